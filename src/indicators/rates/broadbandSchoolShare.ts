import { broadbandSchoolShareMeasure } from "../../policy/records/measures/teaching.js";
import { broadbandFigures, type BroadbandFigures } from "../../model/records/technology.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools with broadband. Source: 教育信息化方案 (2015); 朔政办发〔2016〕45号 十四. */
export const broadbandSchoolShare: Rate<keyof BroadbandFigures> = rate(broadbandSchoolShareMeasure, broadbandFigures, {
  numerator: ["schoolsWithBroadband"],
  denominator: ["schools"],
  clauses: [
    { document: "ictPlan2015", clause: "（宽带）" },
    { document: "shuozhouOpinion2016", clause: "十四" },
  ],
  limitsOfMeaning: {
    zh: "多少带宽算宽带未见规定；接入不等于常用。",
    en: "What speed makes broadband was not seen. To be connected is not to use it.",
  },
});

/**
 * Share of schools with broadband: schoolsWithBroadband / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no schools.
 *
 * @example
 * ```ts
 * import { broadbandSchoolShareOf } from "edu-balance";
 *
 * broadbandSchoolShareOf({ schoolsWithBroadband: 85, schools: 100 }).value; // => 0.85
 * broadbandSchoolShareOf({ schoolsWithBroadband: 85 }).reasons; // => [{ code: "missingFigure", field: "schools", units: [] }]
 * ```
 */
export function broadbandSchoolShareOf(figures: BroadbandFigures): IndicatorValue {
  return rateOf(broadbandSchoolShare, figures);
}
