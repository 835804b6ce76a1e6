import { recordSchema } from "../recordSchema.js";
import {
  type BoardingFunds,
  type EducationSpending,
  type GdpShareFigures,
  type HeatingFigures,
  type PublicFundsDueFigures,
  type PublicFundsFigures,
  type PublicFundsRecord,
  type SmallSchoolFunds,
  type SpecialEducationFigures,
  type StagePublicFunds,
  boardingFunds,
  educationSpending,
  gdpShareFigures,
  heatingFigures,
  publicFundsDueFigures,
  publicFundsFigures,
  publicFundsRecord,
  smallSchoolFunds,
  specialEducationFigures,
  stagePublicFunds,
} from "../../model/records/publicFunds.js";
import type * as z from "zod";

/** {@link PublicFundsFigures}. */
export const publicFundsFiguresSchema: z.ZodType<PublicFundsFigures> = /* @__PURE__ */ recordSchema(publicFundsFigures);

/** {@link StagePublicFunds}. */
export const stagePublicFundsSchema: z.ZodType<StagePublicFunds> = /* @__PURE__ */ recordSchema(stagePublicFunds);

/** {@link BoardingFunds}. */
export const boardingFundsSchema: z.ZodType<BoardingFunds> = /* @__PURE__ */ recordSchema(boardingFunds);

/** {@link SmallSchoolFunds}. */
export const smallSchoolFundsSchema: z.ZodType<SmallSchoolFunds> = /* @__PURE__ */ recordSchema(smallSchoolFunds);

/** {@link HeatingFigures}. */
export const heatingFiguresSchema: z.ZodType<HeatingFigures> = /* @__PURE__ */ recordSchema(heatingFigures);

/** {@link SpecialEducationFigures}. */
export const specialEducationFiguresSchema: z.ZodType<SpecialEducationFigures> = /* @__PURE__ */ recordSchema(specialEducationFigures);

/** An {@link EducationSpending}. */
export const educationSpendingSchema: z.ZodType<EducationSpending> = /* @__PURE__ */ recordSchema(educationSpending);

/** {@link GdpShareFigures}. */
export const gdpShareFiguresSchema: z.ZodType<GdpShareFigures> = /* @__PURE__ */ recordSchema(gdpShareFigures);

/** A {@link PublicFundsRecord}. */
export const publicFundsRecordSchema: z.ZodType<PublicFundsRecord> = /* @__PURE__ */ recordSchema(publicFundsRecord);

/** {@link PublicFundsDueFigures}. */
export const publicFundsDueFiguresSchema: z.ZodType<PublicFundsDueFigures> = /* @__PURE__ */ recordSchema(publicFundsDueFigures);
