import type { Language, LocalText } from "../../src/foundation/localText.js";
import type { ClauseKind, Direction, IdKind, Level, Obligation, Origin } from "../../src/policy/records/lists.js";

/** Words of pages for the lists that results name by their codes alone. */
export const LEVEL_WORDS: Readonly<Record<Level, LocalText>> = {
  national: { zh: "国家", en: "national" },
  provincial: { zh: "省级", en: "provincial" },
  municipal: { zh: "市级", en: "municipal" },
};

export const ORIGIN_WORDS: Readonly<Record<Origin, LocalText>> = { ...LEVEL_WORDS, library: { zh: "本库", en: "this library" } };

export const CLAUSE_KIND_WORDS: Readonly<Record<ClauseKind, LocalText>> = {
  measurable: { zh: "以数据衡量", en: "measured by figures" },
  checklist: { zh: "以逐项核查衡量", en: "checked item by item" },
  mixed: { zh: "数据与逐项核查并用", en: "figures and items together" },
};

export const OBLIGATION_WORDS: Readonly<Record<Obligation, LocalText>> = {
  must: { zh: "必须做到", en: "must" },
  should: { zh: "应当做到", en: "should" },
  prohibited: { zh: "禁止", en: "prohibited" },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, LocalText>> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  target: { zh: "以达到定值为准", en: "to reach a set value" },
  descriptive: { zh: "仅作说明", en: "descriptive" },
};

export const ID_KIND_WORDS: Readonly<Record<IdKind, LocalText>> = {
  document: { zh: "文件", en: "document" },
  clause: { zh: "条款", en: "clause" },
  parameter: { zh: "标准值", en: "parameter" },
  measure: { zh: "指标", en: "measure" },
  checklistItem: { zh: "核查事项", en: "checklist item" },
  indicator: { zh: "指标", en: "indicator" },
  target: { zh: "目标", en: "target" },
  evaluationUnit: { zh: "评估单位", en: "unit of evaluation" },
};

/** Of what nobody found out, as the records of documents have it. */
export const NOT_KNOWN: LocalText = { zh: "未查明", en: "Not known" };

/** What records of documents have in the place of an office that could be asked. */
export const UNNAMED_ISSUERS: readonly string[] = [NOT_KNOWN.zh, "转载页未注明", "程序作者"];

/** Marks between the parts of a sentence. */
export const MARKS: Readonly<
  Record<
    Language,
    { readonly list: string; readonly comma: string; readonly colon: string; readonly stop: string; readonly semicolon: string }
  >
> = {
  zh: { list: "、", comma: "，", colon: "：", stop: "。", semicolon: "；" },
  en: { list: ", ", comma: ", ", colon: ": ", stop: ".", semicolon: "; " },
};

/** Text in brackets, as the language writes them. */
export function inBrackets(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

/** Things one after another in a sentence. */
export function listed(parts: readonly string[], language: Language): string {
  return parts.join(MARKS[language].list);
}

/** A line of a list of facts: what it is called, and what it is. */
export function factLine(name: string, value: string, language: Language): string {
  return `- **${name}**${MARKS[language].colon}${value}`;
}
