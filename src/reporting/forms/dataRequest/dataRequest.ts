import { nameOfMissing } from "../../../assessments/summary/parts/listMissingData.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { distinct } from "../../../foundation/distinct.js";
import { citationText, clauseText } from "../../../naming/citationText.js";
import { subjectText } from "../../../naming/subjectText.js";
import { indicatorName } from "../../../naming/things.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Block, ReportDocument, Runs, TableBlock, TableCell } from "../../document.js";
import { fillRuns, joinRuns, textOfRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { cellOf, columnsOf, headRow } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { enumerated, say, speechOf } from "../scorecard/openScorecard.js";
import type { DataRequestSource } from "./gaps.js";
import { lackedBy, type LackedBy } from "./lackedBy.js";
import { requestsTo, type DataNeed, type OfficeRequest } from "./requests.js";
import { notesOnSheets, sheetText } from "./sheets.js";
import type { RequestView } from "./requestView.js";

const FIRST_NAMED = 3;

/**
 * What has to be supplied before all of a result is known, a table an office: the figure or answer, the sheet that has it, which clauses
 * it decides and how many judgements rest on it. What the result has already is not asked for.
 */
export function dataRequest(result: DataRequestSource, options: FormOptions): ReportDocument {
  const view: RequestView = { ...speechOf(options, result), result };
  const { dataRequest: words } = view.words;
  const who = say(view, subjectText(result.subject, result.asOf, view.names));
  const requests = requestsTo(result);
  const title = textOfRuns(fillRuns(words.title, { who }));
  return {
    form: "dataRequest",
    locale: view.locale,
    asOf: result.asOf,
    title,
    page: "landscape",
    onEveryPage: options.notice ?? null,
    blocks: [
      { kind: "heading", level: 1, runs: [title] },
      ...(requests.length === 0 ? [{ kind: "paragraph", runs: [words.nothing] } as const] : blocksOf(view, requests, who)),
    ],
    blanks: [],
  };
}

function blocksOf(view: RequestView, requests: readonly OfficeRequest[], who: string): Block[] {
  const { dataRequest: words, common } = view.words;
  const needs = requests.flatMap((each) => each.needs);
  const judgements = distinct(needs.flatMap(({ open }) => open.map(({ at, county }) => ({ at, county })))).map(({ at }) => at);
  const sentence = fillRuns(words.sentence, {
    day: view.result.asOf,
    who,
    judgements: countOfPlaces(judgements),
    needs: countOfPlaces(needs.map(placeOf)),
  });
  const [first] = requests;
  const names = (first?.needs ?? []).slice(0, FIRST_NAMED).map((need) => nameOfNeed(view, need));
  return [
    { kind: "paragraph", runs: joinRuns([sentence, fillRuns(words.first, { first: names.join(common.semicolon) })], common.gap) },
    ...requests.map((request) => tableOf(view, request)),
    { kind: "note", about: "reading", runs: [words.order] },
    { kind: "note", about: "source", runs: [words.tables] },
  ];
}

function placeOf({ open: [first] }: DataNeed): string {
  return first?.at ?? "";
}

function tableOf(view: RequestView, { office, needs }: OfficeRequest): TableBlock {
  const of = lackedBy(view.result);
  return {
    kind: "table",
    caption: say(view, office.name),
    columns: columnsOf(3.2, 1.5, 2.6, 1.7, [0.8, "right"], 1.8, 1.4),
    head: [headRow(...view.words.dataRequest.heads)],
    rows: needs.map((need) => rowOf(view, need, of)),
    notes: notesOnSheets(view, needs).map((note): Runs => [note]),
  };
}

function rowOf(view: RequestView, need: DataNeed, of: LackedBy): TableCell[] {
  const { asked, offices, open } = need;
  const { answer } = view.words.dataRequest;
  const unit = asked.kind === "figure" ? say(view, asked.figure.unit) : asked.kind === "answer" ? answer : "";
  return [
    cellOf(nameOfNeed(view, need), { isRowHeader: true }),
    cellOf(unit),
    cellOf(sheetText(view, need)),
    cellOf(clausesText(view, need)),
    cellOf(countOfPlaces(open.map(({ at }) => at))),
    cellOf(of(view, need)),
    cellOf(
      enumerated(
        view,
        offices.slice(1).map(({ name }) => say(view, name)),
      ),
    ),
  ];
}

/** What is asked for; of a figure of both stages that one lacks, with the stage. */
function nameOfNeed(view: RequestView, { asked, open }: DataNeed): string {
  if (asked.kind === "answer") return say(view, asked.answer.text).replace(/[。.]$/u, "");
  if (asked.kind === "other") return say(view, nameOfMissing(asked.name)).replace(/[。.]$/u, "");
  const name = say(view, asked.figure.name);
  const stages = distinct(open.map(({ finding }) => finding?.stage ?? null));
  const [stage = null] = stages;
  if (stages.length !== 1 || stage === null || (asked.figure.stages ?? []).length < 2) return name;
  return textOfRuns(fillRuns(view.words.dataRequest.ofStage, { name, stage: say(view, STAGE_NAMES[stage]) }));
}

/** The clauses that it decides; where no clause asks for it, what it decides. */
function clausesText(view: RequestView, { clauses, asked }: DataNeed): string {
  const texts = clauses.map(({ document, number }) =>
    say(
      view,
      document === view.result.standard || isOpinion(view.result)
        ? clauseText(document, number)
        : citationText({ document, clause: number }),
    ),
  );
  if (texts.length > 0 || asked.kind !== "figure") return enumerated(view, texts);
  return enumerated(
    view,
    asked.figure.neededFor.flatMap((id) => indicatorName(id) ?? []).map((name) => say(view, name)),
  );
}

function isOpinion(result: DataRequestSource): result is ShuozhouAssessment {
  return result.standard === "shuozhou2016";
}
