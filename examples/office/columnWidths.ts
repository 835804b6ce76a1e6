import { tableGrid, type TableBlock } from "edu-balance/reporting";
import { widestPiece } from "../demo/wrap.js";

/** How wide the columns of a table are, and whether no word in them is broken. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly isWhole: boolean;
}

/**
 * The columns of a table by their shares of a room; what one is too narrow for its longest word comes from those that have more than
 * they need.
 *
 * @param widthOf - How much room a word of so many characters takes; those of Chinese are two, and each may end a line.
 */
export function columnWidths({ columns, head, rows }: TableBlock, room: number, widthOf: (characters: number) => number): ColumnWidths {
  const places = [...tableGrid(head), ...tableGrid(rows)];
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const shares = columns.map(({ width = 1 }) => (room * width) / total);
  const needs = columns.map((_, at) =>
    Math.max(
      0,
      ...places.map((row) => {
        const cell = row[at]?.isFirst === true ? row[at].cell : null;
        if (cell === null || (cell.columnSpan ?? 1) > 1) return 0;
        return widthOf(widestPiece(cell.runs.map((run) => (typeof run === "string" ? run : run.text)).join("")));
      }),
    ),
  );
  const sum = (amountOf: (share: number, need: number) => number): number =>
    shares.reduce((all, share, at) => all + Math.max(0, amountOf(share, needs[at] ?? 0)), 0);
  const [lacking, spare] = [sum((share, need) => need - share), sum((share, need) => share - need)];
  const moved = Math.min(lacking, spare);
  const widths = shares.map((share, at) => {
    const more = (needs[at] ?? 0) - share;
    return share + (more > 0 ? (more * moved) / lacking : spare === 0 ? 0 : (more * moved) / spare);
  });
  return { widths, isWhole: lacking <= spare };
}
