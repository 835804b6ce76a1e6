/** How far the texts of a dialect are proved: run on the engine with the answers of the records, or only read by its grammar. */
export type DialectProof = "executed" | "parsed";

/** What the texts for one family of engines differ in. */
export interface Dialect {
  /** What the engine is called. */
  readonly name: string;
  readonly proof: DialectProof;
  /** The type of a double that may be absent, as a cast names it. */
  readonly double: string;
  /** What stands around a name. Where the standard quote would make text of an unknown name, another one. */
  readonly quote: '"' | "`";
  /** Natural logarithm. */
  readonly logarithm: "LN" | "LOG";
  /** Whether it has window functions in all versions that are met; else from which. */
  readonly windows: true | string;
}

/** A dialect that texts can be written in. */
export type SqlDialect = "duckdb" | "postgres" | "clickhouse" | "sqlite" | "mysql" | "bigquery" | "spark" | "trino";

/** The dialects that texts can be written in. */
export const SQL_DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: { name: "DuckDB", proof: "executed", double: "DOUBLE", quote: '"', logarithm: "LN", windows: true },
  postgres: { name: "PostgreSQL", proof: "executed", double: "DOUBLE PRECISION", quote: '"', logarithm: "LN", windows: true },
  // A plain Float64 cannot be NULL there, and the cast would fail.
  clickhouse: { name: "ClickHouse", proof: "executed", double: "Nullable(Float64)", quote: "`", logarithm: "LOG", windows: "21.1" },
  // An unknown name in double quotes would be read as text.
  sqlite: { name: "SQLite", proof: "executed", double: "DOUBLE", quote: "`", logarithm: "LN", windows: "3.25" },
  mysql: { name: "MariaDB, MySQL", proof: "executed", double: "DOUBLE", quote: "`", logarithm: "LN", windows: "10.2, 8.0" },
  bigquery: { name: "BigQuery", proof: "executed", double: "FLOAT64", quote: "`", logarithm: "LN", windows: true },
  spark: { name: "Spark", proof: "parsed", double: "DOUBLE", quote: "`", logarithm: "LN", windows: true },
  trino: { name: "Trino", proof: "parsed", double: "DOUBLE", quote: '"', logarithm: "LN", windows: true },
};
