// Writes the first draft of a rate, a parameter or a subject: npm run new -- rate NAME --record FIGURES --subject SUBJECT …
import { USAGE } from "./usage.js";
import { newParameter } from "./parameter.js";
import { newRate } from "./rate.js";
import { newSubject } from "./subject.js";
import type { Draft } from "./draft.js";

const DRAFTS: Readonly<Record<string, (draft: Draft) => readonly string[]>> = {
  rate: newRate,
  parameter: newParameter,
  subject: newSubject,
};

const [kind = "", name = "", ...rest] = process.argv.slice(2);
const write = DRAFTS[kind];
if (write === undefined || !/^[a-z][A-Za-z0-9]*$/u.test(name)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const options = new Map<string, string>();
  for (let index = 0; index < rest.length; index += 2) options.set((rest[index] ?? "").replace(/^--/u, ""), rest[index + 1] ?? "");
  for (const line of write({ name, options })) console.log(line);
}
