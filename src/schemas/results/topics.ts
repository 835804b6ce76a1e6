import * as z from "zod";
import type { CurriculumAssessment } from "../../assessments/topics/assessCurriculum.js";
import type { SchoolModelsAssessment } from "../../assessments/topics/assessSchoolModels.js";
import type { StaffingAssessment } from "../../assessments/topics/assessStaffing.js";
import type { StaffGap } from "../../assessments/topics/staffing/judgeStaffGaps.js";
import type { SupervisionAssessment } from "../../assessments/topics/assessSupervision.js";
import type { PublicFundsDue } from "../../assessments/topics/funding/publicFundsDue.js";
import type { TopicAssessment } from "../../assessments/topics/engine/result.js";
import type { AccountabilityTrigger, AccountabilityTriggers } from "../../indicators/lists/accountabilityTriggers.js";
import type { PracticeBases } from "../../indicators/rates/practiceBases.js";
import { SCHOOL_MODELS, STAGES } from "../../model/records/lists.js";
import { parameterSchema } from "../inputs/parameters.js";
import { accounted } from "./assessed.js";
import { indicatorValueSchema } from "./finding.js";
import { reasonSchema } from "./reason.js";
import { localTextSchema } from "./texts.js";

/**
 * A {@link TopicAssessment}. Like every result it is described strictly: a field that is not named is an error.
 *
 * @example
 * ```ts
 * import { assessTechnology } from "edu-balance";
 * import { topicAssessmentSchema } from "edu-balance/schemas";
 *
 * const stored = JSON.stringify(assessTechnology({}, { asOf: "2015-12-31" }));
 * topicAssessmentSchema.parse(JSON.parse(stored)).verdict; // => "undetermined"
 * topicAssessmentSchema.safeParse({ ...JSON.parse(stored), remark: "by hand" }).success; // => false
 * ```
 */
export const topicAssessmentSchema: z.ZodType<TopicAssessment> = z.strictObject(accounted(z.string()));

/** A {@link PublicFundsDue}. */
export const publicFundsDueSchema: z.ZodType<PublicFundsDue> = z.strictObject({
  fundedPupils: z.number().nullable(),
  baseYuan: z.number().nullable(),
  boardingYuan: z.number().nullable(),
  totalYuan: z.number().nullable(),
  parameters: z.array(parameterSchema),
  reasons: z.array(reasonSchema),
});

/** A {@link SchoolModelsAssessment}. */
export const schoolModelsAssessmentSchema: z.ZodType<SchoolModelsAssessment> = z.strictObject({
  ...accounted(z.literal("schoolModels")),
  byModel: z.record(z.enum(SCHOOL_MODELS), indicatorValueSchema),
});

/** {@link PracticeBases}. */
export const practiceBasesSchema: z.ZodType<PracticeBases> = z.strictObject({
  bases: indicatorValueSchema,
  pupilsPerBase: indicatorValueSchema,
});

/** A {@link CurriculumAssessment}. */
export const curriculumAssessmentSchema: z.ZodType<CurriculumAssessment> = z.strictObject({
  ...accounted(z.literal("curriculum")),
  pupilsPerPracticeBase: indicatorValueSchema,
});

/** A {@link StaffGap}. */
export const staffGapSchema: z.ZodType<StaffGap> = z.strictObject({
  schoolId: z.string(),
  name: z.string().exactOptional(),
  stage: z.enum(STAGES),
  counted: z.enum(["postsFilled", "fullTimeTeachers"]),
  inPost: z.number(),
  required: z.number(),
  shortage: z.number(),
  surplus: z.number(),
});

/** A {@link StaffingAssessment}. */
export const staffingAssessmentSchema: z.ZodType<StaffingAssessment> = z.strictObject({
  ...accounted(z.literal("staffing")),
  staffGaps: z.array(staffGapSchema),
});

/** An {@link AccountabilityTrigger}. */
export const accountabilityTriggerSchema: z.ZodType<AccountabilityTrigger> = z.strictObject({
  id: z.enum(["compositeNotMet", "targetOverdue", "problemsMany"]),
  condition: localTextSchema,
  present: z.boolean().nullable(),
  statement: localTextSchema,
});

/** {@link AccountabilityTriggers}. */
export const accountabilityTriggersSchema: z.ZodType<AccountabilityTriggers> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  triggers: z.array(accountabilityTriggerSchema),
});

/** A {@link SupervisionAssessment}. */
export const supervisionAssessmentSchema: z.ZodType<SupervisionAssessment> = z.strictObject({
  ...accounted(z.literal("supervision")),
  yearsDue: z.array(z.number()),
  triggers: z.array(accountabilityTriggerSchema),
});
