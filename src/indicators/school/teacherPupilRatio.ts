import type { StageUnit } from "../../model/stageUnit.js";
import { teacherPupilRatioMeasure } from "../../policy/records/measures/resources.js";
import { BASIC_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const teacherPupilRatioTerms: IndicatorTerms<"teacherPupilRatio"> = {
  id: "teacherPupilRatio",
  numerator: [{ field: "fullTimeTeachers", sign: 1 }],
  multiplier: 1,
};

/** Full-time teachers over pupils (0.054, not 18.5 : 1). Source: 教督〔2012〕3号. */
export const teacherPupilRatio: Indicator<"teacherPupilRatio"> = /* @__PURE__ */ resourceIndicator(
  teacherPupilRatioMeasure,
  teacherPupilRatioTerms,
  {
    clauses: BASIC_BALANCE,
    limitsOfMeaning: {
      zh: "为教师÷学生；倒数（生师比）的差异系数不同。",
      en: "Teachers over pupils: its inverse, pupils over teachers, has another coefficient.",
    },
  },
);

/**
 * Teacher–pupil ratio of one unit: full-time teachers / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { teacherPupilRatioOf } from "edu-balance";
 *
 * teacherPupilRatioOf({ schoolId: "s-1", stage: "primary", pupils: 200, fullTimeTeachers: 11 }).value; // => 0.055
 * ```
 */
export function teacherPupilRatioOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(teacherPupilRatioTerms, unit);
}
