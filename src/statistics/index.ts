/**
 * Numbers only: weighted moments and the statistics drawn from them, exact and independent of row order.
 *
 * @module statistics
 */
export { mergeMoments, momentsOf, momentsOfRatios, type Moments, type NumericArray } from "./moments.js";
export type { Dispersion, MomentSums } from "./dispersion.js";
export { coefficientOfVariation, weightedMean, weightedVariance } from "./weighted.js";
export { StatisticsError, type StatisticsErrorCode } from "./statisticsError.js";
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
export type { Decomposition, DecompositionGroup, GroupLabel } from "./decomposition.js";
export { gini } from "./gini.js";
export { hoover } from "./hoover.js";
export { theilL } from "./theilL.js";
export { theilT } from "./theilT.js";
