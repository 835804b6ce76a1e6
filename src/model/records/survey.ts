import type { RecordOf } from "../reading/spec.js";
import { JUNIOR_RETENTION_DENOMINATORS } from "./lists.js";

/** {@link SatisfactionFigures} as data. */
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

/** {@link SurveyParentFigures} as data. */
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

/** {@link SurveyReturnFigures} as data. */
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

/** {@link JuniorRetentionFigures} as data. */
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

/** {@link SurveyFigures} as data. */
export const surveyFigures = {
  id: "surveyFigures",
  zh: "公众满意度调查",
  en: "survey of public satisfaction",
  fields: {
    residents: { kind: "count", unit: "residents", zh: "常住人口", en: "residents" },
    distributed: { kind: "count", unit: "questionnaires", zh: "发放问卷数", en: "questionnaires handed out" },
    parents: { kind: "count", unit: "questionnaires", zh: "家长问卷数", en: "questionnaires of parents" },
    valid: { kind: "count", unit: "questionnaires", zh: "有效问卷数", en: "valid questionnaires" },
    satisfied: { kind: "count", unit: "questionnaires", zh: "满意问卷数", en: "questionnaires that say satisfied" },
    otherGroups: {
      kind: "map",
      keys: "text",
      of: { kind: "count", unit: "questionnaires" },
      optional: true,
      zh: "向其他各类人员发放的问卷数",
      en: "questionnaires handed out to each of the other groups",
      about: { zh: "人大代表、政协委员、校长、教师等。", en: "Deputies, heads, teachers and so on." },
    },
    share: {
      kind: "share",
      unit: "share",
      zh: "比例",
      en: "share",
      about: { zh: "仅知公布的比例时填写。", en: "The published share, where nothing but it is known." },
    },
  },
} as const;
/** Figures of the satisfaction survey; absent or `null` means not reported. */
export interface SurveyFigures extends RecordOf<typeof surveyFigures> {}

/** {@link RecognitionSurvey} as data. */
export const recognitionSurvey = {
  id: "recognitionSurvey",
  zh: "社会认可度调查",
  en: "survey of public recognition",
  fields: {
    satisfied: satisfactionFigures.fields.satisfied as typeof satisfactionFigures.fields.satisfied,
    valid: satisfactionFigures.fields.valid as typeof satisfactionFigures.fields.valid,
    share: surveyFigures.fields.share as typeof surveyFigures.fields.share,
  },
} as const;
/** The survey of public recognition, or nothing but the share it was published with. */
export interface RecognitionSurvey extends RecordOf<typeof recognitionSurvey> {}
