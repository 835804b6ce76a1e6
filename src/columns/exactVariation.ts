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
import { orderOf, type GroupColumns, type SlotRows } from "./rows.js";
import { countWithoutAmount, countWithoutPupils, isAmount, isPupils } from "./soundness.js";
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

/** Slots whose sums are kept at a time. */
const SLOTS_AT_ONCE = 64;

/** Room for the rows of one tile and the sums of its slots, used again for each. */
interface Workspace {
  /** The rows in the order of the slots; `null` where they are given in it. */
  readonly order: Uint32Array | null;
  /** Sums of each slot at once, and in it of each column. */
  readonly sums: Float64Array;
  readonly tile: RatioTile;
  /** Rows, weights and amounts where they have to be gathered. */
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

/** Computes the slots from `first` to `last`, the latter not included. */
export type SlotComputer = (first: number, last: number) => void;

/** All slots of the task the exact way, and their composites where all eight indicators were given. */
export function exactVariation(task: VariationTask, parts: readonly ColumnVariation[] | null, composite: Float64Array): void {
  exactSlots(task)(0, task.rows.slots);
  setComposites(parts, composite);
}

/** The exact way to compute slots of the task: every result is the correctly rounded one. */
export function exactSlots(task: VariationTask): SlotComputer {
  const { starts, sorted } = task.rows;
  const columns = task.columns.length;
  const work: Workspace = {
    order: sorted ? null : orderOf(task.given, starts),
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
  return (first, last) => {
    let slot = first;
    while (slot < last) {
      // As many slots as fit a tile, one at least.
      let end = slot + 1;
      const row = starts[slot] as number;
      while (end < last && end - slot < SLOTS_AT_ONCE && (starts[end + 1] as number) - row <= TILE_ROWS) end += 1;
      computeSlots(task, work, slot, end);
      slot = end;
    }
  };
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
    const settle = (slot: number): Dispersion => exactDispersion(task, work.order, slot, index);
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
  const { weight, columns } = task;
  const { order, tile } = work;
  let weights = weight;
  let from = start;
  let gathered = order !== null;
  if (order !== null) {
    for (let row = start; row < end; row += 1) {
      const at = order[row] as number;
      work.rows[row - start] = at;
      work.weights[row - start] = weight[at] as number;
    }
    weights = work.weights;
    from = 0;
  }
  let runs = setRuns(task, tile, firstSlot, start, end);
  if (!tileWeights(tile, runs, weights, from)) {
    runs = keepRowsWithPupils(task, work, firstSlot, runs, start);
    gathered = true;
    weights = work.weights;
    from = 0;
    tileWeights(tile, runs, weights, from);
  }
  const stride = columns.length * RATIO_SUMS_SIZE;
  for (let index = 0; index < columns.length; index += 1) {
    const { indicator, amounts: column } = columns[index] as IndicatorColumn;
    const amounts = gathered ? gather(column, work.rows, tile.starts[runs] as number, work.amounts) : column;
    const at = index * RATIO_SUMS_SIZE;
    const bound = work.bounds[index] as number;
    work.bounds[index] = addRatios(tile, runs, amounts, weights, from, indicator.multiplier, work.sums, at, stride, bound);
    for (let run = 0; run < runs; run += 1) {
      if (tile.unsound[run] === 1) addSoundAmounts(task, work, firstSlot, index, run, amounts, weights, from);
    }
  }
}

/** The runs of rows that each belong to one slot. */
function setRuns({ rows: { starts } }: VariationTask, tile: RatioTile, firstSlot: number, start: number, end: number): number {
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
  const { tile, order, rows } = work;
  let kept = 0;
  let next = tile.starts[0] as number;
  for (let run = 0; run < runs; run += 1) {
    const slot = firstSlot + (tile.sets[run] as number);
    const end = tile.starts[run + 1] as number;
    tile.starts[run] = kept;
    for (let row = next; row < end; row += 1) {
      const at = order === null ? start + row : (order[start + row] as number);
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
function exactDispersion({ rows, weight, columns }: VariationTask, order: Uint32Array | null, slot: number, index: number): Dispersion {
  const { indicator, amounts: column } = columns[index] as IndicatorColumn;
  const amounts: number[] = [];
  const weights: number[] = [];
  for (let row = rows.starts[slot] as number; row < (rows.starts[slot + 1] as number); row += 1) {
    const at = order === null ? row : (order[row] as number);
    const amount = column[at] as number;
    const pupils = weight[at] as number;
    if (isPupils(pupils) && isAmount(amount)) {
      amounts.push(amount);
      weights.push(pupils);
    }
  }
  return finishMoments(amounts.length, sumRatioRows(amounts, weights, amounts.length, indicator.multiplier), false);
}
