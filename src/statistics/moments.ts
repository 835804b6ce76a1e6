import { addAllTo, addTo, canonical, productError, type Expansion } from "./expansion.js";
import { dispersionOf, type Dispersion, type MomentSums } from "./dispersion.js";
import { StatisticsError } from "./statisticsError.js";
import { scaleByPowerOfTwo } from "./exactQuotient.js";

/** Numbers in any array form the statistics accept. They are read, never changed. */
export type NumericArray = readonly number[] | Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Weighted moments of a set of units, mergeable with those of any other set. */
export interface Moments extends Dispersion {
  /** Units counted, those of weight zero included. */
  readonly count: number;
  /** Total weight Σw. */
  readonly weight: number;
  /** What {@link mergeMoments} adds up. */
  readonly sums: MomentSums;
}

const BUCKET = 512;
const LARGEST_EXPONENT = 1000;
const NO_SUMS: MomentSums = {
  weights: [],
  products: [],
  squares: [],
  valueExponent: 0,
  weightExponent: 0,
  squaresExact: true,
};

/**
 * Weighted moments of values: mean Σwx/Σw, population variance Σw(x−x̄)²/Σw, standard deviation, and the coefficient of
 * variation S/|x̄|. Without weights every value weighs 1.
 *
 * The sums behind them are exact, so the results are the correctly rounded ones: the same to the last bit for any
 * order of the rows and, through {@link mergeMoments}, for any partition. Only where magnitudes beyond 2^256 meet
 * others below 2^-256 in one set may the smallest of them be lost.
 *
 * @param values - Finite numbers, one per unit.
 * @param weights - Finite numbers ≥ 0 of the same length; pupils, as a rule.
 * @returns Plain JSON. An empty set gives `count: 0` and `null` statistics, the neutral element of merging. The
 * coefficient is `null` where the mean is zero, the variance where it exceeds the largest double.
 * @throws StatisticsError `lengthMismatch`, `notFinite` (a value, a weight, or a total weight beyond the largest
 * double), `negativeWeight`, `zeroWeight` (units given, all of weight zero).
 *
 * @example
 * ```ts
 * import { momentsOf } from "edu-balance/statistics";
 *
 * const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
 * moments.mean; // => 5
 * moments.standardDeviation; // => 2
 * moments.coefficient; // => 0.4
 * ```
 */
export function momentsOf(values: NumericArray, weights?: NumericArray): Moments {
  checkLengths(values, weights);
  const valueExponent = exponentOf(largestMagnitude(values));
  const weightExponent = weights === undefined ? 0 : exponentOf(largestWeight(weights));
  const valueFactor = 2 ** -valueExponent;
  const weightFactor = 2 ** -weightExponent;
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = (values[index] ?? 0) * valueFactor;
    if (weights === undefined) {
      const square = value * value;
      addTo(productSum, value);
      addTo(squareSum, square);
      addTo(squareSum, productError(value, value, square));
    } else {
      const weight = (weights[index] ?? 0) * weightFactor;
      const product = weight * value;
      const productRest = productError(weight, value, product);
      addTo(weightSum, weight);
      addTo(productSum, product);
      addTo(productSum, productRest);
      addProductTo(squareSum, product, value);
      addProductTo(squareSum, productRest, value);
    }
  }
  if (weights === undefined) addTo(weightSum, values.length);
  return momentsFrom(values.length, {
    weights: canonical(weightSum),
    products: canonical(productSum),
    squares: canonical(squareSum),
    valueExponent,
    weightExponent,
    squaresExact: true,
  });
}

/**
 * Weighted moments of ratios given as amounts over weights, x = amount/weight: books over pupils, say. The mean is
 * Σamount/Σweight and the squares enter as amount²/weight, so no ratio is ever rounded to a double on the way.
 * This is the form the inter-school coefficient uses.
 *
 * @param amounts - Finite numbers, one per unit.
 * @param weights - Finite numbers > 0 of the same length.
 * @returns As {@link momentsOf}. Equal ratios give a variance of exactly 0: a coefficient below 2^-50, which is
 * under what quotients of 106 bits can tell from zero, is returned as 0.
 * @throws StatisticsError as {@link momentsOf}, and `zeroWeight` at the first unit whose weight is zero.
 *
 * @example
 * ```ts
 * import { momentsOfRatios } from "edu-balance/statistics";
 *
 * const books = [279, 137, 935, 160, 402];
 * const pupils = [45, 37, 89, 76, 55];
 * momentsOfRatios(books, pupils).coefficient; // => 0.5152566298844764
 * ```
 */
