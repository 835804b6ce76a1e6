import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { nameOf, type Language, type LocalText } from "edu-balance";
import { readSheet, type ReadSheetResult } from "edu-balance/intake";
import { readable } from "../intake/readable.js";
import { Refusal } from "./refusal.js";

/** A sheet of the workbook as it was read. */
export interface SheetRead {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** `null` where the sheet is blank, or no header in it is known. */
  readonly reading: ReadSheetResult | null;
  readonly isBlank: boolean;
  /** Headers of what the caller says of columns that was used. */
  readonly mapped: readonly string[];
  /** Columns whose headers can mean several things, with the names of those. */
  readonly unsure: readonly { readonly header: string; readonly names: readonly LocalText[] }[];
}

const MOST_BYTES = 50 * 1024 * 1024;
/** Below this a sheet whose header is not known for certain is not taken for anything. */
const LEAST_CONFIDENCE = 0.25;

/** The sheets of a workbook, each with its rows; a .csv file is one sheet. @throws Refusal */
export async function sheetsIn(
  path: string,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[]> {
  const what = basename(path);
  const bytes = bytesOf(path, what);
  if (/\.csv$/iu.test(what)) return [{ name: what.slice(0, -".csv".length), rows: csvRows(bytes, what) }];
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new Refusal("oldWorkbook", { what });
  if (!bytes.subarray(0, 2).equals(Buffer.from("PK"))) throw new Refusal("notWorkbook", { what });
  try {
    const sheets = await readWorkbook(readable(bytes));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
  } catch (error) {
    if (error instanceof Error && typeof error.cause === "string") throw new Refusal("formulaOpen", { what, cell: error.cause });
    throw new Refusal("damaged", { what });
  }
}

/** Rows of a text in UTF-8, in UTF-16 with its mark, or in GB18030, as spreadsheets of China write it. @throws Refusal */
function csvRows(bytes: Buffer, what: string): string[][] {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encodings = isWide ? ["utf-16le"] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes("\0")) break;
      return Papa.parse<string[]>(text.trimEnd()).data;
    } catch {
      continue;
    }
  }
  throw new Refusal("damaged", { what });
}

function bytesOf(path: string, what: string): Buffer {
  const size = sizeOf(path);
  if (size === null) throw new Refusal("fileMissing", { what });
  if (size === 0) throw new Refusal("fileEmpty", { what });
  if (size > MOST_BYTES) throw new Refusal("fileTooLarge", { what });
  return readFileSync(path);
}

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}

/** Reads a sheet, with what the caller says of its columns. @throws Refusal */
export function readOne(
  { name, rows }: Pick<SheetRead, "name" | "rows">,
  mapping: Readonly<Record<string, string>>,
  language: Language,
): SheetRead {
  const first = readSheet(rows);
  const isBlank = rows.every((row) => row.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === "")));
  if (isBlank || first.confidence < LEAST_CONFIDENCE) return { name, rows, reading: null, isBlank, mapped: [], unsure: [] };
  const own = Object.fromEntries(
    first.columns
      .filter(({ header }) => Object.hasOwn(mapping, header))
      .map(({ header, field, candidates = [] }) => ({ header, candidates: field === null ? candidates : [field] }))
      // A sheet of another kind may have no use for the column.
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ header, candidates }) => [header, fieldOf({ header, given: mapping[header] ?? "", candidates }, first.kind, language)]),
  );
  const reading = Object.keys(own).length === 0 ? first : readSheet(rows, { kind: first.kind, mapping: own });
  const known = new Set(reading.columns.map(({ field }) => field));
  const unsure = reading.columns
    .filter(({ reason, candidates = [] }) => reason.code === "ambiguous" && candidates.length > 1)
    .map(({ header, candidates = [] }) => ({
      header,
      names: likeliestFirst(candidates, known).map((field) => nameOf(`${first.kind}.${field}`)),
    }));
  return { name, rows, reading, isBlank, mapped: Object.keys(own), unsure };
}

/** What no other column is comes first. */
function likeliestFirst(candidates: readonly string[], known: ReadonlySet<string | null>): readonly string[] {
  return [...candidates.filter((field) => !known.has(field)), ...candidates.filter((field) => known.has(field))];
}

/** The field that a caller calls by its name or its id. */
function fieldOf(
  column: { readonly header: string; readonly given: string; readonly candidates: readonly string[] },
  kind: string,
  language: Language,
): string {
  const { header, given, candidates } = column;
  const names = candidates.map((field) => ({ field, name: nameOf(`${kind}.${field}`) }));
  const found = names.find(({ field, name }) => field === given || name.zh === given || name.en === given);
  if (found !== undefined) return found.field;
  throw new Refusal("badField", { what: header, given, choices: names.map(({ name }) => name[language]).join("、") });
}
