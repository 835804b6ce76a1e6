import { idKey } from "../../foundation/idKey.js";
import { problem, type DatumName, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { Row } from "./readList.js";
import type { Path } from "./readRecord.js";

/** Rows of a list that have the key of another. */
export interface Repeats<Value, Key> {
  readonly rows: readonly Row<Value>[];
  /** Their keys, each once. */
  readonly keys: readonly Key[];
  readonly problems: readonly Problem[];
  /** That there are such rows, with their keys. */
  readonly reasons: readonly Extract<Reason, { readonly code: "duplicateUnit" }>[];
}

/** What is reported of a row that has the key of another. */
export interface RepeatReport<Value> {
  /** Path of the list. */
  readonly path: Path;
  /** The datum below the row that is the repeated one, and its name. */
  readonly at: Path;
  readonly name: DatumName | undefined;
  /** What the problem shows; absent, the key. */
  readonly shown?: (row: Value) => unknown;
  /** Whether the first of them is reported too: none of them is taken. */
  readonly withFirst?: true;
}

/** Rows that have a key an earlier row has, for lists whose reading keeps what is given twice or whose key is no single field. */
export function findRepeats<Value, Key>(
  rows: readonly Row<Value>[],
  keyFrom: (row: Value) => Key,
  { path, at, name, shown = keyFrom, withFirst }: RepeatReport<Value>,
): Repeats<Value, Key> {
  const keyed = rows.map((each) => ({ key: keyFrom(each.row), ...each }));
  const later = repeatsIn(keyed.map(({ key }) => key));
  const keys = new Set(keyed.filter((_, place) => later.has(place)).map(({ key }) => key));
  const alike = new Set([...keys].map(idKey));
  const found = keyed.filter(({ key }, place) => (withFirst === true ? alike.has(idKey(key)) : later.has(place)));
  return {
    rows: found.map(({ row, index }) => ({ row, index })),
    keys: [...keys],
    reasons: keys.size === 0 ? [] : [{ code: "duplicateUnit", units: [...keys].map(String) }],
    problems: found.map(({ row, index }) => problem([...path, index, ...at], "duplicateId", shown(row), name)),
  };
}

/** The places of values that were there before, ids that look alike among them. */
export function repeatsIn(values: readonly unknown[]): ReadonlySet<number> {
  const seen = new Set<unknown>();
  const repeats = new Set<number>();
  for (const [index, value] of values.entries()) {
    const key = idKey(value);
    if (seen.has(key)) repeats.add(index);
    seen.add(key);
  }
  return repeats;
}
