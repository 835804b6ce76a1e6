import type { StageUnit } from "../../model/stageUnit.js";
import { sportsAreaPerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BOTH_STANDARDS, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const sportsAreaPerPupilTerms: IndicatorTerms<"sportsAreaPerPupil"> = {
  id: "sportsAreaPerPupil",
  numerator: [
    { field: "sportsGroundAreaM2", sign: 1 },
    { field: "indoorSportsAreaM2", sign: 1 },
  ],
  multiplier: 1,
};

/** Sports grounds and indoor sports area per pupil in m². Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置. */
export const sportsAreaPerPupil: Indicator<"sportsAreaPerPupil"> = /* @__PURE__ */ resourceIndicator(
  sportsAreaPerPupilMeasure,
  sportsAreaPerPupilTerms,
  {
    clauses: BOTH_STANDARDS,
    limitsOfMeaning: { zh: "场地是否适用、是否开放不在其中。", en: "Whether grounds are fit for use or open to pupils is not in it." },
  },
);

/**
 * Sports area per pupil of one unit: (sports grounds + indoor sports area) / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { sportsAreaPerPupilOf } from "edu-balance";
 *
 * sportsAreaPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, sportsGroundAreaM2: 1500, indoorSportsAreaM2: 100 }).value; // => 8
 * ```
 */
export function sportsAreaPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(sportsAreaPerPupilTerms, unit);
}
