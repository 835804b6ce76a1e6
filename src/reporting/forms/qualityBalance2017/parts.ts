import type { ReportLocale } from "../../../naming/reportLocale.js";
import { wordsOf } from "../../words/wordsOf.js";
import { cellOf } from "../cells.js";
import { column, fillTable, joinParts, partOf, type FormPart, type FormRow } from "../formTable.js";

/** Parts of the form under a heading. */
export function sectionOf(heading: string, parts: readonly FormPart[]): FormPart {
  return joinParts([partOf({ kind: "heading", level: 2, runs: [heading] }), ...parts]);
}

/** The table of the four parts, the conditions and the vetoes. */
export function overviewTable(locale: ReportLocale, rows: readonly FormRow[]): FormPart {
  const { qualityBalance2017: words } = wordsOf(locale);
  const heads = [words.part, words.items, words.reached, words.missed, words.undetermined, words.others, words.verdict];
  return fillTable(
    {
      name: words.overview,
      caption: words.overview,
      columns: [column("left", 3), ...[0, 1, 2, 3, 4].map(() => column("right")), column("centre", 1.2)],
      head: [heads.map((text) => cellOf(text))],
      rows,
    },
    locale,
  );
}
