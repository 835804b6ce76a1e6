import { ownValue } from "../foundation/ownValue.js";
import { languageOf, type ReportLocale } from "../naming/reportLocale.js";
import { digitsApart, shownNumber, shownPair } from "../naming/shownNumber.js";
import { unitWords, type UnitWords } from "../policy/records/units.js";
import type { NumberOrigin, NumberRun } from "./numberRun.js";

/** Where a printed number comes from. */
export interface PrintedFrom {
  /** Default `value`. */
  readonly how?: NumberOrigin;
  readonly from: readonly string[];
}

/** How a number is printed. */
export interface Printing {
  readonly locale: ReportLocale;
  /** A limit it must not seem to touch: it is printed with as many digits as that takes. */
  readonly limit?: number;
}

/** Decimals of numbers in tables, by unit; of those not here what is counted is whole, and all else has two. */
const TABLE_DECIMALS: Readonly<Record<string, number>> = {
  coefficient: 3,
  ratio: 3,
  teachersPerPupil: 4,
  squareMetres: 2,
  yuan: 0,
  share: 1,
};
const OTHER_DECIMALS = 2;

/** A number with its unit as it stands in a sentence: coefficients with three decimals, shares with one, yuan from 10,000 in 万元. */
export function amountRun(value: number, unit: string, { how = "value", from }: PrintedFrom, { locale, limit }: Printing): NumberRun {
  const shown = limit === undefined ? shownNumber(value, unit) : shownPair(value, limit, unit).value;
  return { text: shown[languageOf(locale)], value, how, from };
}

/** A number as it stands in a cell under a header that says its unit; shares keep their sign. */
export function cellRun(value: number, unit: string, { how = "value", from }: PrintedFrom, limit?: number): NumberRun {
  return { text: cellText(value, unit, limit), value, how, from };
}

/** A number of things with the word for them in the place of `{count}`. */
export function countRun(value: number, { how = "length", from }: PrintedFrom, template: string): NumberRun {
  return { text: template.replace("{count}", String(value)), value, how, from };
}

/** The name of a unit for the header of a column; empty where it has none. */
export function unitName(unit: string, locale: ReportLocale): string {
  return ownValue<UnitWords>(unitWords, unit)?.name[languageOf(locale)] ?? unit;
}

function cellText(value: number, unit: string, limit: number | undefined): string {
  const own = ownValue<number>(TABLE_DECIMALS, unit);
  // What is whole is printed in full.
  if (own === null && Number.isInteger(value)) return String(value);
  const isShare = unit === "share";
  const print = (number: number, more: number): string => (isShare ? number * 100 : number).toFixed((own ?? OTHER_DECIMALS) + more);
  const text = print(value, limit === undefined ? 0 : digitsApart(value, limit, print));
  return isShare ? `${text}%` : text;
}
