import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { StageUnit, UnitFigure } from "edu-balance";
import Papa from "papaparse";
import type { FigureOption, FileChoice } from "./commandLine.js";
import { InputError } from "./inputError.js";

/** A row that names no pupils and so cannot be a unit. */
export interface UnusableRow {
  readonly id: string;
  readonly row: number;
  /** The named figures that are blank in it. */
  readonly blank: readonly string[];
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

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
const NEGATIVE = /^[-−]/u;
const LONGEST_SHOWN = 40;

/**
 * Reads a CSV file in UTF-8, with or without a byte order mark. A blank cell is a figure that was not reported; a cell
 * that holds something else than a number ≥ 0 is an error, since no reading of it would be safe.
 *
 * @throws InputError in one sentence with the row and the column.
 */
export function readSchoolFile(choice: FileChoice): SchoolFile {
  const name = basename(choice.file);
  const [header, ...rows] = rowsOfText(textOf(choice.file), name);
  if (header === undefined || isBlank(header)) {
    throw new InputError({ zh: `文件${name}没有表头。`, en: `the file ${name} has no header row.` });
  }
  const at = columnFinder(header, name);
  const idAt = at(choice.schoolId);
  const pupilsAt = at(choice.pupils);
  const figuresAt = [...choice.figures].map(([figure, column]) => ({ figure, column, index: at(column) }));

  const units: StageUnit[] = [];
  const unusable: UnusableRow[] = [];
  const rowsOf = new Map<string, number[]>();
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const row = index + 2;
    if (cells.slice(header.length).some((cell) => cell.trim() !== "")) throw tooManyCells(row, cells.length, header.length);
    const id = (cells[idAt] ?? "").trim();
    if (id === "") {
      throw new InputError({
        zh: `第${String(row)}行，${choice.schoolId}列：没有学校编号。`,
        en: `row ${String(row)}, column ${choice.schoolId}: the school has no id.`,
      });
    }
    const pupils = figureIn(cells[pupilsAt], { row, column: choice.pupils, whole: true });
    const figures = figuresAt.map(({ figure, column, index: position }) => ({
      figure,
      column,
      value: figureIn(cells[position], { row, column, whole: figure.whole }),
    }));
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
    if (pupils === null) {
      const blank = figures.filter(({ value }) => value === null).map(({ figure }) => figure.field);
      unusable.push({ id, row, blank: ["pupils", ...blank] });
    } else {
      units.push({ schoolId: id, stage: choice.stage, pupils, ...figureRecord(figures) });
    }
  });
  return { name, given: units.length + unusable.length, units, unusable, rowsOf };
}

function figureRecord(
  figures: readonly { readonly figure: FigureOption; readonly value: number | null }[],
): Partial<Record<UnitFigure, number | null>> {
  return Object.fromEntries(figures.map(({ figure, value }) => [figure.field, value]));
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

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function columnFinder(header: readonly string[], name: string): (column: string) => number {
  const names = header.map((cell) => cell.trim());
  return (column) => {
    const index = names.indexOf(column.trim());
    if (index === -1) {
      const there = names.map(shown).join(", ");
      throw new InputError({
        zh: `文件${name}没有“${column}”列，只有：${there}。`,
        en: `the file ${name} has no column "${column}"; it has: ${there}.`,
      });
    }
    if (names.includes(column.trim(), index + 1)) {
      throw new InputError({ zh: `文件${name}的表头有两个“${column}”。`, en: `the header of ${name} names "${column}" twice.` });
    }
    return index;
  };
}

interface CellPlace {
  readonly row: number;
  readonly column: string;
  readonly whole: boolean;
}

/** The number in a cell, `null` where it is blank. */
function figureIn(cell: string | undefined, { row, column, whole }: CellPlace): number | null {
  const text = (cell ?? "").trim();
  if (text === "") return null;
  const refuse = (zh: string, en: string): InputError =>
    new InputError({
      zh: `第${String(row)}行，${column}列：“${shown(text)}”${zh}。`,
      en: `row ${String(row)}, column ${column}: "${shown(text)}" ${en}.`,
    });
  if (NEGATIVE.test(text) && NUMBER.test(text.slice(1))) throw refuse("为负数", "is negative");
  if (!NUMBER.test(text)) throw refuse("不是数字，未填报请留空", "is not a number; leave the cell blank if it was not reported");
  const value = Number(text);
  if (value > Number.MAX_SAFE_INTEGER) throw refuse("过大", "is too large");
  if (whole && !Number.isInteger(value)) throw refuse("应为整数", "is not a whole number");
  return value;
}

function tooManyCells(row: number, cells: number, columns: number): InputError {
  return new InputError({
    zh: `第${String(row)}行有${String(cells)}格，表头只有${String(columns)}列。`,
    en: `row ${String(row)} has ${String(cells)} cells, but the header names ${String(columns)} columns.`,
  });
}

/** A cell or a name short enough for one line. */
function shown(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
