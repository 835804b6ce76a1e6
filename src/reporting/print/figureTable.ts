import type { Chart, ChartColumn, ChartWords } from "../../charts/chart.js";
import { limitBeside } from "../../charts/limitBeside.js";
import { VERDICT_NAMES, VERDICTS, type Verdict } from "../../findings/finding.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import { cellRun } from "../amount.js";
import type { TableBlock, TableCell } from "../document.js";
import { wordsOf } from "../words/wordsOf.js";

/**
 * The numbers of a chart as a table of a document, for where there is no picture of it, and for those who do not see it. A number beside
 * whose limit it is drawn has the digits that tell them apart.
 *
 * @param chart - The chart of a figure.
 *
 * @example
 * ```ts
 * import { figureTable } from "edu-balance/reporting";
 *
 * const table = figureTable({
 *   locale: "en",
 *   title: "Two schools are below the mean",
 *   subtitle: "Books per pupil, 2018",
 *   description: "…",
 *   table: { columns: [{ key: "books", name: "Books per pupil", kind: "number" }], rows: [{ books: 12.5 }, { books: null }] },
 *   notes: [],
 * });
 * table.rows; // => [[{ runs: ["12.50"] }], [{ runs: ["–"] }]]
 * ```
 */
export function figureTable(chart: ChartWords | Chart): TableBlock {
  const { table, locale } = chart;
  const limitOf = (row: number, key: string): number | undefined => ("panels" in chart ? limitBeside(chart, row, key) : undefined);
  return {
    kind: "table",
    caption: wordsOf(locale).writers.figureData,
    columns: table.columns.map(({ kind }) => ({ align: kind === "number" ? "right" : "left" })),
    head: [table.columns.map(({ name }) => ({ runs: [name] }))],
    rows: table.rows.map((row, at) =>
      table.columns.map((column) => cellOf(row[column.key] ?? null, column, locale, limitOf(at, column.key))),
    ),
    notes: [],
  };
}

function cellOf(value: string | number | null, { kind, unit = "count" }: ChartColumn, locale: ReportLocale, limit?: number): TableCell {
  if (value === null) return { runs: [wordsOf(locale).writers.notKnown] };
  if (typeof value === "number") return { runs: [cellRun(value, unit, { from: [] }, limit).text] };
  const mark = kind === "verdict" ? verdictOf(value, locale) : undefined;
  return mark === undefined ? { runs: [value] } : { runs: [VERDICT_NAMES[mark][languageOf(locale)]], mark };
}

/** A verdict by its id or its name. */
function verdictOf(value: string, locale: ReportLocale): Verdict | undefined {
  return VERDICTS.find((verdict) => value === verdict || value === VERDICT_NAMES[verdict][languageOf(locale)]);
}
