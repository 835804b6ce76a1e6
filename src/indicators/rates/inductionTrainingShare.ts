import { inductionTrainingShareMeasure } from "../../policy/records/measures/teachers.js";
import { inductionTrainingFigures, type InductionTrainingFigures } from "../../model/records/training.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of new teachers with induction training. Source: 朔政办发〔2016〕45号 十一; 中小学教师继续教育规定. */
export const inductionTrainingShare: Rate<keyof InductionTrainingFigures> = rate(inductionTrainingShareMeasure, inductionTrainingFigures, {
  numerator: ["newTeachersWithHours"],
  denominator: ["newTeachers"],
  clauses: [
    { document: "shuozhouOpinion2016", clause: "十一" },
    { document: "continuingEducationRules", clause: "（学时）" },
  ],
  limitsOfMeaning: {
    zh: "试用期未满的新教师如何计，规定未见，须由调用者认定；不反映培训质量。",
    en: "How teachers count who are still in probation was not seen in a rule and is for the caller. Says nothing of how good the training was.",
  },
});

/**
 * Share of new teachers with induction training: newTeachersWithHours / newTeachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no new teachers.
 *
 * @example
 * ```ts
 * import { inductionTrainingShareOf } from "edu-balance";
 *
 * inductionTrainingShareOf({ newTeachersWithHours: 57, newTeachers: 60 }).value; // => 0.95
 * inductionTrainingShareOf({ newTeachersWithHours: 0, newTeachers: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["newTeachers"] }]
 * ```
 */
export function inductionTrainingShareOf(figures: InductionTrainingFigures): IndicatorValue {
  return rateOf(inductionTrainingShare, figures);
}
