import { scaleByPowerOfTwo } from "./exact/dyadic.js";
import { LARGEST_MAGNITUDE, momentsOf, type Moments, type NumericArray } from "./moments.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * The weighted mean Σwx/Σw, correctly rounded; without weights the arithmetic mean. Of magnitudes further apart than
 * about 2^250 the smallest count as 0.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`.
 *
 * @example
 * ```ts
 * import { weightedMean } from "edu-balance/statistics";
 *
 * weightedMean([4, 8]); // => 6
 * weightedMean([4, 8], [3, 1]); // => 5
 * ```
 */
export function weightedMean(values: NumericArray, weights?: NumericArray): number {
  const { moments, exponent } = scaledMoments(values, weights);
  // Adding 0 turns the -0 of a mean too small for a double into 0.
  return scaleByPowerOfTwo(held(moments.mean, "mean"), exponent) + 0;
}

/**
 * The weighted population variance Σw(x−x̄)²/Σw around the weighted mean, correctly rounded. No n−1 and no
 * frequency-weight correction is applied. One value alone has variance 0.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length.
 * @throws StatisticsError as {@link weightedMean}, and `notFinite` where the variance exceeds the largest double.
 *
 * @example
 * ```ts
 * import { weightedVariance } from "edu-balance/statistics";
 *
 * weightedVariance([2, 4, 4, 4, 5, 5, 7, 9]); // => 4
 * weightedVariance([1, 5], [3, 1]); // => 3
 * ```
 */
export function weightedVariance(values: NumericArray, weights?: NumericArray): number {
  const { moments, exponent } = scaledMoments(values, weights);
  return held(scaleByPowerOfTwo(held(moments.variance, "variance"), 2 * exponent), "variance");
}

/**
 * The coefficient of variation S/|x̄|: weighted population standard deviation over the size of the weighted mean,
 * correctly rounded. It does not change when all values, or all weights, are multiplied by a constant.
 *
 * This is the form of the inter-school coefficient in 教督〔2012〕3号 and 教督〔2017〕6号 when `values` are per-pupil figures
 * and `weights` are pupils. It is not simple-statistics' `coefficientOfVariation`, which takes the sample form (n−1).
 *
 * @param values - Finite numbers; the coefficient has a meaning for figures that cannot be negative.
 * @param weights - Finite numbers ≥ 0 of the same length.
 * @throws StatisticsError as {@link weightedMean}, and `zeroMean` where the mean is zero.
 *
 * @example
 * ```ts
 * import { coefficientOfVariation } from "edu-balance/statistics";
 *
 * coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9]); // => 0.4
 * coefficientOfVariation([7]); // => 0
 * ```
 */
export function coefficientOfVariation(values: NumericArray, weights?: NumericArray): number {
  const { coefficient, mean } = scaledMoments(values, weights).moments;
  if (mean === 0) throw new StatisticsError("zeroMean", "The mean is zero: no coefficient.", null, 0);
  return held(coefficient, "coefficient");
}

// Down to here a largest magnitude leaves room for figures 2^250 times smaller.
const LEAST_UNSCALED = 2 ** -50;

interface ScaledMoments {
  /** The moments of the values times 2^-exponent. */
  readonly moments: Moments;
  readonly exponent: number;
}

/** The moments of any finite doubles: those beyond what the exact sums hold are scaled by a power of two. */
function scaledMoments(values: NumericArray, weights: NumericArray | undefined): ScaledMoments {
  if (values.length === 0 && (weights === undefined || weights.length === 0)) {
    throw new StatisticsError("empty", "No values were given.");
  }
  const exponent = exponentOutOfRange(values, weights);
  const weightExponent = weights === undefined ? 0 : exponentOutOfRange(weights, weights);
  const scaledWeights = weights === undefined ? undefined : scaledBy(weights, weights, -weightExponent);
  const moments = momentsOf(scaledBy(values, weights, -exponent), scaledWeights);
  if (moments.weight === 0) {
    throw new StatisticsError("zeroWeight", "All weights are zero: there is nothing to average.", null, 0);
  }
  return { moments, exponent };
}

/**
 * 0, or the power of two that takes the largest magnitude to the top of the range. Entries of weight zero do not count,
 * faulty ones are left to be refused.
 */
function exponentOutOfRange(numbers: NumericArray, weights: NumericArray | undefined): number {
  let largest = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const entry: unknown = numbers[index];
    const magnitude = typeof entry === "number" && weights?.[index] !== 0 ? Math.abs(entry) : 0;
    if (magnitude > largest && magnitude < Infinity) largest = magnitude;
  }
  if (largest === 0 || (largest >= LEAST_UNSCALED && largest <= LARGEST_MAGNITUDE)) return 0;
  return Math.ceil(Math.log2(largest)) + 1 - Math.log2(LARGEST_MAGNITUDE);
}

function scaledBy(numbers: NumericArray, weights: NumericArray | undefined, exponent: number): NumericArray {
  if (exponent === 0) return numbers;
  return Array.from(numbers, (each, index) =>
    isScaled(each, numbers === weights ? each : weights?.[index]) ? scaleByPowerOfTwo(each, exponent) : each,
  );
}

/** Entries of weight zero stay as they are, and so do negative weights, which are refused as they were given. */
function isScaled(entry: unknown, weight: number | undefined): entry is number {
  return typeof entry === "number" && (weight === undefined || weight > 0);
}

function held(figure: number | null, name: string): number {
  if (figure === null || !Number.isFinite(figure)) {
    throw new StatisticsError("notFinite", `The ${name} exceeds the largest double.`, null, figure);
  }
  return figure;
}
