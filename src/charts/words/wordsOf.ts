import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import { en } from "./en.js";
import type { ChartTexts } from "./words.js";
import { zh } from "./zh.js";

/** The words of a locale. @throws UsageError `badOption` for an unknown locale. */
export function textsOf(locale: ReportLocale): ChartTexts {
  return languageOf(locale) === "en" ? en : zh;
}
