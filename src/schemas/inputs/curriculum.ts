import { recordSchema } from "../recordSchema.js";
import {
  type CurriculumFigures,
  type CurriculumRecord,
  type NewTeachingModelFigures,
  type PracticeBaseFigures,
  curriculumFigures,
  curriculumRecord,
  newTeachingModelFigures,
  practiceBaseFigures,
} from "../../model/records/curriculum.js";
import type * as z from "zod";

/** {@link NewTeachingModelFigures}. */
export const newTeachingModelFiguresSchema: z.ZodType<NewTeachingModelFigures> = /* @__PURE__ */ recordSchema(newTeachingModelFigures);

/** {@link CurriculumFigures}. */
export const curriculumFiguresSchema: z.ZodType<CurriculumFigures> = /* @__PURE__ */ recordSchema(curriculumFigures);

/** {@link PracticeBaseFigures}. */
export const practiceBaseFiguresSchema: z.ZodType<PracticeBaseFigures> = /* @__PURE__ */ recordSchema(practiceBaseFigures);

/** A {@link CurriculumRecord}. */
export const curriculumRecordSchema: z.ZodType<CurriculumRecord> = /* @__PURE__ */ recordSchema(curriculumRecord);
