import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { byStage, cite, NATION, REPORTED, REREAD, SHARE, SHUOZHOU, shuozhouClause } from "./shared.js";

const BASIC = { ...REPORTED, effectiveFrom: "2012-01-20" } as const;
const SURVEY = { ...BASIC, source: cite("basicBalance2012", "（问卷调查）") } as const;

const counties2020 = { ...REPORTED, ...SHARE, effectiveFrom: "2016-01-01", dueBy: "2020-12-31", notes: ["twoSteps2012"] } as const;

const counties2015 = {
  ...REPORTED,
  ...REREAD,
  ...SHARE,
  effectiveFrom: "2012-09-05",
  effectiveTo: "2015-12-31",
  dueBy: "2015-12-31",
} as const;

/** Two of the six counties were certified when the opinion set three more for 2016 and the last for 2017. */
const steps2016 = {
  ...SHUOZHOU,
  ...REREAD,
  ...SHARE,
  id: "certifiedCountyShareTarget",
  source: shuozhouClause("三"),
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
    ...SHARE,
    id: "satisfactionShareFloor",
    value: 0.85,
    source: cite("basicBalance2012", "（公众满意度）"),
    interpretedBy: cite("basicBalanceBriefing2022", "（满意度）"),
    notes: ["ministrySurveyBar"],
  },
  { ...SURVEY, ...SHARE, id: "surveySampleShare", value: 0.0015 },
  { ...SURVEY, id: "surveySampleFloor", value: 600, unit: "count", comparator: ">=", notes: ["below400000Residents"] },
  { ...SURVEY, ...SHARE, id: "surveyParentShareFloor", value: 0.5 },
  { ...SURVEY, ...SHARE, id: "surveyValidReturnFloor", value: 0.7 },
  {
    ...BASIC,
    ...SHARE,
    id: "disabledEnrolmentShareFloor",
    value: 0.8,
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
    ...REPORTED,
    ...REREAD,
    ...SHARE,
    id: "nineYearRetentionTarget",
    value: 0.96,
    effectiveFrom: "2022-01-10",
    effectiveTo: "2025-12-31",
    dueBy: "2025-12-31",
    source: cite("retentionGoal2025", "（巩固率）"),
    notes: ["reportedThatDay", "yearEnd"],
  },
  { ...steps2016, value: 5 / 6, effectiveTo: "2016-12-31", dueBy: "2016-12-31" },
  { ...steps2016, value: 1, effectiveFrom: "2017-01-01", dueBy: "2017-12-31" },
  {
    ...SHUOZHOU,
    ...SHARE,
    id: "schoolsAtBasicStandardShareTarget",
    value: 1,
    dueBy: "2018-12-31",
    source: shuozhouClause("三"),
    notes: ["allCompulsorySchools", "yearEnd"],
  },
  {
    ...SHUOZHOU,
    ...REREAD,
    ...SHARE,
    id: "schoolsAtBasicStandardShareTarget",
    value: 1,
    scope: "weakSchoolUpgrading",
    source: shuozhouClause("五"),
  },

  ...byStage(
    {
      ...NATION,
      ...REREAD,
      id: "dropoutRateLimit",
      unit: "share",
      comparator: "<=",
      effectiveFrom: "2010-01-01",
      source: cite("twoBasicsStandard", "（辍学率）"),
      confirmation: "unverified",
      notes: ["figureFromMemory", "startUnseen", "ofCampaign"],
    },
    0.01,
    0.03,
  ),
];
