import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { cite, NATION, REREAD, SHUOZHOU } from "./shared.js";

const BASIC = { ...NATION, effectiveFrom: "2012-01-20", confirmation: "secondary" } as const;
const SURVEY = { ...BASIC, source: cite("basicBalance2012", "（问卷调查）") } as const;

const counties2020 = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2016-01-01",
  dueBy: "2020-12-31",
  confirmation: "secondary",
  notes: ["twoSteps2012"],
} as const;

const counties2015 = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2012-09-05",
  effectiveTo: "2015-12-31",
  dueBy: "2015-12-31",
  confirmation: "secondary",
  ...REREAD,
} as const;

/** Two of the six counties were certified when the opinion set three more for 2016 and the last for 2017. */
const steps2016 = {
  ...SHUOZHOU,
  ...REREAD,
  id: "certifiedCountyShareTarget",
  unit: "share",
  comparator: ">=",
  source: cite("shuozhouOpinion2016", "三"),
  notes: ["derived"],
} as const;

/** What counties show for basic balance besides the composite coefficient, and the targets for counties and schools. */
export const basicBalanceParameters: readonly Parameter<ParameterId>[] = [
  {
    ...BASIC,
    id: "governmentWorkPassMark",
    value: 85,
    unit: "points",
    comparator: ">=",
    source: cite("basicBalance2012", "（政府工作）"),
    interpretedBy: cite("guangdong2014No13", "（通过标准）"),
    notes: ["guangdongPassMark"],
  },
  {
    ...BASIC,
    id: "satisfactionShareFloor",
    value: 0.85,
    unit: "share",
    comparator: ">=",
    source: cite("basicBalance2012", "（公众满意度）"),
    interpretedBy: cite("basicBalanceBriefing2022", "（满意度）"),
    notes: ["ministrySurveyBar"],
  },
  { ...SURVEY, id: "surveySampleShare", value: 0.0015, unit: "share", comparator: ">=" },
  { ...SURVEY, id: "surveySampleFloor", value: 600, unit: "count", comparator: ">=", notes: ["below400000Residents"] },
  { ...SURVEY, id: "surveyParentShareFloor", value: 0.5, unit: "share", comparator: ">=" },
  { ...SURVEY, id: "surveyValidReturnFloor", value: 0.7, unit: "share", comparator: ">=" },
  {
    ...BASIC,
    id: "disabledEnrolmentShareFloor",
    value: 0.8,
    unit: "share",
    comparator: ">=",
    scope: "basicBalance",
    source: cite("basicBalance2012", "（入学机会）"),
    notes: ["threeDisabilitiesProvincial"],
  },

  {
    ...counties2015,
    id: "certifiedCountyShareTarget",
    value: 0.65,
    source: cite("stateCouncil2012No48", "（基本均衡县比例）"),
    notes: ["implied2016", "yearEnd"],
  },
  { ...counties2020, id: "certifiedCountyShareTarget", value: 0.95, source: cite("stateCouncil2012No48", "（基本均衡县比例）") },
  {
    ...counties2020,
    ...REREAD,
    id: "certifiedCountyShareTarget",
    value: 0.95,
    scope: "centralAndWest",
    source: cite("stateCouncil2012No48", "（基本均衡县比例）"),
  },
  {
    ...counties2015,
    id: "nineYearRetentionTarget",
    value: 0.93,
    source: cite("stateCouncil2012No48", "（巩固率）"),
    notes: ["level2015", "yearEnd"],
  },
  {
    ...counties2020,
    id: "nineYearRetentionTarget",
    value: 0.95,
    effectiveTo: "2020-12-31",
    source: cite("stateCouncil2012No48", "（巩固率）"),
  },
  {
    ...NATION,
    id: "nineYearRetentionTarget",
    value: 0.96,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2022-01-10",
    effectiveTo: "2025-12-31",
    dueBy: "2025-12-31",
    source: cite("retentionGoal2025", "（巩固率）"),
    confirmation: "secondary",
    notes: ["reportedThatDay", "yearEnd"],
    ...REREAD,
  },
  { ...steps2016, value: 5 / 6, effectiveTo: "2016-12-31", dueBy: "2016-12-31" },
  { ...steps2016, value: 1, effectiveFrom: "2017-01-01", dueBy: "2017-12-31" },
  {
    ...SHUOZHOU,
    id: "schoolsAtBasicStandardShareTarget",
    value: 1,
    unit: "share",
    comparator: ">=",
    dueBy: "2018-12-31",
    source: cite("shuozhouOpinion2016", "三"),
    notes: ["allCompulsorySchools", "yearEnd"],
  },
  {
    ...SHUOZHOU,
    ...REREAD,
    id: "schoolsAtBasicStandardShareTarget",
    value: 1,
    unit: "share",
    comparator: ">=",
    scope: "weakSchoolUpgrading",
    source: cite("shuozhouOpinion2016", "五"),
  },

  ...(
    [
      ["primary", 0.01],
      ["juniorSecondary", 0.03],
    ] as const
  ).map(
    ([stage, value]): Parameter<ParameterId> => ({
      ...NATION,
      id: "dropoutRateLimit",
      value,
      unit: "share",
      comparator: "<=",
      stage,
      effectiveFrom: "2010-01-01",
      source: cite("twoBasicsStandard", "（辍学率）"),
      confirmation: "unverified",
      notes: ["figureFromMemory", "startUnseen", "ofCampaign"],
      ...REREAD,
    }),
  ),
];
