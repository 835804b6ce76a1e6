import { recordSchema } from "../recordSchema.js";
import {
  type BedFigures,
  type DeskFigures,
  type DilapidatedAreaFigures,
  type ProjectFundFigures,
  type ProjectSchool,
  type ToiletFigures,
  type WeakSchoolsRecord,
  bedFigures,
  deskFigures,
  dilapidatedAreaFigures,
  projectFundFigures,
  projectSchool,
  toiletFigures,
  weakSchoolsRecord,
} from "../../model/records/weakSchools.js";
import type * as z from "zod";

/** {@link BedFigures}. */
export const bedFiguresSchema: z.ZodType<BedFigures> = /* @__PURE__ */ recordSchema(bedFigures);

/** {@link DeskFigures}. */
export const deskFiguresSchema: z.ZodType<DeskFigures> = /* @__PURE__ */ recordSchema(deskFigures);

/** {@link DilapidatedAreaFigures}. */
export const dilapidatedAreaFiguresSchema: z.ZodType<DilapidatedAreaFigures> = /* @__PURE__ */ recordSchema(dilapidatedAreaFigures);

/** {@link ToiletFigures}. */
export const toiletFiguresSchema: z.ZodType<ToiletFigures> = /* @__PURE__ */ recordSchema(toiletFigures);

/** A {@link ProjectSchool}. */
export const projectSchoolSchema: z.ZodType<ProjectSchool> = /* @__PURE__ */ recordSchema(projectSchool);

/** {@link ProjectFundFigures}. */
export const projectFundFiguresSchema: z.ZodType<ProjectFundFigures> = /* @__PURE__ */ recordSchema(projectFundFigures);

/** A {@link WeakSchoolsRecord}. */
export const weakSchoolsRecordSchema: z.ZodType<WeakSchoolsRecord> = /* @__PURE__ */ recordSchema(weakSchoolsRecord);
