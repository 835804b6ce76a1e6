import { recordSchema } from "../recordSchema.js";
import {
  type SatisfactionFigures,
  type SurveyParentFigures,
  type SurveyReturnFigures,
  satisfactionFigures,
  surveyParentFigures,
  surveyReturnFigures,
} from "../../model/records/survey.js";
import * as z from "zod";
import type { BasicBalanceInput } from "../../assessments/basicBalance/assessBasicBalance.js";
import type { BasicBalanceCoefficients } from "../../assessments/basicBalance/assessBasicBalanceFromCoefficients.js";
import type { GovernmentWorkInput } from "../../assessments/basicBalance/assessGovernmentWork.js";
import type { SurveyFigures } from "../../assessments/basicBalance/assessSatisfaction.js";
import type { SchoolStandardsInput } from "../../assessments/basicBalance/assessSchoolStandards.js";
import type { BasicBalanceParts } from "../../assessments/basicBalance/assessParts.js";
import type { MonitoredYear } from "../../assessments/basicBalance/assessYear.js";
import type {
  AllOrNothingRule,
  AwardedRule,
  DeductionRule,
  OccurrenceRule,
  PercentagePointRule,
  StateRule,
  WorkAnswer,
} from "../../assessments/basicBalance/deductionRules.js";
import { POINT_COUNTINGS, WORK_GROUPS } from "../../assessments/basicBalance/lists.js";
import type { StageCoefficients } from "../../assessments/basicBalance/judgeComposite.js";
import type { PointsItem, PointsTable } from "../../assessments/basicBalance/pointsTable.js";
import type { SchoolStandardProfile, StandardItem } from "../../assessments/basicBalance/schoolStandardProfile.js";
import type { StandardSchool } from "../../assessments/basicBalance/standardSchool.js";
import type { BalanceRecord } from "../../assessments/shuozhou2016/balance.js";
import type { StandardisationRecord } from "../../assessments/shuozhou2016/standardisation.js";
import { ANSWER_STATES, INDOOR_SPORTS_CHOICES, STAGES } from "../../model/records/lists.js";
import { COMPARATORS, CONFIRMATIONS } from "../../policy/records/lists.js";

