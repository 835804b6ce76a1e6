import { isWholeWeight } from "../statistics/ratioSums.js";
import { slotAt } from "./rows.js";
import type { VariationTask } from "./exactVariation.js";

/** Plain sums of every slot and column. */
export interface PlainSums {
  /** Σw of a slot; `NaN` where a weight is no whole number from 1 on. */
  readonly weight: Float64Array;
  /** Σa and Σa²/w: two entries for each column of a slot, `width` columns a slot. */
  readonly totals: Float64Array;
  /** Columns a slot, the last ones repeated to make up a multiple of {@link TOGETHER}. */
  readonly width: number;
  /** Terms added one after the other at most, in a slot of so many rows. */
  readonly longest: (rows: number) => number;
}

/** Columns summed in one loop: the running sums of four fit the registers. */
const TOGETHER = 4;
/** Rows whose sums are added up by themselves, so that rounding errors do not grow with the number of rows. */
const BLOCK_ROWS = 512;

// Where the sign of a double stands among its two halves.
const SIGN_HALF = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Whether an amount of a column is negative: the signs of eight at a time, which costs a third of comparing them. */
export function hasNegative(column: Float64Array): boolean {
  const halves = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
  let signs = 0;
  let at = SIGN_HALF;
  for (; at + 14 < halves.length; at += 16) {
    signs |=
      (halves[at] as number) |
      (halves[at + 2] as number) |
      (halves[at + 4] as number) |
      (halves[at + 6] as number) |
      (halves[at + 8] as number) |
      (halves[at + 10] as number) |
      (halves[at + 12] as number) |
      (halves[at + 14] as number);
  }
  for (; at < halves.length; at += 2) signs |= halves[at] as number;
  return signs < 0;
}

/** The columns of the task, the last one repeated. */
function paddedColumns({ columns }: VariationTask): readonly Float64Array[] {
  const amounts = columns.map((column) => column.amounts);
  while (amounts.length % TOGETHER !== 0) amounts.push(amounts.at(-1) as Float64Array);
  return amounts;
}

function emptySums(slots: number, width: number, longest: PlainSums["longest"]): PlainSums {
  return { weight: new Float64Array(slots), totals: new Float64Array(slots * width * 2), width, longest };
}

/** Sums of rows that stand in the order of their slots: block by block, the sums of a block in registers. */
export function sweepSorted(task: VariationTask): PlainSums {
  const { rows, weight } = task;
  const amounts = paddedColumns(task);
  const width = amounts.length;
  const sums = emptySums(rows.slots, width, (count) => Math.min(count, BLOCK_ROWS) + Math.ceil(count / BLOCK_ROWS));
  const reciprocals = new Float64Array(BLOCK_ROWS);
  for (let slot = 0; slot < rows.slots; slot += 1) {
    const end = rows.starts[slot + 1] as number;
    for (let from = rows.starts[slot] as number; from < end; from += BLOCK_ROWS) {
      const to = Math.min(from + BLOCK_ROWS, end);
      let total = 0;
      for (let row = from; row < to; row += 1) {
        const pupils = weight[row] as number;
        reciprocals[row - from] = 1 / pupils;
        total += isWholeWeight(pupils) ? pupils : Number.NaN;
      }
      sums.weight[slot] = (sums.weight[slot] as number) + total;
      for (let column = 0; column < width; column += TOGETHER) {
        addFour(amounts, column, reciprocals, from, to, sums.totals, (slot * width + column) * 2);
      }
    }
  }
  return sums;
}

/** Adds a block of rows to the sums of four columns. */
function addFour(
  amounts: readonly Float64Array[],
  column: number,
  reciprocals: Float64Array,
  from: number,
  to: number,
  totals: Float64Array,
  at: number,
): void {
  const a = amounts[column] as Float64Array;
  const b = amounts[column + 1] as Float64Array;
  const c = amounts[column + 2] as Float64Array;
  const d = amounts[column + 3] as Float64Array;
  let aSum = 0;
  let aSquares = 0;
  let bSum = 0;
  let bSquares = 0;
  let cSum = 0;
  let cSquares = 0;
  let dSum = 0;
  let dSquares = 0;
  for (let row = from; row < to; row += 1) {
    const reciprocal = reciprocals[row - from] as number;
    let amount = a[row] as number;
    aSum += amount;
    aSquares += amount * amount * reciprocal;
    amount = b[row] as number;
    bSum += amount;
    bSquares += amount * amount * reciprocal;
    amount = c[row] as number;
    cSum += amount;
    cSquares += amount * amount * reciprocal;
    amount = d[row] as number;
    dSum += amount;
    dSquares += amount * amount * reciprocal;
  }
  totals[at] = (totals[at] as number) + aSum;
  totals[at + 1] = (totals[at + 1] as number) + aSquares;
  totals[at + 2] = (totals[at + 2] as number) + bSum;
  totals[at + 3] = (totals[at + 3] as number) + bSquares;
  totals[at + 4] = (totals[at + 4] as number) + cSum;
  totals[at + 5] = (totals[at + 5] as number) + cSquares;
  totals[at + 6] = (totals[at + 6] as number) + dSum;
  totals[at + 7] = (totals[at + 7] as number) + dSquares;
}

/** Sums of rows in any order, added to their slots one by one. */
export function sweepUnsorted(task: VariationTask): PlainSums {
  const { rows, weight } = task;
  const { group, stage } = task.given;
  const amounts = paddedColumns(task);
  const width = amounts.length;
  const sums = emptySums(rows.slots, width, (count) => count);
  const { totals } = sums;
  for (let row = 0; row < weight.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const pupils = weight[row] as number;
    sums.weight[slot] = (sums.weight[slot] as number) + (isWholeWeight(pupils) ? pupils : Number.NaN);
  }
  for (let column = 0; column < width; column += TOGETHER) {
    const a = amounts[column] as Float64Array;
    const b = amounts[column + 1] as Float64Array;
    const c = amounts[column + 2] as Float64Array;
    const d = amounts[column + 3] as Float64Array;
    for (let row = 0; row < weight.length; row += 1) {
      const slot = slotAt(group, stage, row);
      const reciprocal = 1 / (weight[row] as number);
      const at = (slot * width + column) * 2;
      let amount = a[row] as number;
      totals[at] = (totals[at] as number) + amount;
      totals[at + 1] = (totals[at + 1] as number) + amount * amount * reciprocal;
      amount = b[row] as number;
      totals[at + 2] = (totals[at + 2] as number) + amount;
      totals[at + 3] = (totals[at + 3] as number) + amount * amount * reciprocal;
      amount = c[row] as number;
      totals[at + 4] = (totals[at + 4] as number) + amount;
      totals[at + 5] = (totals[at + 5] as number) + amount * amount * reciprocal;
      amount = d[row] as number;
      totals[at + 6] = (totals[at + 6] as number) + amount;
      totals[at + 7] = (totals[at + 7] as number) + amount * amount * reciprocal;
    }
  }
  return sums;
}
