import type { Dispersion } from "../statistics/exact/nearestFigures.js";
import { finishMoments } from "../statistics/exact/moments.js";
import {
  addRatios,
  LONGEST_RUN,
  ratioTile,
  RATIO_SUMS_SIZE,
  TILE_ROWS,
  tileWeights,
  type RatioTile,
} from "../statistics/exact/ratioSums.js";
import { sumRatioRows } from "../statistics/exact/rowSums.js";
import { setComposites } from "./composite.js";
import { finishVariation } from "./finishVariation.js";
import { inOrder, isMarked, type VariationTask } from "./inOrder.js";
import { countWithoutAmount, countWithoutPupils, isAmount, isPupils } from "./soundness.js";
import type { ColumnVariation, IndicatorColumn } from "./variationColumns.js";

/** Slots whose sums are kept at a time. */
const SLOTS_AT_ONCE = 64;

/** Room for the rows of one tile and the sums of its slots, used again for each. */
interface Workspace {
  /** Sums of each slot at once, and in it of each column. */
  readonly sums: Float64Array;
  readonly tile: RatioTile;
  /** Rows with pupils, their weights and amounts, where some have none. */
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  readonly amounts: Float64Array;
  /** The rows of one run whose amount can be used. */
  readonly soundTile: RatioTile;
  readonly soundWeights: Float64Array;
  readonly soundAmounts: Float64Array;
  /** For each column, what its amounts are not expected to exceed. */
  readonly bounds: Float64Array;
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
  inOrder(task, marked, (sorted) => {
    computeMarked(sorted, marked);
  });
  if (parts !== null) setComposites(parts, composite, marked);
}

function computeMarked(task: VariationTask, marked: Uint8Array | null): void {
  const { slots, starts } = task.rows;
  const columns = task.columns.length;
  const work: Workspace = {
    sums: new Float64Array(SLOTS_AT_ONCE * columns * RATIO_SUMS_SIZE),
    tile: ratioTile(TILE_ROWS),
    rows: new Uint32Array(TILE_ROWS),
    weights: new Float64Array(TILE_ROWS),
    amounts: new Float64Array(TILE_ROWS),
    soundTile: ratioTile(LONGEST_RUN),
    soundWeights: new Float64Array(LONGEST_RUN),
    soundAmounts: new Float64Array(LONGEST_RUN),
    bounds: new Float64Array(columns),
  };
  for (let slot = 0; slot < slots; ) {
    // As many slots as fit a tile, one at least.
    let end = slot + 1;
    if (isMarked(marked, slot)) {
      const row = starts[slot] as number;
      while (end < slots && end - slot < SLOTS_AT_ONCE && isMarked(marked, end) && (starts[end + 1] as number) - row <= TILE_ROWS) end += 1;
      computeSlots(task, work, slot, end);
    }
    slot = end;
  }
}

