import type { LocalText } from "../foundation/localText.js";
import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { KINDS } from "./fields/kinds.js";
import type { LedgerColumn } from "./intakeLedger.js";
import { guessKinds, type KindGuess } from "./kindOfSheet.js";
import type { IntakeKind, RecordOfKind } from "./kindOfRecord.js";
import { openSheet } from "./openSheet.js";
import { readOpened, type ReadRowsOptions, type ReadRowsResult } from "./readRows.js";

/** How a sheet is to be read; the kind is guessed where it is not given. */
export interface ReadSheetOptions extends Omit<ReadRowsOptions, "kind"> {
  readonly kind?: IntakeKind;
}

/** What became of a column of a sheet. */
export interface ColumnOutcome extends LedgerColumn {
  /** Name of the field it was read for. */
  readonly name: LocalText | null;
  /** Number of problems at cells of the column and of the column itself. */
  readonly problems: number;
}

/** What a sheet of one kind says. */
export interface SheetOfKind<Kind extends IntakeKind> extends Omit<ReadRowsResult<RecordOfKind[Kind]>, "mapping"> {
  readonly kind: Kind;
  /** From 0 to 1, the library's own estimate of the kind; 1 where the caller gave it. */
  readonly confidence: number;
  /** All kinds it may be of, the likeliest first. */
  readonly kinds: readonly KindGuess[];
  /** What became of each column, table by table. */
  readonly columns: readonly ColumnOutcome[];
}

/** Result of {@link readSheet}: `kind` tells what the records are. */
export type ReadSheetResult = { readonly [Kind in IntakeKind]: SheetOfKind<Kind> }[IntakeKind];

/**
 * A whole sheet in one call: its kind guessed from its headers, its records, its problems, the ledger, and a table of what
 * became of each column. It reads as {@link readRows} does, which says more of each of these.
 *
 * The guess rests on the headers alone: the share of the columns that are known as fields of the kind, and of the required
 * fields that have a column; `schoolStandard`, in which any column may be an item, is never guessed. Look at `confidence`
 * before records are used: below 0.5 another kind fits nearly as well, or much of the sheet is not known. A sheet of which
 * no kind knows anything is read as schools, with confidence 0, and so has the problem `headerNotFound`.
 *
 * @param rows - Rows as arrays or as objects, as any reader of CSV or XLSX gives them.
 * @param options - What the sheet itself does not say: the kind, columns, constants, merged cells.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { readSheet } from "edu-balance/intake";
 *
 * const sheet = readSheet([
 *   ["某县小学基本情况统计表"],
 *   ["学校代码", "学段", "在校生数", "", "占地面积"],
 *   ["", "", "女生", "合计", ""],
 *   ["0101", "小学", 140, 300, 5000],
 * ]);
 * [sheet.kind, sheet.records]; // => ["stageUnit", [{ schoolId: "0101", stage: "primary", pupils: 300 }]]
 * sheet.columns.map(({ header, field, reason }) => [header, field, reason.code]).slice(2);
 * // => [["在校生数 女生", null, "partOfTitle"], ["在校生数 合计", "pupils", "totalOfTitle"], ["占地面积", null, "unknown"]]
 * sheet.problems.map(({ code, message }) => [code, message.zh]); // => [["columnUnknown", "“占地面积”：有数值，但表头未识别，未采用"]]
 * ```
 */
export function readSheet(rows: readonly unknown[], options: ReadSheetOptions = {}): ReadSheetResult {
  requireArray(rows, "rows");
  requireObject(options, "options");
  requireKeys(options, OPTIONS, "options");
  const { kind: given, ...more } = options;
  const opened = openSheet(rows);
  const kinds = guessKinds(opened, hintsOf(more));
  const [best] = kinds;
  if (best === undefined && given === undefined && (more.mapping !== undefined || more.constants !== undefined)) checkNames(more);
  const kind = given ?? best?.kind ?? "school";
  const { mapping: _mapping, ...read } = readOpened(opened, { ...more, kind });
  const confidence = given === undefined ? (best?.confidence ?? 0) : 1;
  return { kind, confidence, kinds, ...read, columns: columnsOfSheet(kind, read) } as ReadSheetResult;
}

const OPTIONS = ["kind", "mapping", "constants", "firstRow", "fillDown"];

function hintsOf({ mapping, constants }: Omit<ReadSheetOptions, "kind">): Pick<ReadSheetOptions, "mapping" | "constants"> {
  return { ...(mapping === undefined ? {} : { mapping }), ...(constants === undefined ? {} : { constants }) };
}

/** Throws where the caller speaks of fields that no kind has. */
function checkNames({ mapping, constants }: Omit<ReadSheetOptions, "kind">): void {
  const known = new Set(Object.values(KINDS).flatMap(({ fields }) => fields.map(({ id }) => id)));
  const named = [
    ...Object.values(mapping ?? {}).flatMap((column) => (column === null ? [] : typeof column === "string" ? [column] : [column.field])),
    ...Object.keys(constants ?? {}),
  ];
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) throw unknownId("badOption", "field of any kind", unknown, [...known]);
}

function columnsOfSheet(kind: IntakeKind, { ledger, problems }: Pick<ReadRowsResult<unknown>, "ledger" | "problems">): ColumnOutcome[] {
  const names = new Map(KINDS[kind].fields.map(({ id, name }) => [id, name]));
  const lastRows = new Map(ledger.tables.map(({ table, lastRow }) => [table, lastRow]));
  const counted = new Map<string, number>();
  for (const { row, column } of problems) {
    if (row === null || column === null) continue;
    const table = ledger.tables.find((each) => row <= (lastRows.get(each.table) ?? 0))?.table;
    const key = `${String(table)} ${String(column.index)}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return ledger.columns.map((each) => ({
    ...each,
    name: each.field === null ? null : (names.get(each.field) ?? { zh: each.header, en: each.header }),
    problems: counted.get(`${String(each.table)} ${String(each.column)}`) ?? 0,
  }));
}
