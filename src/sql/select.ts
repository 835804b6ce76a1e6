import { SQL_DIALECTS, type SqlDialect } from "./dialects.js";

/** An expression and what it is called. */
export interface SqlTerm {
  readonly as: string;
  readonly expression: string;
}

/** A query: terms from a table or from another query, grouped or not. */
export interface Select {
  readonly terms: readonly SqlTerm[];
  /** A name in quotes, or queries below it, more than one put together row by row. */
  readonly from: string | readonly Select[];
  /** What is joined to it on its groups: a query, and the names there and here that must be equal. */
  readonly join?: { readonly query: Select; readonly on: readonly (readonly [string, string])[] };
  readonly groupBy?: readonly string[];
}

/** The text of a query, the same for the same query. Derived tables and not common ones, which some planners read whole. */
export function sqlText(select: Select): string {
  return lines(select, 0).join("\n");
}

function lines(select: Select, depth: number): string[] {
  const { terms, from, join, groupBy = [] } = select;
  const pad = "  ".repeat(depth);
  // A table is called after its depth, without AS: not every engine permits it.
  const alias = `q${String(depth)}`;
  const list = terms.map(({ as, expression }, index) => {
    const comma = index === terms.length - 1 ? "" : ",";
    return `${pad}  ${expression === as ? as : `${expression} AS ${as}`}${comma}`;
  });
  const source =
    typeof from === "string"
      ? [`${pad}FROM ${from} ${alias}`]
      : [
          `${pad}FROM (`,
          ...from.flatMap((each, index) => [...(index === 0 ? [] : [`${pad}  UNION ALL`]), ...lines(each, depth + 1)]),
          `${pad}) ${alias}`,
        ];
  const joined =
    join === undefined
      ? []
      : [
          `${pad}LEFT JOIN (`,
          ...lines(join.query, depth + 1),
          `${pad}) j${String(depth)} ON ${join.on.map(([there, here]) => `j${String(depth)}.${there} = ${alias}.${here}`).join(" AND ")}`,
        ];
  return [`${pad}SELECT`, ...list, ...source, ...joined, ...(groupBy.length === 0 ? [] : [`${pad}GROUP BY ${groupBy.join(", ")}`])];
}

/** A number of the table as a double: engines differ in what whole and decimal numbers give when divided. */
export function asDouble(expression: string, dialect: SqlDialect): string {
  return `CAST(${expression} AS ${SQL_DIALECTS[dialect].double})`;
}

/** The largest number that is taken: above it doubles are not all whole numbers. */
export const MOST: string = String(Number.MAX_SAFE_INTEGER);

/** Whether a number can be an amount. One that is none (`NaN`) is above all others in some engines. */
export function isAmount(name: string): string {
  return `${name} >= 0 AND ${name} <= ${MOST}`;
}

/** Whether a number can be a count of things. */
export function isCount(name: string): string {
  return `${isAmount(name)} AND ${name} = ROUND(${name})`;
}

/** 1 where a condition holds, else 0. */
export function flag(condition: string): string {
  return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
}

/** How many rows a condition holds in. */
export function countWhere(condition: string): string {
  return `SUM(${flag(condition)})`;
}

/** Terms that hand names on as they are. */
export function same(names: readonly string[]): SqlTerm[] {
  return names.map((name) => ({ as: name, expression: name }));
}
