import type { ReportLocale } from "../../naming/reportLocale.js";
import { en } from "./en.js";
import type { Words } from "./words.js";
import { zh } from "./zh.js";

/** The words of a locale. */
export function wordsOf(locale: ReportLocale): Words {
  return locale === "en" ? en : zh;
}
