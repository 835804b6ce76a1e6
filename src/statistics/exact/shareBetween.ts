import { add, dyadicSum, multiply, nearestQuotient, negate, type Dyadic } from "./dyadic.js";
import type { Moments } from "./moments.js";

/**
 * Share of the spread of a whole that lies between its parts: Σ(Tₚ²/Wₚ) − T²/W over Q − T²/W, with W, T and Q the sums of
 * weights, products and squares. From exact sums, divided once, so it is the nearest double, within 0 and 1, whatever
 * the order. `null` where the whole has no spread.
 *
 * @param parts - Moments of disjoint parts, each of some weight and with exact squares.
 */
export function shareBetween(parts: readonly Moments[]): number | null {
  const weights = parts.map(({ sums }) => dyadicSum(sums.weights));
  const products = parts.map(({ sums }) => dyadicSum(sums.products));
  const weight = weights.reduce(add, ZERO);
  const totalSquared = squared(products.reduce(add, ZERO));
  // Times every weight of the parts and that of the whole no quotient is left.
  const scale = weights.reduce(multiply, { digits: 1n, exponent: 0 });
  const ofParts = products.map((product, index) => multiply(squared(product), without(scale, weights[index] ?? ZERO))).reduce(add, ZERO);
  const between = add(multiply(weight, ofParts), negate(multiply(scale, totalSquared)));
  const squares = parts.map(({ sums }) => dyadicSum(sums.squares)).reduce(add, ZERO);
  const all = multiply(scale, add(multiply(weight, squares), negate(totalSquared)));
  return all.digits === 0n ? null : nearestQuotient(between, all);
}

const ZERO: Dyadic = { digits: 0n, exponent: 0 };

function squared(value: Dyadic): Dyadic {
  return multiply(value, value);
}

/** The product without one of its factors. */
function without(product: Dyadic, factor: Dyadic): Dyadic {
  return { digits: product.digits / factor.digits, exponent: product.exponent - factor.exponent };
}
