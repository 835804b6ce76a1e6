import type { Subject, Verdict } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";

export type { PartOptions } from "../../model/records/options.js";

/** What the results of single parts of 教督〔2012〕3号 share. */
export interface PartAssessment<Part extends string> {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** Verdict on this part: `notMet` beats `undetermined`, `pending`, `declared` and `met`. */
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly part: Part;
}
