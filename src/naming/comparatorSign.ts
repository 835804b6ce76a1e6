import type { Language } from "../foundation/localText.js";
import { COMPARATOR_SIGNS, type Comparator } from "../policy/records/lists.js";

/** The sign of a comparison as a language writes it: in English none is as wide as a Chinese character. */
export function comparatorSign(comparator: Comparator, language: Language): string {
  return language === "zh" ? COMPARATOR_SIGNS[comparator] : COMPARATOR_SIGNS[comparator].normalize("NFKC");
}
