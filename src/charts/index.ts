/**
 * Charts as plain records: what is found, in words, numbers and limits; drawn by Vega-Lite or ECharts.
 *
 * @module charts
 */
export type { ChartColumn, ChartTable, ChartWords } from "./chart.js";
