import { productError } from "./expansion.js";

/**
 * Sums of ratios amount/weight over columns, fast and with a bound on their error, so that a coefficient drawn from them
 * is either proved to be the correctly rounded one or known to be in doubt.
 *
 * Each amount v is cut at a grid G = 2^-26 of the largest: v = A + L, so that A² and the remainders of its division by a
 * whole weight are exact in doubles, and only what is 2^-26 smaller is rounded. Σv and Σv²/w are thereby known to some 70
 * binary digits; the finish takes 106. What is left in doubt, a few in 100,000, is computed again from exact sums
 * (`moments.ts`).
 */

/** Doubles that the sums of one set of units take: count, weight, Σv and Σv²/w in two doubles each, and their errors at most. */
export const RATIO_SUMS_SIZE = 8;
const COUNT = 0;
const WEIGHT = 1;
/** Where the pair of Σv stands in the sums of a set. */
export const RATIO_AMOUNT = 2;
const AMOUNT_REST = 3;
/** Where the pair of Σv²/w stands. */
export const RATIO_SQUARE = 4;
const SQUARE_REST = 5;
const AMOUNT_ERROR = 6;
const SQUARE_ERROR = 7;

/** Doubles that {@link finishRatioSums} writes: mean, standard deviation, coefficient. */
export const RATIO_RESULT_SIZE = 3;

/** Rows a run has at most: so many leave the sums of grid parts exact. */
export const LONGEST_RUN = 512;
/** Rows a tile has at most. */
export const TILE_ROWS = 1024;
/** The largest amount a column may hold, that of `figureProblem`. */
export const LARGEST_AMOUNT: number = Number.MAX_SAFE_INTEGER;

// Rump's way to the leading power of two of x: q = (2^52 + 1)·x, then q − (1 − 2^-53)·q.
const LEADING = 2 ** 52 + 1;
const ALMOST_ONE = 1 - 2 ** -53;
// Adding and taking off 1.5·2^52·G rounds to a multiple of G.
const ROUNDER = 1.5 * 2 ** 52;
const GRID = 2 ** -26;
// The next run may have amounts so much larger before they are looked at first,
const HEADROOM = 2;
// and a run whose sum is so much smaller than the guess is cut at a finer grid.
const COARSE = 16;
// Below it squares of the grid come near the smallest doubles.
const SMALLEST_TOP = 2 ** -200;
const LARGEST_WEIGHT = 2 ** 51;
const LARGEST_EXACT = 2 ** 53;
// 2^-53, with room for terms of second order.
const UNIT = 1.25 * 2 ** -53;
// Relative error of a few operations on pairs of doubles.
const PAIR_ERROR = 2 ** -98;
// What is at least that uncertain is not worth a proof.
const MOST_DOUBT = 0.25;

/**
 * Rows of a few sets of units, one run of rows after the other, with what all amounts over them have in common. A set of
 * more than {@link LONGEST_RUN} rows has several runs.
 */
export interface RatioTile {
  /** Where each run starts among the rows of the tile, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The set of units that each run belongs to. */
  readonly sets: Uint32Array;
  /** 1/w of each row. */
  readonly reciprocals: Float64Array;
  /** Σw of each run. */
  readonly weights: Float64Array;
  /** Σ1/w of each run. */
  readonly reciprocalSums: Float64Array;
  /** 1 for each run that was not added because an amount in it is negative, too large or no number. */
  readonly unsound: Uint8Array;
}

/** A tile for so many rows in so many runs, those of one set where no number is told. */
export function ratioTile(rows: number, runs: number = Math.ceil(rows / LONGEST_RUN)): RatioTile {
  return {
    starts: new Uint32Array(runs + 1),
    sets: new Uint32Array(runs),
    reciprocals: new Float64Array(rows),
    weights: new Float64Array(runs),
    reciprocalSums: new Float64Array(runs),
    unsound: new Uint8Array(runs),
  };
}

/**
 * Fills in what the weights tell of a tile whose runs are set. Its rows stand in `weights` from `from` on.
 *
 * @returns Whether each weight is a whole number from 1 to 2^51, as the sums need them.
 */
export function tileWeights(tile: RatioTile, runs: number, weights: Float64Array, from: number): boolean {
  const { starts, reciprocals } = tile;
  let whole = true;
  for (let run = 0; run < runs; run += 1) {
    let weightSum = 0;
    let reciprocalSum = 0;
    const end = starts[run + 1] as number;
    for (let row = starts[run] as number; row < end; row += 1) {
      const weight = weights[from + row] as number;
      const reciprocal = 1 / weight;
      reciprocals[row] = reciprocal;
      weightSum += weight;
      reciprocalSum += reciprocal;
      whole &&= isWholeWeight(weight);
    }
    tile.weights[run] = weightSum;
    tile.reciprocalSums[run] = reciprocalSum;
  }
  return whole;
}

