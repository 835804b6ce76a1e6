import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IRunOptions,
} from "docx";
import {
  cellSign,
  figureTable,
  printedDocument,
  tableGrid,
  type Block,
  type CellMark,
  type ReportDocument,
  type ReportLocale,
  type Runs,
  type TableBlock,
  type TableCell as Cell,
  type TableColumn,
} from "edu-balance/reporting";
import { columnWidths } from "./columnWidths.js";

const BODY_FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋" };
const HEADING_FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" };

/** Sizes in half points. */
const SIZES = { title: 36, heading2: 28, heading3: 26, body: 24, small: 20, table: [18, 17, 16, 15, 14, 13] };
/** Half of the space beside a text in a cell, and the width of a letter for each half point of its size, in twentieths of a point. */
const SIDE = 60;
const LETTER = 5.5;

/** A4 and its margins in twentieths of a point: 210 mm by 297 mm, 20 mm around. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };

/** Not met is light on dark, as in the official forms; all other marks have their sign alone or a light ground. */
const FILLS: Partial<Record<CellMark, { readonly fill: string; readonly color?: string }>> = {
  notMet: { fill: "404040", color: "FFFFFF" },
  pending: { fill: "E7E6E6" },
  undetermined: { fill: "F2F2F2" },
};

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const HEAD_FILL = "D9D9D9";

const ALIGNMENTS: Record<TableColumn["align"], Alignment> = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
};

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A line and a quarter, whatever the size of its letters. */
const LINE = { line: 300, lineRule: LineRuleType.AUTO };

const heading = (size: number, alignment: Alignment): object => ({
  run: { font: HEADING_FONT, size, bold: false, color: "000000" },
  paragraph: { alignment, spacing: { ...LINE, before: 200, after: 100 }, keepNext: true },
});

const STYLES = {
  default: {
    document: { run: { font: BODY_FONT, size: SIZES.body }, paragraph: { spacing: { ...LINE, after: 60 } } },
    heading1: heading(SIZES.title, AlignmentType.CENTER),
    heading2: heading(SIZES.heading2, AlignmentType.LEFT),
    heading3: heading(SIZES.heading3, AlignmentType.LEFT),
  },
};

/** A document as a Word file: A4, 仿宋 with headings in 黑体, heads of tables on every page, and below each page its number. */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(wordDocument(printedDocument(document))));
}

function wordDocument(document: ReportDocument): Document {
  const { title, page, onEveryPage, blocks } = document;
  const notice =
    onEveryPage === null
      ? []
      : [new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf([onEveryPage], { bold: true, size: SIZES.small }) })];
  const number = new TextRun({ children: ["- ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES, " -"], size: SIZES.small });
  const { width, height, margin } = PAGE;
  return new Document({
    title,
    creator: "edu-balance",
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: "points",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 480, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation: page === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: notice }) },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }) },
        children: blocks.flatMap((block) => childrenOf(block, document)),
      },
    ],
  });
}

function childrenOf(block: Block, document: ReportDocument): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: runsOf(block.runs) })];
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.runs) })];
    case "list":
      return block.items.map((runs) => new Paragraph({ numbering: { reference: "points", level: 0 }, children: runsOf(runs) }));
    case "note":
      return [smallParagraph(block.runs)];
    case "pageBreak":
      return [new Paragraph({ children: [new PageBreak()] })];
    case "table":
      return tableParts(block, document);
    case "figure": {
      const { title, subtitle, description, notes } = block.chart;
      const words = (block.isBrief === true ? [title, description] : [title, subtitle, description]).map(
        (text, index) => new Paragraph({ keepNext: true, children: runsOf([text], { bold: index === 0 }) }),
      );
      if (block.isBrief === true) return words;
      return [...words, tableOf(figureTable(block.chart), document), ...notes.map((note, index) => smallParagraph([note], index))];
    }
  }
}

function tableParts(table: TableBlock, document: ReportDocument): FileChild[] {
  const caption = new Paragraph({
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 160, after: 60 },
    children: runsOf([table.caption], { font: HEADING_FONT, size: SIZES.small }),
  });
  return [caption, tableOf(table, document), ...table.notes.map((runs, index) => smallParagraph(runs, index))];
}

function tableOf(table: TableBlock, { page, locale }: ReportDocument): Table {
  const { columns, head, rows } = table;
  const room = (page === "landscape" ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  // Letters are smaller where a word would not fit into its column.
  const sizes = SIZES.table.map((size) => ({ size, ...columnWidths(table, room, (characters) => characters * size * LETTER + 2 * SIDE) }));
  const fitting = sizes.find(({ isWhole }) => isWhole) ?? sizes.at(-1);
  const { size = SIZES.small, widths = [] } = fitting ?? {};
  const headRows = head.map(
    (cells) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => headCell(cell, size)) }),
  );
  const bodyRows = tableGrid(rows).map(
    (places) =>
      new TableRow({
        cantSplit: true,
        children: places.flatMap((place, index) =>
          place?.isFirst === true ? [bodyCell(place.cell, columns[index], { locale, size })] : [],
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths.map(Math.floor),
    rows: [...headRows, ...bodyRows],
  });
}

function headCell(cell: Cell, size: number): TableCell {
  return new TableCell({
    ...shapeOf(cell),
    shading: { type: ShadingType.CLEAR, fill: HEAD_FILL, color: "auto" },
    children: [cellParagraph(cell, AlignmentType.CENTER, { font: HEADING_FONT, size })],
  });
}

function bodyCell(
  cell: Cell,
  column: TableColumn | undefined,
  { locale, size }: { readonly locale: ReportLocale; readonly size: number },
): TableCell {
  const { fill, color } = (cell.mark === undefined ? undefined : FILLS[cell.mark]) ?? {};
  const sign = cellSign(cell, locale)?.sign ?? "";
  const signed = sign === "" ? cell : { ...cell, runs: [`${sign} `, ...cell.runs] };
  const alignment = ALIGNMENTS[cell.isRowHeader === true ? "left" : (column?.align ?? "left")];
  return new TableCell({
    ...shapeOf(cell),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }),
    children: [cellParagraph(signed, alignment, { size, ...(color === undefined ? {} : { color, bold: true }) })],
  });
}

function shapeOf({ columnSpan, rowSpan }: Cell): object {
  return {
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: SIDE, right: SIDE, top: 20, bottom: 20 },
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  };
}

function cellParagraph({ runs }: Cell, alignment: Alignment, look: IRunOptions): Paragraph {
  return new Paragraph({ alignment, spacing: { ...LINE, line: 240, after: 0 }, children: runsOf(runs, look) });
}

/** A remark; the first below a table is set off from it. */
function smallParagraph(runs: Runs, index = 1): Paragraph {
  return new Paragraph({
    spacing: { ...LINE, line: 260, before: index === 0 ? 80 : 0, after: 40 },
    children: runsOf(runs, { size: SIZES.small }),
  });
}

function runsOf(runs: Runs, look: IRunOptions = {}): TextRun[] {
  return runs.map((run) => new TextRun({ ...look, text: typeof run === "string" ? run : run.text }));
}