function computeSlots(task: VariationTask, work: Workspace, first: number, last: number): void {
  const { starts } = task.rows;
  work.sums.fill(0);
  for (let slot = first; slot < last; slot += 1) clearCounts(task, slot);
  const end = starts[last] as number;
  for (let row = starts[first] as number; row < end; row += TILE_ROWS) {
    addTile(task, work, first, row, Math.min(row + TILE_ROWS, end));
  }
  const stride = task.columns.length * RATIO_SUMS_SIZE;
  task.results.forEach((result, index) => {
    const settle = (slot: number): Dispersion => exactDispersion(task, slot, index);
    finishVariation({ sums: work.sums, at: index * RATIO_SUMS_SIZE, stride, settle }, task.counts, result, task.refuse, first, last);
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

/** Adds the rows from `start` to `end`, in the order of the slots, to the sums of all columns. */
function addTile(task: VariationTask, work: Workspace, firstSlot: number, start: number, end: number): void {
  const { weight, columns, rows } = task;
  const { tile } = work;
  let weights = weight;
  let from = start;
  let runs = setRuns(rows.starts, tile, firstSlot, start, end);
  const whole = tileWeights(tile, runs, weights, from);
  if (!whole) {
    runs = keepRowsWithPupils(task, work, firstSlot, runs, start);
    weights = work.weights;
    from = 0;
    tileWeights(tile, runs, weights, from);
  }
  const stride = columns.length * RATIO_SUMS_SIZE;
  for (let index = 0; index < columns.length; index += 1) {
    const { indicator, amounts: column } = columns[index] as IndicatorColumn;
    const amounts = whole ? column : gather(column, work.rows, tile.starts[runs] as number, work.amounts);
    const at = index * RATIO_SUMS_SIZE;
    const bound = work.bounds[index] as number;
    work.bounds[index] = addRatios(tile, runs, amounts, weights, from, indicator.multiplier, work.sums, at, stride, bound);
    for (let run = 0; run < runs; run += 1) {
      if (tile.unsound[run] === 1) addSoundAmounts(task, work, firstSlot, index, run, amounts, weights, from);
    }
  }
}

/** The runs of rows that each belong to one slot; returns how many there are. */
function setRuns(starts: Uint32Array, tile: RatioTile, firstSlot: number, start: number, end: number): number {
  let runs = 0;
  let slot = firstSlot;
  for (let row = start; row < end; ) {
    while ((starts[slot + 1] as number) <= row) slot += 1;
    tile.starts[runs] = row - start;
    tile.sets[runs] = slot - firstSlot;
    runs += 1;
    row = Math.min(starts[slot + 1] as number, row + LONGEST_RUN, end);
  }
  tile.starts[runs] = end - start;
  return runs;
}

function gather(column: Float64Array, rows: Uint32Array, count: number, amounts: Float64Array): Float64Array {
  for (let row = 0; row < count; row += 1) amounts[row] = column[rows[row] as number] as number;
  return amounts;
}

/** Leaves only rows with pupils in the tile and counts the others. */
function keepRowsWithPupils({ weight, counts }: VariationTask, work: Workspace, firstSlot: number, runs: number, start: number): number {
  const { tile, rows } = work;
  let kept = 0;
  let next = tile.starts[0] as number;
  for (let run = 0; run < runs; run += 1) {
    const slot = firstSlot + (tile.sets[run] as number);
    const end = tile.starts[run + 1] as number;
    tile.starts[run] = kept;
    for (let row = next; row < end; row += 1) {
      const at = start + row;
      const pupils = weight[at] as number;
      if (isPupils(pupils)) {
        rows[kept] = at;
        work.weights[kept] = pupils;
        kept += 1;
      } else {
        countWithoutPupils(counts, slot, pupils);
      }
    }
    next = end;
  }
  tile.starts[runs] = kept;
  return runs;
}

/** Adds the rows of one run whose amount can be used and counts the others. */
function addSoundAmounts(
  { columns, results }: VariationTask,
  work: Workspace,
  firstSlot: number,
  index: number,
  run: number,
  amounts: Float64Array,
  weights: Float64Array,
  from: number,
): void {
  const { tile, soundTile, soundAmounts, soundWeights } = work;
  const set = tile.sets[run] as number;
  const result = results[index] as ColumnVariation;
  let sound = 0;
  for (let row = from + (tile.starts[run] as number); row < from + (tile.starts[run + 1] as number); row += 1) {
    const amount = amounts[row] as number;
    if (isAmount(amount)) {
      soundAmounts[sound] = amount;
      soundWeights[sound] = weights[row] as number;
      sound += 1;
    } else {
      countWithoutAmount(result, firstSlot + set, amount);
    }
  }
  soundTile.starts[1] = sound;
  soundTile.sets[0] = set;
  tileWeights(soundTile, 1, soundWeights, 0);
  const { multiplier } = (columns[index] as IndicatorColumn).indicator;
  const stride = columns.length * RATIO_SUMS_SIZE;
  addRatios(soundTile, 1, soundAmounts, soundWeights, 0, multiplier, work.sums, index * RATIO_SUMS_SIZE, stride, 0);
}

/** Mean and spread from exact sums over the rows of the slot. */
function exactDispersion({ rows, weight, columns }: VariationTask, slot: number, index: number): Dispersion {
  const { indicator, amounts: column } = columns[index] as IndicatorColumn;
  const amounts: number[] = [];
  const weights: number[] = [];
  for (let row = rows.starts[slot] as number; row < (rows.starts[slot + 1] as number); row += 1) {
    const amount = column[row] as number;
    const pupils = weight[row] as number;
    if (isPupils(pupils) && isAmount(amount)) {
      amounts.push(amount);
      weights.push(pupils);
    }
  }
  return finishMoments(amounts.length, sumRatioRows(amounts, weights, amounts.length, indicator.multiplier), false);
}
