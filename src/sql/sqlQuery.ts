import type { DriverRow, SqlColumn } from "./decode.js";

/** A query and how its answer is read. */
export interface SqlQuery<Row> {
  /** The text, the same for the same options. */
  readonly text: string;
  /** What its columns are. */
  readonly columns: readonly SqlColumn[];
  /** The rows a driver hands over as results. */
  readonly decode: (rows: readonly DriverRow[]) => Row[];
}
