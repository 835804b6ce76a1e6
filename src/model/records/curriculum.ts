import type { RecordOf } from "../reading/spec.js";
import { TEACHING_MODEL_GROUPS } from "./lists.js";
import { period } from "./period.js";

/** {@link NewTeachingModelFigures} as data. */
export const newTeachingModelFigures = {
  id: "newTeachingModelFigures",
  zh: "新教学模式",
  en: "new teaching model",
  fields: {
    adopting: { kind: "count", unit: "schools", zh: "采用新教学模式的学校数", en: "schools with the new teaching model" },
    schools: { kind: "count", unit: "schools", zh: "学校数", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["adopting"], whole: ["schools"] }],
} as const;
/** Schools, and those with the new teaching model. */
export interface NewTeachingModelFigures extends RecordOf<typeof newTeachingModelFigures> {}

/** {@link CurriculumFigures} as data. */
export const curriculumFigures = {
  id: "curriculumFigures",
  zh: "课程开设",
  en: "curriculum offered",
  fields: {
    offered: { kind: "count", unit: "count", zh: "已开设数", en: "offered" },
    required: { kind: "count", unit: "count", zh: "应开设数", en: "required" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["offered"], whole: ["required"] }],
} as const;
/** Subjects or hours required, and those offered. */
export interface CurriculumFigures extends RecordOf<typeof curriculumFigures> {}

/** {@link PracticeBaseFigures} as data. */
export const practiceBaseFigures = {
  id: "practiceBaseFigures",
  zh: "综合实践基地",
  en: "bases for practical education",
  fields: {
    bases: { kind: "count", unit: "count", zh: "综合实践基地数", en: "bases for practical education" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Bases for practical education, and the pupils they are for. */
export interface PracticeBaseFigures extends RecordOf<typeof practiceBaseFigures> {}

/** {@link CurriculumRecord} as data. */
export const curriculumRecord = {
  id: "curriculumRecord",
  zh: "课程与教学",
  en: "curriculum and teaching",
  fields: {
    newTeachingModel: {
      kind: "map",
      keys: TEACHING_MODEL_GROUPS as typeof TEACHING_MODEL_GROUPS,
      of: newTeachingModelFigures as typeof newTeachingModelFigures,
    },
    subjects: { kind: "record", of: curriculumFigures as typeof curriculumFigures, zh: "课程门类", en: "subjects" },
    hours: { kind: "record", of: curriculumFigures as typeof curriculumFigures, zh: "学时情况", en: "hours" },
    practiceBases: { kind: "record", of: practiceBaseFigures as typeof practiceBaseFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Curriculum of a county's schools. Absent or `null` means not reported. */
export interface CurriculumRecord extends RecordOf<typeof curriculumRecord> {}
