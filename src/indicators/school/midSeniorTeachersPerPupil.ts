import type { StageUnit } from "../../model/stageUnit.js";
import { BASIC_BALANCE, MISSING_IS_UNKNOWN, type Indicator } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** Teachers with a middle or senior professional title per pupil. Source: 教督〔2012〕3号. */
export const midSeniorTeachersPerPupil: Indicator<"midSeniorTeachersPerPupil"> = {
  id: "midSeniorTeachersPerPupil",
  name: { zh: "生均中级及以上专业技术职务教师数", en: "Teachers of middle or senior title per pupil" },
  unit: { zh: "人/生", en: "teachers per pupil" },
  formula: { zh: "中级及以上专业技术职务教师数 ÷ 在校生数", en: "teachers of middle or senior title / pupils" },
  numerator: [{ field: "midSeniorTeachers", sign: 1 }],
  denominator: "pupils",
  multiplier: 1,
  clauses: BASIC_BALANCE,
  missingValues: MISSING_IS_UNKNOWN,
  limitsOfMeaning: { zh: "职称结构受评聘指标影响。", en: "Titles also depend on how many the authorities grant." },
};

/**
 * Teachers of middle or senior title per pupil of one unit: teachers of middle or senior title / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { midSeniorTeachersPerPupilOf } from "edu-balance";
 *
 * midSeniorTeachersPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, midSeniorTeachers: 7 }).value; // => 0.035
 * ```
 */
export function midSeniorTeachersPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(midSeniorTeachersPerPupil, unit);
}
