import {
  cellSign,
  printedDocument,
  tableGrid,
  type Block,
  type GridPlace,
  type ReportDocument,
  type CellSign,
  type TableBlock,
  type TableCell,
} from "edu-balance/reporting";
import stringWidth from "string-width";
import { bullet, enumerated, heading, paragraph, remark, textOf, title, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { paintOf } from "./words.js";

/** Tables with more columns have no room for verdicts in words. */
const MOST_WITH_WORDS = 7;
/** Cells that are longer and come again are told once below their table. */
const LONG_CELL = 30;

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

function blockLines(page: Page, block: Exclude<Block, { readonly kind: "pageBreak" }>, locale: ReportDocument["locale"]): string[] {
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
  }
}

function tableLines(page: Page, { caption, columns, head, rows, notes }: TableBlock, locale: ReportDocument["locale"]): string[] {
  const [heads, places] = [tableGrid(head), tableGrid(rows)];
  const isWide = columns.length > MOST_WITH_WORDS && places.length > 1;
  const headOf = (index: number): string => [...new Set(heads.map((row) => textOf(row[index]?.cell.runs ?? [])))].join(" ");
  const repeated = columns.map((_, index) => (isWide ? textsRepeated(places.map((row) => row[index] ?? null)) : null));
  const kept = columns.flatMap((_, index) => (repeated[index]?.length === 1 ? [] : [index]));
  const told = new Map<string, string>();
  const cellOf = (place: GridPlace | null | undefined, index: number): Cell => {
    if (place === null || place === undefined || !place.isLeft) return "";
    const at = repeated[index]?.indexOf(textOf(place.cell.runs)) ?? -1;
    if (at >= 0) return `[${String(at + 1)}]`;
    const { mark } = place.cell;
    const { text, sign } = printedCell(place.cell, locale, columns.length > MOST_WITH_WORDS);
    if (sign !== null) told.set(sign.sign, sign.word);
    return mark === undefined || mark === "blank" || mark === "unknown" ? text : { text, paint: paintOf(page, mark) };
  };
  const lines = table(
    page,
    kept.map((index) => ({
      header: headOf(index),
      align: columns[index]?.align === "right" ? "right" : "left",
      flexible: true,
      share: columns[index]?.width ?? 1,
    })),
    places.map((row) => kept.map((index) => cellOf(row[index], index))),
  );
  const once = repeated.flatMap((texts, index) =>
    (texts ?? []).map((text, at) => onceLine(page, headOf(index), text, texts?.length === 1 ? null : at)),
  );
  const signs = enumerated(
    page,
    [...told].map(([sign, word]) => `${sign} ${word}`),
  );
  return [
    ...paragraph(page, same(caption)).map(page.colours.bold),
    ...lines,
    ...[...once, signs, ...notes.map(textOf)].filter((note) => note !== "").flatMap((note) => remark(page, same(note))),
  ];
}

/**
 * The texts of a column of a wide table that are told below it, once each: one for all rows, or long ones that come again; else `null`. A
 * column that is for a hand to fill in goes.
 */
function textsRepeated(places: readonly (GridPlace | null)[]): readonly string[] | null {
  const all = places.map((place) => textOf(place?.cell.runs ?? []));
  const texts = [...new Set(all)];
  if (places.every((place) => place?.cell.mark === "blank")) return [""];
  if (texts.includes("") || places.some((place) => place?.cell.mark !== undefined)) return null;
  const isLong = texts.every((text) => stringWidth(text) > LONG_CELL) && texts.length * 2 <= all.length;
  return texts.length === 1 || isLong ? texts : null;
}

function onceLine(page: Page, head: string, text: string, at: number | null): string {
  const colon = page.language === "zh" ? "：" : ": ";
  return text === "" ? "" : `${at === null ? "" : `[${String(at + 1)}] `}${head}${colon}${text}`;
}

/** A cell with its sign; in a wide table the sign stands for the verdict in words, and is to be told below. */
function printedCell(
  cell: TableCell,
  locale: ReportDocument["locale"],
  isWide: boolean,
): { readonly text: string; readonly sign: CellSign | null } {
  const text = textOf(cell.runs);
  const short = cellSign({ ...cell, runs: [] }, locale);
  if (isWide && short !== null && short.sign !== "" && text.startsWith(short.word)) {
    return { text: `${short.sign}${text.slice(short.word.length)}`, sign: short };
  }
  return { text: [cellSign(cell, locale)?.sign ?? "", text].filter((part) => part !== "").join(" "), sign: null };
}

/** What is already in the language of the page. */
function same(text: string): { readonly zh: string; readonly en: string } {
  return { zh: text, en: text };
}
