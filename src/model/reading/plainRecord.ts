import { isPlain } from "./checkValue.js";
import { isRecord, variantOf } from "./readRecord.js";
import type { ElementSpec, FieldSpec, RecordSpec, VariantsSpec } from "./spec.js";

/**
 * A sound record as a result holds it: what its literal names and nothing else, in plain JSON. A caller's object may hold more,
 * or nothing under a key.
 */
export function plainRecord<Value extends object>(spec: RecordSpec, given: Value): Value {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(spec.fields)) {
    const value = (given as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined) plain[key] = plainValue(spec.fields[key] as FieldSpec, value);
  }
  return plain as Value;
}

function plainValue(field: FieldSpec, value: unknown): unknown {
  // JSON has no negative zero.
  if (typeof value === "number") return value + 0;
  if (isPlain(field) || field.kind === "either") return value;
  if (field.kind === "record") return plainMember(field.of, value);
  if (field.kind === "list") return Array.isArray(value) ? value.map((each: unknown) => plainMember(field.of, each)) : value;
  if (!isRecord(value)) return value;
  const named = Object.entries(value).filter(([key, each]) => each !== undefined && (field.keys === "text" || field.keys.includes(key)));
  return Object.fromEntries(named.map(([key, each]) => [key, plainMember(field.of, each)]));
}

function plainMember(spec: RecordSpec | VariantsSpec | ElementSpec, value: unknown): unknown {
  if (!isRecord(value)) return typeof value === "number" ? value + 0 : value;
  if ("fields" in spec) return plainRecord(spec, value);
  const own = "variants" in spec ? variantOf(spec, value) : null;
  return own === null ? value : plainRecord(own, value);
}
