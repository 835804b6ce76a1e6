import type { LocalText } from "../../foundation/localText.js";
import { ownValue } from "../../foundation/ownValue.js";
import type { UnitId } from "../../policy/records/units.js";
import { fieldName } from "./readRecord.js";
import type { ElementSpec, FieldSpec, RecordSpec, VariantsSpec } from "./spec.js";

/** What a literal says of the field at a path. */
export interface FieldAt {
  readonly field: FieldSpec | ElementSpec;
  readonly name: LocalText;
  readonly unit: UnitId | null;
  /** The figure of the education statistics. */
  readonly figure: string | null;
  /** The words it may be; `null` where it is no choice. */
  readonly choice: readonly (string | number | boolean)[] | null;
  /** Whether no record can do without it, of whatever variant. */
  readonly required: boolean;
}

/** The field at a path below a record, `null` where there is none. `*` stands for each entry of a list or map. */
export function fieldAt(spec: RecordSpec | VariantsSpec, path: readonly string[]): FieldAt | null {
  const [key = "", ...rest] = path;
  const variants: readonly RecordSpec[] = "variants" in spec ? Object.values(spec.variants) : [spec];
  const all = variants.map(({ fields }) => ownValue(fields, key));
  const found = all.filter((field) => field !== null);
  const [field] = found;
  if (field === undefined) return null;
  if (rest.length > 0) return below(field, rest);
  const words = [...new Set(found.flatMap((each) => (each.kind === "choice" ? each.of : [])))];
  return {
    ...described(field, nameOfField(field)),
    choice: words.length === 0 ? null : words,
    required: all.every((each) => each?.required === true),
  };
}

function below(field: FieldSpec, keys: readonly string[]): FieldAt | null {
  if (field.kind === "record") return fieldAt(field.of, keys);
  if (field.kind !== "list" && field.kind !== "map") return null;
  const [, ...rest] = keys;
  if (!("kind" in field.of)) return fieldAt(field.of, rest);
  return rest.length === 0 ? described(field.of, nameOfField(field)) : null;
}

function nameOfField(field: FieldSpec): LocalText {
  const { zh, en } = fieldName(field) ?? { zh: "", en: "" };
  return { zh, en };
}

function described(field: FieldSpec | ElementSpec, name: LocalText): FieldAt {
  const single: FieldSpec | ElementSpec = (field.kind === "list" || field.kind === "map") && "kind" in field.of ? field.of : field;
  return {
    field,
    name,
    unit: ("unit" in single ? single.unit : undefined) ?? null,
    figure: ("figure" in single ? single.figure : undefined) ?? null,
    choice: single.kind === "choice" ? single.of : null,
    required: "required" in field,
  };
}
