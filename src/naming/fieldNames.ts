import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { listNames } from "../model/records/listNames.js";
import { records } from "../model/records/index.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../model/reading/spec.js";
import { STAGE_NAMES } from "../model/records/lists.js";
import { COMPUTED_NAMES } from "./computedNames.js";

type AnyRecord = RecordSpec | VariantsSpec;

/** Records as they are, each variant by itself. */
const SPECS: readonly RecordSpec[] = /* @__PURE__ */ singleRecords();

function singleRecords(): RecordSpec[] {
  return [...new Set(records.flatMap((spec) => ("variants" in spec ? Object.values(spec.variants) : [spec])))];
}

/** The ids of all records. */
export function recordIds(): readonly string[] {
  return records.map(({ id }) => id);
}

/** `record.field` of every field of every record. */
export function fieldIds(): readonly string[] {
  return SPECS.flatMap(({ id, fields }) => Object.keys(fields).map((key) => `${id}.${key}`));
}

/** The name of a record by its id. */
export function recordName(id: string): LocalText | null {
  const spec = records.find((each) => each.id === id);
  return spec === undefined ? null : { zh: spec.zh, en: spec.en };
}

/** The name of a field by `record.field`. */
export function fieldName(id: string): LocalText | null {
  const [record = "", ...keys] = id.split(".");
  const spec = SPECS.find((each) => each.id === record);
  return spec === undefined || keys.length === 0 ? null : nameAlong(spec, keys);
}

/** `record.field.word` of every word that a field of a record chooses from. */
export function choiceIds(): readonly string[] {
  return SPECS.flatMap(({ id, fields }) =>
    Object.entries(fields).flatMap(([key, field]) => Object.keys(wordNames(field)).map((word) => `${id}.${key}.${word}`)),
  );
}

/** The name of a word that a field chooses from, by `record.field.word`. */
export function chosenName(id: string): LocalText | null {
  const [record, key = "", word = "", ...more] = id.split(".");
  const fields = SPECS.filter((spec) => spec.id === record).map((spec) => ownValue(spec.fields, key));
  const names = more.length > 0 ? [] : fields.map((field) => (field === null ? null : ownValue(wordNames(field), word)));
  return names.find((name) => name !== null) ?? null;
}

/** The names of the words that a field, or each place of a list, chooses from; empty where it chooses from none that have names. */
function wordNames(field: FieldSpec): Readonly<Record<string, LocalText>> {
  const chosen = field.kind === "list" && "kind" in field.of ? field.of : field;
  return chosen.kind === "choice" ? (listNames(chosen.of) ?? {}) : {};
}

/**
 * The name of a figure as a reason has it: its key, the keys of the parts it is in before it, or figures that are added up with +
 * between them. `null` where no record has such a field.
 */
export function figureName(figure: string): LocalText | null {
  const terms = figure.split("+").map((term) => nameOfKeys(term.split("."), FIGURES_FIRST));
  return terms.some((term) => term === null) ? null : joined(terms.filter((term) => term !== null));
}

/** The name of a record or part as a reason has it: its key, and the keys of the parts it is in before it. */
export function partName(part: string): LocalText | null {
  return nameOfKeys(part.split("."), PARTS_FIRST);
}

/** Whether a key is that of a list in a record. */
export function isListKey(key: string): boolean {
  return SPECS.some(({ fields }) => ownValue(fields, key)?.kind === "list");
}

type Rank = (field: FieldSpec) => boolean;

const FIGURES_FIRST: Rank = (field) => !isPart(field);
const PARTS_FIRST: Rank = (field) => isPart(field);

function isPart({ kind }: FieldSpec): boolean {
  return kind === "record" || kind === "list" || kind === "map";
}

function nameOfKeys(keys: readonly string[], first: Rank): LocalText | null {
  const [key = "", ...rest] = keys;
  const fields = SPECS.map((spec) => ownValue(spec.fields, key)).filter((field) => field !== null);
  const named = (some: readonly FieldSpec[]): (LocalText | null)[] => some.map((field) => nameFrom(field, rest));
  // A figure that is counted has the key of the list it is counted from.
  const computed = rest.length === 0 && first === FIGURES_FIRST ? ownValue(COMPUTED_NAMES, key) : null;
  const below = [...named(fields.filter(first)), computed, ...named(fields.filter((each) => !first(each)))];
  const subject = records.find(({ id }) => id === key || id === `${key}Record`);
  const whole = subject === undefined ? null : nameAlong(subject, rest);
  // With keys behind it the key of a subject comes first, alone that of a field.
  const found = (rest.length > 0 ? [whole, ...below] : [...below, whole]).find((name) => name !== null);
  if (found !== undefined) return found;
  // A part no record is known of: what is in it has its own name.
  if (rest.length > 0) return nameOfKeys(rest, first);
  return ownValue(COMPUTED_NAMES, key);
}

function nameAlong(spec: AnyRecord, keys: readonly string[]): LocalText | null {
  const [key, ...rest] = keys;
  if (key === undefined) return { zh: spec.zh, en: spec.en };
  const field = ("variants" in spec ? Object.values(spec.variants) : [spec])
    .map(({ fields }) => ownValue(fields, key))
    .find((each) => each !== null);
  return field === undefined ? null : nameFrom(field, rest);
}

/** The name at the end of keys below a field. A word of a map follows the name in brackets. */
function nameFrom(field: FieldSpec, keys: readonly string[]): LocalText | null {
  const [key, ...rest] = keys;
  if (key === undefined) return ownName(field);
  if (!("of" in field) || field.kind === "choice" || field.kind === "either") return null;
  const below = "kind" in field.of ? null : field.of;
  if (field.kind !== "map") {
    const name = below === null ? null : nameAlong(below, keys);
    // A part that is called by its stage says of what.
    return name !== null && rest.length === 0 && Object.hasOwn(STAGE_NAMES, key) ? qualified(ownName(field) ?? name, name) : name;
  }
  const word = field.keys === "text" ? { zh: key, en: key } : ownValue(listNames(field.keys) ?? {}, key);
  const name = rest.length > 0 && below !== null ? nameAlong(below, rest) : rest.length > 0 ? null : ownName(field);
  return word === null || name === null ? null : qualified(name, word);
}

function ownName(field: FieldSpec): LocalText | null {
  if (field.zh !== undefined && field.en !== undefined) return { zh: field.zh, en: field.en };
  return "of" in field && "zh" in field.of ? { zh: field.of.zh, en: field.of.en } : null;
}

function qualified(name: LocalText, word: LocalText): LocalText {
  return { zh: `${name.zh}（${word.zh}）`, en: `${name.en} (${word.en})` };
}

function joined(names: readonly LocalText[]): LocalText {
  return { zh: names.map(({ zh }) => zh).join("＋"), en: names.map(({ en }) => en).join(" + ") };
}
