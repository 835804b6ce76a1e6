import { subjectOf, type AssessedCounty } from "../call.js";
import { joinAnswers, UNANSWERED } from "../checklist/checkAnswers.js";
import type { EvidenceTime } from "../checklist/evidenceTime.js";
import { askItem, judgeItem, type AskedItem, type ItemResult } from "../checklist/judgeItem.js";
import { groupBy } from "../../foundation/groupBy.js";
import type { ChecklistItem, PolicyClause } from "../../policy/records/types.js";
import type { AnswersByItem } from "./checkCityAnswers.js";
import { COVERED_ITEMS } from "./topics.js";

/** The items of the opinion, and what is the same for every county that is asked them. */
export interface AskedItems {
  readonly time: EvidenceTime;
  /** Items that no record decides, by the id of their clause. */
  readonly byClause: ReadonlyMap<string, readonly AskedItem[]>;
  /** What is said of those without an answer that are asked of every county; of the city until it is said of one county alone. */
  readonly unanswered: ReadonlyMap<string, ItemResult>;
}

/** Sorts the items of the opinion by their clause, and finds once what is said of those without an answer. */
export function askItems(items: readonly ChecklistItem[], time: EvidenceTime, city: AssessedCounty): AskedItems {
  const open = items.filter(({ id }) => !COVERED_ITEMS.has(id)).map((item) => askItem(item, time));
  const call = { subject: { kind: "county", id: city.id }, ...time } as const;
  const ofAll = open.filter(({ item }) => item.units === undefined);
  return {
    time,
    byClause: groupBy(open, ({ item }) => item.clause),
    unanswered: new Map(ofAll.map((asked) => [asked.item.id, judgeItem(asked, UNANSWERED, call)])),
  };
}

/** The answers that hold for a county: those of the city and its own. */
export interface AnswersOfCounty {
  readonly ofCity: AnswersByItem;
  readonly own: AnswersByItem;
}

/** The items of a clause with the answers of a county. Findings call a county by its id. */
export function judgeAnswers(
  { byClause, unanswered, time }: AskedItems,
  clause: PolicyClause,
  county: AssessedCounty,
  { ofCity, own }: AnswersOfCounty,
): ItemResult[] {
  const { id, name } = subjectOf(county);
  const call = { subject: { kind: "county", id }, name, ...time } as const;
  return (byClause.get(clause.id) ?? []).map((asked) => {
    const { id: item } = asked.item;
    const answers = joinAnswers(ofCity.get(item), own.get(item));
    const known = answers === UNANSWERED ? unanswered.get(item) : undefined;
    return known ?? judgeItem(asked, answers, call);
  });
}
