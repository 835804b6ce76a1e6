import { problem, type DatumName, type Problem } from "../../findings/problem.js";
import { idKey } from "../../foundation/idKey.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import { isAbsent } from "../checkFigure.js";
import { listNames } from "../records/listNames.js";
import { fieldProblem, isPlain, valueProblem } from "./checkValue.js";
import type {
  BoundRule,
  EitherSpec,
  ElementSpec,
  FieldSpec,
  ListSpec,
  MapSpec,
  PartSpec,
  RecordOf,
  RecordSpec,
  VariantsSpec,
  WholeRule,
} from "./spec.js";

/** Keys and indexes from the input down to a datum. */
export type Path = readonly (string | number)[];

/** Where a record is in the input, and the day its past days are held against. */
export interface ReadPlace {
  readonly path: Path;
  readonly asOf?: CalendarDate;
}

/** A record as it was read. */
export interface RecordReading<Value> {
  /** The record as given; `null` where it is absent or no record. Figures with a problem are still in it. */
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a record and all that is in it: what is wrong comes back as problems, each figure by its own kind and parts against
 * their wholes. Fields the literal does not name are ignored.
 */
export function readRecord<const Spec extends RecordSpec | VariantsSpec>(
  spec: Spec,
  given: unknown,
  place: ReadPlace,
): RecordReading<RecordOf<Spec>> {
  if (isAbsent(given)) return { value: null, problems: [] };
  const problems = recordProblems(spec, given, place);
  return { value: isRecord(given) ? (given as RecordOf<Spec>) : null, problems };
}

/** The parts of a record that are read one by one; `null` where it is absent or no record. */
export function readParts(given: unknown, path: Path): RecordReading<Readonly<Record<string, unknown>>> {
  if (isAbsent(given)) return { value: null, problems: [] };
  return isRecord(given) ? { value: given, problems: [] } : { value: null, problems: [problem(path, "notAnObject", given)] };
}

/** Whether a value is an object and no list. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** The names of a field: its own, or those of the record it holds. */
export function fieldName(field: FieldSpec): DatumName | undefined {
  const named = field.zh === undefined && "of" in field && !Array.isArray(field.of) ? (field.of as Partial<RecordSpec>) : field;
  if (named.zh === undefined || named.en === undefined) return undefined;
  const permitted = field.kind === "choice" ? listNames(field.of) : field.kind === "flag" ? listNames([true, false]) : null;
  return { zh: named.zh, en: named.en, ...(permitted === null ? {} : { permitted }) };
}

/** What is wrong with a record that is given. */
export function recordProblems(spec: RecordSpec | VariantsSpec, given: unknown, place: ReadPlace): Problem[] {
  const { path } = place;
  if (!isRecord(given)) return [problem(path, "notAnObject", given, spec)];
  const own = "variants" in spec ? variantOf(spec, given) : spec;
  if (own === null) return [problem([...path, (spec as VariantsSpec).by], "notInList", given[(spec as VariantsSpec).by])];
  const found: Problem[] = [];
  const { fields } = own;
  for (const key of Object.keys(fields)) {
    const field = fields[key] as FieldSpec;
    const value = given[key];
    // Most fields are sound, and many may be left out.
    if (value === undefined && field.required !== true) continue;
    if (isPlain(field) && fieldProblem(field, value, place.asOf) === null) continue;
    // A list may have more problems than a call takes arguments.
    for (const each of fieldProblems(field, value, place, key)) found.push(each);
  }
  if (own.oneOf !== undefined || own.someOf !== undefined) found.push(...absenceProblems(own, given, path));
  if (own.bounds?.some((bound) => breaksBound(bound, given)) === true) found.push(...boundProblems(own.bounds, own, given, path));
  // Figures that are wrong one by one say nothing of a part and its whole.
  return found.length > 0 || own.rules === undefined ? found : wholeProblems(own, given, path);
}

/** What is wrong with one field of a record whose other fields are read elsewhere. */
export function problemsIn(spec: RecordSpec, record: object, key: string, place: ReadPlace = { path: [] }): readonly Problem[] {
  const field = spec.fields[key];
  return field === undefined ? [] : fieldProblems(field, (record as Readonly<Record<string, unknown>>)[key], place, key);
}

/** Whether a record lacks every one of the fields of which it needs one. */
export function lacksAll({ someOf }: RecordSpec, given: Readonly<Record<string, unknown>>): boolean {
  return someOf?.every((key) => isAbsent(given[key])) === true;
}

/** Whether a figure, or one of a list of them, is outside of its bounds; `false` while it, or the word they depend on, is not known. */
export function breaksBound({ field, by, least, most }: BoundRule, given: Readonly<Record<string, unknown>>): boolean {
  const figure = given[field];
  if (isAbsent(figure)) return false;
  const word = given[by];
  if (typeof word !== "string" || !Object.hasOwn(most, word)) return false;
  const isBeyond = (each: unknown): boolean =>
    typeof each === "number" && Number.isInteger(each) && each >= 0 && (each < least || each > (most[word] ?? each));
  return Array.isArray(figure) ? figure.some(isBeyond) : isBeyond(figure);
}

function boundProblems(
  bounds: readonly BoundRule[],
  { fields }: RecordSpec,
  given: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Problem[] {
  return bounds.flatMap((bound) => {
    const name = fields[bound.field];
    if (name === undefined || !breaksBound(bound, given)) return [];
    const { field, by, least, most } = bound;
    const last = most[String(given[by])] ?? least;
    const words = Array.from({ length: last - least + 1 }, (_, index) => String(least + index));
    const permitted = Object.fromEntries(words.map((word) => [word, { zh: word, en: word }]));
    const named = fieldName(name);
    return [problem([...path, field], "notInList", given[field], named === undefined ? undefined : { ...named, permitted })];
  });
}

function absenceProblems(spec: RecordSpec, given: Readonly<Record<string, unknown>>, path: Path): Problem[] {
  if (spec.oneOf !== undefined) return choiceProblems(spec, given, path);
  const [first] = spec.someOf ?? [];
  const field = first === undefined ? undefined : spec.fields[first];
  if (first === undefined || field === undefined || !lacksAll(spec, given)) return [];
  return [problem([...path, first], "missing", given[first], fieldName(field))];
}

/** How many of the fields of which exactly one has to be given are. */
export function countGiven({ oneOf = [] }: RecordSpec, given: Readonly<Record<string, unknown>>): number {
  return oneOf.filter((key) => !isAbsent(given[key])).length;
}

function choiceProblems(spec: RecordSpec, given: Readonly<Record<string, unknown>>, path: Path): Problem[] {
  const count = countGiven(spec, given);
  return count === 1 ? [] : [problem(path, count === 0 ? "missing" : "contradicts", given, spec)];
}

/** The record that the word of a variant names; `null` where it names none. */
export function variantOf(spec: VariantsSpec, given: Readonly<Record<string, unknown>>): RecordSpec | null {
  const word = given[spec.by] ?? spec.usual;
  return typeof word === "string" && Object.hasOwn(spec.variants, word) ? (spec.variants[word] ?? null) : null;
}

function fieldProblems(field: FieldSpec, value: unknown, above: ReadPlace, key: string): readonly Problem[] {
  // Most values are sound: their path and name are not needed.
  const code = isPlain(field) ? fieldProblem(field, value, above.asOf) : isAbsent(value) && field.required === true ? "missing" : null;
  if (code !== null) return [problem([...above.path, key], code, value, fieldName(field))];
  return isPlain(field) || isAbsent(value) ? NOTHING : nestedProblems(field, value, { ...above, path: [...above.path, key] });
}

const NOTHING: readonly Problem[] = [];

function nestedProblems(field: EitherSpec | PartSpec | ListSpec | MapSpec, value: unknown, place: ReadPlace): Problem[] {
  if (field.kind === "record") return recordProblems(field.of, value, place);
  const name = fieldName(field);
  if (field.kind === "either") return memberProblems({ kind: "either", of: field.of }, value, place, name);
  if (field.kind === "list") {
    if (!Array.isArray(value)) return [problem(place.path, "notAList", value, name)];
    const entries = Array.from(value as readonly unknown[]).flatMap((entry, index) =>
      memberProblems(field.of, entry, { ...place, path: [...place.path, index] }, name),
    );
    return [...entries, ...duplicateProblems(field, value, place.path)];
  }
  if (!isRecord(value)) return [problem(place.path, "notAnObject", value, name)];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (field.keys !== "text" && !field.keys.includes(key)) return [];
    return isAbsent(entry) && field.keys !== "text" ? [] : memberProblems(field.of, entry, { ...place, path: [...place.path, key] }, name);
  });
}

