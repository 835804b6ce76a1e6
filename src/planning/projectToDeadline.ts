import { holds } from "../findings/finding.js";
import { requireDate, daysBetween, daysAfter, type CalendarDate } from "../foundation/calendarDate.js";
import { periodDay, type Period } from "../foundation/period.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { COMPARATORS, type Comparator } from "../policy/records/lists.js";
import { linearTrend } from "../statistics/linearTrend.js";

/** A value and what it is of. */
export interface SeriesPoint {
  readonly period: Period;
  /** `null` where it was not reported or a break makes it useless. */
  readonly value: number | null;
}

/** What is to be reached. */
export interface ProjectionTarget {
  readonly comparator: Comparator;
  readonly limit: number;
}

/** Options of {@link projectToDeadline}. */
export interface ProjectionOptions {
  /** The day by which it is to be reached. */
  readonly dueBy: CalendarDate;
  /** Days from which on a new way of counting holds: what is before the last of them tells nothing of the trend. */
  readonly breaks?: readonly CalendarDate[];
}

/** Where a series is heading. */
export const PROJECTION_STATES = ["reached", "onCourse", "atRisk", "offCourse", "unknown"] as const;
/**
 * - `reached`: the last value reaches the target.
 * - `onCourse`: both the line through all points and the change since the point before, carried on to the due day, reach it.
 * - `atRisk`: one of the two reaches it.
 * - `offCourse`: neither does, or the day has passed.
 * - `unknown`: fewer than two points of one way of counting.
 */
export type ProjectionState = (typeof PROJECTION_STATES)[number];

/** Result of {@link projectToDeadline}. */
export interface Projection {
  readonly state: ProjectionState;
  /** The last value and its day; `null` where there is none. */
  readonly last: { readonly day: CalendarDate; readonly value: number } | null;
  /** What the value has to change by each year from its last day on; 0 where it reaches the target, `null` where no time is left. */
  readonly neededYearly: number | null;
  /** By how much it changed a year: the slope of the line through all points. */
  readonly trendYearly: number | null;
  /** What the line gives for the due day. */
  readonly expected: number | null;
  /** The day on which the line reaches the target; `null` where it never does, or before. */
  readonly expectedOn: CalendarDate | null;
  /** Within what the value of that day lies in 95 of 100 cases if the line is right and the points scatter around it as they did: from five points on. */
  readonly interval: { readonly least: number; readonly most: number } | null;
  /** Points used. */
  readonly points: number;
  /** Days of points without a value, of points before a break, and years between points that nobody reported. */
  readonly withoutValue: readonly CalendarDate[];
  readonly beforeBreak: readonly CalendarDate[];
  readonly gaps: readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly days: number }[];
}

/** Days in a year, on the average of the calendar. */
export const DAYS_A_YEAR: number = 365.2425;
/** Points from which on an interval says more than it hides. */
const POINTS_OF_AN_INTERVAL = 5;
/** More than a year and a quarter between two points: a year is missing. */
const GAP_DAYS = 457;

/**
 * Whether a series reaches a target by its due day: the change it needs a year, the change it shows, and what both say together.
 * A line through few points is a guess, so the needed change is always given, the state rests on two simple readings of the series, and
 * an interval is given from five points on only.
 *
 * slope b and intercept of the line of least squares over years t; expected = line at the due day; needed = (limit − last value) ÷ years
 * from the last day to the due day. Interval: expected ± t₀.₉₇₅(n−2) · s · √(1 + 1/n + (t−t̄)²/Σ(t−t̄)²), the prediction
 * interval of a straight line. Years are days ÷ 365.2425.
 *
 * @param series - Values with their periods, in any order; a school year counts by 1 September, a calendar year by 31 December.
 * @param target - What is to be reached, in the unit of the values.
 * @param options - The due day, and since when the figures are counted as they are now.
 * @throws UsageError `notAnArray`, `notAnObject`, `badDate`, `badOption` (no number, no comparator, two values of one day).
 *
 * @example
 * ```ts
 * import { projectToDeadline } from "edu-balance/planning";
 *
 * const series = [0.7, 0.66, 0.62].map((value, i) => ({ period: { year: 2013 + i }, value }));
 * const projection = projectToDeadline(series, { comparator: "<=", limit: 0.55 }, { dueBy: "2017-12-31" });
 * projection.state; // => "onCourse"
 * Math.round((projection.neededYearly ?? 0) * 1000); // => -35
 * Math.round((projection.trendYearly ?? 0) * 1000); // => -40
 * projection.expectedOn; // => "2017-09-30"
 * projection.interval; // => null
 * ```
 */
