import { add, dyadicSum, multiply, nearestQuotient, negate } from "./exact/dyadic.js";
import type { NumericArray } from "./rows/checkRows.js";
import { preciseDifference, preciseMean, scaleNonNegativeRows, sumUnits } from "./rows/scaledRows.js";

/**
 * The Hoover index Σw|x−x̄| / (2Wx̄), with W = Σw and x̄ = Σwx/W: the share of the whole that would have to change hands to
 * give every unit the mean. Also called the Robin Hood, Schutz or Pietra index. Without weights every value weighs 1.
 *
 * It is 0 where all values are equal and at most 1 − w/W, w being the smallest weight above zero. Zeros count as any
 * value. It comes from exact sums and is correctly rounded: the same to the last bit for any order of the rows.
 *
 * Weights enter as shares of their total. There is no correction for small samples. Without weights it is the
 * Ricci-Schutz coefficient, `RS`, of R's `ineq`.
 *
 * @param values - Finite numbers ≥ 0, not all zero. One below 2^-300 of the largest counts as 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight` (all weights),
 * `negativeValue`, `zeroMean` (all values).
 *
 * @example
 * ```ts
 * import { hoover } from "edu-balance/statistics";
 *
 * hoover([1, 3]); // => 0.25
 * hoover([0, 0, 0, 7]); // => 0.75
 * hoover([2, 6], [3, 1]); // => 0.25
 * ```
 */
export function hoover(values: NumericArray, weights?: NumericArray): number {
  const units = scaleNonNegativeRows(values, weights);
  const mean = preciseMean(units);
  const weight = dyadicSum(units.sums.weights);
  const total = dyadicSum(units.sums.products);
  // Where 30 digits do not tell a value from the mean, the exact sums do.
  const isAbove = (value: number): boolean => {
    const difference = preciseDifference({ high: value, low: 0 }, mean);
    return difference > 0 || (difference === 0 && add(multiply(dyadicSum([value]), weight), negate(total)).digits > 0n);
  };
  const above = sumUnits(
    units.values.filter(isAbove),
    units.weights.filter((_, index) => isAbove(units.values[index] ?? 0)),
  );
  // Those above the mean have as much too much as the others lack: (Tₐ·W − Wₐ·T) / (W·T).
  const held = multiply(dyadicSum(above.sums.products), weight);
  const due = multiply(dyadicSum(above.sums.weights), total);
  return nearestQuotient(add(held, negate(due)), multiply(weight, total));
}
