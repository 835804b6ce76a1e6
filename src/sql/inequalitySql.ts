import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { readRows, type RowReader } from "./decode.js";
import { SQL_DIALECTS } from "./dialects.js";
import { amountRows, readSums, sumColumns, sumsOf, valueRows, type GroupRead, type GroupSums } from "./groupSums.js";
import { groupColumns, groupTerms, readGroup, requireQueryOptions, type GroupOfRow, type QueryOptions } from "./openOptions.js";
import { countWhere, same, sqlText, type Select, type SqlTerm } from "./select.js";
import { schoolRows, type SchoolSource } from "./sources.js";
import type { SqlQuery } from "./sqlQuery.js";

/** Options of {@link inequalitySql}. */
export interface InequalitySqlOptions extends QueryOptions {
  readonly from: SchoolSource;
  readonly indicator: IndicatorId;
}

/** Inequality of one indicator in one group, weighted by pupils; each is `null` where it is not defined or not all schools could be used. */
export interface SqlInequality extends GroupOfRow {
  readonly counts: GroupRead["counts"] | null;
  readonly indicators: GroupRead["indicators"];
  readonly gini: number | null;
  readonly theilT: number | null;
  /** Not defined where a school has nothing. */
  readonly theilL: number | null;
}

/**
 * A query for Gini, Theil's T and Theil's L of an indicator over the schools of every group where the data is, weighted by pupils.
 *
 * Gini needs the schools in order, by a window function: old engines have none (ClickHouse before 21.1), and those whose tables are spread
 * over nodes bring the rows of a group together for it. T and L are plain sums.
 *
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`, `unknownIndicator`; `decode` also `badColumn`.
 *
 * @example
 * ```ts
 * import { inequalitySql } from "edu-balance/sql";
 *
 * const query = inequalitySql({
 *   dialect: "duckdb", from: { schools: { table: "school" } }, groupBy: ["county"], indicator: "booksPerPupil",
 * });
 * query.text.includes("ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW"); // => true
 * ```
 */
export function inequalitySql(options: InequalitySqlOptions): SqlQuery<SqlInequality> {
  requireQueryOptions(options, ["from", "indicator"]);
  const { dialect, from, groupBy, indicator, fewest = 0 } = options;
  const terms = [termsById(indicator)];
  const sums: GroupSums = { terms, method: "additive", shifts: [0], rows: schoolRows(from, { dialect, groupBy, indicators: terms }) };
  const columns = [...groupColumns(options, false), ...sumColumns(sums), ...EXTRA.map(([name, role]) => ({ name, role, indicator }))];
  return {
    text: sqlText(inequalitySelect(sums, SQL_DIALECTS[dialect].logarithm, fewest)),
    columns,
    decode: (rows) => readRows(rows).map((row) => inequalityFrom(row, options, sums)),
  };
}

const EXTRA = [
  ["xs", "amount"],
  ["gs", "rankSum"],
  ["ts", "amountLogarithm"],
  ["ls", "weightLogarithm"],
  ["zs", "zeros"],
] as const;

function inequalitySelect(sums: GroupSums, logarithm: string, fewest: number): Select {
  const { groups } = sums.rows;
  const below = valueRows(sums, amountRows(sums.rows, sums.terms));
  const passed = `SUM(CASE WHEN t0 IS NOT NULL THEN w END) OVER (PARTITION BY ${groups.join(", ")} ORDER BY t0 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  const ranked: Select = {
    from: [below],
    terms: [
      ...same(below.terms.map(({ as }) => as)),
      { as: "cw", expression: passed },
      { as: "lg", expression: `CASE WHEN t0 > 0 THEN ${logarithm}(t0) END` },
    ],
  };
  const extra: SqlTerm[] = [
    { as: "xs", expression: "SUM(w * t0)" },
    { as: "gs", expression: "SUM(w * t0 * (2 * cw - w))" },
    { as: "ts", expression: "SUM(w * t0 * lg)" },
    { as: "ls", expression: "SUM(w * lg)" },
    { as: "zs", expression: countWhere("t0 = 0") },
  ];
  return { from: [ranked], terms: groupTerms(groups, [...sumsOf(sums), ...extra], fewest), groupBy: groups };
}

function inequalityFrom(row: RowReader, options: InequalitySqlOptions, sums: GroupSums): SqlInequality {
  const own = readGroup(row, options);
  const none = { gini: null, theilT: null, theilL: null };
  if (own.heldBack) return { ...own, counts: null, indicators: {}, ...none };
  const read = readSums(row, sums, Object.values(own.group));
  // As a coefficient, it is one of all schools with pupils or it is none.
  const isWhole = (read.indicators[options.indicator]?.coefficient ?? null) !== null;
  return { ...own, ...read, ...(isWhole ? indicesFrom(row) : none) };
}

function indicesFrom(row: RowReader): Pick<SqlInequality, "gini" | "theilT" | "theilL"> {
  const [weight, amount, rank, ofAmounts, ofWeights] = ["w0", "xs", "gs", "ts", "ls"].map((name) => row.number(name));
  if (typeof weight !== "number" || typeof amount !== "number" || amount === 0 || typeof rank !== "number") {
    return { gini: null, theilT: null, theilL: null };
  }
  const logMean = Math.log(amount / weight);
  const hasZeros = row.count("zs") > 0;
  return {
    gini: Math.max(0, rank / (weight * amount) - 1),
    theilT: typeof ofAmounts === "number" ? Math.max(0, ofAmounts / amount - logMean) : null,
    theilL: hasZeros || typeof ofWeights !== "number" ? null : Math.max(0, logMean - ofWeights / weight),
  };
}
