import type { Measure } from "../types.js";

// Standardised schools, weak-school upgrading, layout: clauses 四 to 六.

export const basicStandardItemsShareMeasure: Measure<"basicStandardItemsShare"> = {
  id: "basicStandardItemsShare",
  name: { zh: "标准化学校条目达标率", en: "Share of basic-standard items met" },
  formula: {
    zh: "学校已达到的省定标准条目数 ÷ 适用条目数；条目由调用者提供",
    en: "items of the province's standard that a school meets / items that apply to it; the caller gives the items",
  },
  unit: "share",
  direction: "higher",
  origin: "provincial",
  judgedBy: [],
  countedBy: [],
  functions: ["assessSchoolStandards", "assessBasicBalance"],
};

export const meanClassSizeMeasure: Measure<"meanClassSize"> = {
  id: "meanClassSize",
  name: { zh: "平均班额", en: "Mean class size" },
  formula: { zh: "在校生数 ÷ 班级数，分学段", en: "pupils / classes, by stage" },
  unit: "pupilsPerClass",
  direction: "lower",
  origin: "national",
  judgedBy: ["standardClassSize"],
  countedBy: [],
  functions: ["assessClassSizes"],
};

export const overStandardClassShareMeasure: Measure<"overStandardClassShare"> = {
  id: "overStandardClassShare",
  name: { zh: "超标准班额班级比例", en: "Share of classes over the standard size" },
  formula: { zh: "人数超过标准班额的班级数 ÷ 班级总数", en: "classes with more pupils than the standard size / all classes" },
  unit: "share",
  direction: "lower",
  origin: "national",
  judgedBy: ["overStandardClassShareLimit"],
  countedBy: ["standardClassSize"],
  functions: ["assessClassSizes", "assessQualityBalance", "assessManagement"],
};

export const oversizedClassShareMeasure: Measure<"oversizedClassShare"> = {
  id: "oversizedClassShare",
  name: { zh: "大班额比例", en: "Share of oversized classes" },
  formula: {
    zh: "达到大班额人数的班级数（含超大班额）÷ 班级总数",
    en: "classes of the oversized size and more, super-sized ones included / all classes",
  },
  unit: "share",
  direction: "lower",
  origin: "national",
  judgedBy: ["oversizedClassShareLimit"],
  countedBy: ["oversizedClassSize"],
  functions: ["assessClassSizes", "assessManagement"],
};

export const superSizedClassShareMeasure: Measure<"superSizedClassShare"> = {
  id: "superSizedClassShare",
  name: { zh: "超大班额比例", en: "Share of super-sized classes" },
  formula: { zh: "达到超大班额人数的班级数 ÷ 班级总数", en: "classes of the super-sized size and more / all classes" },
  unit: "share",
  direction: "lower",
  origin: "national",
  judgedBy: ["superSizedClassShareLimit"],
  countedBy: ["superSizedClassSize"],
  functions: ["assessClassSizes", "assessWeakSchools", "assessManagement"],
};

