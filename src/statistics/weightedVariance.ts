import { scaleByPowerOfTwo } from "./exact/dyadic.js";
import { nearestVariance } from "./exact/nearestFigures.js";
import { checkWeightedRows, requireFinite, type NumericArray } from "./rows/checkRows.js";
import { sumRowsInRange } from "./rows/rowsInRange.js";

/**
 * The weighted population variance Σw(x−x̄)²/Σw around the weighted mean, correctly rounded. No n−1 and no
 * frequency-weight correction is applied. One value alone has variance 0.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length.
 * @throws StatisticsError as `weightedMean`, and `notFinite` where the variance exceeds the largest double.
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
  checkWeightedRows(values, weights);
  const { sums, exponent } = sumRowsInRange(values, weights);
  return requireFinite(scaleByPowerOfTwo(nearestVariance(sums), 2 * exponent), "variance");
}
