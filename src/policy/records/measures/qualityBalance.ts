import type { Measure } from "../types.js";

// Quality balance (national measures of 2017): what the municipal opinion does not ask.

export const higherDegreeTeachersPer100PupilsMeasure: Measure<"higherDegreeTeachersPer100Pupils"> = {
  id: "higherDegreeTeachersPer100Pupils",
  name: { zh: "每百名学生拥有高于规定学历教师数", en: "Teachers above the required degree per 100 pupils" },
  formula: {
    zh: "高于规定学历专任教师数 × 100 ÷ 在校生数；小学为大专及以上，初中为本科及以上",
    en: "teachers above the required degree × 100 / pupils; primary: junior college and up, junior secondary: bachelor and up",
  },
  unit: "per100Pupils",
  direction: "higher",
  origin: "national",
  judgedBy: ["higherDegreeTeachersPer100PupilsFloor"],
  countedBy: [],
  functions: ["interSchoolVariation", "higherDegreeTeachersPer100PupilsOf", "assessQualityBalance"],
};

export const backboneTeachersPer100PupilsMeasure: Measure<"backboneTeachersPer100Pupils"> = {
  id: "backboneTeachersPer100Pupils",
  name: { zh: "每百名学生拥有县级以上骨干教师数", en: "Backbone teachers per 100 pupils" },
  formula: { zh: "县级及以上骨干教师数 × 100 ÷ 在校生数", en: "backbone teachers of county level and up × 100 / pupils" },
  unit: "per100Pupils",
  direction: "higher",
  origin: "national",
  judgedBy: ["backboneTeachersPer100PupilsFloor"],
  countedBy: [],
  functions: ["interSchoolVariation", "backboneTeachersPer100PupilsOf", "assessQualityBalance"],
};

export const peArtsTeachersPer100PupilsMeasure: Measure<"peArtsTeachersPer100Pupils"> = {
  id: "peArtsTeachersPer100Pupils",
  name: { zh: "每百名学生拥有体育、艺术专任教师数", en: "Physical-education and arts teachers per 100 pupils" },
  formula: {
    zh: "(体育 + 音乐 + 美术 + 艺术专任教师数) × 100 ÷ 在校生数",
    en: "full-time teachers of physical education, music, fine arts and arts × 100 / pupils",
  },
  unit: "per100Pupils",
  direction: "higher",
  origin: "national",
  judgedBy: ["peArtsTeachersPer100PupilsFloor"],
  countedBy: [],
  functions: ["interSchoolVariation", "peArtsTeachersPer100PupilsOf", "assessQualityBalance", "assessStaffing"],
};

export const multimediaRoomsPer100PupilsMeasure: Measure<"multimediaRoomsPer100Pupils"> = {
  id: "multimediaRoomsPer100Pupils",
  name: { zh: "每百名学生拥有网络多媒体教室数", en: "Networked multimedia rooms per 100 pupils" },
  formula: { zh: "网络多媒体教室间数 × 100 ÷ 在校生数", en: "networked multimedia rooms × 100 / pupils" },
  unit: "per100Pupils",
  direction: "higher",
  origin: "national",
  judgedBy: ["multimediaRoomsPer100PupilsFloor"],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["interSchoolVariation", "multimediaRoomsPer100PupilsOf", "assessQualityBalance"],
};

export const qualityIndicatorsMetMeasure: Measure<"qualityIndicatorsMet"> = {
  id: "qualityIndicatorsMet",
  name: { zh: "学校达标的资源配置指标数", en: "Resource indicators a school meets" },
  formula: {
    zh: "七项资源配置指标中达到标准的项数；未达标的一项不得低于其最低值；人数过少的教学点不计",
    en: "how many of the seven indicators reach their floor; one miss must reach its lower floor; small teaching points stay out",
  },
  unit: "indicators",
  direction: "higher",
  origin: "national",
  judgedBy: ["qualityIndicatorsMetFloor"],
  countedBy: ["teachingPointScopePupils"],
  functions: ["assessQualityBalance"],
};

