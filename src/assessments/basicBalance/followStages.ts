import type { Verdict } from "../../findings/finding.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import type { Stage } from "../../policy/records/types.js";
import type { AssessedYear } from "./assessYear.js";

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

/** What became of a stage: its composites and its single coefficients, year by year. */
export function followStage(years: readonly AssessedYear[], stage: Stage): StageTrend {
  const composites = years.map(({ result }) => ({ year: result.year, value: result.assessment?.stages[stage].composite ?? null }));
  const coefficients = indicators.map(({ id }) => {
    const values = years.map(({ result, coefficients: known }) => ({ year: result.year, value: known[stage][id] ?? null }));
    return [id, withChanges(values)] as const;
  });
  return {
    composite: withChanges(composites).map((point, at) => ({
      ...point,
      verdict: years[at]?.result.assessment?.stages[stage].verdict ?? "undetermined",
    })),
    coefficients: Object.fromEntries(coefficients) as Record<ResourceIndicatorId, TrendPoint[]>,
  };
}

function withChanges(points: readonly { readonly year: number; readonly value: number | null }[]): TrendPoint[] {
  return points.map(({ year, value }, at) => {
    const before = points[at - 1];
    const comparable = value !== null && before?.year === year - 1 && before.value !== null;
    return { year, value, change: comparable ? value - before.value : null };
  });
}

/** Where a composite that was within its limit left it again. */
export function findRelapses(stage: Stage, points: readonly CompositePoint[]): Relapse[] {
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
