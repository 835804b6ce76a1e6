import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { Session } from "chdb";
import sqlite from "node-sqlite3-wasm";
import type { DriverRow } from "../../src/sql/index.js";
import { statements, type Engine } from "./engine.js";

export async function duckdb(): Promise<Engine> {
  // #region duckdb
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const run = async (text: string): Promise<DriverRow[]> => (await connection.runAndReadAll(text)).getRowObjects();
  // #endregion
  const types = { text: "VARCHAR", number: "DOUBLE", whole: "BIGINT", quote: '"' };
  const [row] = await run("SELECT version() AS version");
  return {
    id: "duckdb",
    dialect: "duckdb",
    version: String(row?.["version"]),
    lacks: [],
    load: async (tables) => {
      for (const table of tables) for (const statement of statements(table, types)) await connection.run(statement);
    },
    run,
    stop: async () => {
      connection.closeSync();
      await Promise.resolve();
    },
  };
}

export async function pglite(): Promise<Engine> {
  const database = await PGlite.create();
  const run = async (text: string): Promise<DriverRow[]> => (await database.query<DriverRow>(text)).rows;
  const types = { text: "TEXT", number: "DOUBLE PRECISION", whole: "BIGINT", quote: '"' };
  const [row] = await run("SHOW server_version");
  return {
    id: "pglite",
    dialect: "postgres",
    version: String(row?.["server_version"]),
    lacks: [],
    load: async (tables) => {
      for (const table of tables) for (const statement of statements(table, types)) await database.exec(statement);
    },
    run,
    stop: () => database.close(),
  };
}

export async function sqliteWasm(): Promise<Engine> {
  const database = new sqlite.Database();
  const run = (text: string): Promise<DriverRow[]> => Promise.resolve(database.all(text) as DriverRow[]);
  const types = { text: "TEXT", number: "REAL", whole: "INTEGER", quote: '"' };
  const [row] = await run("SELECT sqlite_version() AS version");
  return {
    id: "sqlite",
    dialect: "sqlite",
    version: String(row?.["version"]),
    lacks: [],
    load: (tables) => {
      for (const table of tables) for (const statement of statements(table, types)) database.run(statement);
      return Promise.resolve();
    },
    run,
    stop: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

export async function clickhouseInProcess(): Promise<Engine> {
  const session = new Session();
  const run = (text: string): Promise<DriverRow[]> => {
    const answer = session.query(text, "JSONEachRow");
    const lines = answer.split("\n").filter((line) => line.trim() !== "");
    return Promise.resolve(lines.map((line) => JSON.parse(line) as DriverRow));
  };
  const types = { text: "Nullable(String)", number: "Nullable(Float64)", whole: "Nullable(Int64)", quote: "`", tail: " ENGINE = Memory" };
  const [row] = await run("SELECT version() AS version");
  return {
    id: "clickhouse-in-process",
    dialect: "clickhouse",
    version: String(row?.["version"]),
    lacks: [],
    load: (tables) => {
      for (const table of tables) for (const statement of statements(table, types)) session.query(statement);
      return Promise.resolve();
    },
    run,
    stop: () => {
      session.cleanup();
      return Promise.resolve();
    },
  };
}
