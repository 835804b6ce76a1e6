import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { halfWidth, isEmptyCell } from "./cellText.js";
import { KINDS } from "./fields/kinds.js";
import type { HeaderIndex } from "./header.js";
import { headerFinder, type SheetHeader } from "./headerRows.js";
import type { ExcludedRow, IntakeLedger, SetAsideRow } from "./intakeLedger.js";
import { intakeProblem, type IntakeProblem } from "./intakeProblem.js";
import type { IntakeKind, KindDefinition, RecordOfKind } from "./kindOfRecord.js";
import { constantsOf, mappingOf, type ColumnMapping, type FieldConstants } from "./mapping.js";
import type { ColumnSuggestion } from "./columnSuggestion.js";
import { openSheet, type OpenedSheet } from "./openSheet.js";
import { readTable, setAsideRow, type TableReading } from "./readTable.js";
import { reasonOfRow } from "./rowReason.js";
import { isUnitsRow } from "./rowsBelowHeader.js";
import { settleRows } from "./settleRows.js";
import type { Sheet } from "./sheet.js";
import { requireKind } from "./suggestMapping.js";
import { textRow } from "./textRow.js";
import { withoutBrackets } from "./titles.js";
import { unitsNoted } from "./unitNote.js";
import { unitNamed } from "./units.js";

/** How rows are to be read. */
export interface ReadRowsOptions<Kind extends IntakeKind = IntakeKind> {
  /** The kind of record a row is. */
  readonly kind: Kind;
  /** What columns are, where the headers do not say it or say it wrongly; goes before every suggestion. */
  readonly mapping?: ColumnMapping;
  /** Values that hold for every row, by field; used only where the sheet has no column for the field. */
  readonly constants?: FieldConstants;
  /** Number of the first row given, as problems name it. Default 1; for objects 2, their header being row 1. */
  readonly firstRow?: number;
  /**
   * Fields whose blank cells have the value of the row above, for sheets with merged cells: `["schoolId", "name"]`. Nothing
   * is filled across a total or a note.
   */
  readonly fillDown?: readonly string[];
}

/** Result of {@link readRows}. */
export interface ReadRowsResult<Row> {
  readonly records: readonly Row[];
  /** Those of the sheet and its columns first, then row by row. */
  readonly problems: readonly IntakeProblem[];
  readonly ledger: IntakeLedger;
  /** What each column was taken for. */
  readonly mapping: readonly ColumnSuggestion[];
}

/**
 * Rows of a spreadsheet as records of the model. Rows are arrays (the header is found among the first thirty, below titles,
 * in one row to four) or objects (their keys are the first row of the header), as any reader of CSV or XLSX gives them;
 * exceljs, which counts from 1, keeps its numbers. Merged cells may be blank or repeated.
 *
 * Nothing is guessed and nothing is dropped in silence: every row becomes a record, is set aside with a reason
 * (title, header, units, instructions, subtotal, note, blank), or is kept out by a problem of severity `"error"`; every
 * column is named in the ledger. Blanks, "—", "无" and "N/A" are figures not reported and are left out of the record; 0
 * stays 0. Among the marks of `schoolStandard` a blank is not met, while "—" and "N/A" are not reported, with a warning. Figures
 * in 万元 or 亩 are converted exactly, and the ledger says where. Every record is one of its kind, as the record literals of
 * this library say it.
 *
 * - A title over columns is dropped where it adds nothing (校舍情况), never where it changes what they hold (上年, 女, 生均).
 *   Under a title that is itself a known header only the column that says it is the whole (合计, 计) is read as that.
 * - Units may be in a row right above or below the header, in the words of a note or an instruction; those of the header come
 *   first. A note over the whole table (单位：万元、千册; 金额单位：万元) holds for the columns of what it measures that state no
 *   unit, as in their headers: 元/生 and 册/生 keep totals out. Two units for the same (平方米、亩) keep out all but money, which is
 *   read in yuan with a warning. A unit that counts something else (图书册数/人) keeps its column out.
 * - A second table below the first is read under its own header. Tables that hold other columns of the same schools are not
 *   joined by id, for they may be of other days or parts of the schools: both rows of a school are `duplicateId`, or one lacks
 *   a required column and is kept out. A caller who knows them to belong together reads each table from its own rows, which
 *   `ledger.tables` names (`rows.slice(headerRow - 1, lastRow)` where the header is one row), and joins the records by id; or,
 *   where one lacks what is required, puts the columns of both side by side and reads that.
 * - Totals are set aside wherever they are, and held against the rows: one that differs is a warning.
 * - A required column that is missing is said once. A column of figures that is not known is a warning.
 * - A column 问题备注 or Problem remarks, as `problemSheet` adds it, is left unread.
 * - Bands of class sizes may be columns: each becomes a record of its own.
 *
 * Rows are taken as plain data: formulas are never computed, and no cell can do harm, whatever it holds.
 *
 * @param rows - Rows as arrays or as objects.
 * @param options - The kind of record, and what the sheet itself does not say.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { readRows } from "edu-balance/intake";
 *
 * const { records, problems, ledger } = readRows(
 *   [
 *     ["某县小学基本情况统计表"],
 *     ["学校代码", "学校名称", "学段", "在校生数", "教学仪器设备资产值（万元）", "图书册数"],
 *     ["0101", "东街小学", "小学", "１，２００", 12.3, "—"],
 *     ["0102", "西街小学", "小学", "三百", 8, 4000],
 *     ["", "合计", "", 1500, 20.3, 4000],
 *   ],
 *   { kind: "stageUnit" },
 * );
 * records; // => [{ schoolId: "0101", name: "东街小学", stage: "primary", pupils: 1200, equipmentYuan: 123000 }]
 * problems.map(({ row, field, code, value }) => [row, field, code, value]); // => [[4, "pupils", "notANumber", "三百"]]
 * ledger.setAside.map(({ row, reason }) => [row, reason]); // => [[1, "title"], [2, "header"], [5, "subtotal"]]
 * [ledger.given, ledger.used, ledger.excluded.length]; // => [5, 1, 1]
 * ```
 */
