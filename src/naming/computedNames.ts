import type { LocalText } from "../foundation/localText.js";

/** Figures that reasons speak of and no record holds: they are computed, or counted from a list. */
export const COMPUTED_NAMES: Readonly<Record<string, LocalText>> = {
  achievements: { zh: "目标完成情况", en: "achievements of targets" },
  counties: { zh: "县（区）数", en: "counties" },
  migrantShare: { zh: "随迁子女占比", en: "share of migrant pupils" },
  standardYuan: { zh: "补助标准", en: "standard of aid" },
  targets: { zh: "目标", en: "targets" },
  totalSumOfSquares: { zh: "总离差平方和", en: "total sum of squares" },
  variance: { zh: "方差", en: "variance" },
  yearsDue: { zh: "应考核年度数", en: "years due" },
};

/** Fields and parts of the inputs of whole assessments, as reasons have them. */
export const INPUT_NAMES: Readonly<Record<string, LocalText>> = {
  balance: { zh: "校际均衡", en: "balance between schools" },
  basicBalance: { zh: "基本均衡认定情况", en: "recognition of basic balance" },
  difference: { zh: "校际差异率", en: "difference between schools" },
  juniorRetention: { zh: "初中巩固情况", en: "retention of junior secondary schools" },
  level: { zh: "学业水平等级", en: "level reached" },
  performance: { zh: "国家义务教育质量监测结果", en: "results of the monitoring of quality" },
  profile: { zh: "学校办学标准", en: "standard of schools" },
  recognisedOn: { zh: "基本均衡认定日期", en: "day of recognition of basic balance" },
  recognition: { zh: "社会认可度调查", en: "survey of public recognition" },
  residents: { zh: "常住人口", en: "residents" },
  share: { zh: "比例", en: "share" },
  standardisation: { zh: "学校标准化建设", en: "standardisation of schools" },
  trainingFundsAccounts: { zh: "教师培训经费的预算或决算口径", en: "whether training funds are of the budget or the final accounts" },
  units: { zh: "各校各学段", en: "units" },
};
