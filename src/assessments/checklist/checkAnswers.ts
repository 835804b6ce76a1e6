import type { Exclusion } from "../../findings/ledger.js";
import { problem, problemsUnder, reporterUnder, type Problem } from "../../findings/problem.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { ANSWER_STATES, type ChecklistAnswer } from "../../model/checklistAnswer.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { checkEvidence } from "./checkEvidence.js";

/** The answers to one item. */
export interface ItemAnswers<Answer> {
  readonly sound: readonly Answer[];
  /** Whether an answer to it cannot be used. */
  readonly faulty: boolean;
}

/** Answers by the item they are about, and what is wrong with them. */
export interface CheckedAnswers<Answer> {
  readonly byItem: ReadonlyMap<string, ItemAnswers<Answer>>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Sorts answers by their item, after a look at each; those about no item given are left out as `otherTarget`. */
export function sortAnswers<Item, Answer extends { readonly item: string }>(
  items: ReadonlyMap<string, Item>,
  answers: readonly Answer[],
  check: (given: unknown, item: Item | undefined) => readonly Problem[],
): CheckedAnswers<Answer> {
  const checked = answers.map((given: unknown, index) => {
    const { item: named } = (typeof given === "object" && given !== null ? given : {}) as { readonly item?: unknown };
    const item = typeof named === "string" && items.has(named) ? named : null;
    const problems = problemsUnder([index], check(given, item === null ? undefined : items.get(item)));
    const reason = problems.length > 0 ? "invalidRecord" : item === null ? "otherTarget" : null;
    const id = textProblem(named) === null ? String(named) : `#${String(index)}`;
    return { answer: given as Answer, item, problems, excluded: reason === null ? [] : [{ id, reason } as const] };
  });
  const byItem = [...items.keys()].map((id) => {
    const own = checked.filter(({ item }) => item === id);
    const sound = own.filter(({ problems }) => problems.length === 0).map(({ answer }) => answer);
    return [id, { sound, faulty: sound.length < own.length }] as const;
  });
  return {
    byItem: new Map(byItem),
    excluded: checked.flatMap(({ excluded }) => excluded),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** The answers to the items of a checklist. */
export function checkAnswers(items: readonly ChecklistItem[], answers: readonly ChecklistAnswer[]): CheckedAnswers<ChecklistAnswer> {
  return sortAnswers(new Map(items.map((item) => [item.id, item])), answers, checkAnswer);
}

function checkAnswer(given: unknown, item: ChecklistItem | undefined): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([], "notAnObject", given)];
  const problems: Problem[] = [];
  const report = reporterUnder(problems, []);
  const answer = given as Partial<Record<keyof ChecklistAnswer, unknown>>;
  report(["item"], textProblem(answer.item), answer.item);
  if (!isAbsent(answer.state)) report(["state"], listProblem(answer.state, ANSWER_STATES), answer.state);
  else if (isAbsent(answer.occurrences)) report(["state"], "missing", answer.state);
  if (!isAbsent(answer.occurrences)) {
    const unexpected = item !== undefined && item.obligation !== "prohibited";
    report(["occurrences"], unexpected ? "notExpected" : figureProblem(answer.occurrences, "count"), answer.occurrences);
  }
  return [...problems, ...checkEvidence(answer.evidence)];
}

/** Answers to items that are not asked, each at its place: `code` says whether they are unknown or decided otherwise. */
export function strayAnswers(
  answers: readonly ChecklistAnswer[],
  isAsked: (item: string) => boolean,
  code: "notInList" | "notExpected",
): Problem[] {
  return (answers as readonly (Partial<ChecklistAnswer> | null | undefined)[]).flatMap((answer, index) => {
    const item = answer?.item;
    return textProblem(item) !== null || isAsked(String(item)) ? [] : [problem([index, "item"], code, item)];
  });
}
