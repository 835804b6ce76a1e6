import { requireArray, requireObject } from "../foundation/usageError.js";
import type * as z from "zod";
import { problemText, PROBLEMS, type DatumName, type Problem, type ProblemCode } from "../findings/problem.js";
import { buildProblem, shownValue } from "../findings/unitProblem.js";
import type { LocalText } from "../foundation/localText.js";
import { valueAt } from "../foundation/valueAt.js";
import { isRecord } from "../model/reading/readRecord.js";
import { listNames } from "../model/records/listNames.js";
import { STAGE_NAMES } from "../model/records/lists.js";
import { figureName } from "../naming/fieldNames.js";

/**
 * The issues of a failed parse as problems of this library: path, code, offending value, and a message in Chinese and
 * in English. Give the input that was parsed to have the offending values; zod does not keep them.
 *
 * @param error - The error of `safeParse` on one of this entry's schemas.
 * @param input - What was parsed.
 * @throws UsageError `notAnObject`, `notAnArray` where the error is none.
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
  requireObject(error, "error");
  requireArray(error.issues, "error.issues");
  return error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    return problemAt(path, codeIn(issue), valueAt(input, path), nameIn(issue, path));
  });
}

/** A problem whose message also says the value, and the words that would be right as a program writes them: primary（小学）. */
function problemAt(path: readonly (string | number)[], code: ProblemCode, value: unknown, name: DatumName | undefined): Problem {
  const shown = shownValue(value);
  const { zh, en } = (code === "notInList" ? permittedText(name?.permitted) : null) ?? problemText(code, name);
  const given = shown === null || isRecord(value) || Array.isArray(value) ? null : shown;
  return buildProblem(path, code, value, {
    zh: given === null ? zh : `${zh}（所填：${typeof given === "boolean" ? (given ? "是" : "否") : String(given)}）`,
    en: given === null ? en : `${en} (given: ${String(given)})`,
    name,
  });
}

function permittedText(permitted: DatumName["permitted"]): LocalText | null {
  const words = Object.entries(permitted ?? {});
  if (words.length === 0) return null;
  const zh = words.map(([word, name]) => `${word}（${name.zh}）`);
  return { zh: `应为${listed(zh, "、", "或")}`, en: `must be ${listed(Object.keys(permitted ?? {}), ", ", " or ")}` };
}

function listed(words: readonly string[], between: string, before: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(between)}${before}${words.at(-1) ?? ""}`;
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
