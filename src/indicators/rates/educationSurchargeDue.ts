import { requireAmount } from "../../model/requireAmount.js";
import { surchargeTaxFigures, type SurchargeTaxFigures } from "../../model/records/earmarkedFunds.js";
import { decimalOf, numberOf, sumOf, times } from "../../statistics/exact/decimal.js";
import { exactFigures } from "./exactFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const TAXES = ["valueAddedTaxYuan", "consumptionTaxYuan", "businessTaxYuan"] as const;

/**
 * Education surcharge due: (value-added tax + consumption tax + business tax, as paid) × rate, worked out without
 * rounding on the figures as they are written.
 *
 * @param taxes - Taxes paid in the year.
 * @param rate - Rate as a fraction; the parameter `educationSurchargeRate` has it by date.
 * @returns Yuan, or `null` with the taxes that are not reported or in error.
 *
 * Source: 征收教育费附加的暂行规定 第3条.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { educationSurchargeDueOf } from "edu-balance";
 *
 * const taxes = { valueAddedTaxYuan: 8_000_000, consumptionTaxYuan: 1_500_000, businessTaxYuan: 500_000 };
 * educationSurchargeDueOf(taxes, 0.03).value; // => 300000
 * educationSurchargeDueOf({ ...taxes, businessTaxYuan: 0 }, 0.03).value; // => 285000
 * ```
 */
export function educationSurchargeDueOf(taxes: SurchargeTaxFigures, rate: number): IndicatorValue {
  requireAmount(rate, "rate");
  const { reasons, at } = exactFigures(surchargeTaxFigures, taxes, TAXES);
  return reasons.length > 0 ? { value: null, reasons } : { value: numberOf(times(sumOf(TAXES.map(at)), decimalOf(rate))), reasons: [] };
}
