import { teacherPayParityMeasure } from "../../policy/records/measures/teachers.js";
import { teacherPayFigures, type TeacherPayFigures } from "../../model/records/staffing.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Teachers' mean pay against that of local civil servants. Source: 义务教育法 第31条; 教督〔2017〕6号 政府保障8. */
export const teacherPayParity: Rate<keyof TeacherPayFigures> = rate(teacherPayParityMeasure, teacherPayFigures, {
  numerator: ["teacherMeanPayYuan"],
  denominator: ["civilServantMeanPayYuan"],
  clauses: [
    { document: "compulsoryEducationLaw", clause: "31" },
    { document: "qualityBalance2017", clause: "政府保障8" },
  ],
  limitsOfMeaning: {
    zh: "两个平均数须口径相同（同年、同项目）；不反映教师之间的差别，也不反映是否按时发放。",
    en: "Both means must count the same year and the same parts of pay; the ratio hides differences among teachers and does not say whether pay came on time.",
  },
});

/**
 * Teachers' pay against civil servants' pay: teacherMeanPayYuan / civilServantMeanPayYuan.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, civil servants' pay of 0.
 *
 * @example
 * ```ts
 * import { teacherPayParityOf } from "edu-balance";
 *
 * teacherPayParityOf({ teacherMeanPayYuan: 90_000, civilServantMeanPayYuan: 80_000 }).value; // => 1.125
 * teacherPayParityOf({ teacherMeanPayYuan: 90_000 }).reasons; // => [{ code: "missingFigure", field: "civilServantMeanPayYuan", units: [] }]
 * ```
 */
export function teacherPayParityOf(figures: TeacherPayFigures): IndicatorValue {
  return rateOf(teacherPayParity, figures);
}
