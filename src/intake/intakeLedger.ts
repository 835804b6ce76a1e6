import type { Exclusion } from "../findings/ledger.js";
import type { SheetColumn } from "./intakeProblem.js";
import type { ColumnSuggestion } from "./matchHeader.js";
import type { SetAsideReason } from "./rowReason.js";
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

/** What became of every row, column and unit: given = used + excluded + set aside. */
export interface IntakeLedger {
  readonly given: number;
  /** Rows that became records. */
  readonly used: number;
  /** Rows kept out by errors, in the form in which the ledger of an assessment takes them. */
  readonly excluded: readonly ExcludedRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly columns: readonly LedgerColumn[];
  readonly conversions: readonly UnitConversion[];
  /** In how many of the rows read a field that has a column is not reported. */
  readonly notReported: readonly { readonly field: string; readonly rows: number }[];
}
