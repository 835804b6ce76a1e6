import { teacherEthicsCasesMeasure } from "../../policy/records/measures/teaching.js";
import { teacherEthicsFigures, type TeacherEthicsFigures } from "../../model/records/management.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Breaches of teachers' ethics per 1000 teachers. Source: 朔政办发〔2016〕45号 clause 十五; the formula is this library's. */
export const teacherEthicsCases: Rate<keyof TeacherEthicsFigures> = rate(teacherEthicsCasesMeasure, teacherEthicsFigures, {
  numerator: ["cases"],
  denominator: ["teachers"],
  per: 1000,
  clauses: [{ document: "shuozhouOpinion2016", clause: "十五" }],
  limitsOfMeaning: {
    zh: "只计已查实的；少可能是违规少，也可能是查处少。",
    en: "Proven breaches only: few may mean that few happen, or that few are looked into.",
  },
});

/**
 * Breaches of teachers' ethics per 1000 teachers: cases × 1000 / teachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { teacherEthicsCasesOf } from "edu-balance";
 *
 * teacherEthicsCasesOf({ cases: 3, teachers: 2400 }).value; // => 1.25
 * teacherEthicsCasesOf({ cases: 0, teachers: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["teachers"] }]
 * ```
 */
export function teacherEthicsCasesOf(figures: TeacherEthicsFigures): IndicatorValue {
  return rateOf(teacherEthicsCases, figures);
}
