/**
 * Numbers only: weighted moments and the statistics drawn from them, exact and independent of row order.
 *
 * @module statistics
 */
export { mergeMoments, momentsOf, momentsOfRatios, type Moments, type NumericArray } from "./moments.js";
export type { Dispersion, MomentSums } from "./dispersion.js";
export { coefficientOfVariation, weightedMean, weightedVariance } from "./weighted.js";
export { StatisticsError, type StatisticsErrorCode } from "./statisticsError.js";
