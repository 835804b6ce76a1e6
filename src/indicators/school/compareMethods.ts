import type { LocalText } from "../../foundation/localText.js";
import { momentsOf } from "../../statistics/momentsOf.js";
import { checkWeightedRows, zeroWeight, type NumericArray } from "../../statistics/rows/checkRows.js";
import { StatisticsError } from "../../statistics/statisticsError.js";
import type { VariationMethod } from "./lists.js";

export type { VariationMethod } from "./lists.js";

/** What one method gives. */
export interface MethodResult {
  readonly method: VariationMethod;
  readonly name: LocalText;
  /** Whether this is the definition of the national standards. */
  readonly official: boolean;
  /** `null` where the method is not defined for these figures. */
  readonly coefficient: number | null;
}

const NAMES: Readonly<Record<VariationMethod, LocalText>> = {
  official: { zh: "官方口径：学生数加权、总体标准差", en: "official: weighted by pupils, population form" },
  unweightedPopulation: { zh: "不加权，除以n", en: "unweighted, over n" },
  unweightedSample: { zh: "不加权，除以n−1（多数软件的默认）", en: "unweighted, over n−1 (the default of most software)" },
  unweightedAroundCountyMean: { zh: "不加权，围绕全县均值，除以n", en: "unweighted around the county mean, over n" },
  unweightedSampleAroundCountyMean: { zh: "不加权，围绕全县均值，除以n−1", en: "unweighted around the county mean, over n−1" },
  weightedAroundMeanOfSchools: { zh: "加权，但围绕各校均值", en: "weighted, but around the mean of the schools" },
  weightedSample: { zh: "加权，再乘√(n/(n−1))", en: "weighted, then times √(n/(n−1))" },
  frequencyWeighted: { zh: "以学生数为频数，除以N−1", en: "pupils as frequencies, over N−1" },
};

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
export function compareMethods(values: NumericArray, weights: NumericArray): readonly MethodResult[] {
  checkWeightedRows(values, weights);
  const official = momentsOf(values, weights);
  if (official.mean === null || official.variance === null) throw zeroWeight();
  if (official.coefficient === null) throw new StatisticsError("zeroMean", "The mean is zero: no coefficient.", null, 0);
  const plain = momentsOf(values);
  const { count } = plain;
  const meanOfSchools = plain.mean ?? Number.NaN;
  const shift = official.mean - meanOfSchools;
  const bessel = count > 1 ? Math.sqrt(count / (count - 1)) : null;
  const aroundCounty = Math.sqrt((plain.variance ?? Number.NaN) + shift * shift) / official.mean;
  const times = (coefficient: number | null, factor: number | null): number | null =>
    coefficient === null || factor === null ? null : coefficient * factor;
  const coefficients: Readonly<Record<VariationMethod, number | null>> = {
    official: official.coefficient,
    unweightedPopulation: plain.coefficient,
    unweightedSample: times(plain.coefficient, bessel),
    unweightedAroundCountyMean: aroundCounty,
    unweightedSampleAroundCountyMean: times(aroundCounty, bessel),
    weightedAroundMeanOfSchools: Math.sqrt(official.variance + shift * shift) / meanOfSchools,
    weightedSample: times(official.coefficient, bessel),
    frequencyWeighted: times(official.coefficient, official.weight > 1 ? Math.sqrt(official.weight / (official.weight - 1)) : null),
  };
  return (Object.keys(NAMES) as VariationMethod[]).map((method) => ({
    method,
    name: NAMES[method],
    official: method === "official",
    coefficient: coefficients[method],
  }));
}
