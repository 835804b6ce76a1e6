import type { Finding } from "../findings/finding.js";
import { type CalendarDate, daysBetween, requireDate } from "../foundation/calendarDate.js";
import { distinct } from "../foundation/distinct.js";
import { periodDay } from "../foundation/period.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { nameOf } from "../naming/nameOf.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { DAYS_A_YEAR, type Projection, type SeriesPoint } from "../planning/projectToDeadline.js";
import { numberAxis } from "./axes.js";
import type { Chart, ChartMark, ChartRow, ChartSeries, ChartTone } from "./chart.js";
import { type ChartOptions, limitLine, limitText, numberColumn, openTelling, say, subtitleOf, type ShownRule } from "./telling.js";
import { type ToldTrend, trendDescription, trendNotes, trendTitle, trendWords } from "./trendWords.js";

/** Options of {@link deadlineTrend}. */
export interface DeadlineTrendOptions extends ChartOptions {
  /** The series that was projected. */
  readonly series: readonly SeriesPoint[];
  /** The finding whose rule is the target: it says of what, of whom, and by which limit. */
  readonly finding: Finding;
  /** The day by which it was projected. Default that of the rule. */
  readonly dueBy?: CalendarDate;
  /** Default the day of the last point. */
  readonly asOf?: CalendarDate;
}

/**
 * A series up to the day by which a target is to be reached: its points, the line of least squares through them, what it would take from the
 * last point on, the limit and the due day.
 *
 * @param projection - What `projectToDeadline` returns.
 * @param options - The series that was projected, and the finding whose rule is the target.
 * @throws UsageError `notAnObject`, `notAnArray`, `badDate`, `badOption` (another series, a finding without a rule, no due day).
 *
 * @example
 * ```ts
 * import { assessBasicBalanceFromCoefficients } from "edu-balance";
 * import { deadlineTrend } from "edu-balance/charts";
 * import { projectToDeadline } from "edu-balance/planning";
 *
 * const series = [0.7, 0.68, 0.66].map((value, i) => ({ period: { schoolYear: 2014 + i }, value }));
 * const county = { id: "c", name: "A county" };
 * const coefficients = { primary: { booksPerPupil: 0.66 }, juniorSecondary: {} };
 * const { finding } = assessBasicBalanceFromCoefficients({ county, coefficients }, { asOf: "2016-12-31" }).stages.primary;
 * const { comparator, limit } = finding.requirement ?? { comparator: "<=" as const, limit: 0 };
 * const projection = projectToDeadline(series, { comparator, limit }, { dueBy: "2017-09-01" });
 * const chart = deadlineTrend(projection, { locale: "en", series, finding, dueBy: "2017-09-01" });
 * chart.title; // => "Composite coefficient, primary, comes to 0.64 by 2017-09-01 on its trend and reaches ≤0.65"
 * chart.table.rows.map(({ day, observed, trend }) => [day, observed, trend === null]); // => [["2014-09-01", 0.7, false], ["2015-09-01", 0.68, true], ["2016-09-01", 0.66, true], ["2017-09-01", null, false]]
 * ```
 */
export function deadlineTrend(projection: Projection, options: DeadlineTrendOptions): Chart {
  requireObject(projection, "projection");
  requireObject(options, "options");
  requireKeys(options, ["locale", "names", "series", "finding", "dueBy", "asOf"], "options");
  requireArray(options.series, "options.series");
  requireObject(options.finding, "options.finding");
  const own = openTelling(options);
  const { finding } = options;
  const { requirement } = finding as Partial<Finding>;
  if (!["state", "beforeBreak"].every((key) => key in projection)) {
    throw new UsageError("badOption", "projection must be what projectToDeadline returns.", projection);
  }
  if (requirement === undefined || requirement === null)
    throw new UsageError("badOption", "options.finding must have a requirement: it is the target.", finding);
  const dueBy = options.dueBy ?? requirement.dueBy;
  if (dueBy === undefined) throw new UsageError("badOption", "options.dueBy must be given where the rule sets no day.", dueBy);
  requireDate(dueBy, "options.dueBy");
  const points = pointsOf(options.series, projection);
  const last = points.at(-1)?.day ?? dueBy;
  if (options.asOf !== undefined) requireDate(options.asOf, "options.asOf");
  const rule: ShownRule = { requirement, basis: finding.basis, unit: finding.unit };
  return drawTrend({ own, projection, finding, rule, dueBy, asOf: options.asOf ?? last }, points);
}

/** A point of the series, and whether it counts for the trend. */
interface TrendPoint {
  readonly day: CalendarDate;
  readonly value: number | null;
  readonly isUsed: boolean;
}

