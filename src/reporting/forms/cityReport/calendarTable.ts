import { listOpenDue, type OpenDue } from "../../../assessments/summary/parts/listOpenDue.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Block, Runs, TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { cellOf, columnsOf, headRow, verdictCell } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { daysLeftRuns } from "../scorecard/lineCells.js";
import { clauseNumber, countyName, enumerated, say, type Scorecard } from "../scorecard/openScorecard.js";

const ROOM = 14;

/** What has a day and is not done, what is past due first; as many rows as there is room for. */
export function calendarTable(card: Scorecard): Block[] {
  const words = card.words.cityReport;
  const all = listOpenDue(card.found, card.result.asOf);
  if (all.length === 0) return [{ kind: "paragraph", runs: [words.nothingDue] }];
  const rest = all.slice(ROOM);
  return [
    {
      kind: "table",
      caption: words.calendar,
      columns: columnsOf(1.3, 1.3, 0.8, 4, 1.2, 3),
      head: [headRow(...words.calendarHeads)],
      rows: all.slice(0, ROOM).map((due) => rowOf(card, due)),
      notes: rest.length === 0 ? [] : [fillRuns(words.restDue, { count: countOfPlaces(rest.map(({ at }) => at[0] ?? "")) })],
    },
  ];
}

function rowOf(card: Scorecard, due: OpenDue): TableCell[] {
  const { clause, name, goal, dueBy, verdict, counties } = due;
  const text = goal === null ? say(card, name) : fillTemplate(card.words.scorecard.goal, { goal: say(card, name) });
  const names = counties.length === 0 ? [countyName(card, null)] : counties.map((county) => countyName(card, county));
  return [
    cellOf(dueBy),
    cellOf(daysRuns(card, due)),
    cellOf(clauseNumber(card, "shuozhouOpinion2016", clause)),
    cellOf(text, { isRowHeader: true }),
    verdictCell(verdict, card.locale),
    cellOf(enumerated(card, names)),
  ];
}

function daysRuns(card: Scorecard, { daysLeft, dueBy, verdict }: OpenDue): Runs {
  const { scorecard, cityReport } = card.words;
  if (daysLeft > 0) return daysLeftRuns(card, daysLeft, ["/asOf", dueBy]);
  if (daysLeft === 0) return [scorecard.dueToday];
  const days = { text: String(-daysLeft), value: -daysLeft, how: "days", from: [dueBy, "/asOf"] } as const;
  // Of what nobody knows whether it is done nobody knows that it is overdue.
  return fillRuns(verdict === "notMet" ? scorecard.overdueBy : cityReport.dayPassed, { days });
}
