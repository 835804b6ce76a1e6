import { distinct } from "../../foundation/distinct.js";
import { requireObject } from "../../foundation/usageError.js";
import type { Block, ReportDocument, Runs } from "../document.js";
import { fillRuns } from "../fillRuns.js";
import { wordsOf } from "../words/wordsOf.js";
import { cellSign } from "./cellSign.js";
import { cleanBlock, cleanRuns } from "./cleanBlock.js";
import { cleanText } from "./cleanText.js";

/**
 * A document as it is printed, which every way of writing one begins with: its blocks begin with its title and end with what the signs
 * in its tables mean and which cells stay blank, so that `blanks` is empty. Every text is on one line, and a sign that no printer shows
 * or that turns the words after it is □.
 *
 * @param document - What `reportOf` or a form returns.
 *
 * Throws `UsageError`: `notAnObject` for what is no document.
 *
 * @example
 * ```ts
 * import { printedDocument } from "edu-balance/reporting";
 *
 * const { blocks } = printedDocument({
 *   form: "problemList",
 *   locale: "en",
 *   asOf: "2018-12-31",
 *   title: "Problems",
 *   page: "portrait",
 *   onEveryPage: null,
 *   blocks: [{ kind: "paragraph", runs: ["Line\none."] }],
 *   blanks: [{ where: "table 1, pupils", why: "not reported" }],
 * });
 * blocks.map(({ kind }) => kind); // => ["heading", "paragraph", "heading", "list"]
 * blocks[1]; // => { kind: "paragraph", runs: ["Line one."] }
 * ```
 */
export function printedDocument(document: ReportDocument): ReportDocument {
  requireObject(document, "document");
  const { blocks, title, onEveryPage, blanks, locale } = document;
  const { writers: words } = wordsOf(locale);
  const hasTitle = blocks.some((block) => block.kind === "heading" && block.level === 1);
  const signs = signsIn(document);
  const heading: Block = { kind: "heading", level: 1, runs: cleanRuns([title]) };
  const legend: Block = { kind: "note", about: "reading", runs: fillRuns(words.signs, { signs }) };
  const listed: Block[] = [
    { kind: "heading", level: 2, runs: [words.blanksTitle] },
    { kind: "list", items: blanks.map(({ where, why }): Runs => cleanRuns(fillRuns(words.blankCell, { where, why }))) },
  ];
  return {
    ...document,
    title: cleanText(title),
    onEveryPage: onEveryPage === null ? null : cleanText(onEveryPage),
    blocks: [
      ...(hasTitle ? [] : [heading]),
      ...blocks.map(cleanBlock),
      ...(signs === "" ? [] : [legend]),
      ...(blanks.length === 0 ? [] : listed),
    ],
    blanks: [],
  };
}

/** The signs that stand in the tables of a document, each with its word. */
function signsIn({ blocks, locale }: ReportDocument): string {
  const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
  const told = cells.flatMap((cell) => {
    const sign = cellSign(cell, locale);
    return sign === null || sign.sign === "" ? [] : [`${sign.sign} ${sign.word}`];
  });
  return distinct(told).join(wordsOf(locale).common.listComma);
}
