import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { decimalOf, numberOf, times } from "../statistics/exact/decimal.js";

/** Yuan for one unit of a figure, by its id. */
export type UnitPrices = ReadonlyMap<string, number>;

/** The prices of a caller by figure; a yuan of equipment costs itself. @throws UsageError `badOption`, `notAnObject`. */
export function readPrices(prices: Readonly<Record<string, number>> | undefined, figures: readonly string[]): UnitPrices {
  const given = prices ?? {};
  requireObject(given, "prices");
  requireKeys(given, figures, "prices");
  for (const price of Object.values(given)) {
    if (!(typeof price === "number" && Number.isFinite(price) && price >= 0))
      throw new UsageError("badOption", "prices must be yuan of 0 or more for one unit.", price);
  }
  return new Map([["equipmentYuan", 1], ...Object.entries(given)]);
}

/** What an amount of a figure costs; `null` where its price was not given, and 0 for nothing. */
export function costOf(amount: number, figure: string, prices: UnitPrices): number | null {
  const price = prices.get(figure);
  return amount === 0 ? 0 : price === undefined ? null : numberOf(times(decimalOf(amount), decimalOf(price)));
}
