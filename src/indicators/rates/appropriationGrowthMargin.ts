import type { FundingYear } from "../../model/records/fundingGrowth.js";
import { minus, times } from "../../statistics/exact/decimal.js";

import { betweenYears } from "./growth.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * By how much appropriations outgrow regular fiscal revenue: (A₁ / A₀ − 1) − (R₁ / R₀ − 1), worked out as
 * (A₁ × R₀ − R₁ × A₀) / (A₀ × R₀) without rounding, A appropriations and R revenue in yuan. Equal growths give 0.
 *
 * @param lastYear - Figures of the year before.
 * @param year - Figures of the year.
 * @returns The margin as a fraction, or `null` with the reasons: a figure missing or in error, 0 in the year before, or
 * years that do not follow each other.
 *
 * Source: 义务教育法 第42条 (拨款增长比例高于财政经常性收入增长比例); 教育法 第56条.
 *
 * @example
 * ```ts
 * import { appropriationGrowthMarginOf } from "edu-balance";
 *
 * const lastYear = { year: 2015, appropriationYuan: 400, regularRevenueYuan: 1000 };
 * appropriationGrowthMarginOf(lastYear, { year: 2016, appropriationYuan: 450, regularRevenueYuan: 1100 }).value; // => 0.025
 * appropriationGrowthMarginOf(lastYear, { year: 2016, appropriationYuan: 440, regularRevenueYuan: 1100 }).value; // => 0
 * ```
 */
export function appropriationGrowthMarginOf(lastYear: FundingYear, year: FundingYear): IndicatorValue {
  const fields = ["appropriationYuan", "regularRevenueYuan"] as const;
  return betweenYears(lastYear, year, fields, { before: fields, now: [] }, ({ before, now }) => {
    const [a0, r0] = [before("appropriationYuan"), before("regularRevenueYuan")];
    return [minus(times(now("appropriationYuan"), r0), times(now("regularRevenueYuan"), a0)), times(a0, r0)];
  });
}
