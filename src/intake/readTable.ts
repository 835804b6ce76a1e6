import type { SetAsideReason } from "../findings/setAsideReasons.js";
import { headerText, isEmptyCell } from "./cellText.js";
import { columnProblems } from "./columnProblems.js";
import { columnsLedger, columnsOf, newColumn, type Column } from "./columns.js";
import { wordKey, type FieldKind, type FieldValue } from "./field.js";
import { fillDownOf } from "./fillDown.js";
import type { HeaderIndex } from "./header.js";
import type { HeaderFinder, SheetHeader } from "./headerRows.js";
import type { CellReason, IntakeLedger, LedgerCells, SetAsideRow } from "./intakeLedger.js";
import type { IntakeProblem } from "./intakeProblem.js";
import type { KindDefinition } from "./kindOfRecord.js";
import type { CheckedMapping } from "./mapping.js";
import { matchHeaders } from "./matchHeader.js";
import { isFigure, rowReader, type ReadRow } from "./rowReader.js";
import { label, numbersColumns, reasonOfRow, repeatsHeader, type Labels } from "./rowReason.js";
import { isForeignHeader, isUnitsRow, rowsBelow, unitsInRow } from "./rowsBelowHeader.js";
import type { Sheet } from "./sheet.js";
import { textRow } from "./textRow.js";
import { totalsCheck } from "./totals.js";
import type { KnownUnit, UnitFamily } from "./units.js";

/** A sheet and how it is to be read. */
export interface SheetReading<Row> {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly definition: KindDefinition<Row>;
  readonly index: HeaderIndex;
  readonly mapping: CheckedMapping;
  readonly constants: ReadonlyMap<string, FieldValue>;
  readonly fillDown: ReadonlySet<string>;
  readonly finder: HeaderFinder;
}

/** One table of a sheet as it was read, and the header of the next one below it. */
export interface TableReading<Row> {
  readonly header: SheetHeader;
  readonly found: readonly ReadRow<Row>[];
  readonly setAside: readonly SetAsideRow[];
  /** Of its columns. */
  readonly problems: readonly IntakeProblem[];
  /** Of its totals, by row. */
  readonly totals: readonly IntakeProblem[];
  readonly ledger: Pick<IntakeLedger, "tables" | "columns" | "conversions" | "cells" | "notReported">;
  readonly next: SheetHeader | null;
}

const LABELS: ReadonlySet<FieldKind> = new Set<FieldKind>(["id", "code", "text", "word", "grade", "year", "schoolYear"]);
const LONGEST_SHOWN = 80;

/** A row as it is named in the ledger. */
export function setAsideRow(row: number, reason: SetAsideReason, cells: readonly unknown[]): SetAsideRow {
  return {
    row,
    reason,
    text: headerText(
      cells.find((cell) => !isEmptyCell(cell)),
      LONGEST_SHOWN,
    ),
  };
}

