import * as z from "zod";
import type { LocalText } from "../../foundation/localText.js";
import type { Citation } from "../../policy/records/types.js";

/** A {@link LocalText}. */
export const localTextSchema: z.ZodType<LocalText> = z.strictObject({ zh: z.string(), en: z.string() });

/** A {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({ document: z.string(), clause: z.string().exactOptional() });
