import * as z from "zod";
import type { StaffYearOptions } from "../../assessments/topics/staffYearRecords.js";
import type { PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import type { StaffYear } from "../../indicators/rates/staffYear.js";
import { STAGES } from "../../model/stageUnit.js";
import { count, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { BACKBONE_DENOMINATORS } from "../words.js";
import { publishedByIndicator } from "./given.js";

/** A {@link StaffYear}. */
export const staffYearSchema: z.ZodType<StaffYear> = record({
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
});

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
export const publishedCoefficientsSchema: z.ZodType<PublishedCoefficients> = record({
  countyId: text(),
  name: z.string().optional(),
  place: z.string().optional(),
  stage: oneOf(STAGES),
  coefficients: publishedByIndicator,
});

/** {@link StaffYearOptions}. */
export const staffYearOptionsSchema: z.ZodType<StaffYearOptions> = record({
  backboneDenominator: oneOf(BACKBONE_DENOMINATORS).exactOptional(),
});
