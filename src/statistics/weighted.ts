import { momentsOf, type Moments, type NumericArray } from "./moments.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * The weighted mean Σwx/Σw, correctly rounded; without weights the arithmetic mean.
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
  return defined(values, weights, "mean");
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
  return defined(values, weights, "variance");
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
  const moments = nonEmpty(values, weights);
  if (moments.coefficient === null) throw new StatisticsError("zeroMean", "The mean is zero: no coefficient.", null, 0);
  return moments.coefficient;
}

function defined(values: NumericArray, weights: NumericArray | undefined, figure: "mean" | "variance"): number {
  const result = nonEmpty(values, weights)[figure];
  if (result === null) throw new StatisticsError("notFinite", `The ${figure} exceeds the largest double.`);
  return result;
}

function nonEmpty(values: NumericArray, weights: NumericArray | undefined): Moments {
  const moments = momentsOf(values, weights);
  if (moments.count === 0) throw new StatisticsError("empty", "No values were given.");
  return moments;
}
