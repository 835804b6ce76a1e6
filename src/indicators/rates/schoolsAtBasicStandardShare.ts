import { schoolsAtBasicStandardShareMeasure } from "../../policy/records/measures/targets.js";
import { basicStandardFigures, type BasicStandardFigures } from "../../model/records/standards.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools at the basic standard. Source: 朔政办发〔2016〕45号 三, 四, 五. */
export const schoolsAtBasicStandardShare: Rate<keyof BasicStandardFigures> = rate(
  schoolsAtBasicStandardShareMeasure,
  basicStandardFigures,
  {
    numerator: ["schoolsAtBasicStandard"],
    denominator: ["schools"],
    clauses: [
      { document: "shuozhouOpinion2016", clause: "三" },
      { document: "shuozhouOpinion2016", clause: "四" },
      { document: "shuozhouOpinion2016", clause: "五" },
    ],
    limitsOfMeaning: {
      zh: "标准由省定，达标由谁认定、何时认定须另行说明；不反映未达标学校差多少。",
      en: "The standard is the province's, and who found it reached must be said elsewhere. The share does not say how far the other schools fall short.",
    },
  },
);

/**
 * Share of schools at the basic standard: schoolsAtBasicStandard / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no schools.
 *
 * @example
 * ```ts
 * import { schoolsAtBasicStandardShareOf } from "edu-balance";
 *
 * schoolsAtBasicStandardShareOf({ schoolsAtBasicStandard: 99, schools: 120 }).value; // => 0.825
 * schoolsAtBasicStandardShareOf({ schoolsAtBasicStandard: 99 }).reasons; // => [{ code: "missingFigure", field: "schools", units: [] }]
 * ```
 */
export function schoolsAtBasicStandardShareOf(figures: BasicStandardFigures): IndicatorValue {
  return rateOf(schoolsAtBasicStandardShare, figures);
}
