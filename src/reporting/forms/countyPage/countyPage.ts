import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { QualityBalanceAssessment } from "../../../assessments/qualityBalance/assessQualityBalance.js";
import type { ClassRecord } from "../../../model/records/classRecord.js";
import type { StageUnit } from "../../../model/stageUnit.js";
import type { SchoolLedger } from "../../../model/stageUnits.js";
import type { Block, ReportDocument } from "../../document.js";
import type { FormOptions } from "../../formOptions.js";
import { listSources } from "../scorecard/sourceText.js";
import { balanceTable } from "./balanceTable.js";
import { figures } from "./figures.js";
import { head } from "./head.js";
import { headline } from "./headline.js";
import { openBlocks } from "./openThings.js";
import { openTable } from "./openTable.js";
import { openView, type BalanceSource, type CountyPageSource, type CountyView } from "./view.js";
import { weakestSchools, weakTable } from "./weakTable.js";

/**
 * What a page of a county takes beside the result. All of it may be left out: the page then has the tables it can.
 */
export interface CountyPageOptions extends FormOptions {
  /** Id of the county; it may be left out where the result has one alone. */
  readonly county?: string;
  /** `assessBasicBalance` of the county on the same day, for means and coefficients. In `from`: `balance#/…`. */
  readonly balance?: BalanceSource;
  /** The same of the year before. In `from`: `previous#/…`. */
  readonly previous?: BalanceSource;
  /** `assessQualityBalance` of the county, for what its schools miss. In `from`: `quality#/…`. */
  readonly quality?: QualityBalanceAssessment;
  /** What `stageUnits` said of the schools that were registered. In `from`: `ledger#/…`. */
  readonly ledger?: SchoolLedger;
  /** The units that `balance` was made of, for a chart of the schools. */
  readonly units?: readonly StageUnit[];
  /** The classes of the county, for a chart of their sizes. */
  readonly classes?: readonly ClassRecord[];
}

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
