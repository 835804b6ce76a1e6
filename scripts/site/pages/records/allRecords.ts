import type { RecordSpec, VariantsSpec } from "../../../../src/model/reading/spec.js";
import { optionRecords, records } from "../../../../src/model/records/index.js";

/** A record, or several told apart by a word. */
export type AnyRecord = RecordSpec | VariantsSpec;

/** Every record that an input or an option may hold, and those within them, so that no link leads nowhere. */
export function allRecords(): readonly AnyRecord[] {
  const found = new Map<string, AnyRecord>([...records, ...optionRecords].map((spec) => [spec.id, spec]));
  const visit = (of: unknown): void => {
    if (typeof of !== "object" || of === null) return;
    if ("fields" in of && "id" in of) {
      const spec = of as RecordSpec;
      if (found.has(spec.id)) return;
      found.set(spec.id, spec);
    }
    if ("of" in of) visit(of.of);
    else for (const each of Object.values("fields" in of ? (of.fields as object) : of)) visit(each);
  };
  for (const spec of found.values()) for (const field of Object.values("fields" in spec ? spec.fields : {})) visit(field);
  return [...found.values()];
}

/** The records that a record has in its fields, by their ids. */
export function partsOf(spec: AnyRecord): readonly string[] {
  const ids = new Set<string>();
  const visit = (of: unknown): void => {
    if (typeof of !== "object" || of === null) return;
    if ("id" in of && typeof of.id === "string" && ("fields" in of || "variants" in of)) ids.add(of.id);
    else if ("of" in of) visit(of.of);
    else if (Array.isArray(of)) for (const each of of) visit(each);
  };
  for (const part of Object.values("variants" in spec ? spec.variants : spec.fields)) visit(part);
  return [...ids];
}
