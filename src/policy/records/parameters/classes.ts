import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { byStage, cite, REPORTED, REREAD } from "./shared.js";

const composite = {
  ...REPORTED,
  id: "compositeCoefficientLimit",
  unit: "coefficient",
  comparator: "<=",
  effectiveFrom: "2012-01-20",
  source: cite("basicBalance2012", "（校际均衡）"),
} as const;

const standardFromDesignCode = {
  ...REPORTED,
  ...REREAD,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2012-01-01",
  effectiveTo: "2017-05-22",
  source: cite("schoolDesignCode2011", "（班额）"),
  notes: ["startFromMemory"],
} as const;

const citiesOf2002 = {
  ...REPORTED,
  ...REREAD,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  scope: "city",
  effectiveFrom: "2002-06-26",
  effectiveTo: "2011-12-31",
  source: cite("ministryPosts2002", "（班额）"),
  notes: ["upperEnd"],
} as const;

const countedSince2007 = {
  ...REPORTED,
  ...REREAD,
  unit: "pupilsPerClass",
  comparator: ">=",
  effectiveFrom: "2007-01-01",
  source: cite("ministryClassBands2007", "（班额分组）"),
} as const;

const standardFromQualityBalance = {
  ...REPORTED,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2017-05-23",
  source: cite("qualityBalance2017", "政府保障5"),
} as const;

const splitWeight = {
  ...REPORTED,
  id: "combinedSchoolPupilWeight",
  unit: "pupilWeight",
  comparator: "=",
  effectiveFrom: "2015-06-11",
  source: cite("splitFormula2015", "（拆分权重）"),
} as const;

/** The composite coefficient, sizes of classes, and the weights of combined schools. */
export const classParameters: readonly Parameter<ParameterId>[] = [
  ...byStage(composite, 0.65, 0.55),

  ...byStage(standardFromDesignCode, 45, 50),
  { ...standardFromDesignCode, value: 30, stage: "primary", scope: "incompletePrimary" },
  ...byStage(citiesOf2002, 45, 50),
  ...byStage(standardFromQualityBalance, 45, 50),
  // What counts as oversized is older than the targets for it.
  { ...countedSince2007, id: "oversizedClassSize", value: 56, effectiveTo: "2016-07-10", notes: ["includes56", "bandsOf2007"] },
  { ...countedSince2007, id: "superSizedClassSize", value: 66, effectiveTo: "2014-07-29", notes: ["includes66", "bandsOf2007"] },
  {
    ...REPORTED,
    id: "oversizedClassSize",
    value: 56,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2016-07-11",
    source: cite("stateCouncil2016No40", "（大班额）"),
    notes: ["includes56"],
  },
  {
    ...REPORTED,
    id: "superSizedClassSize",
    value: 66,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2014-07-30",
    source: cite("weakSchoolBottomLine2014", "（超大班额）"),
    notes: ["includes66"],
  },

  {
    ...REPORTED,
    id: "overStandardClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    scope: "qualityBalance",
    effectiveFrom: "2017-05-23",
    source: cite("qualityBalance2017", "政府保障5"),
    notes: ["qualityOnly"],
  },
  {
    ...REPORTED,
    id: "oversizedClassShareLimit",
    value: 0.05,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2016-07-11",
    dueBy: "2020-12-31",
    source: cite("stateCouncil2016No40", "（大班额）"),
    interpretedBy: cite("largeClassStatement", "（基本消除）"),
    notes: ["basicallyAtMost5Percent"],
  },
  {
    ...REPORTED,
    id: "superSizedClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    scope: "weakSchoolUpgrading",
    effectiveFrom: "2014-07-30",
    dueBy: "2019-07-30",
    source: cite("weakSchoolBottomLine2014", "（超大班额）"),
    notes: ["weakSchoolProgramme"],
  },
  {
    ...REPORTED,
    id: "superSizedClassShareLimit",
    value: 0.02,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2016-07-11",
    effectiveTo: "2019-07-16",
    dueBy: "2018-12-31",
    source: cite("stateCouncil2016No40", "（大班额）"),
    interpretedBy: cite("largeClassStatement", "（基本消除）"),
    notes: ["basicallyAtMost2Percent"],
  },
  {
    ...REPORTED,
    id: "superSizedClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2019-07-17",
    dueBy: "2020-12-31",
    source: cite("threeMinistriesOpinion2019", "（超大班额）"),
    notes: ["eliminatedAltogether"],
  },

  ...byStage({ ...splitWeight, scope: "nineYear" }, 1, 1.1),
  { ...splitWeight, value: 1, stage: "juniorSecondary", scope: "completeSecondary" },
  { ...splitWeight, value: 1.2, stage: "seniorSecondary", scope: "completeSecondary" },
  ...byStage({ ...splitWeight, scope: "twelveYear" }, 1, 1.1, 1.32),
];
