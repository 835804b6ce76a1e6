import { compare, decimalOf, exactSum, floorOf, plus, times, ZERO } from "../exact/decimal.js";
import type { NumericArray } from "../moments.js";
import { StatisticsError } from "../statisticsError.js";

/** A value and its weight, which is above zero. */
export interface Row {
  readonly value: number;
  readonly weight: number;
}

/**
 * The rows of positive weight, smallest value first.
 *
 * @throws StatisticsError `empty`, `lengthMismatch`, `notFinite`, `negativeWeight`, `zeroWeight`.
 */
export function rankedRows(values: NumericArray, weights: NumericArray | undefined): readonly Row[] {
  requireRows(values.length, weights?.length ?? values.length, "values", "weights");
  const rows: Row[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights === undefined ? 1 : finiteAt(weights, index, "weight");
    if (weight < 0) {
      throw new StatisticsError("negativeWeight", `The weight at index ${String(index)} is negative.`, index, weight);
    }
    const value = finiteAt(values, index, "value");
    if (weight > 0) rows.push({ value, weight });
  }
  if (rows.length === 0) throw new StatisticsError("zeroWeight", "All weights are zero: no value counts.", null, 0);
  return rows.sort((a, b) => a.value - b.value);
}

/**
 * As {@link rankedRows}, for statistics that divide one value by another: of figures that cannot be negative.
 *
 * @throws StatisticsError as {@link rankedRows}, and `negativeValue` at the first negative value that has weight.
 */
export function rankedRowsFromZero(values: NumericArray, weights: NumericArray | undefined): readonly Row[] {
  const rows = rankedRows(values, weights);
  requireNoNegative(values, weights);
  return rows;
}

/**
 * The quantile of ranked rows; see `quantile` for its definition.
 *
 * @throws StatisticsError `badParameter` unless the probability is a number from 0 to 1.
 */
export function rankedQuantile(rows: readonly Row[], probability: number): number {
  const given: unknown = probability;
  if (typeof given !== "number" || !(given >= 0 && given <= 1)) {
    throw new StatisticsError("badParameter", "The probability must be a number from 0 to 1.", null, given);
  }
  const { index, reached } = firstReaching(rows, given);
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

/** The entry at an index; `notFinite` for anything but a finite number. */
export function finiteAt(numbers: NumericArray, index: number, role: string): number {
  const entry: unknown = numbers[index];
  if (typeof entry !== "number" || !Number.isFinite(entry)) {
    throw new StatisticsError("notFinite", `The ${role} at index ${String(index)} is not a finite number.`, index, entry);
  }
  return entry;
}

/** Throws `lengthMismatch` where two arrays differ in length, `empty` where both have none. */
export function requireRows(count: number, otherCount: number, role: string, otherRole: string): void {
  if (count !== otherCount) {
    throw new StatisticsError("lengthMismatch", `${String(count)} ${role} and ${String(otherCount)} ${otherRole}.`, null, otherCount);
  }
  if (count === 0) throw new StatisticsError("empty", `No ${role} were given.`);
}

/** Throws `negativeValue` at the first number below zero; those of weight zero have no effect. */
export function requireNoNegative(numbers: NumericArray, weights?: NumericArray): void {
  for (let index = 0; index < numbers.length; index += 1) {
    const entry = numbers[index] ?? 0;
    if (entry < 0 && weights?.[index] !== 0)
      throw new StatisticsError("negativeValue", `The value at index ${String(index)} is negative.`, index, entry);
  }
}

/** `numerator / denominator`: `zeroMean` where the denominator is zero, `notFinite` where the quotient is too large. */
export function definedQuotient(numerator: number, denominator: number, role: string): number {
  if (denominator === 0) throw new StatisticsError("zeroMean", `The ${role}, which is divided by, is zero.`, null, 0);
  return finite(numerator / denominator, "quotient");
}

/** The figure, refused with `notFinite` where it exceeds the largest double. */
export function finite(figure: number, name: string): number {
  if (!Number.isFinite(figure)) throw new StatisticsError("notFinite", `The ${name} exceeds the largest double.`, null, figure);
  return figure;
}
