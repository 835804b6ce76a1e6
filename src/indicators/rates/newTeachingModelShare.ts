import { newTeachingModelShareMeasure } from "../../policy/records/measures/teaching.js";
import { newTeachingModelFigures, type NewTeachingModelFigures } from "../../model/records/curriculum.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools with the new teaching model. Source: 朔政办发〔2016〕45号 十三. */
export const newTeachingModelShare: Rate<keyof NewTeachingModelFigures> = rate(newTeachingModelShareMeasure, newTeachingModelFigures, {
  numerator: ["adopting"],
  denominator: ["schools"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十三" }],
  limitsOfMeaning: {
    zh: "“绝大多数”“基本建立”未给数值，做到什么算建立由调用者认定。",
    en: "“The great majority” and “basically in place” have no number; what counts as in place is the caller's finding.",
  },
});

/**
 * Share of schools with the new teaching model, of one group: adopting / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no schools.
 *
 * @example
 * ```ts
 * import { newTeachingModelShareOf } from "edu-balance";
 *
 * newTeachingModelShareOf({ adopting: 19, schools: 20 }).value; // => 0.95
 * newTeachingModelShareOf({ adopting: 19 }).reasons; // => [{ code: "missingFigure", field: "schools", units: [] }]
 * ```
 */
export function newTeachingModelShareOf(figures: NewTeachingModelFigures): IndicatorValue {
  return rateOf(newTeachingModelShare, figures);
}
