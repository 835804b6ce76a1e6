import { averageTheilL } from "./inequality/theil.js";
import type { NumericArray } from "./rows/checkRows.js";
import { scalePositiveRows } from "./rows/scaledRows.js";

/**
 * Theil's L, the mean logarithmic deviation Σ (w/W) ln(x̄/x), with W = Σw and x̄ = Σwx/W: the generalised entropy index of
 * parameter 0. With resources r = wx it is Σ (w/W) ln((w/W)/(r/R)). The logarithm is the natural one. Without weights
 * every value weighs 1.
 *
 * It is 0 where all values are equal and has no upper bound. A zero makes it infinite, so a zero of some weight is
 * refused with `zeroValue`; `index` tells which. The sum of the terms is
 * exact: the result is the same to the last bit for any order of the rows.
 *
 * Weights enter as shares of their total. There is no correction for small samples. Without weights it is R's
 * `ineq::Theil` with a parameter other than 0, and `REAT::theil`.
 *
 * @param values - Finite numbers > 0. One 2^1000 times smaller than the largest counts as 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0, zeros among them, have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight` (all weights),
 * `negativeValue`, `zeroValue`, `zeroMean` (all values zero).
 *
 * @example
 * ```ts
 * import { theilL } from "edu-balance/statistics";
 *
 * theilL([5, 5, 5]); // => 0
 * theilL([1, 3]).toFixed(6); // => "0.143841"
 * theilL([10, 10, 10, 20, 50]).toFixed(7); // => "0.2326302"
 * ```
 */
export function theilL(values: NumericArray, weights?: NumericArray): number {
  return averageTheilL(scalePositiveRows(values, weights));
}
