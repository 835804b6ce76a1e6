import { subjectText } from "../../../naming/subjectText.js";
import type { ReportDocument } from "../../document.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { say, speechOf } from "../scorecard/openScorecard.js";
import { ledgerPart } from "./ledgerPart.js";
import type { ProblemListSource } from "./problemSource.js";
import { problemsPart } from "./problemsPart.js";

export type { AssessedResult, ProblemListSource } from "./problemSource.js";

/** Options of the form `problemList`. */
export type ProblemListOptions = FormOptions;

/**
 * Of an assessment what is not met, the gravest first; of a ledger what is to be put right, the earliest day first. The column of owners
 * stays blank: the library names no person.
 */
export function problemList(result: ProblemListSource, options: ProblemListOptions): ReportDocument {
  const speech = speechOf(options, result);
  const { problemList: words } = speech.words;
  const isAssessment = "subject" in result;
  const who = isAssessment ? say(speech, subjectText(result.subject, result.asOf, speech.names)) : "";
  const title = isAssessment ? textOfRuns(fillRuns(words.title, { who })) : words.ledger;
  const { blocks, blanks } = isAssessment ? problemsPart(speech, result, who) : ledgerPart(speech, result);
  return {
    form: "problemList",
    locale: options.locale,
    asOf: result.asOf,
    title,
    page: "landscape",
    onEveryPage: options.notice ?? null,
    blocks: [{ kind: "heading", level: 1, runs: [title] }, ...blocks],
    blanks,
  };
}
