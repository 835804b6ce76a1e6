import {
  figureTable,
  printedDocument,
  tableGrid,
  type ReportDocument,
  type Runs,
  type TableBlock,
  type TableCell,
} from "edu-balance/reporting";

/** What a document says in order, piece by piece, as a writer has to write it. */
export interface WrittenParts {
  /** Merged cells where they begin. */
  readonly once: readonly Runs[];
  /** Merged cells as in a table without merged cells: heads in each column, the names of rows in each row. */
  readonly repeated: readonly Runs[];
}

/** All texts of a document in order, notes, charts and blank cells among them. */
export function writtenParts(document: ReportDocument): WrittenParts {
  const { onEveryPage, blocks } = printedDocument(document);
  const notice: Runs[] = onEveryPage === null ? [] : [[onEveryPage]];
  const parts = blocks.map((block): WrittenParts => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
      case "note":
        return both([block.runs]);
      case "list":
        return both(block.items);
      case "pageBreak":
        return { once: [], repeated: notice };
      case "table":
        return tableParts(block);
      case "figure": {
        const { title, subtitle, description, notes } = block.chart;
        const table = tableParts(figureTable(block.chart));
        if (block.isBrief === true) return both([[title], [description]]);
        const words = [[title], [subtitle], [description]];
        // Its caption says nothing of its own.
        const [, ...once] = table.once;
        const [, ...repeated] = table.repeated;
        return {
          once: [...words, ...once, ...notes.map((note) => [note])],
          repeated: [...words, ...repeated, ...notes.map((note) => [note])],
        };
      }
    }
  });
  return { once: [...notice, ...parts.flatMap(({ once }) => once)], repeated: [...notice, ...parts.flatMap(({ repeated }) => repeated)] };
}

/** The numbers in a text, as they are written. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The numbers in texts one after the other, as they are written. */
export function numbersOf(parts: readonly Runs[]): string[] {
  return parts.flatMap((runs) => numbersIn(textOf(runs).replace(/\s+/gu, " ")));
}

/** Half of what the last digit of a printed number stands for, and what a double adds. */
export function halfOfLastDigit(text: string): number {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return (0.5 / 10 ** decimals / (text.endsWith("%") ? 100 : 1)) * (1 + 1e-9);
}

/** Whether a printed number is the number, but for the digits that are left out. */
export function isPrintOf(text: string, value: number): boolean {
  const shown = Number(text.replace("%", "")) / (text.endsWith("%") ? 100 : 1);
  return Math.abs(shown - value) <= halfOfLastDigit(text);
}

/** A text of several pieces as one. */
export function textOf(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** What somebody sees of HTML: its words without tags and style sheet, each element that begins a line on one of its own. */
export function visibleText(html: string): string {
  const body = /<body[^>]*>(?<body>[\s\S]*)<\/body>/u.exec(html)?.groups?.["body"] ?? html;
  return decoded(body.replace(/<\/?(?:span|b|i|data)\b[^>]*>/gu, "").replace(/<[^>]*>/gu, "\n"));
}

/** Text with its entities read. */
export function decoded(html: string): string {
  const names: Readonly<Record<string, string>> = { apos: "'", lt: "<", gt: ">", quot: '"', amp: "&" };
  return html.replace(/&(?:#(?<number>\d+)|(?<name>\w+));/gu, (_, number?: string, name?: string) =>
    number === undefined ? (names[name ?? ""] ?? "") : String.fromCodePoint(Number(number)),
  );
}

function both(parts: readonly Runs[]): WrittenParts {
  return { once: parts, repeated: parts };
}

function tableParts({ caption, head, rows, notes }: TableBlock): WrittenParts {
  const once = [[caption], ...[...head, ...rows].flat().map(({ runs }) => runs), ...notes];
  return { once, repeated: [[caption], ...headsOf(head), ...bodyOf(rows), ...notes] };
}

/** Heads column by column, each cell once in a column. */
function headsOf(head: TableBlock["head"]): Runs[] {
  const grid = tableGrid(head);
  const width = grid[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const cells = new Set<TableCell>(grid.flatMap((row) => row[column]?.cell ?? []));
    return [...cells].map(({ runs }) => runs);
  }).flat();
}

function bodyOf(rows: TableBlock["rows"]): Runs[] {
  return tableGrid(rows).flatMap((row) =>
    row.flatMap((place) =>
      place !== null && (place.isFirst || (place.isLeft && place.cell.isRowHeader === true)) ? [place.cell.runs] : [],
    ),
  );
}
