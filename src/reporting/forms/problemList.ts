import { failures } from "../../assessments/summary/failures.js";
import type { Subject } from "../../findings/finding.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { languageOf } from "../../naming/reportLocale.js";
import { subjectText } from "../../naming/subjectText.js";
import type { RectificationLedger } from "../../planning/rectificationLedger.js";
import type { ReportDocument } from "../document.js";
import { fillRuns, textOfRuns } from "../fillRuns.js";
import type { FormOptions } from "../formOptions.js";
import { wordsOf } from "../words/wordsOf.js";

/** What a list of problems is made of: any assessment, or a ledger of rectification. */
export type ProblemListSource = AssessedResult | RectificationLedger;

/** What all assessments have. */
export interface AssessedResult {
  readonly standard: string;
  readonly asOf: CalendarDate;
  readonly subject: Subject;
}

/** Options of the form `problemList`. */
export type ProblemListOptions = FormOptions;

/** What is not met, line by line. */
export function problemList(result: ProblemListSource, { locale, notice, names }: ProblemListOptions): ReportDocument {
  const words = wordsOf(locale).problemList;
  const who = "subject" in result ? subjectText(result.subject, result.asOf, names)[languageOf(locale)] : "";
  const title = textOfRuns(fillRuns(words.title, { who }));
  const items =
    "subject" in result ? failures(result).map(({ nameZh, nameEn, indicator }) => [(locale === "en" ? nameEn : nameZh) ?? indicator]) : [];
  return {
    form: "problemList",
    locale,
    asOf: result.asOf,
    title,
    page: "landscape",
    onEveryPage: notice ?? null,
    blocks: [
      { kind: "heading", level: 1, runs: [title] },
      { kind: "list", items },
    ],
    blanks: [],
  };
}
