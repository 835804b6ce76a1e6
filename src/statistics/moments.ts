import { addAllTo, addTo, canonical, productError, type Expansion } from "./exact/expansion.js";
import { dispersionOf, type Dispersion, type MomentSums } from "./dispersion.js";
import { StatisticsError } from "./statisticsError.js";

/** Numbers in any array form the statistics accept. They are read, never changed. */
export type NumericArray = readonly number[] | Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Weighted moments of a set of units, mergeable with those of any other set. */
export interface Moments extends Dispersion {
  /** Units counted, those of weight zero included. */
  readonly count: number;
  /** Total weight Σw. */
  readonly weight: number;
  /** What {@link mergeMoments} adds up. */
  readonly sums: MomentSums;
}

/** Largest magnitude the exact sums take; below its inverse a magnitude counts as zero. No product then over- or underflows. */
export const LARGEST_MAGNITUDE: number = 2 ** 300;
const SMALLEST_MAGNITUDE = 2 ** -300;

/**
 * Weighted moments of values: mean Σwx/Σw, population variance Σw(x−x̄)²/Σw, standard deviation, and the coefficient of
 * variation S/|x̄|. Without weights every value weighs 1.
 *
 * The sums behind them are exact, so the results are the correctly rounded ones: the same to the last bit for any
 * order of the rows and, through {@link mergeMoments}, for any partition. For that, magnitudes are held between 2^-300
 * (5e-91) and 2^300 (2e90): smaller ones count as 0, larger ones are refused.
 *
 * @param values - Finite numbers, one per unit.
 * @param weights - Finite numbers ≥ 0 of the same length; pupils, as a rule.
 * @returns Plain JSON. A set without any weight, the empty set among them, has `null` statistics. The coefficient is
 * `null` where the mean is zero.
 * @throws StatisticsError `lengthMismatch`, `notFinite` (a value or a weight, or one beyond 2^300), `negativeWeight`.
 *
 * @example
 * ```ts
 * import { momentsOf } from "edu-balance/statistics";
 *
 * const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
 * moments.mean; // => 5
 * moments.standardDeviation; // => 2
 * moments.coefficient; // => 0.4
 * ```
 */
export function momentsOf(values: NumericArray, weights?: NumericArray): Moments {
  checkLengths(values, weights);
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = 0; index < values.length; index += 1) {
    if (weights === undefined) {
      const value = heldValue(values[index], index);
      const square = value * value;
      addTo(productSum, value);
      addTo(squareSum, square);
      addTo(squareSum, productError(value, value, square));
    } else {
      const weight = heldWeight(weights[index], index);
      const value = heldValue(values[index], index, weight);
      const product = weight * value;
      const productRest = productError(weight, value, product);
      addTo(weightSum, weight);
      addTo(productSum, product);
      addTo(productSum, productRest);
      addProductTo(squareSum, product, value);
      addProductTo(squareSum, productRest, value);
    }
  }
  if (weights === undefined) addTo(weightSum, values.length);
  return momentsFrom(values.length, weightSum, productSum, squareSum, true);
}

/**
 * Weighted moments of ratios given as amounts over weights, x = amount/weight: books over pupils, say. The mean is
 * Σamount/Σweight and the squares enter as amount²/weight, so no ratio is ever rounded to a double on the way.
 * This is the form the inter-school coefficient uses.
 *
 * @param amounts - Finite numbers, one per unit.
 * @param weights - Finite numbers > 0 of the same length.
 * @returns As {@link momentsOf}. The quotients amount²/weight carry 106 bits, so the mean is correctly rounded and the
 * spread is as long as the coefficient is above about 1e-4; below that its last digits go, and what is below 2^-50, where
 * equal ratios are, is returned as exactly 0.
 * @throws StatisticsError as {@link momentsOf}, and `zeroWeight` at the first unit whose weight is zero.
 *
 * @example
 * ```ts
 * import { momentsOfRatios } from "edu-balance/statistics";
 *
 * const books = [279, 137, 935, 160, 402];
 * const pupils = [45, 37, 89, 76, 55];
 * momentsOfRatios(books, pupils).coefficient; // => 0.5152566298844764
 * ```
 */
export function momentsOfRatios(amounts: NumericArray, weights: NumericArray): Moments {
  checkLengths(amounts, weights);
  return momentsOfRatioRows(amounts, weights, 0, amounts.length, 1);
}

