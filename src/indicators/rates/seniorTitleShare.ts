import { teacherStructureFigures, type TeacherStructureFigures } from "../../model/records/staffing.js";
import { seniorTitleShareMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of full-time teachers of senior title (高级职称). Source: 朔政办发〔2016〕45号 九 (改善教师队伍结构), which sets no number. */
export const seniorTitleShare: Rate<keyof TeacherStructureFigures> = rate(seniorTitleShareMeasure, teacherStructureFigures, {
  numerator: ["seniorTitleTeachers"],
  denominator: ["fullTimeTeachers"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: { zh: "职称受岗位限额约束，不等于教学水平。", en: "Titles are capped by posts; they are no measure of teaching." },
});

/**
 * Share of full-time teachers of senior title (高级职称): seniorTitleTeachers / fullTimeTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { seniorTitleShareOf } from "edu-balance";
 *
 * seniorTitleShareOf({ seniorTitleTeachers: 30, fullTimeTeachers: 200 }).value; // => 0.15
 * ```
 */
export function seniorTitleShareOf(figures: TeacherStructureFigures): IndicatorValue {
  return rateOf(seniorTitleShare, figures);
}
