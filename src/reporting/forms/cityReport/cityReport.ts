import { groupLines } from "../../../assessments/summary/parts/listLines.js";
import type { LineGroup } from "../../../assessments/summary/parts/lineText.js";
import { listMissingData } from "../../../assessments/summary/parts/listMissingData.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Block, ReportDocument, Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { countyName, openScorecard, say, type Scorecard } from "../scorecard/openScorecard.js";
import { meaningsText } from "../scorecard/meaningsText.js";
import { periodsText } from "../scorecard/periodsText.js";
import { clauseCounts, fitSentence } from "../scorecard/verdictCounts.js";
import { calendarTable } from "./calendarTable.js";
import { changeBlocks } from "./changeBlocks.js";
import { clausePage } from "./clausePage.js";
import { departmentTable, totalTable } from "./gapTables.js";
import { lineRuns } from "./lineRuns.js";
import { matrixTable } from "./matrixTable.js";
import { varianceRuns } from "./varianceRuns.js";

/** What the report of a city takes beside the result. */
export interface CityReportOptions extends FormOptions {
  /** The same assessment as of an earlier day, for what has changed since. In `from`: `previous#/…`. */
  readonly previous?: ShuozhouAssessment;
}

const GRAVEST = 10;

/** A city on two pages, and a page for each clause. */
export function cityReport(result: ShuozhouAssessment, options: CityReportOptions): ReportDocument {
  const card = openScorecard(result, options);
  const groups = groupLines(card.found, result.asOf);
  const words = card.words.cityReport;
  const periods = result.clauses.flatMap(({ counties }) => counties.flatMap((county) => county.periods ?? []));
  const title = fillTemplate(words.title, { city: countyName(card, null) });
  return {
    form: "cityReport",
    locale: card.locale,
    asOf: result.asOf,
    title,
    page: "portrait",
    isSetClosely: true,
    onEveryPage: options.notice ?? null,
    blocks: [
      { kind: "heading", level: 1, runs: [title] },
      { kind: "paragraph", runs: [fillTemplate(words.asOf, { day: result.asOf, periods: periodsText(card, periods) })] },
      { kind: "paragraph", runs: headline(card, groups) },
      matrixTable(card),
      ...(options.previous === undefined ? [] : changeBlocks(card, options.previous)),
      ...gravest(card, groups),
      { kind: "pageBreak" },
      ...calendarTable(card),
      ...departmentTable(card, groups),
      ...totalTable(card, groups),
      ...varianceRuns(card).map((runs): Block => ({ kind: "paragraph", runs })),
      { kind: "note", about: "reading", runs: [fillTemplate(words.reading, { meanings: meaningsText(card) })] },
      ...result.clauses.flatMap((_clause, index) => clausePage(card, index)),
    ],
    blanks: [],
  };
}

/** The finding of the city in one sentence. */
function headline(card: Scorecard, groups: readonly LineGroup[]): Runs {
  const { words, result, found } = card;
  const verdicts = result.clauses.map(({ verdict }, index) => ({ verdict, at: `/clauses/${String(index)}/verdict` }));
  const worst = groups.map((group) => lineRuns(card, group));
  const urgent = worst.length > 0 ? worst : listMissingData(result, found).map(({ text }): Runs => [say(card, text)]);
  return fitSentence(card, urgent, (named, counts) => {
    const listed = joinRuns(named, words.common.semicolon);
    const end =
      worst.length > 0 ? fillRuns(words.scorecard.worst, { worst: listed }) : fillRuns(words.scorecard.report, { report: listed });
    const parts = [clauseCounts(card, verdicts, verdicts.length, counts), ...(named.length === 0 ? [] : [end])];
    return fillRuns(words.cityReport.headline, { city: countyName(card, null), parts: joinRuns(parts, words.common.semicolon) });
  });
}

function gravest(card: Scorecard, groups: readonly LineGroup[]): Block[] {
  const words = card.words.cityReport;
  const items = groups.slice(0, GRAVEST).map((group) => lineRuns(card, group));
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, runs: [words.gravest] },
    { kind: "list", items },
  ];
}
