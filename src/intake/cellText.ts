/** Longest text that is looked at; no header, name or figure is near it. */
export const LONGEST_TEXT = 2000;

const WIDE = /[\u00a0\u2000-\u200d\u202f\u2212\u3000\ufeff\uff01-\uff5e]/u;

/**
 * Text with the full-width forms of ASCII, the wide spaces and the minus sign in their plain form. Nothing else is
 * changed: a superscript or a circled digit is no digit.
 */
export function halfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, " ")
    .replace(/[\u200b-\u200d\ufeff]/gu, "")
    .replace(/\u2212/gu, "-");
}

/** What stands for a figure that was not reported, in small letters. A zero is not among them. */
const NOT_REPORTED: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "/",
  "\\",
  "…",
  "……",
  "...",
  "无",
  "无数据",
  "暂无",
  "暂无数据",
  "未填",
  "未填报",
  "未报",
  "未上报",
  "缺",
  "缺失",
  "不详",
  "空",
  "n/a",
  "na",
  "n.a.",
  "null",
  "none",
  "nil",
  "undefined",
  "nan",
]);

const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#n/a",
  "#div/0!",
  "#value!",
  "#ref!",
  "#name?",
  "#null!",
  "#num!",
  "#spill!",
  "#calc!",
  "#getting_data",
]);

/** A cell as it was given, before any field says what it should be. */
export type Cell =
  | { readonly kind: "blank" | "date" | "formula" | "excelError" | "tooLong" | "unreadable" }
  /** `text` is half-width; `written` is as it was given. Both are trimmed and not empty. */
  | { readonly kind: "text"; readonly text: string; readonly written: string }
  | { readonly kind: "number"; readonly value: number | bigint }
  | { readonly kind: "flag"; readonly value: boolean };

const BLANK: Cell = { kind: "blank" };
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
  return typeof given === "string" && given.length <= LONGEST_TEXT && given.trim() === "";
}

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
  const written = given.trim();
  const text = halfWidth(written).trim();
  const small = text.toLowerCase();
  if (NOT_REPORTED.has(small)) return BLANK;
  if (EXCEL_ERRORS.has(small)) return { kind: "excelError" };
  return { kind: "text", text, written };
}

function objectCell(given: object, depth: number): Cell {
  if (given instanceof Date) return { kind: "date" };
  if (Array.isArray(given)) return UNREADABLE;
  const own = (key: string): unknown => (Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined);
  if (own("error") !== undefined) return { kind: "excelError" };
  if (own("formula") !== undefined || own("sharedFormula") !== undefined) {
    const result = own("result");
    return result === undefined ? { kind: "formula" } : cellOf(result, depth + 1);
  }
  const rich = own("richText");
  if (Array.isArray(rich)) return richText(rich);
  const text = own("text");
  return text === undefined ? UNREADABLE : cellOf(text, depth + 1);
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
