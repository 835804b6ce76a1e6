import type { StageUnit } from "../../model/stageUnit.js";
import { backboneTeachersPer100PupilsMeasure } from "../../policy/records/measures/qualityBalance.js";
import { QUALITY_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const backboneTeachersPer100PupilsTerms: IndicatorTerms<"backboneTeachersPer100Pupils"> = {
  id: "backboneTeachersPer100Pupils",
  numerator: [{ field: "backboneTeachers", sign: 1 }],
  multiplier: 100,
};

/** Backbone teachers of county level and above per 100 pupils. Source: 教督〔2017〕6号, 资源配置. */
export const backboneTeachersPer100Pupils: Indicator<"backboneTeachersPer100Pupils"> = /* @__PURE__ */ resourceIndicator(
  backboneTeachersPer100PupilsMeasure,
  backboneTeachersPer100PupilsTerms,
  {
    clauses: QUALITY_BALANCE,
    limitsOfMeaning: {
      zh: "骨干教师由各地评定，标准不一；不反映其是否任课。",
      en: "Counties name their backbone teachers by their own rules; the number does not say whether they teach.",
    },
  },
);

/**
 * Backbone teachers of county level and above per 100 pupils, of one unit: backbone teachers × 100 / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { backboneTeachersPer100PupilsOf } from "edu-balance";
 *
 * backboneTeachersPer100PupilsOf({ schoolId: "s-1", stage: "primary", pupils: 1000, backboneTeachers: 9 }).value; // => 0.9
 * ```
 */
export function backboneTeachersPer100PupilsOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(backboneTeachersPer100PupilsTerms, unit);
}
