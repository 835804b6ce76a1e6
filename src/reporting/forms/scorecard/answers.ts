import { itemOf } from "../../../assessments/summary/parts/clauseFindings.js";
import type { Evidence } from "../../../model/checklistAnswer.js";
import type { Finding, Verdict } from "../../../findings/finding.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { nameOfIndicator } from "../../../assessments/summary/parts/lineText.js";
import { say, type Scorecard } from "./openScorecard.js";

/** An item of a clause, as each county answered it. */
export interface ClauseAnswer {
  readonly item: string;
  readonly name: string;
  readonly counties: readonly CountyAnswer[];
}

/** The answer of a county, with what it rests on. */
export interface CountyAnswer {
  readonly county: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

/** Whether a finding is of an item that no number measures. */
export function isAnswer({ unit }: Finding): boolean {
  return unit === "state";
}

/** The items of a clause in their order, with the answers of the counties; those without one are not known. */
export function answersOf(card: Scorecard, index: number): ClauseAnswer[] {
  const { result, found } = card;
  const clause = result.clauses[index];
  if (clause === undefined) return [];
  const answered = clause.counties.flatMap(({ county, items }) =>
    items.map(({ item, verdict, evidence }) => ({ item, county, verdict, evidence })),
  );
  const unanswered = found
    .filter((each) => each.clause === clause.number && isAnswer(each.finding) && itemOf(each.finding) !== undefined)
    .flatMap(({ county, finding }) =>
      county === null || answered.some((each) => each.county === county && each.item === finding.indicator)
        ? []
        : [{ item: finding.indicator, county, verdict: finding.verdict, evidence: [] }],
    );
  return [...groupBy([...answered, ...unanswered], ({ item }) => item)].map(([item, counties]) => ({
    item,
    name: say(card, nameOfIndicator(item)),
    counties,
  }));
}
