import { specialEducationFundsPerPupilMeasure } from "../../policy/records/measures/funding.js";
import { specialEducationFigures, type SpecialEducationFigures } from "../../model/records/publicFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Public funds per pupil of special education. Source: 国发〔2015〕67号; 教督〔2017〕6号 政府保障7. */
export const specialEducationFundsPerPupil: Rate<keyof SpecialEducationFigures> = rate(
  specialEducationFundsPerPupilMeasure,
  specialEducationFigures,
  {
    numerator: ["publicFundsYuan"],
    denominator: ["pupils"],
    clauses: [
      { document: "stateCouncil2015No67", clause: "（特殊教育）" },
      { document: "fundingReport2014", clause: "（公用经费基准定额）" },
      { document: "financeNotice2025", clause: "（特殊教育）" },
      { document: "qualityBalance2017", clause: "政府保障7" },
    ],
    limitsOfMeaning: {
      zh: "平均数不反映各校差别和实际支出；送教上门学生是否计入，须与经费口径一致。",
      en: "A mean hides differences between schools and does not say what was spent. Pupils taught at home count only if the funds include them.",
    },
  },
);

/**
 * Public funds per pupil of special education: publicFundsYuan / pupils.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { specialEducationFundsPerPupilOf } from "edu-balance";
 *
 * specialEducationFundsPerPupilOf({ publicFundsYuan: 780_000, pupils: 120 }).value; // => 6500
 * specialEducationFundsPerPupilOf({ publicFundsYuan: 780_000, pupils: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["pupils"] }]
 * ```
 */
export function specialEducationFundsPerPupilOf(figures: SpecialEducationFigures): IndicatorValue {
  return rateOf(specialEducationFundsPerPupil, figures);
}
