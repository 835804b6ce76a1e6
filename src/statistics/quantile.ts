import { requireNumbers, type NumericArray } from "./rows/checkRows.js";
import { rankedQuantile, rankRows } from "./rows/rankedRows.js";

/**
 * The weighted quantile: the inverse of the weighted empirical distribution, averaged where it jumps. It is the smallest
 * value whose cumulative weight is at least p·Σw; where the cumulative weight of that value is p·Σw exactly, it is the
 * mean of that value and the next larger one. p = 0 gives the smallest value and p = 1 the largest, p = 0.5 the median.
 *
 * This is type 2 of Hyndman and Fan; a whole weight k counts as k copies of the value. R and numpy take type 7 unless
 * told otherwise, and so does simple-statistics' `quantile` (7.12): that type interpolates between ranks and has no
 * weights. `quantile(x, p, type = 2)` in R and `method="averaged_inverted_cdf"` in numpy are this function without
 * weights; all of them share the median.
 *
 * Whether p·Σw is met is decided without rounding, each number taken as the decimal it is written as: 0.05 is a
 * twentieth of 20 schools, and weights of 0.1 and 0.2 are half of 0.6. Equal values share their weight, so their order
 * does not show; zeros and negative values are values like any other.
 *
 * @param values - Finite numbers.
 * @param probability - From 0 to 1.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `badParameter`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`.
 *
 * @example
 * ```ts
 * import { quantile } from "edu-balance/statistics";
 *
 * quantile([1, 2, 3, 4], 0.5); // => 2.5
 * quantile([1, 2, 3, 4], 0.3); // => 2
 * // 3 of 4 pupils have 10 or less; half of them is 2 pupils.
 * quantile([10, 20], 0.5, [3, 1]); // => 10
 * quantile([10, 20], 0.75, [3, 1]); // => 15
 * ```
 */
export function quantile(values: NumericArray, probability: number, weights?: NumericArray): number {
  requireNumbers(values, "value", "quantile(values, probability, weights)");
  return rankedQuantile(rankRows(values, weights), probability);
}
