import * as z from "zod";
import type { RotationAssessment } from "../../assessments/topics/assessRotation.js";
import type { TrainingAssessment } from "../../assessments/topics/assessTraining.js";
import type { InductionTrainedCount } from "../../indicators/lists/inductionTrained.js";
import type { PostBalance, PostMismatch } from "../../indicators/lists/postMismatch.js";
import type { RotationEligibility } from "../../indicators/lists/rotationEligible.js";
import type { TeacherHours, TrainingHoursCount } from "../../indicators/lists/trainingHours.js";
import { whole } from "../fields.js";
import { accounted } from "./assessed.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";

const range = z.strictObject({ least: z.number(), most: z.number() });

/** A {@link RotationEligibility}. */
export const rotationEligibilitySchema: z.ZodType<RotationEligibility> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  range: range.nullable(),
  persons: whole(),
  unknown: z.array(z.string()),
  problems: z.array(problemSchema),
});

const postBalance = { surplus: z.number(), deficit: z.number() };

/** A {@link PostBalance}. */
export const postBalanceSchema: z.ZodType<PostBalance> = z.strictObject(postBalance);

/** A {@link PostMismatch}. */
export const postMismatchSchema: z.ZodType<PostMismatch> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  total: postBalanceSchema.nullable(),
  strong: postBalanceSchema.nullable(),
  weak: postBalanceSchema.nullable(),
  unmarked: postBalanceSchema.nullable(),
  schools: z.array(z.strictObject({ ...postBalance, schoolId: z.string() })),
  problems: z.array(problemSchema),
});

/** A {@link RotationAssessment}. */
export const rotationAssessmentSchema: z.ZodType<RotationAssessment> = z.strictObject({
  ...accounted(z.literal("rotation")),
  eligibility: rotationEligibilitySchema.nullable(),
  mismatch: postMismatchSchema.nullable(),
});

/** {@link TeacherHours}. */
export const teacherHoursSchema: z.ZodType<TeacherHours> = z.strictObject({
  teacherId: z.string(),
  least: z.number(),
  most: z.number().nullable(),
});

/** A {@link TrainingHoursCount}. */
export const trainingHoursCountSchema: z.ZodType<TrainingHoursCount> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  range: range.nullable(),
  window: z.strictObject({ after: z.string(), to: z.iso.date() }),
  teachers: whole(),
  withHours: z.strictObject({ least: whole(), most: whole() }),
  each: z.array(teacherHoursSchema),
  unknown: z.array(z.string()),
  notOnRoster: z.array(z.string()),
  problems: z.array(problemSchema),
});

/** An {@link InductionTrainedCount}. */
export const inductionTrainedCountSchema: z.ZodType<InductionTrainedCount> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  range: range.nullable(),
  newTeachers: whole(),
  withHours: z.strictObject({ least: whole(), most: whole() }),
  problems: z.array(problemSchema),
});

/** A {@link TrainingAssessment}. */
export const trainingAssessmentSchema: z.ZodType<TrainingAssessment> = z.strictObject({
  ...accounted(z.literal("training")),
  register: trainingHoursCountSchema.nullable(),
  newTeachers: inductionTrainedCountSchema.nullable(),
});
