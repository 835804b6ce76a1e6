import { KINDS } from "./fields/kinds.js";
import { headerParser, indexHeaders, type HeaderIndex } from "./header.js";
import type { IntakeKind } from "./kindOfRecord.js";
import { withoutReasons } from "./reasonColumn.js";
import { sheetOf, type Sheet } from "./sheet.js";
import { textRow, type TextRow } from "./textRow.js";

/** A sheet with what is kept while it is read, as one kind of record or as each of them in turn. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly indexOf: (kind: IntakeKind) => HeaderIndex;
  /** A row by its words. */
  readonly rowAt: (position: number) => TextRow;
}

/** More than the rows among which a header is looked for. */
const MOST_ROWS_KEPT = 64;

export function openSheet(rows: readonly unknown[]): OpenedSheet {
  const sheet = withoutReasons(sheetOf(rows), rows);
  const parse = headerParser();
  const indexes = new Map<IntakeKind, HeaderIndex>();
  const indexOf = (kind: IntakeKind): HeaderIndex => {
    const found = indexes.get(kind) ?? indexHeaders(KINDS[kind].fields, KINDS[kind].ownColumns, parse);
    indexes.set(kind, found);
    return found;
  };
  const kept = new Map<number, TextRow>();
  const rowAt = (position: number): TextRow => {
    const found = kept.get(position);
    if (found !== undefined) return found;
    const row = textRow(sheet.cellsOf(position) ?? []);
    if (kept.size >= MOST_ROWS_KEPT) kept.clear();
    kept.set(position, row);
    return row;
  };
  return { sheet, indexOf, rowAt };
}