export function momentsOfRatios(amounts: NumericArray, weights: NumericArray): Moments {
  checkLengths(amounts, weights);
  const amountExponent = exponentOf(largestMagnitude(amounts));
  const weightExponent = exponentOf(largestWeight(weights));
  const amountFactor = 2 ** -amountExponent;
  const weightFactor = 2 ** -weightExponent;
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = (amounts[index] ?? 0) * amountFactor;
    const weight = (weights[index] ?? 0) * weightFactor;
    if (weight === 0) throw new StatisticsError("zeroWeight", `The weight at index ${String(index)} is zero: no ratio.`, index, 0);
    const square = amount * amount;
    const squareRest = productError(amount, amount, square);
    const quotient = square / weight;
    const back = quotient * weight;
    addTo(weightSum, weight);
    addTo(productSum, amount);
    addTo(squareSum, quotient);
    addTo(squareSum, (square - back - productError(quotient, weight, back) + squareRest) / weight);
  }
  return momentsFrom(amounts.length, {
    weights: canonical(weightSum),
    products: canonical(productSum),
    squares: canonical(squareSum),
    valueExponent: amountExponent - weightExponent,
    weightExponent,
    squaresExact: false,
  });
}

/**
 * The moments of the union of disjoint sets from the moments of each: associative, commutative, and to the last bit
 * what {@link momentsOf} gives for all the rows at once.
 *
 * @param parts - Any number of moments; none gives the moments of the empty set.
 *
 * @example
 * ```ts
 * import { mergeMoments, momentsOf } from "edu-balance/statistics";
 *
 * const north = momentsOf([0.1, 0.2], [30, 45]);
 * const south = momentsOf([0.3], [25]);
 * mergeMoments(north, south).mean === momentsOf([0.3, 0.2, 0.1], [25, 45, 30]).mean; // => true
 * ```
 */
export function mergeMoments(...parts: readonly Moments[]): Moments {
  const given = parts.filter((part) => part.count > 0);
  if (given.length === 0) return momentsFrom(0, NO_SUMS);
  const valueExponent = Math.max(...given.map((part) => part.sums.valueExponent));
  const weightExponent = Math.max(...given.map((part) => part.sums.weightExponent));
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  for (const { sums } of given) {
    const weightShift = sums.weightExponent - weightExponent;
    const valueShift = sums.valueExponent - valueExponent;
    addAllTo(weightSum, shifted(sums.weights, weightShift));
    addAllTo(productSum, shifted(sums.products, weightShift + valueShift));
    addAllTo(squareSum, shifted(sums.squares, weightShift + 2 * valueShift));
  }
  return momentsFrom(
    given.reduce((count, part) => count + part.count, 0),
    {
      weights: canonical(weightSum),
      products: canonical(productSum),
      squares: canonical(squareSum),
      valueExponent,
      weightExponent,
      squaresExact: given.every((part) => part.sums.squaresExact),
    },
  );
}

function momentsFrom(count: number, sums: MomentSums): Moments {
  const weight = scaleByPowerOfTwo(sums.weights[0] ?? 0, sums.weightExponent);
  if (!Number.isFinite(weight)) {
    throw new StatisticsError("notFinite", "The total weight exceeds the largest double.", null, weight);
  }
  if (count > 0 && weight === 0) {
    throw new StatisticsError("zeroWeight", "All weights are zero: there is nothing to average.", null, 0);
  }
  return { count, weight, ...dispersionOf(sums), sums };
}

function addProductTo(total: Expansion, a: number, b: number): void {
  const product = a * b;
  addTo(total, product);
  addTo(total, productError(a, b, product));
}

function shifted(parts: readonly number[], exponent: number): readonly number[] {
  return exponent === 0 ? parts : parts.map((part) => scaleByPowerOfTwo(part, exponent));
}

/** The step of 512 that brings a magnitude near 2^-256…2^256; held within ±1000 so that its power is a normal double. */
function exponentOf(magnitude: number): number {
  if (magnitude === 0) return 0;
  const steps = Math.round(Math.log2(magnitude) / BUCKET);
  return steps === 0 ? 0 : Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, steps * BUCKET));
}

function checkLengths(values: NumericArray, weights: NumericArray | undefined): void {
  if (weights !== undefined && weights.length !== values.length) {
    throw new StatisticsError(
      "lengthMismatch",
      `${String(values.length)} values and ${String(weights.length)} weights.`,
      null,
      weights.length,
    );
  }
}

function largestMagnitude(values: NumericArray): number {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value: unknown = values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new StatisticsError("notFinite", `The value at index ${String(index)} is not a finite number.`, index, value);
    }
    const magnitude = Math.abs(value);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

function largestWeight(weights: NumericArray): number {
  const largest = largestMagnitude(weights);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight < 0) {
      throw new StatisticsError("negativeWeight", `The weight at index ${String(index)} is negative.`, index, weight);
    }
  }
  return largest;
}
