import type { RecordOf } from "../reading/spec.js";
import { JUNIOR_RETENTION_DENOMINATORS } from "./lists.js";

export const satisfactionFigures = {
  id: "satisfactionFigures",
  zh: "满意度",
  en: "satisfaction",
  fields: {
    satisfied: { kind: "count", unit: "questionnaires", zh: "满意问卷数", en: "questionnaires that say satisfied" },
    valid: { kind: "count", unit: "questionnaires", zh: "有效问卷数", en: "valid questionnaires" },
  },
  rules: [{ part: ["satisfied"], whole: ["valid"] }],
} as const;
/** Valid questionnaires, and those that are satisfied. */
export interface SatisfactionFigures extends RecordOf<typeof satisfactionFigures> {}

export const surveyParentFigures = {
  id: "surveyParentFigures",
  zh: "家长问卷",
  en: "questionnaires of parents",
  fields: {
    parents: { kind: "count", unit: "questionnaires", zh: "家长问卷数", en: "questionnaires of parents" },
    distributed: { kind: "count", unit: "questionnaires", zh: "发放问卷数", en: "questionnaires handed out" },
  },
  rules: [{ part: ["parents"], whole: ["distributed"] }],
} as const;
/** Questionnaires handed out, and those to parents. */
export interface SurveyParentFigures extends RecordOf<typeof surveyParentFigures> {}

export const surveyReturnFigures = {
  id: "surveyReturnFigures",
  zh: "问卷回收",
  en: "returned questionnaires",
  fields: {
    valid: { kind: "count", unit: "questionnaires", zh: "有效问卷数", en: "valid questionnaires" },
    distributed: { kind: "count", unit: "questionnaires", zh: "发放问卷数", en: "questionnaires handed out" },
  },
  rules: [{ part: ["valid"], whole: ["distributed"] }],
} as const;
/** Questionnaires handed out, and those that came back valid. */
export interface SurveyReturnFigures extends RecordOf<typeof surveyReturnFigures> {}

export const juniorRetentionFigures = {
  id: "juniorRetentionFigures",
  zh: "初中三年巩固",
  en: "junior retention",
  fields: {
    denominator: {
      kind: "choice",
      of: JUNIOR_RETENTION_DENOMINATORS as typeof JUNIOR_RETENTION_DENOMINATORS,
      required: true,
      zh: "分母口径",
      en: "denominator",
    },
    graduates: { kind: "count", unit: "persons", zh: "毕业生数", en: "graduates" },
    transferredIn: { kind: "count", unit: "persons", zh: "三年转入学生数", en: "pupils who moved in over three years" },
    transferredOut: { kind: "count", unit: "persons", zh: "三年转出学生数", en: "pupils who moved out over three years" },
    entrants: { kind: "count", unit: "persons", zh: "初一时在校生数", en: "first-year pupils" },
    deceased: { kind: "count", unit: "persons", zh: "三年死亡学生数", en: "pupils who died over three years" },
  },
} as const;
/** A junior secondary cohort, from entry to graduation three years later. */
export interface JuniorRetentionFigures extends RecordOf<typeof juniorRetentionFigures> {}
