import type { SurchargeTaxFigures } from "../../model/records/earmarkedFunds.js";
import { educationSurchargeDueOf } from "./educationSurchargeDue.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Local education surcharge due: the taxes the education surcharge is levied on × rate.
 *
 * @param taxes - Taxes paid in the year.
 * @param rate - Rate as a fraction; the parameter `localEducationSurchargeRate` has one that nobody could confirm.
 * @returns Yuan, or `null` with the taxes that are not reported or in error.
 *
 * Source: 财综〔2010〕98号, which was not seen.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { localEducationSurchargeDueOf } from "edu-balance";
 *
 * const taxes = { valueAddedTaxYuan: 8_000_000, consumptionTaxYuan: 1_500_000, businessTaxYuan: 500_000 };
 * localEducationSurchargeDueOf(taxes, 0.02).value; // => 200000
 * ```
 */
export function localEducationSurchargeDueOf(taxes: SurchargeTaxFigures, rate: number): IndicatorValue {
  return educationSurchargeDueOf(taxes, rate);
}
