import { distinct } from "../../foundation/distinct.js";
import { groupBy } from "../../foundation/groupBy.js";
import type { Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { reasonText } from "../../naming/reasonText.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import type { BlankCell, Block, Run, Runs, TableBlock, TableCell, TableColumn } from "../document.js";
import { wordsOf } from "../words/wordsOf.js";
import { cellOf, type CellShape } from "./cells.js";

/** A cell of a form; where it stays blank, its column and what it would take to fill it in. */
export interface FormCell {
  readonly cell: TableCell;
  readonly blank?: { readonly column: string; readonly why: string };
}

/** A row of a form. */
export interface FormRow {
  /** What it is called among the blank cells. */
  readonly name: string;
  readonly cells: readonly FormCell[];
}

/** A part of a form: its blocks, and the cells in them that stay blank. */
export interface FormPart {
  readonly blocks: readonly Block[];
  readonly blanks: readonly BlankCell[];
}

/** A table of a form while it is filled in. */
export interface FormTable extends Omit<TableBlock, "kind" | "rows" | "notes"> {
  /** What it is called among the blank cells. */
  readonly name: string;
  readonly rows: readonly FormRow[];
  readonly notes?: readonly Runs[];
}

/** A cell with something in it. */
export function filled(runs: Run | Runs, shape: CellShape = {}): FormCell {
  return { cell: cellOf(runs, shape) };
}

/** A cell that nobody can fill in from what was handed in. */
export function blankCell(column: string, why: string, mark: "blank" | "unknown" = "blank"): FormCell {
  return { cell: { runs: [], mark }, blank: { column, why } };
}

/** A cell of a form in another shape. */
export function withShape({ cell, ...rest }: FormCell, shape: CellShape): FormCell {
  return { ...rest, cell: { ...cell, ...shape } };
}

/** The shape of a cell that takes up some rows. */
export function overRows(rows: number): CellShape {
  return rows > 1 ? { rowSpan: rows } : {};
}

/** A column by its share of the width. */
export function column(align: TableColumn["align"], width?: number): TableColumn {
  return width === undefined ? { align } : { align, width };
}

/** A table with its cells filled in; blank cells of a row for the same reason are one entry. */
export function fillTable({ name, rows, notes = [], ...table }: FormTable, locale: ReportLocale): FormPart {
  const { colon } = wordsOf(locale).common;
  return {
    blocks: [{ kind: "table", ...table, rows: rows.map(({ cells }) => cells.map(({ cell }) => cell)), notes }],
    blanks: rows.flatMap((row) => blanksOf(row, locale).map(({ where, why }) => ({ where: `${name} ${row.name}${colon}${where}`, why }))),
  };
}

/** Parts of a form, one after the other. */
export function joinParts(parts: readonly FormPart[]): FormPart {
  return { blocks: parts.flatMap(({ blocks }) => blocks), blanks: parts.flatMap(({ blanks }) => blanks) };
}

/** Blocks without blank cells. */
export function partOf(...blocks: readonly Block[]): FormPart {
  return { blocks, blanks: [] };
}

/** How a value is shown in a form: what is not met or not due yet by its verdict, all else plain. */
export function markOf(verdict: Verdict): CellShape {
  return verdict === "notMet" || verdict === "pending" ? { mark: verdict } : {};
}

/** Reasons as one text; those that differ in the schools they are about are one. */
export function reasonsText(reasons: readonly Reason[], locale: ReportLocale): string {
  const { common } = wordsOf(locale);
  const texts = distinct(mergeReasons(reasons).map((reason) => reasonText(reason)[languageOf(locale)]));
  return texts.length === 0 ? common.unknown : texts.join(common.semicolon);
}

function mergeReasons(reasons: readonly Reason[]): Reason[] {
  const withoutUnits = (reason: Reason): string => JSON.stringify("units" in reason ? { ...reason, units: [] } : reason);
  return [...groupBy(reasons, withoutUnits).values()].map((group) => {
    const units = distinct(group.flatMap((reason) => ("units" in reason ? reason.units : [])));
    return "units" in group[0] ? { ...group[0], units } : group[0];
  });
}

/** The blank cells of a row by what it would take to fill them in. */
function blanksOf({ cells }: FormRow, locale: ReportLocale): BlankCell[] {
  const blanks = cells.flatMap(({ blank }) => (blank === undefined ? [] : [blank]));
  const { listComma } = wordsOf(locale).common;
  return distinct(blanks.map(({ why }) => why)).map((why) => {
    const columns = blanks.filter((blank) => blank.why === why).map(({ column: name }) => name);
    return { where: columns.join(listComma), why };
  });
}
