import type { FundingYear } from "../../model/records/fundingGrowth.js";

import { perPupilGrowth } from "./growth.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Growth of education spending per pupil: (S₁ / P₁) / (S₀ / P₀) − 1, worked out as (S₁ × P₀ − S₀ × P₁) / (S₀ × P₁)
 * without rounding, S spending in yuan and P pupils.
 *
 * @param lastYear - Figures of the year before.
 * @param year - Figures of the year.
 * @returns The growth as a fraction, or `null` with the reasons: a figure missing or in error, 0 to divide by, or years
 * that do not follow each other.
 *
 * Source: 义务教育法 第42条 (按照在校学生人数平均的义务教育费用逐步增长).
 *
 * @example
 * ```ts
 * import { spendingPerPupilGrowthOf } from "edu-balance";
 *
 * const lastYear = { year: 2015, spendingYuan: 9_000_000, pupils: 1000 };
 * spendingPerPupilGrowthOf(lastYear, { year: 2016, spendingYuan: 9_000_000, pupils: 800 }).value; // => 0.25
 * spendingPerPupilGrowthOf(lastYear, { year: 2016, pupils: 800 }).reasons; // => [{ code: "missingFigure", field: "spendingYuan", units: ["2016"] }]
 * ```
 */
export function spendingPerPupilGrowthOf(lastYear: FundingYear, year: FundingYear): IndicatorValue {
  return perPupilGrowth(lastYear, year, "spendingYuan");
}
