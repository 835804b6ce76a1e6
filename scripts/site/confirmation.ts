import type { Language } from "../../src/foundation/localText.js";
import { CONFIRMATION_NAMES, type Confirmation } from "../../src/policy/records/lists.js";

/** How far a fact is confirmed, in words and in a colour. */
export function confirmationTag(confirmation: Confirmation, language: Language): string {
  return `<span class="tag tag-${confirmation}">${CONFIRMATION_NAMES[confirmation][language]}</span>`;
}
