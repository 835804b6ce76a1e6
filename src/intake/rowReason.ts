import type { SetAsideReason } from "../findings/setAsideReasons.js";
import { cellOf, halfWidth, headerText, isEmptyCell } from "./cellText.js";
import { summaryIn, type Summary } from "./summaryRows.js";
import { withoutBrackets } from "./titles.js";

const NOTE =
  /^(?:(?:制表|填表|填报|审核|复核|负责|单位负责人|统计负责人|联系|报出日期|报送日期|备注|注|附注|说明|数据来源|资料来源|单位|计量单位|表号|制定机关|批准机关)[^:]{0,12}|notes?|sources?|remarks?|units?|prepared by)\s*:/iu;
const SIGNATURE = /^(?:制表人|填表人|填报人|审核人|复核人|负责人|单位负责人|填报单位|制表单位|填报日期|制表日期)$/u;
const TITLE = /(?:统计表|一览表|情况表|汇总表|明细表|登记表|花名册|名册|报表)(?:\(.{0,30}\))?$/u;
/** What printed tables say between and below their pages. */
const OF_PAGES =
  /^[(\[【—-]*(?:以下空白|以下无正文|(?:接|承|续)[前上][页表]|[过转][次下]页|续表|完|备注|说明|end(?: of (?:table|file|data|report))?)[)\]】—-]*$/iu;
/** The name of a part of a table: 一、小学; （二）城区学校. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))\D*$/u;
const LONGEST_LABEL = 60;

/** The words of a cell as rows are recognised by, half-width; empty where it holds no words. */
export function label(given: unknown): string {
  if (typeof given === "number" || typeof given === "bigint") return "";
  return halfWidth(headerText(given, LONGEST_LABEL)).trim();
}

/** A row that is no record: why, and of a summary what it says of itself. */
export interface RowReason {
  readonly reason: SetAsideReason;
  readonly summary?: Summary;
}

/** Where a summary says that it is one: in columns of ids, names and words. */
export interface Labels {
  readonly columns: readonly LabelColumn[];
  /** The column of ids. */
  readonly id: number | null;
}

/** A column that may hold the words of a summary. */
export interface LabelColumn {
  readonly at: number;
  /** Whether a cell holds a word of the column's list, which is no summary. */
  readonly isValue: (cell: unknown) => boolean;
}

/** What a row is, if it is no record. */
export function reasonOfRow(cells: readonly unknown[], labels: Labels): RowReason | null {
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  if (first < 0) return { reason: "blank" };
  const start = label(cells[first]);
  if (isNoteText(start)) return { reason: "note" };
  if (cells.every((cell, column) => column === first || isEmptyCell(cell)) && (TITLE.test(start) || SECTION.test(start)))
    return { reason: "title" };
  // A total may say so before the id, where it says of how many schools it is.
  for (let at = first; at < (labels.id ?? 0); at += 1) {
    const summary = labels.columns.some((each) => each.at === at) ? null : summaryOf(cells[at]);
    if (summary?.total === true) return { reason: "subtotal", summary };
  }
  for (const { at, isValue } of labels.columns) {
    const summary = isValue(cells[at]) ? null : summaryOf(cells[at]);
    if (summary !== null) return { reason: "subtotal", summary };
  }
  if (labels.id !== null && !isEmptyCell(cells[labels.id])) return null;
  // Without an id the words before the first figure say it, whatever their column.
  for (let at = first; at < cells.length; at += 1) {
    const cell = cells[at];
    if (isEmptyCell(cell)) continue;
    if (label(cell) === "" || /^[+-]?\d/u.test(label(cell))) break;
    const known = labels.columns.find((each) => each.at === at);
    const summary = known === undefined ? summaryOf(cell) : null;
    if (summary !== null) return { reason: "subtotal", summary };
  }
  return null;
}

function summaryOf(cell: unknown): Summary | null {
  return typeof cell === "string" || typeof cell === "object" ? summaryIn(label(cell)) : null;
}

/** Whether the first words of a row are those of a note. */
export function isNote(texts: readonly string[]): boolean {
  const start = halfWidth(texts.find((text) => text !== "") ?? "").trim();
  return isNoteText(start);
}

function isNoteText(start: string): boolean {
  return NOTE.test(start) || SIGNATURE.test(start.replace(/\s/gu, "")) || OF_PAGES.test(start);
}

/** Whether a text is the title of a table. */
export function isTitle(text: string): boolean {
  return TITLE.test(halfWidth(text).trim());
}

/** Whether a row repeats one of the header rows: each of its cells, `least` or more, holds the header of its column. */
export function repeatsHeader(cells: readonly unknown[], headerRows: readonly (readonly string[])[], least: number): boolean {
  return headerRows.some((header) => {
    let same = 0;
    for (const [column, cell] of cells.entries()) {
      if (isEmptyCell(cell)) continue;
      if (headerText(cell) !== header[column]) return false;
      same += 1;
    }
    return same >= least;
  });
}

const COUNTING_WORDS = "甲乙丙丁戊己庚辛";
const COUNTING_LABEL = /^(?:栏次|列次|列号|栏号|序号)$/u;

/** Whether a row numbers the columns, as printed statistics do under their header: 甲 乙 1 2 3, 栏次 (1) (2), ① ②. */
export function numbersColumns(cells: readonly unknown[]): boolean {
  let words = 0;
  let numbers = 0;
  for (const given of cells) {
    if (isEmptyCell(given)) continue;
    const cell = cellOf(given);
    const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? columnNumber(cell.text) : "";
    if (words + numbers === 0 && COUNTING_LABEL.test(text)) continue;
    if (numbers === 0 && text === COUNTING_WORDS[words]) words += 1;
    else if (text === String(numbers + 1)) numbers += 1;
    else return false;
  }
  return words + numbers > 2 && numbers > 0;
}

/** The number of a column without its brackets, its circle or a zero before it. */
function columnNumber(text: string): string {
  return withoutBrackets(text)
    .normalize("NFKC")
    .replace(/^0(?=\d$)/u, "");
}
