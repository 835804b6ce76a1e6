import { reporterUnder, type Problem } from "../../findings/problem.js";
import { isCalendarDate } from "../../foundation/calendarDate.js";
import { isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { EVIDENCE_KINDS, type Evidence } from "../../model/checklistAnswer.js";

/** What is wrong with the evidence of an answer; an answer without any is not wrong. */
export function checkEvidence(evidence: unknown): Problem[] {
  const problems: Problem[] = [];
  const report = reporterUnder(problems, ["evidence"]);
  if (isAbsent(evidence)) return problems;
  if (!Array.isArray(evidence)) {
    report([], "notAList", evidence);
    return problems;
  }
  evidence.forEach((piece: unknown, at) => {
    if (typeof piece !== "object" || piece === null) {
      report([at], "notAnObject", piece);
      return;
    }
    const { kind, reference, date } = piece as Partial<Record<keyof Evidence, unknown>>;
    report([at, "kind"], listProblem(kind, EVIDENCE_KINDS), kind);
    report([at, "reference"], textProblem(reference), reference);
    if (!isAbsent(date) && !isCalendarDate(date)) report([at, "date"], "notADate", date);
  });
  return problems;
}
