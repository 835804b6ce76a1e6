import * as z from "zod";
import type { RecordSpec, VariantsSpec } from "../../src/model/reading/spec.js";
import { optionRecords, records } from "../../src/model/records/index.js";
import { nameFields } from "./nameFields.js";
import * as exports from "../../src/schemas/index.js";
import { files } from "./files.js";
import { layOut } from "./layOut.js";
import { matchType, type JsonSchema } from "./matchType.js";
import { commentOf, schemaTypes } from "./types.js";

/** The file of the parts that stand in more than one other. */
const COMMON = "common";

/** The records of input by name: what a literal says needs no second look at its type, unless that is said on another floor. */
const SPECS: ReadonlyMap<string, RecordSpec | VariantsSpec> = new Map([...records, ...optionRecords].map((spec) => [spec.id, spec]));

/** JSON Schemas by the name of their file, and where one of them does not describe its type. */
export interface Built {
  readonly texts: ReadonlyMap<string, string>;
  readonly differences: readonly string[];
}

/** Builds the text of every file. */
export function buildSchemas(): Built {
  const { checker, types } = schemaTypes();
  const differences: string[] = [];
  const schemas = jsonSchemas();
  for (const [name, schema] of schemas) {
    const type = types.get(name);
    if (type === undefined) throw new Error(`${name}Schema has no type.`);
    const { zh, beyond } = files[name] ?? {};
    const comment = commentOf(checker, type.aliasSymbol ?? type.symbol);
    const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const spec = SPECS.get(name);
    if (spec === undefined || "typed" in spec) matchType(checker, schema, type, name, (path, what) => differences.push(`${path}: ${what}`));
    if (comment === "") differences.push(`${name}: the type has no comment`);
    const { $schema: _dialect, $id: _id, ...keywords } = spec === undefined ? schema : nameFields(schema, spec);
    schemas.set(name, {
      title: typeName,
      description: zh === undefined ? comment : `${zh}。${comment}`,
      ...(beyond === undefined ? {} : { $comment: `Also checked, though not by this schema: ${beyond}` }),
      ...keywords,
    });
  }
  for (const name of Object.keys(files)) if (!schemas.has(name)) throw new Error(`There is no ${name}Schema.`);
  return { texts: asFiles(schemas), differences };
}

/** The JSON Schema of each exported zod schema; references go by name. */
function jsonSchemas(): Map<string, JsonSchema> {
  const registry = z.registry<{ readonly id: string }>();
  for (const [name, schema] of Object.entries(exports)) {
    if (schema instanceof z.ZodType) registry.add(schema, { id: name.slice(0, -"Schema".length) });
  }
  // Read as input: records may hold more fields than are named, and only strict ones are closed.
  const { schemas } = z.toJSONSchema(registry, { target: "draft-2020-12", io: "input", uri: (id) => id });
  return new Map(Object.entries(schemas as Record<string, JsonSchema>).map(([name, schema]) => [name, withFields(schema)]));
}

/** Records whose keys are words of a list, with these words as their fields. */
function withFields(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    const { propertyNames, additionalProperties, ...rest } = (typeof value === "object" && value !== null ? value : {}) as JsonSchema;
    const words = propertyNames?.enum;
    if (words === undefined || typeof additionalProperties !== "object") return value;
    const properties = Object.fromEntries(words.map((word) => [String(word), additionalProperties]));
    return { ...rest, properties, additionalProperties: false };
  }) as JsonSchema;
}

function asFiles(schemas: ReadonlyMap<string, JsonSchema>): Map<string, string> {
  const homes = homesOf(schemas);
  const contents = new Map<string, Record<string, JsonSchema>>([...Object.keys(files), COMMON].map((name) => [name, {}]));
  for (const [part, home] of homes) {
    const schema = schemas.get(part);
    const parts = contents.get(home);
    if (schema !== undefined && parts !== undefined) parts[part] = located(schema, home, homes);
  }
  return new Map(
    [...contents].map(([name, parts]) => {
      const own = schemas.get(name);
      const head =
        own === undefined
          ? { title: "Common", description: "多个模式共用的部分。Parts of more than one schema." }
          : located(own, name, homes);
      const $defs = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
      const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `edu-balance/schemas/${name}.json`,
        ...head,
        ...(Object.keys(parts).length === 0 ? {} : { $defs }),
      };
      return [`${name}.json`, layOut(schema)];
    }),
  );
}

/** In which file each part stands: the only one that needs it, or the common one. */
function homesOf(schemas: ReadonlyMap<string, JsonSchema>): Map<string, string> {
  const users = new Map<string, Set<string>>();
  const reach = (name: string, file: string): void => {
    for (const part of refsOf(schemas.get(name))) {
      if (part in files || users.get(part)?.has(file) === true) continue;
      users.set(part, (users.get(part) ?? new Set()).add(file));
      reach(part, file);
    }
  };
  for (const file of Object.keys(files)) reach(file, file);
  for (const name of schemas.keys()) {
    if (name in files || users.has(name)) continue;
    users.set(name, new Set([COMMON]));
    reach(name, COMMON);
  }
  return new Map([...users].map(([part, by]) => [part, by.size === 1 ? ([...by][0] ?? COMMON) : COMMON]));
}

function refsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "$ref" in schema && typeof schema.$ref === "string" ? [schema.$ref] : [];
  return [...own, ...Object.values(schema).flatMap(refsOf)];
}

/** The schema with its references as they are seen from a file. */
function located(schema: JsonSchema, file: string, homes: ReadonlyMap<string, string>): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    const home = homes.get(value);
    if (home === undefined) return `${value}.json`;
    return `${home === file ? "" : `${home}.json`}#/$defs/${value}`;
  }) as JsonSchema;
}
