import { headerText, isEmptyCell } from "./cellText.js";

/** A row by its words. */
export interface TextRow {
  readonly texts: readonly string[];
  /** Number of its cells that hold words. */
  readonly words: number;
  /** Whether it holds a figure; years do not count, for they are headers too. */
  readonly figures: boolean;
}

export function textRow(cells: readonly unknown[]): TextRow {
  let words = 0;
  let figures = false;
  const texts = cells.map((cell) => {
    const text = isEmptyCell(cell) ? "" : headerText(cell).trim();
    if (text !== "") {
      if (!FIGURE.test(text)) words += 1;
      else if (YEAR.test(text)) words += 1;
      else figures = true;
    }
    return text;
  });
  return { texts, words, figures };
}

const FIGURE = /^[+-]?[\d０-９][\d０-９,，.． ]*[%％]?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
