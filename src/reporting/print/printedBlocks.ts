import { distinct } from "../../foundation/distinct.js";
import { wordsOf } from "../words/wordsOf.js";
import type { Block, CellMark, ReportDocument, Runs } from "../document.js";
import { fillRuns } from "../fillRuns.js";
import { cellSign } from "./cellSign.js";

/**
 * All that is printed of a document, in order: its title where its blocks do not begin with one, its blocks, what the signs in its
 * tables mean, and the cells that stay blank.
 *
 * @param document - A document.
 *
 * @example
 * ```ts
 * import { printedBlocks } from "edu-balance/reporting";
 *
 * const blocks = printedBlocks({
 *   form: "problemList",
 *   locale: "en",
 *   asOf: "2018-12-31",
 *   title: "Problems",
 *   page: "portrait",
 *   onEveryPage: null,
 *   blocks: [{ kind: "paragraph", runs: ["None."] }],
 *   blanks: [{ where: "table 1, pupils", why: "not reported" }],
 * });
 * blocks.map(({ kind }) => kind); // => ["heading", "paragraph", "heading", "list"]
 * ```
 */
export function printedBlocks(document: ReportDocument): Block[] {
  const { blocks, title, blanks, locale } = document;
  const { writers: words } = wordsOf(locale);
  const hasTitle = blocks.some((block) => block.kind === "heading" && block.level === 1);
  const signs = signsIn(document);
  const listed: Block[] = [
    { kind: "heading", level: 2, runs: [words.blanksTitle] },
    { kind: "list", items: blanks.map(({ where, why }): Runs => fillRuns(words.blankCell, { where, why })) },
  ];
  return [
    ...(hasTitle ? [] : [{ kind: "heading", level: 1, runs: [title] } as const]),
    ...blocks,
    ...(signs === "" ? [] : [{ kind: "note", about: "reading", runs: fillRuns(words.signs, { signs }) } as const]),
    ...(blanks.length === 0 ? [] : listed),
  ];
}

/** The signs that stand in the tables of a document, each with its word. */
function signsIn({ blocks, locale }: ReportDocument): string {
  const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
  const told = cells.flatMap((cell) => {
    const sign = cellSign(cell, locale);
    return sign === null || sign.sign === "" || cell.mark === undefined ? [] : [{ mark: cell.mark, text: `${sign.sign} ${sign.word}` }];
  });
  const marks: CellMark[] = distinct(told.map(({ mark }) => mark));
  return marks.flatMap((mark) => told.find((each) => each.mark === mark)?.text ?? []).join(wordsOf(locale).common.listComma);
}
