import { teacherStructureFigures, type TeacherStructureFigures } from "../../model/records/staffing.js";
import { qualifiedTeacherShareMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of full-time teachers with the required degree (学历合格率). Source: 朔政办发〔2016〕45号 九 (改善教师队伍结构), which sets no number. */
export const qualifiedTeacherShare: Rate<keyof TeacherStructureFigures> = rate(qualifiedTeacherShareMeasure, teacherStructureFigures, {
  numerator: ["qualifiedTeachers"],
  denominator: ["fullTimeTeachers"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: { zh: "只反映学历，不反映所教学科是否对口。", en: "Says nothing of whether the degree is in the subject taught." },
});

/**
 * Share of full-time teachers with the required degree (学历合格率): qualifiedTeachers / fullTimeTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { qualifiedTeacherShareOf } from "edu-balance";
 *
 * qualifiedTeacherShareOf({ qualifiedTeachers: 195, fullTimeTeachers: 200 }).value; // => 0.975
 * ```
 */
export function qualifiedTeacherShareOf(figures: TeacherStructureFigures): IndicatorValue {
  return rateOf(qualifiedTeacherShare, figures);
}
