import { certifiedTeacherShareMeasure } from "../../policy/records/measures/teachers.js";
import { certifiedTeacherFigures, type CertifiedTeacherFigures } from "../../model/records/staffing.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of full-time teachers with a teaching certificate. Source: 教师法 第10条; 教督〔2017〕6号 政府保障12. */
export const certifiedTeacherShare: Rate<keyof CertifiedTeacherFigures> = rate(certifiedTeacherShareMeasure, certifiedTeacherFigures, {
  numerator: ["certifiedTeachers"],
  denominator: ["fullTimeTeachers"],
  clauses: [
    { document: "teacherLaw", clause: "10" },
    { document: "qualityBalance2017", clause: "政府保障12" },
  ],
  limitsOfMeaning: {
    zh: "不反映证书的学科、学段与所教是否相符；只计专任教师。",
    en: "Does not say whether a certificate is for the subject and stage taught; only full-time teachers count.",
  },
});

/**
 * Share of full-time teachers with a teaching certificate: certifiedTeachers / fullTimeTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { certifiedTeacherShareOf } from "edu-balance";
 *
 * certifiedTeacherShareOf({ certifiedTeachers: 198, fullTimeTeachers: 200 }).value; // => 0.99
 * certifiedTeacherShareOf({ certifiedTeachers: 198 }).reasons; // => [{ code: "missingFigure", field: "fullTimeTeachers", units: [] }]
 * ```
 */
export function certifiedTeacherShareOf(figures: CertifiedTeacherFigures): IndicatorValue {
  return rateOf(certifiedTeacherShare, figures);
}
