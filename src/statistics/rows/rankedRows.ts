import { compare, decimalOf, exactSum, floorOf, plus, times, ZERO } from "../exact/decimal.js";
import { StatisticsError } from "../statisticsError.js";
import { checkWeightedRows, requireFinite, requireNonNegative, type NumericArray } from "./checkRows.js";

/** A value and its weight, which is above zero. */
export interface Row {
  readonly value: number;
  readonly weight: number;
}

/**
 * The rows of positive weight, smallest value first.
 *
 * @throws StatisticsError as {@link checkWeightedRows}.
 */
export function rankRows(values: NumericArray, weights: NumericArray | undefined): readonly Row[] {
  checkWeightedRows(values, weights);
  const rows: Row[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights === undefined ? 1 : (weights[index] ?? 0);
    if (weight > 0) rows.push({ value: values[index] ?? 0, weight });
  }
  return rows.sort((a, b) => a.value - b.value);
}

/**
 * As {@link rankRows}, for statistics that divide one value by another: of figures that cannot be negative.
 *
 * @throws StatisticsError as {@link rankRows}, and `negativeValue` at the first negative value that has weight.
 */
export function rankNonNegativeRows(values: NumericArray, weights: NumericArray | undefined): readonly Row[] {
  const rows = rankRows(values, weights);
  requireNonNegative(values, "value", weights);
  return rows;
}

/**
 * The quantile of ranked rows; see `quantile` for its definition.
 *
 * @throws StatisticsError `badParameter` unless the probability is a number from 0 to 1.
 */
export function rankedQuantile(rows: readonly Row[], probability: number): number {
  if (typeof probability !== "number" || !(probability >= 0 && probability <= 1)) {
    throw new StatisticsError("badParameter", "The probability must be a number from 0 to 1.", null, probability);
  }
  const { index, reached } = firstReaching(rows, probability);
  const value = rows[index]?.value ?? 0;
  const next = reached ? (rows[index + 1]?.value ?? value) : value;
  // Adding 0 turns -0, which is ranked with 0, into 0.
  return midpoint(value, next) + 0;
}

/** The first row whose cumulative weight is at least p·W, and whether it is just that. Nothing is rounded or divided. */
function firstReaching(rows: readonly Row[], probability: number): { readonly index: number; readonly reached: boolean } {
  const whole = wholeWeight(rows);
  const share = decimalOf(probability);
  if (whole !== null) {
    const target = times(share, { digits: BigInt(whole), places: 0 });
    const floor = floorOf(target);
    const least = Number(floor.digits);
    const isWhole = compare(floor, target) === 0;
    let sum = 0;
    const index = rows.findIndex(({ weight }) => {
      sum += weight;
      return sum > least || (isWhole && sum === least);
    });
    return { index, reached: isWhole && sum === least };
  }
  const target = times(share, exactSum(rows.map(({ weight }) => weight)));
  let sum = ZERO;
  const index = rows.findIndex(({ weight }) => {
    sum = plus(sum, decimalOf(weight));
    return compare(sum, target) >= 0;
  });
  return { index, reached: compare(sum, target) === 0 };
}

/** The total weight where all weights are whole and no sum of them is rounded, else `null`. */
function wholeWeight(rows: readonly Row[]): number | null {
  let sum = 0;
  for (const { weight } of rows) {
    sum += weight;
    if (!Number.isSafeInteger(weight) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function midpoint(a: number, b: number): number {
  if (a === b) return a;
  const sum = a + b;
  return Number.isFinite(sum) ? sum / 2 : a / 2 + b / 2;
}

/** @throws StatisticsError `zeroDenominator` where the denominator is zero, `notFinite` where the quotient is too large. */
export function requireQuotient(numerator: number, denominator: number, role: string): number {
  if (denominator === 0) throw new StatisticsError("zeroDenominator", `The ${role} is zero, and cannot be divided by.`, null, 0);
  return requireFinite(numerator / denominator, "quotient");
}
