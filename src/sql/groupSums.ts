import type { IndicatorId, IndicatorTerms } from "../indicators/school/indicator.js";
import type { Moments } from "../statistics/exact/moments.js";
import { momentsOfShifted } from "../statistics/exact/shiftedSums.js";
import type { GroupValue, RowReader, SqlColumn } from "./decode.js";
import { writtenNumber } from "./names.js";
import { countWhere, same, type Select, type SqlTerm } from "./select.js";
import { amountTerms, weightTerm, type SchoolRows } from "./sources.js";

/** The ways to add up. */
export const SQL_METHODS = ["additive", "twoPass"] as const;
/**
 * `additive`: sums around a shift that is known before, in one pass; nodes of a cluster add up their own rows. `twoPass`: around the mean of
 * the group, for the last digits; the table is read twice.
 */
export type SqlMethod = (typeof SQL_METHODS)[number];

/** What became of the rows of a group: `rows` = with pupils + `zeroPupils` + `missingPupils` + `invalidPupils` + `repeated`. */
export interface SqlCounts {
  readonly rows: number;
  readonly zeroPupils: number;
  readonly missingPupils: number;
  readonly invalidPupils: number;
  /** Rows whose school another row of the group is of too, or that say none; `null` where the query is told no ids. */
  readonly repeated: number | null;
}

/** One indicator in one group. */
export interface SqlVariation {
  /** Schools with pupils whose figures were used. */
  readonly used: number;
  /** Schools with pupils that did not report a figure. */
  readonly missing: number;
  /** Schools with pupils whose figure cannot be right. */
  readonly invalid: number;
  /** Of the schools that were used; can be merged by `mergeMoments`. `null` where an engine's sum is no finite number. */
  readonly moments: Moments | null;
  /** The coefficient, where all schools with pupils were used and every row could be; else `null`. */
  readonly coefficient: number | null;
}

/** The sums and counts of indicators that a query asks for. */
export interface GroupSums {
  readonly terms: readonly IndicatorTerms[];
  readonly method: SqlMethod;
  /** What each indicator's values are taken off by before they are squared; not used by the two passes. */
  readonly shifts: readonly number[];
  readonly rows: SchoolRows;
}

/** Rows with their weight and the amounts of all indicators. */
export function amountRows(rows: SchoolRows, terms: readonly IndicatorTerms[]): Select {
  const amounts = terms.flatMap((each, index) => amountTerms(each, index, rows.figures));
  return { from: [rows.select], terms: [...same(keptNames(rows)), weightTerm(rows), ...amounts] };
}

/** Rows with the value of each indicator less its centre, `t0`…, and the names in `more`. */
export function valueRows({ terms, method, shifts, rows }: GroupSums, amounts: Select, more: readonly string[] = []): Select {
  const centre = (index: number): string => (method === "twoPass" ? `c${String(index)}` : writtenNumber(shifts[index], "shifts"));
  const values = terms.flatMap((_, index): SqlTerm[] => {
    const at = String(index);
    const centred = method === "additive" && shifts[index] === 0 ? `x${at} / w` : `x${at} / w - ${centre(index)}`;
    return [...same([`m${at}`]), { as: `t${at}`, expression: centred }, ...(method === "twoPass" ? same([`c${at}`]) : [])];
  });
  const below: Select = { from: [amounts], terms: [...same([...keptNames(rows), "w", ...more]), ...values] };
  return method === "twoPass" ? { ...below, join: meansOf(amounts, rows.groups, terms) } : below;
}

function keptNames({ groups, hasId }: SchoolRows): string[] {
  return [...groups, ...(hasId ? ["d", "e"] : []), "p"];
}

/** The counts of rows and the sums of each indicator. */
export function sumsOf({ terms, method, rows }: GroupSums): SqlTerm[] {
  const single = rows.hasId ? "d <= 1 AND " : "";
  return [
    { as: "n", expression: rows.hasId ? "SUM(CASE WHEN d <= 1 THEN 1 ELSE e END)" : "COUNT(*)" },
    { as: "nz", expression: countWhere(`${single}p = 0`) },
    { as: "nu", expression: countWhere(`${single}p IS NULL`) },
    { as: "ni", expression: countWhere(`${single}p <> 0 AND w IS NULL`) },
    ...(rows.hasId ? [{ as: "nr", expression: "SUM(CASE WHEN d <= 1 THEN 0 ELSE e END)" }] : []),
    ...terms.flatMap((_, index) => sumTerms(String(index), method)),
  ];
}

