import { pupilTeacherFigures, type PupilTeacherFigures } from "../../model/records/staffing.js";
import { pupilTeacherRatioMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Pupils per full-time teacher in post (生师比). Source: 朔政办发〔2016〕45号 九; no document sets a number for teachers alone. */
export const pupilTeacherRatio: Rate<keyof PupilTeacherFigures> = rate(pupilTeacherRatioMeasure, pupilTeacherFigures, {
  numerator: ["pupils"],
  denominator: ["fullTimeTeachers"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: {
    zh: "只计专任教师；国家编制标准（小学1:19、初中1:13.5）按全体教职工计，两者不可直接比较。",
    en: "Counts full-time teachers alone. The standard of posts (19 and 13.5 pupils) counts all staff, so the two cannot be compared.",
  },
});

/**
 * Pupils per full-time teacher in post (生师比) of a school, a group of schools or a stage: pupils / fullTimeTeachers. Of a group it is
 * the ratio of the sums, never the mean of ratios.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { pupilTeacherRatioOf } from "edu-balance";
 *
 * pupilTeacherRatioOf({ pupils: 1530, fullTimeTeachers: 90 }).value; // => 17
 * pupilTeacherRatioOf({ pupils: 30, fullTimeTeachers: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["fullTimeTeachers"] }]
 * ```
 */
export function pupilTeacherRatioOf(figures: PupilTeacherFigures): IndicatorValue {
  return rateOf(pupilTeacherRatio, figures);
}
