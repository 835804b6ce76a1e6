/**
 * Charts as plain records: what is found, in words, numbers and limits; drawn by Vega-Lite or ECharts.
 *
 * @module charts
 */
export {
  CHART_KINDS,
  CHART_MARKS,
  CHART_TONES,
  type BandAxis,
  type Chart,
  type ChartAxis,
  type ChartCells,
  type ChartColumn,
  type ChartKind,
  type ChartLimit,
  type ChartLine,
  type ChartMark,
  type ChartPanel,
  type ChartRow,
  type ChartSeries,
  type ChartTable,
  type ChartTone,
  type ChartWords,
  type DayAxis,
  type NumberAxis,
} from "./chart.js";
export type { ChartOptions } from "./telling.js";
export { classSizeHistogram, type ClassSizeHistogramOptions } from "./classSizeHistogram.js";
export { schoolSpread, type SchoolSpreadOptions } from "./schoolSpread.js";
export { betweenWithin, VARIANCE_GROUPS, type BetweenWithinOptions } from "./betweenWithin.js";
export { clauseHeatMap } from "./clauseHeatMap.js";
export { coefficientsAgainstLimits } from "./coefficientsAgainstLimits.js";
export { deadlineTrend, type DeadlineTrendOptions } from "./deadlineTrend.js";
export { lorenzCurve, type LorenzCurveOptions } from "./lorenzCurve.js";
export { shortfallRanking, type ShortfallRankingOptions } from "./shortfallRanking.js";
export { chartSize, toECharts, type ChartSize } from "./toECharts.js";
export { toVegaLite } from "./toVegaLite.js";
export type { DrawingSpec } from "./drawing/drawingSpec.js";
