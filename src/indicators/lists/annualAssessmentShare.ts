import type { Reason } from "../../findings/reason.js";
import { requireArray, UsageError } from "../../foundation/usageError.js";
import { figureProblem } from "../../model/checkFigure.js";
import { gapsIn, joinGaps } from "../../model/reading/readFigures.js";
import { assessedYear, type AssessedYear } from "../../model/records/supervision.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Share of yearly assessments carried out: years assessed and published / years due. A year counts when it was both
 * assessed and published; one of the two that is known not to have been is enough to say that it does not. A year that
 * is published and not assessed contradicts itself and is not known.
 *
 * @param years - What is known of each year; years that were not due are left aside.
 * @param dueYears - The years due, each once.
 * @returns The share, or `null` with the reasons, the range it lies in among them: years or answers not reported, a year that appears twice, no year due.
 * @throws UsageError `notAnArray`, `badOption`.
 *
 * Source: 朔政办发〔2016〕45号 二十二, "每年进行检查考核并对考评结果进行通报".
 *
 * @example
 * ```ts
 * import { annualAssessmentShare } from "edu-balance";
 *
 * const done = (year: number) => ({ year, assessed: true, published: true });
 * annualAssessmentShare([done(2016), { ...done(2017), published: false }], [2016, 2017]).value; // => 0.5
 * annualAssessmentShare([done(2016)], [2016, 2017]).reasons;
 * // => [{ code: "missingFigure", field: "years", units: ["2017"] }, { code: "knownWithinRange", least: 0.5, most: 1 }]
 * ```
 */
export function annualAssessmentShare(years: readonly AssessedYear[], dueYears: readonly number[]): IndicatorValue {
  requireArray(years, "years");
  requireArray(dueYears, "dueYears");
  for (const year of dueYears) requireYear(year);
  if (dueYears.length === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: ["yearsDue"] }] };
  const states = dueYears.map((year) =>
    stateOf(
      year,
      years.filter((each: AssessedYear | null | undefined) => each?.year === year),
    ),
  );
  const least = states.filter(({ done }) => done === true).length / dueYears.length;
  const most = states.filter(({ done }) => done !== false).length / dueYears.length;
  const reasons: readonly Reason[] = joinGaps(states.flatMap(({ gaps }) => gaps));
  return least === most ? { value: least, reasons } : { value: null, reasons: [...reasons, { code: "knownWithinRange", least, most }] };
}

function requireYear(year: unknown): void {
  if (figureProblem(year, "count") !== null) throw new UsageError("badOption", "dueYears must be whole numbers.", year);
}

interface YearState {
  /** `null`: not known. */
  readonly done: boolean | null;
  readonly gaps: readonly Extract<Reason, { readonly code: "missingFigure" | "invalidFigure" | "duplicateUnit" }>[];
}

function stateOf(year: number, records: readonly AssessedYear[]): YearState {
  const units = [String(year)];
  const [record, ...others] = records;
  if (record === undefined) return { done: null, gaps: [{ code: "missingFigure", field: "years", units }] };
  if (others.length > 0) return { done: null, gaps: [{ code: "duplicateUnit", units }] };
  // What was not assessed cannot be made known: one of the two is wrong.
  if (record.assessed === false && record.published === true)
    return { done: null, gaps: [{ code: "invalidFigure", field: "published", units }] };
  if (record.assessed === false || record.published === false) return { done: false, gaps: [] };
  const gaps = gapsIn(assessedYear, record, ["assessed", "published"], units);
  return { done: gaps.length === 0 ? true : null, gaps };
}
