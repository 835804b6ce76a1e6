import type { StageUnit } from "../../model/stageUnit.js";
import { computersPer100PupilsMeasure } from "../../policy/records/measures/resources.js";
import { BASIC_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const computersPer100PupilsTerms: IndicatorTerms<"computersPer100Pupils"> = {
  id: "computersPer100Pupils",
  numerator: [{ field: "computers", sign: 1 }],
  multiplier: 100,
};

/** Computers per 100 pupils. Source: 教督〔2012〕3号. */
export const computersPer100Pupils: Indicator<"computersPer100Pupils"> = /* @__PURE__ */ resourceIndicator(
  computersPer100PupilsMeasure,
  computersPer100PupilsTerms,
  {
    clauses: BASIC_BALANCE,
    limitsOfMeaning: {
      zh: "各地计入的计算机不一（全部、教学用、学生用），由调用者统一口径。",
      en: "Provinces count different computers (all, for teaching, for pupils); the caller keeps to one.",
    },
  },
);

/**
 * Computers per 100 pupils of one unit: computers × 100 / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { computersPer100PupilsOf } from "edu-balance";
 *
 * computersPer100PupilsOf({ schoolId: "s-1", stage: "primary", pupils: 1000, computers: 9 }).value; // => 0.9
 * ```
 */
export function computersPer100PupilsOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(computersPer100PupilsTerms, unit);
}
