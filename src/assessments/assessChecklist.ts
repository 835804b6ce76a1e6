import { combineVerdicts, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import type { Exclusion, Ledger } from "../findings/ledger.js";
import { problem, reporterUnder, type Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../model/checkFigure.js";
import { ANSWER_STATES, type AnswerState, type ChecklistAnswer, type Evidence } from "../model/checklistAnswer.js";
import { clauses } from "../policy/records/clauses.js";
import { documents } from "../policy/records/documents.js";
import type { ChecklistItem, PolicyClause, PolicyDocument } from "../policy/records/types.js";
import { weightedMean } from "../statistics/weightedMean.js";
import { checkEvidence } from "./checkEvidence.js";
import type { ItemState } from "./lists.js";

export type { ItemState } from "./lists.js";

/** One item, its answer and what follows. */
export interface ItemResult {
  readonly item: ChecklistItem;
  readonly state: ItemState;
  readonly verdict: Verdict;
  /** Evidence of all answers to the item. */
  readonly evidence: readonly Evidence[];
  readonly finding: Finding;
}

/** Weights that turn states into a share. The library has none of its own: no document gives any. */
export interface ChecklistWeights {
  /** Weight > 0 by item id; every item has one. */
  readonly items: Readonly<Record<string, number>>;
  /** What an item that is met in part is worth, from 0 to 1. */
  readonly partly: number;
}

/** Options of {@link assessChecklist}. */
export interface ChecklistOptions {
  /** Items of documents that were issued later do not apply. Left out, all do. */
  readonly asOf?: CalendarDate;
  /** Whom the findings are about. Default: a county with the id `county`. */
  readonly subject?: Subject;
  readonly weights?: ChecklistWeights;
}

/** How much is met by the caller's weights. */
export interface WeightedShare {
  /** `null` while an item that applies is unknown or unevidenced, or none applies. */
  readonly value: number | null;
  /** The share if everything unknown were not met, and if it were met; `null` where no item applies. */
  readonly range: { readonly least: number; readonly most: number } | null;
}

/** Result of {@link assessChecklist}. */
export interface ChecklistAssessment {
  readonly standard: "checklist";
  readonly asOf: CalendarDate | null;
  readonly subject: Subject;
  /** `notMet` beats `undetermined`, which beats `met`; items that do not apply are left aside. */
  readonly verdict: Verdict;
  /** One finding an item, in the order given. */
  readonly findings: readonly Finding[];
  readonly items: readonly ItemResult[];
  readonly counts: Readonly<Record<ItemState, number>>;
  /** Only with weights: no share without them. */
  readonly share: WeightedShare | null;
  /** Answers given and used; those about no item given are excluded as `otherTarget`. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

const VERDICTS: Readonly<Record<ItemState, Verdict>> = {
  met: "met",
  partly: "notMet",
  notMet: "notMet",
  notApplicable: "notApplicable",
  unknown: "undetermined",
  unevidenced: "undetermined",
};

/**
 * Holds answers against the items of a checklist: what clauses ask to be done and shown, and no number measures.
 *
 * An answer that lets an item off, `met` or `notApplicable`, counts only with evidence; without it the item is
 * `unevidenced` and its verdict `undetermined`. `partly` is not met. An item without an answer is unknown. Answers to
 * one item that contradict each other leave it unknown. For prohibited items `occurrences` may stand in place of the
 * state: none found is met, any found is not met.
 *
 * Items that a text only recommends (`should`) are judged like the others: `notMet` then says that what it recommends is
 * not done. Leave them out of the list to judge duties alone. No share is computed unless the caller gives weights.
 *
 * @param items - For instance those of `checklistItems` that belong to a clause, or a caller's own.
 * @param answers - Any number of answers.
 * @param options - Day, subject and weights.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessChecklist, checklistItems } from "edu-balance";
 *
 * const vetoes = checklistItems.filter((item) => item.clause === "qualityBalance2017.vetoes");
 * const evidence = [{ kind: "document" as const, reference: "inspection report no. 7" }];
 * const result = assessChecklist(vetoes, [
 *   { item: "qualityNoEntranceTests", occurrences: 0, evidence },
 *   { item: "qualityNoIrregularChoice", state: "met" },
 * ]);
 * result.items.map(({ state }) => state); // => ["met", "unevidenced", "unknown"]
 * result.verdict; // => "undetermined"
 * ```
 */
export function assessChecklist(
  items: readonly ChecklistItem[],
  answers: readonly ChecklistAnswer[],
  options: ChecklistOptions = {},
): ChecklistAssessment {
  requireArray(items, "items");
  items.forEach((item, index) => {
    requireObject(item, `items[${String(index)}]`);
  });
  requireArray(answers, "answers");
  requireObject(options, "options");
  const { asOf, weights, subject = { kind: "county", id: "county" } } = options;
  if (asOf !== undefined) requireDate(asOf, "asOf");
  const checked = checkAnswers(items, answers);
  const results = items.map((item): ItemResult => {
    const later = asOf === undefined ? null : laterDocument(item, asOf);
    const { state, evidence, reasons } = later === null ? stateOf(item, checked.byItem.get(item.id)) : notYet(later);
    const verdict = VERDICTS[state];
    return { item, state, verdict, evidence, finding: findingOf(item, verdict, reasons, subject) };
  });
  const counts: Record<ItemState, number> = { met: 0, partly: 0, notMet: 0, notApplicable: 0, unknown: 0, unevidenced: 0 };
  for (const { state } of results) counts[state] += 1;
  return {
    standard: "checklist",
    asOf: asOf ?? null,
    subject,
    verdict: combineVerdicts(results.map((result) => result.verdict)),
    findings: results.map((result) => result.finding),
    items: results,
    counts,
    share: weights === undefined ? null : shareOf(results, weights),
    ledger: { given: answers.length, used: answers.length - checked.excluded.length, excluded: checked.excluded, missing: [] },
    problems: checked.problems,
  };
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

interface ItemAnswers {
  readonly sound: ChecklistAnswer[];
  faulty: boolean;
}

interface CheckedAnswers {
  readonly byItem: ReadonlyMap<string, ItemAnswers>;
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

function checkAnswers(items: readonly ChecklistItem[], answers: readonly ChecklistAnswer[]): CheckedAnswers {
  const known = new Map(items.map((item) => [item.id, item]));
  const byItem = new Map<string, ItemAnswers>(items.map((item) => [item.id, { sound: [], faulty: false }]));
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  answers.forEach((given: unknown, index) => {
    const before = problems.length;
    const answer = (typeof given === "object" && given !== null ? given : {}) as Partial<ChecklistAnswer>;
    const item = typeof answer.item === "string" ? known.get(answer.item) : undefined;
    checkAnswer(given, item, index, problems);
    const id = textProblem(answer.item) === null ? String(answer.item) : `#${String(index)}`;
    if (problems.length > before) {
      excluded.push({ id, reason: "invalidRecord" });
      const faulty = item === undefined ? undefined : byItem.get(item.id);
      if (faulty !== undefined) faulty.faulty = true;
    } else if (item === undefined) {
      excluded.push({ id, reason: "otherTarget" });
    } else {
      byItem.get(item.id)?.sound.push(given as ChecklistAnswer);
    }
  });
  return { byItem, excluded, problems };
}

function checkAnswer(given: unknown, item: ChecklistItem | undefined, index: number, problems: Problem[]): void {
  const report = reporterUnder(problems, [index]);
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return;
  }
  const answer = given as Partial<Record<keyof ChecklistAnswer, unknown>>;
  report(["item"], textProblem(answer.item), answer.item);
  if (!isAbsent(answer.state)) report(["state"], listProblem(answer.state, ANSWER_STATES), answer.state);
  else if (isAbsent(answer.occurrences)) report(["state"], "missing", answer.state);
  if (!isAbsent(answer.occurrences)) {
    const unexpected = item !== undefined && item.obligation !== "prohibited";
    report(["occurrences"], unexpected ? "notExpected" : figureProblem(answer.occurrences, "count"), answer.occurrences);
  }
  checkEvidence(answer.evidence, report);
}

interface State {
  readonly state: ItemState;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly Reason[];
}

function stateOf(item: ChecklistItem, answers: ItemAnswers = { sound: [], faulty: false }): State {
  const evidence = answers.sound.flatMap((answer) => answer.evidence ?? []);
  // Only what stands beside an answer that knows can support it.
  const shown = answers.sound.some((answer) => (answer.evidence ?? []).length > 0 && !statesOf(answer).includes("unknown"));
  const unknown = (code: "noAnswer" | "invalidAnswer" | "conflictingAnswers"): State => ({
    state: "unknown",
    evidence,
    reasons: [{ code, item: item.id }],
  });
  // An answer that could not be read may have said the opposite of the others.
  if (answers.faulty) return unknown("invalidAnswer");
  const states = new Set(answers.sound.flatMap(statesOf));
  // "Unknown" beside an answer that knows says nothing against it.
  if (states.size > 1) states.delete("unknown");
  // Met in part and not met agree that it is not met.
  if (states.has("notMet")) states.delete("partly");
  const [state] = states;
  if (states.size > 1) return unknown("conflictingAnswers");
  if (state === undefined || state === "unknown") return unknown("noAnswer");
  if ((state === "met" || state === "notApplicable") && !shown) {
    return { state: "unevidenced", evidence, reasons: [{ code: "unevidenced", item: item.id }] };
  }
  return { state, evidence, reasons: state === "partly" ? [{ code: "partlyMet", item: item.id }] : [] };
}

function statesOf({ state, occurrences }: ChecklistAnswer): AnswerState[] {
  const found: AnswerState[] = isAbsent(occurrences) ? [] : [occurrences === 0 ? "met" : "notMet"];
  return isAbsent(state) ? found : [...found, state];
}

/** The document of an item and its day, where that day is after `asOf`. */
function laterDocument(
  item: ChecklistItem,
  asOf: CalendarDate,
): { readonly document: string; readonly effectiveFrom: CalendarDate } | null {
  const document = documentOf(clauseOf(item));
  const from = document?.issued ?? document?.published ?? document?.effective ?? null;
  return document === undefined || from === null || from <= asOf ? null : { document: document.id, effectiveFrom: from };
}

function notYet(later: { readonly document: string; readonly effectiveFrom: CalendarDate }): State {
  return { state: "notApplicable", evidence: [], reasons: [{ code: "documentLaterThanDate", ...later }] };
}

function clauseOf(item: ChecklistItem): PolicyClause | undefined {
  return clauses.find((clause) => clause.id === item.clause);
}

function documentOf(clause: PolicyClause | undefined): PolicyDocument | undefined {
  return documents.find((document) => document.id === clause?.document);
}

function findingOf(item: ChecklistItem, verdict: Verdict, reasons: readonly Reason[], subject: Subject): Finding {
  const clause = clauseOf(item);
  return {
    indicator: item.id,
    subject,
    value: null,
    unit: "state",
    requirement: null,
    verdict,
    margin: null,
    reasons,
    basis: clause === undefined ? [] : [{ document: clause.document, clause: clause.number }],
    origin: documentOf(clause)?.level ?? "library",
  };
}

function requireWeights(results: readonly ItemResult[], weights: ChecklistWeights): void {
  requireObject(weights, "weights");
  requireObject(weights.items, "weights.items");
  const sound = (weight: unknown): boolean => typeof weight === "number" && Number.isFinite(weight) && weight > 0;
  const lacking = results.find(({ item }) => !sound(weights.items[item.id]));
  if (lacking !== undefined)
    throw new UsageError("badOption", `weights.items has no weight above 0 for ${lacking.item.id}.`, weights.items);
  const { partly }: { readonly partly: unknown } = weights;
  if (typeof partly !== "number" || !(partly >= 0 && partly <= 1))
    throw new UsageError("badOption", "weights.partly must be from 0 to 1.", partly);
}

function shareOf(results: readonly ItemResult[], weights: ChecklistWeights): WeightedShare {
  requireWeights(results, weights);
  const applicable = results.filter(({ state }) => state !== "notApplicable");
  if (applicable.length === 0) return { value: null, range: null };
  const worth = (state: ItemState, open: number): number => {
    if (state === "met") return 1;
    if (state === "partly") return weights.partly;
    return state === "unknown" || state === "unevidenced" ? open : 0;
  };
  const meanWith = (open: number): number =>
    weightedMean(
      applicable.map(({ state }) => worth(state, open)),
      applicable.map(({ item }) => weights.items[item.id] ?? 0),
    );
  const range = { least: meanWith(0), most: meanWith(1) };
  const open = applicable.some(({ state }) => state === "unknown" || state === "unevidenced");
  return { value: open ? null : range.least, range };
}
