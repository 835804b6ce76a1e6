import { remarks, type LocalText } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { MONTH_ONLY, NATION, QUALITY, qualityClause, SHUOZHOU, YEAR_END } from "./shared.js";

const SHARE = { unit: "share", comparator: ">=" } as const;

const SECOND_PLAN = { ...NATION, effectiveFrom: "2017-07-01", confirmation: "secondary" } as const;

const FIRST_PLAN = { ...NATION, effectiveFrom: "2014-01-01" } as const;

/** The absolute words of clause 十九, each a count that is to be 0. */
const NOBODY: readonly (readonly [id: ParameterId, note: LocalText])[] = [
  ["aidMissedLimit", { zh: "“不漏”。", en: "“None left out”." }],
  ["aidDuplicatedLimit", { zh: "“不重”。", en: "“No double”." }],
  [
    "povertyDropoutLimit",
    { zh: "“确保每一位学生不会因为家庭经济困难而失学”。", en: "“Not one pupil leaves school because the family is poor”." },
  ],
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
    note: {
      zh: "分母为符合条件的随迁子女；分子含政府购买的民办学位。",
      en: "Of eligible migrant children; places bought in private schools count.",
    },
  },

  {
    ...FIRST_PLAN,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.9,
    scope: "threeTypes",
    effectiveTo: "2017-06-30",
    dueBy: "2016-12-31",
    source: { document: "stateOffice2014No1", clause: "（入学率）" },
    confirmation: "secondary",
    note: remarks({ zh: "限视力、听力、智力三类残疾。", en: "For visual, hearing and intellectual disability." }, MONTH_ONLY, YEAR_END),
  },
  {
    ...SECOND_PLAN,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.95,
    effectiveTo: "2021-12-30",
    dueBy: "2020-12-31",
    source: { document: "specialEducation2017", clause: "（入学率）" },
    note: remarks({ zh: "不限残疾类别。", en: "For all kinds of disability." }, MONTH_ONLY, YEAR_END),
  },
  {
    ...NATION,
    ...SHARE,
    id: "disabledEnrolmentShareTarget",
    value: 0.97,
    effectiveFrom: "2021-12-31",
    dueBy: "2025-12-31",
    source: { document: "stateOffice2021No60", clause: "（入学率）" },
    confirmation: "unverified",
    note: remarks({ zh: "数值凭记忆。", en: "The figure is from memory." }, YEAR_END),
  },
  { ...QUALITY, ...SHARE, id: "disabledEnrolmentShareFloor", value: 0.95, source: qualityClause("教育质量2") },
  {
    ...SECOND_PLAN,
    ...SHARE,
    id: "individualPlanShareFloor",
    value: 1,
    source: { document: "specialEducation2017", clause: "（一人一案）" },
    note: MONTH_ONLY,
  },
  {
    ...SHUOZHOU,
    id: "specialSchoolPopulation",
    value: 300000,
    unit: "residents",
    comparator: ">=",
    source: { document: "shuozhouOpinion2016", clause: "十八" },
    note: {
      zh: "未写明户籍或常住人口；口径须由调用者给出。",
      en: "Registered or resident population is not said; the caller states the basis.",
    },
  },
  {
    ...FIRST_PLAN,
    id: "specialSchoolPopulation",
    value: 300000,
    unit: "residents",
    comparator: ">=",
    source: { document: "stateOffice2014No1", clause: "（特教学校）" },
    confirmation: "unverified",
    note: remarks(
      { zh: "句子凭记忆，人口口径未见。", en: "The sentence is from memory; the basis of the count was not seen." },
      MONTH_ONLY,
    ),
  },
  {
    ...SECOND_PLAN,
    id: "resourceRoomPupils",
    value: 5,
    unit: "pupils",
    comparator: ">=",
    source: { document: "specialEducation2017", clause: "（资源教室）" },
    note: MONTH_ONLY,
  },
  {
    ...NATION,
    id: "inclusiveFundingParityFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    effectiveFrom: "2017-05-01",
    source: { document: "disabledEducationRegulation", clause: "47" },
    confirmation: "primary",
  },
  {
    ...SHUOZHOU,
    ...SHARE,
    id: "aidCoverageShareFloor",
    value: 1,
    source: { document: "shuozhouOpinion2016", clause: "十九" },
    note: { zh: "“不重不漏全覆盖”。", en: "“No double, none left out, all covered”." },
  },
  ...NOBODY.map(
    ([id, note]): Parameter<ParameterId> => ({
      ...SHUOZHOU,
      id,
      value: 0,
      unit: "pupils",
      comparator: "<=",
      source: { document: "shuozhouOpinion2016", clause: "十九" },
      note,
    }),
  ),

  {
    ...SHUOZHOU,
    id: "annualAssessmentsPerCounty",
    value: 1,
    unit: "count",
    comparator: ">=",
    source: { document: "shuozhouOpinion2016", clause: "二十二" },
    note: { zh: "每县区每年一次，并通报结果。", en: "Once a year for every county, with the result made known." },
  },
  {
    ...NATION,
    id: "supervisionIntervalYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2012-10-01",
    source: { document: "educationSupervisionRegulation", clause: "14" },
    confirmation: "primary",
  },
  {
    ...NATION,
    id: "schoolSupervisionIntervalYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2012-10-01",
    source: { document: "educationSupervisionRegulation", clause: "14" },
    confirmation: "primary",
    note: { zh: "条文为每3至5年一次，取上限。", en: "The text says every 3 to 5 years; the longer is taken." },
  },
  {
    ...NATION,
    id: "supervisorVisitsPerTerm",
    value: 2,
    unit: "count",
    comparator: ">=",
    effectiveFrom: "2012-10-01",
    source: { document: "educationSupervisionRegulation", clause: "14" },
    confirmation: "primary",
  },
];
