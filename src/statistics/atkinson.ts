import type { DoubleDouble } from "./exact/doubleDouble.js";
import { deviationFrom, logRatio } from "./inequality/deviation.js";
import { averageTheilL } from "./inequality/theil.js";
import { requireNumbers, type NumericArray } from "./rows/checkRows.js";
import { averageTerms, preciseMean, scaleNonNegativeRows, type Units } from "./rows/scaledRows.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * Atkinson's index 1 − [Σ (w/W)(x/x̄)^(1−ε)]^(1/(1−ε)), for ε = 1 its limit 1 − exp(Σ (w/W) ln(x/x̄)), with W = Σw and
 * x̄ = Σwx/W: the share of the whole that could be given up if the rest were spread evenly, by a judge of aversion ε to
 * inequality. Without weights every value weighs 1.
 *
 * It lies between 0, where all values are equal or ε is 0, and 1, and grows with ε towards 1 − min/x̄. With ε ≥ 1 a zero
 * of some weight makes it 1; with a smaller ε zeros count as any value. The sums are exact: the result is the same to
 * the last bit for any order of the rows.
 *
 * Weights enter as shares of their total. There is no correction for small samples. ε has no default here; the
 * `Atkinson` of R's `ineq` and of `DescTools` takes 0.5 when none is given.
 *
 * @param values - Finite numbers ≥ 0, not all zero. One 2^1000 times smaller than the largest counts as 0.
 * @param epsilon - Aversion to inequality, finite and ≥ 0.
 * @param weights - Finite numbers ≥ 0 of the same length; values of weight 0 have no effect.
 * @throws StatisticsError `notAnArray`, `badParameter` (epsilon), `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`,
 * `zeroWeight` (all weights), `negativeValue`, `zeroMean` (all values).
 *
 * @example
 * ```ts
 * import { atkinson } from "edu-balance/statistics";
 *
 * atkinson([5, 5, 5], 2); // => 0
 * atkinson([1, 3], 2).toFixed(6); // => "0.250000"
 * atkinson([0, 0, 0, 7], 0.5); // => 0.75
 * atkinson([0, 7], 1); // => 1
 * ```
 */
export function atkinson(values: NumericArray, epsilon: number, weights?: NumericArray): number {
  requireNumbers(values, "value", "atkinson(values, epsilon, weights)");
  if (typeof epsilon !== "number" || !(epsilon >= 0 && epsilon < Infinity)) {
    throw new StatisticsError("badParameter", "Epsilon must be a finite number ≥ 0.", null, epsilon);
  }
  const units = scaleNonNegativeRows(values, weights);
  if (epsilon === 0) return 0;
  const least = units.values.reduce((a, b) => Math.min(a, b));
  if (least === 0 && epsilon >= 1) return 1;
  if (epsilon === 1) return -Math.expm1(-averageTheilL(units)) + 0;
  const power = 1 - epsilon;
  const mean = preciseMean(units);
  const largestExponent = power < 0 ? power * logRatio(deviationFrom({ high: least, low: 0 }, mean)) : 0;
  const index = largestExponent > LARGEST_EXPONENT ? fromLeast(units, power, mean, least) : fromMean(units, power, mean);
  return Math.min(1, Math.max(0, index));
}

// exp of more may exceed the largest double.
const LARGEST_EXPONENT = 600;

/** Powers of x/x̄, less 1, so that those near 1 keep their digits. */
function fromMean(units: Units, power: number, mean: DoubleDouble): number {
  const average = averageTerms(units, (value) => Math.expm1(power * logRatio(deviationFrom({ high: value, low: 0 }, mean))));
  return -Math.expm1(Math.log1p(average) / power);
}

/** Powers of x/min, none of them above 1, where those of x/x̄ are too large. */
function fromLeast(units: Units, power: number, mean: DoubleDouble, least: number): number {
  const average = averageTerms(units, (value) => Math.exp(power * Math.log(value / least)));
  return 1 - (least / mean.high) * average ** (1 / power);
}