function sumTerms(at: string, method: SqlMethod): SqlTerm[] {
  return [
    { as: `u${at}`, expression: `COUNT(t${at})` },
    { as: `m${at}n`, expression: countWhere(`w IS NOT NULL AND m${at} = 1`) },
    { as: `w${at}`, expression: `SUM(CASE WHEN t${at} IS NOT NULL THEN w END)` },
    { as: `a${at}`, expression: `SUM(w * t${at})` },
    { as: `b${at}`, expression: `SUM(w * t${at} * t${at})` },
    { as: `y${at}`, expression: `MIN(t${at})` },
    { as: `z${at}`, expression: `MAX(t${at})` },
    ...(method === "twoPass" ? [{ as: `k${at}`, expression: `MAX(c${at})` }] : []),
  ];
}

/** The mean of each indicator in each group, joined to its rows. Rows of no group stay, without a mean. */
function meansOf(amounts: Select, groups: readonly string[], terms: readonly IndicatorTerms[]): NonNullable<Select["join"]> {
  const means = terms.map((_, index) => {
    const at = String(index);
    const amount = `SUM(CASE WHEN w IS NOT NULL THEN x${at} END)`;
    return { as: `c${at}`, expression: `${amount} / SUM(CASE WHEN x${at} IS NOT NULL THEN w END)` };
  });
  const keys = groups.map((name, index) => [`h${String(index)}`, name] as const);
  const query = { from: [amounts], terms: [...keys.map(([as, expression]) => ({ as, expression })), ...means], groupBy: groups };
  return { query, on: keys };
}

/** What the columns of {@link sumsOf} are. */
export function sumColumns({ terms, method, rows }: GroupSums): SqlColumn[] {
  const counts: readonly (readonly [string, string])[] = [
    ["n", "rows"],
    ["nz", "zeroPupils"],
    ["nu", "missingPupils"],
    ["ni", "invalidPupils"],
    ...(rows.hasId ? [["nr", "repeated"] as const] : []),
  ];
  return [
    ...counts.map(([name, role]) => ({ name, role })),
    ...terms.flatMap(({ id: indicator }, index) => {
      const at = String(index);
      const roles = [
        [`u${at}`, "used"],
        [`m${at}n`, "missing"],
        [`w${at}`, "weight"],
        [`a${at}`, "first"],
        [`b${at}`, "second"],
        [`y${at}`, "least"],
        [`z${at}`, "most"],
        ...(method === "twoPass" ? [[`k${at}`, "shift"]] : []),
      ];
      return roles.map(([name = "", role = ""]) => ({ name, role, indicator }));
    }),
  ];
}

/** What a row of an answer says of its group. */
export interface GroupRead {
  readonly counts: SqlCounts;
  readonly indicators: Readonly<Partial<Record<IndicatorId, SqlVariation>>>;
}

/** Counts and variation of a group; coefficients only where the group is one and every row of it could be used. */
export function readSums(row: RowReader, sums: GroupSums, group: readonly GroupValue[]): GroupRead {
  const counts: SqlCounts = {
    rows: row.count("n"),
    zeroPupils: row.count("nz"),
    missingPupils: row.count("nu"),
    invalidPupils: row.count("ni"),
    repeated: sums.rows.hasId ? row.count("nr") : null,
  };
  const { rows, zeroPupils, missingPupils, invalidPupils, repeated } = counts;
  const isWhole = group.every((value) => value !== null) && missingPupils + invalidPupils + (repeated ?? 0) === 0;
  const withPupils = rows - zeroPupils - missingPupils - invalidPupils - (repeated ?? 0);
  const entries = sums.terms.map(({ id }, index) => {
    const used = row.count(`u${String(index)}`);
    const missing = row.count(`m${String(index)}n`);
    const moments = momentsFrom(row, index, sums, used);
    const coefficient = isWhole && used === withPupils ? (moments?.coefficient ?? null) : null;
    return [id, { used, missing, invalid: withPupils - used - missing, moments, coefficient }];
  });
  return { counts, indicators: Object.fromEntries(entries) as GroupRead["indicators"] };
}

function momentsFrom(row: RowReader, index: number, { method, shifts }: GroupSums, count: number): Moments | null {
  const at = String(index);
  if (count === 0) return momentsOfShifted({ count, weight: 0, first: 0, second: 0, shift: 0 });
  const [weight, first, second] = [row.number(`w${at}`), row.number(`a${at}`), row.number(`b${at}`)];
  const shift = method === "twoPass" ? row.number(`k${at}`) : (shifts[index] ?? 0);
  if (weight === null || first === null || second === null || shift === null) return null;
  const [least, most] = [row.number(`y${at}`), row.number(`z${at}`)];
  // Where all are alike nothing is left of the spread, whatever the sums lost.
  if (least !== null && least === most) return momentsOfShifted({ count, weight, first: 0, second: 0, shift: shift + least });
  return momentsOfShifted({ count, weight, first, second, shift });
}
