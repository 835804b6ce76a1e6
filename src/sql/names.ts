import { UsageError } from "../foundation/usageError.js";
import { SQL_DIALECTS, type SqlDialect } from "./dialects.js";

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{M}\p{N}_ （）()、・·.%/-]*$/u;
const LONGEST = 128;
const TEXT = /^[\p{L}\p{M}\p{N}_ （）()-]*$/u;

/**
 * A name in quotes: letters of any script, digits, blanks and the marks that headers have, never a quote, a backslash, a semicolon or
 * what begins a comment. @throws UsageError `badOption`.
 */
export function quotedName(name: unknown, what: string, dialect: SqlDialect): string {
  if (typeof name !== "string" || name.length > LONGEST || !NAME.test(name) || name.includes("--") || name.trim() !== name) {
    throw new UsageError("badOption", `${what} must be a name of letters, digits and blanks that begins with a letter.`, name);
  }
  const { quote } = SQL_DIALECTS[dialect];
  return `${quote}${name}${quote}`;
}

/** A table in quotes, each part of its path by itself. @throws UsageError `badOption`. */
export function quotedTable(table: unknown, what: string, dialect: SqlDialect): string {
  const parts: readonly unknown[] = Array.isArray(table) ? table : [table];
  if (parts.length === 0 || parts.length > 3)
    throw new UsageError("badOption", `${what} must be a name, or a path of at most three.`, table);
  return parts.map((part) => quotedName(part, what, dialect)).join(".");
}

/** A text in quotes. @throws UsageError `badOption` for one with a quote, a backslash or a sign. */
export function quotedText(text: unknown, what: string): string {
  if (typeof text !== "string" || text.length > LONGEST || !TEXT.test(text) || text.includes("--")) {
    throw new UsageError("badOption", `${what} must be a text of letters, digits and blanks.`, text);
  }
  return `'${text}'`;
}

/** A number as it is written in a text. @throws UsageError `badOption` for what is not finite. */
export function writtenNumber(value: unknown, what: string): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new UsageError("badOption", `${what} must be a finite number.`, value);
  return value < 0 ? `(${String(value)})` : String(value);
}
