import { ageLimits, type AgeLimits } from "../../model/records/rotation.js";
import { recordSchema } from "../recordSchema.js";
import {
  type BackboneRotationFigures,
  type CountyManagedFigures,
  type QualityRotationFigures,
  type RotationFigures,
  type RotationRecord,
  type RotationRoster,
  type RotationRule,
  type RotationTeacher,
  type SchoolPosts,
  backboneRotationFigures,
  countyManagedFigures,
  qualityRotationFigures,
  rotationFigures,
  rotationRecord,
  rotationRoster,
  rotationRule,
  rotationTeacher,
  schoolPosts,
} from "../../model/records/rotation.js";
import type * as z from "zod";

/** {@link RotationFigures}. */
export const rotationFiguresSchema: z.ZodType<RotationFigures> = /* @__PURE__ */ recordSchema(rotationFigures);

/** {@link QualityRotationFigures}. */
export const qualityRotationFiguresSchema: z.ZodType<QualityRotationFigures> = /* @__PURE__ */ recordSchema(qualityRotationFigures);

/** {@link BackboneRotationFigures}. */
export const backboneRotationFiguresSchema: z.ZodType<BackboneRotationFigures> = /* @__PURE__ */ recordSchema(backboneRotationFigures);

/** A {@link RotationRule}. */
export const rotationRuleSchema: z.ZodType<RotationRule> = /* @__PURE__ */ recordSchema(rotationRule);

/** A {@link RotationTeacher}. */
export const rotationTeacherSchema: z.ZodType<RotationTeacher> = /* @__PURE__ */ recordSchema(rotationTeacher);

/** A {@link RotationRoster}. */
export const rotationRosterSchema: z.ZodType<RotationRoster> = /* @__PURE__ */ recordSchema(rotationRoster);

/** {@link CountyManagedFigures}. */
export const countyManagedFiguresSchema: z.ZodType<CountyManagedFigures> = /* @__PURE__ */ recordSchema(countyManagedFigures);

/** {@link SchoolPosts}. */
export const schoolPostsSchema: z.ZodType<SchoolPosts> = /* @__PURE__ */ recordSchema(schoolPosts);

/** A {@link RotationRecord}. */
export const rotationRecordSchema: z.ZodType<RotationRecord> = /* @__PURE__ */ recordSchema(rotationRecord);

/** {@link AgeLimits}. */
export const ageLimitsSchema: z.ZodType<AgeLimits> = /* @__PURE__ */ recordSchema(ageLimits);
