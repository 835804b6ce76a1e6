import type { StageUnit } from "../../model/stageUnit.js";
import { BOTH_STANDARDS, MISSING_IS_UNKNOWN, type Indicator } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** Sports grounds and indoor sports area per pupil in m². Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置. */
export const sportsAreaPerPupil: Indicator<"sportsAreaPerPupil"> = {
  id: "sportsAreaPerPupil",
  name: { zh: "生均体育运动场馆面积", en: "Sports area per pupil" },
  unit: { zh: "㎡", en: "m²" },
  formula: { zh: "(运动场地面积 + 室内体育用房面积) ÷ 在校生数", en: "(sports grounds + indoor sports area) / pupils" },
  numerator: [
    { field: "sportsGroundAreaM2", sign: 1 },
    { field: "indoorSportsAreaM2", sign: 1 },
  ],
  denominator: "pupils",
  multiplier: 1,
  clauses: BOTH_STANDARDS,
  missingValues: MISSING_IS_UNKNOWN,
  limitsOfMeaning: { zh: "场地是否适用、是否开放不在其中。", en: "Whether grounds are fit for use or open to pupils is not in it." },
};

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
  return indicatorValue(sportsAreaPerPupil, unit);
}
