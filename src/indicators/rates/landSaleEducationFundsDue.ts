import { requireAmount } from "../../model/requireAmount.js";
import { landSaleFigures, type LandSaleFigures } from "../../model/records/earmarkedFunds.js";
import { atLeastZero, decimalOf, minus, numberOf, sumOf, times } from "../../statistics/exact/decimal.js";
import { exactFigures } from "./exactFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const DEDUCTIONS = [
  "landAcquisitionYuan",
  "landDevelopmentYuan",
  "farmlandDevelopmentYuan",
  "farmersSocialSecurityYuan",
  "farmersLivingSubsidyYuan",
  "workerResettlementYuan",
  "saleCostsYuan",
  "newConstructionLandFeeYuan",
] as const;

/**
 * Education funds due from land sales: (revenue − the eight deductions) × share, worked out without rounding on the
 * figures as they are written. Where the deductions are as much as the revenue or more, nothing is due.
 *
 * @param figures - Revenue and deductions of the year.
 * @param share - Share as a fraction; the parameter `landSaleEducationShareFloor` has it by date.
 * @returns Yuan, or `null` with the figures that are not reported or in error.
 *
 * Source: 财综〔2011〕62号; 国发〔2011〕22号.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { landSaleEducationFundsDueOf } from "edu-balance";
 *
 * const figures = {
 *   revenueYuan: 90_000_000, landAcquisitionYuan: 40_000_000, landDevelopmentYuan: 8_000_000, farmlandDevelopmentYuan: 2_000_000,
 *   farmersSocialSecurityYuan: 3_000_000, farmersLivingSubsidyYuan: 1_000_000, workerResettlementYuan: 0, saleCostsYuan: 1_000_000,
 *   newConstructionLandFeeYuan: 5_000_000,
 * };
 * landSaleEducationFundsDueOf(figures, 0.1).value; // => 3000000
 * landSaleEducationFundsDueOf({ ...figures, saleCostsYuan: null }, 0.1).value; // => null
 * ```
 */
export function landSaleEducationFundsDueOf(figures: LandSaleFigures, share: number): IndicatorValue {
  requireAmount(share, "share");
  const { reasons, at } = exactFigures(landSaleFigures, figures, ["revenueYuan", ...DEDUCTIONS]);
  if (reasons.length > 0) return { value: null, reasons };
  const proceeds = atLeastZero(minus(at("revenueYuan"), sumOf(DEDUCTIONS.map(at))));
  return { value: numberOf(times(proceeds, decimalOf(share))), reasons: [] };
}
