import { VERDICT_NAMES, type Verdict } from "edu-balance";
import type { Chart, ChartPanel } from "edu-balance/charts";
import { figureTable } from "edu-balance/reporting";
import { bar } from "./bar.js";
import { bullet, paragraph, remark, textOf, type Page } from "./page.js";
import { table } from "./table.js";
import { paintOf } from "./words.js";

/** A chart of bars as lines for a terminal: what it shows in one sentence, a bar for each of its numbers, and its notes. */
export function chartLines(page: Page, chart: Chart): string[] {
  const numbers = chart.table.rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"));
  const full = Math.max(1, ...numbers);
  return [
    ...paragraph(page, { zh: chart.title, en: chart.title }).map(page.colours.bold),
    ...remark(page, { zh: chart.subtitle, en: chart.subtitle }),
    ...chart.panels.flatMap((panel) => [
      "",
      ...panelLines(page, chart, panel, full),
      ...panel.lines.flatMap(({ name }) => remark(page, { zh: name, en: name })),
    ]),
    "",
    ...chart.notes.flatMap((note) => remark(page, bullet(note))),
  ];
}

function panelLines(page: Page, chart: Chart, panel: ChartPanel, full: number): string[] {
  const { columns, rows } = chart.table;
  const printed = figureTable(chart).rows;
  const limit = panel.limits[0]?.limit;
  const bars = panel.series.flatMap(({ rows: own, x, y, tone }) => own.map((row) => ({ row, x, y, tone })));
  const column = (key: string | null | undefined): number => columns.findIndex((each) => each.key === key);
  const text = (row: number, key: string | null): string => textOf(printed[row]?.[column(key)]?.runs ?? []);
  return table(
    page,
    [{ header: panel.title ?? "", flexible: true }, { header: columns[column(bars[0]?.x)]?.name ?? "", align: "right" }, { header: "" }],
    bars
      .sort((one, other) => one.row - other.row)
      .map(({ row, x, y, tone }) => {
        const value = x === null ? null : rows[row]?.[x];
        const verdict = isVerdict(tone) && tone !== "described" ? tone : null;
        // What no limit judges has no mark for it.
        const scale = verdict === null || limit === undefined ? { full } : { full, limit };
        const paint = verdict === null ? page.colours.cyan : paintOf(page, verdict);
        return [text(row, y), text(row, x), { text: typeof value === "number" ? bar(value, scale) : "", paint }];
      }),
  );
}

function isVerdict(tone: string): tone is Verdict {
  return Object.hasOwn(VERDICT_NAMES, tone);
}
