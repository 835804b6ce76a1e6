import { heatingAddOnMeasure } from "../../policy/records/measures/funding.js";
import { heatingFigures, type HeatingFigures } from "../../model/records/publicFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Heating add-on per pupil. Source: clause 七 of 朔政办发〔2016〕45号; the province sets the standard. */
export const heatingAddOn: Rate<keyof HeatingFigures> = rate(heatingAddOnMeasure, heatingFigures, {
  numerator: ["heatingAddOnYuan"],
  denominator: ["pupils"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "七" }],
  limitsOfMeaning: {
    zh: "标准由省定，山西的数额未见；不反映取暖的实际费用和取暖期长短。",
    en: "The province sets the standard, and Shanxi's was not seen; the amount does not say what heating costs nor how long it lasts.",
  },
});

/**
 * Heating add-on per pupil: heatingAddOnYuan / pupils.
 *
 * @returns Yuan per pupil, or `null` with the reasons: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { heatingAddOnOf } from "edu-balance";
 *
 * heatingAddOnOf({ heatingAddOnYuan: 90_000, pupils: 600 }).value; // => 150
 * heatingAddOnOf({ heatingAddOnYuan: 0, pupils: 600 }).value; // => 0
 * ```
 */
export function heatingAddOnOf(figures: HeatingFigures): IndicatorValue {
  return rateOf(heatingAddOn, figures);
}