export function projectToDeadline(series: readonly SeriesPoint[], target: ProjectionTarget, options: ProjectionOptions): Projection {
  requireArray(series, "series");
  requireObject(target, "target");
  requireObject(options, "options");
  requireKeys(options, ["dueBy", "breaks"], "options");
  requireDate(options.dueBy, "dueBy");
  for (const day of options.breaks ?? []) requireDate(day, "breaks");
  if (!COMPARATORS.includes(target.comparator) || !Number.isFinite(target.limit)) {
    throw new UsageError("badOption", `target must have a limit and one of the comparators ${COMPARATORS.join(", ")}.`, target);
  }
  const points = dated(series);
  const since = [...(options.breaks ?? [])].sort().at(-1) ?? "";
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const used = known.filter(({ day }) => day >= since);
  const about = {
    points: used.length,
    withoutValue: points.filter(({ value }) => value === null).map(({ day }) => day),
    beforeBreak: known.filter(({ day }) => day < since).map(({ day }) => day),
    gaps: gapsBetween(used.map(({ day }) => day)),
  };
  return { ...project(used, target, options.dueBy), ...about };
}

interface Known {
  readonly day: CalendarDate;
  readonly value: number;
}

function dated(series: readonly SeriesPoint[]): { readonly day: CalendarDate; readonly value: number | null }[] {
  const points = series.map(({ period, value }) => ({ day: periodDay(period), value }));
  for (const { day, value } of points) {
    requireDate(day, "period");
    if (value !== null && !Number.isFinite(value))
      throw new UsageError("badOption", "A value of the series must be a number or null.", value);
  }
  points.sort((one, other) => (one.day < other.day ? -1 : 1));
  const twice = points.find(({ day }, index) => points[index + 1]?.day === day);
  if (twice !== undefined) throw new UsageError("badOption", `The series has two values of ${twice.day}.`, twice.day);
  return points;
}

function gapsBetween(days: readonly CalendarDate[]): Projection["gaps"] {
  return days.slice(1).flatMap((to, index) => {
    const from = days[index] ?? to;
    const between = daysBetween(from, to);
    return between > GAP_DAYS ? [{ from, to, days: between }] : [];
  });
}

type Course = Pick<Projection, "state" | "last" | "neededYearly" | "trendYearly" | "expected" | "expectedOn" | "interval">;

function project(points: readonly Known[], target: ProjectionTarget, dueBy: CalendarDate): Course {
  const last = points.at(-1);
  const first = points[0];
  const unknown = { trendYearly: null, expected: null, expectedOn: null, interval: null };
  if (last === undefined || first === undefined) return { state: "unknown", last: null, neededYearly: null, ...unknown };
  const yearsLeft = daysBetween(last.day, dueBy) / DAYS_A_YEAR;
  const { comparator, limit } = target;
  const isReached = holds(last.value, comparator, limit);
  const neededYearly = isReached ? 0 : yearsLeft > 0 ? (target.limit - last.value) / yearsLeft : null;
  const before = points.at(-2);
  if (before === undefined) return { state: isReached ? "reached" : "unknown", last, neededYearly, ...unknown };
  const xs = points.map(({ day }) => daysBetween(first.day, day) / DAYS_A_YEAR);
  const ys = points.map(({ value }) => value);
  const { slope, intercept } = linearTrend(xs, ys);
  const due = daysBetween(first.day, dueBy) / DAYS_A_YEAR;
  const expected = intercept + slope * due;
  const pace = (last.value - before.value) / (daysBetween(before.day, last.day) / DAYS_A_YEAR);
  const ways = [expected, last.value + pace * yearsLeft].filter((value) => holds(value, comparator, limit)).length;
  const state = isReached ? "reached" : yearsLeft <= 0 || ways === 0 ? "offCourse" : ways === 2 ? "onCourse" : "atRisk";
  const crossing = slope === 0 ? Number.NaN : (target.limit - intercept) / slope;
  const crossingDay = Math.ceil(crossing * DAYS_A_YEAR);
  const lastDay = daysBetween(first.day, last.day);
  const isAhead = !isReached && crossingDay > lastDay && crossingDay < FARTHEST_DAYS && slope * (target.limit - last.value) > 0;
  return {
    state,
    last,
    neededYearly,
    trendYearly: slope,
    expected,
    expectedOn: isAhead ? daysAfter(first.day, crossingDay) : null,
    interval: intervalAt({ xs, ys, slope, intercept }, due),
  };
}

/** A century on nobody plans. */
const FARTHEST_DAYS = 36_525;

interface Line {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly slope: number;
  readonly intercept: number;
}

function intervalAt({ xs, ys, slope, intercept }: Line, at: number): Projection["interval"] {
  const count = xs.length;
  if (count < POINTS_OF_AN_INTERVAL) return null;
  const mean = xs.reduce((sum, x) => sum + x, 0) / count;
  const spread = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const residuals = xs.reduce((sum, x, index) => sum + ((ys[index] ?? 0) - intercept - slope * x) ** 2, 0);
  const deviation = Math.sqrt(residuals / (count - 2));
  const half = quantileOfT(count - 2) * deviation * Math.sqrt(1 + 1 / count + (at - mean) ** 2 / spread);
  const expected = intercept + slope * at;
  return { least: expected - half, most: expected + half };
}

/** The 0.975 quantile of Student's t by degrees of freedom, as every table prints it. */
const T_975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
];

function quantileOfT(freedom: number): number {
  // Beyond the table the next lower degree is on the safe side.
  return T_975[Math.min(freedom, T_975.length) - 1] ?? Number.NaN;
}
