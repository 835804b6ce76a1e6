import type * as z from "zod";
import { type WorkAnswer, workAnswer } from "../../model/records/answers.js";
import {
  type BalanceRecord,
  type BasicBalanceCoefficients,
  type BasicBalanceInput,
  type BasicBalanceParts,
  type MonitoredYear,
  balanceRecord,
  basicBalanceCoefficients,
  basicBalanceInput,
  basicBalanceParts,
  monitoredYear,
} from "../../model/records/balance.js";
import { type StageCoefficients, stageCoefficients } from "../../model/records/coefficients.js";
import {
  type AllOrNothingRule,
  type AwardedRule,
  type DeductionRule,
  type GovernmentWorkInput,
  type OccurrenceRule,
  type PercentagePointRule,
  type PointsItem,
  type PointsTable,
  type StateRule,
  allOrNothingRule,
  awardedRule,
  deductionRule,
  governmentWorkInput,
  occurrenceRule,
  percentagePointRule,
  pointsItem,
  pointsTable,
  stateRule,
} from "../../model/records/governmentWork.js";
import {
  type SchoolStandardProfile,
  type SchoolStandardsInput,
  type StandardItem,
  type StandardSchool,
  type StandardisationRecord,
  schoolStandardProfile,
  schoolStandardsInput,
  standardItem,
  standardSchool,
  standardisationRecord,
} from "../../model/records/schoolStandards.js";
import {
  type SatisfactionFigures,
  type SurveyFigures,
  type SurveyParentFigures,
  type SurveyReturnFigures,
  satisfactionFigures,
  surveyFigures,
  surveyParentFigures,
  surveyReturnFigures,
} from "../../model/records/survey.js";
import { recordSchema } from "../recordSchema.js";

/** A {@link StandardItem}. */
export const standardItemSchema: z.ZodType<StandardItem> = /* @__PURE__ */ recordSchema(standardItem);

/** A {@link SchoolStandardProfile}. */
export const schoolStandardProfileSchema: z.ZodType<SchoolStandardProfile> = /* @__PURE__ */ recordSchema(schoolStandardProfile);

/** A {@link StandardSchool}. */
export const standardSchoolSchema: z.ZodType<StandardSchool> = /* @__PURE__ */ recordSchema(standardSchool);

/** A {@link SchoolStandardsInput}. */
export const schoolStandardsInputSchema: z.ZodType<SchoolStandardsInput> = /* @__PURE__ */ recordSchema(schoolStandardsInput);

/** A {@link StandardisationRecord}. */
export const standardisationRecordSchema: z.ZodType<StandardisationRecord> = /* @__PURE__ */ recordSchema(standardisationRecord);

/** An {@link AwardedRule}. */
export const awardedRuleSchema: z.ZodType<AwardedRule> = /* @__PURE__ */ recordSchema(awardedRule);

/** A {@link StateRule}. */
export const stateRuleSchema: z.ZodType<StateRule> = /* @__PURE__ */ recordSchema(stateRule);

/** A {@link PercentagePointRule}. */
export const percentagePointRuleSchema: z.ZodType<PercentagePointRule> = /* @__PURE__ */ recordSchema(percentagePointRule);

/** An {@link OccurrenceRule}. */
export const occurrenceRuleSchema: z.ZodType<OccurrenceRule> = /* @__PURE__ */ recordSchema(occurrenceRule);

/** An {@link AllOrNothingRule}. */
export const allOrNothingRuleSchema: z.ZodType<AllOrNothingRule> = /* @__PURE__ */ recordSchema(allOrNothingRule);

/** A {@link DeductionRule}. */
export const deductionRuleSchema: z.ZodType<DeductionRule> = /* @__PURE__ */ recordSchema(deductionRule);

/** A {@link PointsItem}. */
export const pointsItemSchema: z.ZodType<PointsItem> = /* @__PURE__ */ recordSchema(pointsItem);

/** A {@link PointsTable}. */
export const pointsTableSchema: z.ZodType<PointsTable> = /* @__PURE__ */ recordSchema(pointsTable);

/** A {@link GovernmentWorkInput}. */
export const governmentWorkInputSchema: z.ZodType<GovernmentWorkInput> = /* @__PURE__ */ recordSchema(governmentWorkInput);

/** {@link SatisfactionFigures}. */
export const satisfactionFiguresSchema: z.ZodType<SatisfactionFigures> = /* @__PURE__ */ recordSchema(satisfactionFigures);

/** {@link SurveyParentFigures}. */
export const surveyParentFiguresSchema: z.ZodType<SurveyParentFigures> = /* @__PURE__ */ recordSchema(surveyParentFigures);

/** {@link SurveyReturnFigures}. */
export const surveyReturnFiguresSchema: z.ZodType<SurveyReturnFigures> = /* @__PURE__ */ recordSchema(surveyReturnFigures);

/** {@link SurveyFigures}. */
export const surveyFiguresSchema: z.ZodType<SurveyFigures> = /* @__PURE__ */ recordSchema(surveyFigures);

/** {@link BasicBalanceParts}. */
export const basicBalancePartsSchema: z.ZodType<BasicBalanceParts> = /* @__PURE__ */ recordSchema(basicBalanceParts);

/** A {@link BasicBalanceInput}. */
export const basicBalanceInputSchema: z.ZodType<BasicBalanceInput> = /* @__PURE__ */ recordSchema(basicBalanceInput);

/** {@link BasicBalanceCoefficients}. */
export const basicBalanceCoefficientsSchema: z.ZodType<BasicBalanceCoefficients> = /* @__PURE__ */ recordSchema(basicBalanceCoefficients);

/** A {@link MonitoredYear}. */
export const monitoredYearSchema: z.ZodType<MonitoredYear> = /* @__PURE__ */ recordSchema(monitoredYear);

/** A {@link BalanceRecord}. */
export const balanceRecordSchema: z.ZodType<BalanceRecord> = /* @__PURE__ */ recordSchema(balanceRecord);

/** {@link StageCoefficients}. */
export const stageCoefficientsSchema: z.ZodType<StageCoefficients> = /* @__PURE__ */ recordSchema(stageCoefficients);

/** A {@link WorkAnswer}. */
export const workAnswerSchema: z.ZodType<WorkAnswer> = /* @__PURE__ */ recordSchema(workAnswer);
