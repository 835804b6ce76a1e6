import { optionRecords, records } from "../../src/model/records/index.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../../src/model/reading/spec.js";
import type { Random } from "../support/random.js";

function one<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Values as data sources and mistakes bring them; each is made anew. */
const VALUES: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => -0,
  () => 0,
  () => -5,
  () => 1.5,
  () => 5e-324,
  () => 1e308,
  () => 2 ** 53,
  () => 10n,
  () => Symbol("s"),
  () => () => 1,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => "",
  () => " ",
  () => "7",
  () => "2016-02-30",
  () => "2016-12-31",
  () => "s-1 ",
  () => "\uD800",
  () => "x".repeat(100_000),
  () => "__proto__",
  () => "constructor",
  () => true,
  () => [],
  () => ({}),
  () => [null],
  () => [undefined, 1],
  () => Array<unknown>(3),
  () => ({ __proto__: null, toString: 1 }),
  () => JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
  () => ({ primary: null }),
  () => nested(300),
];

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

const SPECS: readonly RecordSpec[] = [...records, ...optionRecords].flatMap((spec: RecordSpec | VariantsSpec) =>
  "variants" in spec ? Object.values(spec.variants) : [spec],
);

/** Arguments with one to three places changed, removed, repeated, misspelt, put in another order or filled in by the literal of a record. */
export function mutated(random: Random, args: readonly unknown[]): unknown[] {
  let result = args.map((each) => copied(each));
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change += 1) {
    const places = placesIn(result);
    const place = places.length === 0 ? null : one(random, places);
    if (place === null || random() < 0.05) result = random() < 0.5 ? result.slice(0, -1) : [...result, one(random, VALUES)()];
    else changePlace(random, place);
  }
  return random() < 0.5 ? (frozen(result) as unknown[]) : result;
}

interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string;
}

function changePlace(random: Random, { holder, key }: Place): void {
  const kind = random();
  if (kind < 0.55) holder[key] = one(random, VALUES)();
  else if (kind < 0.65) Reflect.deleteProperty(holder, key);
  else if (kind < 0.72) holder[`${key.slice(0, -1)}x`] = holder[key];
  else if (kind < 0.78) holder[one(random, ["stray", "missing", "scope", "asOf", "toJSON"])] = one(random, VALUES)();
  else if (kind < 0.86 && Array.isArray(holder)) holder.push(copied(holder[Number(key)]));
  else if (kind < 0.9 && Array.isArray(holder)) holder.reverse();
  else holder[key] = filled(random, literalOf(random, holder[key]), 3);
}

/** The literal of a record that has all the keys of an object, or any one. */
function literalOf(random: Random, given: unknown): RecordSpec {
  const keys = typeof given === "object" && given !== null ? Object.keys(given) : [];
  const fitting = keys.length === 0 ? [] : SPECS.filter(({ fields }) => keys.every((key) => Object.hasOwn(fields, key)));
  return one(random, fitting.length === 0 ? SPECS : fitting);
}

/** A record after its literal: each field sound, strange or left out. */
function filled(random: Random, { fields }: RecordSpec, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([key, field]) =>
    random() < 0.2 ? [] : [[key, fieldValue(random, field, depth)] as const],
  );
  return Object.fromEntries(entries);
}

function fieldValue(random: Random, field: FieldSpec, depth: number): unknown {
  if (depth === 0 || random() < 0.1) return one(random, VALUES)();
  switch (field.kind) {
    case "count":
      return Math.floor(random() * 100);
    case "year":
      return 2014 + Math.floor(random() * 8);
    case "amount":
    case "number":
      return Math.round(random() * 10_000) / 100;
    case "share":
      return Math.round(random() * 100) / 100;
    case "text":
    case "id":
      return one(random, ["a", "b", "c", "huairen", "140602"]);
    case "flag":
      return random() < 0.5;
    case "day":
      return one(random, ["2015-09-01", "2016-12-31", "2018-12-31", "2020-02-29"]);
    case "choice":
      return one(random, field.of);
    case "record":
      return "variants" in field.of
        ? filled(random, one(random, Object.values(field.of.variants)), depth - 1)
        : filled(random, field.of, depth - 1);
    case "list":
      return Array.from({ length: Math.floor(random() * 3) }, () => memberValue(random, field.of, depth));
    case "map":
      return Object.fromEntries((field.keys === "text" ? ["a"] : field.keys).map((key) => [key, memberValue(random, field.of, depth)]));
    case "either":
      return memberValue(random, one(random, field.of), depth);
  }
}

function memberValue(random: Random, member: object, depth: number): unknown {
  if ("fields" in member) return filled(random, member as RecordSpec, depth - 1);
  if ("variants" in member) return filled(random, one(random, Object.values((member as VariantsSpec).variants)), depth - 1);
  return fieldValue(random, member as FieldSpec, depth);
}

/** All places below the arguments, not too many. */
function placesIn(args: readonly unknown[]): Place[] {
  const places: Place[] = [];
  const look = (holder: unknown, depth: number): void => {
    if (!isPlain(holder) || depth > 8 || places.length > 2000) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Place["holder"], key });
      look((holder as Place["holder"])[key], depth + 1);
    }
  };
  look(args, 0);
  return places;
}

/** An array or an object that no class made. */
function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)]));
}

function frozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
}
