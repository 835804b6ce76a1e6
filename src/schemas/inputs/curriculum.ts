import type * as z from "zod";
import type { CurriculumRecord } from "../../assessments/topics/assessCurriculum.js";
import type { CurriculumFigures } from "../../indicators/rates/curriculumOfferedShare.js";
import type { NewTeachingModelFigures } from "../../indicators/rates/newTeachingModelShare.js";
import type { PracticeBaseFigures } from "../../indicators/rates/practiceBases.js";
import { record, reportedCount } from "../fields.js";

/** {@link NewTeachingModelFigures}. */
export const newTeachingModelFiguresSchema: z.ZodType<NewTeachingModelFigures> = record({
  adopting: reportedCount(),
  schools: reportedCount(),
});

/** {@link CurriculumFigures}. */
export const curriculumFiguresSchema: z.ZodType<CurriculumFigures> = record({ offered: reportedCount(), required: reportedCount() });

/** {@link PracticeBaseFigures}. */
export const practiceBaseFiguresSchema: z.ZodType<PracticeBaseFigures> = record({ bases: reportedCount(), pupils: reportedCount() });

/** A {@link CurriculumRecord}. */
export const curriculumRecordSchema: z.ZodType<CurriculumRecord> = record({
  newTeachingModel: record({
    upperPrimary: newTeachingModelFiguresSchema.nullish(),
    juniorSecondary: newTeachingModelFiguresSchema.nullish(),
    seniorSecondary: newTeachingModelFiguresSchema.nullish(),
  }).nullish(),
  subjects: curriculumFiguresSchema.nullish(),
  hours: curriculumFiguresSchema.nullish(),
  practiceBases: practiceBaseFiguresSchema.nullish(),
});
