import {
  checkLabels,
  decompose,
  weightShare,
  type DecomposableIndex,
  type Decomposition,
  type GroupLabel,
} from "./inequality/decompose.js";
import { deviationFrom, logRatio } from "./inequality/deviation.js";
import { averageTheilL, theilLTerm } from "./inequality/theil.js";
import type { NumericArray } from "./rows/checkRows.js";
import { scalePositiveRows } from "./rows/scaledRows.js";

/**
 * Theil's L, as `theilL` defines it, split into what lies between groups and what lies within them:
 * L = Σ (Wₖ/W) ln(x̄/x̄ₖ) + Σ (Wₖ/W)·Lₖ, with Wₖ = Σw of a group, x̄ₖ its mean and Lₖ its own index. A group enters by its
 * share of the weight, which sets it apart from `decomposeTheilT`.
 *
 * `betweenPart` is (Wₖ/W) ln(x̄/x̄ₖ): below zero for a group over the mean. `between`, their sum, is never below zero. A
 * group without weight is listed with `mean` and `value` `null`. Nothing depends on the order of the rows but the order
 * of the groups.
 *
 * @param values - As for `theilL`.
 * @param weights - As for `theilL`; `undefined` lets every value weigh 1.
 * @param groups - A text or finite number for each value.
 * @throws StatisticsError as `theilL`; `lengthMismatch` for the labels, `badParameter` for a label that is neither
 * text nor finite number, `notFinite` where a group's weight exceeds the largest double.
 *
 * @example
 * ```ts
 * import { decomposeTheilL } from "edu-balance/statistics";
 *
 * const split = decomposeTheilL([1, 3, 1, 3], undefined, ["north", "north", "south", "south"]);
 * split.between; // => 0
 * split.within === split.total; // => true
 * ```
 */
export function decomposeTheilL(values: NumericArray, weights: NumericArray | undefined, groups: readonly GroupLabel[]): Decomposition {
  const units = scalePositiveRows(values, weights);
  checkLabels(groups, values);
  return decompose(averageTheilL(units), units, groups, INDEX);
}

const INDEX: DecomposableIndex = {
  within: averageTheilL,
  share: weightShare,
  betweenPart: (mean, wholeMean) => -logRatio(deviationFrom(mean, wholeMean)),
  betweenTerm: (mean, wholeMean) => theilLTerm(deviationFrom(mean, wholeMean)),
  degree: 0,
};
