import { finishDispersion, type MomentSums } from "./dispersion.js";
import { addAllTo, canonical } from "./expansion.js";
import type { Dispersion } from "./nearestFigures.js";
import { emptySums, type RowSums } from "./rowSums.js";

/** Weighted moments of a set of units, mergeable with those of any other set. */
export interface Moments extends Dispersion {
  /** Units counted, those of weight zero included. */
  readonly count: number;
  /** Total weight Σw. */
  readonly weight: number;
  /** What `mergeMoments` adds up. */
  readonly sums: MomentSums;
}

/** The moments that sums over so many units tell. */
export function finishMoments(count: number, { weights, products, squares }: RowSums, squaresExact: boolean): Moments {
  const sums = { weights: canonical(weights), products: canonical(products), squares: canonical(squares), squaresExact };
  return { count, weight: sums.weights[0] ?? 0, ...finishDispersion(sums), sums };
}

/** The moments of parts put together; one whose sums and count are negated is taken off. */
export function addMoments(parts: readonly Moments[]): Moments {
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
