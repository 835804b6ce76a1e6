/** Longest text that is looked at; no header, name or figure is near it. */
export const LONGEST_TEXT = 2000;

/** Escapes that workbook readers hand on as they are: _x000D_ before a line break is the commonest. */
const ESCAPE = /_x([0-9a-f]{4})_/giu;
/** Characters that cannot be seen: format and control characters, joiners, marks of direction, fillers. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text that is plain already; nearly all is. */
const SEEN_AS_GIVEN = /^[\n\r\t -^`-~\u4e00-\u9fff]*$/u;

/** Text as it is seen: escapes of workbooks are the characters they stand for, and what cannot be seen is left out. */
export function visible(text: string): string {
  if (SEEN_AS_GIVEN.test(text)) return text;
  return text.replace(ESCAPE, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(UNSEEN, "");
}

const DASHES = /[\u2010-\u2012\u2212\ufe63]/gu;
const SLASHES = /[\u2044\u2215]/gu;
const BLANKS = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]/gu;

/**
 * Text as it is seen, with the full-width forms of ASCII, the wide spaces, the hyphens, the minus sign and the slashes in
 * their plain form. Nothing else is changed: a superscript or a circled digit is no digit.
 */
export function halfWidth(text: string): string {
  if (SEEN_AS_GIVEN.test(text)) return text;
  return visible(text)
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, " ")
    .replace(DASHES, "-")
    .replace(SLASHES, "/")
    .replace(/\uffe5/gu, "¥");
}

/** What stands for a figure that was not reported, in small letters. A zero is not among them. */
const NOT_REPORTED: ReadonlySet<string> = new Set([
  "",
  ...["/", "\\", "—/—", "-/-"],
  ...[
    "无",
    "无数据",
    "暂无",
    "暂无数据",
    "未填",
    "未填报",
    "未报",
    "未上报",
    "未统计",
    "未采集",
    "待填",
    "待补",
    "待定",
    "待核",
    "待核实",
    "未知",
  ],
  ...["缺", "缺失", "缺报", "缺测", "不详", "不明", "空", "空白", "空值", "不适用"],
  ...["n/a", "na", "n.a.", "n.a", "not available", "not applicable", "not reported", "missing", "blank", "empty", "unknown", "tbd"],
  // What databases and data tools write.
  ...[
    "null",
    "\\n",
    "none",
    "nil",
    "undefined",
    "nan",
    "-nan",
    "nat",
    "dbnull",
    "dbnull.value",
    "system.dbnull",
    "pd.na",
    "nodata",
    "no data",
  ],
]);
/** Rows of dashes and of dots; two dots alone are a figure withheld. */
const ONLY_MARKS = /^(?:[-\u2013-\u2015\u2500_]+|…+|\.{3,}|\.)$/u;
/** A word for "not reported" in brackets: (null), <NA>, (空白), [缺失]. */
const BRACKETED = /^[(<[{【〈《]\s*(?<word>[^()<>[\]{}]{1,20})\s*[)>\]}】〉》]$/u;

const WORD_START = /^[\da-z\u4e00-\u9fff]/u;

function isNotReported(small: string): boolean {
  if (NOT_REPORTED.has(small)) return true;
  // Nearly all texts begin with a digit or a Chinese character.
  if (WORD_START.test(small)) return false;
  if (ONLY_MARKS.test(small)) return true;
  const word = BRACKETED.exec(small)?.groups?.["word"]?.trim();
  return word !== undefined && NOT_REPORTED.has(word);
}

/** Errors of spreadsheet programs, also in Chinese and without their mark at the end, and of C programs: 1.#QNAN. */
const EXCEL_ERROR =
  /^#(?:n\/a|div\/0|value|ref|name|null|num|spill|calc|getting_data|field|unknown|blocked|connect|busy|external|error|na|err|除数\/0|数值|引用|名称|数字|空值|不可用)[!?]?$|^err:\d{3}$|^-?1\.#(?:qnan|snan|ind|inf)\d*$/u;

/** A cell as it was given, before any field says what it should be. */
export type Cell =
  /** `sign` is what says that nothing is reported, in small letters; empty where nothing stands at all. */
  | { readonly kind: "blank"; readonly sign: string }
  | { readonly kind: "date" | "formula" | "excelError" | "tooLong" | "unreadable" }
  /** `text` is half-width; `written` is as it was given. Both are trimmed and not empty. */
  | { readonly kind: "text"; readonly text: string; readonly written: string }
  | { readonly kind: "number"; readonly value: number | bigint }
  | { readonly kind: "flag"; readonly value: boolean };

/** Text in which there is nothing to look for. */
const PLAIN_FIGURE = /^\d+(?:\.\d+)?$/u;
const BLANK: Cell = { kind: "blank", sign: "" };
const UNREADABLE: Cell = { kind: "unreadable" };
/** A workbook cell within a workbook cell: a formula's rich text is the deepest there is. */
const DEEPEST = 3;

/**
 * A cell of any reader: text, number, boolean, `Date`, nothing, or an object of a workbook reader with the text or the
 * value that the workbook shows. Formulas are never computed; the result a workbook saved beside one is read.
 */
export function cellOf(given: unknown, depth = 0): Cell {
  switch (typeof given) {
    case "undefined":
      return BLANK;
    case "string":
      return textCell(given);
    case "number":
    case "bigint":
      return { kind: "number", value: given };
    case "boolean":
      return { kind: "flag", value: given };
    case "object":
      return given === null ? BLANK : depth >= DEEPEST ? UNREADABLE : attempt(() => objectCell(given, depth), UNREADABLE);
    default:
      return UNREADABLE;
  }
}

/** Whether nothing at all stands in a cell. A sign for "not reported" is something. */
export function isEmptyCell(given: unknown): boolean {
  if (given === undefined || given === null) return true;
  if (typeof given !== "string") return false;
  return !PLAIN_START.test(given) && given.length <= LONGEST_TEXT && visible(given).trim() === "";
}

/** A first character that is seen as it is, and begins no escape. */
const PLAIN_START = /^[!-^`-~\u4e00-\u9fff]/u;

