import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Language } from "edu-balance";

/** A part of a JSON Schema, as far as it is read here. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Where the JSON Schemas of the package are, found as any program finds a file of a package. */
const folder = dirname(createRequire(import.meta.url).resolve("edu-balance/schemas/common.json"));

/** The JSON Schemas of the package, by name: `stageUnit` and so on. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.slice(0, -".json".length), JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema]),
);

const BASE = "edu-balance/schemas/";

// #region ajv
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true, formats: { date: true } });
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

/** A schema of a whole request, which may refer to those of the package by file name. */
export function compile(name: string, schema: Schema): ValidateFunction {
  return ajv.compile({ $id: `${BASE}request-${name}.json`, ...schema });
}
// #endregion

/** The title of a datum in one language: 图书册数. `null` where the schema has none. */
export function titleAt(schema: Schema, path: readonly (string | number)[], language: Language): string | null {
  const title = find(schema, schema, path)?.title?.split(" / ") ?? [];
  return title.length === 2 ? (title[language === "zh" ? 0 : 1] ?? null) : null;
}

/** Looks down a schema, through references and alternatives, to the part that speaks of a datum. */
function find(within: Schema, root: Schema, path: readonly (string | number)[]): Schema | null {
  const [key, ...rest] = path;
  if (key === undefined) return within;
  if (within.$ref !== undefined) {
    const [file = "", pointer = ""] = within.$ref.split("#");
    const home = file === "" ? root : SCHEMAS.get(file.replace(/^.*\//u, "").replace(/\.json$/u, ""));
    const target = home === undefined ? undefined : at(home, pointer);
    return home === undefined || target === undefined ? null : find(target, home, path);
  }
  const own = typeof key === "number" ? within.items : Object.hasOwn(within.properties ?? {}, key) ? within.properties?.[key] : undefined;
  const open = typeof within.additionalProperties === "object" ? within.additionalProperties : undefined;
  const below = own ?? (typeof key === "string" ? open : undefined);
  if (below !== undefined) return find(below, root, rest);
  for (const branch of [...(within.anyOf ?? []), ...(within.oneOf ?? [])]) {
    const found = find(branch, root, path);
    if (found !== null) return found;
  }
  return null;
}

function at(schema: Schema, pointer: string): Schema | undefined {
  const keys = pointer.split("/").filter((key) => key !== "");
  return keys.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], schema) as Schema | undefined;
}
