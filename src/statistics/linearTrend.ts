import { linearRegression } from "simple-statistics";
import { scaleByPowerOfTwo } from "./exact/dyadic.js";
import { checkPair, finiteAt, requireFinite, requireSome, type NumericArray } from "./rows/checkRows.js";
import { averageRows } from "./rows/rowsInRange.js";
import { StatisticsError } from "./statisticsError.js";

/** A straight line `y = intercept + slope·x`. */
export interface LinearTrend {
  readonly slope: number;
  /** The y of the line at x = 0. */
  readonly intercept: number;
}

/**
 * The straight line of least squares through points: slope Σ(x−x̄)(y−ȳ)/Σ(x−x̄)², intercept ȳ − slope·x̄. Every point
 * counts the same; x may repeat, y may be anything, and a level y has the slope 0.
 *
 * The slope is simple-statistics' `linearRegression`, given the points around their exact means, in one order and in a
 * scale that neither over- nor underflows, so the order of the points changes nothing and years in the thousands cost no
 * digits. R's `lm(y ~ x)` and numpy's `polyfit(x, y, 1)` are the same line. simple-statistics gives a single point the
 * slope 0; here points that do not tell two different x are refused with `badParameter`, since any slope would do.
 *
 * @param xs - Finite numbers, at least two of them different: years, say.
 * @param ys - Finite numbers of the same length.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite` (also where a figure of the line exceeds the largest
 * double), `badParameter`.
 *
 * @example
 * ```ts
 * import { linearTrend } from "edu-balance/statistics";
 *
 * linearTrend([1, 2, 3], [5, 7, 9]); // => { slope: 2, intercept: 3 }
 * // Around the means 2 and 3: (−1)(−2) + 0·2 + 1·0 = 2 over 1 + 0 + 1 = 2.
 * linearTrend([1, 2, 3], [1, 5, 3]); // => { slope: 1, intercept: 1 }
 * ```
 */
export function linearTrend(xs: NumericArray, ys: NumericArray): LinearTrend {
  checkPair(xs, ys, "x", "y");
  requireSome(xs, "x");
  const points = Array.from(xs, (_, index) => ({ x: finiteAt(xs, index, "x"), y: finiteAt(ys, index, "y") }));
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  if (points[0]?.x === points.at(-1)?.x) {
    throw new StatisticsError("badParameter", "A trend needs at least two different x.", null, points[0]?.x);
  }
  const x = centred(points.map((point) => point.x));
  const y = centred(points.map((point) => point.y));
  const line = linearRegression(x.deviations.map((deviation, index) => [deviation, y.deviations[index] ?? 0]));
  const slope = requireFinite(scaleByPowerOfTwo(line.m, y.exponent - x.exponent), "slope");
  // Adding 0 turns -0 into 0.
  return { slope: slope + 0, intercept: requireFinite(y.mean - slope * x.mean, "intercept") + 0 };
}

interface Centred {
  readonly mean: number;
  /** Deviations from the mean, times 2^-exponent: of a size near 1. */
  readonly deviations: readonly number[];
  readonly exponent: number;
}

function centred(numbers: readonly number[]): Centred {
  const mean = averageRows(numbers, undefined);
  const raw = numbers.map((each) => requireFinite(each - mean, "distance from the mean"));
  const largest = raw.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const exponent = largest === 0 ? 0 : Math.ceil(Math.log2(largest));
  return { mean, deviations: raw.map((each) => scaleByPowerOfTwo(each, -exponent)), exponent };
}
