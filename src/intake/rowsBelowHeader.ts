import type { SetAsideReason } from "../findings/setAsideReasons.js";
import { cellOf, halfWidth, isEmptyCell } from "./cellText.js";
import { dimensionOf } from "./field.js";
import type { HeaderMatch } from "./columnSuggestion.js";
import { readValue } from "./readValue.js";
import { isNote, numbersColumns, repeatsHeader } from "./rowReason.js";
import { withoutBrackets } from "./titles.js";
import { unitNamed, type KnownUnit } from "./units.js";

/** Rows between a header and its figures, and the units they state by column. */
export interface RowsBelow {
  readonly reasons: readonly SetAsideReason[];
  /** A unit by column; `null` where what is stated is no unit that is known. */
  readonly units: ReadonlyMap<number, KnownUnit | null>;
}

const MOST_BELOW = 5;

/** The rows right below a header that are no records: units, numbers of the columns, instructions. */
export function rowsBelow(
  rowAt: (row: number) => { readonly cells: readonly unknown[]; readonly texts: readonly string[] } | null,
  matches: readonly (HeaderMatch | null)[],
  written: readonly (readonly string[])[],
): RowsBelow {
  const reasons: SetAsideReason[] = [];
  const units = new Map<number, KnownUnit | null>();
  while (reasons.length < MOST_BELOW) {
    const row = rowAt(reasons.length);
    if (row === null) break;
    const { cells, texts } = row;
    if (cells.every(isEmptyCell)) {
      // A blank row may part the units from the header.
      if (!isUnitsRow(rowAt(reasons.length + 1)?.texts ?? [], matches)) break;
      reasons.push("blank");
      continue;
    }
    if (repeatsHeader(cells, written, 2)) reasons.push("repeatedHeader");
    else if (isUnitsRow(texts, matches)) {
      for (const [at, unit] of unitsInRow(texts, matches)) units.set(at, unit);
      reasons.push("units");
    } else if (isNote(texts)) reasons.push("note");
    else if (numbersColumns(cells)) reasons.push("columnNumbers");
    else if (isInstructions(texts, matches) || isUnreadable(cells, matches)) {
      for (const [at, text] of texts.entries()) {
        const stated = measures(matches[at]) ? unitIn(text) : null;
        if (stated !== null) units.set(at, stated);
      }
      reasons.push("instructions");
    } else break;
  }
  return { reasons, units };
}

/** The units of a row of them, by column; none where the row is no such row. */
export function unitsInRow(texts: readonly string[], matches: readonly (HeaderMatch | null)[]): ReadonlyMap<number, KnownUnit | null> {
  if (!isUnitsRow(texts, matches)) return new Map();
  return new Map(texts.flatMap((text, at) => (text !== "" && measures(matches[at]) ? [[at, unitOf(text)] as const] : [])));
}

function measures(match: HeaderMatch | null | undefined): boolean {
  return match?.field !== null && match?.field !== undefined && dimensionOf(match.field) !== null;
}

const UNIT_LABEL = /^(?:计量)?单位:?$/u;
const NO_UNIT = /^(?:[-—–/]+|无)$/u;
const RATIO_OF_UNITS = /^[^\d/]{1,6}(?:[/每][^\d/]{1,4})+$/u;

/** Whether a row states the units of the columns: in brackets or bare, with or without 单位 before them. */
export function isUnitsRow(texts: readonly string[], matches: readonly (HeaderMatch | null)[]): boolean {
  let known = 0;
  for (const [at, given] of texts.entries()) {
    if (given === "") continue;
    const text = halfWidth(given).trim();
    if (UNIT_LABEL.test(text) || NO_UNIT.test(text)) continue;
    if (unitOf(text) !== null) known += 1;
    else if (measures(matches[at]) ? !RATIO_OF_UNITS.test(withoutBrackets(text)) : text.length > 4 || /\d/u.test(text)) return false;
  }
  return known > 0;
}

function unitOf(text: string): KnownUnit | null {
  return unitNamed(withoutBrackets(halfWidth(text).trim()).replace(/^(?:计量)?单位:\s*/u, ""));
}

const UNIT_STATED = /(?:计量)?单位\s*[:为是]?\s*(?<after>[^,;。、\s()]{1,10})|以(?<counted>[^,;。、\s()]{1,6})(?:计|为单位)/u;

/** The unit an instruction names: 整数，单位：人; 以万元计. */
function unitIn(text: string): KnownUnit | null {
  const { after, counted } = UNIT_STATED.exec(halfWidth(text))?.groups ?? {};
  return unitNamed(after ?? counted ?? "");
}

const INSTRUCTION =
  /必填|选填|可填|不填|填写|填报|填入|请|文本|文字|字符|数字|数值|数值型|整数|小数|下拉|选择|选项|单选|格式|单位[:为]|位数|\d+位|长度|不超过|不得|不能|保留|如:|例:|例如|日期|自动|公式|代码表|编码规则|是\/否|有\/无|\b(?:required|optional|text|number|integer|decimal|whole|select|choose|dropdown|format|yyyy|digits|e\.g\.)\b/iu;
const EXAMPLE_WORD = "示例|样例|范例|例|填写示例|填表示例|填写说明|填表说明|说明|example|sample|instructions?";
const EXAMPLE = new RegExp(`^(?:\\((?:${EXAMPLE_WORD})\\)|(?:${EXAMPLE_WORD})\\d?(?:[:.]|$))`, "iu");

/** Whether a row tells how the columns are to be filled in. */
function isInstructions(texts: readonly string[], matches: readonly (HeaderMatch | null)[]): boolean {
  const plain = texts.map((text) => halfWidth(text).trim());
  const first = plain.find((text) => text !== "") ?? "";
  if (EXAMPLE.test(first)) return true;
  const filled = plain.filter((text) => text !== "");
  if (plain.some((text, at) => measures(matches[at]) && /^[+-]?\d[\d,. ]*%?$/u.test(text))) return false;
  const hits = filled.filter((text) => INSTRUCTION.test(text)).length;
  return hits > 0 && hits * 2 >= filled.length;
}

/** Whether a row can be nothing but the header of another table, in words that are not known: what it holds is none of the columns'. */
export function isForeignHeader(cells: readonly unknown[], texts: readonly string[], matches: readonly (HeaderMatch | null)[]): boolean {
  return isUnreadable(cells, matches) && !isInstructions(texts, matches);
}

/** Whether none of the cells can be what its column holds, and the id is blank or in words. */
function isUnreadable(cells: readonly unknown[], matches: readonly (HeaderMatch | null)[]): boolean {
  let unread = 0;
  for (const [at, given] of cells.entries()) {
    const field = matches[at]?.field ?? null;
    if (field === null || isEmptyCell(given)) continue;
    const cell = cellOf(given);
    if (field.kind === "id" || field.kind === "code") {
      if (cell.kind !== "text" || /^[\da-z_-]*$/iu.test(cell.text)) return false;
    } else if (field.kind !== "text") {
      if (cell.kind !== "text" || readValue(cell, field, null).severity !== "error") return false;
      unread += 1;
    }
  }
  return unread > 1;
}
