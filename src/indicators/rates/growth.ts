import { requireObject } from "../../foundation/usageError.js";
import { fundingYear, type FundingYear } from "../../model/records/fundingGrowth.js";
import { minus, times, type Decimal } from "../../statistics/exact/decimal.js";
import { figureIn, joinGaps } from "../../model/reading/readFigures.js";
import { exactFigures, exactQuotient } from "./exactFigures.js";
import type { FundingFigure } from "./fundingYear.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** The figures of two years, by name. */
export interface TwoYears {
  readonly before: (field: FundingFigure) => Decimal;
  readonly now: (field: FundingFigure) => Decimal;
}

/**
 * What is computed of a year and the one before it: `numerator / denominator`, both exact. Years that do not follow
 * each other have no growth from one to the next.
 *
 * @param divisors - Figures of which one that is 0 leaves nothing to divide by.
 */
export function betweenYears(
  lastYear: FundingYear,
  year: FundingYear,
  fields: readonly FundingFigure[],
  divisors: { readonly before: readonly FundingFigure[]; readonly now: readonly FundingFigure[] },
  quotient: (figures: TwoYears) => readonly [numerator: Decimal, denominator: Decimal],
): IndicatorValue {
  requireObject(lastYear, "lastYear");
  requireObject(year, "year");
  const [first, second] = [lastYear, year].map((each) => figureIn(fundingYear, each, "year"));
  const unknown = [...(first?.reasons ?? []), ...(second?.reasons ?? [])];
  if (unknown.length > 0) return { value: null, reasons: joinGaps(unknown) };
  if (second?.value !== (first?.value ?? 0) + 1) {
    return { value: null, reasons: [{ code: "recordMissing", record: "years", units: [String((second?.value ?? 0) - 1)] }] };
  }
  const before = exactFigures(fundingYear, lastYear, fields, [String(lastYear.year)]);
  const now = exactFigures(fundingYear, year, fields, [String(year.year)]);
  const reasons = [...before.reasons, ...now.reasons];
  if (reasons.length > 0) return { value: null, reasons };
  const zero = [
    ...divisors.before.filter((field) => before.at(field).digits === 0n),
    ...divisors.now.filter((field) => now.at(field).digits === 0n),
  ];
  const [numerator, denominator] = quotient({ before: before.at, now: now.at });
  return exactQuotient(numerator, denominator, [...new Set(zero.length > 0 ? zero : divisors.before)]);
}

/** Growth of an amount per pupil: (S₁ × P₀ − S₀ × P₁) / (S₀ × P₁). */
export function perPupilGrowth(lastYear: FundingYear, year: FundingYear, amount: FundingFigure): IndicatorValue {
  const divisors = { before: [amount, "pupils"], now: ["pupils"] } as const;
  return betweenYears(lastYear, year, [amount, "pupils"], divisors, ({ before, now }) => {
    const base = times(before(amount), now("pupils"));
    // Without pupils last year there was nothing per pupil to grow from.
    const divisor = before("pupils").digits === 0n ? before("pupils") : base;
    return [minus(times(now(amount), before("pupils")), base), divisor];
  });
}
