import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { cite, NATION, REREAD } from "./shared.js";

const composite = {
  ...NATION,
  id: "compositeCoefficientLimit",
  unit: "coefficient",
  comparator: "<=",
  effectiveFrom: "2012-01-20",
  source: cite("basicBalance2012", "（校际均衡）"),
  confirmation: "secondary",
} as const;

const standardFromDesignCode = {
  ...NATION,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2012-01-01",
  effectiveTo: "2017-05-22",
  source: cite("schoolDesignCode2011", "（班额）"),
  confirmation: "secondary",
  notes: ["startFromMemory"],
  ...REREAD,
} as const;

const citiesOf2002 = {
  ...NATION,
  ...REREAD,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  scope: "city",
  effectiveFrom: "2002-06-26",
  effectiveTo: "2011-12-31",
  source: cite("ministryPosts2002", "（班额）"),
  confirmation: "secondary",
  notes: ["upperEnd"],
} as const;

const countedSince2007 = {
  ...NATION,
  ...REREAD,
  unit: "pupilsPerClass",
  comparator: ">=",
  effectiveFrom: "2007-01-01",
  source: cite("ministryClassBands2007", "（班额分组）"),
  confirmation: "secondary",
} as const;

const standardFromQualityBalance = {
  ...NATION,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2017-05-23",
  source: cite("qualityBalance2017", "政府保障5"),
  confirmation: "secondary",
} as const;

const splitWeight = {
  ...NATION,
  id: "combinedSchoolPupilWeight",
  unit: "pupilWeight",
  comparator: "=",
  effectiveFrom: "2015-06-11",
  source: cite("splitFormula2015", "（拆分权重）"),
  confirmation: "secondary",
} as const;

/** The composite coefficient, sizes of classes, and the weights of combined schools. */
export const classParameters: readonly Parameter<ParameterId>[] = [
  { ...composite, stage: "primary", value: 0.65 },
  { ...composite, stage: "juniorSecondary", value: 0.55 },

  { ...standardFromDesignCode, stage: "primary", value: 45 },
  { ...standardFromDesignCode, stage: "juniorSecondary", value: 50 },
  { ...standardFromDesignCode, scope: "incompletePrimary", stage: "primary", value: 30 },
  { ...citiesOf2002, stage: "primary", value: 45 },
  { ...citiesOf2002, stage: "juniorSecondary", value: 50 },
  { ...standardFromQualityBalance, stage: "primary", value: 45 },
  { ...standardFromQualityBalance, stage: "juniorSecondary", value: 50 },
  // What counts as oversized is older than the targets for it.
  { ...countedSince2007, id: "oversizedClassSize", value: 56, effectiveTo: "2016-07-10", notes: ["includes56", "bandsOf2007"] },
  { ...countedSince2007, id: "superSizedClassSize", value: 66, effectiveTo: "2014-07-29", notes: ["includes66", "bandsOf2007"] },
  {
    ...NATION,
    id: "oversizedClassSize",
    value: 56,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2016-07-11",
    source: cite("stateCouncil2016No40", "（大班额）"),
    confirmation: "secondary",
    notes: ["includes56"],
  },
  {
    ...NATION,
    id: "superSizedClassSize",
    value: 66,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2014-07-30",
    source: cite("weakSchoolBottomLine2014", "（超大班额）"),
    confirmation: "secondary",
    notes: ["includes66"],
  },

  {
    ...NATION,
    id: "overStandardClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    scope: "qualityBalance",
    effectiveFrom: "2017-05-23",
    source: cite("qualityBalance2017", "政府保障5"),
    confirmation: "secondary",
    notes: ["qualityOnly"],
  },
  {
    ...NATION,
    id: "oversizedClassShareLimit",
    value: 0.05,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2016-07-11",
    dueBy: "2020-12-31",
    source: cite("stateCouncil2016No40", "（大班额）"),
    interpretedBy: cite("largeClassStatement", "（基本消除）"),
    confirmation: "secondary",
    notes: ["basicallyAtMost5Percent"],
  },
  {
    ...NATION,
    id: "superSizedClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    scope: "weakSchoolUpgrading",
    effectiveFrom: "2014-07-30",
    dueBy: "2019-07-30",
    source: cite("weakSchoolBottomLine2014", "（超大班额）"),
    confirmation: "secondary",
    notes: ["weakSchoolProgramme"],
  },
  {
    ...NATION,
    id: "superSizedClassShareLimit",
    value: 0.02,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2016-07-11",
    effectiveTo: "2019-07-16",
    dueBy: "2018-12-31",
    source: cite("stateCouncil2016No40", "（大班额）"),
    interpretedBy: cite("largeClassStatement", "（基本消除）"),
    confirmation: "secondary",
    notes: ["basicallyAtMost2Percent"],
  },
  {
    ...NATION,
    id: "superSizedClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2019-07-17",
    dueBy: "2020-12-31",
    source: cite("threeMinistriesOpinion2019", "（超大班额）"),
    confirmation: "secondary",
    notes: ["eliminatedAltogether"],
  },

  { ...splitWeight, scope: "nineYear", stage: "primary", value: 1 },
  { ...splitWeight, scope: "nineYear", stage: "juniorSecondary", value: 1.1 },
  { ...splitWeight, scope: "completeSecondary", stage: "juniorSecondary", value: 1 },
  { ...splitWeight, scope: "completeSecondary", stage: "seniorSecondary", value: 1.2 },
  { ...splitWeight, scope: "twelveYear", stage: "primary", value: 1 },
  { ...splitWeight, scope: "twelveYear", stage: "juniorSecondary", value: 1.1 },
  { ...splitWeight, scope: "twelveYear", stage: "seniorSecondary", value: 1.32 },
];
