import {
  checkLabels,
  decompose,
  weightShare,
  type DecomposableIndex,
  type Decomposition,
  type GroupLabel,
} from "./inequality/decompose.js";
import type { DoubleDouble } from "./exact/doubleDouble.js";
import { nearestVariance } from "./exact/nearestFigures.js";
import type { NumericArray } from "./rows/checkRows.js";
import { preciseDifference, scaleRows } from "./rows/scaledRows.js";
import { weightedVariance } from "./weightedVariance.js";

/**
 * The weighted population variance, as `weightedVariance` defines it, split into what lies between groups and what
 * lies within them: S² = Σ (Wₖ/W)(x̄ₖ−x̄)² + Σ (Wₖ/W)·Sₖ², with Wₖ = Σw of a group, x̄ₖ its mean and Sₖ² its own variance.
 * `between / total` is the correlation ratio η².
 *
 * These are population variances: no n−1, no degrees of freedom, so they are not the mean squares of an analysis of
 * variance. Negative values are taken as they are. A group without weight is listed with `mean` and `value` `null`.
 * Nothing depends on the order of the rows but the order of the groups.
 *
 * @param values - Finite numbers.
 * @param weights - Finite numbers ≥ 0 of the same length; `undefined` lets every value weigh 1.
 * @param groups - A text or finite number for each value.
 * @throws StatisticsError as `weightedVariance`; `lengthMismatch` for the labels, `badParameter` for a label that
 * is neither text nor finite number, `notFinite` where a group's variance or weight exceeds the largest double.
 *
 * @example
 * ```ts
 * import { decomposeVariance } from "edu-balance/statistics";
 *
 * const split = decomposeVariance([1, 3, 5, 7], undefined, ["north", "north", "south", "south"]);
 * [split.total, split.between, split.within]; // => [5, 4, 1]
 * split.groups[1]; // => { group: "south", weight: 2, mean: 6, value: 1, part: 0.5, betweenPart: 2 }
 * ```
 */
export function decomposeVariance(values: NumericArray, weights: NumericArray | undefined, groups: readonly GroupLabel[]): Decomposition {
  const units = scaleRows(values, weights);
  checkLabels(groups, values);
  return decompose(weightedVariance(values, weights), units, groups, INDEX);
}

function squaredDifference(mean: DoubleDouble, wholeMean: DoubleDouble): number {
  return preciseDifference(mean, wholeMean) ** 2;
}

const INDEX: DecomposableIndex = {
  within: ({ sums }) => nearestVariance(sums),
  share: weightShare,
  betweenPart: squaredDifference,
  betweenTerm: squaredDifference,
  degree: 2,
};