function memberProblems(
  spec: RecordSpec | VariantsSpec | ElementSpec,
  entry: unknown,
  place: ReadPlace,
  name: LocalText | undefined,
): Problem[] {
  if (!("kind" in spec)) return recordProblems(spec, entry, place);
  if (isAbsent(entry) && spec.nullable === true) return [];
  if (spec.kind === "either" && !isAbsent(entry)) {
    const fits = spec.of.some((each) => memberProblems(each, entry, place, name).length === 0);
    return fits ? [] : [problem(place.path, "notInList", entry, name)];
  }
  const code = isAbsent(entry) || spec.kind === "either" ? "missing" : valueProblem(spec, entry, place.asOf);
  return code === null ? [] : [problem(place.path, code, entry, name)];
}

/** Records with a key that another has too, each one. */
function duplicateProblems(field: ListSpec, entries: readonly unknown[], path: Path): Problem[] {
  if (field.key === undefined) return [];
  const repeated = repeatedKeys(entries, field.key);
  return repeated.size === 0 ? [] : entries.flatMap((entry, index) => duplicateProblem(field, entry, repeated, [...path, index]));
}

/** A record whose key is among the repeated ones. */
export function duplicateProblem({ key = "", of }: ListSpec, entry: unknown, repeated: ReadonlySet<string>, path: Path): Problem[] {
  const id = keyOf(entry, key);
  return id !== null && repeated.has(id) ? [problem([...path, key], "duplicateId", id, keyName(of, key))] : [];
}

