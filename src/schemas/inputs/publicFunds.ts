import type * as z from "zod";
import type { BoardingFunds, EducationSpending, PublicFundsRecord, StagePublicFunds } from "../../assessments/topics/assessPublicFunds.js";
import type { PublicFundsDueFigures } from "../../assessments/topics/funding/publicFundsDue.js";
import type { SmallSchoolFunds } from "../../assessments/topics/funding/smallSchoolFunds.js";
import type { GdpShareFigures } from "../../indicators/rates/educationSpendingShareOfGdp.js";
import type { HeatingFigures } from "../../indicators/rates/heatingAddOn.js";
import type { PublicFundsFigures } from "../../indicators/rates/publicFundsPerPupil.js";
import type { SpecialEducationFigures } from "../../indicators/rates/specialEducationFundsPerPupil.js";
import { LOCALES, STAGES } from "../../model/stageUnit.js";
import { list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { FUNDING_REGIONS } from "../words.js";

const publicFundsFigures = { publicFundsYuan: reportedAmount(), pupils: reportedAmount() };

/** {@link PublicFundsFigures}. */
export const publicFundsFiguresSchema: z.ZodType<PublicFundsFigures> = record(publicFundsFigures);

/** {@link StagePublicFunds}. */
export const stagePublicFundsSchema: z.ZodType<StagePublicFunds> = record({
  ...publicFundsFigures,
  lastYearPublicFundsYuan: reportedAmount(),
  lastYearPupils: reportedAmount(),
  provincialStandardYuan: reportedAmount(),
});

/** {@link BoardingFunds}. */
export const boardingFundsSchema: z.ZodType<BoardingFunds> = record({ boarders: reportedAmount(), paidYuan: reportedAmount() });

/** {@link SmallSchoolFunds}. */
export const smallSchoolFundsSchema: z.ZodType<SmallSchoolFunds> = record({
  schoolId: text(),
  name: text().nullish(),
  stage: oneOf(STAGES),
  locale: oneOf(LOCALES).nullish(),
  pupils: reportedCount(),
  paidYuan: reportedAmount(),
});

/** {@link HeatingFigures}. */
export const heatingFiguresSchema: z.ZodType<HeatingFigures> = record({ heatingAddOnYuan: reportedAmount(), pupils: reportedAmount() });

/** {@link SpecialEducationFigures}. */
export const specialEducationFiguresSchema: z.ZodType<SpecialEducationFigures> = record({
  publicFundsYuan: reportedAmount(),
  pupils: reportedAmount(),
});

/** An {@link EducationSpending}. */
export const educationSpendingSchema: z.ZodType<EducationSpending> = record({
  spendingYuan: reportedAmount(),
  pupils: reportedAmount(),
  lastYearSpendingYuan: reportedAmount(),
  lastYearPupils: reportedAmount(),
});

/** {@link GdpShareFigures}. */
export const gdpShareFiguresSchema: z.ZodType<GdpShareFigures> = record({
  educationSpendingYuan: reportedAmount(),
  gdpYuan: reportedAmount(),
});

/** A {@link PublicFundsRecord}. */
export const publicFundsRecordSchema: z.ZodType<PublicFundsRecord> = record({
  fundingRegion: oneOf(FUNDING_REGIONS).nullish(),
  stages: record({ primary: stagePublicFundsSchema.nullish(), juniorSecondary: stagePublicFundsSchema.nullish() }).nullish(),
  boarding: boardingFundsSchema.nullish(),
  smallSchools: list(smallSchoolFundsSchema).nullish(),
  heating: heatingFiguresSchema.nullish(),
  specialEducation: specialEducationFiguresSchema.nullish(),
  educationSpending: educationSpendingSchema.nullish(),
  gdp: gdpShareFiguresSchema.nullish(),
});

/** {@link PublicFundsDueFigures}. */
export const publicFundsDueFiguresSchema: z.ZodType<PublicFundsDueFigures> = record({
  stage: oneOf(STAGES),
  locale: oneOf(LOCALES).nullish(),
  pupils: reportedCount(),
  boarders: reportedCount(),
  fundingRegion: oneOf(FUNDING_REGIONS).nullish(),
});
