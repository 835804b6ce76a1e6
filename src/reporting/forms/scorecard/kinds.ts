import type { ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { goalOf } from "../../../assessments/summary/parts/clauseFindings.js";
import { nameOfIndicator } from "../../../assessments/summary/parts/lineText.js";
import { partOf } from "../../../assessments/summary/parts/pairFindings.js";
import { VERDICT_NAMES } from "../../../findings/finding.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { choiceName } from "../../../naming/choiceNames.js";
import { indicatorName } from "../../../naming/things.js";
import { STAGE_NAMES, TARGET_GOAL_NAMES } from "../../../policy/records/lists.js";
import type { TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { cellOf, EMPTY_CELL, verdictCell } from "../cells.js";
import { countOfPlaces, valueRuns } from "./findingRuns.js";
import { say, type Speech } from "./openScorecard.js";

/** Findings of one kind: of one measure or item, and of one stage, goal, year or part where there are. */
export interface FindingKind {
  readonly name: string;
  readonly all: readonly ClauseFinding[];
}

/** Findings by kind, in their order. */
export function sortKinds(speech: Speech, found: readonly ClauseFinding[]): FindingKind[] {
  const kinds = groupBy(found, ({ finding }) =>
    JSON.stringify([finding.indicator, finding.stage, goalOf(finding), partOf(finding), isOfSchools(finding)]),
  );
  return [...kinds.values()].map((all) => ({ name: nameOfKind(speech, all[0]), all }));
}

function isOfSchools({ subject }: ClauseFinding["finding"]): boolean {
  return subject.kind === "school";
}

/** What findings of a kind are about, with stage, year or part. */
function nameOfKind(speech: Speech, { finding }: ClauseFinding): string {
  const goal = goalOf(finding);
  const { scorecard, common } = speech.words;
  if (goal !== null) return fillTemplate(scorecard.goal, { goal: say(speech, TARGET_GOAL_NAMES[goal]) });
  const part = partOf(finding);
  const about = [
    ...(finding.stage === undefined ? [] : [say(speech, STAGE_NAMES[finding.stage])]),
    ...(part === null ? [] : [partName(speech, part)]),
    ...(isOfSchools(finding) ? [scorecard.perSchool] : []),
  ];
  const name = say(speech, nameOfIndicator(finding.indicator));
  return about.length === 0 ? name : `${name}${fillTemplate(scorecard.brackets, { text: about.join(common.comma) })}`;
}

/** A year, an indicator, or what the caller calls it. */
export function partName(speech: Speech, part: string): string {
  const name = indicatorName(part) ?? choiceName(part);
  return name === null ? part : say(speech, name);
}

/** What findings of a kind say of one county: the value by its verdict; of schools how many are short. */
export function kindCell(speech: Speech, all: readonly ClauseFinding[]): TableCell {
  const [first] = all;
  if (first === undefined) return EMPTY_CELL;
  const { finding } = first;
  if (isOfSchools(finding)) return schoolsCell(speech, all);
  if (finding.indicator === "targetSlackDays") return targetCell(speech, first);
  const runs = valueRuns(speech, first);
  // Where nothing is known, and where what is asked is done or not, the verdict says it.
  return runs.length === 0 || finding.unit === "yesOrNo"
    ? verdictCell(finding.verdict, speech.locale)
    : cellOf(runs, { mark: finding.verdict });
}

function schoolsCell(speech: Speech, all: readonly ClauseFinding[]): TableCell {
  const short = all.filter(({ finding }) => finding.verdict === "notMet" || finding.verdict === "pending");
  const [worst] = [...short, ...all];
  const verdict = worst?.finding.verdict ?? "described";
  const places = (short.length > 0 ? short : all).map(({ at }) => at);
  return cellOf(
    fillRuns(speech.words.scorecard.schoolsWith, { count: countOfPlaces(places), verdict: say(speech, VERDICT_NAMES[verdict]) }),
    { mark: verdict },
  );
}

/** A target with its day: reached, overdue, or to come. */
function targetCell(speech: Speech, { finding, at }: ClauseFinding): TableCell {
  const { verdict, value, achievedOn } = finding;
  const { scorecard } = speech.words;
  const mark = { mark: verdict } as const;
  const days =
    value === null ? null : ({ text: String(Math.abs(value)), value: Math.abs(value), how: "size", from: [`${at}/value`] } as const);
  if (achievedOn !== undefined) {
    const late = value !== null && value < 0 ? days : null;
    return cellOf(fillRuns(scorecard.reachedOn, { day: achievedOn, days: late }), mark);
  }
  if (days === null || (verdict !== "notMet" && verdict !== "pending")) return verdictCell(verdict, speech.locale);
  if (verdict === "pending") return cellOf(fillRuns(scorecard.daysLeft, { days }), mark);
  return cellOf(value === 0 ? scorecard.dueToday : fillRuns(scorecard.overdueBy, { days }), mark);
}
