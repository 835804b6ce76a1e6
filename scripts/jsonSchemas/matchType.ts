import ts from "typescript";
import { commentOf } from "./types.js";

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** Where a JSON Schema and the type it is to describe part ways. */
export type Difference = (path: string, what: string) => void;

/**
 * Goes through a JSON Schema and its type together: writes the comments of the type's fields into the schema, and reports
 * every field, word or alternative that one of the two has and the other has not.
 */
export function matchType(checker: ts.TypeChecker, schema: JsonSchema, type: ts.Type, path: string, differ: Difference): void {
  if (schema.$ref !== undefined) return;
  const members = withoutUndefined(type);
  const alternatives = alternativesOf(schema);
  const nullable = members.some(isNull);
  if (nullable !== alternatives.some((each) => each.type === "null")) differ(path, nullable ? "null is not taken" : "null is taken");
  const values = members.filter((member) => !isNull(member));
  const schemas = alternatives.filter((each) => each.type !== "null");
  const [only] = schemas;
  if (only !== undefined && schemas.length === 1) matchOne(checker, only, values, path, differ);
  else matchAlternatives(checker, schemas, values, path, differ);
}

function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  const { type } = schema;
  return schema.anyOf ?? schema.oneOf ?? (typeof type === "object" ? type.map((each) => ({ type: each })) : [schema]);
}

function matchOne(checker: ts.TypeChecker, schema: JsonSchema, members: readonly ts.Type[], path: string, differ: Difference): void {
  if (schema.$ref !== undefined) return;
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 1) {
    matchAlternatives(checker, alternatives, members, path, differ);
    return;
  }
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (words !== undefined) {
    const own = members.map((member) => (member.isLiteral() ? member.value : checker.typeToString(member)));
    differences(words, own, (word, where) => {
      differ(path, `${JSON.stringify(word)} stands in the ${where} alone`);
    });
    return;
  }
  const [member] = members;
  if (member === undefined) differ(path, "no type");
  else if (schema.type === "object") matchObject(checker, schema, member, path, differ);
  else if (schema.type === "array") matchArray(checker, schema, member, path, differ);
  else if (kindOf(member) !== (schema.type === "integer" ? "number" : schema.type))
    differ(path, `${checker.typeToString(member)} is no ${String(schema.type)}`);
}

function matchObject(checker: ts.TypeChecker, schema: JsonSchema, type: ts.Type, path: string, differ: Difference): void {
  const fields = checker.getPropertiesOfType(type);
  if (schema.properties === undefined) {
    const value = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const { additionalProperties } = schema;
    if (value === undefined || typeof additionalProperties !== "object") differ(path, "fields are not named");
    else matchType(checker, additionalProperties, value, `${path}.*`, differ);
    return;
  }
  differences(
    Object.keys(schema.properties),
    fields.map(({ name }) => name),
    (name, where) => {
      differ(path, `${String(name)} stands in the ${where} alone`);
    },
  );
  for (const field of fields) {
    const inner = schema.properties[field.name];
    if (inner === undefined) continue;
    const optional = (field.flags & ts.SymbolFlags.Optional) !== 0;
    if (optional === schema.required?.includes(field.name))
      differ(`${path}.${field.name}`, optional ? "need not be there" : "must be there");
    matchType(checker, inner, checker.getTypeOfSymbol(field), `${path}.${field.name}`, differ);
    const comment = commentOf(checker, field);
    if (comment !== "") schema.properties[field.name] = { description: comment, ...inner };
  }
}

function matchArray(checker: ts.TypeChecker, schema: JsonSchema, type: ts.Type, path: string, differ: Difference): void {
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element === undefined || typeof schema.items !== "object") differ(path, "no list");
  else matchType(checker, schema.items, element, `${path}[]`, differ);
}

/** Alternatives that are records are told apart by the word they must have; others by their number. */
function matchAlternatives(
  checker: ts.TypeChecker,
  schemas: readonly JsonSchema[],
  members: readonly ts.Type[],
  path: string,
  differ: Difference,
): void {
  const merged = members.some(isBoolean) ? [...members.filter((member) => !isBoolean(member)), members.find(isBoolean)] : [...members];
  const types = merged.filter((member) => member !== undefined);
  if (types.length !== schemas.length) differ(path, `${String(schemas.length)} alternatives for ${String(types.length)} types`);
  for (const schema of schemas) {
    if (
      typeof schema.type === "string" &&
      !["object", "array"].includes(schema.type) &&
      !types.some((each) => kindOf(each) === schema.type)
    ) {
      differ(path, `${schema.type} stands in the schema alone`);
    }
    const code = schema.properties?.["code"]?.const;
    if (typeof code !== "string") continue;
    const member = types.find((each) => codeOf(checker, each) === code);
    if (member === undefined) differ(path, `${code} stands in the schema alone`);
    else matchType(checker, schema, member, `${path}<${code}>`, differ);
  }
}

function codeOf(checker: ts.TypeChecker, type: ts.Type): unknown {
  const symbol = checker.getPropertyOfType(type, "code");
  const code = symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol);
  return code?.isStringLiteral() === true ? code.value : null;
}

function differences(
  schema: readonly unknown[],
  type: readonly unknown[],
  report: (item: unknown, where: "schema" | "type") => void,
): void {
  for (const item of schema) if (!type.includes(item)) report(item, "schema");
  for (const item of type) if (!schema.includes(item)) report(item, "type");
}

function withoutUndefined(type: ts.Type): ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter((member) => (member.flags & ts.TypeFlags.Undefined) === 0);
}

function isNull(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Null) !== 0;
}

function isBoolean(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.BooleanLike) !== 0;
}

function kindOf(type: ts.Type): string | null {
  if (isBoolean(type)) return "boolean";
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return "number";
  // A list of words open to others ends in `string & {}`.
  const strings = type.isIntersection() ? type.types : [type];
  return strings.some(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0) ? "string" : null;
}
