import { checkLabels, decompose, weightShare, type DecomposableIndex, type Decomposition, type GroupLabel } from "./decomposition.js";
import { deviationOf, logRatio, theilLTerm } from "./deviation.js";
import { positiveUnitsOf } from "./rows/scaledRows.js";
import type { NumericArray } from "./moments.js";
import { theilLOf } from "./theilL.js";

/**
 * Theil's L, as {@link theilL} defines it, split into what lies between groups and what lies within them:
 * L = Σ (Wₖ/W) ln(x̄/x̄ₖ) + Σ (Wₖ/W)·Lₖ, with Wₖ = Σw of a group, x̄ₖ its mean and Lₖ its own index. A group enters by its
 * share of the weight, which sets it apart from {@link decomposeTheilT}.
 *
 * `betweenPart` is (Wₖ/W) ln(x̄/x̄ₖ): below zero for a group over the mean. `between`, their sum, is never below zero. A
 * group without weight is listed with `mean` and `value` `null`. Nothing depends on the order of the rows but the order
 * of the groups.
 *
 * @param values - As for {@link theilL}.
 * @param weights - As for {@link theilL}; `undefined` lets every value weigh 1.
 * @param groups - A text or finite number for each value.
 * @throws StatisticsError as {@link theilL}; `lengthMismatch` for the labels, `badParameter` for a label that is neither
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
  const units = positiveUnitsOf(values, weights);
  checkLabels(groups, values.length);
  return decompose(theilLOf(units), units, groups, INDEX);
}

const INDEX: DecomposableIndex = {
  within: theilLOf,
  share: weightShare,
  betweenPart: (mean, wholeMean) => -logRatio(deviationOf(mean, wholeMean)),
  betweenTerm: (mean, wholeMean) => theilLTerm(deviationOf(mean, wholeMean)),
  degree: 0,
};
