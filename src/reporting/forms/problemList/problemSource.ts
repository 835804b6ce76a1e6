import type { Subject } from "../../../findings/finding.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import type { RectificationLedger } from "../../../planning/rectificationLedger.js";

/** What a list of problems is made of: any assessment, or a ledger of rectification. */
export type ProblemListSource = AssessedResult | RectificationLedger;

/** What all assessments have. */
export interface AssessedResult {
  readonly standard: string;
  readonly asOf: CalendarDate;
  readonly subject: Subject;
}
