import * as z from "zod";
import type { Period } from "../../foundation/period.js";
import { whole } from "../fields.js";

/** A {@link Period} as results hold it. */
export const heldPeriod: z.ZodType<Period> = z.union([
  z.strictObject({ schoolYear: whole() }),
  z.strictObject({ year: whole() }),
  z.strictObject({ day: z.iso.date() }),
]);
