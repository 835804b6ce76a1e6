import { divide, leading, subtract, type DoubleDouble } from "../exact/doubleDouble.js";
import { scaleByPowerOfTwo } from "../exact/dyadic.js";
import { canonical, exactTotal } from "../exact/expansion.js";
import { SMALLEST_MAGNITUDE, sumRows, type RowSums } from "../exact/rowSums.js";
import { StatisticsError } from "../statisticsError.js";
import { checkWeightedRows, refusedAt, type NumericArray } from "./checkRows.js";
import { largestMagnitude } from "./rowsInRange.js";

/** The units an index of inequality looks at: those of some weight, with their exact sums. */
export interface Units {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly sums: RowSums;
}

/** The units of one input, scaled by powers of two so that no sum or product leaves the range of the doubles. */
export interface ScaledUnits extends Units {
  /** Where each unit stands in the input. */
  readonly indices: readonly number[];
  /** The values are those of the input times 2^-exponent. */
  readonly exponent: number;
  /** The weights are those of the input times 2^-weightExponent. */
  readonly weightExponent: number;
}

// Means come with an error of about 2^-100 of their size; a difference not above this one is none.
const NO_DIFFERENCE = 2 ** -90;

/** Checks values and weights and takes the units of some weight. Values of weight zero have no effect. */
export function scaleRows(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  checkWeightedRows(values, weights);
  const exponent = powerBelow(largestMagnitude(values, weights));
  const weightExponent = weights === undefined ? 0 : powerBelow(largestMagnitude(weights, weights));
  const indices: number[] = [];
  const scaledValues: number[] = [];
  const scaledWeights: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights === undefined ? 1 : scaleByPowerOfTwo(weights[index] ?? 0, -weightExponent);
    if (weight < SMALLEST_MAGNITUDE) continue;
    indices.push(index);
    scaledValues.push(scaleByPowerOfTwo(values[index] ?? 0, -exponent));
    scaledWeights.push(weight);
  }
  return { ...sumUnits(scaledValues, scaledWeights), indices, exponent, weightExponent };
}

/** As {@link scaleRows}, for an index that needs values ≥ 0 which are not all zero. */
export function scaleNonNegativeRows(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  const units = scaleRows(values, weights);
  const faulty = units.values.findIndex((value) => value < 0);
  if (faulty >= 0) throw refusedAt("negativeValue", "value", values, units.indices[faulty] ?? 0);
  if (isAllZero(units)) {
    throw new StatisticsError("zeroMean", "The mean is zero: there is nothing to share.", null, 0);
  }
  return units;
}

/** As {@link scaleNonNegativeRows}, for an index that takes the logarithm of every value. */
export function scalePositiveRows(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  const units = scaleNonNegativeRows(values, weights);
  const faulty = units.values.indexOf(0);
  if (faulty >= 0) throw refusedAt("zeroValue", "value", values, units.indices[faulty] ?? 0);
  return units;
}

/** The units of already checked values and weights. */
export function sumUnits(values: readonly number[], weights: readonly number[]): Units {
  return { values, weights, sums: sumRows(values, weights) };
}

/** Whether values ≥ 0 add up to nothing. */
export function isAllZero({ sums }: Units): boolean {
  return sums.products.every((part) => part === 0);
}

/** Σw. */
export function totalWeight({ weights }: Units): number {
  return exactTotal(weights);
}

/** The mean to about 30 digits; the units have some weight. */
export function preciseMean({ sums }: Units): DoubleDouble {
  return divide(leading(canonical(sums.products)), leading(canonical(sums.weights)));
}

/** `a − b`, 0 where the two agree as far as they are known. */
export function preciseDifference(a: DoubleDouble, b: DoubleDouble): number {
  const { high } = subtract(a, b);
  return Math.abs(high) <= NO_DIFFERENCE * Math.max(Math.abs(a.high), Math.abs(b.high)) ? 0 : high;
}

/** Σw·term/Σw. The sum of the terms is exact, so the order of the units does not matter. */
export function averageTerms(units: Units, term: (value: number) => number): number {
  const terms = units.values.map((value, index) => (units.weights[index] ?? 0) * term(value));
  return exactTotal(terms) / totalWeight(units);
}

function powerBelow(largest: number): number {
  return largest === 0 ? 0 : Math.floor(Math.log2(largest));
}
