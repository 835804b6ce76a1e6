import type { FundingYear } from "../../model/records/fundingGrowth.js";
import { minus } from "../../statistics/exact/decimal.js";

import { betweenYears } from "./growth.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Growth of the mean pay of staff: W₁ / W₀ − 1, worked out as (W₁ − W₀) / W₀ without rounding, W mean yearly pay in
 * yuan.
 *
 * @param lastYear - Figures of the year before.
 * @param year - Figures of the year.
 * @returns The growth as a fraction, or `null` with the reasons: a figure missing or in error, pay of 0 in the year
 * before, or years that do not follow each other.
 *
 * Source: 义务教育法 第42条 (教职工工资逐步增长).
 *
 * @example
 * ```ts
 * import { staffPayGrowthOf } from "edu-balance";
 *
 * const lastYear = { year: 2015, staffMeanPayYuan: 60_000 };
 * staffPayGrowthOf(lastYear, { year: 2016, staffMeanPayYuan: 63_000 }).value; // => 0.05
 * staffPayGrowthOf(lastYear, { year: 2017, staffMeanPayYuan: 63_000 }).reasons; // => [{ code: "recordMissing", record: "years", units: ["2016"] }]
 * ```
 */
export function staffPayGrowthOf(lastYear: FundingYear, year: FundingYear): IndicatorValue {
  const field = "staffMeanPayYuan";
  return betweenYears(lastYear, year, [field], { before: [field], now: [] }, ({ before, now }) => [
    minus(now(field), before(field)),
    before(field),
  ]);
}
