import { finishMoments, type Moments } from "./exact/moments.js";
import { SMALLEST_MAGNITUDE, sumRatioRows } from "./exact/rowSums.js";
import { checkRows, refusedAt, requireNumbers, type NumericArray } from "./rows/checkRows.js";
import { requireInRange } from "./rows/rowsInRange.js";

/**
 * Weighted moments of ratios given as amounts over weights, x = amount/weight: books over pupils, say. The mean is
 * Σamount/Σweight and the squares enter as amount²/weight, so no ratio is ever rounded to a double on the way.
 * This is the form the inter-school coefficient uses.
 *
 * @param amounts - Finite numbers, one per unit.
 * @param weights - Finite numbers > 0 of the same length.
 * @returns As `momentsOf`. The quotients amount²/weight carry 106 bits, so the mean is correctly rounded and the
 * spread is as long as the coefficient is above about 1e-4; below that its last digits go, and what is below 2^-50, where
 * equal ratios are, is returned as exactly 0.
 * @throws StatisticsError as `momentsOf`, and `zeroWeight` at the first unit whose weight is zero.
 *
 * @example
 * ```ts
 * import { momentsOfRatios } from "edu-balance/statistics";
 *
 * const books = [279, 137, 935, 160, 402];
 * const pupils = [45, 37, 89, 76, 55];
 * momentsOfRatios(books, pupils).coefficient; // => 0.5152566298844764
 * ```
 */
export function momentsOfRatios(amounts: NumericArray, weights: NumericArray): Moments {
  requireNumbers(weights, "weight");
  checkRows(amounts, weights);
  requireInRange(amounts, weights);
  for (let index = 0; index < weights.length; index += 1) {
    if ((weights[index] ?? 0) < SMALLEST_MAGNITUDE) throw refusedAt("zeroWeight", "weight", weights, index);
  }
  return finishMoments(amounts.length, sumRatioRows(amounts, weights, amounts.length, 1), amounts.length === 0);
}