function pointsOf(series: readonly SeriesPoint[], { points: used, beforeBreak, withoutValue, last }: Projection): TrendPoint[] {
  const points = series.map(({ period, value }) => {
    const day = periodDay(period);
    return { day, value, isUsed: value !== null && !beforeBreak.includes(day) };
  });
  points.sort((one, other) => (one.day < other.day ? -1 : 1));
  const own = points.filter(({ isUsed }) => isUsed);
  const isSame =
    own.length === used &&
    points.length === used + beforeBreak.length + withoutValue.length &&
    (own.at(-1)?.value ?? null) === (last?.value ?? null);
  if (!isSame) throw new UsageError("badOption", "options.series must be the series that was projected.", series);
  return points;
}

function drawTrend(told: ToldTrend, points: readonly TrendPoint[]): Chart {
  const { own, projection, finding, rule, dueBy, asOf } = told;
  const words = own.texts.deadlineTrend;
  const used = points.filter(({ isUsed }) => isUsed);
  const trend = trendLine(projection, used[0]?.day, dueBy);
  const needed = neededLine(projection, rule.requirement.limit, dueBy);
  const days = distinct([...points.map(({ day }) => day), dueBy]).sort();
  const rows = days.map((day): ChartRow => {
    const point = points.find((each) => each.day === day);
    return {
      day,
      observed: point?.isUsed === true ? point.value : null,
      ...(projection.beforeBreak.length === 0 ? {} : { unused: point?.isUsed === true ? null : (point?.value ?? null) }),
      trend: trend.get(day) ?? null,
      needed: needed.get(day) ?? null,
    };
  });
  const limits = [
    limitLine(own, rule, {
      axis: "y",
      at: rule.requirement.limit,
      name: fillTemplate(own.texts.common.limit, { limit: limitText(own, rule) }),
    }),
  ];
  const unit = finding.unit;
  const numbers = rows.flatMap(({ day: _day, ...values }) => Object.values(values).filter((value) => typeof value === "number"));
  const name = say(own, nameOf(finding.indicator));
  const series = [
    seriesOf(rows, { key: "observed", name: words.observed, mark: "line", tone: "plain" }),
    seriesOf(rows, { key: "unused", name: words.unused, mark: "point", tone: "second" }),
    seriesOf(rows, { key: "trend", name: words.trend, mark: "line", tone: "reference" }),
    seriesOf(rows, { key: "needed", name: words.needed, mark: "line", tone: "needed" }),
    missingOf(rows, projection, words.missing),
  ];
  const hasPoints = points.some(({ value }) => value !== null);
  return {
    kind: "deadlineTrend",
    asOf,
    locale: own.locale,
    title: trendTitle(told),
    subtitle: subtitleOf(own, { subject: finding.subject, asOf, what: fillTemplate(words.what, trendWords(told)) }),
    description: trendDescription(told),
    table: {
      columns: [
        { key: "day", name: words.day, kind: "day" },
        ...(["observed", "unused", "trend", "needed"] as const)
          .filter((key) => rows.some((row) => key in row))
          .map((key) => numberColumn(own, key, words[key], unit)),
      ],
      rows,
    },
    notes: trendNotes(told),
    panels: hasPoints
      ? [
          {
            title: null,
            x: { kind: "day", title: words.day, first: days[0] ?? dueBy, last: days.at(-1) ?? dueBy, days },
            y: numberAxis(numberColumn(own, "value", name, unit).name, [...numbers, rule.requirement.limit]),
            isStacked: false,
            series: series.filter(({ rows: drawn }) => drawn.length > 0),
            lines: [{ axis: "x", at: dueBy, name: fillTemplate(words.due, { dueBy }) }],
            limits,
          },
        ]
      : [],
  };
}

/** The line of least squares at the first day that was used and on the due day. */
function trendLine(
  { expected, trendYearly }: Projection,
  first: CalendarDate | undefined,
  dueBy: CalendarDate,
): ReadonlyMap<string, number> {
  if (expected === null || trendYearly === null || first === undefined) return new Map();
  return new Map([
    [first, expected - (trendYearly * daysBetween(first, dueBy)) / DAYS_A_YEAR],
    [dueBy, expected],
  ]);
}

/** From the last value to the limit on the due day; nothing where it is reached, or no time is left. */
function neededLine({ last, neededYearly, state }: Projection, limit: number, dueBy: CalendarDate): ReadonlyMap<string, number> {
  if (last === null || neededYearly === null || state === "reached") return new Map();
  return new Map([
    [last.day, last.value],
    [dueBy, limit],
  ]);
}

interface TrendSeries {
  readonly key: string;
  readonly name: string;
  readonly mark: ChartMark;
  readonly tone: ChartTone;
}

function seriesOf(rows: readonly ChartRow[], { key, ...drawn }: TrendSeries): ChartSeries {
  const own = rows.flatMap((row, at) => (typeof row[key] === "number" ? [at] : []));
  return { ...drawn, x: "day", y: key, rows: own, label: null };
}

function missingOf(rows: readonly ChartRow[], { withoutValue }: Projection, name: string): ChartSeries {
  const own = rows.flatMap(({ day }, at) => (withoutValue.includes(String(day)) ? [at] : []));
  return { name, mark: "missing", tone: "undetermined", x: "day", y: "observed", rows: own, label: null };
}
