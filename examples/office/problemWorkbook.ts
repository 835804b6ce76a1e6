import write, { type CellObject } from "write-excel-file/universal";
import type { MarkedCell, MarkedSheet, SheetLine, SheetMark } from "edu-balance/reporting";
import { printing } from "./printing.js";
import { withHeights } from "./rowHeights.js";

const WORDS = {
  "zh-CN": {
    sheet: "数据",
    list: "问题清单",
    head: ["行", "列", "表头", "所填", "程度", "问题"],
    marks: { error: "须改正", warning: "请核对", finding: "未达标" },
  },
  en: {
    sheet: "Data",
    list: "Problems",
    head: ["Row", "Column", "Header", "Given", "Kind", "Problem"],
    marks: { error: "to put right", warning: "to look at", finding: "not met" },
  },
} as const;

/** Light grounds that differ in grey print, too; the words are at the end of the row. */
const FILLS: Record<SheetMark, CellObject> = {
  error: { backgroundColor: "#F4B183", fontWeight: "bold", borderStyle: "medium", borderColor: "#C00000" },
  warning: { backgroundColor: "#FFF2CC", borderStyle: "thin", borderColor: "#7F6000" },
  finding: { backgroundColor: "#DEEBF7", borderStyle: "thin", borderColor: "#1F4E79" },
};
const WIDTHS = { cell: 14, reason: 60, list: [8, 8, 24, 20, 12, 60] };

/** A marked sheet as a workbook: the sender's own sheet first, as it can be read again, then the list of all problems. */
export async function writeProblemWorkbook({ locale, rows, lines, summary }: MarkedSheet): Promise<Uint8Array> {
  const words = WORDS[locale];
  const width = rows[0]?.length ?? 1;
  const widths = Array.from({ length: width }, (_, column) => (column === width - 1 ? WIDTHS.reason : WIDTHS.cell));
  const list = [
    [{ value: summary, type: String, fontWeight: "bold", columnSpan: words.head.length } as const],
    words.head.map((text): CellObject => ({ value: text, type: String, fontWeight: "bold", backgroundColor: "#D9D9D9" })),
    ...lines.map((line) => lineCells(line, words.marks)),
  ];
  const names = [words.sheet, words.list];
  const heads = [
    { first: 0, count: 0 },
    { first: 1, count: 1 },
  ];
  const sheets = [
    { data: rows.map((cells) => cells.map(cellOf)), sheet: words.sheet, columns: widths.map((each) => ({ width: each })) },
    { data: withHeights(list, WIDTHS.list), sheet: words.list, columns: WIDTHS.list.map((each) => ({ width: each })), stickyRowsCount: 2 },
  ];
  const file = await write(sheets, { features: [printing({ notice: null, names, heads, isLandscape: true })] }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function lineCells(
  { row, column, header, value, mark, text }: SheetLine,
  marks: Readonly<Record<SheetMark, string>>,
): (CellObject | null)[] {
  const cells = [row, column, header, value, marks[mark], text];
  return cells
    .map((each) => cellOf({ value: each ?? "" }))
    .map((cell) => (cell === null ? null : { ...cell, wrap: true, alignVertical: "top" }));
}

/** A cell as it was given, so that it is read again as it was. */
function cellOf({ value, mark }: MarkedCell): CellObject | null {
  const look = mark === undefined ? {} : FILLS[mark];
  if (value === "") return mark === undefined ? null : look;
  if (typeof value === "number" && Number.isFinite(value)) return { ...look, value, type: Number };
  if (typeof value === "boolean") return { ...look, value, type: Boolean };
  if (value instanceof Date) return { ...look, value, type: Date, format: "yyyy-mm-dd" };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // The writer keeps its texts in an object: one that is called like what every object has gets a blank, or the file cannot be read.
  return { ...look, value: text in Object.prototype ? `${text} ` : text, type: String };
}
