import type { RecordOf } from "../reading/spec.js";
import { period } from "./period.js";

/** {@link AssessedYear} as data. */
export const assessedYear = {
  id: "assessedYear",
  dated: "year",
  zh: "年度考核",
  en: "assessment of a year",
  fields: {
    year: { kind: "year", required: true, zh: "年份", en: "year" },
    assessed: { kind: "flag", zh: "是否已考核", en: "whether it was assessed" },
    published: { kind: "flag", zh: "是否已公布", en: "whether it was published" },
  },
} as const;
/** One year of the annual assessment. */
export interface AssessedYear extends RecordOf<typeof assessedYear> {}

/** {@link AnnualAssessments} as data. */
export const annualAssessments = {
  id: "annualAssessments",
  zh: "年度考核情况",
  en: "annual assessments",
  fields: {
    years: { kind: "list", of: assessedYear as typeof assessedYear, zh: "各年度情况", en: "by year" },
    graceDays: {
      kind: "count",
      unit: "days",
      optional: true,
      zh: "通报宽限天数",
      en: "days of grace for the notice",
      about: {
        zh: "年度终了后多少天内通报仍算按时；文件未规定，缺省为0。",
        en: "How many days after the end of the year a notice is still in time. The text sets none; left out, 0.",
      },
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Years of the annual assessment, and the grace that whoever assesses allows its notice. */
export interface AnnualAssessments extends RecordOf<typeof annualAssessments> {}

/** {@link AccountabilityFlags} as data. */
export const accountabilityFlags = {
  id: "accountabilityFlags",
  zh: "问责情形",
  en: "conditions of accountability",
  fields: {
    compositeNotMet: { kind: "flag", zh: "校际差距过大", en: "gap between schools too large" },
    targetOverdue: { kind: "flag", zh: "目标逾期未完成", en: "target overdue" },
    problemsMany: { kind: "flag", zh: "存在问题较多", en: "many problems" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Which conditions of accountability are present. */
export interface AccountabilityFlags extends RecordOf<typeof accountabilityFlags> {}

/** {@link CountySupervision} as data. */
export const countySupervision = {
  id: "countySupervision",
  zh: "县级督导",
  en: "supervision of the county",
  fields: {
    lastSupervisedOn: { kind: "day", past: true, zh: "最近一次督导日期", en: "day of the last supervision" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** The last supervision of the county. */
export interface CountySupervision extends RecordOf<typeof countySupervision> {}

/** {@link SupervisedSchool} as data. */
export const supervisedSchool = {
  id: "supervisedSchool",
  zh: "学校督导",
  en: "supervision of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    lastSupervisedOn: { kind: "day", past: true, zh: "最近一次督导日期", en: "day of the last supervision" },
    visitsPerTerm: { kind: "count", unit: "count", zh: "每学期督学到校次数", en: "supervisors' visits per term" },
    hasSupervisor: {
      kind: "flag",
      zh: "是否挂牌公布责任督学",
      en: "whether a supervisor is named",
      about: { zh: "校门挂牌公布姓名和职责的责任督学。", en: "A supervisor in charge whose name and duties are on a board at the gate." },
    },
  },
} as const;
/** One school and its supervision. */
export interface SupervisedSchool extends RecordOf<typeof supervisedSchool> {}

/** {@link SupervisorVisitFigures} as data. */
export const supervisorVisitFigures = {
  id: "supervisorVisitFigures",
  zh: "督学到校",
  en: "visits of supervisors",
  fields: {
    visitsPerTerm: { kind: "count", unit: "count", zh: "每学期督学到校次数", en: "supervisors' visits per term" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Visits of supervisors, for the county as a whole. */
export interface SupervisorVisitFigures extends RecordOf<typeof supervisorVisitFigures> {}

/** {@link NamedSupervisorFigures} as data. */
export const namedSupervisorFigures = {
  id: "namedSupervisorFigures",
  zh: "责任督学挂牌",
  en: "named supervisors",
  fields: {
    schoolsWithSupervisor: {
      kind: "count",
      unit: "schools",
      zh: "挂牌公布责任督学的学校数",
      en: "schools with a named supervisor",
      about: { zh: "逐校填报时不填，由各校得出。", en: "Not given where the schools say it themselves." },
    },
    schools: {
      kind: "count",
      unit: "schools",
      zh: "学校数",
      en: "schools",
      about: { zh: "逐校填报时不填，由各校得出。", en: "Not given where the schools say it themselves." },
    },
    supervisors: { kind: "count", unit: "persons", zh: "责任督学人数", en: "supervisors in charge of schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["schoolsWithSupervisor"], whole: ["schools"] }],
} as const;
/** Supervisors in charge of schools, and the schools that name one. */
export interface NamedSupervisorFigures extends RecordOf<typeof namedSupervisorFigures> {}

/** {@link SupervisionRecord} as data. */
export const supervisionRecord = {
  id: "supervisionRecord",
  zh: "督导与问责",
  en: "supervision and accountability",
  fields: {
    annualAssessments: { kind: "record", of: annualAssessments as typeof annualAssessments },
    accountability: { kind: "record", of: accountabilityFlags as typeof accountabilityFlags },
    countySupervision: { kind: "record", of: countySupervision as typeof countySupervision },
    schools: { kind: "list", of: supervisedSchool as typeof supervisedSchool, key: "schoolId", zh: "学校情况", en: "schools" },
    supervisorVisits: { kind: "record", of: supervisorVisitFigures as typeof supervisorVisitFigures },
    supervisors: { kind: "record", of: namedSupervisorFigures as typeof namedSupervisorFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of supervision. Absent or `null` means not reported. */
export interface SupervisionRecord extends RecordOf<typeof supervisionRecord> {}
