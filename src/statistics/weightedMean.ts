import { checkWeightedRows, type NumericArray } from "./rows/checkRows.js";
import { averageRows } from "./rows/rowsInRange.js";

/**
 * The weighted mean Σwx/Σw, correctly rounded; without weights the arithmetic mean. Of magnitudes further apart than
 * about 2^250 the smallest count as 0.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`.
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
  checkWeightedRows(values, weights);
  return averageRows(values, weights);
}