/** Whether a weight is a whole number from 1 to 2^51. */
export function isWholeWeight(weight: number): boolean {
  return weight >= 1 && weight <= LARGEST_WEIGHT && weight + ROUNDER - ROUNDER === weight;
}

/**
 * Adds the runs of a tile to the sums of their sets. The rows of the tile stand in `amounts` and `weights` from `from` on;
 * amounts are multiplied by `scale` first.
 *
 * @param bound - A guess at what the amounts do not exceed, to save a look at them first; any number does.
 * @returns The guess for the next tile. Runs that could not be added are marked in the tile.
 */
export function addRatios(
  tile: RatioTile,
  runs: number,
  amounts: Float64Array,
  weights: Float64Array,
  from: number,
  scale: number,
  sums: Float64Array,
  bound: number,
): number {
  const { starts, sets, reciprocals, unsound } = tile;
  let top = bound;
  for (let run = 0; run < runs; run += 1) {
    const first = starts[run] as number;
    const end = starts[run + 1] as number;
    const count = end - first;
    unsound[run] = 0;
    // A second time only where the guess was wrong.
    for (let exactTop = false; ; exactTop = true) {
      const grid = top * GRID;
      const square = grid * grid;
      const rounder = ROUNDER * grid;
      const squareRounder = ROUNDER * square;
      let gridSum = 0;
      let restSum = 0;
      let quotientSum = 0;
      let remainderSum = 0;
      let inside = true;
      for (let row = first; row < end; row += 1) {
        const value = (amounts[from + row] as number) * scale;
        if (!(value >= 0 && value <= top)) {
          inside = false;
          break;
        }
        const reciprocal = reciprocals[row] as number;
        const gridPart = value + rounder - rounder;
        const rest = value - gridPart;
        const product = gridPart * gridPart;
        const quotient = product * reciprocal + squareRounder - squareRounder;
        gridSum += gridPart;
        restSum += rest;
        quotientSum += quotient;
        remainderSum += (product - quotient * (weights[from + row] as number) + rest * (value + gridPart)) * reciprocal;
      }
      if (!exactTop && !(inside && gridSum * COARSE > top)) {
        const largest = largestOf(amounts, from + first, from + end) * scale;
        if (!(largest <= LARGEST_AMOUNT * scale)) {
          unsound[run] = 1;
          break;
        }
        top = powerAbove(largest) * HEADROOM;
        continue;
      }
      const weight = tile.weights[run] as number;
      const entry = (sets[run] as number) * RATIO_SUMS_SIZE;
      // With u = 2^-53 and H = ΣA/w: a remainder errs by at most u·(10·G² + 5·G·A/w), its sum by n·u·(3·n·G² + G·H) more.
      // H² is at most ΣA²/w · Σ1/w.
      const spread = Math.sqrt((quotientSum + 2 * count * square) * (tile.reciprocalSums[run] as number));
      let squareError = UNIT * ((3 * count + 10) * count * square + (count + 5) * grid * spread) + PAIR_ERROR * quotientSum;
      // Quotients are exact up to here; and beyond these nothing above holds.
      if (quotientSum > LARGEST_EXACT * square || weight > LARGEST_WEIGHT || (gridSum > 0 && top < SMALLEST_TOP)) squareError = Infinity;
      addPair(sums, entry + RATIO_AMOUNT, gridSum, restSum);
      addPair(sums, entry + RATIO_SQUARE, quotientSum, remainderSum);
      sums[entry + COUNT] = (sums[entry + COUNT] as number) + count;
      sums[entry + WEIGHT] = (sums[entry + WEIGHT] as number) + weight;
      sums[entry + AMOUNT_ERROR] = (sums[entry + AMOUNT_ERROR] as number) + UNIT * count * count * grid + PAIR_ERROR * gridSum;
      sums[entry + SQUARE_ERROR] = (sums[entry + SQUARE_ERROR] as number) + squareError;
      break;
    }
  }
  return top;
}

/** The largest of numbers ≥ 0; `NaN` where one is none. */
function largestOf(amounts: Float64Array, from: number, to: number): number {
  let largest = 0;
  for (let row = from; row < to; row += 1) {
    const amount = amounts[row] as number;
    if (!(amount >= 0)) return Number.NaN;
    if (amount > largest) largest = amount;
  }
  return largest;
}

/** The power of two above a number ≥ 0; 1 for 0. */
export function powerAbove(number: number): number {
  if (number === 0) return 1;
  const leading = LEADING * number;
  return 2 * (leading - ALMOST_ONE * leading);
}

