import { VERDICT_NAMES, type Verdict } from "../../findings/finding.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import type { Run, Runs, TableCell, TableColumn } from "../document.js";

/** What a cell has beside what it says. */
export type CellShape = Omit<TableCell, "runs">;

/** A cell of a table. */
export function cellOf(runs: Run | Runs, shape: CellShape = {}): TableCell {
  const own = typeof runs === "string" ? [runs] : "text" in runs ? [runs] : runs;
  return { runs: own.filter((run) => run !== ""), ...shape };
}

/** A cell of which nothing is known. */
export const UNKNOWN_CELL: TableCell = { runs: [], mark: "unknown" };

/** A cell that has nothing to say. */
export const EMPTY_CELL: TableCell = { runs: [] };

/** A verdict in words, shown as such. */
export function verdictCell(verdict: Verdict, locale: ReportLocale): TableCell {
  return { runs: [VERDICT_NAMES[verdict][languageOf(locale)]], mark: verdict };
}

/** A row at the head of a table. */
export function headRow(...texts: readonly string[]): readonly TableCell[] {
  return texts.map((text) => cellOf(text));
}

/** Columns by their shares of the width; those of numbers are set to the right. */
export function columnsOf(...widths: readonly (number | readonly [number, TableColumn["align"]])[]): TableColumn[] {
  return widths.map((width): TableColumn => (typeof width === "number" ? { align: "left", width } : { align: width[1], width: width[0] }));
}
