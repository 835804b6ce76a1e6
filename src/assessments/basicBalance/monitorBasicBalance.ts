import type { Subject, Verdict } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import { problemsUnder, reporterUnder, type Problem, type ProblemCode } from "../../findings/problem.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { IndicatorOptions, ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  type BasicBalanceAssessment,
  type CoefficientAssessment,
  type StageCoefficients,
} from "./assessBasicBalance.js";
import { subjectOf, type AssessedCounty, type AssessmentOptions } from "../call.js";

/** The schools of one year, or the coefficients published of it; not both. */
export interface MonitoredYear {
  readonly year: number;
  readonly units?: readonly StageUnit[] | undefined;
  /** The ledger of the schools the units came from. */
  readonly ledger?: Ledger | undefined;
  readonly coefficients?: Partial<Readonly<Record<Stage, StageCoefficients>>> | undefined;
}

/** Options of {@link monitorBasicBalance}. All years go by the rules of one day, so that like is compared with like. */
export interface MonitorOptions extends AssessmentOptions, IndicatorOptions {}

/** One year that was given. */
export interface YearResult {
  readonly year: number;
  readonly verdict: Verdict;
  /** `null` for a year with more than one account, two records or units beside coefficients: which is right is not known. */
  readonly assessment: BasicBalanceAssessment | CoefficientAssessment | null;
}

/** A figure of one year and how it moved. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  /** The value minus that of the year before; `null` unless both are known. */
  readonly change: number | null;
}

/** A composite of one year with its verdict. */
export interface CompositePoint extends TrendPoint {
  readonly verdict: Verdict;
}

/** What became of one stage over the years. */
export interface StageTrend {
  readonly composite: readonly CompositePoint[];
  /** Single coefficients have no limit: trends without verdicts. */
  readonly coefficients: Readonly<Record<ResourceIndicatorId, readonly TrendPoint[]>>;
}

/** A composite that was within its limit and is no longer. */
export interface Relapse {
  readonly stage: Stage;
  readonly indicator: "compositeCoefficient";
  /** Last year known to be within the limit before it was left. */
  readonly metIn: number;
  /** First year known to be beyond it again. */
  readonly notMetIn: number;
}

/** Result of {@link monitorBasicBalance}. */
export interface BasicBalanceMonitoring {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** That of the latest year; `undetermined` without years, and where a record does not tell its year. */
  readonly verdict: Verdict;
  /** Whether there is any relapse, made good since or not. */
  readonly relapsed: boolean;
  readonly relapses: readonly Relapse[];
  /** The years given, in order. */
  readonly years: readonly YearResult[];
  /** Years between the first and the last that were not given. */
  readonly missingYears: readonly number[];
  readonly stages: Readonly<Record<Stage, StageTrend>>;
  readonly problems: readonly Problem[];
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
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const problems: Problem[] = [];
  const dated = datedRecords(years, problems);
  const results = dated.map((record) => yearResult(county, record, options, problems));
  const stages = { primary: trendOf(dated, results, "primary"), juniorSecondary: trendOf(dated, results, "juniorSecondary") };
  const relapses = STAGES.flatMap((stage) => relapsesOf(stage, stages[stage].composite));
  const undated = dated.reduce((count, { records }) => count - records.length, years.length);
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject: subjectOf(county),
    verdict: undated > 0 ? "undetermined" : (results.at(-1)?.verdict ?? "undetermined"),
    relapsed: relapses.length > 0,
    relapses,
    years: results,
    missingYears: gapsIn(dated.map(({ year }) => year)),
    stages,
    problems,
  };
}

interface DatedRecord {
  readonly record: MonitoredYear;
  readonly index: number;
}

interface Dated {
  readonly year: number;
  /** One record, or the several that claim the year. */
  readonly records: readonly DatedRecord[];
}

/** The records by year, earliest first, without those that do not tell their year. */
function datedRecords(years: readonly MonitoredYear[], problems: Problem[]): Dated[] {
  const byYear = new Map<number, DatedRecord[]>();
  years.forEach((given: unknown, index) => {
    const report = reporterUnder(problems, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
      return;
    }
    const record = given as MonitoredYear;
    const code = yearProblem(record.year);
    report(["year"], code, record.year);
    if (code === null) byYear.set(record.year, [...(byYear.get(record.year) ?? []), { record, index }]);
  });
  for (const [year, records] of byYear) {
    if (records.length > 1) for (const { index } of records) reporterUnder(problems, [index])(["year"], "duplicateId", year);
  }
  return [...byYear].map(([year, records]) => ({ year, records })).sort((a, b) => a.year - b.year);
}

