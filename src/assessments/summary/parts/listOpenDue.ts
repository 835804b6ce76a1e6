import type { Verdict } from "../../../findings/finding.js";
import { daysBetween, type CalendarDate } from "../../../foundation/calendarDate.js";
import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { TARGET_GOAL_NAMES, type TargetGoal } from "../../../policy/records/lists.js";
import { countiesIn, dueDayOf, goalOf, type ClauseFinding } from "./clauseFindings.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { nameOfIndicator } from "./lineText.js";
import { NAMED } from "./listLines.js";

/** Something with a day that is not done: of one kind, for all counties that are alike in it. */
export interface OpenDue {
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the measure or of the item. */
  readonly indicator: string;
  /** The goal, where it is a target of clause 三. */
  readonly goal: TargetGoal | null;
  readonly name: LocalText;
  readonly dueBy: CalendarDate;
  /** Negative once the day has passed. */
  readonly daysLeft: number;
  /** `notMet`, `pending`, or `undetermined` where it is not known whether it is done. */
  readonly verdict: Verdict;
  /** Ids of the counties; none for the city as a whole. */
  readonly counties: readonly string[];
  /** How many findings it stands for. */
  readonly findings: number;
  /** Where the first of them are in the result: JSON Pointers, three at most. */
  readonly at: readonly string[];
}

const OPEN: ReadonlySet<Verdict> = new Set(["notMet", "pending", "undetermined"]);

/** What has a day and is not done: what is past due first, then what falls due, the earliest first. */
export function listOpenDue(found: readonly ClauseFinding[], asOf: CalendarDate): OpenDue[] {
  const open = found.flatMap((each) => {
    const dueBy = dueDayOf(each.finding);
    return dueBy === null || !OPEN.has(each.finding.verdict) ? [] : [{ ...each, dueBy, goal: goalOf(each.finding) }];
  });
  const kinds = groupBy(open, ({ clause, finding, goal, dueBy }) =>
    JSON.stringify([clause, finding.indicator, goal, dueBy, finding.verdict]),
  );
  return [...kinds.values()]
    .map((all): OpenDue => {
      const [{ clause, goal, dueBy, finding }] = all;
      return {
        clause,
        indicator: finding.indicator,
        goal,
        name: goal === null ? nameOfIndicator(finding.indicator) : TARGET_GOAL_NAMES[goal],
        dueBy,
        daysLeft: daysBetween(asOf, dueBy),
        verdict: finding.verdict,
        counties: countiesIn(all),
        findings: all.length,
        at: distinct(all.map(({ at }) => at)).slice(0, NAMED),
      };
    })
    .sort((one, other) => one.daysLeft - other.daysLeft);
}
