import type { Reported } from "../../model/stageUnit.js";
import { atLeastZero, decimalOf, minus, numberOf, sumOf, times } from "../../statistics/exact/decimal.js";
import { exactFigures } from "./exactFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Land-sale revenue of one year and the eight deductions the rule allows, in yuan. A deduction of nothing is 0; one not reported is unknown. */
export interface LandSaleFigures {
  /** Revenue from selling land-use rights that was paid into the treasury (土地出让收入). */
  readonly revenueYuan?: Reported;
  /** Compensation for taking land and clearing it (征地和拆迁补偿支出). */
  readonly landAcquisitionYuan?: Reported;
  /** Land development (土地开发支出). */
  readonly landDevelopmentYuan?: Reported;
  /** Set aside for developing farmland (农业土地开发资金). */
  readonly farmlandDevelopmentYuan?: Reported;
  /** Social security of farmers whose land was taken (被征地农民社会保障支出). */
  readonly farmersSocialSecurityYuan?: Reported;
  /** Subsidies that keep up the living standard of farmers whose land was taken (保持被征地农民原有生活水平补贴支出). */
  readonly farmersLivingSubsidyYuan?: Reported;
  /** Resettling workers of bankrupt or restructured enterprises (破产或改制企业职工安置费). */
  readonly workerResettlementYuan?: Reported;
  /** Costs of selling the land (土地出让业务费). */
  readonly saleCostsYuan?: Reported;
  /** Fee for the paid use of new construction land (新增建设用地土地有偿使用费). */
  readonly newConstructionLandFeeYuan?: Reported;
}

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
  const { reasons, at } = exactFigures(figures, ["revenueYuan", ...DEDUCTIONS]);
  if (reasons.length > 0) return { value: null, reasons };
  const proceeds = atLeastZero(minus(at("revenueYuan"), sumOf(DEDUCTIONS.map(at))));
  return { value: numberOf(times(proceeds, decimalOf(share))), reasons: [] };
}
