import type { Extended, RecordSpec } from "./spec.js";

/** A record with its own fields and those of others, and with the rules of all where it has none of its own. */
export function extend<const Own extends RecordSpec, const Bases extends readonly RecordSpec[]>(
  own: Own,
  bases: Bases,
): Extended<Own, Bases> {
  const all: readonly RecordSpec[] = [own, ...bases];
  const fields = Object.assign({}, ...all.map((each) => each.fields)) as RecordSpec["fields"];
  const rules = own.rules?.length === 0 ? [] : all.flatMap((each) => each.rules ?? []);
  return { ...own, fields, ...(rules.length === 0 ? {} : { rules }) } as unknown as Extended<Own, Bases>;
}
