import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { STAGES } from "./lists.js";
import { assessedCounty } from "./options.js";

/** {@link StageCoefficients} as data. */
export const stageCoefficients = {
  id: "stageCoefficients",
  zh: "基本均衡各项差异系数",
  en: "coefficients of basic balance",
  fields: {
    teachingAreaPerPupil: {
      kind: "amount",
      unit: "coefficient",
      zh: "生均教学及辅助用房面积的差异系数",
      en: "coefficient of teaching area per pupil",
    },
    sportsAreaPerPupil: {
      kind: "amount",
      unit: "coefficient",
      zh: "生均体育运动场馆面积的差异系数",
      en: "coefficient of sports area per pupil",
    },
    equipmentValuePerPupil: {
      kind: "amount",
      unit: "coefficient",
      zh: "生均教学仪器设备值的差异系数",
      en: "coefficient of equipment value per pupil",
    },
    computersPer100Pupils: {
      kind: "amount",
      unit: "coefficient",
      zh: "每百名学生拥有计算机台数的差异系数",
      en: "coefficient of computers per 100 pupils",
    },
    booksPerPupil: { kind: "amount", unit: "coefficient", zh: "生均图书册数的差异系数", en: "coefficient of books per pupil" },
    teacherPupilRatio: { kind: "amount", unit: "coefficient", zh: "师生比的差异系数", en: "coefficient of the teacher–pupil ratio" },
    higherDegreeTeachersPerPupil: {
      kind: "amount",
      unit: "coefficient",
      zh: "生均高于规定学历教师数的差异系数",
      en: "coefficient of teachers above the required degree per pupil",
    },
    midSeniorTeachersPerPupil: {
      kind: "amount",
      unit: "coefficient",
      zh: "生均中级及以上职务教师数的差异系数",
      en: "coefficient of teachers of middle or senior title per pupil",
    },
  },
} as const;
/** Coefficients of one stage by indicator; absent or `null` means not known. */
export interface StageCoefficients extends RecordOf<typeof stageCoefficients> {}

/** {@link QualityCoefficients} as data. */
export const qualityCoefficients = {
  id: "qualityCoefficients",
  zh: "优质均衡各项差异系数",
  en: "coefficients of quality balance",
  fields: {
    higherDegreeTeachersPer100Pupils: {
      kind: "amount",
      unit: "coefficient",
      zh: "每百名学生拥有高于规定学历教师数的差异系数",
      en: "coefficient of teachers above the required degree per 100 pupils",
    },
    backboneTeachersPer100Pupils: {
      kind: "amount",
      unit: "coefficient",
      zh: "每百名学生拥有县级以上骨干教师数的差异系数",
      en: "coefficient of backbone teachers per 100 pupils",
    },
    peArtsTeachersPer100Pupils: {
      kind: "amount",
      unit: "coefficient",
      zh: "每百名学生拥有体育、艺术专任教师数的差异系数",
      en: "coefficient of teachers of physical education and the arts per 100 pupils",
    },
    teachingAreaPerPupil: stageCoefficients.fields.teachingAreaPerPupil as typeof stageCoefficients.fields.teachingAreaPerPupil,
    sportsAreaPerPupil: stageCoefficients.fields.sportsAreaPerPupil as typeof stageCoefficients.fields.sportsAreaPerPupil,
    equipmentValuePerPupil: stageCoefficients.fields.equipmentValuePerPupil as typeof stageCoefficients.fields.equipmentValuePerPupil,
    multimediaRoomsPer100Pupils: {
      kind: "amount",
      unit: "coefficient",
      zh: "每百名学生拥有网络多媒体教室数的差异系数",
      en: "coefficient of multimedia rooms per 100 pupils",
    },
  },
} as const;
/** Coefficients of one stage by indicator; absent or `null` means not known. */
export interface QualityCoefficients extends RecordOf<typeof qualityCoefficients> {}

const allCoefficientsOwn = { id: "allCoefficients", zh: "各项差异系数", en: "coefficients by indicator", fields: {} } as const;
/** The record `allCoefficients` as data. */
export const allCoefficients: Extended<typeof allCoefficientsOwn, readonly [typeof stageCoefficients, typeof qualityCoefficients]> =
  /* @__PURE__ */ extend(allCoefficientsOwn, [stageCoefficients, qualityCoefficients]);

/** {@link PublishedCoefficients} as data. */
export const publishedCoefficients = {
  id: "publishedCoefficients",
  zh: "一县一学段已公布的差异系数",
  en: "published coefficients of a county",
  fields: {
    countyId: { kind: "id", required: true, zh: "县区编号", en: "county id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    place: {
      kind: "text",
      optional: true,
      zh: "行政区划代码",
      en: "place code",
      about: { zh: "所在县的国家标准代码（GB/T 2260）。", en: "GB/T 2260 code of the county." },
    },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    coefficients: { kind: "record", of: allCoefficients as typeof allCoefficients, required: true, zh: "差异系数", en: "coefficients" },
  },
} as const;
/** The coefficients of one county and stage, as they were published. Absent or `null` means not published. */
export interface PublishedCoefficients extends RecordOf<typeof publishedCoefficients> {}

/** {@link QualityBalanceCoefficients} as data. */
export const qualityBalanceCoefficients = {
  id: "qualityBalanceCoefficients",
  zh: "由已公布的差异系数评估优质均衡的输入",
  en: "published coefficients of quality balance",
  fields: {
    county: { kind: "record", of: assessedCounty as typeof assessedCounty, required: true },
    coefficients: {
      kind: "map",
      keys: STAGES as typeof STAGES,
      of: qualityCoefficients as typeof qualityCoefficients,
      required: true,
      zh: "差异系数",
      en: "coefficients",
    },
  },
} as const;
/** Input of `assessQualityBalanceFromCoefficients`: the county and, by stage, its seven coefficients. */
export interface QualityBalanceCoefficients extends RecordOf<typeof qualityBalanceCoefficients> {}
