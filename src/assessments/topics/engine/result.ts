import { combineVerdicts, withReasons, type Finding, type Subject, type Verdict } from "../../../findings/finding.js";
import type { RecordLedger } from "../../../findings/ledger.js";
import type { Problem } from "../../../findings/problem.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import type { Period } from "../../../foundation/period.js";
import type { Call } from "../../call.js";
import { unusedReadings } from "../../readings.js";
import type { Judged } from "./row.js";

/** Result of the assessment of one subject matter. */
export interface TopicAssessment<Topic extends string = string> {
  readonly standard: Topic;
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** `notMet` beats `undetermined`, `pending` and `met`; what is described or does not apply is left aside. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What became of the records given: those of a later day are set aside. */
  readonly ledger: RecordLedger;
  /** What the records that were used are of: the figures are as of these. */
  readonly periods: readonly Period[];
  readonly problems: readonly Problem[];
}

/** The parts of a call as its result. */
export function topicResult<Topic extends string>(standard: Topic, call: Call, parts: readonly Judged[]): TopicAssessment<Topic> {
  const { ledger, periods, problems, tell } = call.account;
  const found = ([] as Finding[]).concat(...parts.map((part) => part.findings));
  const findings = ledger.excluded.length === 0 ? found : found.map((finding) => withReasons(finding, tell(finding.reasons)));
  return {
    standard,
    asOf: call.asOf,
    subject: call.subject,
    verdict: combineVerdicts(findings.map(({ verdict }) => verdict)),
    findings,
    ledger,
    periods,
    problems: [
      ...call.readings.problems,
      ...unusedReadings(call.readings, findings),
      ...problems,
      ...parts.flatMap((part) => part.problems),
    ],
  };
}
