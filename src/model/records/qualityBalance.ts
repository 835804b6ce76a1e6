import { EXCEPTION_IDS } from "../../policy/records/lists.js";
import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { checklistAnswer, checklistItem } from "./answers.js";
import { classRecord } from "./classRecord.js";
import { ledgerOfSchools, problemsBefore } from "./given.js";
import { nearbyEnrolmentFigures } from "./layout.js";
import { FUNDS_ACCOUNTS, STAGES } from "./lists.js";
import { seniorHighQuotaFigures } from "./management.js";
import { migrantPlaceFigures } from "./migrantChildren.js";
import { assessedCounty, assessmentOptions, indicatorOptions } from "./options.js";
import { qualityRotationFigures } from "./rotation.js";
import { school, stageUnit } from "./school.js";
import { disabledEnrolmentFigures } from "./specialEducation.js";
import { certifiedTeacherFigures, teacherPayFigures } from "./staffing.js";
import { juniorRetentionFigures, recognitionSurvey } from "./survey.js";
import { trainingHoursFigures } from "./training.js";
import { period } from "./period.js";

/** {@link RecognitionOfBasicBalance} as data. */
export const recognitionOfBasicBalance = {
  id: "recognitionOfBasicBalance",
  zh: "基本均衡认定情况",
  en: "recognition of basic balance",
  fields: {
    recognisedOn: {
      kind: "day",
      zh: "基本均衡认定日期",
      en: "day of recognition of basic balance",
      about: { zh: "以哪一个日期为准由填报者选定。", en: "The caller decides which of its dates counts." },
    },
    recognised: {
      kind: "flag",
      optional: true,
      zh: "是否通过基本均衡认定",
      en: "whether basic balance was recognised",
      about: {
        zh: "“否”为未通过认定，不同于日期不明。",
        en: "No says that there is no recognition, which is not the same as not knowing its day.",
      },
    },
    answers: { kind: "list", of: checklistAnswer as typeof checklistAnswer, optional: true, zh: "各项回答", en: "answers" },
  },
} as const;
/** The precondition: recognition of basic balance, and the answer about yearly monitoring since. */
export interface RecognitionOfBasicBalance extends RecordOf<typeof recognitionOfBasicBalance> {}

