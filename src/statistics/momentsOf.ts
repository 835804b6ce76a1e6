import { finishMoments, type Moments } from "./exact/moments.js";
import { sumRows } from "./exact/rowSums.js";
import { checkRows, type NumericArray } from "./rows/checkRows.js";
import { requireInRange } from "./rows/rowsInRange.js";

/**
 * Weighted moments of values: mean Σwx/Σw, population variance Σw(x−x̄)²/Σw, standard deviation, and the coefficient of
 * variation S/|x̄|. Without weights every value weighs 1.
 *
 * The sums behind them are exact, so the results are the correctly rounded ones: the same to the last bit for any
 * order of the rows and, through `mergeMoments`, for any partition. For that, magnitudes are held between 2^-300
 * (5e-91) and 2^300 (2e90): smaller ones count as 0, larger ones are refused.
 *
 * @param values - Finite numbers, one per unit.
 * @param weights - Finite numbers ≥ 0 of the same length; pupils, as a rule.
 * @returns Plain JSON. A set without any weight, the empty set among them, has `null` statistics. The coefficient is
 * `null` where the mean is zero.
 * @throws StatisticsError `notAnArray`, `lengthMismatch`, `notFinite` (a value or a weight, or one beyond 2^300), `negativeWeight`.
 *
 * @example
 * ```ts
 * import { momentsOf } from "edu-balance/statistics";
 *
 * const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
 * moments.mean; // => 5
 * moments.standardDeviation; // => 2
 * moments.coefficient; // => 0.4
 * ```
 */
export function momentsOf(values: NumericArray, weights?: NumericArray): Moments {
  checkRows(values, weights);
  requireInRange(values, weights);
  return finishMoments(values.length, sumRows(values, weights), true);
}
