import { dyadicSum, nearestQuotient } from "./dyadic.js";
import { exactRatioDispersion, type Dispersion } from "./nearestFigures.js";
import {
  addRatios,
  finishRatioSums,
  LONGEST_RUN,
  ratioTile,
  RATIO_RESULT_SIZE,
  RATIO_SUMS_SIZE,
  tileWeights,
  type RatioTile,
} from "./ratioSums.js";
import { sumRatioRows } from "./rowSums.js";

/** Mean, standard deviation and coefficient of ratios; `null` where one is not defined. */
export type RatioDispersion = Omit<Dispersion, "variance"> & {
  /** Σw. */
  readonly weight: number;
};

/** Columns to fill with the units of a set, and room to compute in; used again for every set of at most so many units. */
export interface RatioWorkspace {
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  readonly tile: RatioTile;
  readonly sums: Float64Array;
  readonly result: Float64Array;
}

/** A workspace for sets of up to so many units. */
export function ratioWorkspace(units: number): RatioWorkspace {
  return {
    amounts: new Float64Array(units),
    weights: new Float64Array(units),
    tile: ratioTile(units),
    sums: new Float64Array(RATIO_SUMS_SIZE),
    result: new Float64Array(RATIO_RESULT_SIZE),
  };
}

/** Makes a workspace ready for amounts over the first `count` of its weights, whole and ≥ 1 each. */
export function weighUnits({ weights, tile }: RatioWorkspace, count: number): void {
  tile.starts.forEach((_, run, starts) => {
    starts[run] = Math.min(run * LONGEST_RUN, count);
  });
  tileWeights(tile, tile.sets.length, weights, 0);
}

/**
 * Mean and spread of the first `count` amounts ≥ 0 over the weights that a workspace was made ready for, to the last bit what
 * `momentsOfRatios` gives: from sums with a bound on their error, and where these leave a doubt from exact ones.
 */
export function ratioDispersion({ amounts, weights, tile, sums, result }: RatioWorkspace, count: number): RatioDispersion {
  sums.fill(0);
  addRatios(tile, tile.sets.length, amounts, weights, 0, 1, sums, 0);
  // A run with an amount that is too large is not added.
  if (sums[0] !== count || !finishRatioSums(sums, 0, result)) {
    const exact = sumRatioRows(amounts, weights, count, 1);
    return { ...exactRatioDispersion(exact), weight: nearestQuotient(dyadicSum(exact.weights), ONE) };
  }
  return {
    mean: defined(result[0] as number),
    standardDeviation: defined(result[1] as number),
    coefficient: defined(result[2] as number),
    weight: sums[1] as number,
  };
}

const ONE = { digits: 1n, exponent: 0 };

function defined(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
