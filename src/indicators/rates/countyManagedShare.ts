import { countyManagedShareMeasure } from "../../policy/records/measures/teachers.js";
import { countyManagedFigures, type CountyManagedFigures } from "../../model/records/rotation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of teachers placed by the education department. Source: 朔政办发〔2016〕45号 十, “县管校聘”; the formula is this library's. */
export const countyManagedShare: Rate<keyof CountyManagedFigures> = rate(countyManagedShareMeasure, countyManagedFigures, {
  numerator: ["teachersPlacedByDepartment"],
  denominator: ["teachers"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十" }],
  limitsOfMeaning: {
    zh: "岗位统一配置不等于实际交流；制度是否建立另由清单回答。",
    en: "That a post is allotted does not mean that anybody moved; whether the system was set up is for the checklist.",
  },
});

/**
 * Share of teachers placed by the education department: teachersPlacedByDepartment / teachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { countyManagedShareOf } from "edu-balance";
 *
 * countyManagedShareOf({ teachersPlacedByDepartment: 1500, teachers: 2000 }).value; // => 0.75
 * countyManagedShareOf({ teachers: 2000 }).reasons; // => [{ code: "missingFigure", field: "teachersPlacedByDepartment", units: [] }]
 * ```
 */
export function countyManagedShareOf(figures: CountyManagedFigures): IndicatorValue {
  return rateOf(countyManagedShare, figures);
}
