import type { Finding, Subject, Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { AnswerState, ChecklistAnswer, Evidence } from "../../model/checklistAnswer.js";
import { clauses } from "../../policy/records/clauses.js";
import { documents } from "../../policy/records/documents.js";
import type { ChecklistItem, PolicyClause, PolicyDocument } from "../../policy/records/types.js";
import type { ItemState } from "../lists.js";
import type { ItemAnswers } from "./checkAnswers.js";

/** One item, its answer and what follows. */
export interface ItemResult {
  /** Id of the item; its text and its clause are in `checklistItems`, or in the caller's own list. */
  readonly item: string;
  readonly state: ItemState;
  readonly verdict: Verdict;
  /** Evidence of all answers to the item. */
  readonly evidence: readonly Evidence[];
  readonly finding: Finding;
}

const VERDICTS: Readonly<Record<ItemState, Verdict>> = {
  met: "met",
  partly: "notMet",
  notMet: "notMet",
  notApplicable: "notApplicable",
  unknown: "undetermined",
  unevidenced: "undetermined",
};

/** One item with the answers to it; an item of a later document than `asOf` does not apply. */
export function judgeItem(
  item: ChecklistItem,
  answers: ItemAnswers<ChecklistAnswer>,
  { asOf, subject }: { readonly asOf: CalendarDate | undefined; readonly subject: Subject },
): ItemResult {
  const clause = clauses.find(({ id }) => id === item.clause);
  const document = documents.find(({ id }) => id === clause?.document);
  const { state, evidence, reasons } = laterThan(asOf, document) ?? readState(item, answers);
  const verdict = VERDICTS[state];
  return { item: item.id, state, verdict, evidence, finding: findingOf(item, { verdict, reasons, subject, clause, document }) };
}

interface State {
  readonly state: ItemState;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly Reason[];
}

/** The state of the items of a document that was issued after the day. */
function laterThan(asOf: CalendarDate | undefined, document: PolicyDocument | undefined): State | null {
  const effectiveFrom = document?.issued ?? document?.published ?? document?.effective ?? null;
  if (asOf === undefined || document === undefined || effectiveFrom === null || effectiveFrom <= asOf) return null;
  return { state: "notApplicable", evidence: [], reasons: [{ code: "documentLaterThanDate", document: document.id, effectiveFrom }] };
}

function readState({ id: item }: ChecklistItem, { sound, faulty }: ItemAnswers<ChecklistAnswer>): State {
  const evidence = sound.flatMap((answer) => answer.evidence ?? []);
  // Only what comes with an answer that knows can support it.
  const shown = sound.some((answer) => (answer.evidence ?? []).length > 0 && !statesIn(answer).includes("unknown"));
  const unknown = (code: "noAnswer" | "invalidAnswer" | "conflictingAnswers"): State => ({
    state: "unknown",
    evidence,
    reasons: [{ code, item }],
  });
  // An answer that could not be read may have said the opposite of the others.
  if (faulty) return unknown("invalidAnswer");
  const states = new Set(sound.flatMap(statesIn));
  // "Unknown" beside an answer that knows says nothing against it.
  if (states.size > 1) states.delete("unknown");
  // Met in part and not met agree that it is not met.
  if (states.has("notMet")) states.delete("partly");
  const [state] = states;
  if (states.size > 1) return unknown("conflictingAnswers");
  if (state === undefined || state === "unknown") return unknown("noAnswer");
  if ((state === "met" || state === "notApplicable") && !shown) {
    return { state: "unevidenced", evidence, reasons: [{ code: "unevidenced", item }] };
  }
  return { state, evidence, reasons: state === "partly" ? [{ code: "partlyMet", item }] : [] };
}

function statesIn({ state, occurrences }: ChecklistAnswer): AnswerState[] {
  const found: AnswerState[] = isAbsent(occurrences) ? [] : [occurrences === 0 ? "met" : "notMet"];
  return isAbsent(state) ? found : [...found, state];
}

interface Outcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly subject: Subject;
  readonly clause: PolicyClause | undefined;
  readonly document: PolicyDocument | undefined;
}

function findingOf({ id: indicator }: ChecklistItem, { verdict, reasons, subject, clause, document }: Outcome): Finding {
  return {
    indicator,
    subject,
    value: null,
    unit: "state",
    requirement: null,
    verdict,
    margin: null,
    reasons,
    basis: clause === undefined ? [] : [{ document: clause.document, clause: clause.number }],
    origin: document?.level ?? "library",
  };
}
