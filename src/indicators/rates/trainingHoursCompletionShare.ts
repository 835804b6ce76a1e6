import { trainingHoursCompletionShareMeasure } from "../../policy/records/measures/teachers.js";
import { trainingHoursFigures, type TrainingHoursFigures } from "../../model/records/training.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of teachers with the hours of a training cycle. Source: 教督〔2017〕6号 政府保障9; the hours: 教师〔2011〕1号 and what came before and after it. */
export const trainingHoursCompletionShare: Rate<keyof TrainingHoursFigures> = rate(
  trainingHoursCompletionShareMeasure,
  trainingHoursFigures,
  {
    numerator: ["teachersWithHours"],
    denominator: ["teachers"],
    clauses: [
      { document: "continuingEducationRules", clause: "（学时）" },
      { document: "teacherTraining2011", clause: "（学时）" },
      { document: "trainingHours2025", clause: "（学时）" },
      { document: "qualityBalance2017", clause: "政府保障9" },
    ],
    limitsOfMeaning: {
      zh: "规定学时随年代而变，须写明所用标准；新教师不满一轮如何计，规定未见；不反映培训质量。",
      en: "The norm changed over the years, so say which one was used. How teachers count who have served less than a cycle was not seen in a rule. Says nothing of how good the training was.",
    },
  },
);

/**
 * Share of teachers with the hours of a training cycle: teachersWithHours / teachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { trainingHoursCompletionShareOf } from "edu-balance";
 *
 * trainingHoursCompletionShareOf({ teachersWithHours: 190, teachers: 200 }).value; // => 0.95
 * trainingHoursCompletionShareOf({ teachersWithHours: 201, teachers: 200 }).reasons; // => [{ code: "invalidFigure", field: "teachersWithHours", units: [] }]
 * ```
 */
export function trainingHoursCompletionShareOf(figures: TrainingHoursFigures): IndicatorValue {
  return rateOf(trainingHoursCompletionShare, figures);
}
