import { SUBJECT_KINDS, type Subject } from "../../findings/finding.js";
import { EXCLUSION_REASONS, type Exclusion, type Ledger, type MissingFigure } from "../../findings/ledger.js";
import { PROBLEM_CODES, type Problem } from "../../findings/problem.js";
import type { LocalText } from "../../foundation/localText.js";
import type { Citation } from "../../policy/records/types.js";
import { typed } from "../reading/typed.js";
import type { Typed } from "../reading/spec.js";
import { STAGES } from "./lists.js";

// What results hold too, as a caller gives it. The types are those of the results.

/** The record `localText` as data. */
export const localText: Typed<LocalText> = /* @__PURE__ */ typed<LocalText>({
  id: "localText",
  zh: "中英文文字",
  en: "words in both languages",
  fields: {
    zh: { kind: "text", required: true, zh: "中文", en: "Chinese" },
    en: { kind: "text", required: true, zh: "英文", en: "English" },
  },
});

/** The record `citation` as data. */
export const citation: Typed<Citation> = /* @__PURE__ */ typed<Citation>({
  id: "citation",
  zh: "依据",
  en: "source",
  fields: {
    document: { kind: "text", required: true, zh: "文件", en: "document" },
    clause: { kind: "text", optional: true, zh: "条款", en: "clause" },
  },
});

/** The record `subject` as data. */
export const subject: Typed<Subject> = /* @__PURE__ */ typed<Subject>({
  id: "subject",
  zh: "评估对象",
  en: "subject",
  fields: {
    kind: { kind: "choice", of: SUBJECT_KINDS, required: true, zh: "对象类别", en: "kind of subject" },
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
  },
});

/** The record `exclusion` as data. */
export const exclusion: Typed<Exclusion> = /* @__PURE__ */ typed<Exclusion>({
  id: "exclusion",
  zh: "未计入的单位",
  en: "unit left out",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    stage: { kind: "choice", of: STAGES, optional: true, zh: "学段", en: "stage" },
    reason: { kind: "choice", of: EXCLUSION_REASONS, required: true, zh: "未计入原因", en: "why it was left out" },
    field: { kind: "text", optional: true, zh: "数据项", en: "figure" },
  },
});

/** The record `missingFigure` as data. */
export const missingFigure: Typed<MissingFigure> = /* @__PURE__ */ typed<MissingFigure>({
  id: "missingFigure",
  zh: "未填报的数据",
  en: "figure not reported",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    stage: { kind: "choice", of: STAGES, optional: true, zh: "学段", en: "stage" },
    field: { kind: "text", required: true, zh: "数据项", en: "figure" },
  },
});

/** The record `ledger` as data. */
export const ledger: Typed<Ledger> = /* @__PURE__ */ typed<Ledger>({
  id: "ledger",
  zh: "数据使用清单",
  en: "ledger",
  fields: {
    given: { kind: "count", required: true, zh: "提供的单位数", en: "units given" },
    used: { kind: "count", required: true, zh: "使用的单位数", en: "units used" },
    excluded: { kind: "list", of: exclusion, required: true, zh: "未计入的单位", en: "units left out" },
    missing: { kind: "list", of: missingFigure, required: true, zh: "未填报的数据", en: "figures not reported" },
  },
});

/** The record `problemRecord` as data. */
export const problemRecord: Typed<Problem> = /* @__PURE__ */ typed<Problem>({
  id: "problem",
  zh: "数据问题",
  en: "problem in the data",
  fields: {
    path: {
      kind: "list",
      of: { kind: "either", of: [{ kind: "anyText" }, { kind: "count" }] },
      required: true,
      zh: "数据位置",
      en: "where the datum is",
    },
    code: { kind: "choice", of: PROBLEM_CODES, required: true, zh: "问题代码", en: "code of the problem" },
    value: {
      kind: "either",
      of: [{ kind: "anyText" }, { kind: "number" }, { kind: "flag" }],
      required: true,
      nullable: true,
      zh: "填报值",
      en: "value given",
    },
    message: { kind: "record", of: localText, required: true, zh: "说明文字", en: "what is said of it" },
  },
});

/** The field of an input whose units came from schools: the ledger of these. */
export const ledgerOfSchools = {
  kind: "record",
  of: ledger as typeof ledger,
  optional: true,
  about: {
    zh: "各单位所依据学校的使用清单；其中有数据缺陷的学校使结果无法判定。",
    en: "Of the schools the units came from: schools left out as defective make the result undetermined.",
  },
} as const;

/** The field of an input whose figures were looked through before: what was found. */
export const problemsBefore = {
  kind: "list",
  of: problemRecord as typeof problemRecord,
  optional: true,
  zh: "已发现的数据问题",
  en: "problems found before",
  about: { zh: "列入结果。", en: "They are handed on." },
} as const;
