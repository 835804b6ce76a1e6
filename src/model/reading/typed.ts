import type { RecordSpec, Typed } from "./spec.js";

/** The literal of a record whose type is said on another floor. */
export function typed<Value>(spec: RecordSpec): Typed<Value> {
  return { ...spec, typed: true };
}
