/** DuckDB in memory, with all the threads it takes by default. Results are read completely and stay in its own chunks. */
import { loadPeer, type Peer } from "./load.js";

interface DuckDbModule {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[]): DataChunk };
  readonly DOUBLE: unknown;
  readonly UINTEGER: unknown;
  readonly UTINYINT: unknown;
}

interface DataChunk {
  setColumns(columns: readonly ArrayLike<number>[]): void;
}

interface Appender {
  appendDataChunk(chunk: DataChunk): void;
  closeSync(): void;
}

/** A result that was read to its end. */
export interface Reader {
  getColumnsJS(): readonly (readonly number[])[];
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<Reader>;
  createAppender(table: string): Promise<Appender>;
}

export interface DuckDb {
  readonly connection: Connection;
  /** Creates the table anew and fills it. */
  readonly load: (table: string, columns: Readonly<Record<string, Column>>) => Promise<void>;
}

export type Column = Float64Array | Uint32Array | Uint8Array;

// DuckDB's chunks hold this many rows.
const CHUNK = 2048;

export async function openDuckDb(): Promise<Peer<DuckDb>> {
  const peer = await loadPeer<DuckDbModule>("@duckdb/node-api");
  if ("unavailable" in peer) return peer;
  const { DuckDBInstance, DuckDBDataChunk, DOUBLE, UINTEGER, UTINYINT } = peer.module;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const typeOf = (column: Column): readonly [sql: string, type: unknown] => {
    if (column instanceof Float64Array) return ["DOUBLE", DOUBLE];
    return column instanceof Uint32Array ? ["UINTEGER", UINTEGER] : ["UTINYINT", UTINYINT];
  };
  const load: DuckDb["load"] = async (table, columns) => {
    const names = Object.keys(columns);
    const arrays = Object.values(columns);
    const rows = arrays[0].length;
    const fields = names.map((name, index) => `${name} ${typeOf(arrays[index])[0]}`);
    await connection.run(`CREATE OR REPLACE TABLE ${table} (${fields.join(", ")})`);
    const appender = await connection.createAppender(table);
    for (let from = 0; from < rows; from += CHUNK) {
      const chunk = DuckDBDataChunk.create(arrays.map((array) => typeOf(array)[1]));
      chunk.setColumns(arrays.map((array) => array.subarray(from, from + CHUNK)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };
  return { module: { connection, load } };
}
