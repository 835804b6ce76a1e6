import type { CalendarDate } from "../foundation/calendarDate.js";
import type { EvidenceKind } from "../policy/records/types.js";

/** How far the sentence of an item holds. For a prohibited item `met` says that what it prohibits does not happen. */
export type AnswerState = "met" | "partly" | "notMet" | "notApplicable" | "unknown";

export const ANSWER_STATES: readonly AnswerState[] = ["met", "partly", "notMet", "notApplicable", "unknown"];

export const EVIDENCE_KINDS: readonly EvidenceKind[] = ["document", "minutes", "dataset", "photo", "url"];

/** What an answer can be checked by. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** File number, title, address: whatever leads a reader to it. */
  readonly reference: string;
  readonly date?: CalendarDate | undefined;
}

/** An answer to an item of a checklist. */
export interface ChecklistAnswer {
  /** Id of the item. */
  readonly item: string;
  /** May be left out where `occurrences` says it. */
  readonly state?: AnswerState | undefined;
  /** Prohibited items alone: how often what is prohibited was found; 0 is `met`, more is `notMet`. */
  readonly occurrences?: number | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}
