import { povertyDropoutFigures, type PovertyDropoutFigures } from "../../model/records/studentAid.js";
import { recordSchema } from "../recordSchema.js";
import {
  type AidCounts,
  type AidCoverageFigures,
  type AidGrant,
  type AidLists,
  type BoarderAidFigures,
  type NonBoarderAidFigures,
  type StudentAidRecord,
  aidCounts,
  aidCoverageFigures,
  aidGrant,
  aidLists,
  boarderAidFigures,
  nonBoarderAidFigures,
  studentAidRecord,
} from "../../model/records/studentAid.js";
import type * as z from "zod";

/** An {@link AidGrant}. */
export const aidGrantSchema: z.ZodType<AidGrant> = /* @__PURE__ */ recordSchema(aidGrant);

/** {@link AidLists}. */
export const aidListsSchema: z.ZodType<AidLists> = /* @__PURE__ */ recordSchema(aidLists);

/** {@link AidCounts}. */
export const aidCountsSchema: z.ZodType<AidCounts> = /* @__PURE__ */ recordSchema(aidCounts);

/** {@link AidCoverageFigures}. */
export const aidCoverageFiguresSchema: z.ZodType<AidCoverageFigures> = /* @__PURE__ */ recordSchema(aidCoverageFigures);

/** {@link BoarderAidFigures}. */
export const boarderAidFiguresSchema: z.ZodType<BoarderAidFigures> = /* @__PURE__ */ recordSchema(boarderAidFigures);

/** {@link NonBoarderAidFigures}. */
export const nonBoarderAidFiguresSchema: z.ZodType<NonBoarderAidFigures> = /* @__PURE__ */ recordSchema(nonBoarderAidFigures);

/** A {@link StudentAidRecord}. */
export const studentAidRecordSchema: z.ZodType<StudentAidRecord> = /* @__PURE__ */ recordSchema(studentAidRecord);

/** {@link PovertyDropoutFigures}. */
export const povertyDropoutFiguresSchema: z.ZodType<PovertyDropoutFigures> = /* @__PURE__ */ recordSchema(povertyDropoutFigures);
