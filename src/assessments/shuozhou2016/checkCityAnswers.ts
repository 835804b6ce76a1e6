import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { answersById, strayAnswers, type CheckedAnswers } from "../checklist/checkAnswers.js";
import type { EvidenceTime } from "../checklist/evidenceTime.js";
import type { OpenedCounty } from "./openCounties.js";
import type { CityRecords } from "./records.js";
import { COVERED_ITEMS } from "./topics.js";

/** Answers by their item. */
export type AnswersByItem = CheckedAnswers<ChecklistAnswer>["byItem"];

/** The answers of the city and of each county, and what is wrong with them. */
export interface CityAnswers {
  readonly ofCity: AnswersByItem;
  /** In the order of the counties. */
  readonly ofCounties: readonly AnswersByItem[];
  readonly problems: readonly Problem[];
}

/** Looks through the answers of the city and of each county: each list once, and not once for each clause. */
export function checkCityAnswers(
  { answers }: CityRecords,
  counties: readonly OpenedCounty[],
  items: readonly ChecklistItem[],
  time: EvidenceTime,
): CityAnswers {
  const asked = new Map(items.map((item) => [item.id, item]));
  const check = (
    path: readonly (string | number)[],
    given: readonly ChecklistAnswer[],
  ): Omit<CheckedAnswers<ChecklistAnswer>, "excluded"> => {
    const { byItem, problems } = answersById(asked, given, time);
    const stray = strayAnswers(given, (item) => asked.has(item), "notInList");
    // What a record decides is not decided a second time by an answer.
    const isCovered = [...COVERED_ITEMS].some((item) => byItem.has(item));
    const covered = isCovered ? strayAnswers(given, (item) => !COVERED_ITEMS.has(item), "notExpected") : [];
    return { byItem, problems: problemsUnder(path, [...problems, ...stray, ...covered]) };
  };
  const ofCity = check(["answers"], answers ?? []);
  const ofCounties = counties.map(({ records, index }) => check(["counties", index, "answers"], records.answers ?? []));
  return {
    ofCity: ofCity.byItem,
    ofCounties: ofCounties.map(({ byItem }) => byItem),
    problems: [...ofCity.problems, ...ofCounties.flatMap(({ problems }) => problems)],
  };
}
