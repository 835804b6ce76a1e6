import { earmarkedFundsSpentShareMeasure } from "../../policy/records/measures/funding.js";
import { earmarkedFundsFigures, type EarmarkedFundsFigures } from "../../model/records/earmarkedFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of the three earmarked funds spent on school conditions. Source: clause 八 of 朔政办发〔2016〕45号. */
export const earmarkedFundsSpentShare: Rate<keyof EarmarkedFundsFigures> = rate(earmarkedFundsSpentShareMeasure, earmarkedFundsFigures, {
  numerator: ["educationSurchargeSpentYuan", "localEducationSurchargeSpentYuan", "landSaleEducationFundsSpentYuan"],
  denominator: ["educationSurchargeYuan", "localEducationSurchargeYuan", "landSaleEducationFundsYuan"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "八" }],
  limitsOfMeaning: {
    zh: "只计当年筹集的资金；上年结转的支出不计入。不反映是否足额征收、计提，也不反映花在哪些学校。",
    en: "Of the money raised in the year; what is spent from earlier years does not count. It does not say whether all that was due was raised, nor which schools it went to.",
  },
});

/**
 * Share of the three earmarked funds spent on school conditions: Σ spent / Σ raised.
 *
 * @returns The share as a fraction, or `null` with the reasons: a figure not reported or in error, more spent than
 * raised, nothing raised.
 *
 * @example
 * ```ts
 * import { earmarkedFundsSpentShareOf } from "edu-balance";
 *
 * const raised = { educationSurchargeYuan: 300, localEducationSurchargeYuan: 200, landSaleEducationFundsYuan: 500 };
 * const spent = { educationSurchargeSpentYuan: 300, localEducationSurchargeSpentYuan: 200, landSaleEducationFundsSpentYuan: 250 };
 * earmarkedFundsSpentShareOf({ ...raised, ...spent }).value; // => 0.75
 * earmarkedFundsSpentShareOf({ ...raised, ...spent, landSaleEducationFundsYuan: null }).value; // => null
 * ```
 */
export function earmarkedFundsSpentShareOf(figures: EarmarkedFundsFigures): IndicatorValue {
  return rateOf(earmarkedFundsSpentShare, figures);
}
