import { leftBehindCounts, type LeftBehindCounts } from "../../model/records/leftBehindChildren.js";
import { recordSchema } from "../recordSchema.js";
import {
  type DropoutFigures,
  type LeftBehindChildrenRecord,
  type LeftBehindFigures,
  type LeftBehindFilesFigures,
  type LeftBehindStages,
  type NineYearRetentionFigures,
  dropoutFigures,
  leftBehindChildrenRecord,
  leftBehindFigures,
  leftBehindFilesFigures,
  leftBehindStages,
  nineYearRetentionFigures,
} from "../../model/records/leftBehindChildren.js";
import type * as z from "zod";

/** {@link LeftBehindFilesFigures}. */
export const leftBehindFilesFiguresSchema: z.ZodType<LeftBehindFilesFigures> = /* @__PURE__ */ recordSchema(leftBehindFilesFigures);

/** {@link LeftBehindFigures}. */
export const leftBehindFiguresSchema: z.ZodType<LeftBehindFigures> = /* @__PURE__ */ recordSchema(leftBehindFigures);

/** {@link LeftBehindStages}. */
export const leftBehindStagesSchema: z.ZodType<LeftBehindStages> = /* @__PURE__ */ recordSchema(leftBehindStages);

/** {@link NineYearRetentionFigures}. */
export const nineYearRetentionFiguresSchema: z.ZodType<NineYearRetentionFigures> = /* @__PURE__ */ recordSchema(nineYearRetentionFigures);

/** {@link DropoutFigures}. */
export const dropoutFiguresSchema: z.ZodType<DropoutFigures> = /* @__PURE__ */ recordSchema(dropoutFigures);

/** A {@link LeftBehindChildrenRecord}. */
export const leftBehindChildrenRecordSchema: z.ZodType<LeftBehindChildrenRecord> = /* @__PURE__ */ recordSchema(leftBehindChildrenRecord);

/** {@link LeftBehindCounts}. */
export const leftBehindCountsSchema: z.ZodType<LeftBehindCounts> = /* @__PURE__ */ recordSchema(leftBehindCounts);
