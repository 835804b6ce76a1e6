import { addAllTo } from "./exact/expansion.js";
import { finishMoments, type Moments } from "./exact/moments.js";
import { emptySums } from "./exact/rowSums.js";

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
  const sums = emptySums();
  let count = 0;
  for (const part of parts) {
    count += part.count;
    addAllTo(sums.weights, part.sums.weights);
    addAllTo(sums.products, part.sums.products);
    addAllTo(sums.squares, part.sums.squares);
  }
  return finishMoments(
    count,
    sums,
    parts.every((part) => part.sums.squaresExact || part.count === 0),
  );
}
