import type * as z from "zod";
import { type PublishedCoefficients, publishedCoefficients } from "../../model/records/coefficients.js";
import { type StaffYearOptions, staffYearOptions } from "../../model/records/options.js";
import { type StaffYear, staffYear } from "../../model/records/staffYear.js";
import { recordSchema } from "../recordSchema.js";

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
export const publishedCoefficientsSchema: z.ZodType<PublishedCoefficients> = /* @__PURE__ */ recordSchema(publishedCoefficients);

/** {@link StaffYearOptions}. */
export const staffYearOptionsSchema: z.ZodType<StaffYearOptions> = /* @__PURE__ */ recordSchema(staffYearOptions);
