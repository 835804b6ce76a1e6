import write, { type Cell, type CellObject, type Sheet } from "write-excel-file/universal";
import {
  cellSign,
  figureTable,
  printedDocument,
  tableGrid,
  type Block,
  type CellMark,
  type GridPlace,
  type NumberRun,
  type ReportDocument,
  type Runs,
  type TableBlock,
  type TableColumn,
} from "edu-balance/reporting";
import { columnWidths } from "./columnWidths.js";
import { numberFormat, storedNumber } from "./numberFormat.js";
import { printing, type FileContent } from "./printing.js";
import { withHeights } from "./rowHeights.js";
import { sheetNames } from "./sheetNames.js";

/** The words of the workbook itself. */
const WORDS = {
  "zh-CN": { text: "正文", sources: "数据来源", head: ["工作表", "单元格", "印出", "未取整的值", "算法", "取自"], sheet: "见工作表" },
  en: { text: "Text", sources: "Sources", head: ["Sheet", "Cell", "As printed", "Not rounded", "How", "From"], sheet: "see sheet" },
} as const;

const FONT = "仿宋";
const HEADING_FONT = "黑体";
const TEXT_WIDTH = 100;
const LETTER = 1.1;
/** Characters that the columns of a table share, at the least and at the most for one of them. */
const TABLE_WIDTH = { portrait: 90, landscape: 130, least: 6, most: 60 };

const BORDER = { borderStyle: "thin", borderColor: "#7F7F7F" } as const;
/** Not met is light on dark, as in the official forms. */
const FILLS: Partial<Record<CellMark, CellObject>> = {
  notMet: { backgroundColor: "#404040", textColor: "#FFFFFF", fontWeight: "bold" },
  pending: { backgroundColor: "#E7E6E6" },
  undetermined: { backgroundColor: "#F2F2F2" },
};
const ALIGN = { left: "left", right: "right", centre: "center" } as const;

/** A number of the document in its cell. */
interface PlacedNumber {
  readonly row: number;
  readonly column: number;
  readonly run: NumberRun;
}

/** A sheet in the making. */
interface Part {
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly headRows: { readonly first: number; readonly count: number };
  readonly numbers: readonly PlacedNumber[];
}

/**
 * A document as a workbook: one sheet of the text, one for each table, and one that says where each number comes from. A cell that is a
 * number holds it unrounded and shows it as printed. Text is text: a name that begins like a formula is none.
 */
