import type * as z from "zod";
import type { ModelSchool, SchoolModelsRecord } from "../../assessments/topics/assessSchoolModels.js";
import type { SchoolModelFigures } from "../../indicators/rates/schoolModelCoverage.js";
import { flag, list, oneOf, record, reportedCount, text } from "../fields.js";
import { SCHOOL_MODELS } from "../words.js";

/** A {@link ModelSchool}. */
export const modelSchoolSchema: z.ZodType<ModelSchool> = record({
  schoolId: text(),
  weak: flag().nullish(),
  models: list(oneOf(SCHOOL_MODELS)).nullish(),
});

/** {@link SchoolModelFigures}. */
export const schoolModelFiguresSchema: z.ZodType<SchoolModelFigures> = record({ covered: reportedCount(), schools: reportedCount() });

/** A {@link SchoolModelsRecord}. */
export const schoolModelsRecordSchema: z.ZodType<SchoolModelsRecord> = record({
  schools: list(modelSchoolSchema).nullish(),
  counts: schoolModelFiguresSchema.nullish(),
  weakCounts: schoolModelFiguresSchema.nullish(),
});
