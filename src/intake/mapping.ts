import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { cellOf, halfWidth } from "./cellText.js";
import { unitFor, wordKey, type FieldValue, type IntakeField } from "./field.js";
import { parseHeader, type HeaderIndex } from "./header.js";
import type { HeaderColumn } from "./headerLevels.js";
import type { MappedColumnMatch } from "./headerRows.js";
import type { HeaderMatch } from "./columnSuggestion.js";
import { isOfMean, joinLevels } from "./matchHeader.js";
import { readValue } from "./readValue.js";
import { unitNamed } from "./units.js";

/**
 * What a column is: a field, or `null` for a column to leave aside; with a unit that goes before that of the header, and
 * with what the words of its cells mean: `{ field: "ownership", values: { 地方教育部门: "公办" } }`. A word that
 * means `null` is a figure not reported.
 */
export type MappedColumn =
  | string
  | null
  | { readonly field: string; readonly unit?: string; readonly values?: Readonly<Record<string, string | number | boolean | null>> };

/** Columns by header, or by position as `"#3"` for the third. */
export type ColumnMapping = Readonly<Record<string, MappedColumn>>;

/** A mapping that was looked through. */
export interface CheckedMapping {
  /** What the caller says of a column, or `null`. */
  readonly matchOf: MappedColumnMatch;
  /** The same for all columns of a table. */
  readonly fixedIn: (columns: readonly HeaderColumn[]) => ReadonlyMap<number, HeaderMatch>;
  /** Columns the caller named that none of the tables has. */
  readonly notIn: (tables: readonly (readonly HeaderColumn[])[]) => readonly string[];
}

/** @throws UsageError `notAnObject`, `badOption` for a field, a unit or a value that does not exist. */
export function mappingOf(given: ColumnMapping | undefined, index: HeaderIndex): CheckedMapping {
  if (given !== undefined) requireObject(given, "mapping");
  const entries = new Map(
    Object.entries(given ?? {}).map(([column, mapped]) => [plain(column), { column, match: matchFor(mapped, index, column) }]),
  );
  const namesOf = ({ header, names }: HeaderColumn, at: number): string[] =>
    [`#${String(at + 1)}`, header, ...names].filter((name) => name !== "").map(plain);
  const matchOf: MappedColumnMatch = (column, at) => {
    if (entries.size === 0) return null;
    const name = namesOf(column, at).find((each) => entries.has(each));
    const match = name === undefined ? undefined : entries.get(name)?.match;
    return match === undefined ? null : inUnitOf(column, match);
  };
  return {
    matchOf,
    fixedIn: (columns) =>
      new Map(
        columns.flatMap((column, at) => {
          const match = matchOf(column, at);
          return match === null ? [] : [[at, match] as const];
        }),
      ),
    notIn: (tables) => {
      const there = new Set(tables.flatMap((columns) => columns.flatMap(namesOf)));
      return [...entries].filter(([key]) => !there.has(key)).map(([, { column }]) => column);
    },
  };
}

/** A header as headers are compared: line breaks and widths do not count. */
function plain(header: string): string {
  return halfWidth(header).trim().replace(/\s+/gu, " ");
}

/** The unit a header states holds for its column, unless the caller gave another. */
function inUnitOf({ levels }: HeaderColumn, match: HeaderMatch): HeaderMatch {
  const { field, unit } = match;
  if (field === null || unit !== null) return match;
  const stated = parseHeader(joinLevels(levels)).unit;
  if (stated === null || isOfMean(field, stated)) return match;
  const own = unitFor(field, stated);
  return own === null ? { field: null, code: "unitUnexpected", unit: stated, candidates: [field.id] } : { ...match, unit: own };
}

function matchFor(mapped: unknown, { fieldNamed, byId }: HeaderIndex, column: string): HeaderMatch {
  if (mapped === null) return { field: null, code: "ignored", unit: null, candidates: [] };
  if (typeof mapped === "object") requireKeys(mapped, ["field", "unit", "values"], `mapping["${column}"]`);
  const {
    field: id,
    unit: name,
    values,
  } = (typeof mapped === "object" ? mapped : { field: mapped }) as {
    readonly field?: unknown;
    readonly unit?: unknown;
    readonly values?: unknown;
  };
  const field = typeof id === "string" ? fieldNamed(id) : null;
  if (field === null) throw unknownId("badOption", "field of the kind", id, [...byId.keys()]);
  const stated = typeof name === "string" ? unitNamed(halfWidth(name)) : null;
  const unit = stated === null ? null : unitFor(field, { ...stated, certain: true });
  if (name !== undefined && unit === null) {
    throw new UsageError("badOption", `mapping must name a unit that ${field.id} can be in.`, name);
  }
  return { field, code: "mapping", unit, candidates: [], ...(values === undefined ? {} : { values: valuesFor(values, field) }) };
}

/** What words mean, each a value the field can have. */
function valuesFor(given: unknown, field: IntakeField): NonNullable<HeaderMatch["values"]> {
  requireObject(given, "values");
  return new Map(
    Object.entries(given as object).map(([word, value]: [string, unknown]) => {
      const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      const reading = known ? readValue(cellOf(value), field, null) : {};
      if (value !== null && (reading.value === undefined || reading.severity === "error"))
        throw new UsageError("badOption", `values must give values that ${field.id} can have, or null.`, value);
      return [wordKey(word.trim()), value as string | number | boolean | null];
    }),
  );
}

/** Values of fields that the sheet has no column for, as a cell would hold them. */
export type FieldConstants = Readonly<Record<string, string | number | boolean>>;

/** @throws UsageError `notAnObject`, `badOption` for a field that does not exist or a value it cannot have. */
export function constantsOf(given: FieldConstants | undefined, { byId }: HeaderIndex): ReadonlyMap<string, FieldValue> {
  if (given !== undefined) requireObject(given, "constants");
  return new Map(
    Object.entries(given ?? {}).map(([id, constant]: [string, unknown]) => {
      const field = byId.get(id);
      const { value, severity } = field === undefined ? {} : readValue(cellOf(constant), field, null);
      if (value === undefined || severity === "error")
        throw new UsageError("badOption", `constants.${id} must be a field of the kind with a value it can have.`, constant);
      return [id, value];
    }),
  );
}
