import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { root } from "../docs/fences.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { date: true } });
for (const name of readdirSync(`${root}schemas`)) {
  if (name.endsWith(".json")) ajv.addSchema(JSON.parse(readFileSync(`${root}schemas/${name}`, "utf8")) as AnySchema);
}

/** What the committed JSON Schema of this name has against a value; nothing where the value is in order. */
export function jsonErrors(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`edu-balance/schemas/${name}.json`);
  if (validate === undefined) throw new Error(`There is no ${name}.json.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
