import { halfAgainstMedian } from "./inequality/halfAgainstMedian.js";
import type { NumericArray } from "./rows/checkRows.js";

/**
 * The Verstegen index: of the units at or above the median m, what they have over what they would have at the median,
 * Σwx / (m·Σw) over x ≥ m. 1 is the least: the upper half is level with the median; the further the better-off units are
 * above it, the larger the index. It does not change when all values are multiplied by a constant.
 *
 * The median is the weighted `quantile` at 0.5 (type 2, the mean of the two middle values where the weight splits evenly).
 * Units exactly at the median count with their whole weight, here and in `mcLoone`; their weight is not split to make up
 * a half of exactly 50 %. A median of 0 gives no index and is refused with `zeroDenominator`.
 * simple-statistics, R and numpy have no function for it.
 *
 * @param values - Finite numbers ≥ 0: spending per pupil, say.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite` (also where the index exceeds the largest double),
 * `negativeWeight`, `zeroWeight`, `negativeValue`, `zeroDenominator`.
 *
 * Source: D. Verstegen's counterpart to the McLoone index (Journal of Education Finance 22, 1996), which R. Berne and
 * L. Stiefel, The Measurement of Equity in School Finance (1984), describe.
 *
 * @example
 * ```ts
 * import { verstegen } from "edu-balance/statistics";
 *
 * // At or above the median of 8: 8, 9 and 19, which make 36 of 3 × 8.
 * verstegen([4, 6, 8, 9, 19]); // => 1.5
 * // The median of 40 pupils is 8; 10 pupils have 14: (20·8 + 10·14) / (30·8) is 5/4.
 * verstegen([4, 8, 14], [10, 20, 10]); // => 1.25
 * ```
 */
export function verstegen(values: NumericArray, weights?: NumericArray): number {
  return halfAgainstMedian(values, weights, "above");
}
