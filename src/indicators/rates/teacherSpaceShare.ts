import { teacherSpaceShareMeasure } from "../../policy/records/measures/teaching.js";
import { teacherSpaceFigures, type TeacherSpaceFigures } from "../../model/records/technology.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of teachers with an online learning space. Source: 教育信息化方案 (2015); 朔政办发〔2016〕45号 十四. */
export const teacherSpaceShare: Rate<keyof TeacherSpaceFigures> = rate(teacherSpaceShareMeasure, teacherSpaceFigures, {
  numerator: ["teachersWithSpace"],
  denominator: ["teachers"],
  clauses: [
    { document: "ictPlan2015", clause: "（网络学习空间）" },
    { document: "shuozhouOpinion2016", clause: "十四" },
  ],
  limitsOfMeaning: {
    zh: "按实名开通计，不反映是否使用。",
    en: "Spaces opened in a person's own name; it does not say whether they are used.",
  },
});

/**
 * Share of teachers with an online learning space: teachersWithSpace / teachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { teacherSpaceShareOf } from "edu-balance";
 *
 * teacherSpaceShareOf({ teachersWithSpace: 120, teachers: 200 }).value; // => 0.6
 * teacherSpaceShareOf({ teachersWithSpace: 120 }).reasons; // => [{ code: "missingFigure", field: "teachers", units: [] }]
 * ```
 */
export function teacherSpaceShareOf(figures: TeacherSpaceFigures): IndicatorValue {
  return rateOf(teacherSpaceShare, figures);
}
