import { slotAt, type GroupColumns, type SlotRows } from "./rows.js";
import type { ColumnVariation, IndicatorColumn, RowCounts } from "./variationColumns.js";

/** What the slots are computed from and where the results go. */
export interface VariationTask {
  readonly given: GroupColumns;
  readonly rows: SlotRows;
  readonly weight: Float64Array;
  readonly columns: readonly IndicatorColumn[];
  /** Whether a missing or invalid figure leaves the slot without a coefficient. */
  readonly refuse: boolean;
  readonly counts: RowCounts;
  /** One for each column. */
  readonly results: readonly ColumnVariation[];
}

/** Rows in the order of their slots. */
export interface OrderedRows {
  /** As in `SlotRows`; a slot that is not marked has none where the rows were copied. */
  readonly starts: Uint32Array;
  readonly weight: Float64Array;
  /** A column in this order; it lasts until the next one is asked for. */
  readonly columnOf: (amounts: Float64Array) => Float64Array;
  /** Whether the rows were copied, so that all of a column are at hand before the next one. */
  readonly copied: boolean;
}

/**
 * The rows of the task in the order of the slots: themselves where they are given so, and else those of the marked slots, or all,
 * copied a column at a time into one and the same place. A column by itself stays in the cache while its rows are scattered over it:
 * to gather all figures of a slot from nine columns took five times as long, and above all new memory for each copy takes time.
 */
export function inOrder(task: VariationTask, marked: Uint8Array | null): OrderedRows {
  const { weight } = task;
  if (task.rows.sorted) return { starts: task.rows.starts, weight, columnOf: (amounts) => amounts, copied: false };
  const places = placesOf(task, marked);
  const count = places.places.length;
  const copy = new Float64Array(count);
  const columnOf = (amounts: Float64Array): Float64Array => scatter(amounts, places, copy);
  return { starts: places.starts, weight: scatter(weight, places, new Float64Array(count)), columnOf, copied: true };
}

/** Whether a slot is to be computed. */
export function isMarked(marked: Uint8Array | null, slot: number): boolean {
  return marked === null || marked[slot] === 1;
}

interface Places {
  /** The rows of the marked slots; `null` where all are. */
  readonly rows: Uint32Array | null;
  /** The place of each in the order of the slots. */
  readonly places: Uint32Array;
  readonly starts: Uint32Array;
}

function placesOf({ given, rows: { slots, starts: all } }: VariationTask, marked: Uint8Array | null): Places {
  const { group, stage } = given;
  const starts = new Uint32Array(slots + 1);
  for (let slot = 0; slot < slots; slot += 1) {
    const count = isMarked(marked, slot) ? (all[slot + 1] as number) - (all[slot] as number) : 0;
    starts[slot + 1] = (starts[slot] as number) + count;
  }
  const next = starts.slice();
  const places = new Uint32Array(starts[slots] as number);
  const rows = marked === null ? null : new Uint32Array(places.length);
  let kept = 0;
  for (let row = 0; row < group.length; row += 1) {
    const slot = slotAt(group, stage, row);
    if (marked !== null && marked[slot] !== 1) continue;
    const place = next[slot] as number;
    next[slot] = place + 1;
    places[kept] = place;
    if (rows !== null) rows[kept] = row;
    kept += 1;
  }
  return { rows, places, starts };
}

function scatter(column: Float64Array, { rows, places }: Places, copy: Float64Array): Float64Array {
  if (rows === null) for (let row = 0; row < places.length; row += 1) copy[places[row] as number] = column[row] as number;
  else for (let at = 0; at < places.length; at += 1) copy[places[at] as number] = column[rows[at] as number] as number;
  return copy;
}
