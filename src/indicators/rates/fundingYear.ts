import type { FundingYear } from "../../model/records/fundingGrowth.js";

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
