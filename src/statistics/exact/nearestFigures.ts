import { add, dyadicSum, multiply, nearestQuotient, nearestRootOfQuotient, negate, type Dyadic } from "./dyadic.js";

/** The sums W, T and Q behind a mean and a variance, each a list of doubles that add up to it. */
export interface SumParts {
  /** W = Σw. */
  readonly weights: readonly number[];
  /** T = Σw·x, or Σ of the amounts when the moments come from amounts. */
  readonly products: readonly number[];
  /** Q = Σw·x², or Σ amount²/weight when the moments come from amounts. */
  readonly squares: readonly number[];
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

// Quotients of 106 bits leave about this much of Q·W in the spread where the true one is zero.
const NOISE_EXPONENT = -100;

/** Mean and spread of some weight, each figure correctly rounded; `squaresExact` is `false` where Q was added up from quotients. */
export function exactDispersion(sums: SumParts, squaresExact: boolean): Dispersion {
  const spread = spreadWithoutNoise(sums, squaresExact);
  const { mean, standardDeviation, coefficient } = finishSpread(sums, spread);
  return { mean, variance: finiteOrNull(nearestVariance(sums, spread)), standardDeviation, coefficient };
}

/** The same of amounts over weights, whose Q was added up from quotients, without the variance. */
export function exactRatioDispersion(sums: SumParts): Omit<Dispersion, "variance"> {
  return finishSpread(sums, spreadWithoutNoise(sums, false));
}

function finishSpread(sums: SumParts, spread: Dyadic): Omit<Dispersion, "variance"> {
  return {
    mean: nearestMean(sums),
    standardDeviation: nearestDeviation(sums, spread),
    coefficient: finiteOrNull(nearestCoefficient(sums, spread)),
  };
}

/** The spread, zero where it is no more than quotients leave of nothing. A negative one comes only of sums that no data can have. */
function spreadWithoutNoise(sums: SumParts, squaresExact: boolean): Dyadic {
  const spread = exactSpread(sums);
  const { digits, exponent } = multiply(dyadicSum(sums.squares), dyadicSum(sums.weights));
  const least = squaresExact ? spread : add(spread, negate({ digits, exponent: exponent + NOISE_EXPONENT }));
  return least.digits < 0n ? { digits: 0n, exponent: 0 } : spread;
}

function finiteOrNull(figure: number | null): number | null {
  return figure === Infinity ? null : figure;
}

/** T/W, correctly rounded; W is not zero. */
export function nearestMean({ weights, products }: SumParts): number {
  return nearestQuotient(dyadicSum(products), dyadicSum(weights));
}

/** N/W² with N = Q·W − T², correctly rounded; `Infinity` where it exceeds the largest double. */
export function nearestVariance(sums: SumParts, spread: Dyadic = exactSpread(sums)): number {
  return nearestQuotient(spread, squaredSum(sums.weights));
}

/** √N/W. */
export function nearestDeviation(sums: SumParts, spread: Dyadic): number {
  return nearestRootOfQuotient(spread, squaredSum(sums.weights));
}

/** √N/|T|, correctly rounded, `Infinity` where it exceeds the largest double; `null` where T is zero. */
export function nearestCoefficient(sums: SumParts, spread: Dyadic = exactSpread(sums)): number | null {
  const squared = squaredSum(sums.products);
  return squared.digits === 0n ? null : nearestRootOfQuotient(spread, squared);
}

/** N = Q·W − T², the variance times W²; not negative for sums of rows. */
export function exactSpread({ weights, products, squares }: SumParts): Dyadic {
  return add(multiply(dyadicSum(squares), dyadicSum(weights)), negate(squaredSum(products)));
}

function squaredSum(parts: readonly number[]): Dyadic {
  const sum = dyadicSum(parts);
  return multiply(sum, sum);
}
