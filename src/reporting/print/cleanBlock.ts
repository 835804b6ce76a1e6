import type { ChartWords } from "../../charts/chart.js";
import type { Block, Runs, TableCell } from "../document.js";
import { cleanText } from "./cleanText.js";

/** A block of which every text can be printed. */
export function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return { ...block, runs: cleanRuns(block.runs) };
    case "list":
      return { ...block, items: block.items.map(cleanRuns) };
    case "table": {
      const { caption, head, rows, notes } = block;
      return { ...block, caption: cleanText(caption), head: head.map(cleanCells), rows: rows.map(cleanCells), notes: notes.map(cleanRuns) };
    }
    case "figure":
      return { ...block, chart: cleanChart(block.chart) };
    case "pageBreak":
      return block;
  }
}

/** Text of several pieces that can be printed. */
export function cleanRuns(runs: Runs): Runs {
  return runs.map((run) => (typeof run === "string" ? cleanText(run) : { ...run, text: cleanText(run.text) }));
}

function cleanCells(cells: readonly TableCell[]): TableCell[] {
  return cells.map((cell) => ({ ...cell, runs: cleanRuns(cell.runs) }));
}

function cleanChart({ title, subtitle, description, table, notes, ...rest }: ChartWords): ChartWords {
  const rows = table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? cleanText(value) : value])),
  );
  return {
    ...rest,
    title: cleanText(title),
    subtitle: cleanText(subtitle),
    description: cleanText(description),
    table: { columns: table.columns.map((column) => ({ ...column, name: cleanText(column.name) })), rows },
    notes: notes.map(cleanText),
  };
}
