import { teacherReplacementRateMeasure } from "../../policy/records/measures/teachers.js";
import { teacherReplacementFigures, type TeacherReplacementFigures } from "../../model/records/staffing.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Teachers hired for those who went. Source: 朔政办发〔2016〕45号 九, “教师补充机制”; the formula is this library's. */
export const teacherReplacementRate: Rate<keyof TeacherReplacementFigures> = rate(
  teacherReplacementRateMeasure,
  teacherReplacementFigures,
  {
    numerator: ["hired"],
    denominator: ["retired", "left"],
    clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
    limitsOfMeaning: {
      zh: "大于1不说明够用，也不反映学科；学生减少时小于1未必不足。",
      en: "Above 1 need not be enough, nor of the subjects wanted; where pupils become fewer, less than 1 need not be too few.",
    },
  },
);

/**
 * Teachers hired for those who went: hired / (retired + left).
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody who went.
 *
 * @example
 * ```ts
 * import { teacherReplacementRateOf } from "edu-balance";
 *
 * teacherReplacementRateOf({ hired: 45, retired: 40, left: 20 }).value; // => 0.75
 * teacherReplacementRateOf({ hired: 45, retired: 0, left: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["retired", "left"] }]
 * ```
 */
export function teacherReplacementRateOf(figures: TeacherReplacementFigures): IndicatorValue {
  return rateOf(teacherReplacementRate, figures);
}
