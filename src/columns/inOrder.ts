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

/** Columns that are copied at a time: with the weights less memory than the rows themselves take, however many there are. */
const COLUMNS_AT_ONCE = 4;

/**
 * Hands on the task with its rows in the order of the slots: itself where they are given so, and else four columns at a time, copied
 * into that order, with the rows of the marked slots or all. A column by itself stays in the cache while its rows are scattered
 * over it; to gather all figures of a slot from nine columns took five times as long.
 */
export function inOrder(task: VariationTask, marked: Uint8Array | null, each: (sorted: VariationTask) => void): void {
  if (task.rows.sorted) {
    each(task);
    return;
  }
  const { weight, columns, results } = task;
  const places = placesOf(task, marked);
  const count = places.places.length;
  const sortedWeight = new Float64Array(count);
  scatter(weight, places, sortedWeight);
  const copies = columns.slice(0, COLUMNS_AT_ONCE).map(() => new Float64Array(count));
  let first = 0;
  do {
    const some = columns.slice(first, first + COLUMNS_AT_ONCE).map(({ indicator, amounts }, index) => {
      const copy = copies[index] as Float64Array;
      scatter(amounts, places, copy);
      return { indicator, amounts: copy };
    });
    each({
      ...task,
      rows: { slots: task.rows.slots, starts: places.starts, sorted: true },
      weight: sortedWeight,
      columns: some,
      results: results.slice(first, first + COLUMNS_AT_ONCE),
    });
    first += COLUMNS_AT_ONCE;
  } while (first < columns.length);
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

function scatter(column: Float64Array, { rows, places }: Places, copy: Float64Array): void {
  if (rows === null) for (let row = 0; row < places.length; row += 1) copy[places[row] as number] = column[row] as number;
  else for (let at = 0; at < places.length; at += 1) copy[places[at] as number] = column[rows[at] as number] as number;
}
