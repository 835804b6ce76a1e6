import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorTerms } from "../indicators/school/indicator.js";
import { TEACHER_FIGURES, type UnitFigure } from "../model/stageUnit.js";
import type { SqlDialect } from "./dialects.js";
import { columnMap, columnsOf, isList, type ColumnNames } from "./columnNames.js";
import { quotedTable } from "./names.js";
import { asDouble, countWhere, flag, isAmount, isCount, MOST, same, type Select, type SqlTerm } from "./select.js";
import { stageNumber, type StageColumn } from "./stages.js";

/** A table, or a path to one: `"school"`, `["edu", "school"]`. */
export type SqlTable = string | readonly string[];

/** A table of schools, a row a school and stage. */
export interface SchoolTable {
  readonly table: SqlTable;
  /**
   * What the columns are called, where it is not their name here: figures by their ids (`books`), `pupils`, `schoolId`, and the columns
   * of `groupBy`. Or a list of the columns there are, in words that sheets have as headers: 在校生数, 图书册数.
   */
  readonly columns?: Readonly<Partial<Record<UnitFigure | "pupils" | "schoolId" | (string & {}), string>>> | readonly string[];
}

/** A table of pupils, a row a pupil, or of classes, a row a class with its `pupils`; with `schoolId` and the columns of `groupBy`. */
export interface MemberTable {
  readonly table: SqlTable;
  readonly columns?: Readonly<Partial<Record<"schoolId" | "pupils" | "classId" | (string & {}), string>>> | readonly string[];
}

/** Where the figures of schools are. */
export interface SchoolSource {
  readonly schools: SchoolTable;
  /** Where the pupils are counted from, in the place of the column `pupils` of the schools: rows of pupils. */
  readonly pupils?: MemberTable;
  /** The same from rows of classes. */
  readonly classes?: MemberTable;
}

/** Rows of schools with their groups `g0`…, `p` pupils and a double for each figure. */
export interface SchoolRows {
  readonly select: Select;
  readonly groups: readonly string[];
  /** The name of each figure in it. */
  readonly figures: ReadonlyMap<UnitFigure, string>;
  /** Whether there is a row a school, with `d`, the rows of the table of schools that are of this school; else a row a row. */
  readonly hasId: boolean;
}

/** What a query about schools needs of its table. */
export interface SchoolNeeds {
  readonly dialect: SqlDialect;
  readonly groupBy: readonly string[];
  readonly indicators: readonly IndicatorTerms[];
  /** Where rows are told apart by stage: its number becomes one more group. */
  readonly stage?: StageColumn;
}

/** The rows of schools that a source says. @throws UsageError `notAnObject`, `notAnArray`, `badOption`. */
export function schoolRows(source: SchoolSource, { dialect, groupBy, indicators, stage }: SchoolNeeds): SchoolRows {
  requireObject(source, "from");
  requireKeys(source, ["schools", "pupils", "classes"], "from");
  if (source.pupils !== undefined && source.classes !== undefined) {
    throw new UsageError("badOption", "from must have pupils or classes and not both.", source);
  }
  const fields = [...new Set(indicators.flatMap(({ numerator }) => numerator.flatMap(({ field }) => [field, ...heldAgainst(field)])))];
  const figures = new Map(fields.map((field, index) => [field, `f${String(index)}`]));
  const groups = [...groupBy.map((_, index) => `g${String(index)}`), ...(stage === undefined ? [] : ["st"])];
  const map = columnMap(source.schools.columns, "from.schools", "stageUnit");
  const column = columnsOf(map, "from.schools", dialect, isList(source.schools.columns));
  const table = quotedTable(source.schools.table, "from.schools.table", dialect);
  const groupTerms = (names: ColumnNames): SqlTerm[] => [
    ...groupBy.map((name, index) => ({ as: `g${String(index)}`, expression: names(name) })),
    ...(stage === undefined ? [] : [{ as: "st", expression: stageNumber(stage, names) }]),
  ];
  const figureTerms = [...figures].map(([field, as]) => ({ as, expression: asDouble(column(field), dialect) }));
  const members = source.pupils ?? source.classes;
  if (members === undefined && map["schoolId"] === undefined) {
    const terms = [...groupTerms(column), { as: "p", expression: asDouble(column("pupils"), dialect) }, ...figureTerms];
    return { select: { terms, from: table }, groups, figures, hasId: false };
  }
  const none = asDouble("NULL", dialect);
  const listed: Select = {
    from: table,
    terms: [
      ...groupTerms(column),
      { as: "s", expression: column("schoolId") },
      { as: "z", expression: members === undefined ? asDouble(column("pupils"), dialect) : none },
      { as: "m", expression: "0" },
      ...figureTerms,
    ],
  };
  const from = members === undefined ? [listed] : [listed, countedRows(source, { dialect, groupTerms, figures })];
  // Side by side and grouped, since not every engine joins fully: a school without pupils and pupils without a school both stay.
  const select: Select = {
    from,
    terms: [
      ...same(groups),
      // Not known where the size of one class is not.
      { as: "p", expression: members === undefined ? "MAX(z)" : `CASE WHEN ${countWhere("m = 1 AND z IS NULL")} = 0 THEN SUM(z) END` },
      // Rows without an id are told apart by nothing.
      { as: "d", expression: `CASE WHEN s IS NULL THEN COUNT(*) + 1 ELSE ${countWhere("m = 0")} END` },
      { as: "e", expression: "COUNT(*)" },
      ...[...figures.values()].map((as) => ({ as: `${as}x`, expression: `MAX(${as})` })),
    ],
    groupBy: [...groups, "s"],
  };
  return { select, groups, figures: new Map([...figures].map(([field, as]) => [field, `${as}x`])), hasId: true };
}

