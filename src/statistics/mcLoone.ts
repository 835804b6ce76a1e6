import { halfAgainstMedian } from "./inequality/halfAgainstMedian.js";
import type { NumericArray } from "./rows/checkRows.js";

/**
 * The McLoone index: of the units at or below the median m, what they have over what they would have at the median,
 * Σwx / (m·Σw) over x ≤ m. 1 is the best: the lower half is level with the median. It is between 0 and 1 and does not
 * change when all values are multiplied by a constant.
 *
 * The median is the weighted `quantile` at 0.5 (type 2, the mean of the two middle values where the weight splits evenly).
 * Units exactly at the median count with their whole weight, here and in `verstegen`; their weight is not split to make
 * up a half of exactly 50 %, so many ties there draw both indices towards 1. Where no unit is at the median, the sides
 * are disjoint. Zeros count; a median of 0 gives no index and is refused with `zeroDenominator`.
 * simple-statistics, R and numpy have no function for it.
 *
 * @param values - Finite numbers ≥ 0: spending per pupil, say.
 * @param weights - Finite numbers ≥ 0 of the same length, 1 by default; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`, `negativeValue`,
 * `zeroDenominator`.
 *
 * Source: R. Berne and L. Stiefel, The Measurement of Equity in School Finance (1984).
 *
 * @example
 * ```ts
 * import { mcLoone } from "edu-balance/statistics";
 *
 * // At or below the median of 8: 4, 6 and 8, which make 18 of 3 × 8.
 * mcLoone([4, 6, 8, 9, 20]); // => 0.75
 * // The median of 40 pupils is 8; 10 pupils have 4: (10·4 + 20·8) / (30·8) is 5/6.
 * mcLoone([4, 8, 9], [10, 20, 10]) === 5 / 6; // => true
 * ```
 */
export function mcLoone(values: NumericArray, weights?: NumericArray): number {
  return halfAgainstMedian(values, weights, "below");
}
