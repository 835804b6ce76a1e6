import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { unitWords, type UnitWords } from "../policy/records/units.js";

const TEN_THOUSAND = 10_000;
const DIGITS = 4;
const MOST_DECIMALS = 12;

/**
 * A number as a reader is shown it: shares as percentages with one decimal, coefficients with three, yuan from 10,000 in 万元; of all
 * else what is whole in full, so that what is added up adds up, and what is not with four digits.
 */
export function shownNumber(value: number, unit: string, more = 0): LocalText {
  if (unit === "share") return both(`${rounded(value * 100, 1 + more)}%`);
  if (unit === "coefficient" || unit === "ratio") return both(rounded(value, 3 + more));
  const { zh, en } = ownValue<UnitWords>(unitWords, unit)?.sign ?? { zh: "", en: "" };
  const number = String(Number.isInteger(value) && unit !== "yuan" ? value : Number(value.toPrecision(DIGITS + more)));
  if (unit === "yuan" && Math.abs(value) >= TEN_THOUSAND)
    return { zh: `${String(Number((value / TEN_THOUSAND).toPrecision(DIGITS + more)))}万元`, en: `${number}${en}` };
  return { zh: `${number}${zh}`, en: `${number}${en}` };
}

/** A value and its limit with as many digits as it takes to see that they differ. */
export function shownPair(value: number, limit: number, unit: string): { readonly value: LocalText; readonly limit: LocalText } {
  let more = 0;
  while (value !== limit && more < MOST_DECIMALS && shownNumber(value, unit, more).zh === shownNumber(limit, unit, more).zh) more += 1;
  return { value: shownNumber(value, unit, more), limit: shownNumber(limit, unit, more) };
}

function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

function both(text: string): LocalText {
  return { zh: text, en: text };
}
