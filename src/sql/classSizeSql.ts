import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { ClassBand } from "../model/records/classRecord.js";
import { STAGES } from "../model/stageUnit.js";
import { definitionAt, leastCounted } from "../policy/lookup/definitionAt.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Stage } from "../policy/records/types.js";
import { readRows, type RowReader } from "./decode.js";
import { columnMap, columnsOf, isList } from "./columnNames.js";
import { quotedTable } from "./names.js";
import { groupColumns, groupTerms, readGroup, requireQueryOptions, type GroupOfRow, type QueryOptions } from "./openOptions.js";
import { asDouble, countWhere, isCount, same, sqlText, type Select, type SqlTerm } from "./select.js";
import type { MemberTable } from "./sources.js";
import { byStage, stageNumber, stageOf, type StageColumn } from "./stages.js";
import type { SqlQuery } from "./sqlQuery.js";

/** Where the classes are: a row a class with its `pupils`, or a row a pupil with its `schoolId` and `classId`. */
export interface ClassSource {
  readonly classes?: MemberTable;
  readonly pupils?: MemberTable;
}

/** Options of {@link classSizeSql}. */
export interface ClassSizeSqlOptions extends QueryOptions, Pick<ParameterQuery, "asOf" | "place" | "parameters"> {
  readonly from: ClassSource;
  /** Where the stage of a class is; the answer has a row a group and stage. */
  readonly stage: StageColumn;
}

/** Classes of one group and stage: `given` = `classes` + `empty` + `notReported` + `invalid`. */
export interface SqlClassSizes extends GroupOfRow {
  /** `null` for classes of neither stage. */
  readonly stage: Stage | null;
  /** All are `null` where they are held back. */
  readonly given: number | null;
  readonly classes: number | null;
  readonly empty: number | null;
  readonly notReported: number | null;
  /** Sizes that cannot be right: negative, or not whole. */
  readonly invalid: number | null;
  readonly overStandard: number | null;
  readonly oversized: number | null;
  readonly superSized: number | null;
  /** The same by bands, as `assessClassSizes` takes them; none where a size is unknown or wrong, or of neither stage. */
  readonly records: readonly ClassBand[];
}

const SIZES = ["standardClassSize", "oversizedClassSize", "superSizedClassSize"] as const;

/**
 * A query for the sizes of classes in every group where the data is: how many are above the standard size, oversized and super-sized, by
 * the definitions of the day. From rows of classes or from rows of pupils, which stay where they are.
 *
 * @param options - `stage` says where the stage is and what it is called there; `fewest` holds back groups of fewer classes.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`, `badDate`; `decode` also `badColumn`.
 *
 * Source: 教督〔2017〕6号 item 5 for the standard size; 国发〔2016〕40号; 底线要求 (2014).
 *
 * @example
 * ```ts
 * import { classSizeSql } from "edu-balance/sql";
 *
 * const query = classSizeSql({
 *   dialect: "postgres", asOf: "2018-12-31", groupBy: ["county"],
 *   from: { pupils: { table: ["edu", "pupil"] } }, stage: { column: "stage", primary: "小学", juniorSecondary: "初中" },
 * });
 * const [row] = query.decode([{ g0: "140602", st: 0, n: "9", ne: "0", nu: "0", ni: "0", c1: "3", c2: "2", c3: "1" }]);
 * [row?.stage, row?.classes, row?.overStandard, row?.oversized, row?.superSized]; // => ["primary", 9, 3, 2, 1]
 * row?.records.map(({ least, most, classes }) => [least, most, classes]); // => [[1, 45, 6], [46, 55, 1], [56, 65, 1], [66, null, 1]]
 * ```
 */
export function classSizeSql(options: ClassSizeSqlOptions): SqlQuery<SqlClassSizes> {
  requireQueryOptions(options, ["from", "stage", "asOf", "place", "parameters"]);
  const { asOf, place, parameters } = options;
  const query = { asOf, ...(place === undefined ? {} : { place }), ...(parameters === undefined ? {} : { parameters }) };
  const edges = STAGES.map((stage) => SIZES.map((id) => leastCounted(definitionAt(id, { ...query, stage }).parameter)));
  if (edges.some(([a = 0, b = 0, c = 0]) => a < 1 || b < a || c < b)) {
    throw new UsageError("badOption", "The sizes to count by must not go down from standard to oversized to super-sized.", parameters);
  }
  const select = classSelect(options, edges);
  const columns = [...groupColumns(options, true), ...COUNTS.map(([name, role]) => ({ name, role }))];
  return { text: sqlText(select), columns, decode: (rows) => readRows(rows).map((row) => sizesFrom(row, options, edges)) };
}

