import type { AssessedYear } from "../../model/records/supervision.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Share of yearly assessments carried out: years assessed and published / years due. A year counts when it was both
 * assessed and published; one of the two that is known not to have been is enough to say that it does not.
 *
 * @param years - What is known of each year; years that were not due are left aside.
 * @param dueYears - The years due, each once.
 * @returns The share, or `null` with the reasons, the range it lies in among them: years or answers not reported, a year that stands twice, no year due.
 * @throws UsageError `notAnArray`.
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
  if (dueYears.length === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: ["yearsDue"] }] };
  const states = dueYears.map((year) =>
    stateOf(
      year,
      years.filter((each) => each.year === year),
    ),
  );
  const least = states.filter(({ done }) => done === true).length / dueYears.length;
  const most = states.filter(({ done }) => done !== false).length / dueYears.length;
  const reasons = grouped(states.flatMap(({ gaps }) => gaps));
  return least === most ? { value: least, reasons } : { value: null, reasons: [...reasons, { code: "knownWithinRange", least, most }] };
}

interface YearState {
  /** `null`: not known. */
  readonly done: boolean | null;
  readonly gaps: readonly Reason[];
}

function stateOf(year: number, records: readonly AssessedYear[]): YearState {
  const units = [String(year)];
  const [record, ...others] = records;
  if (record === undefined) return { done: null, gaps: [{ code: "missingFigure", field: "years", units }] };
  if (others.length > 0) return { done: null, gaps: [{ code: "duplicateUnit", units }] };
  const { assessed, published } = record;
  if (assessed === false || published === false) return { done: false, gaps: [] };
  const gaps = Object.entries({ assessed, published }).flatMap(([field, given]): Reason[] =>
    given === true ? [] : [{ code: isAbsent(given) ? "missingFigure" : "invalidFigure", field, units }],
  );
  return { done: gaps.length === 0 ? true : null, gaps };
}

/** Reasons of the same kind as one, with all their years. */
function grouped(reasons: readonly Reason[]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    if (!("units" in reason)) continue;
    const key = JSON.stringify({ ...reason, units: [] });
    const before = merged.get(key);
    const units = before !== undefined && "units" in before ? before.units : [];
    merged.set(key, { ...reason, units: [...units, ...reason.units] });
  }
  return [...merged.values()];
}