interface Counting {
  readonly dialect: SqlDialect;
  readonly groupTerms: (names: ColumnNames) => SqlTerm[];
  readonly figures: ReadonlyMap<UnitFigure, string>;
}

/** Rows of pupils or of classes, each with its school and how many pupils it is. */
function countedRows({ pupils, classes }: SchoolSource, { dialect, groupTerms, figures }: Counting): Select {
  const what = pupils === undefined ? "from.classes" : "from.pupils";
  const members = pupils ?? classes ?? { table: "" };
  const column = columnsOf(columnMap(members.columns, what, "class"), what, dialect, isList(members.columns));
  const size = pupils === undefined ? column("pupils") : "1";
  return {
    from: quotedTable(members.table, `${what}.table`, dialect),
    terms: [
      ...groupTerms(column),
      { as: "s", expression: column("schoolId") },
      { as: "z", expression: asDouble(size, dialect) },
      { as: "m", expression: "1" },
      ...[...figures.values()].map((as) => ({ as, expression: asDouble("NULL", dialect) })),
    ],
  };
}

/** Figures that a figure is held against: indoor sports area is part of the teaching area. */
function heldAgainst(field: UnitFigure): readonly UnitFigure[] {
  return field === "indoorSportsAreaM2" ? ["teachingAreaM2"] : [];
}

/** Whether a figure can be right, as the check of units has it. */
function soundness(field: UnitFigure, figures: SchoolRows["figures"]): string {
  const name = figures.get(field) ?? field;
  if ((TEACHER_FIGURES as readonly UnitFigure[]).includes(field)) return isCount(name);
  return heldAgainst(field).reduce((sound, whole) => {
    const other = figures.get(whole) ?? whole;
    return `${sound} AND (${other} IS NULL OR ${other} < 0 OR ${other} > ${MOST} OR ${name} <= ${other})`;
  }, isAmount(name));
}

/** The weight of a row: its pupils where they are a whole number above 0, and no other row is of the school. */
export function weightTerm({ hasId }: SchoolRows): SqlTerm {
  return { as: "w", expression: `CASE WHEN ${hasId ? "d <= 1 AND " : ""}p > 0 AND p <= ${MOST} AND p = ROUND(p) THEN p END` };
}

/** The numerator of an indicator with its multiplier, where all of its figures can be right; and whether one was not reported. */
export function amountTerms(terms: IndicatorTerms, index: number, figures: SchoolRows["figures"]): SqlTerm[] {
  const names = terms.numerator.map(({ field, sign }) => ({ name: figures.get(field) ?? field, sign }));
  const sum = names.map(({ name, sign }, at) => (at === 0 ? name : `${sign === 1 ? "+" : "-"} ${name}`)).join(" ");
  const amount = names.length > 1 ? `(${sum})` : sum;
  const conditions = terms.numerator.map(({ field }) => soundness(field, figures));
  const multiplied = terms.multiplier === 1 ? amount : `${amount} * ${String(terms.multiplier)}`;
  return [
    { as: `x${String(index)}`, expression: `CASE WHEN ${conditions.join(" AND ")} THEN ${multiplied} END` },
    { as: `m${String(index)}`, expression: flag(names.map(({ name }) => `${name} IS NULL`).join(" OR ")) },
  ];
}
