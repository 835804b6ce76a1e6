import type { Subject, Verdict } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { subjectOf, type AssessedCounty } from "../call.js";
import { assessYear, sortYears, type MonitoredYear, type MonitorOptions, type YearResult } from "./assessYear.js";
import { findRelapses, followStage, type Relapse, type StageTrend } from "./followStages.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { monitorOptions } from "../../model/records/options.js";

/** Result of {@link monitorBasicBalance}. */
export interface BasicBalanceMonitoring {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** That of the latest year; `undetermined` without years, and where a record does not tell its year. */
  readonly verdict: Verdict;
  /** The years given, in order. */
  readonly years: readonly YearResult[];
  /** Records of years given and used. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** Whether there is any relapse, made good since or not. */
  readonly relapsed: boolean;
  readonly relapses: readonly Relapse[];
  /** Years between the first and the last that were not given. */
  readonly missingYears: readonly number[];
  readonly stages: Readonly<Record<Stage, StageTrend>>;
}

/**
 * The inter-school gap of a county over the years after its recognition: the assessment of each year, the composites and
 * single coefficients as series with their change to the year before, and where a composite that was within its limit
 * left it again.
 *
 * Years that are undetermined do not hide a relapse from a year before them to a year after. That recognised counties
 * are monitored every year is known; the text that says what follows from a relapse was not found, so none is drawn here.
 *
 * @param county - The county.
 * @param years - Units or coefficients by year, in any order.
 * @param options - `asOf`, the day whose rules hold for all years.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2012〕3号, inter-school gap; the series and the word relapse are this library's.
 *
 * @example
 * ```ts
 * import { indicators, monitorBasicBalance } from "edu-balance";
 *
 * const each = (coefficient: number) => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
 * const year = (of: number, primary: number) => ({ year: of, coefficients: { primary: each(primary), juniorSecondary: each(0.5) } });
 * const result = monitorBasicBalance({ id: "example" }, [year(2018, 0.75), year(2015, 0.5), year(2016, 0.625)], { asOf: "2018-12-31" });
 * [result.verdict, result.relapsed]; // => ["notMet", true]
 * result.relapses; // => [{ stage: "primary", indicator: "compositeCoefficient", metIn: 2016, notMetIn: 2018 }]
 * result.stages.primary.composite.map(({ change }) => change); // => [null, 0.125, null]
 * result.missingYears; // => [2017]
 * ```
 */
export function monitorBasicBalance(
  county: AssessedCounty,
  years: readonly MonitoredYear[],
  options: MonitorOptions,
): BasicBalanceMonitoring {
  requireObject(county, "county");
  requireArray(years, "years");
  requireOptions(monitorOptions, options);
  requireDate(options.asOf, "asOf");
  const { dated, ...sorted } = sortYears(years);
  const assessed = dated.map((records) => assessYear(county, records, options));
  const results = assessed.map(({ result }) => result);
  const stages = { primary: followStage(assessed, "primary"), juniorSecondary: followStage(assessed, "juniorSecondary") };
  const relapses = STAGES.flatMap((stage) => findRelapses(stage, stages[stage].composite));
  const undated = dated.reduce((count, { records }) => count - records.length, years.length);
  const excluded = [...sorted.excluded, ...assessed.flatMap((each) => each.excluded)];
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject: subjectOf(county),
    verdict: undated > 0 ? "undetermined" : (results.at(-1)?.verdict ?? "undetermined"),
    years: results,
    ledger: { given: years.length, used: years.length - excluded.length, excluded, missing: [] },
    problems: [...sorted.problems, ...assessed.flatMap(({ problems }) => problems)],
    relapsed: relapses.length > 0,
    relapses,
    missingYears: yearsBetween(results.map(({ year }) => year)),
    stages,
  };
}

function yearsBetween(years: readonly number[]): number[] {
  return years.flatMap((year, at) => {
    const before = years[at - 1] ?? year;
    return Array.from({ length: Math.max(0, year - before - 1) }, (_each, step) => before + step + 1);
  });
}
