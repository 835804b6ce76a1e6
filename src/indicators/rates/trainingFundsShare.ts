import { trainingFundsShareMeasure } from "../../policy/records/measures/funding.js";
import { trainingFundsFigures, type TrainingFundsFigures } from "../../model/records/earmarkedFunds.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of public funds for teacher training. Source: 教督〔2017〕6号 教育质量4; 教督〔2012〕3号. */
export const trainingFundsShare: Rate<Exclude<keyof TrainingFundsFigures, "ofSchools">> = rate(
  trainingFundsShareMeasure,
  trainingFundsFigures,
  {
    numerator: ["trainingFundsYuan"],
    denominator: ["publicFundsYuan"],
    clauses: [
      { document: "basicBalance2012", clause: "（教师队伍）" },
      { document: "qualityBalance2017", clause: "教育质量4" },
    ],
    limitsOfMeaning: {
      zh: "按预算数计算；所见材料预算与决算混用，两数须同一口径。标准要求每校达到，全县合计可掩盖未达标的学校。",
      en: "Meant for budget figures; the sources mix budget and final accounts, so both figures must be of one kind. Every school has to reach the standard: a county total can hide one that does not.",
    },
  },
);

/**
 * Share of public funds for teacher training: trainingFundsYuan / publicFundsYuan.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no public funds.
 *
 * @example
 * ```ts
 * import { trainingFundsShareOf } from "edu-balance";
 *
 * trainingFundsShareOf({ trainingFundsYuan: 30_000, publicFundsYuan: 500_000 }).value; // => 0.06
 * trainingFundsShareOf({ publicFundsYuan: 500_000 }).reasons; // => [{ code: "missingFigure", field: "trainingFundsYuan", units: [] }]
 * ```
 */
export function trainingFundsShareOf(figures: TrainingFundsFigures): IndicatorValue {
  return rateOf(trainingFundsShare, figures);
}