export async function writeXlsx(document: ReportDocument): Promise<Uint8Array> {
  const printed = printedDocument(document);
  const { page, locale } = printed;
  const words = WORDS[locale];
  const tables = printed.blocks.flatMap((block) => tableIn(block) ?? []);
  const names = sheetNames([words.text, ...titlesOfTables(printed), words.sources]);
  const parts = [textPart(printed, names), ...tables.map((table) => tablePart(table, printed))];
  const all = [...parts, sourcesPart(parts, names, words.head)];
  const sheets = all.map(
    ({ rows, widths, headRows }, index): Sheet<FileContent> => ({
      data: withHeights(rows, widths),
      sheet: names[index] ?? "",
      columns: widths.map((width) => ({ width })),
      ...(headRows.count === 0 ? {} : { stickyRowsCount: headRows.first + headRows.count }),
      ...(page === "landscape" ? { orientation: "landscape" } : {}),
    }),
  );
  const heads = all.map(({ headRows }) => headRows);
  const features = [printing({ notice: printed.onEveryPage, names, heads, isLandscape: page === "landscape" })];
  const file = await write(sheets, { fontFamily: FONT, fontSize: 11, features }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** The table of a block; a chart has that of its numbers, under its title. */
function tableIn(block: Block): TableBlock | null {
  if (block.kind === "table") return block;
  if (block.kind !== "figure") return null;
  const { title, notes } = block.chart;
  return { ...figureTable(block.chart), caption: title, notes: notes.map((note) => [note]) };
}

/** What each table is called: its caption, or the heading right above it where captions come again. */
function titlesOfTables({ blocks }: ReportDocument): string[] {
  const found = blocks.flatMap((block, at) => {
    const table = tableIn(block);
    const above = blocks[at - 1];
    return table === null ? [] : [{ caption: table.caption, heading: above?.kind === "heading" ? textOf(above.runs) : table.caption }];
  });
  return found.map(({ caption, heading }) => (found.filter((other) => other.caption === caption).length > 1 ? heading : caption));
}

function textPart({ blocks, onEveryPage, locale }: ReportDocument, names: readonly string[]): Part {
  const tables = blocks.filter((block) => tableIn(block) !== null);
  const lines = blocks.flatMap((block): { readonly runs: Runs; readonly look?: CellObject }[] => {
    switch (block.kind) {
      case "heading":
        return [{ runs: block.runs, look: { fontFamily: HEADING_FONT, fontSize: 18 - 2 * block.level } }];
      case "list":
        return block.items.map((runs) => ({ runs, look: { indent: 1 } }));
      case "pageBreak":
        return [];
      case "table":
      case "figure": {
        const sheet = names[1 + tables.indexOf(block)] ?? "";
        const words = block.kind === "figure" ? [block.chart.title, block.chart.subtitle, block.chart.description] : [block.caption];
        return [...words.map((word) => ({ runs: [word] })), { runs: [`→ ${WORDS[locale].sheet} ${sheet}`] }];
      }
      case "paragraph":
      case "note":
        return [{ runs: block.runs }];
    }
  });
  const all = [...noticeLines(onEveryPage), ...lines];
  return {
    rows: all.map(({ runs, look }) => [textCell(runs, { wrap: true, alignVertical: "top", ...look })]),
    widths: [TEXT_WIDTH],
    headRows: { first: 0, count: 0 },
    numbers: all.flatMap(({ runs }, row) => numbersIn(runs, row, 0)),
  };
}

function noticeLines(onEveryPage: string | null): { readonly runs: Runs; readonly look?: CellObject }[] {
  return onEveryPage === null ? [] : [{ runs: [onEveryPage], look: { fontWeight: "bold" } }];
}

function tablePart(table: TableBlock, { page, onEveryPage, locale }: ReportDocument): Part {
  const { caption, columns, head, rows, notes } = table;
  const span = columns.length > 1 ? { columnSpan: columns.length } : {};
  const wide = (runs: Runs, look: CellObject): Cell[] => [
    textCell(runs, { ...span, wrap: true, ...look }),
    ...columns.slice(1).map(() => null),
  ];
  const above = [
    ...noticeLines(onEveryPage).map(({ runs, look }) => ({ runs, cells: wide(runs, look ?? {}) })),
    { runs: [caption], cells: wide([caption], { fontFamily: HEADING_FONT, fontSize: 14, align: "center" }) },
  ];
  const heads = tableGrid(head).map((places) => places.map((place) => headCell(place)));
  const body = tableGrid(rows);
  const cells = body.map((places) => places.map((place, index) => bodyCell(place, columns[index], locale)));
  const first = above.length + heads.length;
  return {
    rows: [...above.map((line) => line.cells), ...heads, ...cells, ...notes.map((runs) => wide(runs, { fontSize: 9 }))],
    widths: widthsOf(table, page),
    headRows: { first: above.length, count: heads.length },
    numbers: [
      ...above.flatMap(({ runs }, row) => numbersIn(runs, row, 0)),
      ...tableGrid(head).flatMap((places, row) => numbersAt(places, above.length + row)),
      ...body.flatMap((places, row) => numbersAt(places, first + row)),
      ...notes.flatMap((runs, row) => numbersIn(runs, first + body.length + row, 0)),
    ],
  };
}

/** Where each number comes from, cell by cell. */
function sourcesPart(parts: readonly Part[], names: readonly string[], head: readonly string[]): Part {
  const look = { ...BORDER, alignVertical: "center" } as const;
  const rows = parts.flatMap(({ numbers }, index) =>
    numbers.map(({ row, column, run }) => [
      { ...look, ...textCell([names[index] ?? ""]) },
      { ...look, ...textCell([`${columnLetters(column)}${String(row + 1)}`]) },
      { ...look, ...textCell([run.text]) },
      { ...look, value: run.value, type: Number },
      { ...look, ...textCell([run.how]) },
      { ...look, ...textCell([run.from.join("\n")], { wrap: true }) },
    ]),
  );
  const heads = head.map((text) => textCell([text], { ...BORDER, fontFamily: HEADING_FONT, backgroundColor: "#D9D9D9" }));
  return { rows: [heads, ...rows], widths: [24, 10, 16, 20, 12, 70], headRows: { first: 0, count: 1 }, numbers: [] };
}

function headCell(place: GridPlace | null): Cell {
  if (place?.isFirst !== true) return place === null ? { ...BORDER } : null;
  const look = {
    ...BORDER,
    backgroundColor: "#D9D9D9",
    fontFamily: HEADING_FONT,
    align: "center",
    alignVertical: "center",
    wrap: true,
  } as const;
  return { ...textCell(place.cell.runs, look), ...spansOf(place) };
}

function bodyCell(place: GridPlace | null, column: TableColumn | undefined, locale: ReportDocument["locale"]): Cell {
  if (place?.isFirst !== true) return place === null ? { ...BORDER } : null;
  const { runs, mark, isRowHeader } = place.cell;
  const sign = cellSign(place.cell, locale)?.sign ?? "";
  const look: CellObject = {
    ...BORDER,
    ...(mark === undefined ? {} : FILLS[mark]),
    align: isRowHeader === true ? "left" : ALIGN[column?.align ?? "left"],
    alignVertical: "center",
    ...spansOf(place),
  };
  const number = onlyNumber(runs);
  const format = number === null ? null : numberFormat(number.text, sign);
  if (number !== null && format !== null) return { ...look, value: storedNumber(number.text, number.value), type: Number, format };
  return textCell(sign === "" ? runs : [`${sign} `, ...runs], { ...look, wrap: true });
}

function onlyNumber(runs: Runs): NumberRun | null {
  const [run] = runs;
  return runs.length === 1 && run !== undefined && typeof run !== "string" ? run : null;
}

function textCell(runs: Runs, look: CellObject = {}): CellObject {
  const text = textOf(runs);
  // The writer keeps its texts in an object: one that is called like what every object has gets a blank, or the file cannot be read.
  const stored = text in Object.prototype ? `${text} ` : text;
  return text === "" ? look : { ...look, value: stored, type: String };
}

function textOf(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

function spansOf({ cell: { columnSpan = 1, rowSpan = 1 } }: GridPlace): CellObject {
  return { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

function numbersAt(places: readonly (GridPlace | null)[], row: number): PlacedNumber[] {
  return places.flatMap((place, column) => (place?.isFirst === true ? numbersIn(place.cell.runs, row, column) : []));
}

function numbersIn(runs: Runs, row: number, column: number): PlacedNumber[] {
  return runs.flatMap((run) => (typeof run === "string" ? [] : [{ row, column, run }]));
}

/** In characters; no number may be wider than its column, which would hide it. */
function widthsOf(table: TableBlock, page: ReportDocument["page"]): number[] {
  const { widths } = columnWidths(table, TABLE_WIDTH[page], (characters) => Math.min(TABLE_WIDTH.most, characters * LETTER + 1));
  return widths.map((width) => Math.min(TABLE_WIDTH.most, Math.max(TABLE_WIDTH.least, Math.round(width))));
}

/** A, B … Z, AA … */
function columnLetters(index: number): string {
  return (index < 26 ? "" : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}
