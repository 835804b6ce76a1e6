import { dyadicSum, nearestQuotient } from "./exact/dyadic.js";
import { requireFinite, type NumericArray } from "./rows/checkRows.js";
import { rankedQuantile, rankNonNegativeRows, requireQuotient } from "./rows/rankedRows.js";

/**
 * The federal range ratio: the restricted range over the 5th percentile, (P95 − P5)/P5, with the weighted `quantile`
 * (type 2). 0 where the middle nine tenths are the same; it does not change when all values are multiplied by a constant.
 * A ratio of 0.25 says that the 95th percentile is a quarter above the 5th. Rounded once.
 *
 * A 5th percentile of 0 gives no ratio: it is refused with `zeroDenominator`; a single 0 of less
 * than a twentieth of the weight is no obstacle. Ties need no rule. simple-statistics, R and numpy have no function for
 * it, and their percentiles are of type 7 unless told otherwise.
 *
 * @param values - Finite numbers ≥ 0.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite` (also where the ratio exceeds the largest double),
 * `negativeWeight`, `zeroWeight`, `negativeValue`, `zeroDenominator`.
 *
 * Source: R. Berne and L. Stiefel, The Measurement of Equity in School Finance (1984).
 *
 * @example
 * ```ts
 * import { federalRangeRatio } from "edu-balance/statistics";
 *
 * federalRangeRatio([4, 5, 7]); // => 0.75
 * // The 5th percentile is 20 and the 95th 50: 30 over 20.
 * federalRangeRatio([1, 20, 50, 90], [4, 46, 46, 4]); // => 1.5
 * ```
 */
export function federalRangeRatio(values: NumericArray, weights?: NumericArray): number {
  const rows = rankNonNegativeRows(values, weights);
  const low = rankedQuantile(rows, 0.05);
  const high = rankedQuantile(rows, 0.95);
  // Refuses a divisor of zero and a quotient beyond the doubles; the difference is not rounded before it is divided.
  requireQuotient(high - low, low, "5th percentile");
  return requireFinite(nearestQuotient(dyadicSum([high, -low]), dyadicSum([low])), "quotient");
}
