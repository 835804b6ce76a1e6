import type { LocalText } from "../foundation/localText.js";
import { attempt } from "./cellText.js";
import type { Sheet } from "./sheet.js";

/** Header of the column in which a sheet says what is wrong with its rows; nothing in it is read. */
export const REASON_HEADER: LocalText = { zh: "问题备注", en: "Problem remarks" };

/** More than the rows among which a header is looked for. */
const ROWS = 34;

/** The sheet of rows without the column of its reasons, which would be words beside figures: what is right of it stays where it is. */
export function withoutReasons(sheet: Sheet, rows: readonly unknown[]): Sheet {
  // Nearly no sheet has one: that is seen before any cell is looked at by itself.
  const isThere = sheet.start < 0 || attempt(() => rows.slice(0, ROWS).some(hasReasons), true);
  const column = isThere ? reasonColumn(sheet) : -1;
  if (column < 0) return sheet;
  const cellsOf = (at: number): readonly unknown[] | null => {
    const cells = sheet.cellsOf(at);
    if (cells === null || cells.length <= column) return cells;
    const right = cells.slice(column + 1);
    const isLast = right.every((cell) => cell === undefined || cell === null || cell === "");
    return isLast ? cells.slice(0, column) : [...cells.slice(0, column), undefined, ...right];
  };
  return { ...sheet, cellsOf };
}

function hasReasons(row: unknown): boolean {
  return Array.isArray(row) && (row.includes(REASON_HEADER.zh) || row.includes(REASON_HEADER.en));
}

/** Position of the column, or −1. */
function reasonColumn({ given, start, cellsOf }: Sheet): number {
  for (let at: number = start; at < Math.min(start < 0 ? 0 : given, ROWS); at += 1) {
    const cells = cellsOf(at) ?? [];
    const column = Math.max(cells.lastIndexOf(REASON_HEADER.zh), cells.lastIndexOf(REASON_HEADER.en));
    if (column >= 0) return column;
  }
  return -1;
}
