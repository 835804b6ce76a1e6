import type { Extended, RecordSpec } from "./spec.js";

/**
 * A record with its own fields and those of others, and with the rules of all where it has none of its own. What period it is
 * of is no figure of the others: a record has the field where its own literal has it.
 */
export function extend<const Own extends RecordSpec, const Bases extends readonly RecordSpec[]>(
  own: Own,
  bases: Bases,
): Extended<Own, Bases> {
  const all: readonly RecordSpec[] = [own, ...bases];
  const others = bases.flatMap((each) => Object.entries(each.fields).filter(([key]) => key !== "period"));
  const fields: RecordSpec["fields"] = { ...own.fields, ...Object.fromEntries(others) };
  const rules = own.rules?.length === 0 ? [] : all.flatMap((each) => each.rules ?? []);
  const bounds = all.flatMap((each) => each.bounds ?? []);
  return { ...own, fields, ...(rules.length === 0 ? {} : { rules }), ...(bounds.length === 0 ? {} : { bounds }) } as unknown as Extended<
    Own,
    Bases
  >;
}
