import { add, dyadicSum, multiply, nearestQuotient, negate } from "./exact/dyadic.js";
import { addProductTo, addTo, productError, type Expansion } from "./exact/expansion.js";
import type { NumericArray } from "./rows/checkRows.js";
import { scaleNonNegativeRows } from "./rows/scaledRows.js";

/**
 * The Gini coefficient Σᵢ Σⱼ wᵢwⱼ|xᵢ−xⱼ| / (2W²x̄), with W = Σw and x̄ = Σwx/W: half the mean difference between two
 * units drawn by weight, over the mean. Without weights every value weighs 1.
 *
 * It is 0 where all values are equal and at most 1 − w/W, w being the smallest weight above zero; 1 − 1/n without
 * weights. Zeros count as any value; the order of ties does not matter. It is found by sorting, from exact sums, and
 * correctly rounded: the same to the last bit for any order of the rows.
 *
 * Weights enter as shares of their total, so a unit of weight 2 is two units of weight 1. No n/(n−1) correction is
 * applied: R's `ineq::Gini` has it as an option (`corr = TRUE`), `DescTools::Gini` applies it unless told
 * `unbiased = FALSE`.
 *
 * @param values - Finite numbers ≥ 0, not all zero. One below 2^-300 of the largest counts as 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight` (all weights),
 * `negativeValue`, `zeroMean` (all values).
 *
 * @example
 * ```ts
 * import { gini } from "edu-balance/statistics";
 *
 * gini([1, 3]); // => 0.25
 * gini([0, 0, 0, 7]); // => 0.75
 * gini([1, 3], [3, 1]); // => 0.25
 * gini([5, 5, 5]); // => 0
 * ```
 */
export function gini(values: NumericArray, weights?: NumericArray): number {
  const units = scaleNonNegativeRows(values, weights);
  const sorted = units.values.map((value, index) => ({ value, weight: units.weights[index] ?? 0 }));
  sorted.sort((a, b) => a.value - b.value);
  // Σᵢ Σⱼ wᵢwⱼ|xᵢ−xⱼ| / 2 = Σ wx(B + B′) − W·Σwx, B and B′ being the weight before and after a unit in the sorted row.
  const rankSum: Expansion = [];
  const passed: Expansion = [];
  for (const { value, weight } of sorted) {
    const product = weight * value;
    const rest = productError(weight, value, product);
    addMultipleTo(rankSum, passed, product, rest);
    addTo(passed, weight);
    addMultipleTo(rankSum, passed, product, rest);
  }
  const { weights: weightSum, products } = units.sums;
  const area = multiply(dyadicSum(weightSum), dyadicSum(products));
  return nearestQuotient(add(dyadicSum(rankSum), negate(area)), area);
}

function addMultipleTo(total: Expansion, parts: Expansion, factor: number, factorRest: number): void {
  for (const part of parts) {
    addProductTo(total, part, factor);
    addProductTo(total, part, factorRest);
  }
}
