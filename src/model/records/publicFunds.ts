import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { FIGURE_SCHOOLS, FUNDING_REGIONS, LOCALES, STAGES } from "./lists.js";
import { period } from "./period.js";

/** {@link PublicFundsFigures} as data. */
export const publicFundsFigures = {
  id: "publicFundsFigures",
  zh: "生均公用经费",
  en: "public funds per pupil",
  fields: {
    publicFundsYuan: { kind: "amount", unit: "yuan", zh: "公用经费", en: "public funds" },
    pupils: { kind: "amount", unit: "persons", zh: "学生数", en: "pupils" },
  },
} as const;
/** Public funds budgeted for one stage in one year, and its pupils. */
export interface PublicFundsFigures extends RecordOf<typeof publicFundsFigures> {}

const stagePublicFundsOwn = {
  id: "stagePublicFunds",
  zh: "本学段公用经费",
  en: "public funds of a stage",
  fields: {
    lastYearPublicFundsYuan: { kind: "amount", unit: "yuan", zh: "上年公用经费", en: "public funds of the year before" },
    lastYearPupils: { kind: "amount", unit: "persons", zh: "上年学生数", en: "pupils of the year before" },
    provincialStandardYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "本省生均公用经费标准",
      en: "provincial standard of public funds per pupil",
    },
    ofSchools: { kind: "choice", of: FIGURE_SCHOOLS as typeof FIGURE_SCHOOLS, zh: "数据所属学校", en: "schools the figures are of" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;

/** {@link StagePublicFunds} as data. */
export const stagePublicFunds: Extended<typeof stagePublicFundsOwn, readonly [typeof publicFundsFigures]> = /* @__PURE__ */ extend(
  stagePublicFundsOwn,
  [publicFundsFigures],
);
/** Public funds of one stage in a year and the year before. */
export interface StagePublicFunds extends RecordOf<typeof stagePublicFunds> {}

/** {@link BoardingFunds} as data. */
export const boardingFunds = {
  id: "boardingFunds",
  zh: "寄宿生公用经费",
  en: "public funds for boarders",
  fields: {
    boarders: { kind: "amount", unit: "persons", zh: "寄宿学生数", en: "boarders" },
    paidYuan: { kind: "amount", unit: "yuan", zh: "实际拨付（发放）金额", en: "amount paid" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Add-on for boarders of one year. */
export interface BoardingFunds extends RecordOf<typeof boardingFunds> {}

/** {@link SmallSchoolFunds} as data. */
export const smallSchoolFunds = {
  id: "smallSchoolFunds",
  zh: "小规模学校公用经费",
  en: "public funds of a small school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", zh: "名称", en: "name" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, zh: "城乡类别", en: "urban, town or rural" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    paidYuan: { kind: "amount", unit: "yuan", zh: "实际拨付（发放）金额", en: "amount paid" },
  },
} as const;
/** Public funds of one small school. */
export interface SmallSchoolFunds extends RecordOf<typeof smallSchoolFunds> {}

/** {@link HeatingFigures} as data. */
export const heatingFigures = {
  id: "heatingFigures",
  zh: "取暖费补助",
  en: "heating add-on",
  fields: {
    heatingAddOnYuan: { kind: "amount", unit: "yuan", zh: "取暖费补助", en: "heating add-on" },
    pupils: { kind: "amount", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Heating add-on of one year, and the pupils it is for. */
export interface HeatingFigures extends RecordOf<typeof heatingFigures> {}

/** {@link SpecialEducationFigures} as data. */
export const specialEducationFigures = {
  id: "specialEducationFigures",
  zh: "特殊教育公用经费",
  en: "public funds of special education",
  fields: {
    publicFundsYuan: { kind: "amount", unit: "yuan", zh: "公用经费", en: "public funds" },
    pupils: { kind: "amount", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Public funds of special education, and its pupils. */
export interface SpecialEducationFigures extends RecordOf<typeof specialEducationFigures> {}

/** {@link EducationSpending} as data. */
export const educationSpending = {
  id: "educationSpending",
  zh: "生均教育经费",
  en: "spending per pupil",
  fields: {
    spendingYuan: { kind: "amount", unit: "yuan", zh: "教育经费支出", en: "spending on education" },
    pupils: { kind: "amount", unit: "persons", zh: "学生数", en: "pupils" },
    lastYearSpendingYuan: { kind: "amount", unit: "yuan", zh: "上年教育经费支出", en: "spending on education of the year before" },
    lastYearPupils: { kind: "amount", unit: "persons", zh: "上年学生数", en: "pupils of the year before" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Spending on education in a year and the year before. */
export interface EducationSpending extends RecordOf<typeof educationSpending> {}

/** {@link GdpShareFigures} as data. */
export const gdpShareFigures = {
  id: "gdpShareFigures",
  zh: "财政性教育经费占比",
  en: "education spending and GDP",
  fields: {
    educationSpendingYuan: { kind: "amount", unit: "yuan", zh: "财政性教育经费支出", en: "public spending on education" },
    gdpYuan: { kind: "amount", unit: "yuan", zh: "地区生产总值", en: "gross domestic product" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Public spending on education, and the gross domestic product. */
export interface GdpShareFigures extends RecordOf<typeof gdpShareFigures> {}

/** {@link PublicFundsRecord} as data. */
export const publicFundsRecord = {
  id: "publicFundsRecord",
  zh: "生均公用经费与教育投入",
  en: "public funds per pupil",
  fields: {
    fundingRegion: {
      kind: "choice",
      of: FUNDING_REGIONS as typeof FUNDING_REGIONS,
      zh: "经费区域（东、中、西部）",
      en: "region of funding",
    },
    stages: { kind: "map", keys: STAGES as typeof STAGES, of: stagePublicFunds as typeof stagePublicFunds },
    boarding: { kind: "record", of: boardingFunds as typeof boardingFunds, zh: "寄宿情况", en: "boarding" },
    smallSchools: {
      kind: "list",
      of: smallSchoolFunds as typeof smallSchoolFunds,
      key: "schoolId",
      zh: "小规模学校情况",
      en: "small schools",
    },
    heating: { kind: "record", of: heatingFigures as typeof heatingFigures },
    specialEducation: { kind: "record", of: specialEducationFigures as typeof specialEducationFigures },
    educationSpending: { kind: "record", of: educationSpending as typeof educationSpending },
    gdp: { kind: "record", of: gdpShareFigures as typeof gdpShareFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of public funds. Absent or `null` means not reported. */
export interface PublicFundsRecord extends RecordOf<typeof publicFundsRecord> {}

/** {@link PublicFundsDueFigures} as data. */
export const publicFundsDueFigures = {
  id: "publicFundsDueFigures",
  zh: "一所学校的公用经费测算",
  en: "public funds due to a school",
  fields: {
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, zh: "城乡类别", en: "urban, town or rural" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    boarders: { kind: "count", unit: "persons", zh: "寄宿学生数", en: "boarders" },
    fundingRegion: {
      kind: "choice",
      of: FUNDING_REGIONS as typeof FUNDING_REGIONS,
      zh: "经费区域（东、中、西部）",
      en: "region of funding",
    },
  },
} as const;
/** What the public funds due to one school are counted from. */
export interface PublicFundsDueFigures extends RecordOf<typeof publicFundsDueFigures> {}
