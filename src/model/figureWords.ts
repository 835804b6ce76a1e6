import type { LocalText } from "../foundation/localText.js";
import type { UnitFigure } from "./stageUnit.js";

/** A figure in the words of a form. */
export interface FigureWords {
  readonly name: LocalText;
  readonly unit: LocalText;
}

export const PERSONS: LocalText = { zh: "人", en: "persons" };
export const SQUARE_METRES: LocalText = { zh: "㎡", en: "m²" };
export const YUAN: LocalText = { zh: "元", en: "yuan" };
export const COPIES: LocalText = { zh: "份", en: "questionnaires" };
export const CLASSES: LocalText = { zh: "个", en: "classes" };
export const PLACES: LocalText = { zh: "个", en: "places" };

/** Figures of units, in the words of a form. */
export const UNIT_FIGURE_WORDS: Readonly<Record<UnitFigure | "pupils", FigureWords>> = {
  pupils: { name: { zh: "在校生数", en: "pupils" }, unit: PERSONS },
  fullTimeTeachers: { name: { zh: "专任教师数", en: "full-time teachers" }, unit: PERSONS },
  higherDegreeTeachers: { name: { zh: "高于规定学历专任教师数", en: "full-time teachers above the required degree" }, unit: PERSONS },
  midSeniorTeachers: { name: { zh: "中级及以上专业技术职务教师数", en: "teachers of middle or senior title" }, unit: PERSONS },
  backboneTeachers: { name: { zh: "县级及以上骨干教师数", en: "backbone teachers of county level and up" }, unit: PERSONS },
  peArtsTeachers: {
    name: { zh: "体育、音乐、美术、艺术专任教师数", en: "full-time teachers of physical education and the arts" },
    unit: PERSONS,
  },
  sharedPeArtsTeachers: {
    name: { zh: "交流、兼职、走教的体育、艺术教师数", en: "shared teachers of physical education and the arts" },
    unit: PERSONS,
  },
  teachingAreaM2: {
    name: { zh: "教学及辅助用房面积（含室内体育用房）", en: "teaching area, indoor sports area included" },
    unit: SQUARE_METRES,
  },
  indoorSportsAreaM2: { name: { zh: "室内体育用房面积", en: "indoor sports area" }, unit: SQUARE_METRES },
  sportsGroundAreaM2: { name: { zh: "运动场地面积", en: "sports grounds" }, unit: SQUARE_METRES },
  additionalSportsAreaM2: {
    name: { zh: "其他运动场馆面积（地下、楼顶、租用）", en: "further sports areas: underground, on roofs, leased" },
    unit: SQUARE_METRES,
  },
  equipmentYuan: { name: { zh: "教学仪器设备资产值", en: "value of teaching equipment" }, unit: YUAN },
  computers: { name: { zh: "计算机台数", en: "computers" }, unit: { zh: "台", en: "computers" } },
  books: { name: { zh: "图书册数", en: "books" }, unit: { zh: "册", en: "volumes" } },
  multimediaRooms: { name: { zh: "网络多媒体教室间数", en: "networked multimedia rooms" }, unit: { zh: "间", en: "rooms" } },
};

/** Figures among the conditions of a school. */
export type ConditionFigure =
  | "musicRoomAreasM2"
  | "artRoomAreasM2"
  | "fundedPupils"
  | "publicFundsYuan"
  | "trainingFundsYuan"
  | "builtYear"
  | "migrantPupils"
  | "largestClass";

/** Conditions of a school, in the words of a form. */
export const CONDITION_WORDS: Readonly<Record<ConditionFigure, FigureWords>> = {
  musicRoomAreasM2: { name: { zh: "各音乐专用教室面积", en: "area of each music room" }, unit: SQUARE_METRES },
  artRoomAreasM2: { name: { zh: "各美术专用教室面积", en: "area of each fine-arts room" }, unit: SQUARE_METRES },
  fundedPupils: { name: { zh: "核定公用经费的学生数", en: "pupils the public funds are allotted for" }, unit: PERSONS },
  publicFundsYuan: { name: { zh: "年度公用经费", en: "public funds of the year" }, unit: YUAN },
  trainingFundsYuan: { name: { zh: "年度教师培训经费", en: "training funds of the year" }, unit: YUAN },
  builtYear: { name: { zh: "建成年份", en: "year of building" }, unit: { zh: "年", en: "year" } },
  migrantPupils: { name: { zh: "随迁子女学生数", en: "migrant pupils" }, unit: PERSONS },
  largestClass: { name: { zh: "最大班额", en: "pupils of the largest class" }, unit: PERSONS },
};

/** Figures of staff that the national standard of 2017 asks for. */
export type StaffFigure =
  | "teacherMeanPayYuan"
  | "civilServantMeanPayYuan"
  | "teachersWithHours"
  | "rotated"
  | "eligible"
  | "backboneRotated"
  | "certifiedTeachers"
  | "fullTimeTeachers";

/** Figures of staff, in the words of a form. */
export const STAFF_FIGURE_WORDS: Readonly<Record<StaffFigure, FigureWords>> = {
  teacherMeanPayYuan: { name: { zh: "义务教育教师年平均工资", en: "mean yearly pay of teachers" }, unit: YUAN },
  civilServantMeanPayYuan: { name: { zh: "当地公务员年平均工资", en: "mean yearly pay of local civil servants" }, unit: YUAN },
  teachersWithHours: { name: { zh: "培训学时达到规定的专任教师数", en: "teachers with the set training hours" }, unit: PERSONS },
  rotated: { name: { zh: "本学年实际交流人数", en: "heads and teachers who rotated" }, unit: PERSONS },
  eligible: { name: { zh: "符合交流条件人数", en: "heads and teachers eligible to rotate" }, unit: PERSONS },
  backboneRotated: { name: { zh: "交流的骨干教师数", en: "backbone teachers who rotated" }, unit: PERSONS },
  certifiedTeachers: { name: { zh: "持有教师资格证的专任教师数", en: "certified full-time teachers" }, unit: PERSONS },
  fullTimeTeachers: { name: { zh: "专任教师数", en: "full-time teachers" }, unit: PERSONS },
};
