import * as z from "zod";
import type { SpecialEducationAssessment } from "../../assessments/topics/assessSpecialEducation.js";
import type { StudentAidAssessment } from "../../assessments/topics/assessStudentAid.js";
import type { AidCoverage, DuplicatedGrant } from "../../indicators/lists/aidCoverage.js";
import type { BetweenClassVarianceShare, GradeVarianceShare } from "../../indicators/lists/betweenClassVarianceShare.js";
import type { ClassSizeSpread, GradeClassSizes } from "../../indicators/lists/classSizeSpread.js";
import type { SpecialSchoolProvision } from "../../indicators/rates/specialSchoolProvision.js";
import { POPULATION_BASES, STAGES } from "../../model/records/lists.js";
import { whole } from "../fields.js";
import { accounted } from "./assessed.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";

/** A {@link GradeVarianceShare}. */
export const gradeVarianceShareSchema: z.ZodType<GradeVarianceShare> = z.strictObject({
  schoolId: z.string(),
  stage: z.enum(STAGES),
  grade: whole(),
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  classes: whole(),
  pupils: whole(),
});

/** A {@link BetweenClassVarianceShare}. */
export const betweenClassVarianceShareSchema: z.ZodType<BetweenClassVarianceShare> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  grades: z.array(gradeVarianceShareSchema),
  problems: z.array(problemSchema),
});

/** {@link GradeClassSizes}. */
export const gradeClassSizesSchema: z.ZodType<GradeClassSizes> = z.strictObject({
  schoolId: z.string(),
  stage: z.enum(STAGES),
  grade: whole(),
  classes: whole(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  spread: z.number().nullable(),
});

/** A {@link ClassSizeSpread}. */
export const classSizeSpreadSchema: z.ZodType<ClassSizeSpread> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  grades: z.array(gradeClassSizesSchema),
  problems: z.array(problemSchema),
});

const needs = z.enum(["specialSchool", "attachedOrInclusive"]);

/** A {@link SpecialSchoolProvision}. */
export const specialSchoolProvisionSchema: z.ZodType<SpecialSchoolProvision> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
  needs: needs.nullable(),
});

/** A {@link SpecialEducationAssessment}. */
export const specialEducationAssessmentSchema: z.ZodType<SpecialEducationAssessment> = z.strictObject({
  ...accounted(z.literal("specialEducation")),
  provision: z
    .strictObject({ needs: needs.nullable(), threshold: z.number(), populationBasis: z.enum(POPULATION_BASES).nullable() })
    .nullable(),
});

/** A {@link DuplicatedGrant}. */
export const duplicatedGrantSchema: z.ZodType<DuplicatedGrant> = z.strictObject({ pupilId: z.string(), item: z.string(), times: whole() });

const aidCoverage = {
  covered: z.array(z.string()),
  missed: z.array(z.string()),
  duplicated: z.array(duplicatedGrantSchema),
  notEligible: z.array(z.string()),
};

/** An {@link AidCoverage}. */
export const aidCoverageSchema: z.ZodType<AidCoverage> = z.strictObject({ ...aidCoverage, problems: z.array(problemSchema) });

/** A {@link StudentAidAssessment}. */
export const studentAidAssessmentSchema: z.ZodType<StudentAidAssessment> = z.strictObject({
  ...accounted(z.literal("studentAid")),
  coverage: z.strictObject(aidCoverage).nullable(),
});
