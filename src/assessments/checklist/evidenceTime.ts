import { problem, type Problem } from "../../findings/problem.js";
import { daysBetween, type CalendarDate } from "../../foundation/calendarDate.js";
import { isAbsent, textProblem } from "../../model/checkFigure.js";
import type { Evidence } from "../../model/checklistAnswer.js";

/** The day that evidence is held against, and how many days old it may be. */
export interface EvidenceTime {
  readonly asOf?: CalendarDate | undefined;
  readonly maxEvidenceAge?: number | undefined;
}

/** Whether a piece of evidence is of a later day. */
export function isLater({ date }: Evidence, { asOf }: EvidenceTime): boolean {
  return asOf !== undefined && !isAbsent(date) && date > asOf;
}

/** Whether a piece of evidence counts: not of a later day, and not too old where an age is set. Undated it has no age to show. */
export function isTimely(evidence: Evidence, time: EvidenceTime): boolean {
  if (isLater(evidence, time)) return false;
  const { asOf, maxEvidenceAge } = time;
  if (asOf === undefined || maxEvidenceAge === undefined) return true;
  return !isAbsent(evidence.date) && daysBetween(evidence.date, asOf) <= maxEvidenceAge;
}

/** Whether all that an answer shows is of a later day: on the day of the assessment it had not been given. */
export function isAnsweredLater(evidence: readonly Evidence[] | null | undefined, time: EvidenceTime): boolean {
  return !isAbsent(evidence) && evidence.length > 0 && evidence.every((piece) => isLater(piece, time));
}

/** Whether somebody other than the county has checked what a piece of evidence shows. A body that bears the county's name is its own. */
export function isChecked({ checkedBy }: Evidence, { id, name }: { readonly id: string; readonly name?: string | undefined }): boolean {
  if (isAbsent(checkedBy) || textProblem(checkedBy) !== null) return false;
  const checker = checkedBy.trim();
  return checker !== id && (name === undefined || !checker.startsWith(name));
}

/** Evidence of a later day, each at its place in a sound answer. */
export function laterEvidence(evidence: readonly Evidence[] | null | undefined, time: EvidenceTime): Problem[] {
  return (evidence ?? []).flatMap((piece, index) =>
    isLater(piece, time) ? [problem(["evidence", index, "date"], "laterThanDate", piece.date)] : [],
  );
}
