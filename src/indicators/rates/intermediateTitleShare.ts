import { teacherStructureFigures, type TeacherStructureFigures } from "../../model/records/staffing.js";
import { intermediateTitleShareMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of full-time teachers of intermediate title (中级职称). Source: 朔政办发〔2016〕45号 九 (改善教师队伍结构), which sets no number. */
export const intermediateTitleShare: Rate<keyof TeacherStructureFigures> = rate(intermediateTitleShareMeasure, teacherStructureFigures, {
  numerator: ["intermediateTitleTeachers"],
  denominator: ["fullTimeTeachers"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: { zh: "职称受岗位限额约束，不等于教学水平。", en: "Titles are capped by posts; they are no measure of teaching." },
});

/**
 * Share of full-time teachers of intermediate title (中级职称): intermediateTitleTeachers / fullTimeTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { intermediateTitleShareOf } from "edu-balance";
 *
 * intermediateTitleShareOf({ intermediateTitleTeachers: 90, fullTimeTeachers: 200 }).value; // => 0.45
 * ```
 */
export function intermediateTitleShareOf(figures: TeacherStructureFigures): IndicatorValue {
  return rateOf(intermediateTitleShare, figures);
}
