import { COMPARATORS, CONFIRMATIONS } from "../../policy/records/lists.js";
import type { RecordOf } from "../reading/spec.js";
import { citation, localText } from "./given.js";
import { STAGES } from "./lists.js";
import { period } from "./period.js";

/** The record `limitByStage` as data. */
export const limitByStage = {
  id: "limitByStage",
  zh: "分学段限值",
  en: "limit by stage",
  fields: {
    primary: { kind: "amount", required: true, zh: "小学", en: "primary" },
    juniorSecondary: { kind: "amount", required: true, zh: "初中", en: "junior secondary" },
  },
} as const;

const standardLimit = { kind: "either", of: [{ kind: "amount" }, limitByStage as typeof limitByStage] } as const;
/** A number of a standard: one for both stages, or one for each. */
export type StandardLimit = number | RecordOf<typeof limitByStage>;

/** How the amounts of a standard are counted. */
export const AMOUNT_COUNTINGS = ["whole", "measured"] as const;

const PER_PUPILS = [1, 100] as const;

/** The record `standardAmount` as data. */
export const standardAmount = {
  id: "standardAmount",
  zh: "缺额的计量",
  en: "what an item is short in",
  fields: {
    unit: { kind: "text", required: true, zh: "计量单位", en: "unit of measure" },
    counted: {
      kind: "choice",
      of: AMOUNT_COUNTINGS as typeof AMOUNT_COUNTINGS,
      required: true,
      zh: "计数方式",
      en: "how it is counted",
      about: {
        zh: "册、台、间等成件计数的进位取整；面积、金额按实数计。",
        en: "whole for books, computers, rooms, which are rounded up; measured for areas and yuan, which are not.",
      },
    },
    perPupils: {
      kind: "choice",
      of: PER_PUPILS as typeof PER_PUPILS,
      optional: true,
      zh: "每多少名学生",
      en: "pupils that the value is per",
      about: {
        zh: "生均填1，每百名学生填100；数值为全校总量的不填。",
        en: "1 for values per pupil, 100 for values per 100 pupils; left out where the value is that of the whole school.",
      },
    },
  },
} as const;

/** {@link StandardItem} as data. */
export const standardItem = {
  id: "standardItem",
  zh: "办学基本标准的一项",
  en: "item of a standard of schools",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    name: { kind: "record", of: localText as typeof localText, required: true, zh: "名称", en: "name" },
    unit: {
      kind: "text",
      required: true,
      zh: "计量单位",
      en: "unit of measure",
      about: {
        zh: "是非项用“是或否”的单位编号，配≥和限值1，结果即写“是”“否”。",
        en: "yesOrNo for yes-no items, with >= and the limit 1: their values are then written as yes and no.",
      },
    },
    comparator: { kind: "choice", of: COMPARATORS as typeof COMPARATORS, required: true, zh: "比较方式", en: "comparator" },
    limit: {
      kind: "either",
      of: standardLimit.of as typeof standardLimit.of,
      required: true,
      zh: "限值",
      en: "limit",
      about: { zh: "两学段相同填一个数，不同则分学段填。", en: "One number for both stages, or one for each." },
    },
    missFloor: {
      kind: "either",
      of: standardLimit.of as typeof standardLimit.of,
      optional: true,
      zh: "余项界限",
      en: "how far a permitted miss may go",
      about: {
        zh: "允许未达标的项目也不得低于（≤、<时不得高于）此值；填数值，不填百分比；比较方式为=时不适用。",
        en: "Itself included: the figure, never a percentage of the limit. For <= and < how far it may rise. Not for =.",
      },
    },
    amount: {
      kind: "record",
      of: standardAmount as typeof standardAmount,
      optional: true,
      zh: "缺额的计量",
      en: "what it is short in",
      about: {
        zh: "填写后可计算各校缺额并汇总；不填的只列各校与限值之差，不汇总。",
        en: "With it, what schools are short adds up over the county; without it each school has its distance alone.",
      },
    },
  },
} as const;
/** One item of a province's basic standard. */
export interface StandardItem extends RecordOf<typeof standardItem> {}

/** {@link SchoolStandardProfile} as data. */
export const schoolStandardProfile = {
  id: "schoolStandardProfile",
  zh: "省定办学基本标准",
  en: "a province's standard of schools",
  fields: {
    name: {
      kind: "text",
      required: true,
      zh: "名称",
      en: "name",
      about: { zh: "列入依据该标准的每项结果。", en: "It is named in every finding that rests on the standard." },
    },
    source: { kind: "record", of: citation as typeof citation, optional: true },
    confirmation: {
      kind: "choice",
      of: CONFIRMATIONS as typeof CONFIRMATIONS,
      optional: true,
      zh: "核实程度",
      en: "confirmation",
      about: { zh: "缺省为未核实。", en: "Left out, unverified." },
    },
    effectiveFrom: {
      kind: "day",
      optional: true,
      zh: "施行日期",
      en: "first day in force",
      about: { zh: "缺省为评估基准日。", en: "Left out, the day of the assessment." },
    },
    items: { kind: "list", of: standardItem as typeof standardItem, required: true, zh: "各项标准", en: "items" },
    mayMiss: { kind: "count", required: true, zh: "允许未达标的项数", en: "items a school may miss" },
  },
} as const;
/** A province's basic standard: the items every school is held against and how many it may miss. */
export interface SchoolStandardProfile extends RecordOf<typeof schoolStandardProfile> {}

/** {@link StandardSchool} as data. */
export const standardSchool = {
  id: "standardSchool",
  zh: "对照标准的学校",
  en: "school held against a standard",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    pupils: {
      kind: "count",
      optional: true,
      zh: "学生数",
      en: "pupils",
      about: { zh: "生均项目的缺额按此折算。", en: "What items per pupil are short is worked out with them." },
    },
    values: {
      kind: "map",
      keys: "text",
      of: { kind: "either", of: [{ kind: "amount" }, { kind: "flag" }], nullable: true },
      required: true,
      zh: "各项数值",
      en: "values by item",
      about: {
        zh: "按项目编号；是非项填是或否；缺省为未填报。",
        en: "By item id; true and false for yes-no items; absent or null means not reported.",
      },
    },
  },
} as const;
/** A school, or the part of a combined school of one stage, with its values by item id. */
export interface StandardSchool extends RecordOf<typeof standardSchool> {}

/** {@link SchoolStandardsInput} as data. */
export const schoolStandardsInput = {
  id: "schoolStandardsInput",
  zh: "学校办学基本标准评估的输入",
  en: "standard of schools and the schools",
  fields: {
    profile: {
      kind: "record",
      of: schoolStandardProfile as typeof schoolStandardProfile,
      required: true,
      zh: "学校办学标准",
      en: "standard of schools",
    },
    schools: { kind: "list", of: standardSchool as typeof standardSchool, required: true, zh: "学校情况", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** A province's standard and the schools that are held against it. */
export interface SchoolStandardsInput extends RecordOf<typeof schoolStandardsInput> {}

/** {@link StandardisationRecord} as data. */
export const standardisationRecord = {
  id: "standardisationRecord",
  zh: "学校标准化建设",
  en: "standardisation of schools",
  fields: {
    profile: {
      kind: "record",
      of: schoolStandardProfile as typeof schoolStandardProfile,
      optional: true,
      zh: "学校办学标准",
      en: "standard of schools",
    },
    schools: { kind: "list", of: standardSchool as typeof standardSchool, optional: true, zh: "学校情况", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** The province's basic standard and the schools that are to reach it, for clause 四. */
export interface StandardisationRecord extends RecordOf<typeof standardisationRecord> {}
