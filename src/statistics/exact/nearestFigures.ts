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
