import { greatest } from "../foundation/greatest.js";
import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { unitWords, type UnitWords } from "../policy/records/units.js";

const THOUSAND = 1000;
const TEN_THOUSAND = 10_000;
const DIGITS = 4;
const MOST_DECIMALS = 12;
const NUMBER = /^[-+.\de]+/u;
const DECIMALS = /^-?\d+\.(\d+)/u;

/**
 * A number as a reader is shown it: shares as percentages with one decimal, coefficients with three, yuan with four digits, from 10,000
 * in 万元; all else with four digits below 1,000 and whole from there, so that what is whole is in full and adds up.
 */
export function shownNumber(value: number, unit: string, more = 0): LocalText {
  if (unit === "share") return both(`${rounded(value * 100, 1 + more)}%`);
  if (unit === "coefficient" || unit === "ratio") return both(rounded(value, 3 + more));
  const { zh, en } = ownValue<UnitWords>(unitWords, unit)?.sign ?? ownSign(unit);
  const isWhole = unit !== "yuan" && Math.abs(value) >= THOUSAND;
  const number = isWhole ? rounded(value, more) : inDigits(value, DIGITS + more);
  if (unit === "yuan" && Math.abs(value) >= TEN_THOUSAND)
    return { zh: `${inDigits(value / TEN_THOUSAND, DIGITS + more)}万元`, en: `${number}${en}` };
  return { zh: `${number}${zh}`, en: `${number}${en}` };
}

/** What is written after a number in a unit of the caller's own: its text; in Chinese none that may be an identifier. */
function ownSign(unit: string): LocalText {
  return { zh: /\p{Script=Han}|㎡/u.test(unit) ? unit : "", en: unit === "" ? "" : ` ${unit}` };
}

/**
 * How many digits more than usual it takes to see that a value is not its limit: wherever a value stands beside its limit, in a sentence,
 * a cell or a chart, it is printed with as many.
 */
export function digitsApart(value: number, limit: number, print: (number: number, more: number) => string): number {
  let more = 0;
  while (value !== limit && more < MOST_DECIMALS && print(value, more) === print(limit, more)) more += 1;
  return more;
}

/** A value and its limit with as many digits as it takes to see that they differ. */
export function shownPair(value: number, limit: number, unit: string): { readonly value: LocalText; readonly limit: LocalText } {
  const more = digitsApart(value, limit, (number, digits) => shownNumber(number, unit, digits).zh);
  return { value: shownNumber(value, unit, more), limit: shownNumber(limit, unit, more) };
}

/** A number, and the limit that it stands beside, if any. */
export interface NumberBeside {
  readonly value: number;
  readonly limit?: number;
}

/**
 * Numbers of one unit that stand beside one another: all with as many decimals as that one has which needs most, so that 0.55 beside 0.504
 * is 0.550. Yuan, in two units, stay as they are.
 */
export function shownAlike(numbers: readonly NumberBeside[], unit: string): LocalText[] {
  const print = (number: number, more: number): string => shownNumber(number, unit, more).zh;
  const more = greatest(numbers.map(({ value, limit = value }) => digitsApart(value, limit, print)));
  const shown = numbers.map(({ value }) => shownNumber(value, unit, more));
  if (unit === "yuan") return shown;
  const decimals = greatest(shown.map(({ en }) => DECIMALS.exec(en)?.[1]?.length ?? 0));
  return shown.map(({ zh, en }, at) => {
    const value = numbers[at]?.value ?? 0;
    const number = (unit === "share" ? value * 100 : value).toFixed(decimals);
    return { zh: zh.replace(NUMBER, number), en: en.replace(NUMBER, number) };
  });
}

function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

function inDigits(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}

function both(text: string): LocalText {
  return { zh: text, en: text };
}
