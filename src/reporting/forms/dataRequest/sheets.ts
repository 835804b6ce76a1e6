import type { DataRequirement } from "../../../assessments/dataRequirements.js";
import { distinct } from "../../../foundation/distinct.js";
import { partName, recordName } from "../../../naming/fieldNames.js";
import { CONFIRMATION_NAMES, STAGE_NAMES } from "../../../policy/records/lists.js";
import { statisticalTables, type StatisticalEdition, type StatisticalSource } from "../../../policy/records/statisticalTables.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import { enumerated, say } from "../scorecard/openScorecard.js";
import type { RequestView } from "./requestView.js";
import type { DataNeed } from "./requests.js";

/** The year in which the tables of the statistics were numbered anew. */
const RENUMBERED = 2021;

/** The records of figures that are in no part of a county's own. */
const RECORDS: Readonly<Partial<Record<DataRequirement["record"], string>>> = {
  stageUnit: "stageUnit",
  school: "school",
  class: "classRecord",
};

/** The tables of the statistics that have it, with what is known of the place in them; where none does, the part of the data it is in. */
export function sheetText(view: RequestView, { asked, open }: DataNeed): string {
  const { checklist, source, inStage } = view.words.dataRequest;
  if (asked.kind === "answer") return checklist;
  if (asked.kind === "other") return "";
  const { figure } = asked;
  const stages = distinct(open.map(({ finding }) => finding?.stage ?? null));
  const sources = sourcesOf(view, figure).filter(({ stage }) => stage === undefined || stages.includes(null) || stages.includes(stage));
  const texts = sources.map(({ code, edition, stage, cell, confirmation }) => {
    const table = statisticalTables.find((each) => each.code === code && each.edition === edition);
    const text = textOfRuns(
      fillRuns(source, {
        code,
        table: table === undefined ? "" : say(view, table.name),
        cell: cell ?? "",
        confirmation: confirmation === "unverified" ? say(view, CONFIRMATION_NAMES[confirmation]) : "",
      }),
    );
    return stage === undefined ? text : textOfRuns(fillRuns(inStage, { stage: say(view, STAGE_NAMES[stage]), source: text }));
  });
  return texts.length > 0 ? distinct(texts).join(view.words.common.semicolon) : partText(view, figure);
}

function partText(view: RequestView, { part, record, field }: DataRequirement): string {
  const keys = field.split(".").slice(0, -1);
  const own = RECORDS[record];
  const name = part ?? (own === undefined ? partName(keys.filter((key) => key !== "*").join(".")) : recordName(own));
  return name === null ? "" : say(view, name);
}

/** What is to be minded when figures are taken from the tables. */
export function notesOnSheets(view: RequestView, needs: readonly DataNeed[]): string[] {
  const sources = needs.flatMap(({ asked }) => (asked.kind === "figure" ? sourcesOf(view, asked.figure) : []));
  const noted = sources.flatMap(({ code, note }) => (note === undefined ? [] : { code, note: say(view, note) }));
  return distinct(noted.map(({ note }) => note)).map((note) => {
    const codes = distinct(noted.filter((each) => each.note === note).map(({ code }) => code));
    return textOfRuns(fillRuns(view.words.dataRequest.note, { code: enumerated(view, codes), note }));
  });
}

/** The sources of the edition of the day; of the year of the change those of both. */
function sourcesOf({ result: { asOf } }: RequestView, { tables }: DataRequirement): readonly StatisticalSource[] {
  const year = Number(asOf.slice(0, 4));
  const editions: readonly StatisticalEdition[] = [
    ...(year >= RENUMBERED ? (["since2021"] as const) : []),
    ...(year <= RENUMBERED ? (["before2021"] as const) : []),
  ];
  return tables.filter(({ edition }) => editions.includes(edition));
}
