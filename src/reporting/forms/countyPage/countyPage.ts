import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Block, ReportDocument } from "../../document.js";
import { listSources } from "../scorecard/sourceText.js";
import { balanceTable } from "./balanceTable.js";
import { figures } from "./figures.js";
import { head } from "./head.js";
import { headline } from "./headline.js";
import { openBlocks } from "./openThings.js";
import { openTable } from "./openTable.js";
import type { CountyPageOptions, CountyPageSource } from "./options.js";
import { openView, type CountyView } from "./view.js";
import { weakestSchools, weakTable } from "./weakTable.js";

/** Rows that both tables of open length have together: so many are one page, pictures and all, in either language. */
const ROOM = 15;
/** Weak schools, each with a row: what is open beyond the rest of the room is counted below its table. */
const MOST_SCHOOLS = 10;
const SOURCES_NAMED = 4;

/** A county on one page. */
export function countyPage(result: CountyPageSource, options: CountyPageOptions): ReportDocument {
  const view = openView(result, options);
  const words = view.words.countyPage;
  const title = fillTemplate(words.title, { county: view.name });
  const schools = weakestSchools(view).slice(0, MOST_SCHOOLS);
  return {
    form: "countyPage",
    locale: view.locale,
    asOf: view.asOf,
    title,
    page: "portrait",
    isSetClosely: true,
    onEveryPage: options.notice ?? null,
    blocks: [
      { kind: "heading", level: 1, runs: [title] },
      { kind: "paragraph", runs: head(view) },
      { kind: "paragraph", runs: headline(view) },
      ...balanceTable(view),
      ...openTable(view, ROOM - schools.length),
      ...weakTable(view, schools),
      ...figures(view),
      ...openBlocks(view),
      ...notes(view),
    ],
    blanks: [],
  };
}

/** What the verdicts of the page rest on, and how its numbers are counted. */
function notes(view: CountyView): Block[] {
  const { words, composites, notMet, pending } = view;
  const leads = [composites.primary, composites.juniorSecondary, ...[...notMet, ...pending].map(({ lead }) => lead)];
  const sources = listSources(
    view,
    leads.flatMap((placed) => (placed === null ? [] : [placed.finding])),
  );
  const more = sources.length > SOURCES_NAMED ? words.scorecard.andOthers : "";
  const text = `${sources.slice(0, SOURCES_NAMED).join(words.common.semicolon)}${more}`;
  const source = sources.length === 0 ? "" : fillTemplate(words.countyPage.sources, { sources: text });
  return [{ kind: "note", about: "source", runs: [`${source}${source === "" ? "" : words.common.gap}${words.countyPage.counting}`] }];
}
