import { requireObject } from "../foundation/usageError.js";
import type { SqlDialect } from "./dialects.js";
import { quotedName } from "./names.js";

/** The columns of a table, by what they are called in it. */
export type ColumnNames = (column: string) => string;

/** What the columns of a table are called in it. @throws UsageError `notAnObject`, `badOption`. */
export function columnsOf(given: Readonly<Record<string, string | undefined>> | undefined, what: string, dialect: SqlDialect): ColumnNames {
  const columns = given ?? {};
  requireObject(columns, `${what}.columns`);
  return (column) => {
    const own = Object.hasOwn(columns, column) ? columns[column] : undefined;
    return quotedName(own ?? column, `${what}.columns.${column}`, dialect);
  };
}
