import * as z from "zod";
import type { SchoolAttribution, VariationAttribution } from "../../indicators/school/attributeVariation.js";
import type { MethodClaim } from "../../indicators/school/claimedMethod.js";
import type { MethodComparison } from "../../indicators/school/compareMethods.js";
import type { CheckedVariation, InterSchoolVariation } from "../../indicators/school/interSchoolVariation.js";
import { INDICATOR_IDS, RESOURCE_INDICATOR_IDS, VARIATION_METHODS } from "../../indicators/school/lists.js";
import type { MethodResult } from "../../indicators/school/methodResults.js";
import type { MethodVariant, VariantScope } from "../../indicators/school/methodVariants.js";
import type { ResourceGap, SchoolValue } from "../../indicators/school/resourceGaps.js";
import { INDOOR_SPORTS_CHOICES, MISSING_CHOICES, STAGES } from "../../model/records/lists.js";
import { UNITS } from "../../policy/records/units.js";
import { whole } from "../fields.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";
import { localTextSchema } from "./texts.js";

const interSchoolVariation = {
  indicator: z.enum(INDICATOR_IDS),
  stage: z.enum(STAGES).nullable(),
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  coefficient: z.number().nullable(),
  units: whole(),
  pupils: whole(),
  reasons: z.array(reasonSchema),
  ledger: ledgerSchema,
};

/** An {@link InterSchoolVariation}. */
export const interSchoolVariationSchema: z.ZodType<InterSchoolVariation> = z.strictObject(interSchoolVariation);

const checkedVariation = { ...interSchoolVariation, problems: z.array(problemSchema) };

/** A {@link CheckedVariation}. */
export const checkedVariationSchema: z.ZodType<CheckedVariation> = z.strictObject(checkedVariation);

/** A {@link SchoolAttribution}. */
export const schoolAttributionSchema: z.ZodType<SchoolAttribution> = z.strictObject({
  schoolId: z.string(),
  pupils: whole(),
  value: z.number(),
  side: z.enum(["above", "below", "at"]),
  share: z.number().nullable(),
  coefficientWithout: z.number().nullable(),
  effect: z.number().nullable(),
  reasons: z.array(reasonSchema),
});

/** A {@link VariationAttribution}. */
export const variationAttributionSchema: z.ZodType<VariationAttribution> = z.strictObject({
  ...checkedVariation,
  schools: z.array(schoolAttributionSchema).nullable(),
});

const methodResult = {
  method: z.enum(VARIATION_METHODS),
  name: localTextSchema,
  official: z.boolean(),
  coefficient: z.number().nullable(),
};

/** A {@link MethodResult}. */
export const methodResultSchema: z.ZodType<MethodResult> = z.strictObject(methodResult);

/** A {@link VariantScope}. */
export const variantScopeSchema: z.ZodType<VariantScope> = z.strictObject({
  privateSchools: z.boolean(),
  notCountyRun: z.boolean(),
  teachingPoints: z.boolean(),
  teachingPointPupils: whole(),
  specialSchools: z.boolean(),
  vocationalSchools: z.boolean(),
  name: localTextSchema,
});

/** A {@link MethodVariant}. */
export const methodVariantSchema: z.ZodType<MethodVariant> = z.strictObject({
  ...methodResult,
  missing: z.enum([...MISSING_CHOICES, "zero"]),
  indoorSportsInTeachingArea: z.enum(INDOOR_SPORTS_CHOICES).nullable(),
  scope: variantScopeSchema.nullable(),
  units: whole(),
  changes: whole(),
});

/** A {@link MethodClaim}. */
export const methodClaimSchema: z.ZodType<MethodClaim> = z.strictObject({
  claimed: z.number(),
  matches: z.array(methodVariantSchema),
  closest: methodVariantSchema.nullable(),
});

/** A {@link MethodComparison}. */
export const methodComparisonSchema: z.ZodType<MethodComparison> = z.strictObject({
  ...checkedVariation,
  methods: z.array(methodResultSchema),
  claim: methodClaimSchema.nullable(),
});

/** A {@link SchoolValue}. */
export const schoolValueSchema: z.ZodType<SchoolValue> = z.strictObject({ schoolId: z.string(), value: z.number() });

/** A {@link ResourceGap}. */
export const resourceGapSchema: z.ZodType<ResourceGap> = z.strictObject({
  stage: z.enum(STAGES),
  indicator: z.enum(RESOURCE_INDICATOR_IDS),
  unit: z.enum(UNITS),
  ruralMean: z.number().nullable(),
  urbanMean: z.number().nullable(),
  urbanRuralRatio: z.number().nullable(),
  urbanRuralDifference: z.number().nullable(),
  lowest: schoolValueSchema.nullable(),
  highest: schoolValueSchema.nullable(),
  schoolRangeRatio: z.number().nullable(),
  reasons: z.array(reasonSchema),
});
