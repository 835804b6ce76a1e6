import { recordSchema } from "../recordSchema.js";
import {
  type EarmarkedFundsFigures,
  type EarmarkedFundsRecord,
  type LandSaleFigures,
  type RuralFundingFigures,
  type SchoolCapital,
  type SurchargeTaxFigures,
  type TrainingFundsFigures,
  earmarkedFundsFigures,
  earmarkedFundsRecord,
  landSaleFigures,
  ruralFundingFigures,
  schoolCapital,
  surchargeTaxFigures,
  trainingFundsFigures,
} from "../../model/records/earmarkedFunds.js";
import type * as z from "zod";

/** {@link SurchargeTaxFigures}. */
export const surchargeTaxFiguresSchema: z.ZodType<SurchargeTaxFigures> = /* @__PURE__ */ recordSchema(surchargeTaxFigures);

/** {@link LandSaleFigures}. */
export const landSaleFiguresSchema: z.ZodType<LandSaleFigures> = /* @__PURE__ */ recordSchema(landSaleFigures);

/** {@link EarmarkedFundsFigures}. */
export const earmarkedFundsFiguresSchema: z.ZodType<EarmarkedFundsFigures> = /* @__PURE__ */ recordSchema(earmarkedFundsFigures);

/** {@link RuralFundingFigures}. */
export const ruralFundingFiguresSchema: z.ZodType<RuralFundingFigures> = /* @__PURE__ */ recordSchema(ruralFundingFigures);

/** A {@link SchoolCapital}. */
export const schoolCapitalSchema: z.ZodType<SchoolCapital> = /* @__PURE__ */ recordSchema(schoolCapital);

/** {@link TrainingFundsFigures}. */
export const trainingFundsFiguresSchema: z.ZodType<TrainingFundsFigures> = /* @__PURE__ */ recordSchema(trainingFundsFigures);

/** An {@link EarmarkedFundsRecord}. */
export const earmarkedFundsRecordSchema: z.ZodType<EarmarkedFundsRecord> = /* @__PURE__ */ recordSchema(earmarkedFundsRecord);
