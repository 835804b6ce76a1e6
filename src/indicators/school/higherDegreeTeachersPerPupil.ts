import type { StageUnit } from "../../model/stageUnit.js";
import { BASIC_BALANCE, MISSING_IS_UNKNOWN, type Indicator } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** Teachers above the required degree per pupil: college and up in primary, bachelor and up in junior secondary schools. Source: 教督〔2012〕3号. */
export const higherDegreeTeachersPerPupil: Indicator<"higherDegreeTeachersPerPupil"> = {
  id: "higherDegreeTeachersPerPupil",
  name: { zh: "生均高于规定学历教师数", en: "Teachers above the required degree per pupil" },
  unit: { zh: "人/生", en: "teachers per pupil" },
  formula: { zh: "高于规定学历教师数 ÷ 在校生数", en: "teachers above the required degree / pupils" },
  numerator: [{ field: "higherDegreeTeachers", sign: 1 }],
  denominator: "pupils",
  multiplier: 1,
  clauses: BASIC_BALANCE,
  missingValues: MISSING_IS_UNKNOWN,
  limitsOfMeaning: {
    zh: "规定学历小学与初中不同，不跨学段比较。",
    en: "The required degree differs between the stages, which are not compared with each other.",
  },
};

/**
 * Teachers above the required degree per pupil of one unit: teachers above the required degree / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { higherDegreeTeachersPerPupilOf } from "edu-balance";
 *
 * higherDegreeTeachersPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, higherDegreeTeachers: 10 }).value; // => 0.05
 * ```
 */
export function higherDegreeTeachersPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(higherDegreeTeachersPerPupil, unit);
}
