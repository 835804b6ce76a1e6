import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { TRAINING_COMPLETIONS } from "./lists.js";
import { period } from "./period.js";

/** {@link TrainingCycleFigures} as data. */
export const trainingCycleFigures = {
  id: "trainingCycleFigures",
  zh: "教师全员培训",
  en: "training cycle",
  fields: {
    teachersTrained: { kind: "count", unit: "persons", zh: "完成周期培训的教师数", en: "teachers who completed the training cycle" },
    teachers: { kind: "count", unit: "persons", zh: "教师数", en: "teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["teachersTrained"], whole: ["teachers"] }],
} as const;
/** Teachers, and those who completed the training of the cycle. */
export interface TrainingCycleFigures extends RecordOf<typeof trainingCycleFigures> {}

/** {@link TrainingHoursFigures} as data. */
export const trainingHoursFigures = {
  id: "trainingHoursFigures",
  zh: "教师培训学时",
  en: "training hours",
  fields: {
    teachersWithHours: { kind: "count", unit: "persons", zh: "培训学时达到规定的专任教师数", en: "teachers with the set training hours" },
    teachers: { kind: "count", unit: "persons", zh: "教师数", en: "teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["teachersWithHours"], whole: ["teachers"] }],
} as const;
/** Teachers, and those with the set training hours. */
export interface TrainingHoursFigures extends RecordOf<typeof trainingHoursFigures> {}

/** {@link TrainingEntry} as data. */
export const trainingEntry = {
  id: "trainingEntry",
  dated: "event",
  zh: "一次培训",
  en: "one training",
  fields: {
    teacherId: { kind: "id", required: true, zh: "教师编号", en: "teacher id" },
    date: { kind: "day", zh: "培训日期", en: "day of the training" },
    year: { kind: "year", zh: "年份", en: "year" },
    hours: { kind: "amount", unit: "hours", zh: "培训学时", en: "training hours" },
  },
  someOf: ["date", "year"],
} as const;
/** Hours of one teacher on a day, or in a year where the day is not known. */
export interface TrainingEntry extends RecordOf<typeof trainingEntry> {}

/** {@link TrainingRegister} as data. */
export const trainingRegister = {
  id: "trainingRegister",
  zh: "培训登记",
  en: "register of training",
  fields: {
    roster: { kind: "list", of: { kind: "text" }, zh: "名册", en: "roster" },
    records: { kind: "list", of: trainingEntry as typeof trainingEntry, zh: "培训记录", en: "training" },
    complete: { kind: "flag", zh: "是否包含全部培训记录", en: "whether all training is recorded" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** The roster of teachers and their training. */
export interface TrainingRegister extends RecordOf<typeof trainingRegister> {}

/** {@link InductionTrainingFigures} as data. */
export const inductionTrainingFigures = {
  id: "inductionTrainingFigures",
  zh: "新任教师岗前培训",
  en: "induction of new teachers",
  fields: {
    newTeachersWithHours: { kind: "count", unit: "persons", zh: "岗前培训学时达到规定的新教师数", en: "new teachers with the set hours" },
    newTeachers: { kind: "count", unit: "persons", zh: "新任教师数", en: "new teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["newTeachersWithHours"], whole: ["newTeachers"] }],
} as const;
/** New teachers, and those with the set hours of induction. */
export interface InductionTrainingFigures extends RecordOf<typeof inductionTrainingFigures> {}

/** {@link NewTeacher} as data. */
export const newTeacher = {
  id: "newTeacher",
  zh: "新任教师",
  en: "new teacher",
  fields: {
    teacherId: { kind: "id", required: true, zh: "教师编号", en: "teacher id" },
    hours: { kind: "amount", unit: "hours", zh: "培训学时", en: "training hours" },
  },
} as const;
/** One new teacher with the hours of induction. */
export interface NewTeacher extends RecordOf<typeof newTeacher> {}

/** {@link UrbanRuralTraining} as data. */
export const urbanRuralTraining = {
  id: "urbanRuralTraining",
  zh: "城乡教师培训",
  en: "training of urban and rural teachers",
  fields: {
    urban: {
      kind: "record",
      of: trainingCycleFigures as typeof trainingCycleFigures,
      zh: "城市教师培训",
      en: "training of urban teachers",
    },
    rural: {
      kind: "record",
      of: trainingCycleFigures as typeof trainingCycleFigures,
      zh: "农村教师培训",
      en: "training of rural teachers",
    },
  },
} as const;
/** Training of urban and of rural teachers, both measured in the same way. */
export interface UrbanRuralTraining extends RecordOf<typeof urbanRuralTraining> {}

const urbanRuralTrainingRecordOwn = {
  id: "urbanRuralTrainingRecord",
  zh: "城乡教师培训及口径",
  en: "training of urban and rural teachers",
  fields: {
    definition: { kind: "choice", of: TRAINING_COMPLETIONS as typeof TRAINING_COMPLETIONS, zh: "统计口径", en: "definition counted by" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;

/** {@link UrbanRuralTrainingRecord} as data. */
export const urbanRuralTrainingRecord: Extended<typeof urbanRuralTrainingRecordOwn, readonly [typeof urbanRuralTraining]> =
  /* @__PURE__ */ extend(urbanRuralTrainingRecordOwn, [urbanRuralTraining]);
/** Training of urban and of rural teachers, and what counts as completed. */
export interface UrbanRuralTrainingRecord extends RecordOf<typeof urbanRuralTrainingRecord> {}

/** {@link TrainingRecord} as data. */
export const trainingRecord = {
  id: "trainingRecord",
  zh: "教师培训",
  en: "training of teachers",
  fields: {
    cycle: { kind: "record", of: trainingCycleFigures as typeof trainingCycleFigures },
    hours: { kind: "record", of: trainingHoursFigures as typeof trainingHoursFigures, zh: "学时情况", en: "hours" },
    register: { kind: "record", of: trainingRegister as typeof trainingRegister },
    induction: { kind: "record", of: inductionTrainingFigures as typeof inductionTrainingFigures },
    newTeachers: { kind: "list", of: newTeacher as typeof newTeacher, key: "teacherId", zh: "新任教师名单", en: "new teachers" },
    urbanRural: { kind: "record", of: urbanRuralTrainingRecord as typeof urbanRuralTrainingRecord },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of training. Absent or `null` means not reported. */
export interface TrainingRecord extends RecordOf<typeof trainingRecord> {}
