import type { Dispersion } from "../statistics/exact/nearestFigures.js";
import { finishMoments } from "../statistics/exact/moments.js";
import {
  addRatios,
  LONGEST_RUN,
  ratioTile,
  RATIO_RESULT_SIZE,
  RATIO_SUMS_SIZE,
  TILE_ROWS,
  tileWeights,
  type RatioTile,
} from "../statistics/exact/ratioSums.js";
import { sumRatioRows } from "../statistics/exact/rowSums.js";
import { setComposites } from "./composite.js";
import { finishVariation } from "./finishVariation.js";
import { inOrder, isMarked, type OrderedRows, type VariationTask } from "./inOrder.js";
import { countWithoutAmount, countWithoutPupils, isAmount, isPupils } from "./soundness.js";
import type { ColumnVariation, IndicatorColumn } from "./variationColumns.js";

/** Slots that are computed at a time where each column is read where it is. */
const SLOTS_AT_ONCE = 64;

/** What the slots are computed from, where the results go, and room to compute in, used again for each block of slots. */
interface Work {
  readonly task: VariationTask;
  readonly ordered: OrderedRows;
  readonly marked: Uint8Array | null;
  /** Of each slot of a block, for one column. */
  readonly sums: Float64Array;
  readonly result: Float64Array;
  readonly tile: RatioTile;
  /** Rows with pupils, where some have none. */
  readonly kept: KeptRows;
  /** The rows of one run whose amount can be used. */
  readonly sound: KeptRows;
  readonly soundTile: RatioTile;
  /** For each column, what its amounts are not expected to exceed. */
  readonly bounds: Float64Array;
}

/** Rows that were picked from a column, with their weights and amounts. */
interface KeptRows {
  rows: Uint32Array;
  weights: Float64Array;
  amounts: Float64Array;
}

/** The slots from `first` to `last`, whose rows stand in a tile. */
interface Block {
  readonly first: number;
  readonly last: number;
  /** Where the rows stand in the columns. */
  readonly start: number;
  readonly runs: number;
  /** Whether each row has pupils; where not, those that have are kept apart. */
  readonly whole: boolean;
}

/**
 * The slots of the task that are marked, or all of them, the exact way, and their composites where all eight indicators were
 * given: every result is the correctly rounded one.
 */
export function exactVariation(
  task: VariationTask,
  parts: readonly ColumnVariation[] | null,
  composite: Float64Array,
  marked: Uint8Array | null,
): void {
  const ordered = inOrder(task, marked);
  const { starts } = ordered;
  const { slots } = task.rows;
  const work = openWork(task, ordered, marked);
  // Copies of all rows are made column by column, so all slots are one block; else as many as fit the cache, one at least.
  if (ordered.copied) computeBlock(work, 0, slots);
  else {
    for (let slot = 0; slot < slots; ) {
      let end = slot + 1;
      if (isMarked(marked, slot)) {
        const row = starts[slot] as number;
        while (end < slots && end - slot < SLOTS_AT_ONCE && isMarked(marked, end) && (starts[end + 1] as number) - row <= TILE_ROWS)
          end += 1;
        computeBlock(work, slot, end);
      }
      slot = end;
    }
  }
  if (parts !== null) setComposites(parts, composite, marked);
}

function openWork(task: VariationTask, ordered: OrderedRows, marked: Uint8Array | null): Work {
  const { starts, copied } = ordered;
  const { slots } = task.rows;
  let rows = TILE_ROWS;
  if (copied) rows = starts[slots] as number;
  else for (let slot = 0; slot < slots; slot += 1) rows = Math.max(rows, (starts[slot + 1] as number) - (starts[slot] as number));
  const slotsAtOnce = copied ? slots : SLOTS_AT_ONCE;
  return {
    task,
    ordered,
    marked,
    sums: new Float64Array(slotsAtOnce * RATIO_SUMS_SIZE),
    result: new Float64Array(RATIO_RESULT_SIZE),
    tile: ratioTile(rows, slotsAtOnce + Math.ceil(rows / LONGEST_RUN)),
    kept: keptRows(0),
    sound: keptRows(LONGEST_RUN),
    soundTile: ratioTile(LONGEST_RUN),
    bounds: new Float64Array(task.columns.length),
  };
}

function keptRows(rows: number): KeptRows {
  return { rows: new Uint32Array(rows), weights: new Float64Array(rows), amounts: new Float64Array(rows) };
}

function computeBlock(work: Work, first: number, last: number): void {
  const { task, ordered, marked, tile, sums, result } = work;
  const { starts, weight } = ordered;
  for (let slot = first; slot < last; slot += 1) if (isMarked(marked, slot)) clearCounts(task, slot);
  const start = starts[first] as number;
  const runs = setRuns(starts, tile, first, last);
  const whole = tileWeights(tile, runs, weight, start);
  if (!whole) keepRowsWithPupils(work, first, runs, start);
  const block = { first, last, start, runs, whole };
  task.columns.forEach((column, index) => {
    const amounts = ordered.columnOf(column.amounts);
    sums.fill(0, 0, (last - first) * RATIO_SUMS_SIZE);
    addColumn(work, block, index, amounts);
    const settle = (slot: number): Dispersion => exactDispersion(ordered, slot, amounts, column.indicator.multiplier);
    finishVariation({ sums, result, settle }, task.counts, task.results[index] as ColumnVariation, task.refuse, first, last, marked);
  });
}

