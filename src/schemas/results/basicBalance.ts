import * as z from "zod";
import type { BasicBalanceAssessment, StageBalance } from "../../assessments/basicBalance/assessBasicBalance.js";
import type { CoefficientAssessment } from "../../assessments/basicBalance/assessBasicBalanceFromCoefficients.js";
import type { GovernmentWorkAssessment } from "../../assessments/basicBalance/assessGovernmentWork.js";
import type { BasicBalancePartResults, InterSchoolGap } from "../../assessments/basicBalance/assessParts.js";
import type { GroupSpread, SatisfactionAssessment } from "../../assessments/basicBalance/assessSatisfaction.js";
import type { SchoolStandardsAssessment } from "../../assessments/basicBalance/assessSchoolStandards.js";
import type { StageComposite } from "../../assessments/basicBalance/judgeComposite.js";
import type { WorkItemResult, WorkPoints, WorkPointsRange } from "../../assessments/basicBalance/scoreItems.js";
import type { StandardSchoolResult } from "../../assessments/basicBalance/standardSchool.js";
import type { ItemAttainment, ItemMiss } from "../../assessments/basicBalance/tabulateItems.js";
import { BASIC_BALANCE_PARTS, WORK_GROUPS, WORK_STATES } from "../../assessments/basicBalance/lists.js";
import { VERDICTS } from "../../findings/finding.js";
import { RESOURCE_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { STAGES } from "../../model/records/lists.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { evidenceSchema } from "../inputs/checklist.js";
import { assessed, headed } from "./assessed.js";
import { attained } from "./attained.js";
import { checklistAssessmentSchema } from "./checklist.js";
import { findingSchema } from "./finding.js";
import { ledgerSchema, recordLedgerSchema } from "./ledger.js";
import { heldPeriod } from "./period.js";
import { localTextSchema } from "./texts.js";
import { interSchoolVariationSchema } from "./variation.js";

/** A {@link StandardSchoolResult}. */
export const standardSchoolResultSchema: z.ZodType<StandardSchoolResult> = z.strictObject({
  schoolId: z.string(),
  stage: z.enum(STAGES),
  met: z.array(z.string()),
  missed: z.array(z.string()),
  unknown: z.array(z.string()),
  verdict: z.enum(VERDICTS),
  finding: findingSchema,
  findings: z.array(findingSchema),
});

/** An {@link ItemMiss}. */
export const itemMissSchema: z.ZodType<ItemMiss> = z.strictObject({
  schoolId: z.string(),
  name: z.string().exactOptional(),
  value: z.number(),
  short: z.number().nullable(),
});

/** An {@link ItemAttainment}. */
export const itemAttainmentSchema: z.ZodType<ItemAttainment> = z.strictObject({
  item: z.string(),
  name: localTextSchema,
  stage: z.enum(STAGES),
  comparator: z.enum(COMPARATORS),
  limit: z.number(),
  unit: z.string(),
  ...attained,
  short: z.number().nullable(),
  shortUnit: z.string(),
  missing: z.array(itemMissSchema),
  unknown: z.array(z.string()),
});

/** A {@link SchoolStandardsAssessment}. */
export const schoolStandardsAssessmentSchema: z.ZodType<SchoolStandardsAssessment> = z.strictObject({
  ...headed(z.literal("basicBalance2012")),
  finding: findingSchema,
  items: z.array(itemAttainmentSchema),
  schools: z.array(standardSchoolResultSchema),
  ledger: ledgerSchema,
  part: z.literal("schoolStandards"),
  profile: z.string(),
  schoolsMet: whole(),
});

/** A {@link WorkPointsRange}. */
export const workPointsRangeSchema: z.ZodType<WorkPointsRange> = z.strictObject({ least: z.number(), most: z.number() });

const workPoints = { points: z.number().nullable(), range: workPointsRangeSchema, max: z.number() };

/** {@link WorkPoints}. */
export const workPointsSchema: z.ZodType<WorkPoints> = z.strictObject(workPoints);

/** A {@link WorkItemResult}. */
export const workItemResultSchema: z.ZodType<WorkItemResult> = z.strictObject({
  ...workPoints,
  item: z.string(),
  group: z.enum(WORK_GROUPS),
  name: localTextSchema,
  state: z.enum(WORK_STATES),
  evidence: z.array(evidenceSchema),
  finding: findingSchema,
});

/** A {@link GovernmentWorkAssessment}. */
export const governmentWorkAssessmentSchema: z.ZodType<GovernmentWorkAssessment> = z.strictObject({
  ...headed(z.literal("basicBalance2012")),
  finding: findingSchema,
  items: z.array(workItemResultSchema),
  checklist: checklistAssessmentSchema.nullable(),
  ledger: ledgerSchema,
  part: z.literal("governmentWork"),
  points: z.number().nullable(),
  range: workPointsRangeSchema.nullable(),
  groups: z.record(z.enum(WORK_GROUPS), workPointsSchema).nullable(),
});

/** A {@link GroupSpread}. */
export const groupSpreadSchema: z.ZodType<GroupSpread> = z.strictObject({ least: z.number(), most: z.number(), difference: z.number() });

/** A {@link SatisfactionAssessment}. */
export const satisfactionAssessmentSchema: z.ZodType<SatisfactionAssessment> = z.strictObject({
  ...assessed(z.literal("basicBalance2012")),
  part: z.literal("satisfaction"),
  share: z.number().nullable(),
  groupSpread: groupSpreadSchema.nullable(),
});

const stageComposite = { composite: z.number().nullable(), verdict: z.enum(VERDICTS), finding: findingSchema };

/** A {@link StageComposite}. */
export const stageCompositeSchema: z.ZodType<StageComposite> = z.strictObject(stageComposite);

/** A {@link StageBalance}. */
export const stageBalanceSchema: z.ZodType<StageBalance> = z.strictObject({
  ...stageComposite,
  variation: z.record(z.enum(RESOURCE_INDICATOR_IDS), interSchoolVariationSchema),
});

/** An {@link InterSchoolGap}. */
export const interSchoolGapSchema: z.ZodType<InterSchoolGap> = z.strictObject({ verdict: z.enum(VERDICTS) });

/** {@link BasicBalancePartResults}. */
export const basicBalancePartResultsSchema: z.ZodType<BasicBalancePartResults> = z.strictObject({
  schoolStandards: schoolStandardsAssessmentSchema.nullable(),
  interSchoolGap: interSchoolGapSchema,
  governmentWork: governmentWorkAssessmentSchema.nullable(),
  satisfaction: satisfactionAssessmentSchema.nullable(),
});

/** What both assessments of the whole standard have in common. */
const wholeStandard = {
  ...headed(z.literal("basicBalance2012")),
  parts: basicBalancePartResultsSchema,
  ledger: ledgerSchema,
  records: recordLedgerSchema,
  periods: z.array(heldPeriod),
  recognition: z.enum(VERDICTS),
  notAssessed: z.array(z.enum(BASIC_BALANCE_PARTS)),
};

/** A {@link BasicBalanceAssessment}. */
export const basicBalanceAssessmentSchema: z.ZodType<BasicBalanceAssessment> = z.strictObject({
  ...wholeStandard,
  stages: z.strictObject({ primary: stageBalanceSchema, juniorSecondary: stageBalanceSchema }),
});

/** A {@link CoefficientAssessment}. */
export const coefficientAssessmentSchema: z.ZodType<CoefficientAssessment> = z.strictObject({
  ...wholeStandard,
  stages: z.strictObject({ primary: stageCompositeSchema, juniorSecondary: stageCompositeSchema }),
});
