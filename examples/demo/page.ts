import type { Language, LocalText } from "edu-balance";
import type { ReportLocale, Runs } from "edu-balance/reporting";
import type { Colors } from "picocolors/types";
import { wrap } from "./wrap.js";

/** What every part needs to know about where it is printed. */
export interface Page {
  readonly language: Language;
  /** Terminal columns that may be filled. */
  readonly width: number;
  readonly colours: Colors;
}

/** The language as reports and charts are asked for it. */
export function localeOf({ language }: Page): ReportLocale {
  return language === "zh" ? "zh-CN" : "en";
}

/** The words in the language of the page. */
export function say(page: Page, text: LocalText): string {
  return text[page.language];
}

/** Words and numbers of a document as plain text. */
export function textOf(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** Several things in a row, with the commas and the "and" of the language. */
export function listed(page: Page, items: readonly string[]): string {
  return new Intl.ListFormat(page.language, { type: "conjunction" }).format(items);
}

/** Several names in a row, without an "and". */
export function enumerated(page: Page, items: readonly string[]): string {
  return items.join(page.language === "zh" ? "、" : ", ");
}

/** A title with a line under it, set off from what stands before. */
export function title(page: Page, text: LocalText): string[] {
  return ["", page.colours.bold(say(page, text)), page.colours.dim("=".repeat(page.width)), ""];
}

/** A heading within a part. */
export function heading(page: Page, text: LocalText): string[] {
  return ["", page.colours.bold(say(page, text)), ""];
}

/** Running text, broken at the width of the page. */
export function paragraph(page: Page, text: LocalText): string[] {
  return wrap(say(page, text), page.width);
}

/** A point of a list, from words that are already in the language of the page. */
export function bullet(text: string): LocalText {
  return { zh: `· ${text}`, en: `· ${text}` };
}

/** A side remark: source, caveat, reading aid. */
export function remark(page: Page, text: LocalText): string[] {
  return paragraph(page, text).map(page.colours.dim);
}

/** Where figures are from, one a line. */
export function sourceLines(page: Page, sources: readonly string[]): string[] {
  return [say(page, { zh: "来源：", en: "Sources:" }), ...sources.map((source) => `  ${source}`)].map(page.colours.dim);
}
