import type { LocalText } from "../../foundation/localText.js";
import { shownNumber, shownPair } from "../../naming/shownNumber.js";
import { languageOf } from "../../naming/reportLocale.js";
import type { Chart, ChartSeries } from "../chart.js";
import { limitBeside } from "../limitBeside.js";

/** A mark as it is drawn: the cells of a row, out of the table. */
export interface DrawnPoint {
  readonly x: string | number | null;
  readonly y: string | number | null;
  /** What is written beside it. */
  readonly label: string | null;
}

/** The marks of a series, read from the table. */
export function pointsOf(chart: Chart, { rows, x, y, label, cells, name }: ChartSeries): DrawnPoint[] {
  const { table, locale } = chart;
  const unit = table.columns.find(({ key }) => key === label)?.unit;
  return rows.flatMap((at): DrawnPoint[] => {
    const row = table.rows[at] ?? {};
    if (cells !== undefined)
      return cells.flatMap(({ column, band }) => (row[column] === name ? [{ x: band, y: row[y] ?? null, label: name }] : []));
    const said = label === null ? null : (row[label] ?? null);
    const text = typeof said === "number" ? numberText(said, unit, limitBeside(chart, at, label ?? ""))[languageOf(locale)] : said;
    return [{ x: x === null ? null : (row[x] ?? null), y: row[y] ?? null, label: text }];
  });
}

function numberText(value: number, unit = "count", limit?: number): LocalText {
  return limit === undefined ? shownNumber(value, unit) : shownPair(value, limit, unit).value;
}
