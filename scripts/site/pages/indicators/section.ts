import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import type { Measure } from "../../../../src/policy/records/types.js";

/** A part of the page of an indicator; its id is the place in the address, the same in both languages. */
export interface Section {
  readonly id: string;
  readonly title: LocalText;
  /** What stands below the heading, as Markdown. */
  readonly write: (measure: Measure, language: Language) => string;
}

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
