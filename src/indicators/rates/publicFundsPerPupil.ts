import { publicFundsPerPupilMeasure } from "../../policy/records/measures/funding.js";
import { publicFundsFigures, type PublicFundsFigures } from "../../model/records/publicFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Public funds per pupil. Source: clause 七 of 朔政办发〔2016〕45号; 国发〔2015〕67号. */
export const publicFundsPerPupil: Rate<keyof PublicFundsFigures> = rate(publicFundsPerPupilMeasure, publicFundsFigures, {
  numerator: ["publicFundsYuan"],
  denominator: ["pupils"],
  clauses: [
    { document: "shuozhouOpinion2016", clause: "七" },
    { document: "fundingReport2014", clause: "（公用经费基准定额）" },
    { document: "stateCouncil2015No67", clause: "（公用经费基准定额）" },
    { document: "financeNotice2023", clause: "（公用经费基准定额）" },
  ],
  limitsOfMeaning: {
    zh: "平均数不反映各校差别和实际支出；2015年及以前的基准定额只适用于农村学校，须用农村学校的数。",
    en: "A mean hides differences between schools and does not say what was spent. Up to 2015 the base was for rural schools only: give the figures of those.",
  },
});

/**
 * Public funds per pupil: publicFundsYuan / pupils.
 *
 * @returns Yuan per pupil, or `null` with the reasons: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { publicFundsPerPupilOf } from "edu-balance";
 *
 * publicFundsPerPupilOf({ publicFundsYuan: 1_200_000, pupils: 2000 }).value; // => 600
 * publicFundsPerPupilOf({ publicFundsYuan: 1_200_000 }).reasons; // => [{ code: "missingFigure", field: "pupils", units: [] }]
 * ```
 */
export function publicFundsPerPupilOf(figures: PublicFundsFigures): IndicatorValue {
  return rateOf(publicFundsPerPupil, figures);
}
