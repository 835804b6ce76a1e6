import { averageTheilT } from "./inequality/theil.js";
import type { NumericArray } from "./rows/checkRows.js";
import { scaleNonNegativeRows } from "./rows/scaledRows.js";

/**
 * Theil's T, Σ (w/W)(x/x̄) ln(x/x̄), with W = Σw and x̄ = Σwx/W: the generalised entropy index of parameter 1. With
 * resources r = wx it is Σ (r/R) ln((r/R)/(w/W)). The logarithm is the natural one. Without weights every value weighs 1.
 *
 * It is 0 where all values are equal and at most ln(W/w), w being the smallest weight above zero; ln n without weights.
 * A zero keeps its place in the mean and adds nothing itself (0·ln 0 = 0). The sum of the terms is exact: the result is
 * the same to the last bit for any order of the rows.
 *
 * Weights enter as shares of their total. There is no correction for small samples. R's `ineq::Theil` (parameter 0) and
 * `dineq::theil.wtd` drop zeros before they take the mean, so `[0, 1, 3]` is to them `[1, 3]`; PySAL's `Theil` puts a
 * tiny number in place of a zero. `REAT::theil` is not this index but {@link theilL}.
 *
 * @param values - Finite numbers ≥ 0, not all zero. One 2^1000 times smaller than the largest counts as 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight` (all weights),
 * `negativeValue`, `zeroMean` (all values).
 *
 * @example
 * ```ts
 * import { theilT } from "edu-balance/statistics";
 *
 * theilT([5, 5, 5]); // => 0
 * theilT([0, 7]) === Math.log(2); // => true
 * theilT([1, 3]).toFixed(6); // => "0.130812"
 * ```
 */
export function theilT(values: NumericArray, weights?: NumericArray): number {
  return averageTheilT(scaleNonNegativeRows(values, weights));
}
