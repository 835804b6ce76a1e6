import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, UsageError } from "../../foundation/usageError.js";
import { figureProblem } from "../../model/checkFigure.js";
import { figureIn, joinGaps, missingFirst } from "../../model/reading/readFigures.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { readList } from "../../model/reading/readList.js";
import { fieldName } from "../../model/reading/readRecord.js";
import { newTeacher, type NewTeacher } from "../../model/records/training.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { shareBetween } from "./shareBetween.js";

/** Result of {@link inductionTrained}: its value is the share of new teachers with the hours. */
export interface InductionTrainedCount extends IndicatorValue {
  /** Both ends of the share where it is not known exactly; `null` where it is, and where nothing is known of it. */
  readonly range: { readonly least: number; readonly most: number } | null;
  readonly newTeachers: number;
  /** New teachers with the hours: those certain, and with them those whose hours are not known. */
  readonly withHours: { readonly least: number; readonly most: number };
  readonly problems: readonly Problem[];
}

/**
 * Share of new teachers with the hours of induction, from the hours of each: those with hours ≥ the norm / all.
 *
 * Source: 朔政办发〔2016〕45号 十一; the hours: 中小学教师继续教育规定.
 *
 * @param newTeachers - All new teachers, each once.
 * @param hours - The norm of the day in hours: 120 by the rules of continuing education.
 * @returns The share; `null` with the reasons, and a range where there is one, where hours are not known, somebody is
 *   given twice, or there is nobody.
 * @throws UsageError `notAnArray`, `badOption` (hours that cannot be right).
 *
 * @example
 * ```ts
 * import { inductionTrained } from "edu-balance";
 *
 * inductionTrained([{ teacherId: "t-1", hours: 120 }, { teacherId: "t-2", hours: 119.5 }], 120).value; // => 0.5
 * inductionTrained([{ teacherId: "t-1", hours: 120 }, { teacherId: "t-2" }], 120).range; // => { least: 0.5, most: 1 }
 * ```
 */
export function inductionTrained(newTeachers: readonly NewTeacher[], hours: number): InductionTrainedCount {
  requireArray(newTeachers, "newTeachers");
  if (figureProblem(hours, "amount") !== null) throw new UsageError("badOption", "hours must be a number that is not negative.", hours);
  const { rows, problems, reasons } = readList(EACH, newTeachers, { path: [] });
  const again = findRepeats(rows, (row) => row.teacherId, { path: [], at: ["teacherId"], name: fieldName(newTeacher.fields.teacherId) });
  const read = rows.map(({ row }) => figureIn(newTeacher, row, "hours", [row.teacherId]));
  const gaps = read.flatMap((figure) => figure.reasons);
  const all = newTeachers.length;
  const least = read.filter(({ value }) => value !== null && value >= hours).length;
  const withHours = { least, most: least + gaps.length + all - rows.length };
  const nobody: readonly Reason[] = all === 0 ? [{ code: "zeroDenominator", fields: ["newTeachers"] }] : [];
  const { value, range, within } = shareBetween(withHours, all, [...nobody, ...again.reasons]);
  return {
    value,
    reasons: [...(all === 0 ? nobody : reasons), ...again.reasons, ...missingFirst(joinGaps(gaps)), ...within],
    range,
    newTeachers: all,
    withHours,
    problems: [...problems, ...again.problems],
  };
}

/** Read without a key: whoever is in the list twice leaves no share, and is still counted as often as given. */
const EACH = { kind: "list", of: newTeacher } as const;
