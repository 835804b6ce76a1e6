// #region readable
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell of a worksheet with what is in it. */
const CELL = /<(?:\w+:)?c\b[^<>]*(?<!\/)>.*?<\/(?:\w+:)?c>/gsu;

/**
 * A workbook with the errors in its cells, such as #DIV/0!, as text: read-excel-file would give them as empty, and nobody would
 * know. A formula whose result was never saved would be empty, too; there is nothing to read, and the workbook is refused.
 */
export function readable(workbook: Uint8Array): Blob {
  const parts = Object.entries(unzipSync(workbook)).map(([name, part]) => {
    const isSheet = /worksheets\/[^/]+\.xml$/u.test(name);
    return [name, isSheet ? strToU8(strFromU8(part).replace(CELL, readableCell)) : part] as const;
  });
  return new Blob([zipSync(Object.fromEntries(parts), { level: 0 })]);
}

function readableCell(cell: string): string {
  const type = /^[^>]*\bt="(\w+)"/u.exec(cell)?.[1];
  const result = /<(?:\w+:)?v\b[^<>]*(?<!\/)>([^<]*)/u.exec(cell)?.[1];
  // A formula may come to an empty text, and then says so.
  const hasResult = result !== undefined && (result !== "" || type === "str");
  if (!hasResult && /<(?:\w+:)?f\b/u.test(cell)) {
    const address = /\br="(\w+)"/u.exec(cell)?.[1] ?? "";
    const message = `The formula in ${address} has no result: open the workbook in a spreadsheet, save it, and try again.`;
    throw new Error(message, { cause: address });
  }
  return type === "e" ? cell.replace('t="e"', 't="str"') : cell;
}
// #endregion
