import { divide, leading, subtract, type DoubleDouble } from "../exact/doubleDouble.js";
import { scaleByPowerOfTwo } from "../exact/dyadic.js";
import { exactTotal } from "../exact/expansion.js";
import { finishMoments, SMALLEST_MAGNITUDE, sumRows, type Moments } from "../exact/moments.js";
import { StatisticsError } from "../statisticsError.js";
import { refusedAt, weightedRows, type NumericArray } from "./checkRows.js";
import { largestMagnitude } from "./rowsInRange.js";

/** The units an index of inequality looks at: those of some weight, with their exact sums. */
export interface Units {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly moments: Moments;
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
  const indices = weightedRows(values, weights);
  const exponent = powerBelow(largestMagnitude(values, weights));
  const weightExponent = weights === undefined ? 0 : powerBelow(largestMagnitude(weights, weights));
  const weightAt = (index: number): number => scaleByPowerOfTwo(weights?.[index] ?? 1, -weightExponent);
  const counted = indices.filter((index) => weightAt(index) >= SMALLEST_MAGNITUDE);
  const scaledValues = counted.map((index) => scaleByPowerOfTwo(values[index] ?? 0, -exponent));
  return { ...sumUnits(scaledValues, counted.map(weightAt)), indices: counted, exponent, weightExponent };
}

/** As {@link scaleRows}, for an index that needs values ≥ 0 which are not all zero. */
export function scaleNonNegativeRows(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  const units = scaleRows(values, weights);
  const faulty = units.values.findIndex((value) => value < 0);
  if (faulty >= 0) throw refusedAt("negativeValue", "value", values, units.indices[faulty] ?? 0);
  if (units.moments.mean === 0) {
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
  return { values, weights, moments: finishMoments(values.length, sumRows(values, weights)) };
}

/** The mean to about 30 digits; the units have some weight. */
export function preciseMean({ moments }: Units): DoubleDouble {
  return divide(leading(moments.sums.products), leading(moments.sums.weights));
}

/** `a − b`, 0 where the two agree as far as they are known. */
export function preciseDifference(a: DoubleDouble, b: DoubleDouble): number {
  const { high } = subtract(a, b);
  return Math.abs(high) <= NO_DIFFERENCE * Math.max(Math.abs(a.high), Math.abs(b.high)) ? 0 : high;
}

/** Σw·term/Σw. The sum of the terms is exact, so the order of the units does not matter. */
export function averageTerms(units: Units, term: (value: number) => number): number {
  const terms = units.values.map((value, index) => (units.weights[index] ?? 0) * term(value));
  return exactTotal(terms) / units.moments.weight;
}

function powerBelow(largest: number): number {
  return largest === 0 ? 0 : Math.floor(Math.log2(largest));
}