/** Reads the rows below a header, down to the next header or to the end. */
export function readTable<Row>(
  reading: SheetReading<Row>,
  header: SheetHeader,
  noted: ReadonlyMap<UnitFamily, KnownUnit | null>,
  table: number,
): TableReading<Row> {
  const { sheet, firstRow, definition, index, mapping, constants, finder } = reading;
  const matches = matchHeaders(
    index,
    header.columns.map(({ levels }) => levels),
    mapping.fixedIn(header.columns),
  );
  const end = header.first + header.rows;
  const below = rowsBelow(
    (row) => {
      const cells = end + row < sheet.given ? sheet.cellsOf(end + row) : null;
      return cells === null ? null : { cells, texts: textRow(cells).texts };
    },
    matches,
    header.written,
  );
  const shown = header.columns.map((column) => column.header);
  const above = unitsInRow(header.first > 0 ? textRow(sheet.cellsOf(header.first - 1) ?? []).texts : [], matches);
  const columns = columnsOf(shown, matches, { noted, below: new Map([...(above.size > 1 ? above : []), ...below.units]) });
  const beyond = new Map<number, Column>();
  const read = rowReader(definition, columns, constants);
  const labels = labelsOf(columns, definition);
  const fillDown = fillDownOf(columns, reading.fillDown);
  const totals = totalsCheck(columns);
  const setAside: SetAsideRow[] = [];
  const found: ReadRow<Row>[] = [];
  const lacking = new Set<string>();
  const cellsAside = new CellsAside();
  let next: SheetHeader | null = null;
  let before: SetAsideReason | null = "header";

  const start = end + below.reasons.length;
  for (let at = Math.max(header.first, 0); at < start; at += 1)
    setAside.push(setAsideRow(firstRow + at, at < end ? "header" : (below.reasons[at - end] ?? "note"), sheet.cellsOf(at) ?? []));
  let at = start;
  for (; at < sheet.given; at += 1) {
    const row = firstRow + at;
    const given = sheet.cellsOf(at);
    const reason = given === null ? null : whyNoRecord(given);
    if (given !== null && reason === null) {
      next = nextHeader(given);
      if (next !== null) break;
    }
    if (given !== null && reason !== null) {
      setAside.push(setAsideRow(row, reason.reason, given));
      if (reason.summary?.total === true) totals.claim(row, given);
      if (reason.reason !== "blank") fillDown.forget();
      before = reason.reason;
      continue;
    }
    before = null;
    const { cells, filled } = given === null ? { cells: null, filled: [] } : fillDown.fill(given);
    if (cells !== null) countBeyond(cells);
    const done = read(cells, row);
    found.push(done.read);
    totals.add(done.values, done.isReported, done.read.keys);
    for (const field of done.read.lacking) lacking.add(field);
    for (const column of filled) cellsAside.add(column, "filledDown", row);
    for (const { column, reason: why } of done.aside) cellsAside.add(column, why, row);
  }

  const all = [...columns, ...[...beyond.values()].sort((one, other) => one.at - other.at)];
  const headerRow = Math.max(firstRow + end - 1, 1);
  const extent = { table, headerRow: end > 0 ? headerRow : null, firstRow: firstRow + end, lastRow: firstRow + at - 1 };
  return {
    header,
    found,
    setAside,
    problems: columnProblems({ columns: all, fields: definition.fields, constants, row: headerRow, lacking }),
    totals: totals.problems(),
    ledger: { tables: [extent], ...columnsLedger(all, table), cells: cellsAside.all() },
    next,
  };

  /** Why a row is no record; `null` for one that is to be read, or begins another table. */
  function whyNoRecord(cells: readonly unknown[]): ReturnType<typeof reasonOfRow> {
    const reason = reasonOfRow(cells, labels);
    if (reason !== null) return reason;
    const again = before === "repeatedHeader";
    if (repeatsHeader(cells, header.written, again ? 1 : 2) && !isDeeper(cells)) return { reason: "repeatedHeader" };
    if (again || before === "units") {
      if (isUnitsRow(textRow(cells).texts, matches)) return { reason: "units" };
      if (numbersColumns(cells)) return { reason: "columnNumbers" };
    }
    return isTitleOfNext(cells) ? { reason: "title" } : null;
  }

  /** Whether a header begins like this one and goes on in other rows below. */
  function isDeeper(cells: readonly unknown[]): boolean {
    const other = repeatsHeader(cells, header.written.slice(0, 1), 2) ? nextHeader(cells) : null;
    return other !== null && other.columns.some((column, place) => column.header !== header.columns[place]?.header);
  }

  function nextHeader(cells: readonly unknown[]): SheetHeader | null {
    if (!mayBeHeader(cells)) return null;
    return finder.at(at, cells) ?? (isForeign(cells) ? finder.unknown(at) : null);
  }

  /** Whether a row of words heads rows of figures that are not of the columns of this table. */
  function isForeign(cells: readonly unknown[]): boolean {
    const below = at + 1 < sheet.given ? sheet.cellsOf(at + 1) : null;
    const { texts, figures } = textRow(cells);
    return !figures && below !== null && textRow(below).figures && isForeignHeader(cells, texts, matches);
  }

  /** Whether a row of one text is the title of a table that begins below. */
  function isTitleOfNext(cells: readonly unknown[]): boolean {
    if (!isLoneText(cells)) return false;
    for (let below = at + 1; below < Math.min(at + LOOK_AHEAD, sheet.given); below += 1) {
      const others = sheet.cellsOf(below);
      if (others === null) return false;
      if (others.every(isEmptyCell) || isLoneText(others)) continue;
      return reasonOfRow(others, labels)?.reason === "note" || (mayBeHeader(others) && finder.at(below, others) !== null);
    }
    return false;
  }

  /** Counts what is beyond the columns of the header. */
  function countBeyond(cells: readonly unknown[]): void {
    for (let column = columns.length; column < cells.length; column += 1) {
      if (isEmptyCell(cells[column])) continue;
      const counted = beyond.get(column) ?? newColumn({ header: "", index: column + 1 }, NO_HEADER, null);
      beyond.set(column, counted);
      counted.cells += 1;
      if (isFigure(cells[column])) counted.figures += 1;
    }
  }
}

const NO_HEADER = { field: null, code: "noHeader", unit: null, candidates: [] } as const;
const LOOK_AHEAD = 6;

/** The columns whose words tell a summary from a record. */
function labelsOf<Row>(columns: readonly Column[], { fields }: KindDefinition<Row>): Labels {
  const [idField] = fields;
  return {
    columns: columns.flatMap(({ at, match: { field } }) =>
      field === null || !LABELS.has(field.kind)
        ? []
        : [{ at, isValue: (cell: unknown) => field.spellings.size > 0 && field.spellings.has(wordKey(label(cell))) }],
    ),
    id: columns.find(({ match: { field } }) => field !== null && field === idField)?.at ?? null,
  };
}

/** Two texts or more, and no figure among the first of them: the look that nearly all rows of figures are spared. */
function mayBeHeader(cells: readonly unknown[]): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell === "number") return false;
    if (typeof cell === "string" && cell !== "") {
      if (/^\s*[\d０-９]/u.test(cell) && !/[^\d０-９.,，．\s%％]/u.test(cell)) return false;
      texts += 1;
    } else if (!isEmptyCell(cell)) texts += 1;
  }
  return texts > 1;
}

function isLoneText(cells: readonly unknown[]): boolean {
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  if (first < 0 || !cells.every((cell, at) => at <= first || isEmptyCell(cell))) return false;
  return textRow(cells.slice(first, first + 1)).words === 1;
}

/** Cells that are not read for themselves, by column and reason. */
class CellsAside {
  private readonly byKey = new Map<string, { readonly entry: Omit<LedgerCells, "rows">; readonly rows: number[] }>();

  add({ shown, match: { field } }: Column, reason: CellReason, row: number): void {
    const key = `${String(shown.index)} ${reason}`;
    const found = this.byKey.get(key) ?? { entry: { column: shown, field: field?.id ?? "", reason }, rows: [] };
    this.byKey.set(key, found);
    found.rows.push(row);
  }

  all(): LedgerCells[] {
    return [...this.byKey.values()].map(({ entry, rows }) => ({ ...entry, rows }));
  }
}
