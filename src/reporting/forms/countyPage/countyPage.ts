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

/** Rows that both tables of open length have together: so many are one page. */
const ROOM = 13;
const MOST_SCHOOLS = 10;
const SOURCES_NAMED = 4;

/** A county on one page. */
export function countyPage(result: CountyPageSource, options: CountyPageOptions): ReportDocument {
  const view = openView(result, options);
  const words = view.words.countyPage;
  const title = fillTemplate(words.title, { county: view.name });
  const schools = weakestSchools(view).slice(0, MOST_SCHOOLS);
  const open = view.notMet.length + view.pending.length;
  // What one table does not need is room for the other; half of it is for schools at the most.
  const schoolRows = Math.min(schools.length, Math.max(Math.floor(ROOM / 2), ROOM - open));
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
      ...openTable(view, ROOM - schoolRows),
      ...weakTable(view, schools.slice(0, schoolRows)),
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
