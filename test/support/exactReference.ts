/**
 * An independent reference for the statistics: exact rational arithmetic on BigInt, straight from the definitions.
 * Nothing here comes from src, and nothing is clever: a result is called correctly rounded because the exact number
 * was compared with the two midpoints around it.
 */

/** `top / bottom`, exactly; the bottom is positive, the fraction need not be in lowest terms. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The exact value of a finite double. */
export function rationalOf(value: number): Rational {
  let whole = value;
  let doublings = 0n;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    doublings += 1n;
  }
  return { top: BigInt(whole), bottom: 1n << doublings };
}

/** What the moments take a magnitude for: nothing, below 2^-300. */
export function held(value: number): number {
  return Math.abs(value) < 2 ** -300 ? 0 : value;
}

/** The exact sum of finite doubles. */
export function exactSum(terms: readonly number[]): Rational {
  const { wholes, denominator } = wholesOf(terms);
  return { top: total(wholes), bottom: denominator };
}

export function exactlyEqual(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0n;
}

/** `a − b`, exactly. */
export function difference(a: Rational, b: Rational): Rational {
  return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** `a · b`, exactly. */
export function product(a: Rational, b: Rational): Rational {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** `a / b`, exactly. */
export function quotient(a: Rational, b: Rational): Rational {
  const top = a.top * b.bottom;
  const bottom = a.bottom * b.top;
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** Exact total weight, mean and population variance. */
export interface ExactMoments {
  readonly weight: Rational;
  readonly mean: Rational;
  readonly variance: Rational;
}

/** Σwx/Σw and Σw(x−x̄)²/Σw by their definitions, in two passes, without rounding. */
export function exactMoments(values: readonly number[], weights: readonly number[] = values.map(() => 1)): ExactMoments {
  const { wholes: value, denominator: valueBottom } = wholesOf(values);
  const { wholes: weight, denominator: weightBottom } = wholesOf(weights);
  const weightTotal = total(weight);
  const productTotal = total(weight.map((w, index) => w * (value[index] ?? 0n)));
  const spread = total(weight.map((w, index) => w * ((value[index] ?? 0n) * weightTotal - productTotal) ** 2n));
  return {
    weight: { top: weightTotal, bottom: weightBottom },
    mean: { top: productTotal, bottom: weightTotal * valueBottom },
    variance: { top: spread, bottom: weightTotal ** 3n * valueBottom ** 2n },
  };
}

/** The same for the ratios amount/weight, weighted by the weights, without rounding any ratio. */
export function exactMomentsOfRatios(amounts: readonly number[], weights: readonly number[]): ExactMoments {
  const { wholes: amount, denominator: amountBottom } = wholesOf(amounts);
  const { wholes: weight, denominator: weightBottom } = wholesOf(weights);
  const weightTotal = total(weight);
  const amountTotal = total(amount);
  // w·(a/w − A/W)² = (a·W − A·w)² / (w·W²)
  const common = weight.reduce(leastCommonMultiple, 1n);
  const spread = total(weight.map((w, index) => ((amount[index] ?? 0n) * weightTotal - amountTotal * w) ** 2n * (common / w)));
  return {
    weight: { top: weightTotal, bottom: weightBottom },
    mean: { top: amountTotal * weightBottom, bottom: weightTotal * amountBottom },
    variance: { top: spread * weightBottom ** 2n, bottom: common * weightTotal ** 3n * amountBottom ** 2n },
  };
}

/** What a perfect routine returns in doubles: `null` where a figure is undefined or exceeds the largest double. */
export interface RoundedMoments {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number | null;
  readonly standardDeviation: number | null;
  readonly coefficient: number | null;
}

/** Each exact figure as the double nearest to it. */
export function rounded(exact: ExactMoments): RoundedMoments {
  return {
    weight: nearestDouble(exact.weight),
    mean: nearestDouble(exact.mean),
    variance: finiteOrNull(nearestDouble(exact.variance)),
    standardDeviation: finiteOrNull(nearestDoubleToRoot(exact.variance)),
    coefficient:
      exact.mean.top === 0n ? null : finiteOrNull(nearestDoubleToRoot(quotient(exact.variance, product(exact.mean, exact.mean)))),
  };
}

/** The double nearest to an exact number, ties to the even one; ±Infinity beyond the largest double; never -0. */
export function nearestDouble(exact: Rational): number {
  const size = { top: exact.top < 0n ? -exact.top : exact.top, bottom: exact.bottom };
  const nearest = settle(crudeSize(size), (boundary) => compare(boundary, size));
  return exact.top < 0n && nearest !== 0 ? -nearest : nearest;
}

/** The double nearest to the square root of an exact number ≥ 0. */
export function nearestDoubleToRoot(square: Rational): number {
  return settle(crudeRoot(square), (boundary) => compare(product(boundary, boundary), square));
}

/** Moves a guess, double by double, until the exact number lies between the midpoints on its two sides. */
function settle(guess: number, against: (boundary: Rational) => bigint): number {
  let candidate = guess;
  for (;;) {
    const even = (bitsOf(candidate) & 1n) === 0n;
    const lower = candidate === 0 ? -1n : against(midpoint(neighbour(candidate, -1n), candidate));
    const upper = candidate === Infinity ? 1n : against(midpoint(candidate, neighbour(candidate, 1n)));
    if (lower > 0n || (lower === 0n && !even)) candidate = neighbour(candidate, -1n);
    else if (upper < 0n || (upper === 0n && !even)) candidate = neighbour(candidate, 1n);
    else return candidate;
  }
}

/** The number half-way between two neighbouring doubles; Infinity stands where the next double would be. */
function midpoint(low: number, high: number): Rational {
  const a = rationalOf(low);
  const b = high === Infinity ? { top: 1n << 1024n, bottom: 1n } : rationalOf(high);
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: 2n * a.bottom * b.bottom };
}

const doubles = new Float64Array(1);
const bits = new BigUint64Array(doubles.buffer);

function bitsOf(value: number): bigint {
  doubles[0] = value;
  return bits[0] ?? 0n;
}

/** The next double up or down from a double ≥ 0. */
export function neighbour(value: number, step: 1n | -1n): number {
  bits[0] = bitsOf(value) + step;
  return doubles[0] ?? 0;
}

function crudeSize(size: Rational): number {
  const shift = 64n - length(size.top) + length(size.bottom);
  return timesPowerOfTwo(Number(shiftedLeft(size.top, shift) / shiftedLeft(size.bottom, -shift)), -Number(shift));
}

function crudeRoot(square: Rational): number {
  const wanted = 64n - length(square.top) + length(square.bottom);
  const shift = wanted % 2n === 0n ? wanted : wanted + 1n;
  const scaled = Number(shiftedLeft(square.top, shift) / shiftedLeft(square.bottom, -shift));
  return timesPowerOfTwo(Math.sqrt(scaled), -Number(shift) / 2);
}

function timesPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  const quarter = Math.trunc(half / 2);
  return value * 2 ** quarter * 2 ** (half - quarter) * 2 ** (exponent - half);
}

function shiftedLeft(value: bigint, places: bigint): bigint {
  return places > 0n ? value << places : value;
}

function length(value: bigint): bigint {
  return BigInt(value.toString(16).length * 4);
}

function compare(a: Rational, b: Rational): bigint {
  return a.top * b.bottom - b.top * a.bottom;
}

function wholesOf(numbers: readonly number[]): { wholes: bigint[]; denominator: bigint } {
  const rationals = numbers.map(rationalOf);
  const denominator = rationals.reduce((largest, { bottom }) => (bottom > largest ? bottom : largest), 1n);
  // Every bottom is a power of two and divides the largest.
  return { wholes: rationals.map(({ top, bottom }) => top * (denominator / bottom)), denominator };
}

function total(terms: readonly bigint[]): bigint {
  return terms.reduce((sum, term) => sum + term, 0n);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
