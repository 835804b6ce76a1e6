import * as z from "zod";
import type { RotationRecord, RotationRoster } from "../../assessments/topics/assessRotation.js";
import type { QualityRotationFigures } from "../../assessments/qualityBalance/input.js";
import type { BackboneRotationFigures } from "../../indicators/rates/backboneRotationShare.js";
import type { CountyManagedFigures } from "../../indicators/rates/countyManagedShare.js";
import type { SchoolPosts } from "../../indicators/lists/postMismatch.js";
import type { RotationRule, RotationTeacher } from "../../indicators/lists/rotationEligible.js";
import type { RotationFigures } from "../../indicators/rates/rotationShare.js";
import { amount, count, list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { BACKBONE_DENOMINATORS, SCHOOL_STANDINGS } from "../words.js";

const rotationFigures = { rotated: reportedCount(), eligible: reportedCount() };

/** {@link RotationFigures}. */
export const rotationFiguresSchema: z.ZodType<RotationFigures> = record(rotationFigures);

/** {@link QualityRotationFigures}. */
export const qualityRotationFiguresSchema: z.ZodType<QualityRotationFigures> = record({
  ...rotationFigures,
  backboneRotated: reportedCount(),
  backboneEligible: reportedCount(),
  backboneDenominator: oneOf(BACKBONE_DENOMINATORS).optional(),
});

/** {@link BackboneRotationFigures}. */
export const backboneRotationFiguresSchema: z.ZodType<BackboneRotationFigures> = record({
  denominator: oneOf(BACKBONE_DENOMINATORS),
  backboneRotated: reportedCount(),
  rotated: reportedCount(),
  eligible: reportedCount(),
});

/** A {@link RotationRule}. */
export const rotationRuleSchema: z.ZodType<RotationRule> = record({
  yearsAtSchool: amount(),
  headYears: amount().optional(),
  headTerms: count().optional(),
  ageAtMost: record({ female: count(), male: count() }).optional(),
});

/** A {@link RotationTeacher}. */
export const rotationTeacherSchema: z.ZodType<RotationTeacher> = record({
  id: text(),
  role: oneOf(["head", "teacher"]),
  yearsAtSchool: reportedAmount(),
  age: reportedCount(),
  gender: oneOf(["female", "male"]).nullish(),
  termsAsHead: reportedCount(),
});

/** A {@link RotationRoster}. */
export const rotationRosterSchema: z.ZodType<RotationRoster> = record({
  rule: rotationRuleSchema.nullish(),
  teachers: list(rotationTeacherSchema).nullish(),
});

/** {@link CountyManagedFigures}. */
export const countyManagedFiguresSchema: z.ZodType<CountyManagedFigures> = record({
  teachersPlacedByDepartment: reportedCount(),
  teachers: reportedCount(),
});

/** {@link SchoolPosts}. */
export const schoolPostsSchema: z.ZodType<SchoolPosts> = record({
  schoolId: text(),
  name: z.string().optional(),
  posts: reportedCount(),
  postsNeeded: reportedAmount(),
  standing: oneOf(SCHOOL_STANDINGS).nullish(),
});

/** A {@link RotationRecord}. */
export const rotationRecordSchema: z.ZodType<RotationRecord> = record({
  counts: qualityRotationFiguresSchema.nullish(),
  roster: rotationRosterSchema.nullish(),
  countyManaged: countyManagedFiguresSchema.nullish(),
  schools: list(schoolPostsSchema).nullish(),
});
