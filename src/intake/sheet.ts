import { attempt, headerText } from "./cellText.js";

/** The widest sheet there is; columns beyond are not read. */
export const MOST_COLUMNS = 16384;

/** Rows as cells by column, whatever they came as. */
export interface Sheet {
  /** Number of rows, without the nothing at the start of rows that are counted from 1. */
  readonly given: number;
  /** Position of the first row: −1 where the keys of objects are a row above those given. */
  readonly start: 0 | -1;
  /** Cells of a row; `null` where it is no row at all. */
  readonly cellsOf: (index: number) => readonly unknown[] | null;
  /** Whether the sheet is wider than is read. */
  readonly cut: boolean;
}

/** Rows that are arrays, or objects whose keys are the row above. */
export function sheetOf(rows: readonly unknown[]): Sheet {
  const rowAt = (at: number): unknown => attempt(() => rows[at], UNREADABLE);
  let start = 0;
  while (start < rows.length && isNothing(rowAt(start))) start += 1;
  if (start < rows.length && !isArray(rowAt(start))) return sheetOfObjects(rows.length, rowAt);
  const shift = countsFromOne(rows.length, rowAt) ? 1 : 0;
  const skipped = shift === 1 && isNothing(rowAt(0)) ? 1 : 0;
  return sheetOfArrays(rows.length - skipped, (at) => rowAt(at + skipped), shift);
}

/** Stands for what could not be looked at. */
const UNREADABLE = Symbol("unreadable");

function isNothing(row: unknown): boolean {
  return row === null || row === undefined;
}

function isArray(row: unknown): row is readonly unknown[] {
  return attempt(() => Array.isArray(row), false);
}

/** Whether cells, and perhaps rows, are counted from 1, as exceljs counts them: nothing is at 0 of any row. */
function countsFromOne(given: number, rowAt: (at: number) => unknown): boolean {
  let filled = 0;
  for (let at = 0; at < given; at += 1) {
    const row = rowAt(at);
    if (!isArray(row)) continue;
    if (!attempt(() => isNothing(row[0]), false)) return false;
    if (attempt(() => row.length, 0) > 1) filled += 1;
  }
  return filled > 1;
}

function sheetOfArrays(given: number, rowAt: (at: number) => unknown, shift: 0 | 1): Sheet {
  let cut = false;
  for (let at = 0; at < given && !cut; at += 1) {
    const row = rowAt(at);
    cut = isArray(row) && attempt(() => row.length, 0) - shift > MOST_COLUMNS;
  }
  const cellsOf = (at: number): readonly unknown[] | null => {
    const row = rowAt(at);
    if (isNothing(row)) return [];
    if (!isArray(row)) return null;
    const width = Math.min(
      attempt(() => row.length, 0),
      MOST_COLUMNS + shift,
    );
    const cells: unknown[] = [];
    const whole = attempt(() => {
      for (let column = shift; column < width; column += 1) cells.push(row[column]);
      return true;
    }, false);
    const length = Math.max(width - shift, 0);
    return whole ? cells : Array.from({ length }, (_each, column) => attempt<unknown>(() => row[column + shift], UNREADABLE));
  };
  return { given, start: 0, cellsOf, cut };
}

/** Keys that readers make up for columns without a header: __EMPTY_1, _1, Unnamed: 3. */
const MADE_UP_KEY = /^(?:__EMPTY(?:_\d{1,5})?|_\d{1,5}|Unnamed: \d{1,5})$/u;
/** Keys of a header that is there again: 在校生数_1. */
const REPEATED_KEY = /^(?<own>.+)_\d{1,5}$/u;

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
  const keys = [...columns.keys()].map((key) => headerText(key));
  const cellsOf = (at: number): readonly unknown[] | null => {
    if (at < 0) return keys;
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
  return { given, start: -1, cellsOf, cut };
}

/** The keys as headers: blank where the reader made one up. */
export function headersOfKeys(keys: readonly string[]): readonly string[] {
  return keys.map((key) => (MADE_UP_KEY.test(key) ? "" : key));
}

/** The keys as titles of headers below: a key that the reader numbered is the title it repeats. */
export function titlesOfKeys(keys: readonly string[]): readonly string[] {
  const all = new Set(keys);
  return headersOfKeys(keys).map((key) => {
    const own = REPEATED_KEY.exec(key)?.groups?.["own"];
    return own !== undefined && all.has(own) ? own : key;
  });
}
