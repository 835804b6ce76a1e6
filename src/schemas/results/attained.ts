import * as z from "zod";
import type { Attained } from "../../assessments/countAttained.js";
import { whole } from "../fields.js";

/** What all counts of schools that reach something have in common. */
export const attained: { readonly [Field in keyof Attained]: z.ZodType<Attained[Field]> } = {
  schools: whole(),
  reached: whole(),
  missed: whole(),
  undetermined: whole(),
  least: z.number().nullable(),
  most: z.number().nullable(),
};
