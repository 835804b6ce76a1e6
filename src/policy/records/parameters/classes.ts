import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { NATION, QUALITY_ONLY } from "./shared.js";

const composite = {
  ...NATION,
  id: "compositeCoefficientLimit",
  unit: "coefficient",
  comparator: "<=",
  effectiveFrom: "2012-01-20",
  source: { document: "basicBalance2012", clause: "（校际均衡）" },
  confirmation: "secondary",
} as const;

const standardFromDesignCode = {
  ...NATION,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2012-01-01",
  effectiveTo: "2017-05-22",
  source: { document: "schoolDesignCode2011", clause: "（班额）" },
  confirmation: "unverified",
  note: {
    zh: "数值与起始日期均凭记忆，未见原文；数值与2017年办法一致。",
    en: "Figure and first day are from memory; the figure is the same as in the measures of 2017.",
  },
} as const;

const standardFromQualityBalance = {
  ...NATION,
  id: "standardClassSize",
  unit: "pupilsPerClass",
  comparator: "<=",
  effectiveFrom: "2017-05-23",
  source: { document: "qualityBalance2017", clause: "政府保障5" },
  confirmation: "secondary",
} as const;

const splitWeight = {
  ...NATION,
  id: "combinedSchoolPupilWeight",
  unit: "pupilWeight",
  comparator: "=",
  effectiveFrom: "2015-06-11",
  source: { document: "splitFormula2015", clause: "（拆分权重）" },
  confirmation: "secondary",
} as const;

/** The composite coefficient, sizes of classes, and the weights of combined schools. */
export const classParameters: readonly Parameter<ParameterId>[] = [
  { ...composite, stage: "primary", value: 0.65 },
  { ...composite, stage: "juniorSecondary", value: 0.55 },

  { ...standardFromDesignCode, stage: "primary", value: 45 },
  { ...standardFromDesignCode, stage: "juniorSecondary", value: 50 },
  { ...standardFromQualityBalance, stage: "primary", value: 45 },
  { ...standardFromQualityBalance, stage: "juniorSecondary", value: 50 },
  {
    ...NATION,
    id: "oversizedClassSize",
    value: 56,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2016-07-11",
    source: { document: "stateCouncil2016No40", clause: "（大班额）" },
    confirmation: "secondary",
    note: { zh: "“56人以上”含56人。", en: "“56 and above” includes 56." },
  },
  {
    ...NATION,
    id: "superSizedClassSize",
    value: 66,
    unit: "pupilsPerClass",
    comparator: ">=",
    effectiveFrom: "2014-07-30",
    source: { document: "weakSchoolBottomLine2014", clause: "（超大班额）" },
    confirmation: "secondary",
    note: { zh: "“66人以上”含66人。", en: "“66 and above” includes 66." },
  },

  {
    ...NATION,
    id: "overStandardClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    scope: "qualityBalance",
    effectiveFrom: "2017-05-23",
    source: { document: "qualityBalance2017", clause: "政府保障5" },
    confirmation: "secondary",
    note: QUALITY_ONLY,
  },
  {
    ...NATION,
    id: "oversizedClassShareLimit",
    value: 0.05,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2016-07-11",
    dueBy: "2020-12-31",
    source: { document: "stateCouncil2016No40", clause: "（大班额）" },
    interpretedBy: { document: "largeClassStatement", clause: "（基本消除）" },
    confirmation: "secondary",
    note: { zh: "“基本消除”按教育部说明取不超过5%。", en: "“Basically eliminated” is read as at most 5 %, as the ministry has stated." },
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
    source: { document: "weakSchoolBottomLine2014", clause: "（超大班额）" },
    confirmation: "secondary",
    note: {
      zh: "限“全面改薄”项目学校；文件给三至五年，取自公布日起满五年。",
      en: "For schools of the weak-school programme. The text allows three to five years; the fifth, counted from publication, is taken.",
    },
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
    source: { document: "stateCouncil2016No40", clause: "（大班额）" },
    interpretedBy: { document: "largeClassStatement", clause: "（基本消除）" },
    confirmation: "secondary",
    note: { zh: "“基本消除”按教育部说明取不超过2%。", en: "“Basically eliminated” is read as at most 2 %, as the ministry has stated." },
  },
  {
    ...NATION,
    id: "superSizedClassShareLimit",
    value: 0,
    unit: "share",
    comparator: "<=",
    effectiveFrom: "2019-07-17",
    dueBy: "2020-12-31",
    source: { document: "threeMinistriesOpinion2019", clause: "（超大班额）" },
    confirmation: "secondary",
    note: { zh: "“全部消除”。", en: "“Eliminated altogether”." },
  },

  { ...splitWeight, scope: "nineYear", stage: "primary", value: 1 },
  { ...splitWeight, scope: "nineYear", stage: "juniorSecondary", value: 1.1 },
  { ...splitWeight, scope: "completeSecondary", stage: "juniorSecondary", value: 1 },
  { ...splitWeight, scope: "completeSecondary", stage: "seniorSecondary", value: 1.2 },
  { ...splitWeight, scope: "twelveYear", stage: "primary", value: 1 },
  { ...splitWeight, scope: "twelveYear", stage: "juniorSecondary", value: 1.1 },
  { ...splitWeight, scope: "twelveYear", stage: "seniorSecondary", value: 1.32 },
];