import { amount, count, day, flag, list, number, oneOf, oneRecordOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { evidenceSchema } from "./checklist.js";
import { citation, givenLedger, givenProblem, localText } from "./given.js";
import { assessedCountySchema } from "./options.js";
import { stageUnitSchema } from "./schools.js";

const standardLimit = z.union([amount(), record({ primary: amount(), juniorSecondary: amount() })]);

/** A {@link StandardItem}. */
export const standardItemSchema: z.ZodType<StandardItem> = record({
  id: text(),
  name: localText,
  unit: text(),
  comparator: oneOf(COMPARATORS),
  limit: standardLimit,
  missFloor: standardLimit.optional(),
});

/** A {@link SchoolStandardProfile}. */
export const schoolStandardProfileSchema: z.ZodType<SchoolStandardProfile> = record({
  name: text(),
  source: citation.optional(),
  confirmation: oneOf(CONFIRMATIONS).optional(),
  effectiveFrom: day().optional(),
  items: list(standardItemSchema),
  mayMiss: count(),
});

/** A {@link StandardSchool}. */
export const standardSchoolSchema: z.ZodType<StandardSchool> = record({
  schoolId: text(),
  name: z.string().optional(),
  stage: oneOf(STAGES),
  values: z.record(z.string(), z.union([amount(), flag()]).nullable()),
});

/** A {@link SchoolStandardsInput}. */
export const schoolStandardsInputSchema: z.ZodType<SchoolStandardsInput> = record({
  profile: schoolStandardProfileSchema,
  schools: list(standardSchoolSchema),
});

const awarded = record({ kind: oneOf(["awarded"]) });

const byState = record({ kind: oneOf(["byState"]), partly: amount(), notMet: z.union([amount(), oneOf(["all"])]) });

const perPercentagePoint = record({
  kind: oneOf(["perPercentagePoint"]),
  comparator: oneOf([">=", "<="]),
  target: amount(),
  deduct: amount(),
  counting: oneOf(POINT_COUNTINGS),
});

const perOccurrence = record({ kind: oneOf(["perOccurrence"]), deduct: amount() });

const allOrNothing = record({ kind: oneOf(["allOrNothing"]), comparator: oneOf(COMPARATORS), target: amount() });

/** An {@link AwardedRule}. */
export const awardedRuleSchema: z.ZodType<AwardedRule> = awarded;

/** A {@link StateRule}. */
export const stateRuleSchema: z.ZodType<StateRule> = byState;

/** A {@link PercentagePointRule}. */
export const percentagePointRuleSchema: z.ZodType<PercentagePointRule> = perPercentagePoint;

/** An {@link OccurrenceRule}. */
export const occurrenceRuleSchema: z.ZodType<OccurrenceRule> = perOccurrence;

/** An {@link AllOrNothingRule}. */
export const allOrNothingRuleSchema: z.ZodType<AllOrNothingRule> = allOrNothing;

/** A {@link DeductionRule}: one of the five above. */
export const deductionRuleSchema: z.ZodType<DeductionRule> = oneRecordOf("kind", [
  awarded,
  byState,
  perPercentagePoint,
  perOccurrence,
  allOrNothing,
]);

/** A {@link PointsItem}. */
export const pointsItemSchema: z.ZodType<PointsItem> = record({
  item: text(),
  group: oneOf(WORK_GROUPS),
  name: localText.optional(),
  splits: text().optional(),
  points: amount(),
  rule: deductionRuleSchema,
});

/** A {@link PointsTable}. */
export const pointsTableSchema: z.ZodType<PointsTable> = record({
  name: text(),
  source: citation.optional(),
  total: amount(),
  items: list(pointsItemSchema),
});

/** A {@link WorkAnswer}. */
export const workAnswerSchema: z.ZodType<WorkAnswer> = record({
  item: text(),
  points: amount().optional(),
  state: oneOf(ANSWER_STATES).optional(),
  value: number().optional(),
  occurrences: count().optional(),
  evidence: list(evidenceSchema).optional(),
});

/** A {@link GovernmentWorkInput}. */
export const governmentWorkInputSchema: z.ZodType<GovernmentWorkInput> = record({
  table: pointsTableSchema.optional(),
  answers: list(workAnswerSchema),
});

/** {@link SatisfactionFigures}. */
export const satisfactionFiguresSchema: z.ZodType<SatisfactionFigures> = /* @__PURE__ */ recordSchema(satisfactionFigures);

/** {@link SurveyParentFigures}. */
export const surveyParentFiguresSchema: z.ZodType<SurveyParentFigures> = /* @__PURE__ */ recordSchema(surveyParentFigures);

/** {@link SurveyReturnFigures}. */
export const surveyReturnFiguresSchema: z.ZodType<SurveyReturnFigures> = /* @__PURE__ */ recordSchema(surveyReturnFigures);

/** {@link SurveyFigures}. */
export const surveyFiguresSchema: z.ZodType<SurveyFigures> = record({
  residents: reportedCount(),
  distributed: reportedCount(),
  parents: reportedCount(),
  valid: reportedCount(),
  satisfied: reportedCount(),
  otherGroups: z.record(z.string(), count()).optional(),
  share: reportedAmount(),
});

const basicBalanceParts = {
  schoolStandards: schoolStandardsInputSchema.optional(),
  governmentWork: governmentWorkInputSchema.optional(),
  satisfaction: surveyFiguresSchema.optional(),
};

/** {@link BasicBalanceParts}. */
export const basicBalancePartsSchema: z.ZodType<BasicBalanceParts> = record(basicBalanceParts);

/** A {@link BasicBalanceInput}. */
export const basicBalanceInputSchema: z.ZodType<BasicBalanceInput> = record({
  indoorSportsInTeachingArea: oneOf(INDOOR_SPORTS_CHOICES).exactOptional(),
  ...basicBalanceParts,
  county: assessedCountySchema,
  units: list(stageUnitSchema),
  ledger: givenLedger.exactOptional(),
  problems: list(givenProblem).exactOptional(),
});

/** {@link StageCoefficients}. */
export const stageCoefficientsSchema: z.ZodType<StageCoefficients> = record({
  teachingAreaPerPupil: amount().nullable().exactOptional(),
  sportsAreaPerPupil: amount().nullable().exactOptional(),
  equipmentValuePerPupil: amount().nullable().exactOptional(),
  computersPer100Pupils: amount().nullable().exactOptional(),
  booksPerPupil: amount().nullable().exactOptional(),
  teacherPupilRatio: amount().nullable().exactOptional(),
  higherDegreeTeachersPerPupil: amount().nullable().exactOptional(),
  midSeniorTeachersPerPupil: amount().nullable().exactOptional(),
});

/** {@link BasicBalanceCoefficients}. */
export const basicBalanceCoefficientsSchema: z.ZodType<BasicBalanceCoefficients> = record({
  ...basicBalanceParts,
  county: assessedCountySchema,
  coefficients: record({ primary: stageCoefficientsSchema.exactOptional(), juniorSecondary: stageCoefficientsSchema.exactOptional() }),
});

/** A {@link MonitoredYear}. */
export const monitoredYearSchema: z.ZodType<MonitoredYear> = record({
  year: count(),
  units: list(stageUnitSchema).optional(),
  ledger: givenLedger.optional(),
  coefficients: record({
    primary: stageCoefficientsSchema.exactOptional(),
    juniorSecondary: stageCoefficientsSchema.exactOptional(),
  }).optional(),
});

/** A {@link BalanceRecord}. */
export const balanceRecordSchema: z.ZodType<BalanceRecord> = record({
  indoorSportsInTeachingArea: oneOf(INDOOR_SPORTS_CHOICES).exactOptional(),
  units: list(stageUnitSchema).exactOptional(),
  ledger: givenLedger.exactOptional(),
});

/** A {@link StandardisationRecord}. */
export const standardisationRecordSchema: z.ZodType<StandardisationRecord> = record({
  profile: schoolStandardProfileSchema.exactOptional(),
  schools: list(standardSchoolSchema).exactOptional(),
});
