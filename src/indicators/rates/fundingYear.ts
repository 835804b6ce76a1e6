import type { Reported } from "../../model/stageUnit.js";

/** Education funding of a county in one year. Every amount covers the same institutions in all years. */
export interface FundingYear {
  /** Calendar year of the accounts. */
  readonly year: number;
  /** Fiscal appropriations for compulsory education in yuan (财政拨款), of the same scope as the revenue. */
  readonly appropriationYuan?: Reported;
  /** Regular fiscal revenue of the county in yuan (财政经常性收入). */
  readonly regularRevenueYuan?: Reported;
  /** Education spending in yuan (教育费用). */
  readonly spendingYuan?: Reported;
  /** Pupils that spending and public funds are for; a mean over the year need not be whole. */
  readonly pupils?: Reported;
  /** Mean yearly pay of staff in yuan (教职工人均工资). */
  readonly staffMeanPayYuan?: Reported;
  /** Public funds in yuan (公用经费). */
  readonly publicFundsYuan?: Reported;
}

/** Figures of a funding year. */
export type FundingFigure = Exclude<keyof FundingYear, "year">;

export const FUNDING_FIGURES: readonly FundingFigure[] = [
  "appropriationYuan",
  "regularRevenueYuan",
  "spendingYuan",
  "pupils",
  "staffMeanPayYuan",
  "publicFundsYuan",
];