/**
 * Opens the sums of a set whose pairs are then added up from exact sums: they err by no more than pairs do, unless
 * something below them was left out.
 */
export function setRatioSums(sums: Float64Array, at: number, count: number, weight: number, leftOut: boolean): void {
  sums.fill(0, at, at + RATIO_SUMS_SIZE);
  sums[at + COUNT] = count;
  sums[at + WEIGHT] = weight;
  if (leftOut) {
    sums[at + AMOUNT_ERROR] = Infinity;
    sums[at + SQUARE_ERROR] = Infinity;
  }
}

/** Adds `high + low` to the pair of doubles at `at`. */
export function addPair(sums: Float64Array, at: number, high: number, low: number): void {
  const before = sums[at] as number;
  const sum = before + high;
  const seen = sum - before;
  const rest = before - (sum - seen) + (high - seen) + ((sums[at + 1] as number) + low);
  const total = sum + rest;
  sums[at] = total;
  sums[at + 1] = rest - (total - sum);
}

/**
 * Mean, standard deviation and coefficient S/x̄ of the sums at `at`, written to `results`; `NaN` where one is not defined.
 *
 * @returns Whether each of them is proved to be the double nearest to the true one. Where not, the exact way decides.
 */
export function finishRatioSums(sums: Float64Array, at: number, results: Float64Array): boolean {
  const count = sums[at + COUNT] as number;
  const weight = sums[at + WEIGHT] as number;
  const amount = sums[at + RATIO_AMOUNT] as number;
  const amountRest = sums[at + AMOUNT_REST] as number;
  const amountError = sums[at + AMOUNT_ERROR] as number;
  if (weight > LARGEST_WEIGHT || sums[at + SQUARE_ERROR] === Infinity) return false;
  if (count === 0 || amount === 0) {
    results.fill(count === 0 ? Number.NaN : 0);
    results[2] = Number.NaN;
    return true;
  }
  const inverseWeight = 1 / weight;
  const inverseAmount = 1 / amount;
  const amountDoubt = 1.25 * amountError * inverseAmount;
  // Mean: T/W, the weight a whole number and exact.
  const mean = quotientOfPairs(amount, amountRest, weight, 0, inverseWeight, amountDoubt);
  results[0] = mean;
  if (count === 1) {
    results.fill(0, 1);
    return mean >= 0;
  }
  // Spread: N = Q·W − T².
  const square = sums[at + RATIO_SQUARE] as number;
  const left = square * weight;
  const leftRest = productError(square, weight, left) + (sums[at + SQUARE_REST] as number) * weight;
  const right = amount * amount;
  const rightRest = productError(amount, amount, right) + 2 * amount * amountRest;
  const difference = left - right;
  const seen = left - difference;
  const differenceRest = left - (difference + seen) + (seen - right) + (leftRest - rightRest);
  const spread = difference + differenceRest;
  const spreadError = (sums[at + SQUARE_ERROR] as number) * weight + 2.5 * amount * amountError + PAIR_ERROR * left;
  if (!(spread > 0 && spreadError < MOST_DOUBT * spread)) return false;
  // Root of N: s + rest, and its doubt is half that of N and a little more.
  const root = Math.sqrt(spread);
  const squared = root * root;
  const inverseRoot = 0.5 / root;
  const spreadRest = differenceRest - (spread - difference);
  const rootRest = (spread - squared - productError(root, root, squared) + spreadRest) * inverseRoot;
  const rootDoubt = 3 * spreadError * inverseRoot * inverseRoot;
  // Standard deviation √N/W and coefficient √N/T.
  const deviation = quotientOfPairs(root, rootRest, weight, 0, inverseWeight, rootDoubt);
  const coefficient = quotientOfPairs(root, rootRest, amount, amountRest, inverseAmount, rootDoubt + amountDoubt);
  results[1] = deviation;
  results[2] = coefficient;
  return mean >= 0 && deviation >= 0 && coefficient >= 0;
}

/**
 * The double nearest to a quotient of two pairs of doubles, `inverse` being near one over the second; `NaN` where a doubt of so
 * large a share, and what the pairs and these steps err by, leaves two to choose from.
 */
export function quotientOfPairs(high: number, low: number, by: number, byLow: number, inverse: number, doubt: number): number {
  const quotient = high * inverse;
  const back = quotient * by;
  const rest = (high - back - productError(quotient, by, back) + low - quotient * byLow) * inverse;
  const most = quotient * (doubt + 2 * PAIR_ERROR);
  const nearest = quotient + (rest - most);
  return nearest === quotient + (rest + most) ? nearest : Number.NaN;
}
