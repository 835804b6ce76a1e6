import type { ReportLocale } from "../naming/reportLocale.js";

/** What every form takes. */
export interface FormOptions {
  readonly locale: ReportLocale;
  /** What is said on every page, such as that the figures are invented. */
  readonly notice?: string;
  /** Names of schools and counties by their ids, where the result has none. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The keys of what every form takes. */
export const FORM_OPTION_KEYS = ["locale", "notice", "names"] as const;
