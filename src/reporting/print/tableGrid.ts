import { greatest } from "../../foundation/greatest.js";
import type { TableCell } from "../document.js";

/** A place of a table, and the cell that takes it up. */
export interface GridPlace {
  readonly cell: TableCell;
  /** Whether the cell begins here; the other places of a merged cell repeat it. */
  readonly isFirst: boolean;
  /** Whether it is in the first column of the cell. */
  readonly isLeft: boolean;
}

/**
 * The rows of a table place by place, for whatever knows no merged cells: every row has the same length, and a merged cell is at every
 * place that it takes up. A place that no cell takes up is `null`.
 *
 * @param rows - The head or the rows of a table of a document.
 *
 * @example
 * ```ts
 * import { tableGrid } from "edu-balance/reporting";
 *
 * const grid = tableGrid([[{ runs: ["a"], rowSpan: 2 }, { runs: ["b"] }], [{ runs: ["c"] }]]);
 * grid.map((row) => row.map((place) => place?.cell.runs[0])); // => [["a", "b"], ["a", "c"]]
 * grid[1]?.[0]?.isFirst; // => false
 * ```
 */
export function tableGrid(rows: readonly (readonly TableCell[])[]): (GridPlace | null)[][] {
  const grid = rows.map((): (GridPlace | null)[] => []);
  rows.forEach((row, top) => {
    for (const cell of row) {
      const left = firstFree(grid[top] ?? []);
      grid.slice(top, top + Math.max(1, cell.rowSpan ?? 1)).forEach((places, down) => {
        for (let right = 0; right < Math.max(1, cell.columnSpan ?? 1); right += 1) {
          while (places.length <= left + right) places.push(null);
          places[left + right] ??= { cell, isFirst: down === 0 && right === 0, isLeft: right === 0 };
        }
      });
    }
  });
  const width = greatest(grid.map((places) => places.length));
  return grid.map((places) => [...places, ...Array.from({ length: width - places.length }, () => null)]);
}

function firstFree(places: readonly (GridPlace | null)[]): number {
  const free = places.indexOf(null);
  return free === -1 ? places.length : free;
}
