import { fillRuns, textOfRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { fillTable, joinParts, partOf, type FormPart, type FormTable } from "../formTable.js";
import type { Words } from "../../words/words.js";
import type { Declaration } from "./facts.js";

/** A table of the form, by the key of its words. */
export type TableOfForm = keyof Words["declaration2012"]["tables"];

/** What a table has beside its name. */
export type TableContent = Omit<FormTable, "name" | "caption">;

/** A table under its heading, each of the form on a page of its own. */
export function tableOfForm({ county, result, options: { locale } }: Declaration, key: TableOfForm, content: TableContent): FormPart {
  const { declaration2012: words } = wordsOf(locale);
  const { name, caption: heading } = words.tables[key];
  const caption = textOfRuns(fillRuns(words.caption, { county, day: result.asOf }));
  return joinParts([
    ...(key === "growths" ? [] : [partOf({ kind: "pageBreak" })]),
    partOf({ kind: "heading", level: key === "growths" ? 3 : 2, runs: [heading] }),
    fillTable({ name, caption, ...content }, locale),
  ]);
}
