import { requireFinite, type NumericArray } from "./rows/checkRows.js";
import { rankedQuantile, rankRows } from "./rows/rankedRows.js";

/**
 * The restricted range: the 95th percentile less the 5th, each the weighted `quantile` (type 2). It leaves the outermost
 * twentieth of the weight on either side out of sight, so one odd school does not decide it. 0 where all values in
 * between are the same; it is in the unit of the values and grows with them.
 *
 * Zeros, negative values and ties need no rule of their own. R's and numpy's percentiles are of type 7 unless told
 * otherwise, and so are simple-statistics': for few schools their range is another one.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite` (also where the range exceeds the largest double),
 * `negativeWeight`, `zeroWeight`.
 *
 * Source: R. Berne and L. Stiefel, The Measurement of Equity in School Finance (1984).
 *
 * @example
 * ```ts
 * import { restrictedRange } from "edu-balance/statistics";
 *
 * // Ten values: the 5th percentile is the first, the 95th the last.
 * restrictedRange([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]); // => 9
 * // 4 of 100 pupils have 1 and 4 have 90: neither is among the middle 90.
 * restrictedRange([1, 20, 50, 90], [4, 46, 46, 4]); // => 30
 * ```
 */
export function restrictedRange(values: NumericArray, weights?: NumericArray): number {
  const rows = rankRows(values, weights);
  return requireFinite(rankedQuantile(rows, 0.95) - rankedQuantile(rows, 0.05), "restricted range");
}
