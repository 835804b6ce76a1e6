import type { Verdict } from "edu-balance";

/** A cell of a table on the page: text alone, so that no name in a sheet can be anything else. */
export interface CellView {
  readonly text: string;
  /** Shown with its colour; the text says it. */
  readonly verdict?: Verdict;
  readonly mark?: "error" | "warning";
}

/** A column of a table on the page. */
export interface HeadView {
  readonly text: string;
  readonly isNumber?: true;
}

/** A table on the page. */
export interface TableView {
  readonly caption: string;
  readonly heads: readonly HeadView[];
  readonly rows: readonly (readonly CellView[])[];
  /** Said below where not all rows are shown; empty where they are. */
  readonly rest: string;
}

/** Rows beyond which a table of the page is cut, which it then says. */
export const MOST_ROWS = 200;

/** A sentence, with a verdict in front of it where one is told. */
export interface LineView {
  readonly text: string;
  readonly verdict?: { readonly id: Verdict; readonly name: string };
}
