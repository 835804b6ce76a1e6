import { educationLandSuppliedShareMeasure } from "../../policy/records/measures/governance.js";
import { educationLandFigures, type EducationLandFigures } from "../../model/records/departments.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of planned school land that was supplied. Source: 朔政办发〔2016〕45号 二十一; the formula is this library's. */
export const educationLandSuppliedShare: Rate<keyof EducationLandFigures> = rate(educationLandSuppliedShareMeasure, educationLandFigures, {
  numerator: ["suppliedHectares"],
  denominator: ["plannedHectares"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "二十一" }],
  limitsOfMeaning: {
    zh: "不反映规划是否够用，也不反映供地是否优先和及时。",
    en: "Does not say whether the plan is enough, nor whether school land came first or in time.",
  },
});

/**
 * Share of planned school land that was supplied: suppliedHectares / plannedHectares.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no land planned.
 *
 * @example
 * ```ts
 * import { educationLandSuppliedShareOf } from "edu-balance";
 *
 * educationLandSuppliedShareOf({ suppliedHectares: 7.5, plannedHectares: 12 }).value; // => 0.625
 * educationLandSuppliedShareOf({ suppliedHectares: 0, plannedHectares: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["plannedHectares"] }]
 * ```
 */
export function educationLandSuppliedShareOf(figures: EducationLandFigures): IndicatorValue {
  return rateOf(educationLandSuppliedShare, figures);
}