export function readRows<Kind extends IntakeKind>(
  rows: readonly unknown[],
  options: ReadRowsOptions<Kind>,
): ReadRowsResult<RecordOfKind[Kind]> {
  requireArray(rows, "rows");
  return readOpened(openSheet(rows), options);
}

/** The rows of an opened sheet. */
export function readOpened<Kind extends IntakeKind>(
  opened: OpenedSheet,
  options: ReadRowsOptions<Kind>,
): ReadRowsResult<RecordOfKind[Kind]> {
  requireObject(options, "options");
  requireKeys(options, OPTIONS, "options");
  requireKind(options.kind);
  const definition: KindDefinition<RecordOfKind[Kind]> = KINDS[options.kind];
  const { sheet } = opened;
  const index = opened.indexOf(options.kind);
  const mapping = mappingOf(options.mapping, index);
  const constants = constantsOf(options.constants, index);
  const fillDown = fieldsToFill(options.fillDown, index);
  const firstRow = firstRowOf(options.firstRow, sheet);
  const finder = headerFinder(opened, index, mapping.matchOf);
  const cut = sheet.cut ? [intakeProblem({ row: null, column: null, field: null, severity: "warning" }, "tooManyColumns", null, null)] : [];
  const first = finder.first();
  if (first === null) return withoutHeader(sheet, firstRow, cut);

  const reading = { sheet, firstRow, definition, index, mapping, constants, fillDown, finder };
  const above = rowsAbove(sheet, first, firstRow);
  const tables: TableReading<RecordOfKind[Kind]>[] = [];
  let noted = unitsNoted(textsBetween(sheet, 0, first.first));
  for (let header: SheetHeader | null = first; header !== null; ) {
    const table: TableReading<RecordOfKind[Kind]> = readTable(reading, header, noted, tables.length + 1);
    tables.push(table);
    if (table.next !== null) noted = new Map([...noted, ...unitsNoted(textsBetween(sheet, header.first + header.rows, table.next.first))]);
    header = table.next;
  }
  const headerRow = Math.max(firstRow + first.first + first.rows - 1, 1);
  const absent = mapping.notIn(tables.map(({ header }) => header.columns)).map((column) => {
    const name = { zh: `“${column}”`, en: `“${column}”` };
    return intakeProblem({ row: headerRow, column: null, field: null, severity: "warning" }, "mappedColumnMissing", name, column);
  });
  const settled = settleRows(
    tables.flatMap(({ found }) => found),
    definition,
  );
  const columns = tables.flatMap(({ ledger }) => ledger.columns);
  return {
    records: settled.records,
    problems: [
      ...cut,
      ...absent,
      ...tables.flatMap(({ problems }) => problems),
      ...byRow(
        settled.problems,
        tables.flatMap(({ totals }) => totals),
      ),
    ],
    ledger: {
      given: sheet.given,
      used: settled.used,
      excluded: settled.excluded,
      setAside: [...above, ...tables.flatMap(({ setAside }) => setAside)],
      tables: tables.flatMap(({ ledger }) => ledger.tables),
      columns,
      conversions: tables.flatMap(({ ledger }) => ledger.conversions),
      cells: tables.flatMap(({ ledger }) => ledger.cells),
      notReported: notReportedIn(tables.flatMap(({ ledger }) => ledger.notReported)),
    },
    mapping: columns.map(({ table: _table, used: _used, cells: _cells, ...shown }) => shown),
  };
}

