import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import type { Measure } from "../../../../src/policy/records/types.js";

/** A part of the page of an indicator; its id is the place in the address, the same in both languages. */
export interface Section {
  readonly id: string;
  readonly title: LocalText;
  /** What stands below the heading, as Markdown. */
  readonly write: (measure: Measure, language: Language) => string;
}
