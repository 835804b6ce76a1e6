import type { Chart, ChartAxis, ChartSeries } from "../../chart.js";
import type { DrawingSpec } from "../drawingSpec.js";
import { labelStart, type PlacedPanel, SIZES } from "../layout.js";
import { type DrawnPoint, pointsOf } from "../points.js";
import { stamp } from "../stamp.js";
import { FONTS, INK, TONES } from "../tones.js";

const SHAPES = {
  circle: "circle",
  square: "rect",
  "triangle-up": "triangle",
  diamond: "diamond",
  "triangle-down": "path://M0,0L10,0L5,9Z",
} as const;
const CROSS = "path://M0,1L1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5Z";

/** What is drawn of a series. */
export function seriesOf(chart: Chart, placed: PlacedPanel, series: ChartSeries, at: number): DrawingSpec {
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
      ...(point.label === null ? {} : { label: { show: true, formatter: point.label, ...textStyle, ...label, ...shiftOf(point) } }),
    }));
  /** Words to the right of a mark go beyond a line that would cross them. */
  const shiftOf = ({ x, label }: DrawnPoint): DrawingSpec => {
    if (!isAcross || panel.isStacked || panel.x.kind !== "number" || typeof x !== "number") return {};
    const shift = ((labelStart(placed, x, label) - x) / (panel.x.most - panel.x.least)) * width;
    return shift > 0 ? { offset: [shift, 0] } : {};
  };
  switch (series.mark) {
    case "bar": {
      // Words in a bar have its colour behind them: its pattern would run through them.
      const inside = { position: "inside", color: ink, backgroundColor: fill, padding: [1, 3] };
      const own = data(panel.isStacked ? inside : { position: "right", color: INK });
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
