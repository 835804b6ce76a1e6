import type { NumericArray } from "./rows/checkRows.js";
import { rankNonNegativeRows, requireQuotient } from "./rows/rankedRows.js";

/**
 * The range ratio: the largest value over the smallest, of the values that have weight. 1 where all are the same; it does
 * not change when all values are multiplied by a constant. Only whether a weight is 0 matters, not how large it is.
 *
 * A smallest value of 0 gives no ratio: it is refused with `zeroDenominator`. Ties change nothing. simple-statistics, R and numpy have no function for it; R's `range` and numpy's
 * `ptp` take no weights and no quotient.
 *
 * @param values - Finite numbers ≥ 0.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite` (also where the ratio exceeds the largest double),
 * `negativeWeight`, `zeroWeight`, `negativeValue`, `zeroDenominator`.
 *
 * @example
 * ```ts
 * import { rangeRatio } from "edu-balance/statistics";
 *
 * rangeRatio([4, 10, 8]); // => 2.5
 * rangeRatio([4, 10, 8], [30, 0, 20]); // => 2
 * ```
 */
export function rangeRatio(values: NumericArray, weights?: NumericArray): number {
  const rows = rankNonNegativeRows(values, weights);
  return requireQuotient(rows.at(-1)?.value ?? 0, rows[0]?.value ?? 0, "smallest value");
}
