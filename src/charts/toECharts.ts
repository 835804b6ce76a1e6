import { requireArray, requireObject } from "../foundation/usageError.js";
import type { Chart } from "./chart.js";
import { type ChartLayout, GAP, layOut, type PlacedLine, type PlacedPanel, SIZES } from "./drawing/layout.js";
import { axisOf, lineAxis } from "./drawing/echarts/axes.js";
import { seriesOf } from "./drawing/echarts/series.js";
import { stamp } from "./drawing/stamp.js";
import { FONTS, INK, LINE_COLOURS, LINE_DASHES } from "./drawing/tones.js";
import type { DrawingSpec } from "./drawing/drawingSpec.js";

/**
 * A chart as an option for ECharts 6, plain JSON without functions, with its description for those who do not see it and patterns beside colours.
 * `width` and `height` of {@link chartSize} leave room for every word.
 *
 * @throws UsageError `notAnObject`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 * import { chartSize, clauseHeatMap, toECharts } from "edu-balance/charts";
 *
 * const chart = clauseHeatMap(assessShuozhou2016({}, { asOf: "2016-12-31" }), { locale: "zh-CN" });
 * const option = toECharts(chart);
 * JSON.stringify(JSON.parse(JSON.stringify(option))) === JSON.stringify(option); // => true
 * chartSize(chart).height > 22 * 20; // => true
 * ```
 */
export function toECharts(chart: Chart): DrawingSpec {
  requireObject(chart, "chart");
  requireArray(chart.panels, "chart.panels");
  const layout = layOut(chart);
  const patterned = layout.panels.some(({ panel }) => panel.series.filter(({ mark }) => mark === "bar").length > 1);
  return {
    aria: { enabled: true, label: { enabled: true, description: chart.description }, decal: { show: patterned } },
    animation: false,
    useUTC: true,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: FONTS, color: INK },
    title: titlesOf(layout),
    legend: {
      show: layout.legend.length > 0,
      data: layout.legend.map(({ name }) => name),
      left: 12,
      top: layout.legendTop - 2,
      width: layout.width - 24,
      padding: 0,
      itemGap: 2 * GAP,
      itemWidth: 16,
      itemHeight: 11,
      textStyle: { fontSize: SIZES.label, color: INK },
    },
    grid: layout.panels.map(({ top, height }) => ({ left: layout.left, right: layout.right, top, height, containLabel: false })),
    xAxis: layout.panels.flatMap((placed, at) => [axisOf(placed, placed.panel.x, at, "x"), lineAxis(placed.panel.x, at)]),
    yAxis: layout.panels.map((placed, at) => axisOf(placed, placed.panel.y, at, "y")),
    series: layout.panels.flatMap((placed, at) => [
      ...placed.panel.series.map((series) => seriesOf(chart, placed, series, at)),
      ...linesOf(placed, at),
    ]),
  };
}

/** How large a chart is drawn, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size in which no word of a chart is cut.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 * import { chartSize, clauseHeatMap } from "edu-balance/charts";
 *
 * const { width } = chartSize(clauseHeatMap(assessShuozhou2016({}, { asOf: "2016-12-31" }), { locale: "en" }));
 * width > 480; // => true
 * ```
 */
export function chartSize(chart: Chart): ChartSize {
  requireObject(chart, "chart");
  requireArray(chart.panels, "chart.panels");
  const { width, height } = layOut(chart);
  return { width, height };
}

function titlesOf({ title, subtitle, panels, left }: ChartLayout): DrawingSpec[] {
  const whole = {
    text: title.join("\n"),
    subtext: subtitle.join("\n"),
    left: 12,
    top: 12,
    padding: 0,
    itemGap: 4,
    textStyle: { fontSize: SIZES.title, lineHeight: SIZES.title + 6, fontFamily: FONTS, color: INK },
    subtextStyle: { fontSize: SIZES.subtitle, lineHeight: 16, fontFamily: FONTS, color: "#555555" },
  };
  const own = panels.flatMap(({ panel, top, above }) =>
    panel.title === null
      ? []
      : [
          {
            text: panel.title,
            left,
            top: top - above,
            padding: 0,
            textStyle: { fontSize: SIZES.label + 1, fontFamily: FONTS, color: INK },
          },
        ],
  );
  return [whole, ...own];
}

function linesOf({ panel, lines }: PlacedPanel, at: number): DrawingSpec[] {
  if (lines.length === 0) return [];
  const isBand = panel.x.kind === "band";
  // Bands go from the top down, and so do lines across them.
  const isTurned = panel.y.kind === "band";
  return [
    {
      type: "scatter",
      xAxisIndex: isBand ? 2 * at + 1 : 2 * at,
      yAxisIndex: at,
      data: [],
      silent: true,
      markLine: { symbol: "none", silent: true, animation: false, data: lines.map((line) => lineOf(line, isTurned)) },
    },
  ];
}

function lineOf({ axis, at, name, isLimit, level, align }: PlacedLine, isTurned: boolean): DrawingSpec {
  const kind = isLimit ? "limit" : "line";
  const place = axis === "y" ? { yAxis: at } : { xAxis: typeof at === "string" ? stamp(at) : at };
  return {
    ...place,
    name,
    lineStyle: { color: LINE_COLOURS[kind], type: LINE_DASHES[kind], width: isLimit ? 1.5 : 1.25 },
    label: {
      show: true,
      formatter: name,
      position: axis === "x" && isTurned ? "start" : "end",
      color: isLimit ? LINE_COLOURS.limit : "#555555",
      fontSize: SIZES.line,
      fontFamily: FONTS,
      ...(axis === "x" ? { distance: 3 + level * 16, align } : { distance: GAP }),
    },
  };
}
