import type { Measure } from "../types.js";

// Funding: clauses 七 and 八.

export const appropriationGrowthMarginMeasure: Measure<"appropriationGrowthMargin"> = {
  id: "appropriationGrowthMargin",
  name: { zh: "财政拨款增长与经常性收入增长之差", en: "Growth of appropriations over growth of revenue" },
  formula: {
    zh: "(本年拨款 ÷ 上年拨款 − 1) − (本年财政经常性收入 ÷ 上年财政经常性收入 − 1)，两者口径一致",
    en: "(appropriation / last year's − 1) − (regular fiscal revenue / last year's − 1), both of one scope",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["fundingGrowthMarginFloor"],
  countedBy: [],
  functions: ["appropriationGrowthMarginOf", "assessFundingGrowth"],
};

export const spendingPerPupilGrowthMeasure: Measure<"spendingPerPupilGrowth"> = {
  id: "spendingPerPupilGrowth",
  name: { zh: "生均教育费用增长率", en: "Growth of education spending per pupil" },
  formula: { zh: "本年生均教育费用 ÷ 上年 − 1", en: "education spending per pupil / last year's − 1" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["perPupilGrowthFloor"],
  countedBy: [],
  functions: ["spendingPerPupilGrowthOf", "assessFundingGrowth"],
};

export const staffPayGrowthMeasure: Measure<"staffPayGrowth"> = {
  id: "staffPayGrowth",
  name: { zh: "教职工工资增长率", en: "Growth of staff pay" },
  formula: { zh: "本年教职工人均工资 ÷ 上年 − 1，须大于0", en: "mean pay of staff / last year's − 1, to be above zero" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["perPupilGrowthFloor"],
  countedBy: [],
  functions: ["staffPayGrowthOf", "assessFundingGrowth"],
};

export const publicFundsPerPupilGrowthMeasure: Measure<"publicFundsPerPupilGrowth"> = {
  id: "publicFundsPerPupilGrowth",
  name: { zh: "生均公用经费增长率", en: "Growth of public funds per pupil" },
  formula: { zh: "本年生均公用经费 ÷ 上年 − 1", en: "public funds per pupil / last year's − 1" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["perPupilGrowthFloor"],
  countedBy: [],
  functions: ["publicFundsPerPupilGrowthOf", "assessFundingGrowth"],
};

export const fundingGrowthMeasure: Measure<"fundingGrowth"> = {
  id: "fundingGrowth",
  name: { zh: "教育经费“三个增长”", en: "The three growths of education funding" },
  formula: {
    zh: "拨款增幅高于收入增幅，且生均教育费用、教职工工资、生均公用经费均增长；近三年逐年判断",
    en: "appropriations outgrow revenue, and spending per pupil, staff pay and public funds per pupil all grow; each of the last three years",
  },
  unit: "yesOrNo",
  direction: "target",
  origin: "national",
  judgedBy: [],
  countedBy: ["fundingGrowthMarginFloor", "perPupilGrowthFloor", "fundingGrowthYears"],
  functions: ["assessFundingGrowth"],
};

export const publicFundsPerPupilMeasure: Measure<"publicFundsPerPupil"> = {
  id: "publicFundsPerPupil",
  name: { zh: "生均公用经费", en: "Public funds per pupil" },
  formula: {
    zh: "预算内公用经费 ÷ 在校生数；与国家基准定额和省定标准中较高者比较",
    en: "budgeted public funds / pupils; held against the national base or the province's standard, whichever is higher",
  },
  unit: "yuanPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: ["publicFundsPerPupilBase"],
  countedBy: [],
  functions: ["publicFundsPerPupilOf", "assessPublicFunds"],
};

export const publicFundsKeptRisingMeasure: Measure<"publicFundsKeptRising"> = {
  id: "publicFundsKeptRising",
  name: { zh: "预算内生均公用经费达省标且逐步提高", en: "Budgeted public funds per pupil at the province's standard and rising" },
  formula: {
    zh: "本年生均公用经费 ≥ 上年，且 ≥ 省定标准；省定标准由调用者提供",
    en: "public funds per pupil ≥ last year's and ≥ the province's standard, which the caller gives",
  },
  unit: "yesOrNo",
  direction: "target",
  origin: "municipal",
  judgedBy: [],
  countedBy: [],
  functions: ["assessPublicFunds"],
};

export const boardingAddOnDueMeasure: Measure<"boardingAddOnDue"> = {
  id: "boardingAddOnDue",
  name: { zh: "寄宿制学校公用经费补助", en: "Boarding add-on paid" },
  formula: { zh: "寄宿生数 × 寄宿生补助标准；与实拨额比较", en: "boarders × add-on per boarder; held against what was paid" },
  unit: "yuan",
  direction: "higher",
  origin: "national",
  judgedBy: ["boardingAddOn"],
  countedBy: [],
  functions: ["publicFundsDue", "assessPublicFunds"],
};

export const smallSchoolFundedPupilsMeasure: Measure<"smallSchoolFundedPupils"> = {
  id: "smallSchoolFundedPupils",
  name: { zh: "小规模学校核拨公用经费的人数", en: "Pupils a small school is funded for" },
  formula: {
    zh: "乡村学校、教学点在校生数低于小规模标准时，核拨公用经费所按的人数；与保底人数比较",
    en: "in a rural school or teaching point below the small-school size, the pupils its public funds are allotted for; held against the floor",
  },
  unit: "pupils",
  direction: "higher",
  origin: "national",
  judgedBy: ["smallSchoolFundingFloorPupils"],
  countedBy: ["smallSchoolPupils"],
  functions: ["assessQualityBalance"],
};

export const smallSchoolFundsDueMeasure: Measure<"smallSchoolFundsDue"> = {
  id: "smallSchoolFundsDue",
  name: { zh: "小规模学校公用经费", en: "Public funds of a small school" },
  formula: {
    zh: "农村学校在校生数低于小规模标准时：较大者(在校生数, 保底人数) × 基准定额；与实拨额比较",
    en: "rural school below the small-school size: max(pupils, floor of pupils) × base; held against what was paid",
  },
  unit: "yuan",
  direction: "higher",
  origin: "national",
  judgedBy: ["publicFundsPerPupilBase"],
  countedBy: ["smallSchoolFundingFloorPupils", "smallSchoolPupils"],
  functions: ["publicFundsDue", "assessPublicFunds"],
};

export const heatingAddOnMeasure: Measure<"heatingAddOn"> = {
  id: "heatingAddOn",
  name: { zh: "取暖费补助", en: "Heating add-on" },
  formula: {
    zh: "取暖费补助 ÷ 在校生数；标准由省定，调用者提供",
    en: "heating add-on / pupils; the province sets the standard and the caller gives it",
  },
  unit: "yuanPerPupil",
  direction: "higher",
  origin: "provincial",
  judgedBy: [],
  countedBy: [],
  functions: ["heatingAddOnOf", "assessPublicFunds"],
};

export const specialEducationFundsPerPupilMeasure: Measure<"specialEducationFundsPerPupil"> = {
  id: "specialEducationFundsPerPupil",
  name: { zh: "特殊教育生均公用经费", en: "Public funds per pupil of special education" },
  formula: {
    zh: "特殊教育公用经费 ÷ 特殊教育学生数（含随班就读）",
    en: "public funds for special education / its pupils, those in inclusive placement included",
  },
  unit: "yuanPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: ["specialEducationFundsPerPupilBase"],
  countedBy: [],
  functions: ["specialEducationFundsPerPupilOf", "assessPublicFunds", "assessQualityBalance"],
};

export const educationSpendingShareOfGdpMeasure: Measure<"educationSpendingShareOfGdp"> = {
  id: "educationSpendingShareOfGdp",
  name: { zh: "财政性教育经费占国内生产总值比例", en: "Public spending on education as a share of GDP" },
  formula: {
    zh: "国家财政性教育经费 ÷ 国内生产总值；全国指标，不用于考核县区",
    en: "public spending on education / GDP; of the whole nation, not a test of a county",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["publicEducationSpendingShareOfGdp"],
  countedBy: [],
  functions: ["educationSpendingShareOfGdpOf", "assessPublicFunds"],
};

export const educationSpendingNotFallingMeasure: Measure<"educationSpendingNotFalling"> = {
  id: "educationSpendingNotFalling",
  name: { zh: "教育支出“两个只增不减”", en: "Education spending, total and per pupil, does not fall" },
  formula: {
    zh: "本年一般公共预算教育支出 ≥ 上年，且按在校生人数平均的支出 ≥ 上年",
    en: "education spending of the general public budget ≥ last year's, in total and per pupil",
  },
  unit: "yesOrNo",
  direction: "target",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["assessPublicFunds"],
};

export const educationSurchargeDueMeasure: Measure<"educationSurchargeDue"> = {
  id: "educationSurchargeDue",
  name: { zh: "教育费附加", en: "Education surcharge" },
  formula: {
    zh: "(实缴增值税 + 实缴消费税 + 营改增前的营业税) × 征收率；与实征额比较",
    en: "(value-added tax + consumption tax + earlier business tax, as paid) × rate; held against what was collected",
  },
  unit: "yuan",
  direction: "higher",
  origin: "national",
  judgedBy: ["educationSurchargeRate"],
  countedBy: [],
  functions: ["educationSurchargeDueOf", "assessEarmarkedFunds"],
};

export const localEducationSurchargeDueMeasure: Measure<"localEducationSurchargeDue"> = {
  id: "localEducationSurchargeDue",
  name: { zh: "地方教育附加", en: "Local education surcharge" },
  formula: {
    zh: "与教育费附加相同的计征基数 × 征收率；与实征额比较",
    en: "the base of the education surcharge × rate; held against what was collected",
  },
  unit: "yuan",
  direction: "higher",
  origin: "national",
  judgedBy: ["localEducationSurchargeRate"],
  countedBy: [],
  functions: ["localEducationSurchargeDueOf", "assessEarmarkedFunds"],
};

export const landSaleEducationFundsDueMeasure: Measure<"landSaleEducationFundsDue"> = {
  id: "landSaleEducationFundsDue",
  name: { zh: "土地出让收益计提的教育资金", en: "Education funds from land sales" },
  formula: {
    zh: "(土地出让收入 − 规定可扣除的各项支出) × 计提比例；与实际计提额比较",
    en: "(land-sale revenue − the deductions the rule allows) × share; held against what was set aside",
  },
  unit: "yuan",
  direction: "higher",
  origin: "national",
  judgedBy: ["landSaleEducationShareFloor"],
  countedBy: [],
  functions: ["landSaleEducationFundsDueOf", "assessEarmarkedFunds"],
};

export const earmarkedFundsSpentShareMeasure: Measure<"earmarkedFundsSpentShare"> = {
  id: "earmarkedFundsSpentShare",
  name: { zh: "三项教育资金足额使用率", en: "Share of the three earmarked funds spent on schools" },
  formula: {
    zh: "教育费附加、地方教育附加、土地出让计提资金中用于改善办学条件的金额 ÷ 其总额",
    en: "spent on school conditions / all raised, of both surcharges and the funds from land sales",
  },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["earmarkedFundsSpentShareFloor"],
  countedBy: [],
  functions: ["earmarkedFundsSpentShareOf", "assessEarmarkedFunds"],
};

export const ruralFundingRatioMeasure: Measure<"ruralFundingRatio"> = {
  id: "ruralFundingRatio",
  name: { zh: "农村与城市生均经费比", en: "Rural to urban funding per pupil" },
  formula: { zh: "农村学校生均经费 ÷ 城市学校生均经费", en: "funding per pupil in rural schools / in urban schools" },
  unit: "ratio",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["ruralFundingRatioOf", "assessEarmarkedFunds"],
};

export const capitalSpendingConcentrationMeasure: Measure<"capitalSpendingConcentration"> = {
  id: "capitalSpendingConcentration",
  name: { zh: "学校建设资金集中度", en: "Concentration of capital spending" },
  formula: {
    zh: "生均建设支出最高的十分之一学校的水平 ÷ 全部学校的中位数",
    en: "capital spending per pupil in the top tenth of schools / the median of all schools",
  },
  unit: "ratio",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["capitalSpendingConcentrationOf", "assessEarmarkedFunds"],
};

export const trainingFundsShareMeasure: Measure<"trainingFundsShare"> = {
  id: "trainingFundsShare",
  name: { zh: "教师培训经费占公用经费比例", en: "Share of public funds for teacher training" },
  formula: { zh: "教师培训经费预算 ÷ 年度公用经费预算", en: "budget for teacher training / yearly budget of public funds" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["trainingShareOfPublicFundsFloor"],
  countedBy: [],
  functions: ["trainingFundsShareOf", "assessEarmarkedFunds", "assessQualityBalance"],
};
