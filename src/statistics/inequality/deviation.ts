import type { DoubleDouble } from "../exact/doubleDouble.js";
import { preciseDifference } from "../rows/scaledRows.js";

/** How a figure ≥ 0 stands to the mean. */
export interface Deviation {
  /** figure/mean. */
  readonly ratio: number;
  /** figure/mean − 1, without the digits that the subtraction would lose. */
  readonly excess: number;
}

/** The deviation of a figure from a mean above 0. */
export function deviationFrom(figure: DoubleDouble, mean: DoubleDouble): Deviation {
  return { ratio: figure.high / mean.high, excess: preciseDifference(figure, mean) / mean.high };
}

/** ln(ratio), -Infinity for a ratio of 0. */
export function logRatio({ ratio, excess }: Deviation): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}
