import * as z from "zod";
import type { QualityBalanceAssessment } from "../../assessments/qualityBalance/assessQualityBalance.js";
import type { QualityCoefficientAssessment } from "../../assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import type { SchoolCheck, SchoolRules } from "../../assessments/qualityBalance/judgeSchool.js";
import type { QualityStage } from "../../assessments/qualityBalance/resources.js";
import type { QualityItem, QualityPart } from "../../assessments/qualityBalance/result.js";
import { QUALITY_BLOCKS } from "../../assessments/qualityBalance/lists.js";
import type { Attained } from "../../assessments/countAttained.js";
import type {
  AttainmentGroup,
  AttainmentSchool,
  AttainmentSchools,
  IndicatorAttained,
  PassingSchools,
  QualityAttainment,
} from "../../assessments/qualityBalance/tabulateAttainment.js";
import { VERDICTS } from "../../findings/finding.js";
import { QUALITY_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { LOCALES, STAGES } from "../../model/records/lists.js";
import { EXCEPTION_IDS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { headed } from "./assessed.js";
import { attained } from "./attained.js";
import { findingRuleSchema, findingSchema, judgedValueSchema } from "./finding.js";
import { ledgerSchema, recordLedgerSchema } from "./ledger.js";
import { heldPeriod } from "./period.js";
import { interSchoolVariationSchema } from "./variation.js";

/** A {@link SchoolCheck}. */
export const schoolCheckSchema: z.ZodType<SchoolCheck> = z.strictObject({
  schoolId: z.string(),
  schoolName: z.string().exactOptional(),
  met: whole(),
  missed: z.array(z.enum(QUALITY_INDICATOR_IDS)),
  unknown: z.array(z.enum(QUALITY_INDICATOR_IDS)),
  verdict: z.enum(VERDICTS),
  findings: z.array(judgedValueSchema),
  finding: judgedValueSchema,
});

/** A {@link SchoolRules}. */
export const schoolRulesSchema: z.ZodType<SchoolRules> = z.strictObject({
  findings: z.array(findingRuleSchema),
  finding: findingRuleSchema,
});

/** A {@link QualityStage}. */
export const qualityStageSchema: z.ZodType<QualityStage> = z.strictObject({
  verdict: z.enum(VERDICTS),
  rules: schoolRulesSchema,
  schools: z.array(schoolCheckSchema),
  variation: z.record(z.enum(QUALITY_INDICATOR_IDS), interSchoolVariationSchema),
  findings: z.array(findingSchema),
});

/** An {@link Attained}. */
export const attainedSchema: z.ZodType<Attained> = z.strictObject(attained);

/** An {@link IndicatorAttained}. */
export const indicatorAttainedSchema: z.ZodType<IndicatorAttained> = z.strictObject({
  indicator: z.enum(QUALITY_INDICATOR_IDS),
  ...attained,
});

/** A {@link PassingSchools}. */
export const passingSchoolsSchema: z.ZodType<PassingSchools> = z.strictObject({ ...attained, verdict: z.enum(VERDICTS) });

/** An {@link AttainmentGroup}. */
export const attainmentGroupSchema: z.ZodType<AttainmentGroup> = z.strictObject({
  stage: z.enum(STAGES).nullable(),
  locale: z.enum([...LOCALES, "unknown"]).nullable(),
  indicators: z.array(indicatorAttainedSchema),
  passing: passingSchoolsSchema,
});

/** An {@link AttainmentSchool}. */
export const attainmentSchoolSchema: z.ZodType<AttainmentSchool> = z.strictObject({ id: z.string(), name: z.string().exactOptional() });

/** An {@link AttainmentSchools}. */
export const attainmentSchoolsSchema: z.ZodType<AttainmentSchools> = z.strictObject({
  stage: z.enum(STAGES),
  indicator: z.enum([...QUALITY_INDICATOR_IDS, "qualityIndicatorsMet"]),
  missed: z.array(attainmentSchoolSchema),
  undetermined: z.array(attainmentSchoolSchema),
});

/** A {@link QualityAttainment}. */
export const qualityAttainmentSchema: z.ZodType<QualityAttainment> = z.strictObject({
  groups: z.array(attainmentGroupSchema),
  schools: z.array(attainmentSchoolsSchema),
});

/** A {@link QualityItem}. */
export const qualityItemSchema: z.ZodType<QualityItem> = z.strictObject({
  id: z.string(),
  block: z.enum(QUALITY_BLOCKS),
  number: whole(),
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  at: z.array(z.string()),
});

/** A {@link QualityPart}. */
export const qualityPartSchema: z.ZodType<QualityPart> = z.strictObject({ verdict: z.enum(VERDICTS), findings: z.array(findingSchema) });

/** A {@link QualityBalanceAssessment}. */
export const qualityBalanceAssessmentSchema: z.ZodType<QualityBalanceAssessment> = z.strictObject({
  ...headed(z.literal("qualityBalance2017")),
  preconditions: qualityPartSchema,
  stages: z.strictObject({ primary: qualityStageSchema, juniorSecondary: qualityStageSchema }),
  attainment: qualityAttainmentSchema,
  items: z.array(qualityItemSchema),
  vetoes: qualityPartSchema,
  ledger: ledgerSchema,
  records: recordLedgerSchema,
  periods: z.array(heldPeriod),
  blocks: z.record(z.enum(QUALITY_BLOCKS), z.enum(VERDICTS)),
  exceptions: z.array(z.enum(EXCEPTION_IDS)),
});

/** A {@link QualityCoefficientAssessment}. */
export const qualityCoefficientAssessmentSchema: z.ZodType<QualityCoefficientAssessment> = z.strictObject({
  ...headed(z.literal("qualityBalance2017")),
  stages: z.strictObject({ primary: qualityPartSchema, juniorSecondary: qualityPartSchema }),
  ledger: ledgerSchema,
});
