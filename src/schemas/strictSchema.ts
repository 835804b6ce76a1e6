import * as z from "zod";
import * as inputs from "./inputs/index.js";
import { unknownKeys } from "./unknownKeys.js";

/**
 * A schema of input that refuses what no record has a field for, at any depth: what a form or another program misspelt fails
 * with the code `notExpected` where the usual schema takes it without a word.
 *
 * @param name - Name of a schema of input without its ending: `"stageUnit"` for `stageUnitSchema`.
 * @throws UsageError `unknownId` where no input schema has the name; it says the nearest.
 *
 * @example
 * ```ts
 * import { problemsOf, strictSchema } from "edu-balance/schemas";
 *
 * const input = { schoolId: "a", stage: "primary", pupils: 3, bokks: 1 };
 * const { error } = strictSchema("stageUnit").safeParse(input);
 * error && problemsOf(error, input).map(({ path, code }) => [path, code]); // => [[["bokks"], "notExpected"]]
 * ```
 */
export function strictSchema(name: string): z.ZodType {
  unknownKeys(name, null);
  const schema = (inputs as unknown as Readonly<Record<string, z.ZodType>>)[`${name}Schema`] ?? z.unknown();
  return z.unknown().transform((input, context): unknown => {
    const { data, error } = schema.safeParse(input);
    for (const issue of error?.issues ?? []) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    for (const path of unknownKeys(name, input)) {
      context.issues.push({ code: "custom", path: [...path], params: { code: "notExpected" }, input, message: MESSAGE });
    }
    return data;
  });
}

const MESSAGE = "此处不应填写 / is not expected here";
