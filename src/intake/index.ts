/**
 * From the rows of a spreadsheet to records, with every row, column and unit accounted for. It reads no
 * files.
 *
 * @module intake
 */
export { emptySheet } from "./emptySheet.js";
export { readRows, type ReadRowsOptions, type ReadRowsResult } from "./readRows.js";
export { readSheet, type ColumnOutcome, type ReadSheetOptions, type ReadSheetResult, type SheetOfKind } from "./readSheet.js";
export { suggestMapping } from "./suggestMapping.js";
export { toRows, type SheetCell, type SheetOptions, type ToRowsOptions } from "./toRows.js";
export { plausibleBounds, type PlausibleBound } from "./plausibleBounds.js";
export type {
  CellReason,
  ExcludedRow,
  IntakeLedger,
  LedgerCells,
  LedgerColumn,
  LedgerTable,
  SetAsideRow,
  UnitConversion,
} from "./intakeLedger.js";
export type { IntakeProblem, IntakeProblemCode, Severity, SheetColumn, SheetProblemCode } from "./intakeProblem.js";
export type { IntakeKind, RecordOfKind } from "./kindOfRecord.js";
export type { KindGuess } from "./kindOfSheet.js";
export type { ColumnMapping, FieldConstants, MappedColumn } from "./mapping.js";
export type { ColumnSuggestion, MatchCode } from "./columnSuggestion.js";
export type { SetAsideReason } from "../findings/setAsideReasons.js";
export type { SheetUnit } from "./units.js";
