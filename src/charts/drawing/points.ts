import { shownAlike } from "../../naming/shownNumber.js";
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
  const { table } = chart;
  const numbers = numbersBeside(chart, label);
  return rows.flatMap((at): DrawnPoint[] => {
    const row = table.rows[at] ?? {};
    if (cells !== undefined)
      return cells.flatMap(({ column, band }) => (row[column] === name ? [{ x: band, y: row[y] ?? null, label: name }] : []));
    const said = label === null ? null : (row[label] ?? null);
    const text = typeof said === "number" ? (numbers.get(at) ?? null) : said;
    return [{ x: x === null ? null : (row[x] ?? null), y: row[y] ?? null, label: text }];
  });
}

/** The numbers of a column as they are written beside marks, by row: alike in all that the chart writes in one unit. */
function numbersBeside({ table, panels, locale }: Chart, label: string | null): ReadonlyMap<number, string> {
  const unitOf = (key: string | null): string | undefined =>
    table.columns.find((column) => column.key === key && column.kind === "number")?.unit;
  const unit = unitOf(label) ?? "count";
  const written = panels.flatMap(({ series }) =>
    series.flatMap(({ label: key, rows }) =>
      key === null || (unitOf(key) ?? "count") !== unit
        ? []
        : rows.flatMap((row) => {
            const value = table.rows[row]?.[key];
            const limit = limitBeside({ table, panels }, row, key);
            return typeof value === "number" ? [{ row, key, value, ...(limit === undefined ? {} : { limit }) }] : [];
          }),
    ),
  );
  const texts = shownAlike(written, unit);
  return new Map(written.flatMap(({ row, key }, at) => (key === label ? [[row, texts[at]?.[languageOf(locale)] ?? ""] as const] : [])));
}