const COUNTS = [
  ["n", "given"],
  ["ne", "empty"],
  ["nu", "notReported"],
  ["ni", "invalid"],
  ["c1", "overStandard"],
  ["c2", "oversized"],
  ["c3", "superSized"],
] as const;

/** Sizes from which a class is counted, by stage: above the standard, oversized, super-sized. */
type Edges = readonly (readonly number[])[];

function classSelect(options: ClassSizeSqlOptions, edges: Edges): Select {
  const { groupBy, fewest = 0 } = options;
  const groups = groupBy.map((_, index) => `g${String(index)}`);
  const sound = isCount("z");
  const reaching = (edge: number): string =>
    countWhere(
      `${sound} AND z >= ${byStage(
        edges.map((own) => own[edge] ?? null),
        "parameters",
      )}`,
    );
  const counts: SqlTerm[] = [
    { as: "n", expression: "COUNT(*)" },
    { as: "ne", expression: countWhere("z = 0") },
    { as: "nu", expression: countWhere("z IS NULL") },
    { as: "ni", expression: `COUNT(z) - ${countWhere(sound)}` },
    ...[0, 1, 2].map((edge) => ({ as: `c${String(edge + 1)}`, expression: reaching(edge) })),
  ];
  return { from: [sizedRows(options, groups)], terms: groupTerms([...groups, "st"], counts, fewest), groupBy: [...groups, "st"] };
}

/** Rows of classes with their groups, stage `st` and size `z`. */
function sizedRows({ from, dialect, groupBy, stage }: ClassSizeSqlOptions, groups: readonly string[]): Select {
  requireObject(from, "from");
  requireKeys(from, ["classes", "pupils"], "from");
  const { classes, pupils } = from;
  const table = classes ?? pupils;
  if (table === undefined || (classes !== undefined && pupils !== undefined)) {
    throw new UsageError("badOption", "from must have classes, or pupils, and not both.", from);
  }
  const what = classes === undefined ? "from.pupils" : "from.classes";
  const column = columnsOf(columnMap(table.columns, what, "class"), what, dialect, isList(table.columns));
  const own = [
    ...groupBy.map((name, index) => ({ as: `g${String(index)}`, expression: column(name) })),
    { as: "st", expression: stageNumber(stage, column) },
  ];
  const rows = quotedTable(table.table, `${what}.table`, dialect);
  if (classes !== undefined) return { from: rows, terms: [...own, { as: "z", expression: asDouble(column("pupils"), dialect) }] };
  const named: Select = {
    from: rows,
    terms: [...own, { as: "s", expression: column("schoolId") }, { as: "k", expression: column("classId") }],
  };
  const keys = [...groups, "st", "s", "k"];
  // Pupils of no class are no class: their size is not known.
  const size = `CASE WHEN s IS NOT NULL AND k IS NOT NULL THEN ${asDouble("COUNT(*)", dialect)} END`;
  return { from: [named], terms: [...same(keys), { as: "z", expression: size }], groupBy: keys };
}

function sizesFrom(row: RowReader, options: ClassSizeSqlOptions, edges: Edges): SqlClassSizes {
  const own = readGroup(row, options);
  const number = row.number("st");
  const stage = stageOf(number);
  if (own.heldBack) {
    const none = { given: null, classes: null, empty: null, notReported: null, invalid: null };
    return { ...own, stage, ...none, overStandard: null, oversized: null, superSized: null, records: [] };
  }
  const [given, empty, notReported, invalid] = [row.count("n"), row.count("ne"), row.count("nu"), row.count("ni")];
  const [over, oversized, superSized] = [row.count("c1"), row.count("c2"), row.count("c3")];
  const classes = given - empty - notReported - invalid;
  const isKnown = stage !== null && number !== null && notReported + invalid === 0;
  const counted =
    stage === null ? { overStandard: null, oversized: null, superSized: null } : { overStandard: over, oversized, superSized };
  return {
    ...own,
    stage,
    given,
    classes,
    empty,
    notReported,
    invalid,
    ...counted,
    records: isKnown ? bandsOf(stage, edges[number] ?? [], [classes, over, oversized, superSized]) : [],
  };
}

/** Bands from one edge to the next. */
function bandsOf(stage: Stage, edges: readonly number[], reaching: readonly number[]): ClassBand[] {
  const starts = [1, ...edges];
  return starts.flatMap((least, band): ClassBand[] => {
    const next = starts[band + 1];
    const classes = (reaching[band] ?? 0) - (reaching[band + 1] ?? 0);
    return next === least ? [] : [{ kind: "band", stage, least, most: next === undefined ? null : next - 1, classes }];
  });
}
