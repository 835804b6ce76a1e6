import { teacherStructureFigures, type TeacherStructureFigures } from "../../model/records/staffing.js";
import { higherDegreeTeacherShareMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of full-time teachers above the required degree (高一级学历比例). Source: 朔政办发〔2016〕45号 九 (改善教师队伍结构), which sets no number. */
export const higherDegreeTeacherShare: Rate<keyof TeacherStructureFigures> = rate(
  higherDegreeTeacherShareMeasure,
  teacherStructureFigures,
  {
    numerator: ["higherDegreeTeachers"],
    denominator: ["fullTimeTeachers"],
    clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
    limitsOfMeaning: {
      zh: "规定学历小学与初中不同，不跨学段比较。",
      en: "The required degree differs between the stages, which are not compared with each other.",
    },
  },
);

/**
 * Share of full-time teachers above the required degree (高一级学历比例): higherDegreeTeachers / fullTimeTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { higherDegreeTeacherShareOf } from "edu-balance";
 *
 * higherDegreeTeacherShareOf({ higherDegreeTeachers: 150, fullTimeTeachers: 200 }).value; // => 0.75
 * ```
 */
export function higherDegreeTeacherShareOf(figures: TeacherStructureFigures): IndicatorValue {
  return rateOf(higherDegreeTeacherShare, figures);
}
