import type { ReportLocale } from "../../naming/reportLocale.js";

/** What is said about a cell: an error keeps its row out, a warning asks for a look, a finding is what an assessment found of its school. */
export type SheetMark = "error" | "warning" | "finding";

/** A cell of the sender's own sheet. */
export interface MarkedCell {
  /** As it was given; empty text where nothing was. */
  readonly value: unknown;
  readonly mark?: SheetMark;
  /** What is wrong with it, for a remark at the cell. */
  readonly reason?: string;
}

/** Something that is to be put right or looked at. */
export interface SheetLine {
  readonly mark: SheetMark;
  /** Row of the sheet; `null` where the whole sheet is meant. */
  readonly row: number | null;
  /** Column of the sheet by its letters; `null` where no single one is meant. */
  readonly column: string | null;
  /** Words of the header of the column. */
  readonly header: string | null;
  /** Name or code of the problem, or id of the indicator that is not met. */
  readonly code: string;
  /** The offending value. */
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** The sender's own sheet with its problems: nothing moved, one column added. */
export interface MarkedSheet {
  readonly locale: ReportLocale;
  /** What there is to do, in one sentence. */
  readonly summary: string;
  /** Row by row as they were given, each as long as the others; the last column has the reasons. */
  readonly rows: readonly (readonly MarkedCell[])[];
  /** Number of the first of these rows, as problems name it. */
  readonly firstRow: number;
  /** Everything that is wrong, those of the sheet and its columns among them, which no row has. */
  readonly lines: readonly SheetLine[];
}
