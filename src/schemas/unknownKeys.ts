import { unknownId } from "../foundation/requireKeys.js";
import { isRecord, variantOf, type Path } from "../model/reading/readRecord.js";
import type { ElementSpec, FieldSpec, RecordSpec, VariantsSpec } from "../model/reading/spec.js";
import { optionRecords, records } from "../model/records/index.js";

type AnySpec = RecordSpec | VariantsSpec;

/**
 * Keys of an input that no record has a field for, each with the keys and indexes that lead to it. The schemas take such
 * keys without a word, since a record may hold more than is named; here a field that is misspelt comes to light.
 *
 * @param schema - Name of a schema of input without its ending: `"stageUnit"` for `stageUnitSchema`.
 * @param input - What would be parsed. What is no record where one should be is passed over: the schema says so.
 * @returns Paths in the order of the input; an empty list where every key is known.
 * @throws UsageError `unknownId` where no input schema has the name; it says the nearest.
 *
 * @example
 * ```ts
 * import { unknownKeys } from "edu-balance/schemas";
 *
 * unknownKeys("stageUnit", { schoolId: "a", stage: "primary", pupils: 3, bokks: 1 }); // => [["bokks"]]
 * unknownKeys("cityRecords", { counties: [{ county: { id: "c" }, fundinGrowth: {} }] }); // => [["counties", 0, "fundinGrowth"]]
 * ```
 */
export function unknownKeys(schema: string, input: unknown): readonly Path[] {
  const spec = [...records, ...optionRecords].find(({ id }) => id === schema);
  if (spec === undefined) throw unknownId("unknownId", "schema of input", schema, ids());
  return unknownIn(spec, input, []);
}

function ids(): string[] {
  return [...records, ...optionRecords].map(({ id }) => id);
}

function unknownIn(spec: AnySpec, given: unknown, path: Path): Path[] {
  if (!isRecord(given)) return [];
  const own = "variants" in spec ? variantOf(spec, given) : spec;
  if (own === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const below = [...path, key];
    const field = Object.hasOwn(own.fields, key) ? own.fields[key] : undefined;
    if (field !== undefined) return unknownBelow(field, value, below);
    return "variants" in spec && key === spec.by ? [] : [below];
  });
}

function unknownBelow(field: FieldSpec, value: unknown, path: Path): Path[] {
  if (field.kind === "record") return unknownIn(field.of, value, path);
  if (field.kind === "either") return unknownInMember({ kind: "either", of: field.of }, value, path);
  if (field.kind === "list") {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.flatMap((entry, index) => unknownInMember(field.of, entry, [...path, index]));
  }
  if (field.kind !== "map" || !isRecord(value)) return [];
  const { keys, of } = field;
  return Object.entries(value).flatMap(([key, entry]) =>
    keys === "text" || keys.includes(key) ? unknownInMember(of, entry, [...path, key]) : [[...path, key]],
  );
}

function unknownInMember(spec: AnySpec | ElementSpec, entry: unknown, path: Path): Path[] {
  if (!("kind" in spec)) return unknownIn(spec, entry, path);
  if (spec.kind !== "either") return [];
  const record = spec.of.find((each): each is RecordSpec => !("kind" in each));
  return record === undefined ? [] : unknownIn(record, entry, path);
}
