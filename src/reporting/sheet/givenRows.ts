import { greatest } from "../../foundation/greatest.js";
import type { IntakeLedger } from "../../intake/intakeLedger.js";
import { withoutReasons } from "../../intake/reasonColumn.js";
import { headersOfKeys, sheetOf } from "../../intake/sheet.js";

/** The rows of a sheet as they were given, without a column of reasons of an earlier time. */
export interface GivenRows {
  /** Each as long as the others; what is no cell is empty text. */
  readonly rows: readonly (readonly unknown[])[];
  /** Number of the first, as problems name it. */
  readonly firstRow: number;
  /** Numbers of the rows of headers. */
  readonly headers: ReadonlySet<number>;
}

/** Rows as arrays or objects, the keys of which are a row above them. */
export function givenRows(given: readonly unknown[], { setAside }: Pick<IntakeLedger, "setAside">, first: number | undefined): GivenRows {
  const { start, given: count, cellsOf } = withoutReasons(sheetOf(given), given);
  const firstRow = (first ?? 1 - start) + start;
  const rows = Array.from({ length: count - start }, (_, index): readonly unknown[] => {
    const cells = cellsOf(index + start) ?? [];
    return (start < 0 && index === 0 ? headersOfKeys(cells.map(String)) : cells).map((cell) => cell ?? "");
  });
  const keys = start < 0 ? [firstRow] : [];
  const headers = setAside.filter(({ reason }) => reason === "header").map(({ row }) => row);
  const width = greatest(rows.map(lastFilled));
  return {
    rows: rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? "")),
    firstRow,
    headers: new Set([...keys, ...headers]),
  };
}

/** How many cells there are up to the last one that holds anything. */
function lastFilled(cells: readonly unknown[]): number {
  let filled = cells.length;
  while (filled > 0 && cells[filled - 1] === "") filled -= 1;
  return filled;
}
