import { divide, leading, subtract, type DoubleDouble } from "../exact/doubleDouble.js";
import { scaleByPowerOfTwo } from "../exact/dyadic.js";
import { exactTotal } from "../exact/expansion.js";
import { momentsOf, type Moments, type NumericArray } from "../moments.js";
import { StatisticsError } from "../statisticsError.js";

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

// What is this much smaller than the largest counts as 0 in the exact sums, so a weight like it can be left out.
const SMALLEST_WEIGHT = 2 ** -300;
// Means come with an error of about 2^-100 of their size; a difference not above this one is none.
const NO_DIFFERENCE = 2 ** -90;

/** Checks values and weights and takes the units of some weight. Values of weight zero have no effect. */
export function unitsOf(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  checkLengths(values, weights);
  const indices: number[] = [];
  let largest = 0;
  let largestWeight = 0;
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights === undefined ? 1 : finite("weight", weights[index], index);
    if (weight < 0) {
      throw new StatisticsError("negativeWeight", `The weight at index ${String(index)} is negative.`, index, weight);
    }
    const value = finite("value", values[index], index);
    if (weight > 0) {
      indices.push(index);
      largest = Math.max(largest, Math.abs(value));
      largestWeight = Math.max(largestWeight, weight);
    }
  }
  if (indices.length === 0) {
    throw new StatisticsError("zeroWeight", "All weights are zero: there is nothing to compare.", null, 0);
  }
  const exponent = exponentOf(largest);
  const weightExponent = exponentOf(largestWeight);
  const weightAt = (index: number): number => scaleByPowerOfTwo(weights?.[index] ?? 1, -weightExponent);
  const counted = indices.filter((index) => weightAt(index) >= SMALLEST_WEIGHT);
  return {
    ...unitsFrom(
      counted.map((index) => scaleByPowerOfTwo(values[index] ?? 0, -exponent)),
      counted.map(weightAt),
    ),
    indices: counted,
    exponent,
    weightExponent,
  };
}

/** As {@link unitsOf}, for an index that needs values ≥ 0 which are not all zero. */
export function nonNegativeUnitsOf(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  const units = unitsOf(values, weights);
  const faulty = units.values.findIndex((value) => value < 0);
  if (faulty >= 0) throw outsideDomain("negative", values, units.indices[faulty] ?? 0);
  if (units.moments.mean === 0) {
    throw new StatisticsError("zeroMean", "The mean is zero: there is nothing to share.", null, 0);
  }
  return units;
}

/** As {@link nonNegativeUnitsOf}, for an index that takes the logarithm of every value. */
export function positiveUnitsOf(values: NumericArray, weights: NumericArray | undefined): ScaledUnits {
  const units = nonNegativeUnitsOf(values, weights);
  const faulty = units.values.indexOf(0);
  if (faulty >= 0) throw outsideDomain("zero", values, units.indices[faulty] ?? 0);
  return units;
}

/** The units of already checked values and weights. */
export function unitsFrom(values: readonly number[], weights: readonly number[]): Units {
  return { values, weights, moments: momentsOf(values, weights) };
}

/** The mean to about 30 digits; the units have some weight. */
export function meanOf({ moments }: Units): DoubleDouble {
  return divide(leading(moments.sums.products), leading(moments.sums.weights));
}

/** `a − b`, 0 where the two agree as far as they are known. */
export function differenceOf(a: DoubleDouble, b: DoubleDouble): number {
  const { high } = subtract(a, b);
  return Math.abs(high) <= NO_DIFFERENCE * Math.max(Math.abs(a.high), Math.abs(b.high)) ? 0 : high;
}

/** Σw·term/Σw. The sum of the terms is exact, so the order of the units does not matter. */
export function averageOf(units: Units, term: (value: number) => number): number {
  const terms = units.values.map((value, index) => (units.weights[index] ?? 0) * term(value));
  return exactTotal(terms) / units.moments.weight;
}

function checkLengths(values: NumericArray, weights: NumericArray | undefined): void {
  if (weights !== undefined && weights.length !== values.length) {
    const message = `${String(values.length)} values and ${String(weights.length)} weights.`;
    throw new StatisticsError("lengthMismatch", message, null, weights.length);
  }
  if (values.length === 0) throw new StatisticsError("empty", "No values were given.");
}

function finite(role: "value" | "weight", input: unknown, index: number): number {
  if (typeof input === "number" && Number.isFinite(input)) return input;
  throw new StatisticsError("notFinite", `The ${role} at index ${String(index)} is not a finite number.`, index, input);
}

function outsideDomain(why: "negative" | "zero", values: NumericArray, index: number): StatisticsError {
  return new StatisticsError("negativeValue", `The value at index ${String(index)} is ${why}.`, index, values[index]);
}

function exponentOf(largest: number): number {
  return largest === 0 ? 0 : Math.floor(Math.log2(largest));
}
