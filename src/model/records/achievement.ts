import { CONFIRMATIONS, EVALUATED_KINDS } from "../../policy/records/lists.js";
import type { TargetRecord, TargetUnit } from "../../policy/records/types.js";
import type { RecordOf, Typed } from "../reading/spec.js";
import { typed } from "../reading/typed.js";
import { citation, localText } from "./given.js";
import { DATE_BASES, TARGET_GOALS } from "./lists.js";

/** {@link Achievement} as data. */
export const achievement = {
  id: "achievement",
  zh: "目标完成情况",
  en: "achievement of a target",
  fields: {
    unitId: { kind: "id", required: true, zh: "评估单位编号", en: "id of the evaluated unit" },
    goal: { kind: "choice", of: TARGET_GOALS as typeof TARGET_GOALS, required: true, zh: "目标事项", en: "goal" },
    achieved: { kind: "flag", required: true, zh: "是否完成", en: "whether it was achieved" },
    listYear: { kind: "year", optional: true, zh: "名单年度", en: "year of the list" },
    inspectionDate: { kind: "day", optional: true, zh: "国家实地督导检查日期", en: "day of the national inspection" },
    noticeDate: { kind: "day", optional: true, zh: "公示日期", en: "day of the notice" },
    decisionDate: { kind: "day", optional: true, zh: "认定日期", en: "day of the decision" },
    knownOn: {
      kind: "day",
      optional: true,
      zh: "得知完成情况的日期",
      en: "day on which it was known",
      about: {
        zh: "未完成的，当日仍未完成；已完成而未记录日期的，当日已完成。",
        en: "Not achieved by that day; or achieved by then, where no date of it is recorded.",
      },
    },
  },
} as const;
/** What is known of a target: that it was achieved, with its dates, or that it was not by a certain day. */
export interface Achievement extends RecordOf<typeof achievement> {}

/** {@link CityAchievements} as data. */
export const cityAchievements = {
  id: "cityAchievements",
  zh: "全市各县的目标完成情况",
  en: "achievements of a city",
  fields: {
    achievements: {
      kind: "list",
      of: achievement as typeof achievement,
      required: true,
      zh: "目标完成情况",
      en: "achievements of targets",
    },
    dateBasis: { kind: "choice", of: DATE_BASES as typeof DATE_BASES, required: true, zh: "日期口径", en: "date that counts" },
  },
} as const;
/** What is known of the dated targets of clause 三, and which of a recognition's dates counts. */
export interface CityAchievements extends RecordOf<typeof cityAchievements> {}

/** The record `targetUnit` as data. */
export const targetUnit: Typed<TargetUnit> = /* @__PURE__ */ typed<TargetUnit>({
  id: "targetUnit",
  zh: "评估单位",
  en: "evaluated unit",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    name: { kind: "record", of: localText, required: true, zh: "名称", en: "name" },
    kind: { kind: "choice", of: EVALUATED_KINDS, required: true, zh: "单位类别", en: "kind of unit" },
    place: { kind: "text", required: true, zh: "行政区划代码", en: "place code" },
  },
});

/** The record `targetRecord` as data. */
export const targetRecord: Typed<TargetRecord> = /* @__PURE__ */ typed<TargetRecord>({
  id: "targetRecord",
  zh: "有期限的目标",
  en: "target with a due day",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    unit: { kind: "record", of: targetUnit, required: true },
    goal: { kind: "choice", of: TARGET_GOALS, required: true, zh: "目标事项", en: "goal" },
    dueBy: { kind: "day", required: true, nullable: true, zh: "到期日", en: "due day" },
    source: { kind: "record", of: citation, required: true },
    confirmation: { kind: "choice", of: CONFIRMATIONS, required: true, zh: "核实程度", en: "confirmation" },
    note: { kind: "record", of: localText, optional: true, zh: "备注", en: "note" },
  },
});
