import { isEmptyCell } from "./cellText.js";
import type { Column } from "./columns.js";

/** Fills blank cells of some columns from the last row that had one. */
export interface FillDown {
  /** The cells with those filled, and which columns they are. */
  readonly fill: (cells: readonly unknown[]) => { readonly cells: readonly unknown[]; readonly filled: readonly Column[] };
  /** Begins anew, as after a total: nothing is filled across it. */
  readonly forget: () => void;
}

/** Merged cells as most readers give them: the value in the first row, nothing in those below. */
export function fillDownOf(columns: readonly Column[], fields: ReadonlySet<string>): FillDown {
  const merged = columns.filter(({ match: { field } }) => field !== null && fields.has(field.id));
  const last = new Map<number, unknown>();
  return {
    fill: (given) => {
      if (merged.length === 0) return { cells: given, filled: [] };
      const cells = [...given];
      const filled = merged.filter(({ at }) => {
        if (!isEmptyCell(cells[at])) last.set(at, cells[at]);
        else if (last.has(at)) {
          cells[at] = last.get(at);
          return true;
        }
        return false;
      });
      return { cells, filled };
    },
    forget: () => {
      last.clear();
    },
  };
}
