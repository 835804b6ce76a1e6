import type { CalendarDate } from "../foundation/calendarDate.js";
import type { AnswerState, EvidenceKind } from "./records/lists.js";

export { ANSWER_STATES, EVIDENCE_KINDS, type AnswerState } from "./records/lists.js";

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
