import { requireOption } from "../foundation/usageError.js";
import type { Language } from "../foundation/localText.js";

/** The locales that results are told in. */
export const REPORT_LOCALES = ["zh-CN", "en"] as const;
/** A locale that results are told in. Numbers and dates are written by tables of the library, never by those of the machine. */
export type ReportLocale = (typeof REPORT_LOCALES)[number];

/** The language of a locale. @throws UsageError `badOption` for an unknown locale. */
export function languageOf(locale: ReportLocale): Language {
  requireOption("locale", locale, REPORT_LOCALES);
  return locale === "en" ? "en" : "zh";
}
