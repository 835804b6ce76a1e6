import Papa from "papaparse";
import readWorkbook from "read-excel-file/browser";
import { readSheet, type ReadSheetResult } from "edu-balance/intake";
import { fileText, isWorkbook, requireSheetFile } from "./fileText.js";
import { Refusal } from "./refusal.js";
import type { Choices, Source } from "./protocol.js";
import type { FaultyCell } from "./workbook/surveySheet.js";
import { surveyWorkbook } from "./workbook/surveyWorkbook.js";

/** A sheet of a file. */
export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** A file that was opened: its sheets, of text a single one. */
export interface Opened {
  readonly isWorkbook: boolean;
  readonly sheets: readonly OpenedSheet[];
}

/** What is told while a file is opened. */
export interface OnOpening {
  /** The bytes are text by now. */
  readonly onText: () => void;
  /** The share of a workbook that is open. */
  readonly onShare: (share: number) => void;
}

/** Of opening a workbook, the share that is spent looking through it. */
const SURVEYED = 0.3;

/** The rows of what was given. @throws Refusal */
export async function openSource(source: Source, { onText, onShare }: OnOpening): Promise<Opened> {
  if ("text" in source) return textSheet(source.text);
  const bytes = new Uint8Array(source.bytes);
  requireSheetFile(bytes);
  if (!isWorkbook(bytes)) {
    const text = fileText(bytes);
    onText();
    return textSheet(text);
  }
  const { numbers, faults } = await surveyWorkbook(source.bytes, (share) => {
    onShare(share * SURVEYED);
  });
  let read = 0;
  // The numbers as the reader itself takes them, counted.
  const parseNumber = (text: string): number => {
    read += 1;
    onShare(SURVEYED + (1 - SURVEYED) * Math.min(read / Math.max(numbers, 1), 1));
    const number = Number(text);
    if (Number.isNaN(number)) throw new Refusal("refusedDamaged");
    return number;
  };
  const sheets = await readWorkbook(source.bytes, { parseNumber }).catch((error: unknown) => {
    // What has too many rows runs over; what is not as it should be is told by the reader in words of its own.
    throw error instanceof RangeError ? new Refusal("refusedMemory") : new Refusal("refusedDamaged");
  });
  return { isWorkbook: true, sheets: sheets.map(({ sheet, data }, at) => ({ name: sheet, rows: withFaults(data, faults[at] ?? []) })) };
}

/** The rows with their errors, which the reader leaves empty: what is no figure is told as that. */
function withFaults(rows: readonly (readonly unknown[])[], faults: readonly FaultyCell[]): OpenedSheet["rows"] {
  if (faults.length === 0) return rows;
  const whole = rows.map((row) => [...row]);
  for (const { row, column, text } of faults) {
    while (whole.length < row) whole.push([]);
    const own = whole[row - 1] ?? [];
    while (own.length < column) own.push(null);
    own[column - 1] = text;
  }
  return whole;
}

function textSheet(text: string): Opened {
  const plain = text.replace(/^\uFEFF/u, "").trimEnd();
  if (plain.trim() === "") throw new Refusal("refusedEmptyFile");
  return { isWorkbook: false, sheets: [{ name: "", rows: Papa.parse<string[]>(plain).data }] };
}

/** A sheet with what was read from it. */
export interface Read {
  readonly at: number;
  readonly rows: OpenedSheet["rows"];
  readonly reading: ReadSheetResult;
  /** What it would be without the choices, for the columns that are still in doubt. */
  readonly names: readonly string[];
}

/** Reads the worksheet that was chosen, or the one that is known best. @throws Refusal where it has no header. */
export function readOpened(
  { sheets }: Opened,
  { sheet, kind, mapping }: Pick<Choices, "sheet" | "kind" | "mapping">,
  watch: (rows: OpenedSheet["rows"]) => OpenedSheet["rows"],
): Read {
  const at = sheet ?? bestOf(sheets);
  const rows = sheets[at]?.rows ?? [];
  const said = Object.keys(mapping).length === 0 ? {} : { mapping };
  const reading = readSheet(watch(rows), { ...(kind === null ? {} : { kind }), ...said });
  if (reading.problems.some(({ code }) => code === "headerNotFound")) throw new Refusal("refusedNoHeader");
  return { at, rows, reading, names: sheets.map(({ name }) => name) };
}

const ASSESSED: readonly string[] = ["school", "stageUnit", "class"];
/** Rows that tell what a sheet is of. */
const ENOUGH_ROWS = 60;

/** Of several worksheets the one that can be assessed and is known best. */
function bestOf(sheets: readonly OpenedSheet[]): number {
  if (sheets.length < 2) return 0;
  const marks = sheets.map(({ rows }) => {
    const { kind, confidence } = readSheet(rows.slice(0, ENOUGH_ROWS));
    return confidence + (confidence > 0 && ASSESSED.includes(kind) ? 1 : 0);
  });
  return marks.indexOf(Math.max(...marks));
}
