import { seniorHighQuotaShareMeasure } from "../../policy/records/measures/teaching.js";
import { seniorHighQuotaFigures, type SeniorHighQuotaFigures } from "../../model/records/management.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of places at good senior high schools allotted to junior schools. Source: 教督〔2017〕6号 政府保障14. */
export const seniorHighQuotaShare: Rate<keyof SeniorHighQuotaFigures> = rate(seniorHighQuotaShareMeasure, seniorHighQuotaFigures, {
  numerator: ["allottedPlaces"],
  denominator: ["places"],
  clauses: [{ document: "qualityBalance2017", clause: "政府保障14" }],
  limitsOfMeaning: {
    zh: "哪些高中算优质由当地认定；不反映是否向农村初中倾斜，也不反映名额是否用完。",
    en: "Which senior schools are good ones is decided locally; the share does not say whether rural schools get more, nor whether the places were taken up.",
  },
});

/**
 * Share of places at good senior high schools allotted to junior schools: allottedPlaces / places.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no places.
 *
 * @example
 * ```ts
 * import { seniorHighQuotaShareOf } from "edu-balance";
 *
 * seniorHighQuotaShareOf({ allottedPlaces: 600, places: 1000 }).value; // => 0.6
 * seniorHighQuotaShareOf({ allottedPlaces: 0, places: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["places"] }]
 * ```
 */
export function seniorHighQuotaShareOf(figures: SeniorHighQuotaFigures): IndicatorValue {
  return rateOf(seniorHighQuotaShare, figures);
}
