import type * as z from "zod";
import type { Period } from "../../foundation/period.js";
import { period } from "../../model/records/period.js";
import { recordSchema } from "../recordSchema.js";

/** A {@link Period}: exactly one of a school year, a year and a day. */
export const periodSchema: z.ZodType<Period> = /* @__PURE__ */ recordSchema(period);
