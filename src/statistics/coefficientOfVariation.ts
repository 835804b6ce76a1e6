import { nearestCoefficient } from "./exact/nearestFigures.js";
import { checkWeightedRows, requireFinite, type NumericArray } from "./rows/checkRows.js";
import { sumRowsInRange } from "./rows/rowsInRange.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * The coefficient of variation S/|x̄|: weighted population standard deviation over the size of the weighted mean,
 * correctly rounded. It does not change when all values, or all weights, are multiplied by a constant.
 *
 * This is the form of the inter-school coefficient in 教督〔2012〕3号 and 教督〔2017〕6号 when `values` are per-pupil figures
 * and `weights` are pupils. It is not simple-statistics' `coefficientOfVariation`, which takes the sample form (n−1).
 *
 * @param values - Finite numbers; the coefficient has a meaning for figures that cannot be negative.
 * @param weights - Finite numbers ≥ 0 of the same length.
 * @throws StatisticsError as `weightedMean`, and `zeroMean` where the mean is zero.
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
  checkWeightedRows(values, weights);
  const coefficient = nearestCoefficient(sumRowsInRange(values, weights).sums);
  if (coefficient === null) throw new StatisticsError("zeroMean", "The mean is zero: no coefficient.", null, 0);
  return requireFinite(coefficient, "coefficient");
}
