import { headerParser, type HeaderParser } from "./header.js";
import { sheetOf, type Sheet } from "./sheet.js";

/** A sheet with what is kept of its headers while it is read, for one kind of record or for each of them. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly parse: HeaderParser;
}

export function openSheet(rows: readonly unknown[]): OpenedSheet {
  return { sheet: sheetOf(rows), parse: headerParser() };
}
