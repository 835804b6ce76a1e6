import { recordSchema } from "../recordSchema.js";
import {
  type ModelSchool,
  type SchoolModelFigures,
  type SchoolModelsRecord,
  modelSchool,
  schoolModelFigures,
  schoolModelsRecord,
} from "../../model/records/schoolModels.js";
import type * as z from "zod";

/** A {@link ModelSchool}. */
export const modelSchoolSchema: z.ZodType<ModelSchool> = /* @__PURE__ */ recordSchema(modelSchool);

/** {@link SchoolModelFigures}. */
export const schoolModelFiguresSchema: z.ZodType<SchoolModelFigures> = /* @__PURE__ */ recordSchema(schoolModelFigures);

/** A {@link SchoolModelsRecord}. */
export const schoolModelsRecordSchema: z.ZodType<SchoolModelsRecord> = /* @__PURE__ */ recordSchema(schoolModelsRecord);
