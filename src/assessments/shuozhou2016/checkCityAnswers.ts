import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { checkAnswers, strayAnswers } from "../checklist/checkAnswers.js";
import type { EvidenceTime } from "../checklist/evidenceTime.js";
import type { OpenedCounty } from "./openCounties.js";
import { OPINION } from "./judgeClause.js";
import type { CityRecords } from "./records.js";
import { COVERED_ITEMS } from "./topics.js";

/** What is wrong with the answers of the city and of each county: each list is looked through once, and not once for each clause. */
export function checkCityAnswers(input: CityRecords, counties: readonly OpenedCounty[], time: EvidenceTime): Problem[] {
  const lists: readonly (readonly [path: readonly (string | number)[], answers: readonly ChecklistAnswer[]])[] = [
    [["answers"], input.answers ?? []],
    ...counties.map(({ records, index }) => [["counties", index, "answers"], records.answers ?? []] as const),
  ];
  const own = checklistItems.filter(({ clause }) => clause.startsWith(`${OPINION}.`));
  const asked = new Set(own.map(({ id }) => id));
  return lists.flatMap(([path, answers]) =>
    problemsUnder(path, [
      ...checkAnswers(own, answers, time).problems,
      ...strayAnswers(answers, (item) => asked.has(item), "notInList"),
      // What a record decides is not decided a second time by an answer.
      ...strayAnswers(answers, (item) => !COVERED_ITEMS.has(item), "notExpected"),
    ]),
  );
}
