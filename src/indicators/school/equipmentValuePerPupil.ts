import type { StageUnit } from "../../model/stageUnit.js";
import { equipmentValuePerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BOTH_STANDARDS, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const equipmentValuePerPupilTerms: IndicatorTerms<"equipmentValuePerPupil"> = {
  id: "equipmentValuePerPupil",
  numerator: [{ field: "equipmentYuan", sign: 1 }],
  multiplier: 1,
};

/** Value of teaching instruments and equipment per pupil in yuan. Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置. */
export const equipmentValuePerPupil: Indicator<"equipmentValuePerPupil"> = /* @__PURE__ */ resourceIndicator(
  equipmentValuePerPupilMeasure,
  equipmentValuePerPupilTerms,
  {
    clauses: BOTH_STANDARDS,
    limitsOfMeaning: {
      zh: "账面原值，不反映新旧；统计报表以万元计，须先换成元。",
      en: "Book value: age and use do not show. The statistics report units of 10,000 yuan; give yuan.",
    },
  },
);

/**
 * Equipment value per pupil of one unit: equipment value in yuan / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { equipmentValuePerPupilOf } from "edu-balance";
 *
 * equipmentValuePerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, equipmentYuan: 400000 }).value; // => 2000
 * ```
 */
export function equipmentValuePerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(equipmentValuePerPupilTerms, unit);
}
