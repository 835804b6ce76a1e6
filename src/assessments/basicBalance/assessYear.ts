import { pickIndicatorOptions } from "../../indicators/school/pickIndicatorOptions.js";
import type { Verdict } from "../../findings/finding.js";
import type { Exclusion } from "../../findings/ledger.js";
import { problem, problemsUnder, type Problem } from "../../findings/problem.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { isAbsent } from "../../model/checkFigure.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { fieldName, isRecord } from "../../model/reading/readRecord.js";
import { yearProblems } from "../../model/reading/yearProblems.js";
import type { Stage } from "../../policy/records/types.js";
import type { AssessedCounty } from "../call.js";
import { readCoefficients } from "../readCoefficients.js";
import { assessBasicBalance, type BasicBalanceAssessment } from "./assessBasicBalance.js";
import { assessBasicBalanceFromCoefficients, type CoefficientAssessment } from "./assessBasicBalanceFromCoefficients.js";
import type { StageCoefficients } from "./judgeComposite.js";
import type { MonitorOptions } from "../../model/records/options.js";
import { monitoredYear, type MonitoredYear } from "../../model/records/balance.js";

export type { MonitorOptions } from "../../model/records/options.js";
export type { MonitoredYear } from "../../model/records/balance.js";

/** One year that was given. */
export interface YearResult {
  readonly year: number;
  readonly verdict: Verdict;
  /** `null` for a year with more than one account, two records or units beside coefficients: which is right is not known. */
  readonly assessment: BasicBalanceAssessment | CoefficientAssessment | null;
}

/** The record of a year, or the several that claim it, each with its place in the list. */
export interface DatedRecords {
  readonly year: number;
  readonly records: readonly { readonly record: MonitoredYear; readonly index: number }[];
}

/** The records by year, earliest first. */
export interface SortedYears {
  readonly dated: readonly DatedRecords[];
  /** Records that do not tell their year, and those of a year that is claimed twice. */
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Sorts records by their year. */
export function sortYears(years: readonly MonitoredYear[]): SortedYears {
  const wrong = years.flatMap((given, index) => recordProblems(given, index));
  const faulty = new Set(wrong.map(({ path: [index] }) => Number(index)));
  const rows = years.map((row, index) => ({ row, index })).filter(({ index }) => !faulty.has(index));
  const again = findRepeats(rows, ({ year }) => year, {
    path: [],
    at: ["year"],
    name: fieldName(monitoredYear.fields.year),
    withFirst: true,
  });
  const byYear = new Map<number, { record: MonitoredYear; index: number }[]>();
  for (const { row: record, index } of rows) byYear.set(record.year, [...(byYear.get(record.year) ?? []), { record, index }]);
  return {
    dated: [...byYear].map(([year, records]) => ({ year, records })).sort((one, other) => one.year - other.year),
    excluded: [
      ...[...faulty].map((index) => ({ id: `#${String(index)}`, reason: "invalidRecord" }) as const),
      ...again.rows.map(({ row }) => ({ id: String(row.year), reason: "duplicateUnit" }) as const),
    ],
    problems: [...wrong, ...again.problems],
  };
}

/** What is wrong with a record of a year, apart from its figures. */
function recordProblems(given: unknown, index: number): readonly Problem[] {
  return isRecord(given) ? yearProblems(monitoredYear, given, "year", [index]) : [problem([index], "notAnObject", given, monitoredYear)];
}

/** A year with its single coefficients, `null` where one is not known. */
export interface AssessedYear {
  readonly result: YearResult;
  readonly coefficients: Readonly<Record<Stage, StageCoefficients>>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Assesses one year from its units or from its coefficients. */
export function assessYear(county: AssessedCounty, { year, records }: DatedRecords, options: MonitorOptions): AssessedYear {
  const unknown = { year, verdict: "undetermined", assessment: null } as const;
  const nothing = { result: unknown, coefficients: { primary: {}, juniorSecondary: {} }, excluded: [], problems: [] };
  const [only] = records;
  if (only === undefined || records.length > 1) return nothing;
  const { record, index } = only;
  const { indoorSportsInTeachingArea: _area, ...rules } = options;
  const { units, ledger, coefficients } = record;
  if (!isAbsent(units) && !isAbsent(coefficients)) {
    // Of two accounts of one year neither is taken: they may differ.
    const problems = [problem([index, "coefficients"], "notExpected", coefficients)];
    return { ...nothing, excluded: [{ id: String(year), reason: "invalidRecord" }], problems };
  }
  if (isAbsent(units)) {
    const given = coefficients ?? {};
    const assessment = assessBasicBalanceFromCoefficients({ county, coefficients: given }, rules);
    const lacking = isAbsent(coefficients) ? [problem([index, "units"], "missing", units)] : [];
    return {
      result: { year, verdict: assessment.verdict, assessment },
      coefficients: readCoefficients(given, IDS, county.id).values,
      excluded: [],
      problems: [...lacking, ...problemsUnder([index], assessment.problems)],
    };
  }
  const own = { ...pickIndicatorOptions(options), county, units, ...(isAbsent(ledger) ? {} : { ledger }) };
  const assessment = assessBasicBalance(own, rules);
  const coefficientsIn = (stage: Stage): StageCoefficients =>
    Object.fromEntries(IDS.map((id) => [id, assessment.stages[stage].variation[id].coefficient]));
  return {
    result: { year, verdict: assessment.verdict, assessment },
    coefficients: { primary: coefficientsIn("primary"), juniorSecondary: coefficientsIn("juniorSecondary") },
    excluded: [],
    problems: problemsUnder([index, "units"], assessment.problems),
  };
}

const IDS: readonly ResourceIndicatorId[] = /* @__PURE__ */ indicators.map(({ id }) => id);
