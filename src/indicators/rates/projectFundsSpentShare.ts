import { projectFundsSpentShareMeasure } from "../../policy/records/measures/schools.js";
import { projectFundFigures, type ProjectFundFigures } from "../../model/records/weakSchools.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of the weak-school project funds that was spent. Source: 朔政办发〔2016〕45号 五. */
export const projectFundsSpentShare: Rate<keyof ProjectFundFigures> = rate(projectFundsSpentShareMeasure, projectFundFigures, {
  numerator: ["spentYuan"],
  denominator: ["allocatedYuan"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "五" }],
  limitsOfMeaning: {
    zh: "只反映支出进度，不反映是否按规划、是否合理使用。",
    en: "Tells how far the spending has come, not whether it followed the plan or was proper.",
  },
});

/**
 * Share of the weak-school project funds that was spent: spentYuan / allocatedYuan.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no funds allocated.
 *
 * @example
 * ```ts
 * import { projectFundsSpentShareOf } from "edu-balance";
 *
 * projectFundsSpentShareOf({ spentYuan: 4_500_000, allocatedYuan: 6_000_000 }).value; // => 0.75
 * projectFundsSpentShareOf({ spentYuan: 4_500_000 }).reasons; // => [{ code: "missingFigure", field: "allocatedYuan", units: [] }]
 * ```
 */
export function projectFundsSpentShareOf(figures: ProjectFundFigures): IndicatorValue {
  return rateOf(projectFundsSpentShare, figures);
}
