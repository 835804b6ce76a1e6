import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { StageUnit } from "edu-balance";
import { readRows, type IntakeProblem } from "edu-balance/intake";
import Papa from "papaparse";
import type { FileChoice } from "./commandLine.js";
import { InputError } from "./inputError.js";

/** A row that names no pupils and so cannot be a unit. */
export interface UnusableRow {
  readonly id: string;
  readonly row: number;
}

/** The schools of a file. Rows are counted as a spreadsheet does, the header being row 1. */
export interface SchoolFile {
  readonly name: string;
  /** Rows that are not blank altogether, without the header. */
  readonly given: number;
  readonly units: readonly StageUnit[];
  readonly unusable: readonly UnusableRow[];
  /** Where a school stands. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads a CSV file in UTF-8, with or without a byte order mark. A blank cell is a figure that was not reported; a cell
 * that holds something else than a number ≥ 0 is an error, since no reading of it would be safe.
 *
 * @throws InputError in one sentence with the row and the column.
 */
export function readSchoolFile(choice: FileChoice): SchoolFile {
  const name = basename(choice.file);
  const rows = rowsOfText(textOf(choice.file), name);
  const [header = []] = rows;
  rows.forEach((cells, index) => {
    if (cells.slice(header.length).some((cell) => cell.trim() !== "")) throw tooManyCells(index + 1, cells.length, header.length);
  });
  const fields = new Map([
    [choice.schoolId, "schoolId"],
    [choice.pupils, "pupils"],
    ...[...choice.figures].map(([figure, column]) => [column, figure.field] as const),
  ]);
  // A column that was not named is not read, whatever its header may seem to say.
  const mapping = Object.fromEntries([...header.map((column) => [column.trim(), null] as const), ...fields]);
  const { records, problems, ledger } = readRows(rows, { kind: "stageUnit", mapping, constants: { stage: choice.stage } });
  const isUnusable = ({ code, field }: IntakeProblem): boolean => code === "missing" && field === "pupils";
  const wrong = problems.find(
    (problem) => !isUnusable(problem) && (problem.severity === "error" || problem.code === "mappedColumnMissing"),
  );
  if (wrong !== undefined) throw refusalOf(wrong, name, header);
  const idAt = (ledger.columns.find(({ field }) => field === "schoolId")?.column ?? 1) - 1;
  const rowsOf = new Map<string, number[]>();
  rows.forEach((cells, index) => {
    const id = cells[idAt]?.trim() ?? "";
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), index + 1]);
  });
  const unusable = problems.flatMap(({ row }) => (row === null ? [] : ledger.excluded.filter((each) => each.row === row)));
  return { name, given: records.length + ledger.excluded.length, units: records, unusable, rowsOf };
}

/** What is wrong in one sentence: where, what was found there, and what should be. */
function refusalOf({ code, row, column, value, message }: IntakeProblem, name: string, header: readonly string[]): InputError {
  const isColumn = code === "mappedColumnMissing";
  const there = isColumn ? header.join(", ") : String(value ?? "");
  const at = { zh: row === null || isColumn ? "" : `第${String(row)}行`, en: row === null || isColumn ? "" : `, row ${String(row)}` };
  return new InputError({
    zh: `文件${name}${at.zh}${column === null ? "" : `，${column.header}列`}：${message.zh}${there === "" ? "" : `（表中为：${there}）`}。`,
    en: `${name}${at.en}${column === null ? "" : `, column ${column.header}`}: ${message.en}${there === "" ? "" : ` (there is: ${there})`}.`,
  });
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw new InputError({ zh: `没有文件${file}。`, en: `there is no file ${file}.` });
    throw new InputError({ zh: `文件${file}无法读取（${code}）。`, en: `the file ${file} cannot be read (${code}).` });
  }
  try {
    // Fatal: a file in another encoding would give names and numbers that look like text and are wrong.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({ zh: `文件${file}不是UTF-8编码。`, en: `the file ${file} is not in UTF-8.` });
  }
}

function rowsOfText(text: string, name: string): string[][] {
  // Blank lines are kept, so that rows count as in the file.
  const { data, errors } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false });
  // A file of one column has no delimiter to detect.
  const error = errors.find((each) => each.type !== "Delimiter");
  if (error === undefined) return data;
  const row = String((error.row ?? 0) + 1);
  throw new InputError({ zh: `文件${name}第${row}行的引号不成对。`, en: `the file ${name}, row ${row}: quotation marks do not match.` });
}

function tooManyCells(row: number, cells: number, columns: number): InputError {
  return new InputError({
    zh: `第${String(row)}行有${String(cells)}格，表头只有${String(columns)}列。`,
    en: `row ${String(row)} has ${String(cells)} cells, but the header names ${String(columns)} columns.`,
  });
}
