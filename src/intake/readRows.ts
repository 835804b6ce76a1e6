import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { headerText, isEmptyCell } from "./cellText.js";
import { columnProblems, columnsLedger, columnsOf } from "./columns.js";
import { KINDS } from "./fields/kinds.js";
import { indexHeaders } from "./header.js";
import { findIdsAlike } from "./idsAlike.js";
import type { ExcludedRow, IntakeLedger, SetAsideRow } from "./intakeLedger.js";
import { intakeProblem, type IntakeProblem } from "./intakeProblem.js";
import type { IntakeKind, KindDefinition, RecordOfKind } from "./kindOfRecord.js";
import { constantsOf, mappingOf, type ColumnMapping, type FieldConstants } from "./mapping.js";
import { matchHeaders, suggestion, type ColumnSuggestion } from "./matchHeader.js";
import { rowReader, type ReadRow } from "./rowReader.js";
import { numbersColumns, reasonOfRow, repeatsHeader, type SetAsideReason } from "./rowReason.js";
import { sheetOf, type Sheet, type SheetHeader } from "./sheet.js";
import { requireKind } from "./suggestMapping.js";
import { unitsNoted } from "./unitNote.js";

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
 * Rows of a spreadsheet as records of the model. Rows are arrays (the header is found among the first thirty, below
 * titles, in one row or two) or objects (their keys are the headers), as any reader of CSV or XLSX gives them.
 *
 * Nothing is guessed and nothing is dropped in silence: every row becomes a record, is set aside with a reason (title,
 * note, subtotal, blank), or is kept out by a problem of severity `"error"`. Blanks, "—", "无" and "N/A" are figures not
 * reported and are left out of the record; 0 stays 0. Figures in 万元 or 亩 are converted exactly, and the ledger says
 * where. Every record is one of its kind, as the record literals of this library say it.
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
  requireObject(options, "options");
  requireKind(options.kind);
  const definition: KindDefinition<RecordOfKind[Kind]> = KINDS[options.kind];
  const index = indexHeaders(definition.fields);
  const mapping = mappingOf(options.mapping, index);
  const constants = constantsOf(options.constants, index);
  const sheet = sheetOf(rows, index, mapping.matchOf);
  const firstRow = firstRowOf(options.firstRow, sheet);
  const { header } = sheet;
  const cut = sheet.cut ? [intakeProblem({ row: null, column: null, field: null, severity: "warning" }, "tooManyColumns", null, null)] : [];
  if (header === null) return withoutHeader(sheet, firstRow, cut);

  const matches = matchHeaders(index, header.headers, mapping.fixedIn(header.headers));
  const columns = columnsOf(header.headers, matches, unitsNoted(textsAbove(sheet, header)));
  const read = rowReader(definition, columns, constants);
  const reasonAt = reasons(
    header,
    columns.flatMap(({ at, match: { field } }) => (field !== null && LABELS.has(field.kind) ? [at] : [])),
  );
  const setAside: SetAsideRow[] = [];
  const found: ReadRow<RecordOfKind[Kind]>[] = [];
  for (let at = 0; at < sheet.given; at += 1) {
    const cells = sheet.cellsOf(at);
    const reason = cells === null ? null : reasonAt(at, cells);
    if (cells === null || reason === null) found.push(read(cells, firstRow + at));
    else setAside.push({ row: firstRow + at, reason, text: firstWords(cells) });
  }
  const headerRow = Math.max(firstRow + header.first + header.rows - 1, 1);
  const absent = mapping.notIn(header.headers).map((column) => {
    const name = { zh: `“${column}”`, en: `“${column}”` };
    return intakeProblem({ row: headerRow, column: null, field: null, severity: "warning" }, "mappedColumnMissing", name, column);
  });
  const settled = settle(found, definition);
  return {
    records: settled.records,
    problems: [...cut, ...absent, ...columnProblems(columns, definition.fields, constants, headerRow)].concat(settled.problems),
    ledger: { given: sheet.given, used: settled.records.length, excluded: settled.excluded, setAside, ...columnsLedger(columns) },
    mapping: columns.map(({ shown, at, match }) => suggestion(shown.header, at, match)),
  };
}

/** Kinds of fields in which a total says that it is one. */
const LABELS: ReadonlySet<string> = new Set(["id", "code", "text"]);

function firstRowOf(given: number | undefined, { header }: Sheet): number {
  if (given === undefined) return header !== null && header.rows === 0 ? 2 : 1;
  if (!Number.isSafeInteger(given) || given < 1) throw new UsageError("badOption", "firstRow must be a whole number from 1.", given);
  return given;
}

/** Words above the header and in it. */
function* textsAbove(sheet: Sheet, { first }: SheetHeader): Generator<string> {
  for (let at = 0; at < first; at += 1) for (const cell of sheet.cellsOf(at) ?? []) yield headerText(cell);
}

/** Tells why a row is no record, or `null`. */
function reasons(
  { first, rows, written }: SheetHeader,
  labelled: readonly number[],
): (at: number, cells: readonly unknown[]) => SetAsideReason | null {
  return (at, cells) => {
    const reason = reasonOfRow(cells, labelled);
    if (at < first) return reason === "blank" || reason === "note" ? reason : "title";
    if (at < first + rows) return "header";
    if (reason !== null) return reason;
    if (repeatsHeader(cells, written)) return "repeatedHeader";
    return rows > 0 && at === first + rows && numbersColumns(cells) ? "columnNumbers" : null;
  };
}

const LONGEST_SHOWN = 80;

function firstWords(cells: readonly unknown[]): string {
  const first = cells.find((cell) => !isEmptyCell(cell));
  return headerText(first, LONGEST_SHOWN);
}

interface Settled<Row> {
  readonly records: readonly Row[];
  readonly problems: readonly IntakeProblem[];
  readonly excluded: readonly ExcludedRow[];
}

/** Records of the rows without errors. Rows that share an id are all in error: which of them is meant is not guessed. */
function settle<Row>(found: readonly ReadRow<Row>[], { fields }: KindDefinition<Row>): Settled<Row> {
  const times = new Map<string, number>();
  for (const { key } of found) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  const records: Row[] = [];
  const problems: IntakeProblem[] = [];
  const excluded: ExcludedRow[] = [];
  const [idField] = fields;
  const alike = findIdsAlike(found.map(({ id }) => id));
  for (const [at, { row, record, id, stage, key, idColumn, problems: own }] of found.entries()) {
    for (const each of own) problems.push(each);
    if (alike.has(at)) {
      const where = { row, column: idColumn, field: idField?.id ?? null, severity: "warning" } as const;
      problems.push(intakeProblem(where, "idsAlike", idField?.name ?? null, id));
    }
    const repeated = key !== null && (times.get(key) ?? 0) > 1;
    if (repeated) {
      const where = { row, column: idColumn, field: idField?.id ?? null, severity: "error" } as const;
      problems.push(intakeProblem(where, "duplicateId", idField?.name ?? null, id));
    }
    if (record !== null && !repeated) records.push(record);
    else
      excluded.push({
        row,
        id: id ?? `#${String(row)}`,
        ...(stage === null ? {} : { stage }),
        reason: record === null ? "invalidRecord" : "duplicateUnit",
      });
  }
  return { records, problems, excluded };
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
  return {
    records: [],
    problems: [...problems, problem],
    ledger: { given: sheet.given, used: 0, excluded, setAside, columns: [], conversions: [], notReported: [] },
    mapping: [],
  };
}
