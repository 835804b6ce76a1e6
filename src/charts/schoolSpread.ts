import type { BasicBalanceAssessment } from "../assessments/basicBalance/assessBasicBalance.js";
import type { QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { VERDICT_NAMES, VERDICTS } from "../findings/finding.js";
import { ownValue } from "../foundation/ownValue.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorId, IndicatorOptions } from "../indicators/school/indicator.js";
import { STAGES, type StageUnit } from "../model/stageUnit.js";
import { nameOf } from "../naming/nameOf.js";
import type { Stage } from "../policy/records/types.js";
import { numberAxis } from "./axes.js";
import type { Chart, ChartColumn, ChartLimit, ChartLine, ChartPanel, ChartRow, ChartSeries, ChartTone } from "./chart.js";
import { basicSpread, qualitySpread, type Spread } from "./spreadSchools.js";
import { spreadDescription, spreadNotes, spreadTitle, spreadWords, wordFor, type ToldSpread } from "./spreadWords.js";
import { amount, type ChartOptions, limitLine, limitText, numberColumn, openTelling, say, subtitleOf, type Telling } from "./telling.js";
import { uniqueNames } from "./uniqueNames.js";

/** Options of {@link schoolSpread}. */
export interface SchoolSpreadOptions extends ChartOptions, IndicatorOptions {
  readonly indicator: IndicatorId;
  readonly stage: Stage;
  /** The units a result of basic balance was made of; one of quality balance has its schools itself. */
  readonly units?: readonly StageUnit[];
}

const OPTION_KEYS = ["locale", "names", "indicator", "stage", "units", "indoorSportsInTeachingArea"] as const;

/** Rows beyond which no names are written beside an axis. */
const MOST_LABELLED = 80;
/** Schools at the lower end that are pointed out, where there are at least twice as many. */
const LOWEST = 3;

/**
 * The schools of a county in one indicator as a dot plot, from high to low, with the mean of the county and the limit for a single school.
 *
 * The limit is the threshold of quality balance, or that of the province's standard where the assessment of basic balance has it and its
 * item has the id of the indicator; otherwise there is none. Schools without a value have a row of their own that says why.
 *
 * @param result - What `assessBasicBalance` or `assessQualityBalance` returns.
 * @param options - Which indicator and stage; for basic balance the units, and the choice of area they were assessed with.
 * @throws UsageError `notAnObject`, `badOption`, `unknownIndicator`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 * import { schoolSpread } from "edu-balance/charts";
 *
 * const books = [1200, 800, null];
 * const units = books.map((figure, i) => ({ schoolId: `s-${i}`, name: `School ${i}`, stage: "primary" as const, pupils: 100, books: figure }));
 * const result = assessBasicBalance({ county: { id: "c", name: "A county" }, units }, { asOf: "2018-12-31" });
 * const chart = schoolSpread(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", units });
 * chart.title; // => "Books per pupil of primary schools: highest 12 volumes per pupil, lowest 8 volumes per pupil; 1 cannot be calculated"
 * chart.table.rows.map(({ school, value }) => [school, value]); // => [["School 0", 12], ["School 1", 8], ["School 2", null]]
 * ```
 */
export function schoolSpread(result: BasicBalanceAssessment | QualityBalanceAssessment, options: SchoolSpreadOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  const own = openTelling(options);
  if (!STAGES.includes(options.stage))
    throw new UsageError("badOption", `options.stage must be one of ${STAGES.join(", ")}.`, options.stage);
  return drawSpread(own, { result, stage: options.stage, indicator: options.indicator, spread: spreadFrom(result, options) });
}

function spreadFrom(result: BasicBalanceAssessment | QualityBalanceAssessment, options: SchoolSpreadOptions): Spread {
  const isRead = "stages" in result && "variation" in result.stages[options.stage];
  if (isRead && result.standard === "qualityBalance2017") return qualitySpread(result, options);
  if (isRead && result.standard === "basicBalance2012") return basicSpread(result, options);
  throw new UsageError("badOption", "result must be what assessBasicBalance or assessQualityBalance returns.", result);
}

interface SpreadTask {
  readonly result: Pick<BasicBalanceAssessment, "subject" | "asOf">;
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  readonly spread: Spread;
}

function drawSpread(own: Telling, { result, stage, indicator, spread }: SpreadTask): Chart {
  const { texts, locale } = own;
  const schools = [...spread.schools].sort((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity) || 0);
  const bands = uniqueNames(
    schools.map(({ id, name }) => ({ id, name: ownValue<string>(own.names, id) ?? name ?? id })),
    texts.common.named,
  );
  const known = schools.flatMap(({ value, verdict }, at) => (value === null ? [] : [{ value, verdict, name: bands[at] ?? "" }]));
  const told: ToldSpread = { own, stage, indicator, spread, known, missing: bands.slice(known.length) };
  const isLabelled = schools.length <= MOST_LABELLED;
  const lowest = known.length < 2 * LOWEST ? 0 : LOWEST;
  const isLowest = (at: number): boolean => at < known.length && at >= known.length - lowest;
  const rows = schools.map(
    ({ value, why, verdict }, at): ChartRow => ({
      school: bands[at] ?? "",
      value,
      ...(spread.rule === null ? {} : { verdict: verdict === null ? null : say(own, VERDICT_NAMES[verdict]) }),
      ...(known.length === schools.length ? {} : { remark: why === null ? null : texts.schoolSpread.missingReasons[wordFor(why)] }),
      ...(isLabelled ? {} : { callout: isLowest(at) ? (bands[at] ?? "") : null }),
    }),
  );
  const { mean } = spread.variation;
  const lines: ChartLine[] =
    mean === null ? [] : [{ axis: "x", at: mean, name: fillTemplate(texts.common.mean, { mean: amount(own, mean, spread.unit) }) }];
  const limits = limitsOf(told);
  const valueColumn = numberColumn(own, "value", say(own, nameOf(indicator)), spread.unit);
  const panel: ChartPanel = {
    title: null,
    x: numberAxis(valueColumn.name, [...known.map(({ value }) => value), ...[...lines, ...limits].map(({ at }) => Number(at))]),
    y: { kind: "band", title: texts.common.school, bands, isLabelled },
    isStacked: false,
    series: seriesOf(told, { rows, isLowest, isLabelled }),
    lines,
    limits,
  };
  const columns: ChartColumn[] = [
    { key: "school", name: texts.common.school, kind: "text" },
    valueColumn,
    { key: "verdict", name: texts.common.verdict, kind: "verdict" },
    { key: "remark", name: texts.common.remark, kind: "text" },
    { key: "callout", name: texts.schoolSpread.callout, kind: "text" },
  ];
  return {
    kind: "schoolSpread",
    asOf: result.asOf,
    locale,
    title: spreadTitle(told),
    subtitle: subtitleOf(own, {
      subject: result.subject,
      asOf: result.asOf,
      period: spread.period,
      what: fillTemplate(texts.schoolSpread.what, spreadWords(told)),
    }),
    description: spreadDescription(told),
    table: { columns: columns.filter(({ key }) => rows.length === 0 || rows.some((row) => key in row)), rows },
    notes: spreadNotes(told, isLabelled ? 0 : lowest),
    panels: rows.length === 0 ? [] : [panel],
  };
}

function limitsOf({ own, spread: { rule } }: ToldSpread): ChartLimit[] {
  if (rule === null) return [];
  const name = fillTemplate(own.texts.common.limit, { limit: limitText(own, rule) });
  return [limitLine(own, rule, { axis: "x", at: rule.requirement.limit, name })];
}

interface DrawnRows {
  readonly rows: readonly ChartRow[];
  readonly isLowest: (at: number) => boolean;
  readonly isLabelled: boolean;
}

/** By verdict where a limit holds for a school, else the lowest apart from the others; then those without a value. */
function seriesOf({ own, spread, known, missing }: ToldSpread, { rows, isLowest, isLabelled }: DrawnRows): ChartSeries[] {
  const { schoolSpread: words } = own.texts;
  const of = (tone: ChartTone, name: string, own: (at: number) => boolean): ChartSeries => ({
    name,
    mark: "point",
    tone,
    x: "value",
    y: "school",
    rows: known.flatMap((_, at) => (own(at) ? [at] : [])),
    label: isLabelled ? null : "callout",
  });
  const drawn =
    spread.rule === null
      ? [of("plain", words.plain, (at) => !isLowest(at)), of("weak", fillTemplate(words.weak, { count: String(LOWEST) }), isLowest)]
      : VERDICTS.map((verdict) => of(verdict, say(own, VERDICT_NAMES[verdict]), (at) => known[at]?.verdict === verdict));
  const without: ChartSeries = {
    name: words.unknown,
    mark: "missing",
    tone: "undetermined",
    x: "value",
    y: "school",
    rows: missing.map((_, at) => known.length + at),
    label: isLabelled ? "remark" : null,
  };
  return [...drawn, ...(rows.length === known.length ? [] : [without])].filter(({ rows: own }) => own.length > 0);
}
