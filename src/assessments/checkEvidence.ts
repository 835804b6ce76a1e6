import type { Report } from "../findings/problem.js";
import { isCalendarDate } from "../foundation/calendarDate.js";
import { isAbsent, listProblem, textProblem } from "../model/checkFigure.js";
import { EVIDENCE_KINDS, type Evidence } from "../model/checklistAnswer.js";

/** Reports what is wrong with the evidence of an answer; none at all is not wrong. */
export function checkEvidence(evidence: unknown, report: Report): void {
  if (isAbsent(evidence)) return;
  if (!Array.isArray(evidence)) {
    report(["evidence"], "notAList", evidence);
    return;
  }
  evidence.forEach((piece: unknown, at) => {
    if (typeof piece !== "object" || piece === null) {
      report(["evidence", at], "notAnObject", piece);
      return;
    }
    const { kind, reference, date } = piece as Partial<Record<keyof Evidence, unknown>>;
    report(["evidence", at, "kind"], listProblem(kind, EVIDENCE_KINDS), kind);
    report(["evidence", at, "reference"], textProblem(reference), reference);
    if (!isAbsent(date) && !isCalendarDate(date)) report(["evidence", at, "date"], "notADate", date);
  });
}
