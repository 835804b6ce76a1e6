import { add, dyadicSum, multiply, nearestQuotient, negate, type Dyadic } from "./exact/dyadic.js";
import { mergeMoments, type Moments } from "./moments.js";

/**
 * Share of the spread of a whole that lies between its parts: Σ(Tₚ²/Wₚ) − T²/W over Q − T²/W, with W, T and Q the sums of
 * weights, products and squares. From exact sums, divided once, so it is the nearest double, within 0 and 1, whatever
 * the order. `null` where the whole has no spread.
 *
 * @param parts - Moments of disjoint parts, each of some weight and with exact squares.
 */
export function shareBetween(parts: readonly Moments[]): number | null {
  const whole = mergeMoments(...parts);
  const weight = dyadicSum(whole.sums.weights);
  const totalSquared = squared(dyadicSum(whole.sums.products));
  // Times every weight of the parts and that of the whole no quotient is left.
  const scale = parts.map(weightOf).reduce(multiply, { digits: 1n, exponent: 0 });
  const ofParts = parts
    .map((part) => multiply(squared(dyadicSum(part.sums.products)), without(scale, weightOf(part))))
    .reduce(add, { digits: 0n, exponent: 0 });
  const between = add(multiply(weight, ofParts), negate(multiply(scale, totalSquared)));
  const all = multiply(scale, add(multiply(weight, dyadicSum(whole.sums.squares)), negate(totalSquared)));
  return all.digits === 0n ? null : nearestQuotient(between, all);
}

function weightOf(part: Moments): Dyadic {
  return dyadicSum(part.sums.weights);
}

function squared(value: Dyadic): Dyadic {
  return multiply(value, value);
}

/** The product without one of its factors. */
function without(product: Dyadic, factor: Dyadic): Dyadic {
  return { digits: product.digits / factor.digits, exponent: product.exponent - factor.exponent };
}
