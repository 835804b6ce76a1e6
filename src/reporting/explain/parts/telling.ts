import type { Finding } from "../../../findings/finding.js";
import type { Language, LocalText } from "../../../foundation/localText.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import type { ReportLocale } from "../../../naming/reportLocale.js";
import type { GivenNames } from "../../../naming/subjectText.js";
import type { ItemNames } from "../../itemNames.js";
import type { Words } from "../../words/words.js";

/** How findings are told: the same for all of a result. */
export interface Telling {
  readonly locale: ReportLocale;
  readonly language: Language;
  readonly words: Words["explain"];
  readonly common: Words["common"];
  readonly detail: Detail;
  readonly names: GivenNames;
  /** Names of the items of a standard of the caller's own. */
  readonly items: ItemNames;
  /** The day of the assessment and where it is; `null` where nobody says it. */
  readonly day: { readonly asOf: CalendarDate; readonly at: string } | null;
  /** Id of the subject that need not be named; `null` where each is. */
  readonly known: string | null;
  /** Id of the item that the sentence before has named. */
  readonly item?: string;
}

/** How much is told. */
export const DETAILS = ["short", "full"] as const;
/** How much is told: what was found, when it is due and what is not known; or all, with the source and every remark. */
export type Detail = (typeof DETAILS)[number];

/** A finding, and where it is. */
export interface Told {
  readonly finding: Finding;
  /** JSON Pointer; empty for the finding itself. */
  readonly at: string;
  /** Id of the clause that it is found under, where a result says so. */
  readonly clause?: string;
  /** Ids of the counties that it is said of, where it is said of several. */
  readonly counties?: readonly string[];
}

/** A text in the language that is told in. */
export function say(text: LocalText, { language }: Pick<Telling, "language">): string {
  return text[language];
}
