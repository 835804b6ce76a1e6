import type * as z from "zod";
import { problem, PROBLEMS, type DatumName, type Problem, type ProblemCode } from "../findings/problem.js";
import { valueAt } from "../foundation/valueAt.js";
import { listNames } from "../model/records/listNames.js";
import { STAGE_NAMES } from "../model/records/lists.js";
import { figureName } from "../naming/fieldNames.js";

/**
 * The issues of a failed parse as problems of this library: path, code, offending value, and a message in Chinese and
 * in English. Give the input that was parsed to have the offending values; zod does not keep them.
 *
 * @param error - The error of `safeParse` on one of this entry's schemas.
 * @param input - What was parsed.
 *
 * @example
 * ```ts
 * import { classRollSchema, problemsOf } from "edu-balance/schemas";
 *
 * const input = { schoolId: "s-1", stage: "primary", pupils: 45.5 };
 * const { error } = classRollSchema.safeParse(input);
 * error === undefined ? null : problemsOf(error, input)[0]?.value; // => 45.5
 * ```
 */
export function problemsOf(error: z.ZodError, input?: unknown): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    return problem(path, codeIn(issue), valueAt(input, path), nameIn(issue, path));
  });
}

/** The name of the datum of an issue, from the keys that lead to it, with the words it may be. */
function nameIn(issue: z.core.$ZodIssue, path: readonly (string | number)[]): DatumName | undefined {
  const keys = path.filter((key) => typeof key === "string" && !Object.hasOwn(STAGE_NAMES, key));
  const name = keys.length === 0 ? null : figureName(keys.join("."));
  if (name === null) return undefined;
  const words =
    issue.code === "invalid_value" ? issue.values : issue.code === "invalid_type" && issue.expected === "boolean" ? [true, false] : [];
  const permitted = listNames(words.filter((word) => typeof word === "string" || typeof word === "boolean"));
  return permitted === null ? name : { ...name, permitted };
}

/** The code that the schemas of input write into their issues; those of results leave zod's own. */
function codeIn(issue: z.core.$ZodIssue): ProblemCode {
  const { params } = issue as { readonly params?: { readonly code?: unknown } };
  if (isProblemCode(params?.code)) return params.code;
  return issue.code === "unrecognized_keys" ? "notExpected" : "notInList";
}

function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && Object.hasOwn(PROBLEMS, code);
}
