/**
 * Numbers only: weighted moments and the statistics drawn from them, exact and independent of row order.
 *
 * @module statistics
 */
export type { MomentSums } from "./exact/dispersion.js";
export type { Moments } from "./exact/moments.js";
export type { Dispersion } from "./exact/nearestFigures.js";
export type { NumericArray } from "./rows/checkRows.js";
export { mergeMoments } from "./mergeMoments.js";
export { momentsOf } from "./momentsOf.js";
export { momentsOfRatios } from "./momentsOfRatios.js";
export { coefficientOfVariation } from "./coefficientOfVariation.js";
export { weightedMean } from "./weightedMean.js";
export { weightedVariance } from "./weightedVariance.js";
export { isStatisticsError, StatisticsError, type StatisticsErrorCode } from "./statisticsError.js";
export { dissimilarity } from "./dissimilarity.js";
export { federalRangeRatio } from "./federalRangeRatio.js";
export { linearTrend, type LinearTrend } from "./linearTrend.js";
export { mcLoone } from "./mcLoone.js";
export { quantile } from "./quantile.js";
export { rangeRatio } from "./rangeRatio.js";
export { restrictedRange } from "./restrictedRange.js";
export { verstegen } from "./verstegen.js";
export { atkinson } from "./atkinson.js";
export { decomposeTheilL } from "./decomposeTheilL.js";
export { decomposeTheilT } from "./decomposeTheilT.js";
export { decomposeVariance } from "./decomposeVariance.js";
export type { Decomposition, DecompositionGroup, GroupLabel } from "./inequality/decompose.js";
export { gini } from "./gini.js";
export { hoover } from "./hoover.js";
export { theilL } from "./theilL.js";
export { theilT } from "./theilT.js";