/** {@link GovernmentFigures} as data. */
export const governmentFigures = {
  id: "governmentFigures",
  zh: "政府保障情况",
  en: "government guarantee",
  fields: {
    pay: { kind: "record", of: teacherPayFigures as typeof teacherPayFigures, optional: true },
    training: {
      kind: "record",
      of: trainingHoursFigures as typeof trainingHoursFigures,
      optional: true,
      zh: "教师培训",
      en: "training of teachers",
    },
    rotation: { kind: "record", of: qualityRotationFigures as typeof qualityRotationFigures, optional: true },
    certification: { kind: "record", of: certifiedTeacherFigures as typeof certifiedTeacherFigures, optional: true },
    nearbyEnrolment: {
      kind: "map",
      keys: STAGES as typeof STAGES,
      of: nearbyEnrolmentFigures as typeof nearbyEnrolmentFigures,
      optional: true,
    },
    seniorHighQuota: { kind: "record", of: seniorHighQuotaFigures as typeof seniorHighQuotaFigures, optional: true },
    migrantChildren: { kind: "record", of: migrantPlaceFigures as typeof migrantPlaceFigures, optional: true },
    answers: { kind: "list", of: checklistAnswer as typeof checklistAnswer, optional: true, zh: "各项回答", en: "answers" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Figures and answers for the 15 items of government guarantee that are not in school or class records. */
export interface GovernmentFigures extends RecordOf<typeof governmentFigures> {}

/** {@link MonitoredSubject} as data. */
export const monitoredSubject = {
  id: "monitoredSubject",
  zh: "国家义务教育质量监测的一个学科",
  en: "subject of the monitoring of quality",
  fields: {
    subject: { kind: "text", required: true, zh: "监测学科", en: "subject monitored" },
    level: { kind: "count", unit: "level", zh: "学业水平等级", en: "level reached", about: { zh: "Ⅲ级填3。", en: "III is 3." } },
    difference: {
      kind: "share",
      unit: "share",
      zh: "校际差异率",
      en: "difference between schools",
      about: { zh: "监测公布的比例。", en: "A share, as the monitoring reports it." },
    },
  },
} as const;
/** One subject of the national monitoring of quality. */
export interface MonitoredSubject extends RecordOf<typeof monitoredSubject> {}

/** {@link QualityFigures} as data. */
export const qualityFigures = {
  id: "qualityFigures",
  zh: "教育质量情况",
  en: "education quality",
  fields: {
    juniorRetention: {
      kind: "record",
      of: juniorRetentionFigures as typeof juniorRetentionFigures,
      optional: true,
      zh: "初中巩固情况",
      en: "retention of junior secondary schools",
    },
    disabledEnrolment: {
      kind: "record",
      of: disabledEnrolmentFigures as typeof disabledEnrolmentFigures,
      optional: true,
      zh: "残疾儿童入学及类别口径",
      en: "enrolment of disabled children",
    },
    trainingFundsAccounts: {
      kind: "choice",
      of: FUNDS_ACCOUNTS as typeof FUNDS_ACCOUNTS,
      optional: true,
      zh: "教师培训经费的预算或决算口径",
      en: "whether training funds are of the budget or the final accounts",
      about: { zh: "标准本身以预算为准。", en: "The standard's own is the budget." },
    },
    performance: {
      kind: "list",
      of: monitoredSubject as typeof monitoredSubject,
      optional: true,
      zh: "国家义务教育质量监测结果",
      en: "results of the monitoring of quality",
      about: { zh: "填报全部监测学科。", en: "Every subject that was monitored." },
    },
    answers: { kind: "list", of: checklistAnswer as typeof checklistAnswer, optional: true, zh: "各项回答", en: "answers" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Figures and answers for the nine items of education quality. */
export interface QualityFigures extends RecordOf<typeof qualityFigures> {}

const qualityBalanceInputOwn = {
  id: "qualityBalanceInput",
  zh: "优质均衡评估的输入",
  en: "a county for quality balance",
  fields: {
    county: { kind: "record", of: assessedCounty as typeof assessedCounty, required: true },
    units: { kind: "list", of: stageUnit as typeof stageUnit, required: true, zh: "各校各学段", en: "units" },
    ledger: ledgerOfSchools as typeof ledgerOfSchools,
    problems: problemsBefore as typeof problemsBefore,
    schools: {
      kind: "list",
      of: school as typeof school,
      optional: true,
      zh: "学校情况",
      en: "schools",
      about: {
        zh: "全县学校及其办学条件，用于逐校判定的项目。",
        en: "All of the county with their conditions, for the items judged school by school.",
      },
    },
    classes: {
      kind: "list",
      of: classRecord as typeof classRecord,
      optional: true,
      zh: "班级情况",
      en: "classes",
      about: { zh: "全县所有班级。", en: "All classes of the county." },
    },
    basicBalance: { kind: "record", of: recognitionOfBasicBalance as typeof recognitionOfBasicBalance, optional: true },
    government: { kind: "record", of: governmentFigures as typeof governmentFigures, optional: true },
    quality: { kind: "record", of: qualityFigures as typeof qualityFigures, optional: true },
    recognition: { kind: "record", of: recognitionSurvey as typeof recognitionSurvey, optional: true },
    vetoes: {
      kind: "list",
      of: checklistAnswer as typeof checklistAnswer,
      optional: true,
      zh: "一票否决事项的回答",
      en: "answers to the veto items",
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** {@link QualityBalanceInput} as data. */
export const qualityBalanceInput: Extended<typeof qualityBalanceInputOwn, readonly [typeof indicatorOptions]> = /* @__PURE__ */ extend(
  qualityBalanceInputOwn,
  [indicatorOptions],
);
/** Input of `assessQualityBalance`; the result of `stageUnits` with `qualityBalanceScope` can be spread into it. */
export interface QualityBalanceInput extends RecordOf<typeof qualityBalanceInput> {}

/** {@link QualityBalanceProfile} as data. */
export const qualityBalanceProfile = {
  id: "qualityBalanceProfile",
  zh: "省定补充与放宽",
  en: "what a province adds or relaxes",
  fields: {
    exceptions: {
      kind: "list",
      of: { kind: "choice", of: EXCEPTION_IDS as typeof EXCEPTION_IDS },
      optional: true,
      zh: "允许的放宽条件",
      en: "exceptions to grant",
      about: { zh: "未列出的不予放宽。", en: "None are granted that are not listed." },
    },
    vetoes: { kind: "list", of: checklistItem as typeof checklistItem, optional: true, zh: "增加的一票否决事项", en: "further veto items" },
  },
} as const;
/** What a province adds to the standard or relaxes. */
export interface QualityBalanceProfile extends RecordOf<typeof qualityBalanceProfile> {}

const qualityBalanceOptionsOwn = {
  id: "qualityBalanceOptions",
  zh: "优质均衡评估选项",
  en: "options of quality balance",
  fields: { profile: { kind: "record", of: qualityBalanceProfile as typeof qualityBalanceProfile, optional: true } },
} as const;
/** {@link QualityBalanceOptions} as data. */
export const qualityBalanceOptions: Extended<typeof qualityBalanceOptionsOwn, readonly [typeof assessmentOptions]> = /* @__PURE__ */ extend(
  qualityBalanceOptionsOwn,
  [assessmentOptions],
);
/** Options of `assessQualityBalance`. */
export interface QualityBalanceOptions extends RecordOf<typeof qualityBalanceOptions> {}
