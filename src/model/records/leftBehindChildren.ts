import type { RecordOf } from "../reading/spec.js";
import { LEFT_BEHIND_DEFINITIONS, NINE_YEAR_RETENTION_DENOMINATORS, STAGES } from "./lists.js";
import { period } from "./period.js";

/** {@link LeftBehindFilesFigures} as data. */
export const leftBehindFilesFigures = {
  id: "leftBehindFilesFigures",
  zh: "留守儿童建档",
  en: "files of left-behind children",
  fields: {
    onFile: { kind: "count", unit: "persons", zh: "已建档留守儿童数", en: "left-behind children on file" },
    leftBehindChildren: { kind: "count", unit: "persons", zh: "留守儿童数", en: "left-behind children" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["onFile"], whole: ["leftBehindChildren"] }],
} as const;
/** Left-behind children, and those on file. */
export interface LeftBehindFilesFigures extends RecordOf<typeof leftBehindFilesFigures> {}

/** {@link LeftBehindFigures} as data. */
export const leftBehindFigures = {
  id: "leftBehindFigures",
  zh: "留守儿童",
  en: "left-behind children",
  fields: {
    definition: {
      kind: "choice",
      of: LEFT_BEHIND_DEFINITIONS as typeof LEFT_BEHIND_DEFINITIONS,
      required: true,
      zh: "统计口径",
      en: "definition counted by",
    },
    leftBehindChildren: { kind: "count", unit: "persons", zh: "留守儿童数", en: "left-behind children" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
  },
  rules: [{ part: ["leftBehindChildren"], whole: ["pupils"] }],
} as const;
/** Left-behind children among pupils. */
export interface LeftBehindFigures extends RecordOf<typeof leftBehindFigures> {}

/** {@link LeftBehindCounts} as data. */
export const leftBehindCounts = {
  id: "leftBehindCounts",
  zh: "留守儿童人数",
  en: "numbers of left-behind children",
  fields: {
    leftBehindChildren: { kind: "count", unit: "persons", zh: "留守儿童数", en: "left-behind children" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["leftBehindChildren"], whole: ["pupils"] }],
} as const;
/** Left-behind children among the pupils of a stage. */
export interface LeftBehindCounts extends RecordOf<typeof leftBehindCounts> {}

/** {@link LeftBehindStages} as data. */
export const leftBehindStages = {
  id: "leftBehindStages",
  zh: "各学段留守儿童",
  en: "left-behind children by stage",
  fields: {
    definition: {
      kind: "choice",
      of: LEFT_BEHIND_DEFINITIONS as typeof LEFT_BEHIND_DEFINITIONS,
      required: true,
      zh: "统计口径",
      en: "definition counted by",
    },
    primary: { kind: "record", of: leftBehindCounts as typeof leftBehindCounts, zh: "小学", en: "primary" },
    juniorSecondary: { kind: "record", of: leftBehindCounts as typeof leftBehindCounts, zh: "初中", en: "junior secondary" },
    together: { kind: "record", of: leftBehindCounts as typeof leftBehindCounts, zh: "两个学段合计", en: "both stages together" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Left-behind children by stage, under one definition. */
export interface LeftBehindStages extends RecordOf<typeof leftBehindStages> {}

/** {@link NineYearRetentionFigures} as data. */
export const nineYearRetentionFigures = {
  id: "nineYearRetentionFigures",
  zh: "九年巩固",
  en: "nine-year retention",
  fields: {
    denominator: {
      kind: "choice",
      of: NINE_YEAR_RETENTION_DENOMINATORS as typeof NINE_YEAR_RETENTION_DENOMINATORS,
      required: true,
      zh: "分母口径",
      en: "denominator",
    },
    graduates: { kind: "count", unit: "persons", zh: "毕业生数", en: "graduates" },
    intake: { kind: "count", unit: "persons", zh: "入学时学生数", en: "pupils of the intake" },
    movedIn: { kind: "count", unit: "persons", zh: "期间迁入学生数", en: "pupils who moved in" },
    movedOut: { kind: "count", unit: "persons", zh: "期间迁出学生数", en: "pupils who moved out" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** A cohort of nine years, from entry to graduation. */
export interface NineYearRetentionFigures extends RecordOf<typeof nineYearRetentionFigures> {}

/** {@link DropoutFigures} as data. */
export const dropoutFigures = {
  id: "dropoutFigures",
  zh: "辍学",
  en: "dropouts",
  fields: {
    dropouts: { kind: "count", unit: "persons", zh: "辍学学生数", en: "dropouts" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["dropouts"], whole: ["pupils"] }],
} as const;
/** Pupils of a stage, and those who dropped out in a year. */
export interface DropoutFigures extends RecordOf<typeof dropoutFigures> {}

/** {@link LeftBehindChildrenRecord} as data. */
export const leftBehindChildrenRecord = {
  id: "leftBehindChildrenRecord",
  zh: "留守儿童与控辍保学",
  en: "left-behind children and retention",
  fields: {
    leftBehindFiles: { kind: "record", of: leftBehindFilesFigures as typeof leftBehindFilesFigures },
    leftBehind: { kind: "record", of: leftBehindStages as typeof leftBehindStages },
    nineYearRetention: { kind: "record", of: nineYearRetentionFigures as typeof nineYearRetentionFigures },
    dropout: { kind: "map", keys: STAGES as typeof STAGES, of: dropoutFigures as typeof dropoutFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Left-behind children, retention and dropouts. Absent or `null` means not reported. */
export interface LeftBehindChildrenRecord extends RecordOf<typeof leftBehindChildrenRecord> {}