const OPTIONS = ["kind", "mapping", "constants", "firstRow", "fillDown"];

/** Problems of rows with those of totals, row by row. */
function byRow(problems: readonly IntakeProblem[], totals: readonly IntakeProblem[]): readonly IntakeProblem[] {
  return totals.length === 0 ? problems : [...problems, ...totals].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}

/** Rows without a figure, by field, over all tables. */
function notReportedIn(all: IntakeLedger["notReported"]): IntakeLedger["notReported"] {
  const rows = new Map<string, number>();
  for (const each of all) rows.set(each.field, (rows.get(each.field) ?? 0) + each.rows);
  return [...rows].map(([field, count]) => ({ field, rows: count }));
}

function fieldsToFill(given: readonly string[] | undefined, { byId }: HeaderIndex): ReadonlySet<string> {
  if (given === undefined) return new Set();
  requireArray(given, "fillDown");
  for (const id of given as readonly unknown[]) {
    if (typeof id !== "string" || !byId.has(id)) throw unknownId("badOption", "field of the kind", id, [...byId.keys()]);
  }
  return new Set(given);
}

function firstRowOf(given: number | undefined, { start }: Sheet): number {
  if (given === undefined) return start < 0 ? 2 : 1;
  if (!Number.isSafeInteger(given) || given < 1) throw new UsageError("badOption", "firstRow must be a whole number from 1.", given);
  return given;
}

/** Words of the rows from one to before another; a lone unit is said of all below it. */
function* textsBetween(sheet: Sheet, from: number, to: number): Generator<string> {
  for (let at = from; at < to; at += 1) {
    const { texts, figures } = textRow(sheet.cellsOf(at) ?? []);
    const units = figures ? [] : texts.filter((text) => text !== "" && unitNamed(withoutBrackets(halfWidth(text))) !== null);
    const [unit] = units;
    yield* texts;
    if (unit !== undefined && units.length === 1) yield `单位：${withoutBrackets(halfWidth(unit))}`;
  }
}

/** The rows above the first header: titles, notes and blanks. */
function rowsAbove(sheet: Sheet, { first }: SheetHeader, firstRow: number): SetAsideRow[] {
  return Array.from({ length: Math.max(first, 0) }, (_each, at) => {
    const cells = sheet.cellsOf(at) ?? [];
    const reason = reasonOfRow(cells, { columns: [], id: null })?.reason;
    if (reason === "blank" || reason === "note") return setAsideRow(firstRow + at, reason, cells);
    return setAsideRow(firstRow + at, at === first - 1 && isUnitsRow(textRow(cells).texts, []) ? "units" : "title", cells);
  });
}

/** Without a header nothing can be read: every row that holds anything is kept out. */
function withoutHeader<Row>(sheet: Sheet, firstRow: number, problems: readonly IntakeProblem[]): ReadRowsResult<Row> {
  const excluded: ExcludedRow[] = [];
  const setAside: SetAsideRow[] = [];
  for (let at = 0; at < sheet.given; at += 1) {
    const cells = sheet.cellsOf(at);
    const row = firstRow + at;
    if (cells?.every(isEmptyCell) === true) setAside.push({ row, reason: "blank", text: "" });
    else excluded.push({ row, id: `#${String(row)}`, reason: "invalidRecord" });
  }
  const problem = intakeProblem({ row: null, column: null, field: null, severity: "error" }, "headerNotFound", null, null);
  const nothing = { tables: [], columns: [], conversions: [], cells: [], notReported: [] };
  return {
    records: [],
    problems: [...problems, problem],
    ledger: { given: sheet.given, used: 0, excluded, setAside, ...nothing },
    mapping: [],
  };
}
