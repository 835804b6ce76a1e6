import type * as z from "zod";
import type { TrainingRecord, TrainingRegister, UrbanRuralTrainingRecord } from "../../assessments/topics/assessTraining.js";
import type { NewTeacher } from "../../indicators/lists/inductionTrained.js";
import type { InductionTrainingFigures } from "../../indicators/rates/inductionTrainingShare.js";
import type { TrainingCycleFigures } from "../../indicators/rates/trainingCycleCompletionShare.js";
import type { TrainingEntry } from "../../indicators/lists/trainingHours.js";
import type { TrainingHoursFigures } from "../../indicators/rates/trainingHoursCompletionShare.js";
import type { UrbanRuralTraining } from "../../indicators/rates/trainingUrbanRuralGap.js";
import { isAbsent } from "../../model/checkFigure.js";
import { day, flag, list, messageOf, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { TRAINING_COMPLETIONS } from "../words.js";

/** {@link TrainingCycleFigures}. */
export const trainingCycleFiguresSchema: z.ZodType<TrainingCycleFigures> = record({
  teachersTrained: reportedCount(),
  teachers: reportedCount(),
});

/** {@link TrainingHoursFigures}. */
export const trainingHoursFiguresSchema: z.ZodType<TrainingHoursFigures> = record({
  teachersWithHours: reportedCount(),
  teachers: reportedCount(),
});

/** A {@link TrainingEntry}: on a day, or in a year. */
export const trainingEntrySchema: z.ZodType<TrainingEntry> = record({
  teacherId: text(),
  date: day().nullish(),
  year: reportedCount(),
  hours: reportedAmount(),
}).refine(({ date, year }) => !isAbsent(date) || !isAbsent(year), { path: ["date"], error: messageOf("missing") });

/** A {@link TrainingRegister}. */
export const trainingRegisterSchema: z.ZodType<TrainingRegister> = record({
  roster: list(text()).nullish(),
  records: list(trainingEntrySchema).nullish(),
  complete: flag().nullish(),
});

/** {@link InductionTrainingFigures}. */
export const inductionTrainingFiguresSchema: z.ZodType<InductionTrainingFigures> = record({
  newTeachersWithHours: reportedCount(),
  newTeachers: reportedCount(),
});

/** A {@link NewTeacher}. */
export const newTeacherSchema: z.ZodType<NewTeacher> = record({ teacherId: text(), hours: reportedAmount() });

const urbanRuralTraining = { urban: trainingCycleFiguresSchema.nullish(), rural: trainingCycleFiguresSchema.nullish() };

/** A {@link UrbanRuralTraining}. */
export const urbanRuralTrainingSchema: z.ZodType<UrbanRuralTraining> = record(urbanRuralTraining);

/** A {@link UrbanRuralTrainingRecord}. */
export const urbanRuralTrainingRecordSchema: z.ZodType<UrbanRuralTrainingRecord> = record({
  ...urbanRuralTraining,
  definition: oneOf(TRAINING_COMPLETIONS).nullish(),
});

/** A {@link TrainingRecord}. */
export const trainingRecordSchema: z.ZodType<TrainingRecord> = record({
  cycle: trainingCycleFiguresSchema.nullish(),
  hours: trainingHoursFiguresSchema.nullish(),
  register: trainingRegisterSchema.nullish(),
  induction: inductionTrainingFiguresSchema.nullish(),
  newTeachers: list(newTeacherSchema).nullish(),
  urbanRural: urbanRuralTrainingRecordSchema.nullish(),
});
