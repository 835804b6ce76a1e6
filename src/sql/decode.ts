import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";

/** A row as a driver hands it over: numbers as numbers, as whole numbers of any length or as text, names in either case. */
export type DriverRow = Readonly<Record<string, unknown>>;

/** A value of a group as it came: text, a number, or `null`. */
export type GroupValue = string | number | null;

/** A column of the answer. */
export interface SqlColumn {
  readonly name: string;
  /** What is in it. */
  readonly role: string;
  /** Of which indicator. */
  readonly indicator?: string;
}

/** A row by the names of the query. */
export interface RowReader {
  /** A whole number of things; 0 where the engine has no rows to count. */
  readonly count: (name: string) => number;
  /** A sum; `null` where nothing was added up, or it is no finite number. */
  readonly number: (name: string) => number | null;
  readonly group: (name: string) => GroupValue;
}

/** The rows of an answer, by the names of the query. @throws UsageError `notAnArray`, `notAnObject`, `badColumn`. */
export function readRows(rows: readonly DriverRow[]): readonly RowReader[] {
  requireArray(rows, "rows");
  return rows.map((row, index) => readerOf(row, index));
}

function readerOf(row: DriverRow, index: number): RowReader {
  requireObject(row, `rows.${String(index)}`);
  const values = new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
  const valueOf = (name: string): unknown => {
    if (!values.has(name)) throw new UsageError("badColumn", `rows.${String(index)} has no column ${name}.`, Object.keys(row));
    return values.get(name) ?? null;
  };
  const numberOf = (name: string): number | null => {
    const value = valueOf(name);
    if (value === null) return null;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : typeof value === "bigint" ? Number(value) : value;
    if (typeof number !== "number" || (Number.isNaN(number) && typeof value === "string" && !/^nan$/iu.test(value.trim()))) {
      throw new UsageError("badColumn", `rows.${String(index)}.${name} must be a number.`, value);
    }
    return number;
  };
  return {
    count: (name) => {
      const number = numberOf(name) ?? 0;
      if (!Number.isSafeInteger(number) || number < 0) {
        throw new UsageError("badColumn", `rows.${String(index)}.${name} must be a whole number.`, number);
      }
      return number;
    },
    number: (name) => {
      const number = numberOf(name);
      return number !== null && Number.isFinite(number) ? number + 0 : null;
    },
    group: (name) => {
      const value = valueOf(name);
      if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
      if (typeof value === "string" || value === null) return value;
      if (typeof value === "number" && Number.isFinite(value)) return value + 0;
      throw new UsageError("badColumn", `rows.${String(index)}.${name} must be text or a number.`, value);
    },
  };
}
