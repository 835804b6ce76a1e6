import * as z from "zod";
import { PROBLEM_CODES, type Problem } from "../../findings/problem.js";
import { localTextSchema } from "./texts.js";

/** A {@link Problem}. */
export const problemSchema: z.ZodType<Problem> = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.enum(PROBLEM_CODES),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  message: localTextSchema,
});
