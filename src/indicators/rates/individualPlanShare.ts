import { individualPlanShareMeasure } from "../../policy/records/measures/pupils.js";
import { individualPlanFigures, type IndividualPlanFigures } from "../../model/records/specialEducation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of registered disabled children out of school who have a plan. Source: 朔政办发〔2016〕45号 十八; the second plan for special education. */
export const individualPlanShare: Rate<keyof IndividualPlanFigures> = rate(individualPlanShareMeasure, individualPlanFigures, {
  numerator: ["withPlan"],
  denominator: ["registeredNotEnrolled"],
  clauses: [
    { document: "shuozhouOpinion2016", clause: "十八" },
    { document: "specialEducation2017", clause: "（一人一案）" },
  ],
  limitsOfMeaning: {
    zh: "只反映有无方案，不反映是否落实；未登记的儿童不在分母中。",
    en: "Says that there is a plan, not that it was carried out. Children nobody registered are not counted.",
  },
});

/**
 * Share of registered disabled children out of school who have a plan: withPlan / registeredNotEnrolled.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody registered as not enrolled.
 *
 * @example
 * ```ts
 * import { individualPlanShareOf } from "edu-balance";
 *
 * individualPlanShareOf({ withPlan: 57, registeredNotEnrolled: 60 }).value; // => 0.95
 * individualPlanShareOf({ withPlan: 57 }).reasons; // => [{ code: "missingFigure", field: "registeredNotEnrolled", units: [] }]
 * ```
 */
export function individualPlanShareOf(figures: IndividualPlanFigures): IndicatorValue {
  return rateOf(individualPlanShare, figures);
}
