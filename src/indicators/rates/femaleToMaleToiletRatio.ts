import { femaleToMaleToiletRatioMeasure } from "../../policy/records/measures/schools.js";
import { toiletFigures, type ToiletFigures } from "../../model/records/weakSchools.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Toilet places for girls to those for boys. Source: 全面改薄底线要求 (2014). */
export const femaleToMaleToiletRatio: Rate<keyof ToiletFigures> = rate(femaleToMaleToiletRatioMeasure, toiletFigures, {
  numerator: ["femaleToiletPlaces"],
  denominator: ["maleToiletPlaces"],
  clauses: [
    { document: "weakSchoolBottomLine2014", clause: "（厕所）" },
    { document: "shuozhouOpinion2016", clause: "五" },
  ],
  limitsOfMeaning: {
    zh: "不反映蹲位总数是否够用，也不反映男女生人数。",
    en: "Says nothing of whether there are places enough, nor how many girls and boys there are.",
  },
});

/**
 * Toilet places for girls to those for boys: femaleToiletPlaces / maleToiletPlaces.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no places for boys.
 *
 * @example
 * ```ts
 * import { femaleToMaleToiletRatioOf } from "edu-balance";
 *
 * femaleToMaleToiletRatioOf({ femaleToiletPlaces: 18, maleToiletPlaces: 6 }).value; // => 3
 * femaleToMaleToiletRatioOf({ femaleToiletPlaces: 18 }).reasons; // => [{ code: "missingFigure", field: "maleToiletPlaces", units: [] }]
 * ```
 */
export function femaleToMaleToiletRatioOf(figures: ToiletFigures): IndicatorValue {
  return rateOf(femaleToMaleToiletRatio, figures);
}
