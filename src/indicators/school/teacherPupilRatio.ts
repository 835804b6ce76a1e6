import type { StageUnit } from "../../model/stageUnit.js";
import { BASIC_BALANCE, MISSING_IS_UNKNOWN, type Indicator } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** Full-time teachers over pupils (0.054, not 18.5 : 1). Source: 教督〔2012〕3号. */
export const teacherPupilRatio: Indicator<"teacherPupilRatio"> = {
  id: "teacherPupilRatio",
  name: { zh: "师生比", en: "Teacher–pupil ratio" },
  unit: { zh: "人/生", en: "teachers per pupil" },
  formula: { zh: "专任教师数 ÷ 在校生数", en: "full-time teachers / pupils" },
  numerator: [{ field: "fullTimeTeachers", sign: 1 }],
  denominator: "pupils",
  multiplier: 1,
  clauses: BASIC_BALANCE,
  missingValues: MISSING_IS_UNKNOWN,
  limitsOfMeaning: {
    zh: "为教师÷学生；倒数（生师比）的差异系数不同。",
    en: "Teachers over pupils: its inverse, pupils over teachers, has another coefficient.",
  },
};

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
  return indicatorValue(teacherPupilRatio, unit);
}
