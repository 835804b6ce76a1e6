import { requireObject, UsageError } from "../foundation/usageError.js";
import { cellOf, halfWidth } from "./cellText.js";
import { unitFor, type FieldValue } from "./field.js";
import { parseHeader, type HeaderIndex } from "./header.js";
import { isOfMean, type HeaderMatch } from "./matchHeader.js";
import { readValue } from "./readValue.js";
import { unitNamed } from "./units.js";

/** What a column is: a field, a field in a unit, or `null` for a column to leave aside. */
export type MappedColumn = string | null | { readonly field: string; readonly unit?: string };

/** Columns by header, or by position as `"#3"` for the third. */
export type ColumnMapping = Readonly<Record<string, MappedColumn>>;

/** A mapping that was looked through. */
export interface CheckedMapping {
  /** What the caller says of a column, or `null`. */
  readonly matchOf: (header: string, column: number) => HeaderMatch | null;
  /** The same for all columns of a sheet. */
  readonly fixedIn: (headers: readonly string[]) => ReadonlyMap<number, HeaderMatch>;
  /** Columns the caller named that the sheet does not have. */
  readonly notIn: (headers: readonly string[]) => readonly string[];
}

/** @throws UsageError `notAnObject`, `badOption` for a field or a unit that does not exist. */
export function mappingOf(given: ColumnMapping | undefined, index: HeaderIndex): CheckedMapping {
  if (given !== undefined) requireObject(given, "mapping");
  const entries = new Map(
    Object.entries(given ?? {}).map(([column, mapped]) => [plain(column), { column, match: matchFor(mapped, index) }]),
  );
  const matchOf = (header: string, column: number): HeaderMatch | null => {
    const entry = entries.get(`#${String(column + 1)}`) ?? (header === "" ? undefined : entries.get(plain(header)));
    return entry === undefined ? null : inHeaderUnit(entry.match, header);
  };
  return {
    matchOf,
    fixedIn: (headers) =>
      new Map(
        headers.flatMap((header, column) => {
          const match = matchOf(header, column);
          return match === null ? [] : [[column, match] as const];
        }),
      ),
    notIn: (headers) => {
      const there = new Set(headers.flatMap((header, column) => [plain(header), `#${String(column + 1)}`]));
      return [...entries].filter(([key]) => !there.has(key)).map(([, { column }]) => column);
    },
  };
}

/** A mapped column without a unit of its own is in that of its header. */
function inHeaderUnit(match: HeaderMatch, header: string): HeaderMatch {
  const { field, unit } = match;
  const stated = field === null || unit !== null ? null : parseHeader(header).unit;
  if (field === null || stated === null || isOfMean(field, stated)) return match;
  const own = unitFor(field, stated);
  return own === null ? { field: null, code: "unitUnexpected", unit: stated, candidates: [field.id] } : { ...match, unit: own };
}

/** A header as headers are compared: line breaks and widths do not count. */
function plain(header: string): string {
  return halfWidth(header).trim().replace(/\s+/gu, " ");
}

function matchFor(mapped: unknown, { byId }: HeaderIndex): HeaderMatch {
  if (mapped === null) return { field: null, code: "ignored", unit: null, candidates: [] };
  const { field: id, unit: name } = (typeof mapped === "object" ? mapped : { field: mapped }) as {
    readonly field?: unknown;
    readonly unit?: unknown;
  };
  const field = typeof id === "string" ? byId.get(id) : undefined;
  if (field === undefined) throw new UsageError("badOption", "mapping must name fields of the kind, as suggestMapping does.", id);
  const stated = typeof name === "string" ? unitNamed(halfWidth(name)) : null;
  const unit = stated === null ? null : unitFor(field, { ...stated, certain: true });
  if (name !== undefined && unit === null) {
    throw new UsageError("badOption", `mapping must name a unit that ${field.id} can be in.`, name);
  }
  return { field, code: "mapping", unit, candidates: [] };
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
