import type { StageUnit } from "../../model/stageUnit.js";
import { MISSING_IS_UNKNOWN, QUALITY_BALANCE, type Indicator } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";
import { measureOf } from "../rates/measureOf.js";

/** Teachers above the required degree per 100 pupils: junior college and up in primary, bachelor and up in junior secondary schools. Source: 教督〔2017〕6号, 资源配置. */
export const higherDegreeTeachersPer100Pupils: Indicator<"higherDegreeTeachersPer100Pupils"> = {
  ...measureOf("higherDegreeTeachersPer100Pupils"),
  numerator: [{ field: "higherDegreeTeachers", sign: 1 }],
  denominator: "pupils",
  multiplier: 100,
  clauses: QUALITY_BALANCE,
  missingValues: MISSING_IS_UNKNOWN,
  limitsOfMeaning: {
    zh: "规定学历小学与初中不同（小学为大专及以上，初中为本科及以上），不跨学段比较。",
    en: "The required degree differs between the stages (junior college in primary, bachelor in junior secondary schools), which are not compared with each other.",
  },
};

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
  return indicatorValue(higherDegreeTeachersPer100Pupils, unit);
}
