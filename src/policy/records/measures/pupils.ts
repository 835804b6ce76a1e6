import type { Measure } from "../types.js";

// Children who need help: clauses 十六 to 十九.

export const migrantPublicSchoolShareMeasure: Measure<"migrantPublicSchoolShare"> = {
  id: "migrantPublicSchoolShare",
  name: { zh: "随迁子女公办学校就读比例", en: "Share of migrant children in public schools" },
  formula: { zh: "在公办学校就读的随迁子女数 ÷ 在校随迁子女数", en: "migrant children in public schools / all migrant children at school" },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: [],
  countedBy: [],
  functions: ["migrantPublicSchoolShareOf", "assessMigrantChildren"],
};

export const migrantPublicOrPurchasedShareMeasure: Measure<"migrantPublicOrPurchasedShare"> = {
  id: "migrantPublicOrPurchasedShare",
  name: { zh: "随迁子女公办及政府购买学位就读比例", en: "Share of migrant children in public or purchased places" },
  formula: {
    zh: "(公办学校就读数 + 政府购买民办学位就读数) ÷ 符合条件的随迁子女数",
    en: "(in public schools + in private places the government buys) / eligible migrant children",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["migrantPublicOrPurchasedShareFloor"],
  countedBy: [],
  functions: ["migrantPublicOrPurchasedShareOf", "assessQualityBalance", "assessMigrantChildren"],
};

export const leftBehindFilesShareMeasure: Measure<"leftBehindFilesShare"> = {
  id: "leftBehindFilesShare",
  name: { zh: "留守儿童建档率", en: "Share of left-behind children on file" },
  formula: { zh: "已建档的留守儿童数 ÷ 留守儿童数", en: "left-behind children on file / left-behind children" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["leftBehindFilesShareOf", "assessLeftBehindChildren"],
};

export const leftBehindShareMeasure: Measure<"leftBehindShare"> = {
  id: "leftBehindShare",
  name: { zh: "留守儿童占比", en: "Share of left-behind children" },
  formula: {
    zh: "留守儿童数 ÷ 在校生数；各部门定义不同，须写明口径",
    en: "left-behind children / pupils; ministries define them differently, so the definition must be named",
  },
  unit: "share",
  direction: "descriptive",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["leftBehindShareOf", "assessLeftBehindChildren"],
};

export const nineYearRetentionMeasure: Measure<"nineYearRetention"> = {
  id: "nineYearRetention",
  name: { zh: "九年义务教育巩固率", en: "Retention over nine years" },
  formula: {
    zh: "初中毕业生数 ÷ 该批学生九年前小学入学人数，扣除转入转出影响",
    en: "graduates of grade nine / the same cohort's intake nine years before, adjusted for moves",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["nineYearRetentionTarget"],
  countedBy: [],
  functions: ["nineYearRetentionOf", "assessLeftBehindChildren"],
};

export const dropoutRateMeasure: Measure<"dropoutRate"> = {
  id: "dropoutRate",
  name: { zh: "辍学率", en: "Dropout rate" },
  formula: { zh: "辍学学生数 ÷ 在校生数，分学段", en: "pupils who dropped out / pupils, by stage" },
  unit: "share",
  direction: "lower",
  origin: "national",
  judgedBy: ["dropoutRateLimit"],
  countedBy: [],
  functions: ["dropoutRateOf", "assessLeftBehindChildren"],
};

export const disabledEnrolmentShareMeasure: Measure<"disabledEnrolmentShare"> = {
  id: "disabledEnrolmentShare",
  name: { zh: "残疾儿童少年入学率", en: "Enrolment of disabled children" },
  formula: {
    zh: "(特殊教育学校 + 随班就读 + 附设班 + 送教上门人数) ÷ 适龄残疾儿童少年数；须写明所含残疾类别",
    en: "(special schools + inclusive placement + attached classes + home teaching) / disabled children of school age; name the types",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["disabledEnrolmentShareTarget", "disabledEnrolmentShareFloor"],
  countedBy: [],
  functions: ["disabledEnrolmentShareOf", "assessQualityBalance", "assessSpecialEducation"],
};

export const individualPlanShareMeasure: Measure<"individualPlanShare"> = {
  id: "individualPlanShare",
  name: { zh: "“一人一案”覆盖率", en: "Share with an individual plan" },
  formula: {
    zh: "已有安置方案的人数 ÷ 登记在册的未入学残疾儿童少年数",
    en: "children with a plan / disabled children registered as not enrolled",
  },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["individualPlanShareFloor"],
  countedBy: [],
  functions: ["individualPlanShareOf", "assessSpecialEducation"],
};

export const specialSchoolProvisionMeasure: Measure<"specialSchoolProvision"> = {
  id: "specialSchoolProvision",
  name: { zh: "特殊教育学校或替代安置", en: "Special school or its substitute" },
  formula: {
    zh: "人口达到标准的县：特殊教育学校 ≥ 1所；其他县区：有附设班或随班就读条件；人口口径由调用者写明",
    en: "county of the set population: at least one special school; others: attached class or inclusive placement; name the count used",
  },
  unit: "yesOrNo",
  direction: "target",
  origin: "municipal",
  judgedBy: ["specialSchoolPopulation"],
  countedBy: [],
  functions: ["specialSchoolProvision", "assessSpecialEducation"],
};

export const resourceRoomShareMeasure: Measure<"resourceRoomShare"> = {
  id: "resourceRoomShare",
  name: { zh: "随班就读学校资源教室比例", en: "Share of schools with the resource room they need" },
  formula: {
    zh: "残疾学生达到规定人数的普通学校中设有资源教室的学校数 ÷ 此类学校数",
    en: "ordinary schools with the set number of disabled pupils and a resource room / all such schools",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: ["resourceRoomPupils"],
  functions: ["resourceRoomShareOf", "assessSpecialEducation"],
};

export const inclusiveFundingParityMeasure: Measure<"inclusiveFundingParity"> = {
  id: "inclusiveFundingParity",
  name: { zh: "随班就读经费与特教标准之比", en: "Inclusive funding against the special-education standard" },
  formula: {
    zh: "随班就读学生生均公用经费 ÷ 特殊教育生均公用经费标准",
    en: "public funds per pupil in inclusive placement / standard per pupil of special education",
  },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["inclusiveFundingParityFloor"],
  countedBy: [],
  functions: ["inclusiveFundingParity", "assessSpecialEducation"],
};

export const disabledEducationCommitteeMeasure: Measure<"disabledEducationCommittee"> = {
  id: "disabledEducationCommittee",
  name: { zh: "残疾人教育专家委员会", en: "Expert committee on education of the disabled" },
  formula: { zh: "县级已设立残疾人教育专家委员会", en: "the county has set up the committee" },
  unit: "yesOrNo",
  direction: "target",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["assessSpecialEducation"],
};

export const aidCoverageShareMeasure: Measure<"aidCoverageShare"> = {
  id: "aidCoverageShare",
  name: { zh: "贫困学生资助覆盖率", en: "Coverage of aid to poor pupils" },
  formula: { zh: "已获资助人数 ÷ 应获资助人数", en: "pupils aided / pupils eligible for aid" },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["aidCoverageShareFloor"],
  countedBy: [],
  functions: ["aidCoverage", "aidCoverageShareOf", "assessStudentAid"],
};

export const aidMissedMeasure: Measure<"aidMissed"> = {
  id: "aidMissed",
  name: { zh: "漏助人数", en: "Eligible pupils without aid" },
  formula: { zh: "应获资助而未获资助的人数", en: "pupils eligible for aid who received none" },
  unit: "pupils",
  direction: "lower",
  origin: "municipal",
  judgedBy: ["aidMissedLimit"],
  countedBy: [],
  functions: ["aidCoverage", "assessStudentAid"],
};

export const aidDuplicatedMeasure: Measure<"aidDuplicated"> = {
  id: "aidDuplicated",
  name: { zh: "重复资助人数", en: "Pupils aided twice" },
  formula: { zh: "同一项目获资助一次以上的人数", en: "pupils aided more than once under one item" },
  unit: "pupils",
  direction: "lower",
  origin: "municipal",
  judgedBy: ["aidDuplicatedLimit"],
  countedBy: [],
  functions: ["aidCoverage", "assessStudentAid"],
};

export const boarderAidPaidMeasure: Measure<"boarderAidPaid"> = {
  id: "boarderAidPaid",
  name: { zh: "寄宿生生活补助到位率", en: "Living aid paid to poor boarders" },
  formula: { zh: "实发补助 ÷ (年补助标准 × 应补寄宿生数)", en: "aid paid / (yearly standard × eligible boarders)" },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["boarderLivingAid"],
  countedBy: [],
  functions: ["boarderAidPaid", "assessStudentAid"],
};

export const nonBoarderAidPaidMeasure: Measure<"nonBoarderAidPaid"> = {
  id: "nonBoarderAidPaid",
  name: { zh: "非寄宿生生活补助到位率", en: "Living aid paid to poor day pupils" },
  formula: {
    zh: "实发补助 ÷ (寄宿生年补助标准 × 规定比例 × 应补非寄宿生数)",
    en: "aid paid / (yearly standard of boarders × set share × eligible day pupils)",
  },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["nonBoarderLivingAidShare"],
  countedBy: ["boarderLivingAid"],
  functions: ["nonBoarderAidPaid", "assessStudentAid"],
};

export const povertyDropoutsMeasure: Measure<"povertyDropouts"> = {
  id: "povertyDropouts",
  name: { zh: "因贫失学人数", en: "Pupils out of school for poverty" },
  formula: { zh: "因家庭经济困难失学的学生数，应为0", en: "pupils who left school because their family is poor; to be zero" },
  unit: "pupils",
  direction: "lower",
  origin: "municipal",
  judgedBy: ["povertyDropoutLimit"],
  countedBy: [],
  functions: ["assessStudentAid"],
};
