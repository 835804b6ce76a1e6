import { scaleByPowerOfTwo } from "../exact/dyadic.js";
import { nearestMean } from "../exact/nearestFigures.js";
import { LARGEST_MAGNITUDE, SMALLEST_MAGNITUDE, sumRows, type RowSums } from "../exact/rowSums.js";
import { StatisticsError } from "../statisticsError.js";
import type { NumericArray } from "./checkRows.js";

/** Exact sums of rows whose values were scaled into the range of the sums. */
export interface SumsInRange {
  readonly sums: RowSums;
  /** The values summed are those given times 2^-exponent. */
  readonly exponent: number;
}

// Down to here a largest magnitude leaves room for figures 2^250 times smaller.
const SMALLEST_LARGEST = 2 ** -50;

/** The sums of checked rows of any finite doubles: what the exact sums cannot hold is scaled by a power of two. */
export function sumRowsInRange(values: NumericArray, weights: NumericArray | undefined): SumsInRange {
  const exponent = exponentOutOfRange(values, weights);
  const scaledWeights = weights && scaled(weights, weights, exponentOutOfRange(weights, weights));
  return { sums: sumRows(scaled(values, weights, exponent), scaledWeights), exponent };
}

/** The weighted mean of checked rows, correctly rounded. */
export function averageRows(values: NumericArray, weights: NumericArray | undefined): number {
  const { sums, exponent } = sumRowsInRange(values, weights);
  // Adding 0 turns the -0 of a mean too small for a double into 0.
  return scaleByPowerOfTwo(nearestMean(sums), exponent) + 0;
}

/** 0, or the power of two by which the largest magnitude is above the top of the range. */
function exponentOutOfRange(numbers: NumericArray, weights: NumericArray | undefined): number {
  const largest = largestMagnitude(numbers, weights);
  if (largest === 0 || (largest >= SMALLEST_LARGEST && largest <= LARGEST_MAGNITUDE)) return 0;
  return Math.ceil(Math.log2(largest)) + 1 - Math.log2(LARGEST_MAGNITUDE);
}

/** The largest magnitude of the rows of some weight. */
export function largestMagnitude(numbers: NumericArray, weights: NumericArray | undefined): number {
  let largest = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    if (weights?.[index] !== 0) largest = Math.max(largest, Math.abs(numbers[index] ?? 0));
  }
  return largest;
}

/** The numbers times 2^-exponent; those of weight zero stay as they are. */
function scaled(numbers: NumericArray, weights: NumericArray | undefined, exponent: number): NumericArray {
  if (exponent === 0) return numbers;
  return Array.from(numbers, (each, index) => (weights?.[index] === 0 ? each : scaleByPowerOfTwo(each, -exponent)));
}

/** @throws StatisticsError `notFinite` at the first of checked rows that the exact sums cannot hold as it is. */
export function requireInRange(values: NumericArray, weights: NumericArray | undefined): void {
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights?.[index] ?? 1;
    if (weight > LARGEST_MAGNITUDE) throw outOfRange("weight", index, weight);
    const value = values[index] ?? 0;
    if (Math.abs(value) > LARGEST_MAGNITUDE && weight >= SMALLEST_MAGNITUDE) throw outOfRange("value", index, value);
  }
}

function outOfRange(role: string, index: number, input: number): StatisticsError {
  return new StatisticsError("notFinite", `The ${role} at index ${String(index)} is beyond 2^300.`, index, input);
}
