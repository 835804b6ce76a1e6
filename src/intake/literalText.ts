import { cellOf } from "./cellText.js";

/** How a text begins that a spreadsheet program would run. */
const RUN = /^[=+\-@\t\r\n＝＋－＠]/u;
const ESCAPE_IN_TEXT = /_(?=x[0-9a-f]{4}_)/giu;

/** Whether a text is written with an apostrophe before it: a program would run it, or a reader take it for no text at all. */
function isWrittenLiteral(text: string): boolean {
  const bare = text.replace(/^['＇]+/u, "");
  return RUN.test(bare) || cellOf(bare).kind !== "text";
}

/** A text as a cell that is text to every program; {@link readLiteral} gives it back unchanged. */
export function writeLiteral(text: string): string {
  // As workbooks do, an underscore that would begin an escape is escaped itself.
  const written = text.replace(ESCAPE_IN_TEXT, "_x005F_");
  return isWrittenLiteral(text) ? `'${written}` : written;
}

/** The text that was written with an apostrophe before it, or `null` where it was not. */
export function readLiteral(written: string): string | null {
  return /^['＇]/u.test(written) && isWrittenLiteral(written) ? written.slice(1) : null;
}

/** Whether a text begins as a formula does. */
export function isFormula(text: string): boolean {
  return RUN.test(text);
}
