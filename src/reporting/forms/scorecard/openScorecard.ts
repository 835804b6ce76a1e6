import { clauseFindings, type ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { nameOfCounty } from "../../../assessments/summary/parts/nameOfCounty.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import type { LocalText, Language } from "../../../foundation/localText.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { clauseText } from "../../../naming/citationText.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import type { FormOptions } from "../../formOptions.js";
import { itemNamesOf, type ItemNames } from "../../itemNames.js";
import type { Words } from "../../words/words.js";
import { wordsOf } from "../../words/wordsOf.js";

/** How a form speaks: its language, its words, and the names the caller gave. */
export interface Speech {
  readonly locale: ReportLocale;
  readonly language: Language;
  readonly words: Words;
  readonly names: Readonly<Record<string, string>>;
  /** Names of the items of a standard of the caller's own. */
  readonly items: ItemNames;
}

/** How a form speaks of a result by its options. */
export function speechOf({ locale, names = {} }: FormOptions, result: object): Speech {
  return { locale, language: languageOf(locale), words: wordsOf(locale), names, items: itemNamesOf(result) };
}

/** The scorecard while a form is made of it. */
export interface Scorecard extends Speech {
  readonly result: ShuozhouAssessment;
  /** Every finding of its clauses, once for each county it is said of. */
  readonly found: readonly ClauseFinding[];
}

/** A result with all its findings. */
export function openScorecard(result: ShuozhouAssessment, options: FormOptions): Scorecard {
  return { ...speechOf(options, result), result, found: clauseFindings(result) };
}

/** The name of a county, or of the city for `null`: that which the caller gave, else that of the result. */
export function countyName({ result, names, language }: Scorecard, county: string | null): string {
  return nameOfCounty(result, county, names)[language];
}

/** The name of a school: that which the caller gave, else that of the result, else its id. */
export function schoolName({ names }: Speech, id: string, name?: string): string {
  return ownValue<string>(names, id) ?? name ?? id;
}

/** A text in the language of a form. */
export function say({ language }: Speech, text: LocalText): string {
  return text[language];
}

/** Texts with a comma of enumerations between them. */
export function enumerated({ words }: Speech, texts: readonly string[]): string {
  return texts.join(words.common.listComma);
}

/** The number of a clause: in Chinese as printed, in English as a figure. */
export function clauseNumber({ language }: Speech, document: string, number: string): string {
  return language === "zh" ? number : clauseText(document, number).en.replace(/^(?:clause|article) /u, "");
}
