import type { Language } from "../../src/foundation/localText.js";
import { shownNumber } from "../../src/naming/shownNumber.js";

/** Decimals beyond the usual that a limit may take to be said exactly; one that never ends is rounded as everywhere. */
const MOST_DECIMALS = 3;

/** A number of a rule with as many digits as it has: 0.0015 is 0.15%, and not 0.2%. */
export function exactNumber(value: number, unit: string, language: Language): string {
  const exact = shownNumber(value, unit, MOST_DECIMALS + 3)[language];
  const texts = Array.from({ length: MOST_DECIMALS + 1 }, (_each, more) => shownNumber(value, unit, more)[language]);
  return texts.find((text) => text === exact) ?? texts[0] ?? exact;
}
