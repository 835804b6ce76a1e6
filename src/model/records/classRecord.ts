import type { RecordOf } from "../reading/spec.js";
import { LAST_GRADES, LOCALES, STAGES } from "./lists.js";

/** {@link ClassRoll} as data. */
export const classRoll = {
  id: "classRoll",
  zh: "逐班记录",
  en: "one class",
  fields: {
    kind: { kind: "choice", of: ["roll"], optional: true, zh: "记录类别", en: "kind of record" },
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    classId: { kind: "text", optional: true, zh: "班级编号", en: "class id" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    grade: { kind: "count", optional: true, zh: "年级（学段内）", en: "grade within the stage" },
    grades: {
      kind: "list",
      of: { kind: "count" },
      optional: true,
      zh: "复式班所含年级（学段内）",
      en: "grades taught together, within the stage",
    },
    pupils: { kind: "count", unit: "persons", required: true, zh: "学生数", en: "pupils" },
    schoolName: { kind: "text", optional: true, zh: "学校名称", en: "name of the school" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, optional: true, zh: "城乡类别", en: "urban, town or rural" },
  },
  bounds: [
    { field: "grade", by: "stage", least: 1, most: LAST_GRADES as typeof LAST_GRADES },
    { field: "grades", by: "stage", least: 1, most: LAST_GRADES as typeof LAST_GRADES },
  ],
} as const;
/** One class with its pupils. A class of several grades taught together (复式班) has `grades` in place of `grade`, and is one class. */
export interface ClassRoll extends RecordOf<typeof classRoll> {}

/** {@link ClassTotal} as data. */
export const classTotal = {
  id: "classTotal",
  zh: "全部班级合计",
  en: "all classes together",
  fields: {
    kind: { kind: "choice", of: ["total"], required: true, zh: "记录类别", en: "kind of record" },
    schoolId: { kind: "id", optional: true, zh: "学校标识码", en: "school id" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    grade: { kind: "count", optional: true, zh: "年级（学段内）", en: "grade within the stage" },
    classes: { kind: "count", unit: "classes", required: true, zh: "班级数", en: "classes" },
    pupils: { kind: "count", unit: "persons", required: true, zh: "学生数", en: "pupils" },
    schoolName: { kind: "text", optional: true, zh: "学校名称", en: "name of the school" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, optional: true, zh: "城乡类别", en: "urban, town or rural" },
  },
  bounds: [{ field: "grade", by: "stage", least: 1, most: LAST_GRADES as typeof LAST_GRADES }],
} as const;
/** Number of classes and of pupils, of one school or of all classes that no other record names by school; without a grade, of all grades. */
export interface ClassTotal extends RecordOf<typeof classTotal> {}

/** {@link ClassBand} as data. */
export const classBand = {
  id: "classBand",
  zh: "班额分段",
  en: "classes of a size band",
  fields: {
    kind: { kind: "choice", of: ["band"], required: true, zh: "记录类别", en: "kind of record" },
    schoolId: { kind: "id", optional: true, zh: "学校标识码", en: "school id" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    grade: { kind: "count", optional: true, zh: "年级（学段内）", en: "grade within the stage" },
    least: { kind: "count", unit: "persons", required: true, nullable: true, zh: "班额下限", en: "fewest pupils" },
    most: { kind: "count", unit: "persons", required: true, nullable: true, zh: "班额上限", en: "most pupils" },
    classes: { kind: "count", unit: "classes", required: true, zh: "班级数", en: "classes" },
    pupils: { kind: "count", unit: "persons", optional: true, zh: "学生数", en: "pupils" },
    schoolName: { kind: "text", optional: true, zh: "学校名称", en: "name of the school" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, optional: true, zh: "城乡类别", en: "urban, town or rural" },
  },
  rules: [{ part: ["least"], whole: ["most"] }],
  bounds: [{ field: "grade", by: "stage", least: 1, most: LAST_GRADES as typeof LAST_GRADES }],
} as const;
/**
 * Number of classes within a band of sizes, both ends included, and their pupils where they are known. `least` is `null` where
 * the band is open below (25及以下), `most` where it is open above (66及以上); without a grade it is of all grades.
 */
export interface ClassBand extends RecordOf<typeof classBand> {}

/** {@link ClassRecord} as data. */
export const classRecord = {
  id: "classRecord",
  zh: "班级记录",
  en: "record of classes",
  by: "kind",
  usual: "roll",
  variants: { roll: classRoll as typeof classRoll, total: classTotal as typeof classTotal, band: classBand as typeof classBand },
} as const;
/** A class, a number of classes with their pupils, or a number of classes within a band of sizes. */
export type ClassRecord = ClassRoll | ClassTotal | ClassBand;
