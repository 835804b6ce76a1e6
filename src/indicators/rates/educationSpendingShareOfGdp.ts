import { educationSpendingShareOfGdpMeasure } from "../../policy/records/measures/funding.js";
import { gdpShareFigures, type GdpShareFigures } from "../../model/records/publicFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Public spending on education as a share of GDP. Source: 国发〔2011〕22号; the opinion of the central offices of September 2017. */
export const educationSpendingShareOfGdp: Rate<keyof GdpShareFigures> = rate(educationSpendingShareOfGdpMeasure, gdpShareFigures, {
  numerator: ["educationSpendingYuan"],
  denominator: ["gdpYuan"],
  clauses: [
    { document: "stateCouncil2011No22", clause: "（财政性教育经费）" },
    { document: "centralOffices2017", clause: "（教育投入）" },
  ],
  limitsOfMeaning: {
    zh: "全国指标，不用于评价县；县里的比例受转移支付和产业结构影响，各县不可比。",
    en: "It is about the nation and no test of a county: transfers and the local economy move a county's share, and counties do not compare.",
  },
});

/**
 * Public spending on education as a share of GDP: educationSpendingYuan / gdpYuan.
 *
 * @returns The share as a fraction, or `null` with the reasons: a figure not reported or in error, GDP of 0.
 *
 * @example
 * ```ts
 * import { educationSpendingShareOfGdpOf } from "edu-balance";
 *
 * educationSpendingShareOfGdpOf({ educationSpendingYuan: 500_000_000, gdpYuan: 12_500_000_000 }).value; // => 0.04
 * educationSpendingShareOfGdpOf({ gdpYuan: 0, educationSpendingYuan: 1 }).value; // => null
 * ```
 */
export function educationSpendingShareOfGdpOf(figures: GdpShareFigures): IndicatorValue {
  return rateOf(educationSpendingShareOfGdp, figures);
}
