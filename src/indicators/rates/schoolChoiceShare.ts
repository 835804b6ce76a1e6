import { schoolChoiceShareMeasure } from "../../policy/records/measures/teaching.js";
import { schoolChoiceFigures, type SchoolChoiceFigures } from "../../model/records/management.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of pupils admitted from outside the zone. Source: 朔政办发〔2016〕45号 clause 十五; the formula is this library's. */
export const schoolChoiceShare: Rate<keyof SchoolChoiceFigures> = rate(schoolChoiceShareMeasure, schoolChoiceFigures, {
  numerator: ["fromOutsideZone"],
  denominator: ["admitted"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十五" }],
  limitsOfMeaning: {
    zh: "片区以当地划定为准；随迁子女按政策入学是否计入须事先约定；不反映入学后的转学，也不反映购房择校。",
    en: "Zones are drawn locally, and whether migrant children placed by rule count must be settled first. Moves after admission do not show, nor do homes bought for a zone.",
  },
});

/**
 * School-choice share: fromOutsideZone / admitted.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody admitted.
 *
 * @example
 * ```ts
 * import { schoolChoiceShareOf } from "edu-balance";
 *
 * schoolChoiceShareOf({ fromOutsideZone: 150, admitted: 2000 }).value; // => 0.075
 * schoolChoiceShareOf({ admitted: 2000 }).reasons; // => [{ code: "missingFigure", field: "fromOutsideZone", units: [] }]
 * ```
 */
export function schoolChoiceShareOf(figures: SchoolChoiceFigures): IndicatorValue {
  return rateOf(schoolChoiceShare, figures);
}
