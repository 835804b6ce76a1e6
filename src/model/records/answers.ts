import { COMPARATORS, DEPARTMENTS, OBLIGATIONS, ORIGINS } from "../../policy/records/lists.js";
import type { ChecklistItem, ImpliedFigure } from "../../policy/records/types.js";
import type { RecordOf, Typed } from "../reading/spec.js";
import { typed } from "../reading/typed.js";
import { citation, localText } from "./given.js";
import { ANSWER_STATES, EVIDENCE_KINDS } from "./lists.js";

/** {@link Evidence} as data. */
export const evidence = {
  id: "evidence",
  zh: "佐证材料",
  en: "evidence",
  fields: {
    kind: { kind: "choice", of: EVIDENCE_KINDS as typeof EVIDENCE_KINDS, required: true, zh: "材料类别", en: "kind of evidence" },
    reference: {
      kind: "text",
      required: true,
      zh: "材料出处",
      en: "reference",
      about: { zh: "文号、标题、网址等，据此可查到材料。", en: "File number, title, address: whatever leads a reader to it." },
    },
    date: {
      kind: "day",
      optional: true,
      zh: "材料日期",
      en: "day of the evidence",
      about: { zh: "晚于基准日的材料不予采用。", en: "Evidence of a later day than that of the assessment is not used." },
    },
    checkedBy: {
      kind: "text",
      optional: true,
      zh: "核查单位",
      en: "checked by",
      about: {
        zh: "本县以外核查属实的单位，如市督导组；未经核查的，只算自报。",
        en: "Who other than the county found it to be so, such as the city's inspectors; without it an answer is the county's own word.",
      },
    },
  },
} as const;
/** What an answer can be checked by. */
export interface Evidence extends RecordOf<typeof evidence> {}

/** {@link ChecklistAnswer} as data. */
export const checklistAnswer = {
  id: "checklistAnswer",
  zh: "清单项目的回答",
  en: "answer to an item of a checklist",
  fields: {
    item: { kind: "text", required: true, zh: "清单项目", en: "item" },
    state: {
      kind: "choice",
      of: ANSWER_STATES as typeof ANSWER_STATES,
      optional: true,
      zh: "落实情况",
      en: "state",
      about: { zh: "已填发生次数的，可不填。", en: "May be left out where the occurrences say it." },
    },
    occurrences: {
      kind: "count",
      optional: true,
      zh: "发生次数",
      en: "occurrences",
      about: {
        zh: "仅用于禁止性项目：0次为已做到，1次以上为未做到。",
        en: "Prohibited items alone: how often what is prohibited was found; 0 is met, more is not.",
      },
    },
    evidence: { kind: "list", of: evidence as typeof evidence, optional: true, zh: "佐证材料", en: "evidence" },
  },
  someOf: ["state", "occurrences"],
} as const;
/** An answer to an item of a checklist. */
export interface ChecklistAnswer extends RecordOf<typeof checklistAnswer> {}

/** The record `impliedFigure` as data. */
export const impliedFigure: Typed<ImpliedFigure> = /* @__PURE__ */ typed<ImpliedFigure>({
  id: "impliedFigure",
  zh: "所含数值",
  en: "figure that an answer implies",
  fields: {
    measure: { kind: "text", required: true, zh: "指标", en: "measure" },
    comparator: { kind: "choice", of: COMPARATORS, required: true, zh: "比较方式", en: "comparison" },
    limit: { kind: "number", required: true, zh: "限值", en: "limit" },
  },
});

/** The record `checklistItem` as data. */
export const checklistItem: Typed<ChecklistItem> = /* @__PURE__ */ typed<ChecklistItem>({
  id: "checklistItem",
  zh: "清单项目",
  en: "item of a checklist",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    clause: { kind: "text", required: true, zh: "条款", en: "clause" },
    text: { kind: "record", of: localText, required: true, zh: "项目内容", en: "what the item says" },
    obligation: { kind: "choice", of: OBLIGATIONS, required: true, zh: "要求性质", en: "kind of obligation" },
    dueBy: { kind: "day", optional: true, zh: "到期日", en: "due day" },
    units: { kind: "list", of: { kind: "text" }, optional: true, zh: "所涉单位", en: "units it is asked of" },
    implies: { kind: "list", of: impliedFigure, optional: true },
    departments: { kind: "list", of: { kind: "choice", of: DEPARTMENTS }, required: true, zh: "责任部门", en: "departments" },
    evidence: { kind: "list", of: { kind: "choice", of: EVIDENCE_KINDS }, required: true, zh: "佐证材料", en: "evidence" },
    source: { kind: "record", of: citation, optional: true },
    origin: { kind: "choice", of: ORIGINS, optional: true, zh: "要求来源", en: "whose demand it is" },
  },
});

/** {@link WorkAnswer} as data. */
export const workAnswer = {
  id: "workAnswer",
  zh: "政府工作项目的回答",
  en: "answer about government work",
  fields: {
    item: { kind: "text", required: true, zh: "清单项目", en: "item" },
    points: { kind: "amount", optional: true, unit: "points", zh: "分值", en: "points" },
    state: { kind: "choice", of: ANSWER_STATES as typeof ANSWER_STATES, optional: true, zh: "落实情况", en: "state" },
    value: { kind: "number", optional: true, zh: "填报值", en: "value given" },
    occurrences: { kind: "count", optional: true, zh: "发生次数", en: "occurrences" },
    evidence: {
      kind: "list",
      of: evidence as typeof evidence,
      optional: true,
      zh: "佐证材料",
      en: "evidence",
      about: { zh: "给分的回答须附佐证材料。", en: "An answer that would give points counts only with evidence." },
    },
  },
} as const;
/** An answer about an item of government work; which of the figures counts is the item's rule. */
export interface WorkAnswer extends RecordOf<typeof workAnswer> {}
