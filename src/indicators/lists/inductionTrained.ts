import type { NewTeacher } from "../../model/records/training.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, UsageError } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, textProblem } from "../../model/checkFigure.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Result of {@link inductionTrained}: its value is the share of new teachers with the hours. */
export interface InductionTrainedCount extends IndicatorValue {
  /** Both ends of the share where it is not known exactly; `null` where it is, and where it cannot be told at all. */
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
 * @returns The share; `null` with the reasons, and a range where there is one, where hours are not known, somebody stands
 *   twice, or there is nobody.
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
  const problems: Problem[] = [];
  const faulty: string[] = [];
  const repeated = new Set<string>();
  const lacking = { missingFigure: [] as string[], invalidFigure: [] as string[] };
  const seen = new Set<string>();
  let least = 0;
  newTeachers.forEach((given: unknown, index) => {
    const report = reporterUnder(problems, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
      faulty.push(`#${String(index)}`);
      return;
    }
    const teacher = given as NewTeacher;
    const badId = textProblem(teacher.teacherId);
    const badHours = isAbsent(teacher.hours) ? null : figureProblem(teacher.hours, "amount");
    report(["teacherId"], badId, teacher.teacherId);
    report(["hours"], badHours, teacher.hours);
    if (badId !== null) {
      faulty.push(`#${String(index)}`);
      return;
    }
    if (seen.has(teacher.teacherId)) {
      report(["teacherId"], "duplicateId", teacher.teacherId);
      repeated.add(teacher.teacherId);
    }
    seen.add(teacher.teacherId);
    if (badHours !== null) lacking.invalidFigure.push(teacher.teacherId);
    else if (isAbsent(teacher.hours)) lacking.missingFigure.push(teacher.teacherId);
    else if (teacher.hours >= hours) least += 1;
  });
  const all = newTeachers.length;
  const most = least + lacking.missingFigure.length + lacking.invalidFigure.length + faulty.length;
  const countable = all > 0 && repeated.size === 0;
  const range = countable && least < most ? { least: least / all, most: most / all } : null;
  const reasons: Reason[] = [
    ...(all === 0 ? [{ code: "zeroDenominator", fields: ["newTeachers"] } as const] : []),
    ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
    ...(repeated.size === 0 ? [] : [{ code: "duplicateUnit", units: [...repeated] } as const]),
    ...(["missingFigure", "invalidFigure"] as const).flatMap((code) => {
      const units = lacking[code];
      return units.length === 0 ? [] : [{ code, field: "hours", units } as const];
    }),
    ...(range === null ? [] : [{ code: "knownWithinRange", ...range } as const]),
  ];
  const value = countable && least === most ? least / all : null;
  return { value, reasons, range, newTeachers: all, withHours: { least, most }, problems };
}
