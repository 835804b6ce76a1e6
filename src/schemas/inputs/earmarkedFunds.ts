import type * as z from "zod";
import type { EarmarkedFundsRecord } from "../../assessments/topics/assessEarmarkedFunds.js";
import type { SchoolCapital } from "../../indicators/lists/capitalSpendingConcentration.js";
import type { EarmarkedFundsFigures } from "../../indicators/rates/earmarkedFundsSpentShare.js";
import type { SurchargeTaxFigures } from "../../indicators/rates/educationSurchargeDue.js";
import type { LandSaleFigures } from "../../indicators/rates/landSaleEducationFundsDue.js";
import type { RuralFundingFigures } from "../../indicators/rates/ruralFundingRatio.js";
import type { TrainingFundsFigures } from "../../indicators/rates/trainingFundsShare.js";
import { list, record, reportedAmount, reportedCount, text } from "../fields.js";

/** {@link SurchargeTaxFigures}. */
export const surchargeTaxFiguresSchema: z.ZodType<SurchargeTaxFigures> = record({
  valueAddedTaxYuan: reportedAmount(),
  consumptionTaxYuan: reportedAmount(),
  businessTaxYuan: reportedAmount(),
});

/** {@link LandSaleFigures}. */
export const landSaleFiguresSchema: z.ZodType<LandSaleFigures> = record({
  revenueYuan: reportedAmount(),
  landAcquisitionYuan: reportedAmount(),
  landDevelopmentYuan: reportedAmount(),
  farmlandDevelopmentYuan: reportedAmount(),
  farmersSocialSecurityYuan: reportedAmount(),
  farmersLivingSubsidyYuan: reportedAmount(),
  workerResettlementYuan: reportedAmount(),
  saleCostsYuan: reportedAmount(),
  newConstructionLandFeeYuan: reportedAmount(),
});

/** {@link EarmarkedFundsFigures}. */
export const earmarkedFundsFiguresSchema: z.ZodType<EarmarkedFundsFigures> = record({
  educationSurchargeYuan: reportedAmount(),
  localEducationSurchargeYuan: reportedAmount(),
  landSaleEducationFundsYuan: reportedAmount(),
  educationSurchargeSpentYuan: reportedAmount(),
  localEducationSurchargeSpentYuan: reportedAmount(),
  landSaleEducationFundsSpentYuan: reportedAmount(),
});

/** {@link RuralFundingFigures}. */
export const ruralFundingFiguresSchema: z.ZodType<RuralFundingFigures> = record({
  ruralFundingYuan: reportedAmount(),
  ruralPupils: reportedAmount(),
  urbanFundingYuan: reportedAmount(),
  urbanPupils: reportedAmount(),
});

/** A {@link SchoolCapital}. */
export const schoolCapitalSchema: z.ZodType<SchoolCapital> = record({
  schoolId: text(),
  capitalYuan: reportedAmount(),
  pupils: reportedCount(),
});

/** {@link TrainingFundsFigures}. */
export const trainingFundsFiguresSchema: z.ZodType<TrainingFundsFigures> = record({
  trainingFundsYuan: reportedAmount(),
  publicFundsYuan: reportedAmount(),
});

/** An {@link EarmarkedFundsRecord}. */
export const earmarkedFundsRecordSchema: z.ZodType<EarmarkedFundsRecord> = record({
  taxes: surchargeTaxFiguresSchema.nullish(),
  landSales: landSaleFiguresSchema.nullish(),
  funds: earmarkedFundsFiguresSchema.nullish(),
  ruralAndUrban: ruralFundingFiguresSchema.nullish(),
  capital: list(schoolCapitalSchema).nullish(),
  training: trainingFundsFiguresSchema.nullish(),
});