export const weakSchoolItemsShareMeasure: Measure<"weakSchoolItemsShare"> = {
  id: "weakSchoolItemsShare",
  name: { zh: "“全面改薄”底线要求达标率", en: "Share of weak-school bottom-line items met" },
  formula: {
    zh: "学校已达到的底线要求条数 ÷ 适用条数；县级为全部达到的项目学校比例",
    en: "bottom-line items a school meets / items that apply to it; for a county, the share of project schools that meet all",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["weakSchoolItemsShareOf", "assessWeakSchools"],
};

export const dilapidatedAreaMeasure: Measure<"dilapidatedArea"> = {
  id: "dilapidatedArea",
  name: { zh: "在用D级危房面积", en: "Class D dilapidated area in use" },
  formula: { zh: "仍在使用的D级危房建筑面积之和", en: "sum of the floor area of class D dilapidated buildings still in use" },
  unit: "squareMetres",
  direction: "lower",
  origin: "national",
  judgedBy: ["classDDilapidatedAreaLimit"],
  countedBy: [],
  functions: ["dilapidatedAreaOf", "assessWeakSchools"],
};

export const desksPerPupilMeasure: Measure<"desksPerPupil"> = {
  id: "desksPerPupil",
  name: { zh: "人均课桌椅", en: "Desks and chairs per pupil" },
  formula: { zh: "课桌数 ÷ 学生数，椅数 ÷ 学生数，取较小者", en: "the smaller of desks / pupils and chairs / pupils" },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["desksPerPupilFloor"],
  countedBy: [],
  functions: ["desksPerPupilOf", "assessWeakSchools"],
};

export const bedsPerBoarderMeasure: Measure<"bedsPerBoarder"> = {
  id: "bedsPerBoarder",
  name: { zh: "寄宿生人均床位", en: "Beds per boarder" },
  formula: { zh: "床位数 ÷ 寄宿生数", en: "beds / boarders" },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["bedsPerBoarderFloor"],
  countedBy: [],
  functions: ["bedsPerBoarderOf", "assessWeakSchools"],
};

export const femaleToMaleToiletRatioMeasure: Measure<"femaleToMaleToiletRatio"> = {
  id: "femaleToMaleToiletRatio",
  name: { zh: "女男蹲位比", en: "Ratio of girls' to boys' toilet places" },
  formula: { zh: "女生蹲位数 ÷ 男生蹲位数", en: "toilet places for girls / toilet places for boys" },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["femaleToMaleToiletRatioFloor"],
  countedBy: [],
  functions: ["femaleToMaleToiletRatioOf", "assessWeakSchools"],
};

export const projectFundsSpentShareMeasure: Measure<"projectFundsSpentShare"> = {
  id: "projectFundsSpentShare",
  name: { zh: "“全面改薄”专项资金执行率", en: "Share of weak-school project funds spent" },
  formula: { zh: "已支出的专项资金 ÷ 下达的专项资金", en: "project funds spent / project funds allocated" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["projectFundsSpentShareOf", "assessWeakSchools"],
};

export const schoolSizeMeasure: Measure<"schoolSize"> = {
  id: "schoolSize",
  name: { zh: "学校规模", en: "School size" },
  formula: {
    zh: "义务教育阶段在校生数，含不计校数的校区",
    en: "pupils of compulsory education, campuses that are no schools of their own included",
  },
  unit: "pupils",
  direction: "lower",
  origin: "national",
  judgedBy: ["schoolSizeLimit"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const schoolsOverSizeLimitMeasure: Measure<"schoolsOverSizeLimit"> = {
  id: "schoolsOverSizeLimit",
  name: { zh: "超规模学校数", en: "Schools over the size limit" },
  formula: { zh: "义务教育阶段在校生数超过规模上限的学校数", en: "schools with more pupils of compulsory age than the size limit" },
  unit: "schools",
  direction: "lower",
  origin: "national",
  judgedBy: [],
  countedBy: ["schoolSizeLimit"],
  functions: ["schoolsOverSizeLimitOf", "assessLayout"],
};

export const smallSchoolShareMeasure: Measure<"smallSchoolShare"> = {
  id: "smallSchoolShare",
  name: { zh: "小规模学校比例", en: "Share of small schools" },
  formula: { zh: "在校生数低于小规模标准的学校和教学点数 ÷ 总数", en: "schools and teaching points below the small-school size / all" },
  unit: "share",
  direction: "descriptive",
  origin: "national",
  judgedBy: [],
  countedBy: ["smallSchoolPupils"],
  functions: ["smallSchoolShareOf", "assessLayout"],
};

export const ruralSmallSchoolsMeasure: Measure<"ruralSmallSchools"> = {
  id: "ruralSmallSchools",
  name: { zh: "乡村小规模学校数", en: "Rural small schools" },
  formula: { zh: "在校生数低于小规模标准的乡村学校和教学点数", en: "rural schools and teaching points below the small-school size" },
  unit: "schools",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: ["smallSchoolPupils"],
  functions: ["ruralSchools", "assessLayout"],
};

export const ruralSmallSchoolPupilShareMeasure: Measure<"ruralSmallSchoolPupilShare"> = {
  id: "ruralSmallSchoolPupilShare",
  name: { zh: "乡村小规模学校学生占比", en: "Share of rural pupils in small schools" },
  formula: { zh: "乡村小规模学校在校生数 ÷ 乡村学校在校生数", en: "pupils of rural small schools / pupils of rural schools" },
  unit: "share",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: ["smallSchoolPupils"],
  functions: ["ruralSchools", "assessLayout"],
};

export const ruralBoardingSchoolsMeasure: Measure<"ruralBoardingSchools"> = {
  id: "ruralBoardingSchools",
  name: { zh: "乡村寄宿制学校数", en: "Rural boarding schools" },
  formula: { zh: "有寄宿生的乡村学校数", en: "rural schools with boarders" },
  unit: "schools",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["ruralSchools", "assessLayout"],
};

export const ruralBoarderShareMeasure: Measure<"ruralBoarderShare"> = {
  id: "ruralBoarderShare",
  name: { zh: "乡村学校寄宿生占比", en: "Share of rural pupils who board" },
  formula: { zh: "乡村学校寄宿生数 ÷ 乡村学校在校生数", en: "boarders of rural schools / pupils of rural schools" },
  unit: "share",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["ruralSchools", "assessLayout"],
};

export const livingTeachersPer100BoardersMeasure: Measure<"livingTeachersPer100Boarders"> = {
  id: "livingTeachersPer100Boarders",
  name: { zh: "乡村学校每百名寄宿生生活教师数", en: "Living teachers per 100 rural boarders" },
  formula: { zh: "乡村寄宿制学校生活教师数 × 100 ÷ 其寄宿生数", en: "living teachers of rural boarding schools × 100 / their boarders" },
  unit: "per100Pupils",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["ruralSchools", "assessLayout"],
};

export const boardingCoverageMeasure: Measure<"boardingCoverage"> = {
  id: "boardingCoverage",
  name: { zh: "寄宿需求满足率", en: "Coverage of boarding demand" },
  formula: { zh: "床位数 ÷ 需要寄宿的学生数", en: "beds / pupils who need to board" },
  unit: "ratio",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["boardingCoverageOf", "assessLayout"],
};

export const seatGapMeasure: Measure<"seatGap"> = {
  id: "seatGap",
  name: { zh: "学位缺口", en: "Gap of school places" },
  formula: { zh: "应入学人数 − 班级数 × 标准班额", en: "pupils to be placed − classes × standard class size" },
  unit: "pupils",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: ["standardClassSize"],
  functions: ["seatGapOf", "assessLayout"],
};

export const seatsShortMeasure: Measure<"seatsShort"> = {
  id: "seatsShort",
  name: { zh: "学位缺额", en: "School places short" },
  formula: {
    zh: "各学区（或城区、镇区、乡村）缺口之和：Σ 较大者(0, 应入学人数 − 班级数 × 标准班额)，富余不抵缺额",
    en: "shortages of the zones, or of city, town and country: Σ max(0, pupils to be placed − classes × standard class size); no surplus is set against them",
  },
  unit: "places",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: ["standardClassSize"],
  functions: ["seatsShortOf", "assessLayout"],
};

export const seatsSpareMeasure: Measure<"seatsSpare"> = {
  id: "seatsSpare",
  name: { zh: "学位富余", en: "School places to spare" },
  formula: {
    zh: "各学区（或城区、镇区、乡村）富余之和：Σ 较大者(0, 班级数 × 标准班额 − 应入学人数)",
    en: "surpluses of the zones, or of city, town and country: Σ max(0, classes × standard class size − pupils to be placed)",
  },
  unit: "places",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: ["standardClassSize"],
  functions: ["seatsSpareOf", "assessLayout"],
};

export const nearbyEnrolmentShareMeasure: Measure<"nearbyEnrolmentShare"> = {
  id: "nearbyEnrolmentShare",
  name: { zh: "就近划片入学比例", en: "Share enrolled near home by zone" },
  formula: {
    zh: "城区和镇区公办学校（不含寄宿制）就近划片入学的新生数 ÷ 新生总数",
    en: "pupils admitted by their own zone / all admitted, in public non-boarding schools of cities and towns",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["nearbyEnrolmentShareFloor"],
  countedBy: [],
  functions: ["nearbyEnrolmentShareOf", "assessLayout", "assessQualityBalance"],
};
