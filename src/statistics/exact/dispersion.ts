import { divide, leading, multiply, roundedWhenCertain, squareRoot, subtract, type DoubleDouble } from "./doubleDouble.js";
import { add, dyadicSum, multiply as multiplyDyadic, nearestQuotient, nearestRootOfQuotient, negate, type Dyadic } from "./dyadic.js";

/**
 * The exact sums behind a weighted mean and variance, as plain JSON. Each list is one number written as a sum of
 * doubles, largest first, in the only spelling it has; adding the lists of two parts gives the lists of the whole.
 */
export interface MomentSums {
  /** Σw. */
  readonly weights: readonly number[];
  /** Σw·x, or Σ of the amounts when the moments come from amounts. */
  readonly products: readonly number[];
  /** Σw·x², or Σ amount²/weight when the moments come from amounts. */
  readonly squares: readonly number[];
  /** `false` when Σ amount²/weight holds quotients, each rounded to 106 bits. */
  readonly squaresExact: boolean;
}

/** Mean and spread of a set; every figure is `null` where it is not defined. */
export interface Dispersion {
  /** Weighted mean, `null` for an empty set. */
  readonly mean: number | null;
  /** Weighted population variance, `null` for an empty set or where it exceeds the largest double. */
  readonly variance: number | null;
  /** Square root of the variance, rounded from the exact root, `null` for an empty set. */
  readonly standardDeviation: number | null;
  /** Standard deviation over the size of the mean, `null` where the mean is zero or the quotient exceeds the largest double. */
  readonly coefficient: number | null;
}

const UNDEFINED: Dispersion = { mean: null, variance: null, standardDeviation: null, coefficient: null };

// Below this share of Q·W the spread has lost too many of the 104 bits, and the exact way is taken.
const CANCELLATION = 2 ** -12;
// Quotients of 106 bits leave about this much of Q·W in the spread where the true one is zero.
const NOISE_EXPONENT = -100;
// Within this range of Q·W no step of double-double arithmetic over- or underflows.
const RANGE = 2 ** 800;

/** Mean and spread from exact sums, each figure correctly rounded. */
export function finishDispersion(sums: MomentSums): Dispersion {
  if (sums.weights.length === 0) return UNDEFINED;
  const spread = findSpread(sums);
  const variance = varianceFrom(sums, spread);
  const coefficient = sums.products.length === 0 ? null : coefficientFrom(sums, spread);
  return {
    mean: meanFrom(sums),
    variance: variance === Infinity ? null : variance,
    standardDeviation: deviationFrom(sums, spread),
    coefficient: coefficient === Infinity ? null : coefficient,
  };
}

/** T/W, correctly rounded; the weight is not zero. */
export function meanFrom({ products, weights }: MomentSums): number {
  return roundedWhenCertain(divide(leading(products), leading(weights))) ?? nearestQuotient(dyadicSum(products), dyadicSum(weights));
}

/**
 * N = Q·W − T², never negative, with W = Σw, T = Σwx, Q = Σwx²: the variance times W². To some 90 bits where these are
 * beyond doubt, else exactly.
 */
export type Spread = DoubleDouble | Dyadic;

/** The spread, the quick way where that will do. */
export function findSpread(sums: MomentSums): Spread {
  const product = leading(sums.products);
  const squaresTimesWeight = multiply(leading(sums.squares), leading(sums.weights));
  const size = squaresTimesWeight.high;
  if (size > 1 / RANGE && size < RANGE) {
    const spread = subtract(squaresTimesWeight, multiply(product, product));
    if (spread.high > size * CANCELLATION) return spread;
  }
  return exactSpread(sums);
}

function exactSpread({ weights, products, squares, squaresExact }: MomentSums): Dyadic {
  const product = dyadicSum(products);
  const squaresTimesWeight = multiplyDyadic(dyadicSum(squares), dyadicSum(weights));
  const spread = add(squaresTimesWeight, negate(multiplyDyadic(product, product)));
  const noise = { digits: squaresTimesWeight.digits, exponent: squaresTimesWeight.exponent + NOISE_EXPONENT };
  const isNoise = !squaresExact && add(spread, negate(noise)).digits < 0n;
  // A negative spread comes only of sums that no data can have.
  return isNoise || spread.digits < 0n ? { digits: 0n, exponent: 0 } : spread;
}

/** N/W², correctly rounded; `Infinity` where it exceeds the largest double. */
export function varianceFrom(sums: MomentSums, spread: Spread): number {
  const weight = leading(sums.weights);
  const quick = "high" in spread ? roundedWhenCertain(divide(divide(spread, weight), weight)) : null;
  return quick ?? nearestQuotient(inDigits(spread, sums), squared(sums.weights));
}

function deviationFrom(sums: MomentSums, spread: Spread): number {
  return rootOver(spread, sums.weights, sums);
}

/** √N/|T|, correctly rounded; `Infinity` where it exceeds the largest double. T is not zero. */
export function coefficientFrom(sums: MomentSums, spread: Spread): number {
  return rootOver(spread, sums.products, sums);
}

/** √N over the size of another sum. */
function rootOver(spread: Spread, divisor: readonly number[], sums: MomentSums): number {
  const quick = "high" in spread ? roundedWhenCertain(divide(squareRoot(spread), leading(divisor))) : null;
  return quick === null ? nearestRootOfQuotient(inDigits(spread, sums), squared(divisor)) : Math.abs(quick);
}

function inDigits(spread: Spread, sums: MomentSums): Dyadic {
  return "high" in spread ? exactSpread(sums) : spread;
}

function squared(parts: readonly number[]): Dyadic {
  const sum = dyadicSum(parts);
  return multiplyDyadic(sum, sum);
}
