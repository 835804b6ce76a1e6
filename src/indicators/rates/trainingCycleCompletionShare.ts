import { trainingCycleCompletionShareMeasure } from "../../policy/records/measures/teachers.js";
import { trainingCycleFigures, type TrainingCycleFigures } from "../../model/records/training.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of teachers who completed the training cycle. Source: 朔政办发〔2016〕45号 十一; 教育规划纲要 (2010) 53. */
export const trainingCycleCompletionShare: Rate<keyof TrainingCycleFigures> = rate(
  trainingCycleCompletionShareMeasure,
  trainingCycleFigures,
  {
    numerator: ["teachersTrained"],
    denominator: ["teachers"],
    clauses: [
      { document: "shuozhouOpinion2016", clause: "十一" },
      { document: "educationOutline2010", clause: "53" },
    ],
    limitsOfMeaning: {
      zh: "何为一轮未写学时，由各地认定；不反映培训质量；城乡差别另计。",
      en: "What makes a round is a local finding, for no hours are set. Says nothing of how good the training was; town and country are compared apart.",
    },
  },
);

/**
 * Share of teachers who completed the training cycle: teachersTrained / teachers.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no teachers.
 *
 * @example
 * ```ts
 * import { trainingCycleCompletionShareOf } from "edu-balance";
 *
 * trainingCycleCompletionShareOf({ teachersTrained: 1900, teachers: 2000 }).value; // => 0.95
 * trainingCycleCompletionShareOf({ teachersTrained: 1900 }).reasons; // => [{ code: "missingFigure", field: "teachers", units: [] }]
 * ```
 */
export function trainingCycleCompletionShareOf(figures: TrainingCycleFigures): IndicatorValue {
  return rateOf(trainingCycleCompletionShare, figures);
}
