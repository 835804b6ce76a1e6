import type { Exclusion } from "../findings/ledger.js";
import type { SetAsideReason } from "../findings/setAsideReasons.js";
import type { SheetColumn } from "./intakeProblem.js";
import type { ColumnSuggestion } from "./columnSuggestion.js";
import type { SheetUnit } from "./units.js";

/** A row that is no record, and why. */
export interface SetAsideRow {
  readonly row: number;
  readonly reason: SetAsideReason;
  /** The first words in it. */
  readonly text: string;
}

/** A row that errors kept out of the records. */
export interface ExcludedRow extends Exclusion {
  readonly row: number;
}

/** A column, what it was taken for, and how many cells of it hold anything. */
export interface LedgerColumn extends ColumnSuggestion {
  /** Number of its table within the sheet, the first being 1. */
  readonly table: number;
  readonly used: boolean;
  readonly cells: number;
}

/** Figures that were changed from a unit of the sheet to that of the library. */
export interface UnitConversion {
  readonly column: SheetColumn;
  readonly field: string;
  readonly unit: SheetUnit;
  readonly cells: number;
}

/** A table of a sheet: the rows of its header, and those below as far as they are its own. */
export interface LedgerTable {
  readonly table: number;
  /** `null` where the header is the keys of objects. */
  readonly headerRow: number | null;
  /** The first row below the header, and the last of the table. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Why cells are not read for themselves: `filledDown` is a blank cell that has the value of a row above, as the caller
 * asked; `comparedOnly` a total whose parts are in the record; `leftOut` a figure that the record at hand has no place for.
 */
export type CellReason = "filledDown" | "comparedOnly" | "leftOut";

/** Cells of a column that are not read for themselves. */
export interface LedgerCells {
  readonly column: SheetColumn;
  readonly field: string;
  readonly reason: CellReason;
  readonly rows: readonly number[];
}

/** What became of every row, column and unit: given = used + excluded + set aside. */
export interface IntakeLedger {
  readonly given: number;
  /** Rows that became records. */
  readonly used: number;
  /** Rows kept out by errors, in the form in which the ledger of an assessment takes them. */
  readonly excluded: readonly ExcludedRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly tables: readonly LedgerTable[];
  /** Of all tables, one after the other. */
  readonly columns: readonly LedgerColumn[];
  readonly conversions: readonly UnitConversion[];
  readonly cells: readonly LedgerCells[];
  /** In how many of the rows read a field that has a column is not reported. */
  readonly notReported: readonly { readonly field: string; readonly rows: number }[];
}
