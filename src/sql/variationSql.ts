import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { indicators as basicIndicators } from "../indicators/school/indicators.js";
import { readRows, type RowReader } from "./decode.js";
import {
  amountRows,
  readSums,
  SQL_METHODS,
  sumColumns,
  sumsOf,
  valueRows,
  type GroupRead,
  type GroupSums,
  type SqlMethod,
} from "./groupSums.js";
import { groupColumns, groupTerms, readGroup, requireQueryOptions, type GroupOfRow, type QueryOptions } from "./openOptions.js";
import { sqlText, type Select } from "./select.js";
import { schoolRows, type SchoolSource } from "./sources.js";
import type { SqlQuery } from "./sqlQuery.js";

/** Options of {@link variationSql}. */
export interface VariationSqlOptions extends QueryOptions {
  readonly from: SchoolSource;
  /** Default: the eight of basic balance. */
  readonly indicators?: readonly IndicatorId[];
  readonly method?: SqlMethod;
  /** What values are taken off before they are squared, by indicator: the nearer to the mean, the more digits. Default 0. */
  readonly shifts?: Readonly<Partial<Record<IndicatorId, number>>>;
}

/** A group with what is known of it; where it is held back, nothing. */
export interface SqlGroup extends GroupOfRow {
  readonly counts: GroupRead["counts"] | null;
  readonly indicators: GroupRead["indicators"];
}

/**
 * A query for the inter-school variation of every group where the data is: it answers with sums and counts, one row a group, and `decode`
 * makes of them moments, coefficients and what became of the rows. What is not reported stays NULL and is counted; nothing is made 0.
 *
 * Schools of a nation need no engine (`edu-balance/columns` takes them in a tenth of a second): this is for figures that may not leave
 * where they are, or that are there already. Coefficients agree with those of the records within 1e-12, counts exactly.
 *
 * @param options - See {@link VariationSqlOptions}. Names are checked and quoted, numbers must be finite: nothing else gets into the text.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`, `unknownIndicator`; `decode` also `badColumn`.
 *
 * Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置.
 *
 * @example
 * ```ts
 * import { variationSql } from "edu-balance/sql";
 *
 * const query = variationSql({
 *   dialect: "duckdb",
 *   from: { schools: { table: "学校", columns: { pupils: "在校生数", books: "图书册数" } } },
 *   groupBy: ["county"],
 *   indicators: ["booksPerPupil"],
 * });
 * query.text.includes('FROM "学校"'); // => true
 * // Two schools of 100 pupils with 30 and 10 books a pupil.
 * const [row] = query.decode([{ G0: "140602", N: 2n, NZ: "0", NU: 0, NI: 0, U0: 2, M0N: 0, W0: 200, A0: 4000, B0: 100000, Y0: 10, Z0: 30 }]);
 * [row?.group, row?.indicators.booksPerPupil?.coefficient]; // => [{ county: "140602" }, 0.5]
 * ```
 */
export function variationSql(options: VariationSqlOptions): SqlQuery<SqlGroup> {
  const sums = openSums(options);
  const { groups } = sums.rows;
  const select: Select = {
    from: [valueRows(sums, amountRows(sums.rows, sums.terms))],
    terms: groupTerms(groups, sumsOf(sums), options.fewest),
    groupBy: groups,
  };
  const groupFrom = (row: RowReader): SqlGroup => {
    const own = readGroup(row, options);
    return own.heldBack ? { ...own, counts: null, indicators: {} } : { ...own, ...readSums(row, sums, Object.values(own.group)) };
  };
  return {
    text: sqlText(select),
    columns: [...groupColumns(options, false), ...sumColumns(sums)],
    decode: (rows) => readRows(rows).map(groupFrom),
  };
}

function openSums(options: VariationSqlOptions): GroupSums {
  requireQueryOptions(options, ["from", "indicators", "method", "shifts"]);
  const { dialect, from, groupBy, indicators = basicIndicators.map(({ id }) => id), method = "additive", shifts = {} } = options;
  requireArray(indicators, "indicators");
  requireWord("method", method, SQL_METHODS);
  requireObject(shifts, "shifts");
  const terms = indicators.map(termsById);
  const ids = terms.map(({ id }) => id);
  requireKeys(shifts, ids, "shifts");
  const rows = schoolRows(from, { dialect, groupBy, indicators: terms });
  return { terms, method, shifts: ids.map((id) => (shifts[id] === undefined ? 0 : shifts[id])), rows };
}
