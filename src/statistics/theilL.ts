import { deviationOf, theilLTerm } from "./deviation.js";
import { averageOf, meanOf, positiveUnitsOf, type Units } from "./rows/scaledRows.js";
import type { NumericArray } from "./moments.js";

/**
 * Theil's L, the mean logarithmic deviation Σ (w/W) ln(x̄/x), with W = Σw and x̄ = Σwx/W: the generalised entropy index of
 * parameter 0. With resources r = wx it is Σ (w/W) ln((w/W)/(r/R)). The logarithm is the natural one. Without weights
 * every value weighs 1.
 *
 * It is 0 where all values are equal and has no upper bound. A zero makes it infinite, so a zero of some weight is
 * refused with `negativeValue`, the code of a value outside the domain; `index` tells which. The sum of the terms is
 * exact: the result is the same to the last bit for any order of the rows.
 *
 * Weights enter as shares of their total. There is no correction for small samples. Without weights it is R's
 * `ineq::Theil` with a parameter other than 0, and `REAT::theil`.
 *
 * @param values - Finite numbers > 0. One 2^1000 times smaller than the largest counts as 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0, zeros among them, have no effect.
 * @throws StatisticsError `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight` (all weights),
 * `negativeValue` (a value below or equal to zero), `zeroMean` (all values zero).
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
  return theilLOf(positiveUnitsOf(values, weights));
}

/** Theil's L of checked units whose values are above zero. */
export function theilLOf(units: Units): number {
  const mean = meanOf(units);
  return averageOf(units, (value) => theilLTerm(deviationOf({ high: value, low: 0 }, mean)));
}