/** The moments of the rows `from` to `to` of columns that were checked before, amounts times `scale`. */
export function momentsOfRatioRows(amounts: NumericArray, weights: NumericArray, from: number, to: number, scale: number): Moments {
  const weightSum: Expansion = [];
  const amountSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = from; index < to; index += 1) {
    const given = amounts[index];
    const amount = heldValue(scale === 1 || given === undefined ? given : given * scale, index);
    const weight = heldWeight(weights[index], index);
    if (weight === 0)
      throw new StatisticsError("zeroWeight", `The weight at index ${String(index)} is zero: no ratio.`, index, weights[index]);
    addTo(weightSum, weight);
    addTo(amountSum, amount);
    const quotient = (amount * amount) / weight;
    addTo(squareSum, quotient);
    addTo(squareSum, squareRemainder(amount, weight, quotient));
  }
  return momentsFrom(to - from, weightSum, amountSum, squareSum, false);
}

/** amount²/weight − quotient, to the 53 bits below those of the quotient. */
export function squareRemainder(amount: number, weight: number, quotient: number): number {
  const square = amount * amount;
  const back = quotient * weight;
  return (square - back - productError(quotient, weight, back) + productError(amount, amount, square)) / weight;
}

/**
 * The moments of the union of disjoint sets from the moments of each: associative, commutative, and to the last bit
 * what {@link momentsOf} gives for all the rows at once.
 *
 * @param parts - Moments of disjoint sets; none gives the moments of the empty set. Merge very many in steps.
 *
 * @example
 * ```ts
 * import { mergeMoments, momentsOf } from "edu-balance/statistics";
 *
 * const north = momentsOf([0.1, 0.2], [30, 45]);
 * const south = momentsOf([0.3], [25]);
 * mergeMoments(north, south).mean === momentsOf([0.3, 0.2, 0.1], [25, 45, 30]).mean; // => true
 * ```
 */
export function mergeMoments(...parts: readonly Moments[]): Moments {
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  let count = 0;
  for (const part of parts) {
    count += part.count;
    addAllTo(weightSum, part.sums.weights);
    addAllTo(productSum, part.sums.products);
    addAllTo(squareSum, part.sums.squares);
  }
  return momentsFrom(
    count,
    weightSum,
    productSum,
    squareSum,
    parts.every((part) => part.sums.squaresExact || part.count === 0),
  );
}

function momentsFrom(count: number, weightSum: Expansion, productSum: Expansion, squareSum: Expansion, squaresExact: boolean): Moments {
  const sums: MomentSums = {
    weights: canonical(weightSum),
    products: canonical(productSum),
    squares: canonical(squareSum),
    squaresExact: squaresExact || count === 0,
  };
  return { count, weight: sums.weights[0] ?? 0, ...dispersionOf(sums), sums };
}

function addProductTo(total: Expansion, a: number, b: number): void {
  const product = a * b;
  addTo(total, product);
  addTo(total, productError(a, b, product));
}

function checkLengths(values: NumericArray, weights: NumericArray | undefined): void {
  if (weights !== undefined && weights.length !== values.length) {
    throw new StatisticsError(
      "lengthMismatch",
      `${String(values.length)} values and ${String(weights.length)} weights.`,
      null,
      weights.length,
    );
  }
}

/** The value as the sums take it: checked, and 0 where it is too small to matter or weighs nothing. */
function heldValue(value: unknown, index: number, weight = 1): number {
  if (typeof value !== "number" || !(Math.abs(value) <= (weight === 0 ? Number.MAX_VALUE : LARGEST_MAGNITUDE))) {
    throw notHeld("value", value, index);
  }
  return weight === 0 || Math.abs(value) < SMALLEST_MAGNITUDE ? 0 : value;
}

function heldWeight(weight: unknown, index: number): number {
  if (typeof weight !== "number" || !(Math.abs(weight) <= LARGEST_MAGNITUDE)) throw notHeld("weight", weight, index);
  if (weight < 0) {
    throw new StatisticsError("negativeWeight", `The weight at index ${String(index)} is negative.`, index, weight);
  }
  return weight < SMALLEST_MAGNITUDE ? 0 : weight;
}

function notHeld(role: "value" | "weight", input: unknown, index: number): StatisticsError {
  const finite = typeof input === "number" && Number.isFinite(input);
  const message = `The ${role} at index ${String(index)} is ${finite ? "beyond 2^300" : "not a finite number"}.`;
  return new StatisticsError("notFinite", message, index, input);
}
