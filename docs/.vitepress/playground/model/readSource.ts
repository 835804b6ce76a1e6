import Papa from "papaparse";
import readWorkbook from "read-excel-file/browser";
import { readSheet, type ReadSheetResult } from "edu-balance/intake";
import { fileText, isWorkbook, requireSheetFile } from "./fileText.js";
import { Refusal } from "./refusal.js";
import type { Choices, Source } from "./protocol.js";

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

/** The rows of what was given. @throws Refusal */
export async function openSource(source: Source, onText: () => void): Promise<Opened> {
  if ("text" in source) return textSheet(source.text);
  const bytes = new Uint8Array(source.bytes);
  requireSheetFile(bytes);
  if (!isWorkbook(bytes)) {
    const text = fileText(bytes);
    onText();
    return textSheet(text);
  }
  const sheets = await readWorkbook(source.bytes).catch(() => {
    throw new Refusal("refusedDamaged");
  });
  return { isWorkbook: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
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