function keyName(of: ListSpec["of"], key: string): LocalText | undefined {
  const named = "fields" in of ? of.fields[key] : undefined;
  return named === undefined ? undefined : fieldName(named);
}

/** Keys that more than one entry has, and those that look alike. */
export function repeatedKeys(entries: readonly unknown[], key: string): ReadonlySet<string> {
  const seen = new Map<unknown, string>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    const id = keyOf(entry, key);
    if (id === null) continue;
    const first = seen.get(idKey(id));
    if (first === undefined) seen.set(idKey(id), id);
    else repeated.add(first).add(id);
  }
  return repeated;
}

/** The key of an entry, `null` where it has none that can be read. */
export function keyOf(entry: unknown, key: string): string | null {
  const id: unknown = isRecord(entry) ? entry[key] : undefined;
  return typeof id === "string" && id.trim() !== "" ? id : null;
}

/** A part above its whole, with both in the message. */
function wholeProblems(spec: RecordSpec, given: Readonly<Record<string, unknown>>, path: Path): Problem[] {
  const broken = spec.rules?.find((rule) => breaksRule(rule, given));
  if (broken === undefined) return [];
  const figures = [...broken.part, ...broken.whole].flatMap((term) => {
    const key = term.replace(/^-/u, "");
    const name = spec.fields[key] === undefined ? undefined : fieldName(spec.fields[key]);
    return name === undefined ? [] : [{ zh: `${name.zh}：${String(given[key])}`, en: `${name.en}: ${String(given[key])}` }];
  });
  const against = { zh: figures.map(({ zh }) => zh).join("，"), en: figures.map(({ en }) => en).join(", ") };
  return [problem(path, "partExceedsWhole", null, { zh: spec.zh, en: spec.en, against })];
}

/** Whether a part is more than its whole, or either is less than nothing; `false` as long as a figure is missing. */
export function breaksRule({ part, whole }: WholeRule, given: Readonly<Record<string, unknown>>): boolean {
  const [parts, wholes] = [sumOf(part, given), sumOf(whole, given)];
  return parts !== null && wholes !== null && (parts < 0 || wholes < 0 || parts > wholes);
}

/** The exact sum of terms, `null` where a figure of it is missing. A term that begins with `-` is taken off. */
function sumOf(terms: readonly string[], given: Readonly<Record<string, unknown>>): number | null {
  const figures: number[] = [];
  for (const term of terms) {
    const figure = given[term.startsWith("-") ? term.slice(1) : term];
    if (typeof figure !== "number" || !Number.isFinite(figure)) return null;
    figures.push(term.startsWith("-") ? -figure : figure);
  }
  return nearestSum(figures);
}
