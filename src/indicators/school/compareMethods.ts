import { requireNumbers } from "../../statistics/rows/checkRows.js";
import { UsageError } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { compareOptions, type CompareOptions } from "../../model/records/options.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import type { School } from "../../model/school.js";
import type { StageUnit } from "../../model/stageUnit.js";
import type { NumericArray } from "../../statistics/rows/checkRows.js";
import { closestTo, matchesOf, type MethodClaim } from "./claimedMethod.js";
import type { IndicatorId } from "./indicator.js";
import type { CheckedVariation } from "./interSchoolVariation.js";
import type { MethodResult } from "./methodResults.js";
import { computeMethods } from "./methodResults.js";
import { compareRows, methodVariants } from "./methodVariants.js";

export type { CompareOptions } from "../../model/records/options.js";
export type { VariationMethod } from "./lists.js";

/** Result of {@link compareMethods} over units or schools: the variation itself, and the same figures by every method. */
export interface MethodComparison extends CheckedVariation {
  /** The official method first; all without a coefficient where the variation has none. */
  readonly methods: readonly MethodResult[];
  /** `null` where no coefficient is claimed. */
  readonly claim: MethodClaim | null;
}

/**
 * The coefficient of variation of the same figures under the official definition and under the ones it is commonly
 * mistaken for, so that a reader can find out where a figure of a spreadsheet comes from.
 *
 * @param values - Per-pupil figures of the schools, ≥ 0.
 * @param weights - Their pupils, > 0.
 * @returns The official result first. All are around the same data; only `official` is the policy's.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`, `zeroMean`.
 *
 * @example
 * ```ts
 * import { compareMethods } from "edu-balance";
 *
 * const methods = compareMethods([4, 8], [300, 100]);
 * methods.map((each) => [each.method, each.coefficient?.toFixed(3)]).slice(0, 3);
 * // => [["official", "0.346"], ["unweightedPopulation", "0.333"], ["unweightedSample", "0.471"]]
 * ```
 */
export function compareMethods(values: NumericArray, weights: NumericArray): readonly MethodResult[];
/**
 * The same over units or schools, called like {@link interSchoolVariation}. With `claimed` it also tries what besides the
 * formula makes figures differ: schools without a figure left out or taken as 0, the indoor sports area counted in the
 * teaching area, and, where schools are given in place of units, which of them are counted.
 *
 * @param rows - Units of one stage, or of both with `options.stage`; or registered schools, as `stageUnits` takes them.
 * @param indicatorId - As for {@link interSchoolVariation}.
 * @throws UsageError `notAnArray`, `notAnObject`, `unknownIndicator`, `badOption`.
 *
 * @example
 * ```ts
 * import { compareMethods } from "edu-balance";
 *
 * const unit = (schoolId: string, pupils: number, books: number | null) => ({ schoolId, stage: "primary" as const, pupils, books });
 * // 4 books a pupil for 300, 8 for 100; a third school did not report. Around 6, the mean of the two, they lie off by 2: 2/6.
 * const units = [unit("a", 300, 1200), unit("b", 100, 800), unit("c", 50, null)];
 * const { coefficient, claim } = compareMethods(units, "booksPerPupil", { claimed: 0.33 });
 * coefficient; // => null
 * claim?.matches.map(({ method, missing, coefficient }) => [method, missing, coefficient?.toFixed(4)]);
 * // => [["unweightedPopulation", "exclude", "0.3333"], ["weightedAroundMeanOfSchools", "exclude", "0.3333"]]
 * ```
 */
export function compareMethods(
  rows: readonly StageUnit[] | readonly School[],
  indicatorId: IndicatorId,
  options?: CompareOptions,
): MethodComparison;
export function compareMethods(
  rows: NumericArray | readonly StageUnit[] | readonly School[],
  second: NumericArray | IndicatorId,
  options: CompareOptions = {},
): readonly MethodResult[] | MethodComparison {
  if (typeof second !== "string") {
    requireNumbers(rows, "value");
    requireNumbers(second, "weight");
    return computeMethods(rows as NumericArray, second);
  }
  requireOptions(compareOptions, options);
  const { claimed, ...variation } = options;
  if (!isAbsent(claimed) && !(typeof claimed === "number" && claimed >= 0 && Number.isFinite(claimed)))
    throw new UsageError("badOption", "claimed must be a coefficient, a number from 0.", claimed);
  const given = rows as readonly StageUnit[] | readonly School[];
  const compared = compareRows(given, second, variation);
  if (isAbsent(claimed)) return { ...compared, claim: null };
  const variants = methodVariants(given, second, variation);
  return { ...compared, claim: { claimed, matches: matchesOf(variants, claimed), closest: closestTo(variants, claimed) } };
}
