import { dataRequirements } from "../../../assessments/dataRequirements.js";
import { nameOfMissing } from "../../../assessments/summary/parts/listMissingData.js";
import { distinct } from "../../../foundation/distinct.js";
import { groupBy } from "../../../foundation/groupBy.js";
import type { OfficeName } from "../../../assessments/requirements/requirement.js";
import type { Block, Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { say } from "../scorecard/openScorecard.js";
import { isScorecard, type CountyView } from "./view.js";

/** Something that is to be supplied before all of a county is known. */
export interface OpenThing {
  /** Path of a figure or a record, or id of an item. */
  readonly name: string;
  /** Where each clause that lacks it says so. */
  readonly places: readonly string[];
  /** How many findings it leaves open. */
  readonly findings: number;
  readonly isAnswer: boolean;
  readonly offices: readonly OfficeName[];
}

const OFFICES_NAMED = 4;
const FIRST_NAMED = 2;

/** What is to be supplied, that which leaves most findings open first. */
export function listOpen({ source, found }: CountyView): OpenThing[] {
  if (!isScorecard(source)) return [];
  const open = new Set(found.map(({ at }) => at));
  const missing = source.clauses.flatMap((clause, c) =>
    clause.missing.map(({ name, at }, m) => ({
      name,
      place: `/clauses/${String(c)}/missing/${String(m)}`,
      findings: at.filter((place) => open.has(place)).length,
    })),
  );
  const { figures, answers } = dataRequirements("shuozhou2016");
  return [
    ...groupBy(
      missing.filter(({ findings }) => findings > 0),
      ({ name }) => name,
    ),
  ]
    .map(([name, all]): OpenThing => {
      const answer = answers.find(({ item }) => item === name);
      const asked = figures.filter(({ field }) => field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`));
      return {
        name,
        places: all.map(({ place }) => place),
        findings: all.reduce((sum, { findings }) => sum + findings, 0),
        isAnswer: answer !== undefined,
        offices: distinct(answer === undefined ? asked.flatMap(({ offices }) => offices) : answer.offices),
      };
    })
    .sort((one, other) => other.findings - one.findings);
}

/** What something that is missing is called. */
export function openName(view: CountyView, { name }: OpenThing): string {
  return say(view, nameOfMissing(name)).replace(/[。.]$/u, "");
}

/** What is to be supplied and by whom, figures apart from answers. */
export function openBlocks(view: CountyView): Block[] {
  const open = listOpen(view);
  const words = view.words.countyPage;
  if (open.length === 0) return isScorecard(view.source) ? [{ kind: "paragraph", runs: [words.nothingOpen] }] : [];
  const part = (template: string, things: readonly OpenThing[]): Runs =>
    things.length === 0 ? [] : fillRuns(template, { count: countOpen(things), offices: byOffice(view, things) });
  const parts = [
    part(
      words.openFigures,
      open.filter(({ isAnswer }) => !isAnswer),
    ),
    part(
      words.openAnswers,
      open.filter(({ isAnswer }) => isAnswer),
    ),
  ].filter(({ length }) => length > 0);
  const first = open.slice(0, FIRST_NAMED).map((thing): Runs => [openName(view, thing)]);
  const { semicolon } = view.words.common;
  return [{ kind: "paragraph", runs: fillRuns(words.open, { parts: joinRuns(parts, semicolon), first: joinRuns(first, semicolon) }) }];
}

function countOpen(things: readonly OpenThing[]): ReturnType<typeof countOfPlaces> {
  return countOfPlaces(things.map(({ places }) => places[0] ?? ""));
}

/** How many things each office has to supply, those with the most first; one that several hold counts for each. */
function byOffice(view: CountyView, things: readonly OpenThing[]): Runs {
  const offices = distinct(things.flatMap((thing) => thing.offices));
  const counted = offices
    .map((office) => ({ office, own: things.filter((thing) => thing.offices.some(({ id }) => id === office.id)) }))
    .sort((one, other) => other.own.length - one.own.length);
  const texts = counted
    .slice(0, OFFICES_NAMED)
    .map(({ office, own }) => fillRuns(view.words.countyPage.officeCount, { office: say(view, office.name), count: countOpen(own) }));
  return [...joinRuns(texts, view.words.common.listComma), counted.length > OFFICES_NAMED ? view.words.scorecard.andOthers : ""];
}
