import { isWholeWeight, LONGEST_RUN } from "../statistics/exact/ratioSums.js";
import type { VariationTask } from "./inOrder.js";
import { slotAt } from "./rows.js";

/** Columns summed in one loop: the running sums of four fit the registers. */
const TOGETHER = 4;

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

/** Terms added one after the other at most, in a slot of so many rows in order; in any order as many as there are. */
export function longestSum(rows: number): number {
  return Math.min(rows, LONGEST_RUN) + Math.ceil(rows / LONGEST_RUN) + 1;
}

/**
 * Plain sums of rows that stand in the order of their slots, those of a run of rows in registers. A division a row takes less than to
 * keep its result for the next columns.
 *
 * @returns Σw of each slot; `NaN` where a weight is no whole number from 1 on, or an amount may be negative.
 */
export function sumSorted(task: VariationTask): Float64Array {
  const { rows, weight } = task;
  const weights = new Float64Array(rows.slots);
  for (let slot = 0; slot < rows.slots; slot += 1)
    weights[slot] = wholeSum(weight, rows.starts[slot] as number, rows.starts[slot + 1] as number);
  for (const four of inFours(task)) addFour(four, task, weights);
  return weights;
}

/** The sum of weights; `NaN` where one of them is no whole number from 1 on. */
function wholeSum(weight: Float64Array, start: number, end: number): number {
  let sum = 0;
  let isWhole = true;
  for (let row = start; row < end; row += 1) {
    const pupils = weight[row] as number;
    sum += pupils;
    if (!isWholeWeight(pupils)) isWhole = false;
  }
  return isWhole ? sum : Number.NaN;
}

/** Adds the rows of all slots to the sums of four columns; marks the slots that have a negative amount among them. */
function addFour({ a, b, c, d }: Four, { rows: { slots, starts }, weight }: VariationTask, weights: Float64Array): void {
  const { amounts: ofA, sums: aSums, squares: aSquared } = a;
  const { amounts: ofB, sums: bSums, squares: bSquared } = b;
  const { amounts: ofC, sums: cSums, squares: cSquared } = c;
  const { amounts: ofD, sums: dSums, squares: dSquared } = d;
  for (let slot = 0; slot < slots; slot += 1) {
    const last = starts[slot + 1] as number;
    for (let row = starts[slot] as number; row < last; ) {
      const end = Math.min(row + LONGEST_RUN, last);
      let aSum = 0;
      let aSquares = 0;
      let bSum = 0;
      let bSquares = 0;
      let cSum = 0;
      let cSquares = 0;
      let dSum = 0;
      let dSquares = 0;
      let negative = false;
      for (; row < end; row += 1) {
        const reciprocal = 1 / (weight[row] as number);
        const inA = ofA[row] as number;
        const inB = ofB[row] as number;
        const inC = ofC[row] as number;
        const inD = ofD[row] as number;
        if (inA < 0 || inB < 0 || inC < 0 || inD < 0) negative = true;
        aSum += inA;
        aSquares += inA * inA * reciprocal;
        bSum += inB;
        bSquares += inB * inB * reciprocal;
        cSum += inC;
        cSquares += inC * inC * reciprocal;
        dSum += inD;
        dSquares += inD * inD * reciprocal;
      }
      if (negative) weights[slot] = Number.NaN;
      aSums[slot] = (aSums[slot] as number) + aSum;
      aSquared[slot] = (aSquared[slot] as number) + aSquares;
      bSums[slot] = (bSums[slot] as number) + bSum;
      bSquared[slot] = (bSquared[slot] as number) + bSquares;
      cSums[slot] = (cSums[slot] as number) + cSum;
      cSquared[slot] = (cSquared[slot] as number) + cSquares;
      dSums[slot] = (dSums[slot] as number) + dSum;
      dSquared[slot] = (dSquared[slot] as number) + dSquares;
    }
  }
}

/** The same of rows in any order, the sums of four columns of a slot side by side. */
export function sumUnsorted(task: VariationTask): Float64Array {
  const { rows, weight, given } = task;
  const { group, stage } = given;
  const weights = new Float64Array(rows.slots);
  for (let row = 0; row < weight.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const pupils = weight[row] as number;
    weights[slot] = (weights[slot] as number) + (isWholeWeight(pupils) ? pupils : Number.NaN);
  }
  for (const four of inFours(task)) addRows(four, task, weights);
  return weights;
}

const SUMS_OF_FOUR = 8;

/** Adds all rows to the sums of four columns; marks the slots that have a negative amount among them. */
function addRows({ a, b, c, d }: Four, { rows, weight, given }: VariationTask, weights: Float64Array): void {
  const { group, stage } = given;
  const { amounts: ofA } = a;
  const { amounts: ofB } = b;
  const { amounts: ofC } = c;
  const { amounts: ofD } = d;
  const sums = new Float64Array(rows.slots * SUMS_OF_FOUR);
  for (let row = 0; row < weight.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const at = slot * SUMS_OF_FOUR;
    const reciprocal = 1 / (weight[row] as number);
    const inA = ofA[row] as number;
    const inB = ofB[row] as number;
    const inC = ofC[row] as number;
    const inD = ofD[row] as number;
    if (inA < 0 || inB < 0 || inC < 0 || inD < 0) weights[slot] = Number.NaN;
    sums[at] = (sums[at] as number) + inA;
    sums[at + 1] = (sums[at + 1] as number) + inA * inA * reciprocal;
    sums[at + 2] = (sums[at + 2] as number) + inB;
    sums[at + 3] = (sums[at + 3] as number) + inB * inB * reciprocal;
    sums[at + 4] = (sums[at + 4] as number) + inC;
    sums[at + 5] = (sums[at + 5] as number) + inC * inC * reciprocal;
    sums[at + 6] = (sums[at + 6] as number) + inD;
    sums[at + 7] = (sums[at + 7] as number) + inD * inD * reciprocal;
  }
  [a, b, c, d].forEach((each, index) => {
    for (let slot = 0; slot < rows.slots; slot += 1) {
      each.sums[slot] = sums[slot * SUMS_OF_FOUR + 2 * index] as number;
      each.squares[slot] = sums[slot * SUMS_OF_FOUR + 2 * index + 1] as number;
    }
  });
}
