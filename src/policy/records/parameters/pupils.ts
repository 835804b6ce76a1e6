import type { ParameterId } from "../parameterNames.js";
import type { ParameterNoteId } from "../parameterNotes.js";
import type { Parameter } from "../types.js";
import { cite, NATION, QUALITY, qualityClause, REPORTED, REREAD, SHARE, SHUOZHOU, shuozhouClause } from "./shared.js";

const SECOND_PLAN = { ...REPORTED, effectiveFrom: "2017-07-01" } as const;

const FIRST_PLAN = { ...NATION, effectiveFrom: "2014-01-01" } as const;

const ACTION_2023 = { ...REPORTED, ...REREAD, effectiveFrom: "2023-08-30", dueBy: "2027-12-31" } as const;

/** The absolute words of clause 十九, each a count that is to be 0. */
const NOBODY: readonly (readonly [id: ParameterId, note: ParameterNoteId])[] = [
  ["aidMissedLimit", "noneLeftOut"],
  ["aidDuplicatedLimit", "noDouble"],
  ["povertyDropoutLimit", "noPupilLeavesForPoverty"],
];

/** Children with disabilities, migrants, poor pupils, places of senior high schools, and how often all is checked. */
export const pupilParameters: readonly Parameter<ParameterId>[] = [
  { ...QUALITY, ...SHARE, id: "seniorHighQuotaShareFloor", value: 0.5, source: qualityClause("政府保障14") },
  {
    ...QUALITY,
    ...SHARE,
    id: "migrantPublicOrPurchasedShareFloor",
    value: 0.85,
    source: qualityClause("政府保障15"),
    notes: ["ofEligibleMigrantChildren"],
  },

  {
    ...FIRST_PLAN,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.9,
    scope: "threeTypes",
    effectiveTo: "2017-06-30",
    dueBy: "2016-12-31",
    source: cite("stateOffice2014No1", "（入学率）"),
    confirmation: "secondary",
    notes: ["threeDisabilities", "monthOnly", "yearEnd"],
  },
  {
    ...SECOND_PLAN,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.95,
    effectiveTo: "2021-12-30",
    dueBy: "2020-12-31",
    source: cite("specialEducation2017", "（入学率）"),
    notes: ["allDisabilities", "monthOnly", "yearEnd"],
  },
  {
    ...REPORTED,
    ...REREAD,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.97,
    effectiveFrom: "2021-12-31",
    effectiveTo: "2023-08-29",
    dueBy: "2025-12-31",
    source: cite("stateOffice2021No60", "（入学率）"),
    notes: ["inLocalPlans", "yearEnd"],
  },
  {
    ...ACTION_2023,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.97,
    source: cite("qualityAction2023", "（残疾儿童入学率）"),
    notes: ["reportedThatDay", "yearEnd"],
  },
  { ...QUALITY, ...SHARE, id: "disabledEnrolmentShareFloor", value: 0.95, source: qualityClause("教育质量2") },
  {
    ...SECOND_PLAN,
    ...SHARE,
    id: "individualPlanShareFloor",
    value: 1,
    source: cite("specialEducation2017", "（一人一案）"),
    notes: ["monthOnly"],
  },
  { ...SHUOZHOU, ...REREAD, ...SHARE, id: "individualPlanShareFloor", value: 1, source: shuozhouClause("十八") },
  {
    ...SHUOZHOU,
    id: "specialSchoolPopulation",
    value: 300000,
    unit: "residents",
    comparator: ">=",
    source: shuozhouClause("十八"),
    notes: ["populationBasisUnsaid"],
  },
  {
    ...FIRST_PLAN,
    ...REREAD,
    id: "specialSchoolPopulation",
    value: 300000,
    unit: "residents",
    comparator: ">=",
    effectiveTo: "2023-08-29",
    source: cite("stateOffice2014No1", "（特教学校）"),
    confirmation: "secondary",
    notes: ["sentenceFromMemory", "monthOnly", "endInferred"],
  },
  {
    ...ACTION_2023,
    id: "specialSchoolPopulation",
    value: 200000,
    unit: "residents",
    comparator: ">=",
    source: cite("qualityAction2023", "（特教学校）"),
    notes: ["reportedThatDay", "basicallyCovered", "populationBasisUnsaid", "yearEnd"],
  },
  {
    ...SECOND_PLAN,
    id: "resourceRoomPupils",
    value: 5,
    unit: "pupils",
    comparator: ">=",
    source: cite("specialEducation2017", "（资源教室）"),
    notes: ["monthOnly"],
  },
  {
    ...NATION,
    id: "inclusiveFundingParityFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    effectiveFrom: "2017-05-01",
    source: cite("disabledEducationRegulation", "47"),
    confirmation: "primary",
  },
  { ...SHUOZHOU, ...SHARE, id: "aidCoverageShareFloor", value: 1, source: shuozhouClause("十九"), notes: ["allCovered"] },
  ...NOBODY.map(
    ([id, note]): Parameter<ParameterId> => ({
      ...SHUOZHOU,
      id,
      value: 0,
      unit: "pupils",
      comparator: "<=",
      source: shuozhouClause("十九"),
      notes: [note],
    }),
  ),

  {
    ...SHUOZHOU,
    id: "annualAssessmentsPerCounty",
    value: 1,
    unit: "count",
    comparator: ">=",
    source: shuozhouClause("二十二"),
    notes: ["onceAYear"],
  },
  {
    ...NATION,
    id: "supervisionIntervalYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2012-10-01",
    source: cite("educationSupervisionRegulation", "14"),
    confirmation: "primary",
  },
  {
    ...NATION,
    id: "schoolSupervisionIntervalYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2012-10-01",
    source: cite("educationSupervisionRegulation", "14"),
    confirmation: "primary",
    notes: ["longerOf3To5Years"],
  },
  {
    ...NATION,
    id: "supervisorVisitsPerTerm",
    value: 2,
    unit: "count",
    comparator: ">=",
    effectiveFrom: "2012-10-01",
    source: cite("educationSupervisionRegulation", "14"),
    confirmation: "primary",
  },
];
