import { classTeacherFigures, type ClassTeacherFigures } from "../../model/records/staffing.js";
import { teachersPerClassMeasure } from "../../policy/records/measures/teachers.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Full-time teachers in post per class (师班比). Source: 朔政办发〔2016〕45号 九; no national number was found. */
export const teachersPerClass: Rate<keyof ClassTeacherFigures> = rate(teachersPerClassMeasure, classTeacherFigures, {
  numerator: ["fullTimeTeachers"],
  denominator: ["classes"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: {
    zh: "不反映班额大小：班额大时师班比高，人均负担仍可能重。",
    en: "Says nothing of class sizes: with large classes many teachers per class may still have many pupils each.",
  },
});

/**
 * Full-time teachers in post per class (师班比) of a school, a group of schools or a stage: fullTimeTeachers / classes. Of a group it
 * is the ratio of the sums.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no classes.
 *
 * @example
 * ```ts
 * import { teachersPerClassOf } from "edu-balance";
 *
 * teachersPerClassOf({ fullTimeTeachers: 45, classes: 18 }).value; // => 2.5
 * teachersPerClassOf({ fullTimeTeachers: 45 }).reasons; // => [{ code: "missingFigure", field: "classes", units: [] }]
 * ```
 */
export function teachersPerClassOf(figures: ClassTeacherFigures): IndicatorValue {
  return rateOf(teachersPerClass, figures);
}
