import { heatingAddOnMeasure } from "../../policy/records/measures/funding.js";
import type { HeatingFigures } from "../../model/records/publicFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { quotientIndicator, quotientOf, type QuotientIndicator } from "./rate.js";

/** Heating add-on per pupil. Source: clause 七 of 朔政办发〔2016〕45号; the province sets the standard. */
export const heatingAddOn: QuotientIndicator<keyof HeatingFigures> = quotientIndicator(heatingAddOnMeasure, {
  numerator: ["heatingAddOnYuan"],
  denominator: ["pupils"],
  figures: "amount",
  partOfWhole: false,
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
  return quotientOf(heatingAddOn, figures);
}
