import { compareAssessments, type TurnedFinding } from "../../../assessments/summary/compareAssessments.js";
import { findingAt } from "../../../assessments/summary/findingAt.js";
import { nameOfIndicator, shownName } from "../../../assessments/summary/parts/lineText.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { VERDICT_NAMES } from "../../../findings/finding.js";
import { TARGET_GOAL_NAMES } from "../../../policy/records/lists.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Block, Runs } from "../../document.js";
import { amountRun } from "../../amount.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { clauseNumber, countyName, say, schoolName, type Scorecard } from "../scorecard/openScorecard.js";

const MOST_NAMED = 5;

/** What turned since an earlier day: how much, and what got worse, the gravest first; where nothing did, what got better. */
export function changeBlocks(card: Scorecard, previous: ShuozhouAssessment): Block[] {
  const words = card.words.cityReport;
  const { clauses, turned } = compareAssessments(previous, card.result);
  const clausePlaces = (turn: string): string[] =>
    clauses.filter((each) => each.turn === turn).map(({ clause, county }) => verdictPlace(card, clause, county));
  const findingPlaces = (turn: string): string[] => turned.filter((each) => each.turn === turn).map(({ after }) => after.at);
  const runs = fillRuns(words.changed, {
    day: previous.asOf,
    clausesWorse: countOfPlaces(clausePlaces("worse")),
    clausesBetter: countOfPlaces(clausePlaces("better")),
    worse: countOfPlaces(findingPlaces("worse")),
    better: countOfPlaces(findingPlaces("better")),
  });
  const worse = turned.filter(({ turn }) => turn === "worse");
  const named = (worse.length > 0 ? worse : turned.filter(({ turn }) => turn === "better")).slice(0, MOST_NAMED);
  return [
    { kind: "heading", level: 2, runs: [fillTemplate(words.changes, { day: previous.asOf })] },
    { kind: "paragraph", runs },
    ...(named.length === 0 ? [] : [{ kind: "list", items: named.map((each) => turnedRuns(card, each)) } as const]),
  ];
}

function verdictPlace({ result }: Scorecard, number: string, county: string | null): string {
  const clause = result.clauses.findIndex((each) => each.number === number);
  const at = result.clauses[clause]?.counties.findIndex((each) => each.county === county) ?? -1;
  return county === null ? `/clauses/${String(clause)}/verdict` : `/clauses/${String(clause)}/counties/${String(at)}/verdict`;
}

/** One that turned: whose, what, from which verdict to which, and its values where both days have one. */
function turnedRuns(card: Scorecard, { clause, county, school, indicator, stage, goal, before, after }: TurnedFinding): Runs {
  const { words } = card;
  const unit = findingAt(card.result, after.at)?.unit;
  const isMeasured = unit !== undefined && unit !== "yesOrNo" && goal === null && before.value !== null && after.value !== null;
  const values = !isMeasured
    ? []
    : joinRuns(
        [
          [amountRun(before.value, unit, { from: [`previous#${before.at}/value`] }, card)],
          [amountRun(after.value, unit, { from: [`${after.at}/value`] }, card)],
        ],
        words.cityReport.to,
      );
  const isPlain = goal === null && stage === null;
  const name = isPlain ? nameOfIndicator(indicator) : goal === null ? shownName({ indicator, stage }) : TARGET_GOAL_NAMES[goal];
  return fillRuns(words.cityReport.turned, {
    county: countyName(card, county),
    school: school === null ? "" : schoolName(card, school),
    clause: clauseNumber(card, "shuozhouOpinion2016", clause),
    name: say(card, name),
    before: say(card, VERDICT_NAMES[before.verdict]),
    after: say(card, VERDICT_NAMES[after.verdict]),
    values,
  });
}
