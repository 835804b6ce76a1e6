import { recordSchema } from "../recordSchema.js";
import {
  type InductionTrainingFigures,
  type NewTeacher,
  type TrainingCycleFigures,
  type TrainingEntry,
  type TrainingHoursFigures,
  type TrainingRecord,
  type TrainingRegister,
  type UrbanRuralTraining,
  type UrbanRuralTrainingRecord,
  inductionTrainingFigures,
  newTeacher,
  trainingCycleFigures,
  trainingEntry,
  trainingHoursFigures,
  trainingRecord,
  trainingRegister,
  urbanRuralTraining,
  urbanRuralTrainingRecord,
} from "../../model/records/training.js";
import type * as z from "zod";

/** {@link TrainingCycleFigures}. */
export const trainingCycleFiguresSchema: z.ZodType<TrainingCycleFigures> = /* @__PURE__ */ recordSchema(trainingCycleFigures);

/** {@link TrainingHoursFigures}. */
export const trainingHoursFiguresSchema: z.ZodType<TrainingHoursFigures> = /* @__PURE__ */ recordSchema(trainingHoursFigures);

/** A {@link TrainingEntry}: on a day, or in a year. */
export const trainingEntrySchema: z.ZodType<TrainingEntry> = /* @__PURE__ */ recordSchema(trainingEntry);

/** A {@link TrainingRegister}. */
export const trainingRegisterSchema: z.ZodType<TrainingRegister> = /* @__PURE__ */ recordSchema(trainingRegister);

/** {@link InductionTrainingFigures}. */
export const inductionTrainingFiguresSchema: z.ZodType<InductionTrainingFigures> = /* @__PURE__ */ recordSchema(inductionTrainingFigures);

/** A {@link NewTeacher}. */
export const newTeacherSchema: z.ZodType<NewTeacher> = /* @__PURE__ */ recordSchema(newTeacher);

/** A {@link UrbanRuralTraining}. */
export const urbanRuralTrainingSchema: z.ZodType<UrbanRuralTraining> = /* @__PURE__ */ recordSchema(urbanRuralTraining);

/** A {@link UrbanRuralTrainingRecord}. */
export const urbanRuralTrainingRecordSchema: z.ZodType<UrbanRuralTrainingRecord> = /* @__PURE__ */ recordSchema(urbanRuralTrainingRecord);

/** A {@link TrainingRecord}. */
export const trainingRecordSchema: z.ZodType<TrainingRecord> = /* @__PURE__ */ recordSchema(trainingRecord);
