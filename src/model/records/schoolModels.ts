import type { RecordOf } from "../reading/spec.js";
import { SCHOOL_MODELS } from "./lists.js";
import { period } from "./period.js";

/** {@link SchoolModelFigures} as data. */
export const schoolModelFigures = {
  id: "schoolModelFigures",
  zh: "办学模式覆盖",
  en: "schools in a model",
  fields: {
    covered: { kind: "count", unit: "schools", zh: "参加办学模式的学校数", en: "schools that take part" },
    schools: { kind: "count", unit: "schools", zh: "学校数", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["covered"], whole: ["schools"] }],
} as const;
/** Schools, and those that take part in a model of joint running. */
export interface SchoolModelFigures extends RecordOf<typeof schoolModelFigures> {}

/** {@link ModelSchool} as data. */
export const modelSchool = {
  id: "modelSchool",
  zh: "学校的办学模式",
  en: "models of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    weak: { kind: "flag", zh: "是否薄弱学校", en: "whether it is weak" },
    models: {
      kind: "list",
      of: { kind: "choice", of: SCHOOL_MODELS as typeof SCHOOL_MODELS },
      zh: "参加的办学模式",
      en: "models it takes part in",
    },
  },
} as const;
/** One school with the models it takes part in. */
export interface ModelSchool extends RecordOf<typeof modelSchool> {}

/** {@link SchoolModelsRecord} as data. */
export const schoolModelsRecord = {
  id: "schoolModelsRecord",
  zh: "联盟、集团、学区与结对帮扶",
  en: "models of joint running",
  fields: {
    schools: { kind: "list", of: modelSchool as typeof modelSchool, key: "schoolId", zh: "学校情况", en: "schools" },
    counts: { kind: "record", of: schoolModelFigures as typeof schoolModelFigures, zh: "汇总数", en: "counts" },
    weakCounts: { kind: "record", of: schoolModelFigures as typeof schoolModelFigures, zh: "薄弱学校", en: "weak schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Models of joint running in a county. Absent or `null` means not reported. */
export interface SchoolModelsRecord extends RecordOf<typeof schoolModelsRecord> {}
