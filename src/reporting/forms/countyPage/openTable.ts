import type { LineGroup } from "../../../assessments/summary/parts/lineText.js";
import { clauses } from "../../../policy/records/clauses.js";
import type { Block, Runs, TableCell } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { cellOf, columnsOf, headRow } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { departmentsText, dueRuns, gapCell, limitCell, schoolsCell, subjectOfLine, valueCell } from "../scorecard/lineCells.js";
import { clauseNumber } from "../scorecard/openScorecard.js";
import { clauseVerdicts, isScorecard, type CountyView } from "./view.js";

/** Table 2: what is not met, and what is not due yet; as many rows as there is room for. */
export function openTable(view: CountyView, room: number): Block[] {
  const words = view.words.countyPage;
  const all = [...view.notMet, ...view.pending];
  if (all.length === 0) return [{ kind: "paragraph", runs: [hasOpen(view) ? words.nothingNotMet : words.nothingShort] }];
  const shown = chooseRows(view, room);
  const rest = all.filter((group) => !shown.includes(group));
  return [
    {
      kind: "table",
      caption: words.tables.open,
      columns: columnsOf(0.8, 3.3, [1.35, "right"], [1.2, "right"], [1.5, "right"], 2.4, 1.5, 1.5, 2.3),
      head: [headRow(...words.openHeads)],
      rows: shown.map((group) => rowOf(view, group)),
      notes: rest.length === 0 ? [] : [restNote(view, rest)],
    },
  ];
}

/** The gravest that are not met; what is not due yet has a third of the room at the least, where there is so much of it. */
function chooseRows({ notMet, pending }: CountyView, room: number): readonly LineGroup[] {
  const later = Math.min(pending.length, Math.max(Math.floor(room / 3), room - notMet.length));
  return [...notMet.slice(0, room - later), ...pending.slice(0, later)];
}

function restNote({ words }: CountyView, rest: readonly LineGroup[]): Runs {
  const { rest: sentence, restNotMet, restPending } = words.countyPage;
  const count = (template: string, isNotMet: boolean): Runs => {
    const places = rest.filter(({ lead }) => (lead.finding.verdict === "notMet") === isNotMet).map(({ lead }) => lead.at);
    return places.length === 0 ? [] : fillRuns(template, { count: countOfPlaces(places) });
  };
  const parts = [count(restNotMet, true), count(restPending, false)].filter(({ length }) => length > 0);
  return fillRuns(sentence, { parts: joinRuns(parts, words.common.comma) });
}

function rowOf(view: CountyView, group: LineGroup): TableCell[] {
  const { day, days } = dueRuns(view, group, view.asOf);
  const standard = isScorecard(view.source) ? "shuozhouOpinion2016" : view.source.standard;
  return [
    cellOf(clauseNumber(view, standard, group.line.clause)),
    cellOf(subjectOfLine(view, group), { isRowHeader: true }),
    valueCell(view, group),
    limitCell(view, group),
    gapCell(view, group),
    schoolsCell(view, group),
    cellOf(day),
    cellOf(days),
    cellOf(
      departmentsText(
        view,
        group,
        clauses.filter(({ document }) => document === standard),
      ),
    ),
  ];
}

/** Whether something is not known: then nothing is known to be short, which is less than that nothing is. */
function hasOpen(view: CountyView): boolean {
  return isScorecard(view.source)
    ? clauseVerdicts(view).some(({ verdict }) => verdict === "undetermined")
    : view.found.some(({ finding }) => finding.verdict === "undetermined");
}
