import type { Exclusion } from "../../findings/ledger.js";
import { problem, problemsUnder, type Problem } from "../../findings/problem.js";
import { isAbsent, textProblem } from "../../model/checkFigure.js";
import type { ChecklistAnswer, Evidence } from "../../model/checklistAnswer.js";
import { fieldName, isRecord, recordProblems } from "../../model/reading/readRecord.js";
import { plainRecord } from "../../model/reading/plainRecord.js";
import { checklistAnswer, evidence } from "../../model/records/answers.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { isAnsweredLater, laterEvidence, type EvidenceTime } from "./evidenceTime.js";

/** The answers to one item. */
export interface ItemAnswers<Answer> {
  readonly sound: readonly Answer[];
  /** Whether an answer to it cannot be used. */
  readonly faulty: boolean;
  /** Whether an answer to it was set aside, because all it shows is of a later day. */
  readonly later: boolean;
}

/** Nothing was answered. */
export const UNANSWERED: ItemAnswers<never> = { sound: [], faulty: false, later: false };

/** The answers of two lists to one item, {@link UNANSWERED} where neither has any. */
export function joinAnswers<Answer>(one: ItemAnswers<Answer> | undefined, other: ItemAnswers<Answer> | undefined): ItemAnswers<Answer> {
  if (one === undefined || other === undefined) return one ?? other ?? UNANSWERED;
  return { sound: [...one.sound, ...other.sound], faulty: one.faulty || other.faulty, later: one.later || other.later };
}

/** Answers by the item they are about, and what is wrong with them. */
export interface CheckedAnswers<Answer> {
  /** Items without an answer are not in it. */
  readonly byItem: ReadonlyMap<string, ItemAnswers<Answer>>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** An answer to an item, of a checklist or of a table of points. */
interface Answered {
  readonly item: string;
  readonly evidence?: readonly Evidence[] | null | undefined;
}

/**
 * Sorts answers by their item, after a look at each. Those about no item given are left out as `otherTarget`, those that show
 * nothing but evidence of a later day as `laterThanDate`.
 */
export function sortAnswers<Item, Answer extends Answered>(
  items: ReadonlyMap<string, Item>,
  answers: readonly Answer[],
  { check, time }: { readonly check: (given: unknown, item: Item | undefined) => readonly Problem[]; readonly time: EvidenceTime },
): CheckedAnswers<Answer> {
  const byItem = new Map<string, { readonly sound: Answer[]; faulty: boolean; later: boolean }>();
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < answers.length; index += 1) {
    const given: unknown = answers[index];
    const { item: named } = (typeof given === "object" && given !== null ? given : {}) as { readonly item?: unknown };
    const item = typeof named === "string" && items.has(named) ? named : null;
    const faults = check(given, item === null ? undefined : items.get(item));
    const answer = withPlainEvidence(given as Answer, faults.length === 0);
    const later = faults.length === 0 ? laterEvidence(answer.evidence, time) : [];
    if (faults.length + later.length > 0) problems.push(...problemsUnder([index], [...faults, ...later]));
    const isLater = later.length > 0 && isAnsweredLater(answer.evidence, time);
    const reason = faults.length > 0 ? "invalidRecord" : item === null ? "otherTarget" : isLater ? "laterThanDate" : null;
    if (reason !== null) excluded.push({ id: textProblem(named) === null ? String(named) : `#${String(index)}`, reason });
    if (item === null) continue;
    const own = byItem.get(item) ?? { sound: [], faulty: false, later: false };
    byItem.set(item, own);
    if (reason === null) own.sound.push(answer);
    else if (reason === "laterThanDate") own.later = true;
    else own.faulty = true;
  }
  return { byItem, excluded, problems };
}

/** A sound answer with its evidence as a result holds it. */
function withPlainEvidence<Answer extends Answered>(given: Answer, isSound: boolean): Answer {
  return !isSound || isAbsent(given.evidence) ? given : { ...given, evidence: given.evidence.map((piece) => plainRecord(evidence, piece)) };
}

/** The answers to the items of a checklist. */
export function checkAnswers(
  items: readonly ChecklistItem[],
  answers: readonly ChecklistAnswer[],
  time: EvidenceTime,
): CheckedAnswers<ChecklistAnswer> {
  return answersById(new Map(items.map((item) => [item.id, item])), answers, time);
}

/** The same of items by their id, where there are several lists of answers to them. */
export function answersById(
  items: ReadonlyMap<string, ChecklistItem>,
  answers: readonly ChecklistAnswer[],
  time: EvidenceTime,
): CheckedAnswers<ChecklistAnswer> {
  return sortAnswers(items, answers, { check: checkAnswer, time });
}

/** What is wrong with an answer; how often it was found is asked of what is prohibited alone. */
function checkAnswer(given: unknown, item: ChecklistItem | undefined): Problem[] {
  const problems = recordProblems(checklistAnswer, given, { path: [] });
  if (!isRecord(given) || item === undefined || item.obligation === "prohibited" || isAbsent(given["occurrences"])) return problems;
  const { occurrences } = checklistAnswer.fields;
  const others = problems.filter(({ path }) => path[0] !== "occurrences");
  return [...others, problem(["occurrences"], "notExpected", given["occurrences"], fieldName(occurrences))];
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
