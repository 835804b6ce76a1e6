import { COMPARATORS } from "../../policy/records/lists.js";
import type { RecordOf } from "../reading/spec.js";
import { workAnswer } from "./answers.js";
import { citation, localText } from "./given.js";
import { POINT_COUNTINGS, WORK_GROUPS } from "./lists.js";

/** {@link AwardedRule} as data. */
export const awardedRule = {
  id: "awardedRule",
  zh: "评定给分",
  en: "points that inspectors give",
  fields: { kind: { kind: "choice", of: ["awarded"], required: true, zh: "扣分方式", en: "kind of rule" } },
} as const;
/** Inspectors give from 0 to the full points; the answer brings `points`. */
export interface AwardedRule extends RecordOf<typeof awardedRule> {}

/** {@link StateRule} as data. */
export const stateRule = {
  id: "stateRule",
  zh: "按落实情况扣分",
  en: "points by state",
  fields: {
    kind: { kind: "choice", of: ["byState"], required: true, zh: "扣分方式", en: "kind of rule" },
    partly: { kind: "amount", required: true, zh: "部分做到", en: "met in part" },
    notMet: {
      kind: "either",
      of: [{ kind: "amount" }, { kind: "choice", of: ["all"] }],
      required: true,
      zh: "未做到的扣分",
      en: "points off where it is not met",
    },
  },
} as const;
/** Full points for `met`, so many fewer for `partly` and `notMet`; the answer brings `state`. */
export interface StateRule extends RecordOf<typeof stateRule> {}

/** {@link PercentagePointRule} as data. */
export const percentagePointRule = {
  id: "percentagePointRule",
  zh: "按百分点扣分",
  en: "points by percentage point",
  fields: {
    kind: { kind: "choice", of: ["perPercentagePoint"], required: true, zh: "扣分方式", en: "kind of rule" },
    comparator: {
      kind: "choice",
      of: [">=", "<="],
      required: true,
      zh: "比较方式",
      en: "comparator",
      about: { zh: "≥：低于目标的扣分；≤：高于目标的扣分。", en: ">=: short are values below the target. <=: short are values above it." },
    },
    target: { kind: "number", required: true, zh: "目标值", en: "target", about: { zh: "比例：0.8即80%。", en: "A share: 0.8 is 80 %." } },
    deduct: { kind: "amount", required: true, unit: "points", zh: "每次扣分", en: "points off each time" },
    counting: { kind: "choice", of: POINT_COUNTINGS as typeof POINT_COUNTINGS, required: true, zh: "百分点计法", en: "points that count" },
  },
} as const;
/** So many points off for each percentage point (0.01) short of the target; the answer brings `value`. */
export interface PercentagePointRule extends RecordOf<typeof percentagePointRule> {}

/** {@link OccurrenceRule} as data. */
export const occurrenceRule = {
  id: "occurrenceRule",
  zh: "按次扣分",
  en: "points by occurrence",
  fields: {
    kind: { kind: "choice", of: ["perOccurrence"], required: true, zh: "扣分方式", en: "kind of rule" },
    deduct: { kind: "amount", required: true, unit: "points", zh: "每次扣分", en: "points off each time" },
  },
} as const;
/** So many points off for each time; the answer brings `occurrences`. */
export interface OccurrenceRule extends RecordOf<typeof occurrenceRule> {}

/** {@link AllOrNothingRule} as data. */
export const allOrNothingRule = {
  id: "allOrNothingRule",
  zh: "达到得满分",
  en: "full points or none",
  fields: {
    kind: { kind: "choice", of: ["allOrNothing"], required: true, zh: "扣分方式", en: "kind of rule" },
    comparator: { kind: "choice", of: COMPARATORS as typeof COMPARATORS, required: true, zh: "比较方式", en: "comparator" },
    target: { kind: "number", required: true, zh: "目标值", en: "target" },
  },
} as const;
/** Full points where the target is reached, otherwise none; the answer brings `value`. */
export interface AllOrNothingRule extends RecordOf<typeof allOrNothingRule> {}

/** {@link DeductionRule} as data. */
export const deductionRule = {
  id: "deductionRule",
  zh: "扣分规则",
  en: "rule of deduction",
  by: "kind",
  variants: {
    awarded: awardedRule as typeof awardedRule,
    byState: stateRule as typeof stateRule,
    perPercentagePoint: percentagePointRule as typeof percentagePointRule,
    perOccurrence: occurrenceRule as typeof occurrenceRule,
    allOrNothing: allOrNothingRule as typeof allOrNothingRule,
  },
} as const;
/** How the points of an item follow from the answer. No item falls below 0. */
export type DeductionRule = AwardedRule | StateRule | PercentagePointRule | OccurrenceRule | AllOrNothingRule;

/** {@link PointsItem} as data. */
export const pointsItem = {
  id: "pointsItem",
  zh: "评分表的一项",
  en: "item of a table of points",
  fields: {
    item: {
      kind: "text",
      required: true,
      zh: "清单项目",
      en: "item",
      about: { zh: "17项之一的编号，或本省自定编号。", en: "Id of one of the 17 items, or the province's own." },
    },
    group: { kind: "choice", of: WORK_GROUPS as typeof WORK_GROUPS, required: true, zh: "工作类别", en: "group of items" },
    name: {
      kind: "record",
      of: localText as typeof localText,
      optional: true,
      zh: "名称",
      en: "name",
      about: { zh: "自定编号须填。", en: "Needed for ids of the province's own." },
    },
    splits: {
      kind: "text",
      optional: true,
      zh: "所属的国家项目",
      en: "item it is a part of",
      about: { zh: "拆分自17项中某一项的，填其编号。", en: "Id of the item among the 17 that this one is a part of." },
    },
    points: { kind: "amount", required: true, unit: "points", zh: "分值", en: "points" },
    rule: { kind: "record", of: deductionRule as typeof deductionRule, required: true },
  },
} as const;
/** One item of a table of points. */
export interface PointsItem extends RecordOf<typeof pointsItem> {}

/** {@link PointsTable} as data. */
export const pointsTable = {
  id: "pointsTable",
  zh: "省定评分表",
  en: "table of points",
  fields: {
    name: { kind: "text", required: true, zh: "名称", en: "name" },
    source: { kind: "record", of: citation as typeof citation, optional: true },
    total: {
      kind: "amount",
      required: true,
      unit: "points",
      zh: "总分",
      en: "full points",
      about: { zh: "各项分值之和须与之相等。", en: "As printed: the items must come to exactly this." },
    },
    items: { kind: "list", of: pointsItem as typeof pointsItem, required: true, zh: "各项标准", en: "items" },
  },
} as const;
/** A province's table of points for government work. The national document sets none. */
export interface PointsTable extends RecordOf<typeof pointsTable> {}

/** {@link GovernmentWorkInput} as data. */
export const governmentWorkInput = {
  id: "governmentWorkInput",
  zh: "县级政府推进工作评估的输入",
  en: "work of the county government",
  fields: {
    table: {
      kind: "record",
      of: pointsTable as typeof pointsTable,
      optional: true,
      about: { zh: "没有评分表则不计分。", en: "Without one there are no points." },
    },
    answers: { kind: "list", of: workAnswer as typeof workAnswer, required: true, zh: "各项回答", en: "answers" },
  },
} as const;
/** A table of points, where there is one, and the answers about the work of the county government. */
export interface GovernmentWorkInput extends RecordOf<typeof governmentWorkInput> {}
