import type { NumericArray } from "../rows/checkRows.js";
import { rankedQuantile, rankNonNegativeRows, requireQuotient } from "../rows/rankedRows.js";
import { averageRows } from "../rows/rowsInRange.js";

/**
 * The weighted mean of the values on one side of the weighted median over that median; a value equal to the median is on
 * both sides, with its whole weight.
 */
export function halfAgainstMedian(values: NumericArray, weights: NumericArray | undefined, side: "below" | "above"): number {
  const rows = rankNonNegativeRows(values, weights);
  const median = rankedQuantile(rows, 0.5);
  const half = rows.filter(({ value }) => (side === "below" ? value <= median : value >= median));
  const mean = averageRows(
    half.map(({ value }) => value),
    half.map(({ weight }) => weight),
  );
  return requireQuotient(mean, median, "median");
}
