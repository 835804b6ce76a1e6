import { exactTotal } from "./exact/expansion.js";
import { checkLabels, decompose, type DecomposableIndex, type Decomposition, type GroupLabel } from "./inequality/decompose.js";
import { deviationFrom, logRatio } from "./inequality/deviation.js";
import { averageTheilT, theilTTerm } from "./inequality/theil.js";
import type { NumericArray } from "./rows/checkRows.js";
import { isAllZero, scaleNonNegativeRows } from "./rows/scaledRows.js";

/**
 * Theil's T, as `theilT` defines it, split into what lies between groups and what lies within them:
 * T = Σ (Rₖ/R) ln(x̄ₖ/x̄) + Σ (Rₖ/R)·Tₖ, with Rₖ = Σwx of a group, x̄ₖ its mean and Tₖ its own index. A group enters by its
 * share of the resource, which sets it apart from `decomposeTheilL`.
 *
 * `betweenPart` is (Rₖ/R) ln(x̄ₖ/x̄): below zero for a group under the mean. `between`, their sum, is never below zero. A
 * group of zeros only has no index of its own (`value` is `null`) and contributes 0 to both sums; a group without weight
 * is listed with `mean` and `value` `null`. Nothing depends on the order of the rows but the order of the groups.
 *
 * @param values - As for `theilT`.
 * @param weights - As for `theilT`; `undefined` lets every value weigh 1.
 * @param groups - A text or finite number for each value.
 * @throws StatisticsError as `theilT`; `lengthMismatch` for the labels, `badParameter` for a label that is neither
 * text nor finite number, `notFinite` where a group's weight exceeds the largest double.
 *
 * @example
 * ```ts
 * import { decomposeTheilT } from "edu-balance/statistics";
 *
 * const split = decomposeTheilT([2, 2, 6, 6], undefined, ["north", "north", "south", "south"]);
 * split.within; // => 0
 * split.between === split.total; // => true
 * split.groups.map(({ group, mean }) => [group, mean]); // => [["north", 2], ["south", 6]]
 * ```
 */
export function decomposeTheilT(values: NumericArray, weights: NumericArray | undefined, groups: readonly GroupLabel[]): Decomposition {
  const units = scaleNonNegativeRows(values, weights);
  checkLabels(groups, values);
  return decompose(averageTheilT(units), units, groups, INDEX);
}

const INDEX: DecomposableIndex = {
  within: (units) => (isAllZero(units) ? null : averageTheilT(units)),
  share: (part, whole) => exactTotal(part.sums.products) / exactTotal(whole.sums.products),
  betweenPart: (mean, wholeMean) => logRatio(deviationFrom(mean, wholeMean)),
  betweenTerm: (mean, wholeMean) => theilTTerm(deviationFrom(mean, wholeMean)),
  degree: 0,
};
