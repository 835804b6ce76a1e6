import type { DriverRow } from "../../src/sql/index.js";
import type { SqlDialect } from "../../src/sql/index.js";
import type { Table, Value } from "../tables.js";

/** An engine that queries are run on. */
export interface Engine {
  readonly id: string;
  readonly dialect: SqlDialect;
  readonly version: string;
  /** What it cannot do, by query: said and not skipped in silence. */
  readonly lacks: readonly string[];
  readonly load: (tables: readonly Table[]) => Promise<void>;
  readonly run: (text: string) => Promise<readonly DriverRow[]>;
  readonly stop: () => Promise<void>;
}

/** An engine of several nodes. */
export interface Cluster extends Engine {
  /** Stops one node at once, whatever runs on it. */
  readonly stopNode: () => Promise<void>;
  /** Makes each node take a second to read its rows of a table. */
  readonly slowDown: (table: string) => Promise<void>;
}

/** What the column types are called, and what stands around names. */
export interface TypeNames {
  readonly text: string;
  readonly number: string;
  readonly whole: string;
  readonly quote: string;
  /** What follows the columns of a table. */
  readonly tail?: string;
}

/** The statements that make and fill a table. */
export function statements({ name, columns, rows }: Table, types: TypeNames, perInsert = 200): string[] {
  const { quote, tail = "" } = types;
  const list = columns.map((column) => `${quote}${column.name}${quote} ${types[column.type]}`).join(", ");
  const inserts: string[] = [];
  for (let from = 0; from < rows.length; from += perInsert) {
    const values = rows.slice(from, from + perInsert).map((row) => `(${row.map(literal).join(", ")})`);
    inserts.push(`INSERT INTO ${quote}${name}${quote} VALUES ${values.join(", ")}`);
  }
  return [`CREATE TABLE ${quote}${name}${quote} (${list})${tail}`, ...inserts];
}

function literal(value: Value): string {
  return value === null ? "NULL" : typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
