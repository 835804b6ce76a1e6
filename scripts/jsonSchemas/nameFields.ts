import { fieldName } from "../../src/model/reading/readRecord.js";
import type { ElementSpec, FieldSpec, RecordSpec, VariantsSpec } from "../../src/model/reading/spec.js";
import type { JsonSchema } from "./matchType.js";

/** A JSON Schema of a record with the names of its fields, in Chinese and English, and what their names do not say. */
export function nameFields(schema: JsonSchema, spec: RecordSpec | VariantsSpec): JsonSchema {
  if ("variants" in spec) {
    const { oneOf } = schema;
    const named = Object.values(spec.variants);
    return oneOf === undefined ? schema : { ...schema, oneOf: oneOf.map((each, index) => namedVariant(each, named[index])) };
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
  const named = namedWithin(schema, field);
  const name = fieldName(field);
  if (name === undefined) return named;
  const { about } = field;
  return { title: `${name.zh} / ${name.en}`, ...(about === undefined ? {} : { description: `${about.zh}${about.en}` }), ...named };
}

/** What a field holds, where it is written out in its place. */
function namedWithin(schema: JsonSchema, field: FieldSpec): JsonSchema {
  const { anyOf, items, properties, additionalProperties } = schema;
  if (anyOf !== undefined) return { ...schema, anyOf: anyOf.map((each) => namedWithin(each, field)) };
  if (field.kind === "record") return nameFields(schema, field.of);
  if (field.kind === "list") return typeof items !== "object" ? schema : { ...schema, items: namedMember(items, field.of) };
  if (field.kind === "either") return field.of.reduce(namedMember, schema);
  if (field.kind !== "map") return schema;
  if (properties !== undefined) {
    return {
      ...schema,
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, namedMember(each, field.of)])),
    };
  }
  if (typeof additionalProperties !== "object") return schema;
  return { ...schema, additionalProperties: namedMember(additionalProperties, field.of) };
}

function namedMember(schema: JsonSchema, spec: RecordSpec | VariantsSpec | ElementSpec): JsonSchema {
  return "kind" in spec ? schema : nameFields(schema, spec);
}