/** The words of a header or title cell, cut to what is looked at; empty where there are none. */
export function headerText(given: unknown, longest = 200): string {
  const cut: unknown = typeof given === "string" ? given.slice(0, longest) : given;
  const cell = cellOf(cut);
  if (cell.kind === "number") return String(cell.value);
  return cell.kind === "text" ? cell.written.slice(0, longest) : "";
}

/** What `read` gives, or `otherwise` where the data throw: a getter, a proxy. */
export function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function textCell(given: string): Cell {
  if (given.length > LONGEST_TEXT) return { kind: "tooLong" };
  if (PLAIN_FIGURE.test(given)) return { kind: "text", text: given, written: given };
  const written = visible(given).trim();
  const text = halfWidth(written).trim();
  const small = text.toLowerCase();
  if (isNotReported(small)) return small === "" ? BLANK : { kind: "blank", sign: small };
  if (EXCEL_ERROR.test(small)) return { kind: "excelError" };
  return { kind: "text", text, written };
}

function objectCell(given: object, depth: number): Cell {
  if (given instanceof Date) return { kind: "date" };
  // The text of a link is a bare list of runs.
  if (Array.isArray(given)) return depth > 0 && given.length > 0 ? richText(given) : UNREADABLE;
  const own = (key: string): unknown => (Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined);
  if (own("error") !== undefined) return { kind: "excelError" };
  if (own("formula") !== undefined || own("sharedFormula") !== undefined) {
    const result = own("result");
    return result === undefined ? { kind: "formula" } : cellOf(result, depth + 1);
  }
  const rich = own("richText");
  if (Array.isArray(rich)) return richText(rich);
  const text = own("text");
  if (text !== undefined) return cellOf(text, depth + 1);
  // A cell object of SheetJS: its type and the value behind what it shows.
  const value = own("v");
  if (own("t") === "z") return BLANK;
  if (typeof own("t") !== "string" || value === undefined) return UNREADABLE;
  return own("t") === "e" ? { kind: "excelError" } : cellOf(value, depth + 1);
}

/** The runs of a rich text in a row. */
function richText(runs: readonly unknown[]): Cell {
  let text = "";
  for (const run of runs) {
    const part: unknown = typeof run === "object" && run !== null && "text" in run ? run.text : undefined;
    if (typeof part !== "string") return UNREADABLE;
    text += part.slice(0, LONGEST_TEXT + 1);
    if (text.length > LONGEST_TEXT) break;
  }
  return textCell(text);
}
