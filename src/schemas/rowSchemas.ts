import * as z from "zod";
import type { FundingYear } from "../indicators/fundingYear.js";
import type { IndicatorId } from "../indicators/indicator.js";
import { indicators } from "../indicators/indicators.js";
import { qualityIndicators } from "../indicators/qualityIndicators.js";
import type { PublishedCoefficients } from "../indicators/publishedCoefficients.js";
import type { StaffYear } from "../indicators/staffYear.js";
import { STAGES } from "../model/stageUnit.js";
import { amount, count, notARecord, oneOf, reportedAmount, reportedCount, text } from "./fields.js";

/** A {@link FundingYear}. */
export const fundingYearSchema: z.ZodType<FundingYear> = z.object(
  {
    year: count(),
    appropriationYuan: reportedAmount(),
    regularRevenueYuan: reportedAmount(),
    spendingYuan: reportedAmount(),
    pupils: reportedAmount(),
    staffMeanPayYuan: reportedAmount(),
    publicFundsYuan: reportedAmount(),
  },
  { error: notARecord },
);

/** A {@link StaffYear}. */
export const staffYearSchema: z.ZodType<StaffYear> = z.object(
  {
    id: text(),
    name: z.string().optional(),
    year: count(),
    postsApproved: reportedCount(),
    postsFilled: reportedCount(),
    fullTimeTeachers: reportedCount(),
    certifiedTeachers: reportedCount(),
    teacherMeanPayYuan: reportedAmount(),
    civilServantMeanPayYuan: reportedAmount(),
    hired: reportedCount(),
    retired: reportedCount(),
    left: reportedCount(),
    eligible: reportedCount(),
    rotated: reportedCount(),
    backboneEligible: reportedCount(),
    backboneRotated: reportedCount(),
    teachers: reportedCount(),
    teachersPlacedByDepartment: reportedCount(),
    teachersTrained: reportedCount(),
    teachersWithHours: reportedCount(),
    newTeachers: reportedCount(),
    newTeachersWithHours: reportedCount(),
  },
  { error: notARecord },
);

const INDICATOR_IDS: readonly IndicatorId[] = [...new Set([...indicators, ...qualityIndicators].map(({ id }) => id))];

/**
 * A {@link PublishedCoefficients}.
 *
 * @example
 * ```ts
 * import { problemsOf, publishedCoefficientsSchema } from "edu-balance/schemas";
 *
 * const row = { countyId: "c", stage: "primary", coefficients: { booksPerPupil: -0.4 } };
 * const { error } = publishedCoefficientsSchema.safeParse(row);
 * error === undefined ? [] : problemsOf(error, row).map(({ path, code }) => [path.join("."), code]);
 * // => [["coefficients.booksPerPupil", "negative"]]
 * ```
 */
export const publishedCoefficientsSchema: z.ZodType<PublishedCoefficients> = z.object(
  {
    countyId: text(),
    name: z.string().optional(),
    place: z.string().optional(),
    stage: oneOf(STAGES),
    coefficients: z.partialRecord(oneOf(INDICATOR_IDS), amount().nullable(), { error: notARecord }),
  },
  { error: notARecord },
);
