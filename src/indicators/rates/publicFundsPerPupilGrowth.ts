import type { FundingYear } from "../../model/records/fundingGrowth.js";

import { perPupilGrowth } from "./growth.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Growth of public funds per pupil: (F₁ / P₁) / (F₀ / P₀) − 1, worked out as (F₁ × P₀ − F₀ × P₁) / (F₀ × P₁) without
 * rounding, F public funds in yuan and P pupils.
 *
 * @param lastYear - Figures of the year before.
 * @param year - Figures of the year.
 * @returns The growth as a fraction, or `null` with the reasons: a figure missing or in error, 0 to divide by, or years
 * that do not follow each other.
 *
 * Source: 义务教育法 第42条 (学生人均公用经费逐步增长).
 *
 * @example
 * ```ts
 * import { publicFundsPerPupilGrowthOf } from "edu-balance";
 *
 * const lastYear = { year: 2015, publicFundsYuan: 600_000, pupils: 1000 };
 * publicFundsPerPupilGrowthOf(lastYear, { year: 2016, publicFundsYuan: 660_000, pupils: 1000 }).value; // => 0.1
 * publicFundsPerPupilGrowthOf(lastYear, { year: 2016, publicFundsYuan: 660_000, pupils: 1100 }).value; // => 0
 * ```
 */
export function publicFundsPerPupilGrowthOf(lastYear: FundingYear, year: FundingYear): IndicatorValue {
  return perPupilGrowth(lastYear, year, "publicFundsYuan");
}
