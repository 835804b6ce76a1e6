import type { Measure } from "../types.js";

// Targets: clause 三.

export const targetSlackDaysMeasure: Measure<"targetSlackDays"> = {
  id: "targetSlackDays",
  name: { zh: "目标期限余量", en: "Days to spare before a target's date" },
  formula: {
    zh: "目标期限 − 达成日期；达成日期的口径（名单年度、公示日、认定日）由调用者选定",
    en: "the target's date − the date of achievement; the caller says which date counts: list year, notice or decision",
  },
  unit: "days",
  direction: "higher",
  origin: "municipal",
  judgedBy: [],
  countedBy: [],
  functions: ["assessTargets"],
};

export const certifiedCountyShareMeasure: Measure<"certifiedCountyShare"> = {
  id: "certifiedCountyShare",
  name: { zh: "通过国家验收县占比", en: "Share of counties certified for basic balance" },
  formula: { zh: "通过国家验收的评估单元数 ÷ 评估单元总数", en: "units with national certification / all units" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["certifiedCountyShareTarget"],
  countedBy: [],
  functions: ["assessShuozhou2016"],
};

export const schoolsAtBasicStandardShareMeasure: Measure<"schoolsAtBasicStandardShare"> = {
  id: "schoolsAtBasicStandardShare",
  name: { zh: "达到办学条件基本标准学校比例", en: "Share of schools at the basic standard" },
  formula: {
    zh: "达到省定办学条件基本标准的学校数 ÷ 义务教育学校总数",
    en: "schools at the province's basic standard / all compulsory schools",
  },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["schoolsAtBasicStandardShareTarget"],
  countedBy: [],
  functions: ["schoolsAtBasicStandardShareOf", "assessStandards", "assessSchoolStandards", "assessBasicBalance"],
};

export const managementStandardShareMeasure: Measure<"managementStandardShare"> = {
  id: "managementStandardShare",
  name: { zh: "管理标准化学校比例", en: "Share of schools at the management standards" },
  formula: { zh: "达到学校管理标准的学校数 ÷ 义务教育学校总数", en: "schools at the management standards / all compulsory schools" },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: [],
  countedBy: [],
  functions: ["managementStandardShareOf", "assessStandards"],
};

export const opportunityGapMeasure: Measure<"opportunityGap"> = {
  id: "opportunityGap",
  name: { zh: "不同群体受教育机会差距", en: "Gap in opportunity between groups of pupils" },
  formula: {
    zh: "随迁、留守、残疾、贫困及全体学生入学率（或巩固率）的最大值 − 最小值",
    en: "highest − lowest enrolment (or retention) rate among migrant, left-behind, disabled, poor and all children",
  },
  unit: "share",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["opportunityGapOf", "assessStandards"],
};

export const governmentWorkPointsMeasure: Measure<"governmentWorkPoints"> = {
  id: "governmentWorkPoints",
  name: { zh: "县级政府推进工作得分", en: "Points for the county government's work" },
  formula: {
    zh: "入学机会、保障机制、教师队伍、质量与管理四类指标得分之和；各项分值由省定",
    en: "sum of the points for access, support, teachers, and quality and management; provinces set the points of each item",
  },
  unit: "points",
  direction: "higher",
  origin: "national",
  judgedBy: ["governmentWorkPassMark"],
  countedBy: [],
  functions: ["assessGovernmentWork", "assessBasicBalance"],
};

export const satisfactionShareMeasure: Measure<"satisfactionShare"> = {
  id: "satisfactionShare",
  name: { zh: "公众满意度", en: "Public satisfaction" },
  formula: { zh: "满意问卷数 ÷ 有效问卷数", en: "questionnaires that say satisfied / valid questionnaires" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["satisfactionShareFloor"],
  countedBy: [],
  functions: ["satisfactionShareOf", "assessQualityBalance", "assessSatisfaction", "assessBasicBalance"],
};

export const surveySampleSizeMeasure: Measure<"surveySampleSize"> = {
  id: "surveySampleSize",
  name: { zh: "满意度调查问卷份数", en: "Questionnaires of the satisfaction survey" },
  formula: {
    zh: "应发份数 = 较大者(常住人口 × 抽样比例, 最低份数)；与实发份数比较",
    en: "required = max(resident population × sample share, smallest sample); held against those handed out",
  },
  unit: "questionnaires",
  direction: "higher",
  origin: "national",
  judgedBy: ["surveySampleShare", "surveySampleFloor"],
  countedBy: [],
  functions: ["assessSatisfaction", "assessBasicBalance"],
};

export const surveyParentShareMeasure: Measure<"surveyParentShare"> = {
  id: "surveyParentShare",
  name: { zh: "调查对象中家长比例", en: "Share of parents in the survey" },
  formula: { zh: "家长问卷数 ÷ 问卷总数", en: "questionnaires of parents / all questionnaires" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["surveyParentShareFloor"],
  countedBy: [],
  functions: ["surveyParentShareOf", "assessSatisfaction", "assessBasicBalance"],
};

export const surveyValidReturnShareMeasure: Measure<"surveyValidReturnShare"> = {
  id: "surveyValidReturnShare",
  name: { zh: "有效问卷回收率", en: "Share of valid returns in the survey" },
  formula: { zh: "回收的有效问卷数 ÷ 发放问卷数", en: "valid questionnaires returned / questionnaires handed out" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["surveyValidReturnFloor"],
  countedBy: [],
  functions: ["surveyValidReturnShareOf", "assessSatisfaction", "assessBasicBalance"],
};