function clearCounts({ rows, counts, results }: VariationTask, slot: number): void {
  counts.rows[slot] = (rows.starts[slot + 1] as number) - (rows.starts[slot] as number);
  counts.zeroPupils[slot] = 0;
  counts.missingPupils[slot] = 0;
  counts.invalidPupils[slot] = 0;
  for (const { missing, invalid } of results) {
    missing[slot] = 0;
    invalid[slot] = 0;
  }
}

/** Sets the runs of rows that each belong to one slot; returns how many there are. */
function setRuns(starts: Uint32Array, tile: RatioTile, first: number, last: number): number {
  const start = starts[first] as number;
  let runs = 0;
  for (let slot = first; slot < last; slot += 1) {
    const end = starts[slot + 1] as number;
    for (let row = starts[slot] as number; row < end; row += LONGEST_RUN) {
      tile.starts[runs] = row - start;
      tile.sets[runs] = slot - first;
      runs += 1;
    }
  }
  tile.starts[runs] = (starts[last] as number) - start;
  return runs;
}

/** Adds the rows of a block to the sums of one column. */
function addColumn(work: Work, { first, start, runs, whole }: Block, index: number, column: Float64Array): void {
  const { task, ordered, tile, kept, sums, bounds } = work;
  const { multiplier } = (task.columns[index] as IndicatorColumn).indicator;
  const amounts = whole ? column : gather(column, kept, tile.starts[runs] as number);
  const weights = whole ? ordered.weight : kept.weights;
  const from = whole ? start : 0;
  bounds[index] = addRatios(tile, runs, amounts, weights, from, multiplier, sums, bounds[index] as number);
  for (let run = 0; run < runs; run += 1) {
    if (tile.unsound[run] === 1) addSoundAmounts(work, first, index, run, amounts, weights, from);
  }
}

function gather(column: Float64Array, { rows, amounts }: KeptRows, count: number): Float64Array {
  for (let row = 0; row < count; row += 1) amounts[row] = column[rows[row] as number] as number;
  return amounts;
}

/** Leaves only rows with pupils in the tile and counts the others. */
function keepRowsWithPupils({ task: { counts }, ordered: { weight }, tile, kept }: Work, first: number, runs: number, start: number): void {
  const rows = tile.starts[runs] as number;
  if (kept.rows.length < rows) Object.assign(kept, keptRows(Math.max(rows, TILE_ROWS)));
  let count = 0;
  let next = 0;
  for (let run = 0; run < runs; run += 1) {
    const slot = first + (tile.sets[run] as number);
    const end = tile.starts[run + 1] as number;
    tile.starts[run] = count;
    for (let row = next; row < end; row += 1) {
      const at = start + row;
      const pupils = weight[at] as number;
      if (isPupils(pupils)) {
        kept.rows[count] = at;
        kept.weights[count] = pupils;
        count += 1;
      } else {
        countWithoutPupils(counts, slot, pupils);
      }
    }
    next = end;
  }
  tile.starts[runs] = count;
  tileWeights(tile, runs, kept.weights, 0);
}

/** Adds the rows of one run whose amount can be used and counts the others. */
function addSoundAmounts(
  { task: { columns, results }, tile, sound, soundTile, sums }: Work,
  first: number,
  index: number,
  run: number,
  amounts: Float64Array,
  weights: Float64Array,
  from: number,
): void {
  const set = tile.sets[run] as number;
  const result = results[index] as ColumnVariation;
  let count = 0;
  for (let row = from + (tile.starts[run] as number); row < from + (tile.starts[run + 1] as number); row += 1) {
    const amount = amounts[row] as number;
    if (isAmount(amount)) {
      sound.amounts[count] = amount;
      sound.weights[count] = weights[row] as number;
      count += 1;
    } else {
      countWithoutAmount(result, first + set, amount);
    }
  }
  soundTile.starts[1] = count;
  soundTile.sets[0] = set;
  tileWeights(soundTile, 1, sound.weights, 0);
  addRatios(soundTile, 1, sound.amounts, sound.weights, 0, (columns[index] as IndicatorColumn).indicator.multiplier, sums, 0);
}

/** Mean and spread from exact sums over the rows of the slot. */
function exactDispersion({ starts, weight }: OrderedRows, slot: number, column: Float64Array, multiplier: number): Dispersion {
  const amounts: number[] = [];
  const weights: number[] = [];
  for (let row = starts[slot] as number; row < (starts[slot + 1] as number); row += 1) {
    const amount = column[row] as number;
    const pupils = weight[row] as number;
    if (isPupils(pupils) && isAmount(amount)) {
      amounts.push(amount);
      weights.push(pupils);
    }
  }
  return finishMoments(amounts.length, sumRatioRows(amounts, weights, amounts.length, multiplier), false);
}
