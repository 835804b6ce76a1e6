import { daysBetween } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { Chart, ChartAxis, ChartSeries } from "./chart.js";
import { type ChartLayout, GAP, layOut, type PlacedLine, type PlacedPanel, SIZES, writtenDays } from "./drawing/layout.js";
import { type DrawnPoint, pointsOf } from "./drawing/points.js";
import { FONTS, LINE_COLOURS, LINE_DASHES, TONES } from "./drawing/tones.js";
import type { DrawingSpec } from "./toVegaLite.js";

const MS_A_DAY = 86_400_000;
const INK = "#333333";
const SHAPES = {
  circle: "circle",
  square: "rect",
  "triangle-up": "triangle",
  diamond: "diamond",
  "triangle-down": "path://M0,0L10,0L5,9Z",
} as const;
const CROSS = "path://M0,1L1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5Z";

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

function axisOf({ width }: PlacedPanel, axis: ChartAxis, at: number, side: "x" | "y"): DrawingSpec {
  const base = {
    gridIndex: at,
    nameLocation: "middle",
    nameTextStyle: { fontSize: SIZES.label, color: INK },
    axisLine: { show: true, lineStyle: { color: "#888888" } },
  };
  const label = { fontSize: SIZES.label, color: INK, hideOverlap: false };
  switch (axis.kind) {
    case "band": {
      const isNamed = side === "x" || !axis.isLabelled;
      return {
        ...base,
        type: "category",
        data: axis.bands,
        inverse: side === "y",
        ...(isNamed ? { name: axis.title, nameGap: side === "x" ? 26 : 10 } : {}),
        axisTick: { show: axis.isLabelled, alignWithLabel: true },
        axisLabel: { ...label, show: axis.isLabelled, interval: 0 },
        splitLine: { show: false },
      };
    }
    case "number":
      return {
        ...base,
        type: "value",
        min: axis.least,
        max: axis.most,
        interval: axis.step,
        name: axis.title,
        nameGap: side === "x" ? 26 : 5 * SIZES.label,
        axisLabel: label,
        splitLine: { show: true, lineStyle: { color: "#E5E5E5" } },
      };
    case "day":
      return {
        ...base,
        type: "time",
        min: stamp(axis.first),
        max: stamp(axis.last),
        name: axis.title,
        nameGap: 26,
        axisTick: { customValues: writtenDays(axis, width).map(stamp) },
        axisLabel: { ...label, customValues: writtenDays(axis, width).map(stamp), formatter: "{yyyy}-{MM}-{dd}" },
        splitLine: { show: false },
      };
  }
}

/** On an axis of bands lines are placed by how many lie before them: an axis of its own, which is not shown. */
function lineAxis(axis: ChartAxis, at: number): DrawingSpec {
  const most = axis.kind === "band" ? axis.bands.length : 1;
  return { gridIndex: at, type: "value", min: 0, max: most, show: false };
}

function stamp(day: string): number {
  return daysBetween("1970-01-01", day) * MS_A_DAY;
}

function seriesOf(chart: Chart, placed: PlacedPanel, series: ChartSeries, at: number): DrawingSpec {
  const { panel, width, height } = placed;
  const { fill, edge, ink, shape, dash } = TONES[series.tone];
  const points = pointsOf(chart, series);
  const isAcross = panel.y.kind === "band";
  const isDense = panel.y.kind === "band" && !panel.y.isLabelled;
  const base = { name: series.name, xAxisIndex: 2 * at, yAxisIndex: at };
  const textStyle = { fontSize: SIZES.label - 1, fontFamily: FONTS };
  const data = (label: DrawingSpec): DrawingSpec[] =>
    points.map((point) => ({
      value: valueOf(panel.x, panel.y, point),
      ...(point.label === null ? {} : { label: { show: true, formatter: point.label, ...textStyle, ...label } }),
    }));
  switch (series.mark) {
    case "bar": {
      const own = data(panel.isStacked ? { position: "inside", color: ink } : { position: "right", color: INK });
      const roomy =
        panel.isStacked && isAcross ? own.map((each, index) => (Number(points[index]?.x) >= 0.1 ? each : { value: each["value"] })) : own;
      // Bars of several series in one band would stand side by side: those of a verdict each take the whole band.
      return {
        ...base,
        type: "bar",
        data: roomy,
        itemStyle: { color: fill, borderColor: panel.isStacked ? "#ffffff" : edge, borderWidth: 0.75 },
        barCategoryGap: "20%",
        ...(panel.isStacked ? { stack: `stack${String(at)}` } : { barGap: "-100%" }),
      };
    }
    case "point":
      return {
        ...base,
        type: "scatter",
        symbol: SHAPES[shape],
        symbolSize: isDense ? 5 : 9,
        itemStyle: { color: fill, borderColor: edge, borderWidth: 1, opacity: 1 },
        data: data({ position: "right", color: INK }),
      };
    case "line":
      return {
        ...base,
        type: "line",
        symbol: "circle",
        symbolSize: series.tone === "plain" ? 6 : 0,
        lineStyle: { color: edge, width: 2, type: dash[1] === 0 ? "solid" : dash },
        itemStyle: { color: fill },
        data: data({}),
      };
    case "cell": {
      const columns = panel.x.kind === "band" ? panel.x.bands.length : 1;
      const rows = panel.y.kind === "band" ? panel.y.bands.length : 1;
      return {
        ...base,
        type: "scatter",
        symbol: "rect",
        symbolSize: [width / columns - 2, height / rows - 2],
        itemStyle: { color: fill, borderColor: edge, borderWidth: 0.5, opacity: 1 },
        data: data({ position: "inside", color: ink }),
      };
    }
    case "missing": {
      const spots = points.map((point): DrawnPoint => (isAcross ? { ...point, x: leastOf(panel.x) } : { ...point, y: leastOf(panel.y) }));
      return {
        ...base,
        type: "scatter",
        symbol: CROSS,
        symbolSize: isDense ? 4 : 8,
        symbolOffset: isAcross ? [8, 0] : [0, -8],
        itemStyle: { color: edge, opacity: 1 },
        data: spots.map((point) => ({
          value: valueOf(panel.x, panel.y, point),
          // Nothing is known of it: where it is drawn is no value.
          isKnown: false,
          ...(point.label === null
            ? {}
            : { label: { show: true, formatter: point.label, position: "right", color: "#555555", ...textStyle } }),
        })),
      };
    }
  }
}

function leastOf(axis: ChartAxis): number {
  return axis.kind === "number" ? axis.least : 0;
}

function valueOf(xAxis: ChartAxis, yAxis: ChartAxis, { x, y }: DrawnPoint): (string | number | null)[] {
  const drawn = (axis: ChartAxis, value: string | number | null): string | number | null =>
    axis.kind === "day" && typeof value === "string" ? stamp(value) : value;
  return [drawn(xAxis, x), drawn(yAxis, y)];
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
