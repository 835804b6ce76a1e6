import { definedQuotient, rankedQuantile, rankedRowsFromZero } from "./rows/rankedRows.js";
import type { NumericArray } from "./moments.js";
import { weightedMean } from "./weighted.js";

/**
 * The weighted mean of the values on one side of the weighted median over that median; a value equal to the median is on
 * both sides, with its whole weight.
 */
export function halfAgainstMedian(values: NumericArray, weights: NumericArray | undefined, side: "below" | "above"): number {
  const rows = rankedRowsFromZero(values, weights);
  const median = rankedQuantile(rows, 0.5);
  const half = rows.filter(({ value }) => (side === "below" ? value <= median : value >= median));
  const mean = weightedMean(
    half.map(({ value }) => value),
    half.map(({ weight }) => weight),
  );
  return definedQuotient(mean, median, "median");
}
