import {
  cellSign,
  printedDocument,
  tableGrid,
  type Block,
  type GridPlace,
  type ReportDocument,
  type Runs,
  type TableBlock,
} from "edu-balance/reporting";
import { bullet, enumerated, heading, paragraph, remark, title, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { paintOf } from "./words.js";

/** Tables with more columns have no room for verdicts in words. */
const MOST_WITH_WORDS = 7;

/** A document of the library as lines for a terminal: its tables lined up, a chart by its words. */
export function documentLines(page: Page, document: ReportDocument): string[] {
  const { blocks, onEveryPage, locale } = printedDocument(document);
  const notice = onEveryPage === null ? [] : paragraph(page, same(onEveryPage)).map(page.colours.yellow);
  return blocks.flatMap((block, index) => {
    const after = block.kind === "heading" && block.level === 1 ? notice : [];
    if (block.kind === "pageBreak") return ["", page.colours.dim("-".repeat(page.width)), ...notice];
    const gap = index === 0 || block.kind === "heading" || blocks[index - 1]?.kind === "heading" ? [] : [""];
    return [...gap, ...blockLines(page, block, locale), ...after];
  });
}

function blockLines(page: Page, block: Block, locale: ReportDocument["locale"]): string[] {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? title(page, same(textOf(block.runs))).slice(0, -1) : heading(page, same(textOf(block.runs)));
    case "paragraph":
      return paragraph(page, same(textOf(block.runs)));
    case "list":
      return block.items.flatMap((item) => paragraph(page, bullet(textOf(item))));
    case "note":
      return remark(page, same(textOf(block.runs)));
    case "figure":
      return [page.colours.bold(block.chart.title), ...paragraph(page, same(block.chart.description))].flatMap((line) =>
        paragraph(page, same(line)),
      );
    case "table":
      return tableLines(page, block, locale);
    case "pageBreak":
      return [];
  }
}

function tableLines(page: Page, { caption, columns, head, rows, notes }: TableBlock, locale: ReportDocument["locale"]): string[] {
  const [heads, places] = [tableGrid(head), tableGrid(rows)];
  const isWide = columns.length > MOST_WITH_WORDS;
  const told = new Map<string, string>();
  const cellOf = (place: GridPlace | null): Cell => {
    if (place === null || !place.isLeft) return "";
    const { cell } = place;
    const text = textOf(cell.runs);
    const own = cellSign(cell, locale);
    // By its verdict alone: the sign that stands for the word.
    const short = cellSign({ ...cell, runs: [] }, locale);
    const isShort = isWide && short !== null && short.sign !== "" && text.startsWith(short.word);
    if (isShort) told.set(short.sign, short.word);
    const shown = isShort
      ? `${short.sign}${text.slice(short.word.length)}`
      : [own?.sign ?? "", text].filter((part) => part !== "").join(" ");
    return cell.mark === undefined || cell.mark === "blank" || cell.mark === "unknown"
      ? shown
      : { text: shown, paint: paintOf(page, cell.mark) };
  };
  const lines = table(
    page,
    columns.map(({ align, width = 1 }, index) => ({
      header: [...new Set(heads.map((row) => textOf(row[index]?.cell.runs ?? [])))].join(" "),
      align: align === "right" ? "right" : "left",
      flexible: true,
      share: width,
    })),
    places.map((row) => row.map(cellOf)),
  );
  const signs = enumerated(
    page,
    [...told].map(([sign, word]) => `${sign} ${word}`),
  );
  return [
    ...paragraph(page, same(caption)).map(page.colours.bold),
    ...lines,
    ...(signs === "" ? [] : remark(page, same(signs))),
    ...notes.flatMap((note) => remark(page, same(textOf(note)))),
  ];
}

function textOf(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** What is already in the language of the page. */
function same(text: string): { readonly zh: string; readonly en: string } {
  return { zh: text, en: text };
}
