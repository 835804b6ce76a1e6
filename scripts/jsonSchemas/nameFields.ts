import { fieldName } from "../../src/model/reading/readRecord.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../../src/model/reading/spec.js";
import type { JsonSchema } from "./matchType.js";

/** A JSON Schema of a record with the names of its fields, in Chinese and English, and what their names do not say. */
export function nameFields(schema: JsonSchema, spec: RecordSpec | VariantsSpec): JsonSchema {
  if ("variants" in spec) {
    const named = Object.values(spec.variants);
    return { ...schema, oneOf: (schema.oneOf ?? []).map((each, index) => namedVariant(each, named[index])) };
  }
  const { properties } = schema;
  if (properties === undefined) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, namedField(each, spec.fields[key])])),
  };
}

function namedVariant(schema: JsonSchema, spec: RecordSpec | undefined): JsonSchema {
  return spec === undefined ? schema : { title: `${spec.zh} / ${spec.en}`, ...nameFields(schema, spec) };
}

function namedField(schema: JsonSchema, field: FieldSpec | undefined): JsonSchema {
  if (field === undefined) return schema;
  const named = field.kind === "record" ? namedPart(schema, field.of) : schema;
  const name = fieldName(field);
  if (name === undefined) return named;
  const { about } = field;
  return { title: `${name.zh} / ${name.en}`, ...(about === undefined ? {} : { description: `${about.zh}${about.en}` }), ...named };
}

/** A record that is written out where it is used, or that or nothing. */
function namedPart(schema: JsonSchema, spec: RecordSpec | VariantsSpec): JsonSchema {
  const { anyOf } = schema;
  return anyOf === undefined ? nameFields(schema, spec) : { ...schema, anyOf: anyOf.map((each) => nameFields(each, spec)) };
}
