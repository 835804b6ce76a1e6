import { attempt, headerText, isEmptyCell } from "./cellText.js";
import type { HeaderIndex } from "./header.js";
import { matchHeader, type HeaderMatch } from "./matchHeader.js";

/** The widest sheet there is; columns beyond are not read. */
export const MOST_COLUMNS = 16384;
/** Rows among which the header is looked for. */
const HEADER_WITHIN = 30;

/** Rows as cells by column, whatever they came as. */
export interface Sheet {
  readonly given: number;
  /** Cells of a row; `null` where it is no row at all. */
  readonly cellsOf: (index: number) => readonly unknown[] | null;
  /** Headers and the rows they took; `null` where none were found. */
  readonly header: SheetHeader | null;
  /** Whether the sheet is wider than is read. */
  readonly cut: boolean;
}

/** The header of a sheet. */
export interface SheetHeader {
  readonly headers: readonly string[];
  /** First row of the header among those given, and how many rows it takes: none where the keys of objects are headers. */
  readonly first: number;
  readonly rows: number;
  /** The words of the header rows as they stand in the sheet. */
  readonly written: readonly (readonly string[])[];
}

/** Rows that are arrays, the header being one of the first or two of them; or objects, their keys being headers. */
export function sheetOf(
  rows: readonly unknown[],
  index: HeaderIndex,
  fixed: (header: string, column: number) => HeaderMatch | null,
): Sheet {
  const given = rows.length;
  const rowAt = (at: number): unknown => attempt(() => rows[at], UNREADABLE);
  let start = 0;
  while (start < given && isNothing(rowAt(start))) start += 1;
  return start < given && !isArray(rowAt(start)) ? sheetOfObjects(given, rowAt) : sheetOfArrays(given, rowAt, index, fixed);
}

/** Stands for what could not be looked at. */
const UNREADABLE = Symbol("unreadable");

function isNothing(row: unknown): boolean {
  return row === null || row === undefined;
}

function isArray(row: unknown): row is readonly unknown[] {
  return attempt(() => Array.isArray(row), false);
}

function sheetOfArrays(
  given: number,
  rowAt: (at: number) => unknown,
  index: HeaderIndex,
  fixed: (header: string, column: number) => HeaderMatch | null,
): Sheet {
  let cut = false;
  for (let at = 0; at < given && !cut; at += 1) {
    const row = rowAt(at);
    cut = isArray(row) && attempt(() => row.length, 0) > MOST_COLUMNS;
  }
  const cellsOf = (at: number): readonly unknown[] | null => {
    const row = rowAt(at);
    if (isNothing(row)) return [];
    if (!isArray(row)) return null;
    const width = Math.min(
      attempt(() => row.length, 0),
      MOST_COLUMNS,
    );
    const cells: unknown[] = [];
    const whole = attempt(() => {
      for (let column = 0; column < width; column += 1) cells.push(row[column]);
      return true;
    }, false);
    return whole ? cells : Array.from({ length: width }, (_each, column) => attempt<unknown>(() => row[column], UNREADABLE));
  };
  return { given, cellsOf, cut, header: findHeader(given, cellsOf, index, fixed) };
}

function sheetOfObjects(given: number, rowAt: (at: number) => unknown): Sheet {
  const columns = new Map<string, number>();
  let cut = false;
  const keysOf = (row: unknown): string[] =>
    typeof row === "object" && row !== null && !isArray(row) ? attempt(() => Object.keys(row), []) : [];
  for (let at = 0; at < given; at += 1) {
    for (const key of keysOf(rowAt(at))) {
      if (columns.has(key)) continue;
      if (columns.size < MOST_COLUMNS) columns.set(key, columns.size);
      else cut = true;
    }
  }
  const cellsOf = (at: number): readonly unknown[] | null => {
    const row = rowAt(at);
    if (isNothing(row)) return [];
    if (typeof row !== "object" || row === null || isArray(row)) return null;
    const cells: unknown[] = new Array<unknown>(columns.size).fill(undefined);
    for (const key of keysOf(row)) {
      const column = columns.get(key);
      if (column !== undefined) cells[column] = attempt<unknown>(() => (row as Readonly<Record<string, unknown>>)[key], UNREADABLE);
    }
    return cells;
  };
  const headers = [...columns.keys()].map((key) => headerText(key));
  return { given, cellsOf, cut, header: { headers, first: 0, rows: 0, written: [headers] } };
}

/**
 * The row, or the two rows, in which the most fields are named: two at least, or one that the caller has mapped. A title
 * in the upper of two rows goes for the columns to its right that have none of their own.
 */
function findHeader(
  given: number,
  cellsOf: (at: number) => readonly unknown[] | null,
  index: HeaderIndex,
  fixed: (header: string, column: number) => HeaderMatch | null,
): SheetHeader | null {
  const known = new Map<string, HeaderMatch>();
  const match = (header: string, column: number): HeaderMatch => {
    const mapped = fixed(header, column);
    if (mapped !== null) return mapped;
    const own = known.get(header) ?? matchHeader(index, header);
    known.set(header, own);
    return own;
  };
  /** How many fields are named; 0 for too few to be a header. */
  const namedIn = (headers: readonly string[]): number => {
    const matches = headers.map(match);
    const fields = new Set(
      matches.flatMap(({ field, code, candidates }) => {
        if (field !== null) return [field.id];
        return code === "ambiguous" || code === "unitUnexpected" ? [candidates.join(" ")] : [];
      }),
    );
    return fields.size > 1 || matches.some(({ code }) => code === "mapping") ? fields.size : 0;
  };
  const textsOf = (at: number): readonly string[] => (cellsOf(at) ?? []).map((cell) => headerText(cell));
  const possible = Array.from({ length: Math.min(given, HEADER_WITHIN) }, (_each, first): SheetHeader[] => {
    const upper = textsOf(first);
    const single = { headers: upper, first, rows: 1, written: [upper] };
    if (first + 1 >= given || upper.every((text) => text === "")) return [single];
    const lower = textsOf(first + 1);
    return [single, { headers: joined(upper, lower), first, rows: 2, written: [upper, lower] }];
  }).flat();
  const named = possible.map(({ headers }) => namedIn(headers));
  const most = named.reduce((best, each) => Math.max(best, each), 0);
  const best = possible.filter((_each, at) => most > 0 && named[at] === most);
  return best.find(({ rows }) => rows === 1) ?? best[0] ?? null;
}

/** Two header rows as one. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let title = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_each, column) => {
    const [above = "", below = ""] = [upper[column], lower[column]];
    if (above !== "") title = below === "" ? "" : above;
    else if (below === "") title = "";
    return below === "" ? above : title === "" ? below : `${title} ${below}`;
  });
}

/** Whether anything stands in a row. */
export function isBlankRow(cells: readonly unknown[]): boolean {
  return cells.every(isEmptyCell);
}