function yearProblem(value: unknown): ProblemCode | null {
  if (isAbsent(value)) return "missing";
  const code = figureProblem(value, "count");
  if (code !== null) return code;
  return Number(value) >= 1000 && Number(value) <= 9999 ? null : "notADate";
}

function yearResult(county: AssessedCounty, { year, records }: Dated, options: MonitorOptions, problems: Problem[]): YearResult {
  const [only] = records;
  if (only === undefined || records.length > 1) return { year, verdict: "undetermined", assessment: null };
  const { record, index } = only;
  const report = reporterUnder(problems, [index]);
  const { units, ledger, coefficients } = record;
  const both = !isAbsent(units) && !isAbsent(coefficients);
  if (both) report(["coefficients"], "notExpected", coefficients);
  if (isAbsent(units) && isAbsent(coefficients)) report(["units"], "missing", units);
  // Of two accounts of one year neither is taken: they may differ.
  if (both) return { year, verdict: "undetermined", assessment: null };
  const assessment = isAbsent(units)
    ? assessBasicBalanceFromCoefficients({ county, coefficients: coefficients ?? {} }, options)
    : assessBasicBalance({ ...indicatorOptions(options), county, units, ...(isAbsent(ledger) ? {} : { ledger }) }, options);
  problems.push(...problemsUnder(isAbsent(units) ? [index] : [index, "units"], assessment.problems));
  return { year, verdict: assessment.verdict, assessment };
}

function indicatorOptions({ indoorSportsInTeachingArea }: MonitorOptions): IndicatorOptions {
  return indoorSportsInTeachingArea === undefined ? {} : { indoorSportsInTeachingArea };
}

function trendOf(dated: readonly Dated[], results: readonly YearResult[], stage: Stage): StageTrend {
  const composites = results.map(({ year, assessment }) => ({ year, value: assessment?.stages[stage].composite ?? null }));
  const coefficients = indicators.map(({ id }) => {
    const values = results.map(({ year, assessment }, at) => ({
      year,
      value: assessment === null ? null : coefficientOf(assessment, dated[at]?.records[0]?.record, stage, id),
    }));
    return [id, withChanges(values)] as const;
  });
  return {
    composite: withChanges(composites).map((point, at) => ({
      ...point,
      verdict: results[at]?.assessment?.stages[stage].verdict ?? "undetermined",
    })),
    coefficients: Object.fromEntries(coefficients) as Record<ResourceIndicatorId, TrendPoint[]>,
  };
}

function coefficientOf(
  assessment: BasicBalanceAssessment | CoefficientAssessment,
  record: MonitoredYear | undefined,
  stage: Stage,
  id: ResourceIndicatorId,
): number | null {
  if ("ledger" in assessment) return assessment.stages[stage].variation[id].coefficient;
  const given = record?.coefficients?.[stage]?.[id];
  return isAbsent(given) || figureProblem(given, "amount") !== null ? null : given;
}

function withChanges(points: readonly { readonly year: number; readonly value: number | null }[]): TrendPoint[] {
  return points.map(({ year, value }, at) => {
    const before = points[at - 1];
    const comparable = value !== null && before?.year === year - 1 && before.value !== null;
    return { year, value, change: comparable ? value - before.value : null };
  });
}

function relapsesOf(stage: Stage, points: readonly CompositePoint[]): Relapse[] {
  const relapses: Relapse[] = [];
  let metIn: number | null = null;
  for (const { year, verdict } of points) {
    if (verdict === "met") metIn = year;
    if (verdict !== "notMet" || metIn === null) continue;
    relapses.push({ stage, indicator: "compositeCoefficient", metIn, notMetIn: year });
    metIn = null;
  }
  return relapses;
}

function gapsIn(years: readonly number[]): number[] {
  return years.flatMap((year, at) => {
    const before = years[at - 1] ?? year;
    return Array.from({ length: Math.max(0, year - before - 1) }, (_each, step) => before + step + 1);
  });
}
