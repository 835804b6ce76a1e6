import { parameterAt } from "../../../../src/policy/index.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { ownHistory } from "./histories.js";

/** A look-up of the newest record that answers by itself, as code with its answer; empty for what only overlays use. */
export function lookUpOf(id: string): string {
  const record = [...ownHistory(id)].reverse().find((each) => answers(each));
  if (record === undefined) return "";
  const query = Object.entries(queryOf(record)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    "```ts",
    'import { parameterAt } from "edu-balance";',
    "",
    `parameterAt("${id}", { ${query.join(", ")} }).parameter?.value; // => ${String(record.value)}`,
    "```",
  ].join("\n");
}

function queryOf({ effectiveFrom, place, stage, scope, confirmation }: Parameter): Parameters<typeof parameterAt>[1] {
  return {
    asOf: effectiveFrom,
    ...(place === "CN" ? {} : { place }),
    ...(stage === undefined ? {} : { stage }),
    ...(scope === undefined ? {} : { scope }),
    ...(confirmation === "unverified" ? { allowUnverified: true } : {}),
  };
}

/** Whether the record is what a look-up of its first day finds: not where another of the same day takes precedence. */
function answers(record: Parameter): boolean {
  const found = parameterAt(record.id, queryOf(record)).parameter;
  return found !== null && found.value === record.value && found.effectiveFrom === record.effectiveFrom;
}
