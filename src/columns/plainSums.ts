import { isWholeWeight } from "../statistics/exact/ratioSums.js";
import type { VariationTask } from "./exactVariation.js";
import { slotAt } from "./rows.js";

/** Plain sums of every slot and column. */
export interface PlainSums {
  /** Σw of a slot; `NaN` where a weight is no whole number from 1 on. */
  readonly weight: Float64Array;
  /** Terms added one after the other at most, in a slot of so many rows. */
  readonly longest: (rows: number) => number;
}

/** Columns summed in one loop: the running sums of four fit the registers. */
const TOGETHER = 4;
/** Rows whose sums are added up by themselves, so that rounding errors do not grow with the number of rows. */
const BLOCK_ROWS = 512;

// Where the sign of a double stands among its two halves.
const SIGN_HALF: number = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

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

/** A column, and where its Σa and Σa²/w of every slot are kept: in the place of the results that are made of them. */
interface Summed {
  readonly amounts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

interface Four {
  readonly a: Summed;
  readonly b: Summed;
  readonly c: Summed;
  readonly d: Summed;
}

/** The columns in fours; the last one is repeated to make up a four, its sums going nowhere. */
function inFours({ columns, results, rows }: VariationTask): readonly Four[] {
  const summed = columns.map(({ amounts }, index): Summed => {
    const { mean, standardDeviation } = results[index] as VariationTask["results"][number];
    return { amounts, sums: mean, squares: standardDeviation };
  });
  const last = summed.at(-1);
  const spare =
    last === undefined || summed.length % TOGETHER === 0
      ? last
      : { ...last, sums: new Float64Array(rows.slots), squares: new Float64Array(rows.slots) };
  const at = (index: number): Summed => (summed[index] ?? spare) as Summed;
  return Array.from({ length: Math.ceil(summed.length / TOGETHER) }, (_, four) => {
    const first = four * TOGETHER;
    return { a: at(first), b: at(first + 1), c: at(first + 2), d: at(first + 3) };
  });
}

/** Sums of rows that stand in the order of their slots: block by block, the sums of a block in registers. */
export function sweepSorted(task: VariationTask): PlainSums {
  const { rows, weight } = task;
  const fours = inFours(task);
  const weights = new Float64Array(rows.slots);
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
      weights[slot] = (weights[slot] as number) + total;
      for (let four = 0; four < fours.length; four += 1) addFour(fours[four] as Four, reciprocals, from, to, slot);
    }
  }
  return { weight: weights, longest: (count) => Math.min(count, BLOCK_ROWS) + Math.ceil(count / BLOCK_ROWS) };
}

/** Adds a block of rows to the sums of four columns. */
function addFour({ a, b, c, d }: Four, reciprocals: Float64Array, from: number, to: number, slot: number): void {
  const { amounts: ofA } = a;
  const { amounts: ofB } = b;
  const { amounts: ofC } = c;
  const { amounts: ofD } = d;
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
    let amount = ofA[row] as number;
    aSum += amount;
    aSquares += amount * amount * reciprocal;
    amount = ofB[row] as number;
    bSum += amount;
    bSquares += amount * amount * reciprocal;
    amount = ofC[row] as number;
    cSum += amount;
    cSquares += amount * amount * reciprocal;
    amount = ofD[row] as number;
    dSum += amount;
    dSquares += amount * amount * reciprocal;
  }
  a.sums[slot] = (a.sums[slot] as number) + aSum;
  a.squares[slot] = (a.squares[slot] as number) + aSquares;
  b.sums[slot] = (b.sums[slot] as number) + bSum;
  b.squares[slot] = (b.squares[slot] as number) + bSquares;
  c.sums[slot] = (c.sums[slot] as number) + cSum;
  c.squares[slot] = (c.squares[slot] as number) + cSquares;
  d.sums[slot] = (d.sums[slot] as number) + dSum;
  d.squares[slot] = (d.squares[slot] as number) + dSquares;
}

/** Sums of rows in any order, added to their slots one by one. */
export function sweepUnsorted(task: VariationTask): PlainSums {
  const { rows, weight } = task;
  const { group, stage } = task.given;
  const weights = new Float64Array(rows.slots);
  for (let row = 0; row < weight.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const pupils = weight[row] as number;
    weights[slot] = (weights[slot] as number) + (isWholeWeight(pupils) ? pupils : Number.NaN);
  }
  for (const { a: first, b: second, c: third, d: fourth } of inFours(task)) {
    const { amounts: a, sums: aSums, squares: aSquares } = first;
    const { amounts: b, sums: bSums, squares: bSquares } = second;
    const { amounts: c, sums: cSums, squares: cSquares } = third;
    const { amounts: d, sums: dSums, squares: dSquares } = fourth;
    for (let row = 0; row < weight.length; row += 1) {
      const slot = slotAt(group, stage, row);
      const reciprocal = 1 / (weight[row] as number);
      let amount = a[row] as number;
      aSums[slot] = (aSums[slot] as number) + amount;
      aSquares[slot] = (aSquares[slot] as number) + amount * amount * reciprocal;
      amount = b[row] as number;
      bSums[slot] = (bSums[slot] as number) + amount;
      bSquares[slot] = (bSquares[slot] as number) + amount * amount * reciprocal;
      amount = c[row] as number;
      cSums[slot] = (cSums[slot] as number) + amount;
      cSquares[slot] = (cSquares[slot] as number) + amount * amount * reciprocal;
      amount = d[row] as number;
      dSums[slot] = (dSums[slot] as number) + amount;
      dSquares[slot] = (dSquares[slot] as number) + amount * amount * reciprocal;
    }
  }
  return { weight: weights, longest: (count) => count };
}
