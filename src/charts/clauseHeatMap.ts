import type { ShuozhouAssessment } from "../assessments/shuozhou2016/assessShuozhou2016.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { type Verdict, VERDICT_NAMES, VERDICTS } from "../findings/finding.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { nameOf } from "../naming/nameOf.js";
import { subjectText } from "../naming/subjectText.js";
import type { Chart, ChartCells, ChartRow, ChartSeries } from "./chart.js";
import { type ChartOptions, openTelling, say, sentence, subtitleOf, type Telling, together } from "./telling.js";
import { uniqueNames } from "./uniqueNames.js";

/** A county, or the city as a whole, with its states. */
interface Column {
  readonly key: string;
  readonly name: string;
  /** In the order of the clauses. */
  readonly verdicts: readonly Verdict[];
}

/**
 * The state of the 22 clauses of 朔政办发〔2016〕45号 in the city and in each county as a grid; every cell says its state in words.
 *
 * @param result - What `assessShuozhou2016` returns.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 * import { clauseHeatMap } from "edu-balance/charts";
 *
 * const chart = clauseHeatMap(assessShuozhou2016({}, { asOf: "2016-12-31" }), { locale: "en" });
 * chart.title; // => "Of 22 clauses none is not met over the city; 22 are undetermined"
 * [chart.table.rows.length, chart.panels[0]?.x.kind]; // => [22, "band"]
 * chart.table.rows[0]?.["city"]; // => "undetermined"
 * ```
 */
export function clauseHeatMap(result: ShuozhouAssessment, options: ChartOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, ["locale", "names"], "options");
  const own = openTelling(options);
  if ((result as Partial<ShuozhouAssessment>).standard !== "shuozhou2016") {
    throw new UsageError("badOption", "result must be what assessShuozhou2016 returns.", result);
  }
  requireArray(result.clauses, "result.clauses");
  requireArray(result.matrix, "result.matrix");
  return drawStates(own, result, columnsOf(own, result));
}

function columnsOf(own: Telling, { clauses, matrix, asOf }: ShuozhouAssessment): Column[] {
  const names = uniqueNames(
    matrix.map(({ county }) => ({ id: county.id, name: say(own, subjectText(county, asOf, own.names)) })),
    own.texts.common.named,
  );
  const counties = matrix.map(({ verdicts }, at) => ({
    key: `county${String(at + 1)}`,
    name: names[at] ?? "",
    verdicts: clauses.map(({ number }) => verdicts[number] ?? "undetermined"),
  }));
  const whole = { key: "city", name: own.texts.clauseHeatMap.whole, verdicts: clauses.map(({ verdict }) => verdict) };
  return [...counties, whole];
}

function drawStates(own: Telling, result: ShuozhouAssessment, columns: readonly Column[]): Chart {
  const words = own.texts.clauseHeatMap;
  const names = result.clauses.map(({ id, number }, at) =>
    fillTemplate(words.clauseName, { number: say(own, { zh: number, en: String(at + 1) }), heading: say(own, nameOf(id)) }),
  );
  const rows = names.map(
    (clause, at): ChartRow => ({
      clause,
      ...Object.fromEntries(columns.map(({ key, verdicts }) => [key, say(own, VERDICT_NAMES[verdicts[at] ?? "undetermined"])])),
    }),
  );
  const cells = columns.map(({ key, name }): ChartCells => ({ column: key, band: name }));
  const series = VERDICTS.map(
    (verdict): ChartSeries => ({
      name: say(own, VERDICT_NAMES[verdict]),
      mark: "cell",
      tone: verdict,
      x: null,
      y: "clause",
      rows: names.flatMap((_, at) => (columns.some(({ verdicts }) => verdicts[at] === verdict) ? [at] : [])),
      label: null,
      cells,
    }),
  );
  return {
    kind: "clauseHeatMap",
    asOf: result.asOf,
    locale: own.locale,
    title: titleOf(own, columns),
    subtitle: subtitleOf(own, { subject: result.subject, asOf: result.asOf, what: words.what }),
    description: together(own, [words.shape, ...[...columns].reverse().map((column) => countsText(own, column))]),
    table: {
      columns: [
        { key: "clause", name: words.clause, kind: "text" },
        ...columns.map(({ key, name }) => ({ key, name, kind: "verdict" }) as const),
      ],
      rows,
    },
    notes: [words.order],
    panels: [
      {
        title: null,
        x: { kind: "band", title: words.counties, bands: columns.map(({ name }) => name), isLabelled: true },
        y: { kind: "band", title: words.clause, bands: names, isLabelled: true },
        isStacked: false,
        series: series.filter(({ rows: drawn }) => drawn.length > 0),
        lines: [],
        limits: [],
      },
    ],
  };
}

function titleOf({ texts }: Telling, columns: readonly Column[]): string {
  const words = texts.clauseHeatMap;
  const counties = columns.slice(0, -1).map(({ name, verdicts }) => ({ name, count: countOf(verdicts, "notMet") }));
  const whole = columns.at(-1)?.verdicts ?? [];
  const [worst, next] = [...counties].sort((one, other) => other.count - one.count);
  // Of several with as many none is the one with most.
  const isAlone = worst !== undefined && worst.count > 0 && worst.count !== next?.count;
  const notMet = countOf(whole, "notMet");
  return sentence(notMet === 0 ? words.titleNone : words.title, {
    clauses: String(whole.length),
    notMet: String(notMet),
    undetermined: String(countOf(whole, "undetermined")),
    county: isAlone ? worst.name : "",
    count: isAlone ? String(worst.count) : "",
  });
}

function countsText(own: Telling, { key, name, verdicts }: Column): string {
  const words = own.texts.clauseHeatMap;
  const counts = VERDICTS.flatMap((verdict) => {
    const count = countOf(verdicts, verdict);
    return count === 0 ? [] : [fillTemplate(words.count, { verdict: say(own, VERDICT_NAMES[verdict]), count: String(count) })];
  });
  return fillTemplate(key === "city" ? words.city : words.county, { county: name, counts: counts.join(own.texts.common.listComma) });
}

function countOf(verdicts: readonly Verdict[], verdict: Verdict): number {
  return verdicts.filter((each) => each === verdict).length;
}
