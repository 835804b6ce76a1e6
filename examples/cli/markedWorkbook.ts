import write, { type Cell } from "write-excel-file/node";
import { sheetNames } from "../office/sheetNames.js";
import type { MarkedSheet, SheetMark } from "edu-balance/reporting";

const COLOURS: Readonly<Record<SheetMark, string>> = { error: "#F4B183", warning: "#FFE699", finding: "#BDD7EE" };
const MOST_WIDTH = 40;

/** The sender's own sheets as a workbook, cells at fault in colour, reasons in the last column. */
export async function markedWorkbook(sheets: readonly { readonly name: string; readonly marked: MarkedSheet }[]): Promise<Uint8Array> {
  // Files may have sheets of the same name, and names of files are longer than those of sheets may be.
  const names = sheetNames(sheets.map(({ name }) => name));
  const pages = sheets.map(({ marked }, at) => {
    const rows = marked.rows.map((row) =>
      row.map(({ value, mark }, column): Cell => {
        const shown = shownValue(value);
        const isReason = column === row.length - 1;
        const colour = mark === undefined ? {} : { backgroundColor: COLOURS[mark] };
        return shown === null
          ? { value: "", ...colour }
          : { value: shown, ...colour, ...(isReason ? { wrap: true, alignVertical: "top" } : {}) };
      }),
    );
    const widths = marked.rows.reduce<number[]>((found, row) => row.map(({ value }, at) => Math.max(found[at] ?? 6, widthOf(value))), []);
    return { data: rows, sheet: names[at] ?? "", columns: widths.map((width) => ({ width: Math.min(width + 2, MOST_WIDTH) })) };
  });
  return write(pages).toBuffer();
}

/** Text stays text, so that a cell that begins with “=” is none that calculates. */
function shownValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : JSON.stringify(value);
}

function widthOf(value: unknown): number {
  const shown = shownValue(value);
  return shown === null ? 0 : String(shown).replace(/[\u2e80-\uffff]/gu, "  ").length;
}
