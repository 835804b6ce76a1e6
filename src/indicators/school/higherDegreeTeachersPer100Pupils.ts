import type { StageUnit } from "../../model/stageUnit.js";
import { higherDegreeTeachersPer100PupilsMeasure } from "../../policy/records/measures/qualityBalance.js";
import { QUALITY_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const higherDegreeTeachersPer100PupilsTerms: IndicatorTerms<"higherDegreeTeachersPer100Pupils"> = {
  id: "higherDegreeTeachersPer100Pupils",
  numerator: [{ field: "higherDegreeTeachers", sign: 1 }],
  multiplier: 100,
};

/** Teachers above the required degree per 100 pupils: junior college and up in primary, bachelor and up in junior secondary schools. Source: 教督〔2017〕6号, 资源配置. */
export const higherDegreeTeachersPer100Pupils: Indicator<"higherDegreeTeachersPer100Pupils"> = /* @__PURE__ */ resourceIndicator(
  higherDegreeTeachersPer100PupilsMeasure,
  higherDegreeTeachersPer100PupilsTerms,
  {
    clauses: QUALITY_BALANCE,
    limitsOfMeaning: {
      zh: "规定学历小学与初中不同（小学为大专及以上，初中为本科及以上），不跨学段比较。",
      en: "The required degree differs between the stages (junior college in primary, bachelor in junior secondary schools), which are not compared with each other.",
    },
  },
);

/**
 * Teachers above the required degree per 100 pupils: junior college and up in primary, bachelor and up in junior secondary schools, of one unit: teachers above the required degree × 100 / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { higherDegreeTeachersPer100PupilsOf } from "edu-balance";
 *
 * higherDegreeTeachersPer100PupilsOf({ schoolId: "s-1", stage: "primary", pupils: 1000, higherDegreeTeachers: 9 }).value; // => 0.9
 * ```
 */
export function higherDegreeTeachersPer100PupilsOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(higherDegreeTeachersPer100PupilsTerms, unit);
}
