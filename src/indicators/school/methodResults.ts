import type { LocalText } from "../../foundation/localText.js";
import { momentsOf } from "../../statistics/momentsOf.js";
import { checkWeightedRows, zeroWeight, type NumericArray } from "../../statistics/rows/checkRows.js";
import { StatisticsError } from "../../statistics/statisticsError.js";
import { VARIATION_METHODS, type VariationMethod } from "./lists.js";

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
  weightedAroundMeanOfSchoolsOverCountyMean: {
    zh: "加权，围绕各校均值，除以全县均值（威廉姆森系数的一种写法）",
    en: "weighted around the mean of the schools, over the county mean (a form of Williamson's coefficient)",
  },
  weightedSample: { zh: "加权，再乘√(n/(n−1))", en: "weighted, then times √(n/(n−1))" },
  reliabilityWeighted: { zh: "加权，方差除以1−Σ(w/W)²（可靠性权重）", en: "weighted, variance over 1−Σ(w/W)² (reliability weights)" },
  frequencyWeighted: { zh: "以学生数为频数，除以N−1", en: "pupils as frequencies, over N−1" },
};

/** One result of every method, the official one first. */
export function methodResults(coefficientOf: (method: VariationMethod) => number | null): readonly MethodResult[] {
  return VARIATION_METHODS.map((method) => ({
    method,
    name: NAMES[method],
    official: method === "official",
    coefficient: coefficientOf(method),
  }));
}

/** Every method over values and weights. @throws StatisticsError as `compareMethods`. */
export function computeMethods(values: NumericArray, weights: NumericArray): readonly MethodResult[] {
  checkWeightedRows(values, weights);
  const official = momentsOf(values, weights);
  const { mean, variance, coefficient, weight } = official;
  if (mean === null || variance === null) throw zeroWeight();
  if (coefficient === null) throw new StatisticsError("zeroMean", "The mean is zero: no coefficient.", null, 0);
  const plain = momentsOf(values);
  const { count } = plain;
  const meanOfSchools = plain.mean ?? Number.NaN;
  const shift = mean - meanOfSchools;
  const bessel = count > 1 ? Math.sqrt(count / (count - 1)) : null;
  const aroundCounty = Math.sqrt((plain.variance ?? Number.NaN) + shift * shift) / mean;
  // Σ(w/W)² is 1 where one school has all the weight.
  const concentration = Array.from(weights, (each) => (each / weight) ** 2).reduce((sum, each) => sum + each, 0);
  const times = (given: number | null, factor: number | null): number | null => (given === null || factor === null ? null : given * factor);
  const coefficients: Readonly<Record<VariationMethod, number | null>> = {
    official: coefficient,
    unweightedPopulation: plain.coefficient,
    unweightedSample: times(plain.coefficient, bessel),
    unweightedAroundCountyMean: aroundCounty,
    unweightedSampleAroundCountyMean: times(aroundCounty, bessel),
    weightedAroundMeanOfSchools: Math.sqrt(variance + shift * shift) / meanOfSchools,
    weightedAroundMeanOfSchoolsOverCountyMean: Math.sqrt(variance + shift * shift) / mean,
    weightedSample: times(coefficient, bessel),
    reliabilityWeighted: concentration < 1 ? times(coefficient, Math.sqrt(1 / (1 - concentration))) : null,
    frequencyWeighted: times(coefficient, weight > 1 ? Math.sqrt(weight / (weight - 1)) : null),
  };
  return methodResults((method) => coefficients[method]);
}
