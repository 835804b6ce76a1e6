import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { GroupValue, RowReader, SqlColumn } from "./decode.js";
import { SQL_DIALECTS, type SqlDialect } from "./dialects.js";
import { same, type SqlTerm } from "./select.js";

/** What every query is told. */
export interface QueryOptions {
  readonly dialect: SqlDialect;
  /** The columns that make a group, such as county and stage. */
  readonly groupBy: readonly string[];
  /** Groups of fewer rows come back without any number. Default: none is held back. */
  readonly fewest?: number;
}

/** Throws unless the options are those of a query. @throws UsageError `notAnObject`, `notAnArray`, `badOption`. */
export function requireQueryOptions(options: QueryOptions, keys: readonly string[]): void {
  requireObject(options, "options");
  requireKeys(options, ["dialect", "groupBy", "fewest", ...keys], "options");
  const { dialect, groupBy, fewest = 0 } = options;
  const dialects = Object.keys(SQL_DIALECTS);
  if (typeof dialect !== "string") throw new UsageError("badOption", `dialect must be one of ${dialects.join(", ")}.`, dialect);
  requireWord("dialect", dialect, dialects);
  requireArray(groupBy, "groupBy");
  if (groupBy.length === 0) throw new UsageError("badOption", "groupBy must name one column or more.", groupBy);
  if (!Number.isSafeInteger(fewest) || fewest < 0) throw new UsageError("badOption", "fewest must be a whole number.", fewest);
}

/** The columns of an answer that say which group a row is of. */
export function groupColumns({ groupBy, fewest = 0 }: QueryOptions, hasStage: boolean): SqlColumn[] {
  return [
    ...groupBy.map((name, index) => ({ name: `g${String(index)}`, role: name })),
    ...(hasStage ? [{ name: "st", role: "stage" }] : []),
    ...(fewest === 0 ? [] : [{ name: "h", role: "heldBack" }]),
  ];
}

/** The terms of a query by groups: what the group is, and its aggregates, held back where it has too few rows. */
export function groupTerms(groups: readonly string[], aggregates: readonly SqlTerm[], fewest = 0): SqlTerm[] {
  const held = `CASE WHEN COUNT(*) >= ${String(fewest)} THEN`;
  return [
    ...same(groups),
    ...(fewest === 0 ? [] : [{ as: "h", expression: `${held} 0 ELSE 1 END` }]),
    ...aggregates.map(({ as, expression }) => ({ as, expression: fewest === 0 ? expression : `${held} ${expression} END` })),
  ];
}

/** Which group a row of an answer is of. */
export interface GroupOfRow {
  /** By the columns of `groupBy`. */
  readonly group: Readonly<Record<string, GroupValue>>;
  /** Whether its numbers were held back since it has too few rows: then it has none. */
  readonly heldBack: boolean;
}

/** The group of a row. */
export function readGroup(row: RowReader, { groupBy, fewest = 0 }: QueryOptions): GroupOfRow {
  const group = Object.fromEntries(groupBy.map((name, index) => [name, row.group(`g${String(index)}`)]));
  return { group, heldBack: fewest > 0 && row.count("h") === 1 };
}
