import { recordSchema } from "../recordSchema.js";
import { type StaffYear, staffYear } from "../../model/records/staffYear.js";
import type * as z from "zod";
import type { StaffYearOptions } from "../../assessments/topics/staffYearRecords.js";
import { publishedCoefficients, type PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import { BACKBONE_DENOMINATORS } from "../../model/records/lists.js";

import { oneOf, record } from "../fields.js";

/** A {@link StaffYear}. */
export const staffYearSchema: z.ZodType<StaffYear> = /* @__PURE__ */ recordSchema(staffYear);

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
export const publishedCoefficientsSchema: z.ZodType<PublishedCoefficients> = /* @__PURE__ */ recordSchema(
  publishedCoefficients,
) as z.ZodType<PublishedCoefficients>;

/** {@link StaffYearOptions}. */
export const staffYearOptionsSchema: z.ZodType<StaffYearOptions> = record({
  backboneDenominator: oneOf(BACKBONE_DENOMINATORS).exactOptional(),
});
