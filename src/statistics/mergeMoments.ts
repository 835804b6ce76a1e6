import { addAllTo, type Expansion } from "./exact/expansion.js";
import { finishMoments, spellSums, type Moments } from "./exact/moments.js";

/**
 * The moments of the union of disjoint sets from the moments of each: associative, commutative, and to the last bit
 * what `momentsOf` gives for all the rows at once.
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
  const weights: Expansion = [];
  const products: Expansion = [];
  const squares: Expansion = [];
  let count = 0;
  for (const part of parts) {
    count += part.count;
    addAllTo(weights, part.sums.weights);
    addAllTo(products, part.sums.products);
    addAllTo(squares, part.sums.squares);
  }
  const exact = parts.every((part) => part.sums.squaresExact || part.count === 0);
  return finishMoments(count, spellSums(weights, products, squares, exact));
}
