import { untilDue, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { AnswerState, ChecklistAnswer, Evidence } from "../../model/checklistAnswer.js";
import { clauses } from "../../policy/records/clauses.js";
import { documents } from "../../policy/records/documents.js";
import type { ChecklistItem, PolicyClause, PolicyDocument } from "../../policy/records/types.js";
import type { ItemState } from "../lists.js";
import { plainRecord } from "../../model/reading/plainRecord.js";
import { citation } from "../../model/records/given.js";
import { checkAnswers, UNANSWERED, type CheckedAnswers, type ItemAnswers } from "./checkAnswers.js";
import { isChecked, isTimely, type EvidenceTime } from "./evidenceTime.js";

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

const CLAUSES: ReadonlyMap<string, PolicyClause> = /* @__PURE__ */ new Map(/* @__PURE__ */ clauses.map((each) => [each.id, each]));
const DOCUMENTS: ReadonlyMap<string, PolicyDocument> = /* @__PURE__ */ new Map(/* @__PURE__ */ documents.map((each) => [each.id, each]));

/** What an item is judged by besides its answers. */
export interface ItemCall extends EvidenceTime {
  readonly subject: Subject;
  /** The name of the subject where its findings leave it out: a body that bears it is no other. */
  readonly name?: string | undefined;
}

/** Items with the answers to them, and what is wrong with these. */
export interface JudgedItems extends Omit<CheckedAnswers<ChecklistAnswer>, "byItem"> {
  readonly results: readonly ItemResult[];
}

/** An item with what is the same on a day, whoever is asked it. */
export interface AskedItem {
  readonly item: ChecklistItem;
  readonly document: PolicyDocument | undefined;
  /** The first day of its document. */
  readonly effectiveFrom: CalendarDate | null;
  readonly basis: Finding["basis"];
  readonly origin: Finding["origin"];
  /** Why it is not met where it is answered so by nobody else, and where it is short and not due. */
  readonly open: Readonly<Record<"declared" | "pending", readonly Reason[]>>;
}

/** Looks up the clause and the document of an item. Findings of several counties share what is said of it, and so it is frozen. */
export function askItem(item: ChecklistItem, { asOf }: EvidenceTime): AskedItem {
  const clause = CLAUSES.get(item.clause);
  const document = clause === undefined ? undefined : DOCUMENTS.get(clause.document);
  const { source, dueBy } = item;
  const ofClause = clause === undefined ? [] : [{ document: clause.document, clause: clause.number }];
  return {
    item,
    document,
    effectiveFrom: document?.issued ?? document?.published ?? document?.effective ?? null,
    basis: Object.freeze(source === undefined ? ofClause : [plainRecord(citation, source)]),
    origin: item.origin ?? document?.level ?? "library",
    open: {
      declared: Object.freeze([{ code: "ownAnswerOnly", items: [item.id] }]),
      pending: Object.freeze([dueBy === undefined || asOf === undefined ? { code: "noDueDate" } : untilDue(asOf, dueBy)]),
    },
  };
}

/** Holds answers against items, those about none of them left out. */
export function judgeItems(items: readonly ChecklistItem[], answers: readonly ChecklistAnswer[], call: ItemCall): JudgedItems {
  const { byItem, excluded, problems } = checkAnswers(items, answers, call);
  return { results: items.map((item) => judgeItem(askItem(item, call), byItem.get(item.id) ?? UNANSWERED, call)), excluded, problems };
}

/** One item with the answers to it; an item of a later document than `asOf` does not apply. */
export function judgeItem(asked: AskedItem, answers: ItemAnswers<ChecklistAnswer>, call: ItemCall): ItemResult {
  const { item, basis, origin } = asked;
  const { asOf, subject, name = subject.name } = call;
  const { state, evidence, shown, reasons: own } = notAsked(asked, call) ?? readState(item.id, answers, call);
  const checked = state === "met" && shown.some((piece) => isTimely(piece, call) && isChecked(piece, { id: subject.id, name }));
  const verdict = verdictOf(item, { state, checked, asOf });
  const open = verdict === "declared" || verdict === "pending" ? asked.open[verdict] : [];
  const reasons = own.length === 0 ? open : [...own, ...open];
  const finding: Finding = {
    indicator: item.id,
    subject,
    value: null,
    unit: "state",
    requirement: null,
    verdict,
    margin: null,
    reasons,
    basis,
    origin,
  };
  return { item: item.id, state, verdict, evidence, finding };
}

interface Shown {
  readonly state: ItemState;
  /** Whether somebody else has checked it. */
  readonly checked: boolean;
  readonly asOf: CalendarDate | undefined;
}

/** An answer is met only where somebody else has checked it. What is short is pending up to a day the text sets. */
function verdictOf({ obligation, dueBy }: ChecklistItem, { state, checked, asOf }: Shown): Verdict {
  const isOpen = dueBy !== undefined && asOf !== undefined && asOf < dueBy;
  switch (state) {
    case "met":
      return checked ? "met" : "declared";
    case "notMet":
      return isOpen ? "pending" : "notMet";
    case "partly":
      // What is prohibited and happens in part happens.
      return isOpen || (dueBy === undefined && obligation !== "prohibited") ? "pending" : "notMet";
    case "notApplicable":
      return "notApplicable";
    case "unknown":
    case "unevidenced":
      return "undetermined";
  }
}

interface State {
  readonly state: ItemState;
  readonly evidence: readonly Evidence[];
  /** What supports it. */
  readonly shown: readonly Evidence[];
  readonly reasons: readonly Reason[];
}

/** The state of an item that is not asked here: its document is of a later day, or it is asked of other counties. */
function notAsked({ item: { id: item, units }, document, effectiveFrom }: AskedItem, { asOf, subject }: ItemCall): State | null {
  if (asOf !== undefined && document !== undefined && effectiveFrom !== null && effectiveFrom > asOf) {
    return { state: "notApplicable", ...NO_EVIDENCE, reasons: [{ code: "documentLaterThanDate", document: document.id, effectiveFrom }] };
  }
  if (units === undefined || units.includes(subject.id)) return null;
  return { state: "notApplicable", ...NO_EVIDENCE, reasons: [{ code: "asksOthers", item }] };
}

const NO_EVIDENCE = { evidence: [], shown: [] } as const;

function readState(item: string, { sound, faulty, later }: ItemAnswers<ChecklistAnswer>, time: EvidenceTime): State {
  const evidence = evidenceIn(sound);
  // An answer that could not be read may have said the opposite of the others.
  if (faulty) return { state: "unknown", evidence, shown: [], reasons: [{ code: "invalidAnswer", item }] };
  const state = agreedState(sound);
  if (state === null) return { state: "unknown", evidence, shown: [], reasons: [{ code: "conflictingAnswers", item }] };
  if (state === "unknown") {
    return { state, evidence, shown: [], reasons: [{ code: later ? "answerLaterThanDate" : "noAnswer", item }] };
  }
  const shown = shownBy(sound);
  if ((state === "met" || state === "notApplicable") && !shown.some((piece) => isTimely(piece, time))) {
    return { state: "unevidenced", evidence, shown, reasons: [whyUnevidenced(item, shown, time)] };
  }
  return { state, evidence, shown, reasons: state === "partly" ? [{ code: "partlyMet", item }] : [] };
}

/** The state that all answers agree on; `null` where they do not. */
function agreedState(answers: readonly ChecklistAnswer[]): AnswerState | null {
  let agreed: AnswerState | null = "unknown";
  for (const { state, occurrences } of answers) {
    const counted = isAbsent(occurrences) ? "unknown" : occurrences === 0 ? "met" : "notMet";
    agreed = agree(agree(agreed, counted), state ?? "unknown");
  }
  return agreed;
}

/** "Unknown" beside an answer that knows says nothing against it; met in part and not met agree that it is not met. */
function agree(one: AnswerState | null, other: AnswerState): AnswerState | null {
  if (one === null || one === other || other === "unknown") return one;
  if (one === "unknown") return other;
  const isMissed = (one === "partly" || one === "notMet") && (other === "partly" || other === "notMet");
  return isMissed ? "notMet" : null;
}

/** What supports an answer: only what comes with one that knows. */
function shownBy(answers: readonly ChecklistAnswer[]): readonly Evidence[] {
  return evidenceIn(answers.filter(({ state }) => state !== "unknown"));
}

function evidenceIn(answers: readonly ChecklistAnswer[]): readonly Evidence[] {
  const [first, ...others] = answers;
  return others.length === 0 ? (first?.evidence ?? []) : answers.flatMap(({ evidence }) => evidence ?? []);
}

/** Why what is shown does not count. */
export function whyUnevidenced(item: string, shown: readonly Evidence[], { maxEvidenceAge: days }: EvidenceTime): Reason {
  return shown.length === 0 || days === undefined ? { code: "unevidenced", item } : { code: "evidenceTooOld", item, days };
}
