import { VERDICT_NAMES } from "../../findings/finding.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import type { CellMark, TableCell } from "../document.js";
import { textOfRuns } from "../fillRuns.js";
import { wordsOf } from "../words/wordsOf.js";

/** What tells the mark of a cell without its colour. */
export interface CellSign {
  /** Stands in front of what is in the cell; empty where the cell says it in words, or stays as it is. */
  readonly sign: string;
  /** The mark in words. */
  readonly word: string;
}

/** Signs that every Chinese font has. */
const SIGNS: Readonly<Record<CellMark, string>> = {
  met: "√",
  notMet: "×",
  pending: "△",
  declared: "◇",
  undetermined: "？",
  described: "",
  notApplicable: "",
  blank: "",
  unknown: "",
};

/** Begins with a sign of its own. */
const OWN_SIGN = /^[√×✓✗✘△◇？]/u;

/**
 * The sign and the word for the mark of a cell, so that it is never told by its colour alone; `null` for a cell without a mark.
 *
 * @param cell - A cell of a table of a document.
 * @param locale - The locale of the document.
 *
 * @example
 * ```ts
 * import { cellSign } from "edu-balance/reporting";
 *
 * cellSign({ runs: ["0.712"], mark: "notMet" }, "zh-CN"); // => { sign: "×", word: "未达标" }
 * cellSign({ runs: ["未达标"], mark: "notMet" }, "zh-CN"); // => { sign: "", word: "未达标" }
 * cellSign({ runs: ["0.712"] }, "zh-CN"); // => null
 * ```
 */
export function cellSign({ mark, runs }: TableCell, locale: ReportLocale): CellSign | null {
  if (mark === undefined) return null;
  const word = markName(mark, locale);
  const text = textOfRuns(runs);
  const isTold = text.includes(word) || OWN_SIGN.test(text);
  return { sign: isTold ? "" : SIGNS[mark], word };
}

/** What a mark is called. */
function markName(mark: CellMark, locale: ReportLocale): string {
  if (mark === "blank" || mark === "unknown") return wordsOf(locale).writers[mark];
  return VERDICT_NAMES[mark][languageOf(locale)];
}