export const schoolsAtQualityIndicatorShareMeasure: Measure<"schoolsAtQualityIndicatorShare"> = {
  id: "schoolsAtQualityIndicatorShare",
  name: { zh: "单项资源配置指标达标学校比例", en: "Share of schools that reach a resource indicator" },
  formula: {
    zh: "某项资源配置指标达到标准的学校数 ÷ 学校总数；分学段、城乡列出；无法判定的学校不计为达标，比例以下限、上限表示",
    en: "schools that reach one of the seven / all schools, by stage and locale; one that is undetermined does not count as reaching it",
  },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const schoolsPassingQualityShareMeasure: Measure<"schoolsPassingQualityShare"> = {
  id: "schoolsPassingQualityShare",
  name: { zh: "七项资源配置指标综合达标学校比例", en: "Share of schools that pass in the seven resource indicators" },
  formula: {
    zh: "至少六项达标且余项不低于其最低值的学校数 ÷ 学校总数；分学段、城乡列出；办法要求每所学校达标",
    en: "schools that reach six of seven and miss the other by no more than its floor / all schools; every school has to",
  },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const qualityCoefficientMeasure: Measure<"qualityCoefficient"> = {
  id: "qualityCoefficient",
  name: { zh: "优质均衡单项校际差异系数", en: "Inter-school coefficient of one quality indicator" },
  formula: {
    zh: "七项资源配置指标各自的校际差异系数，逐项与限值比较，不取平均；人数过少的教学点不计",
    en: "the coefficient of each of the seven indicators, each held against the limit, not their mean; small teaching points stay out",
  },
  unit: "coefficient",
  direction: "lower",
  origin: "national",
  judgedBy: ["qualityCoefficientLimit"],
  countedBy: ["teachingPointScopePupils"],
  functions: ["assessQualityBalance", "assessQualityBalanceFromCoefficients"],
};

export const yearsSinceBasicBalanceMeasure: Measure<"yearsSinceBasicBalance"> = {
  id: "yearsSinceBasicBalance",
  name: { zh: "通过基本均衡认定年数", en: "Years since certification of basic balance" },
  formula: {
    zh: "申请优质均衡评估之日 − 基本均衡认定之日",
    en: "day of application for quality balance − day of certification of basic balance",
  },
  unit: "years",
  direction: "higher",
  origin: "national",
  judgedBy: ["qualityBalanceYearsAfterBasic"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const musicRoomsMeasure: Measure<"musicRooms"> = {
  id: "musicRooms",
  name: { zh: "音乐专用教室间数", en: "Rooms for music" },
  formula: {
    zh: "应有间数 = ⌈班级数 ÷ 每间对应班级数⌉；与面积达标的音乐专用教室间数比较",
    en: "rooms required = ⌈classes / classes per room⌉; held against the music rooms that are large enough",
  },
  unit: "rooms",
  direction: "higher",
  origin: "national",
  judgedBy: ["classesPerArtsRoom"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const artRoomsMeasure: Measure<"artRooms"> = {
  id: "artRooms",
  name: { zh: "美术专用教室间数", en: "Rooms for fine arts" },
  formula: {
    zh: "应有间数 = ⌈班级数 ÷ 每间对应班级数⌉；与面积达标的美术专用教室间数比较",
    en: "rooms required = ⌈classes / classes per room⌉; held against the fine-arts rooms that are large enough",
  },
  unit: "rooms",
  direction: "higher",
  origin: "national",
  judgedBy: ["classesPerArtsRoom"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const musicRoomAreaMeasure: Measure<"musicRoomArea"> = {
  id: "musicRoomArea",
  name: { zh: "音乐专用教室面积", en: "Area of a music room" },
  formula: { zh: "每间音乐专用教室的面积", en: "floor area of each music room" },
  unit: "squareMetres",
  direction: "higher",
  origin: "national",
  judgedBy: ["musicRoomAreaFloor"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const artRoomAreaMeasure: Measure<"artRoomArea"> = {
  id: "artRoomArea",
  name: { zh: "美术专用教室面积", en: "Area of a fine-arts room" },
  formula: { zh: "每间美术专用教室的面积", en: "floor area of each fine-arts room" },
  unit: "squareMetres",
  direction: "higher",
  origin: "national",
  judgedBy: ["artRoomAreaFloor"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const juniorRetentionMeasure: Measure<"juniorRetention"> = {
  id: "juniorRetention",
  name: { zh: "初中三年巩固率", en: "Retention over the three junior years" },
  formula: {
    zh: "(毕业生数 − 三年转入 + 三年转出) ÷ (初一在校生数 − 三年死亡)",
    en: "(graduates − moved in over three years + moved out) / (first-year pupils − deaths over three years)",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["juniorRetentionShareFloor"],
  countedBy: [],
  functions: ["juniorRetentionOf", "assessQualityBalance"],
};

export const performanceLevelMeasure: Measure<"performanceLevel"> = {
  id: "performanceLevel",
  name: { zh: "国家义务教育质量监测学业水平", en: "Level in the national monitoring of quality" },
  formula: { zh: "各监测学科的学业水平等级，逐科比较", en: "level reached in each subject monitored, subject by subject" },
  unit: "level",
  direction: "higher",
  origin: "national",
  judgedBy: ["performanceLevelFloor"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};

export const performanceDifferenceMeasure: Measure<"performanceDifference"> = {
  id: "performanceDifference",
  name: { zh: "质量监测校际差异率", en: "Difference between schools in the monitoring of quality" },
  formula: {
    zh: "由监测结果给出，逐科比较；计算公式未见",
    en: "as the monitoring reports it, subject by subject; its formula was not seen",
  },
  unit: "share",
  direction: "lower",
  origin: "national",
  judgedBy: ["performanceDifferenceLimit"],
  countedBy: [],
  functions: ["assessQualityBalance"],
};
