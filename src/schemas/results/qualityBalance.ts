import * as z from "zod";
import type {
  QualityBalanceAssessment,
  QualityCoefficientAssessment,
  QualityItem,
  QualityPart,
} from "../../assessments/qualityBalance/assessQualityBalance.js";
import { QUALITY_BLOCKS } from "../../assessments/qualityBalance/lists.js";
import type { QualityStage, SchoolCheck } from "../../assessments/qualityBalance/resources.js";
import { VERDICTS } from "../../findings/finding.js";
import { QUALITY_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { EXCEPTION_IDS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";
import { localTextSchema } from "./texts.js";
import { interSchoolVariationSchema } from "./variation.js";

/** A {@link SchoolCheck}. */
export const schoolCheckSchema: z.ZodType<SchoolCheck> = z.strictObject({
  schoolId: z.string(),
  met: whole(),
  missed: z.array(z.enum(QUALITY_INDICATOR_IDS)),
  unknown: z.array(z.enum(QUALITY_INDICATOR_IDS)),
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  finding: findingSchema,
});

/** A {@link QualityStage}. */
export const qualityStageSchema: z.ZodType<QualityStage> = z.strictObject({
  verdict: z.enum(VERDICTS),
  schools: z.array(schoolCheckSchema),
  variation: z.record(z.enum(QUALITY_INDICATOR_IDS), interSchoolVariationSchema),
  findings: z.array(findingSchema),
});

/** A {@link QualityItem}. */
export const qualityItemSchema: z.ZodType<QualityItem> = z.strictObject({
  id: z.string(),
  block: z.enum(QUALITY_BLOCKS),
  number: whole(),
  name: localTextSchema,
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
});

/** A {@link QualityPart}. */
export const qualityPartSchema: z.ZodType<QualityPart> = z.strictObject({ verdict: z.enum(VERDICTS), findings: z.array(findingSchema) });

/** A {@link QualityBalanceAssessment}. */
export const qualityBalanceAssessmentSchema: z.ZodType<QualityBalanceAssessment> = z.strictObject({
  standard: z.literal("qualityBalance2017"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  preconditions: qualityPartSchema,
  stages: z.strictObject({ primary: qualityStageSchema, juniorSecondary: qualityStageSchema }),
  items: z.array(qualityItemSchema),
  blocks: z.record(z.enum(QUALITY_BLOCKS), z.enum(VERDICTS)),
  vetoes: qualityPartSchema,
  exceptions: z.array(z.enum(EXCEPTION_IDS)),
  findings: z.array(findingSchema),
  ledger: ledgerSchema,
  problems: z.array(problemSchema),
});

/** A {@link QualityCoefficientAssessment}. */
export const qualityCoefficientAssessmentSchema: z.ZodType<QualityCoefficientAssessment> = z.strictObject({
  standard: z.literal("qualityBalance2017"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  stages: z.strictObject({ primary: qualityPartSchema, juniorSecondary: qualityPartSchema }),
  findings: z.array(findingSchema),
  problems: z.array(problemSchema),
});
