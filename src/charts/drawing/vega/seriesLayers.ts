import type { Chart, ChartSeries } from "../../chart.js";
import type { DrawingSpec } from "../drawingSpec.js";
import type { PlacedPanel } from "../layout.js";
import { labelStart, SIZES } from "../layout.js";
import { type DrawnPoint, pointsOf } from "../points.js";
import { INK, TONES } from "../tones.js";
import { drawn, encodingOf, spanOf } from "./encoding.js";

/** The mark of something that is not known. */
export const CROSS: DrawingSpec = { shape: "M-1,-1L1,1M1,-1L-1,1", filled: false, stroke: TONES.undetermined.edge, strokeWidth: 1.5 };

/** A point by its tone. */
export function pointMark(tone: ChartSeries["tone"]): DrawingSpec {
  const { fill, edge, shape } = TONES[tone];
  return { type: "point", filled: true, opacity: 1, color: fill, stroke: edge, strokeWidth: 1, shape };
}

/** What is drawn of a series: marks, then words. */
export function seriesLayers(chart: Chart, placed: PlacedPanel, series: ChartSeries): DrawingSpec[] {
  const { panel } = placed;
  const points = pointsOf(chart, series);
  const before = panel.isStacked && series.mark === "bar" ? barsBefore(chart, placed, series) : [];
  const isAcross = panel.y.kind === "band";
  const values = points.map((point, at): DrawingSpec => {
    const from = before[at] ?? 0;
    const labelAt = isAcross && typeof point.x === "number" ? { labelAt: labelStart(placed, point.x, point.label) } : {};
    const own = { ...point, ...labelAt, series: series.name, x: drawn(panel.x, point.x), y: drawn(panel.y, point.y) };
    if (series.mark !== "bar") return own;
    const number = Number(isAcross ? point.x : point.y);
    // Bars begin where those before them end.
    return { ...own, from, to: from + number };
  });
  const data = { values };
  const { fill, edge, ink, dash } = TONES[series.tone];
  const x = encodingOf(panel.x, placed, "x");
  const y = encodingOf(panel.y, placed, "y");
  const both = { x, y };
  switch (series.mark) {
    case "bar": {
      const along = isAcross
        ? { y, x: { ...x, field: "from" }, x2: { field: "to" } }
        : { x, y: { ...y, field: "from" }, y2: { field: "to" } };
      const bar = {
        data,
        mark: { type: "bar", color: fill, stroke: panel.isStacked ? "#ffffff" : edge, strokeWidth: 0.75 },
        encoding: along,
      };
      if (series.label === null) return [bar];
      const text = { field: "label", type: "nominal" };
      const beside = panel.isStacked
        ? { mark: textMark(ink, "center", 0), encoding: { y, x: { ...x, field: "middle" }, text } }
        : { mark: textMark(INK, "left", 5), encoding: { y, x: { ...x, field: "labelAt" }, text } };
      const middles = values.map((each): DrawingSpec => ({ ...each, middle: (Number(each["from"]) + Number(each["to"])) / 2 }));
      const roomy = panel.isStacked
        ? middles.filter((each) => Number(each["to"]) - Number(each["from"]) >= 0.1 * spanOf(panel.x))
        : middles;
      return [bar, { data: { values: roomy }, ...beside }];
    }
    case "point":
      return [
        { data, mark: { ...pointMark(series.tone), size: panel.y.kind === "band" && !panel.y.isLabelled ? 24 : 70 }, encoding: both },
        ...labelLayer(series, data, isAcross ? { ...both, x: { ...x, field: "labelAt" } } : both),
      ];
    case "line":
      return [
        {
          data,
          mark: {
            type: "line",
            color: edge,
            strokeWidth: 2,
            strokeDash: dash,
            point: { color: fill, filled: true, size: series.tone === "plain" ? 40 : 0 },
          },
          encoding: both,
        },
      ];
    case "cell":
      return [
        { data, mark: { type: "rect", color: fill, stroke: edge, strokeWidth: 0.5 }, encoding: both },
        { data, mark: { ...textMark(ink, "center", 0) }, encoding: { ...both, text: { field: "label", type: "nominal" } } },
      ];
    case "missing": {
      const spot = isAcross ? { y, x: { value: 8 } } : { x, y: { value: placed.height - 8 } };
      return [
        {
          data,
          mark: { ...pointMark(series.tone), ...CROSS, size: panel.y.kind === "band" && !panel.y.isLabelled ? 16 : 60 },
          encoding: spot,
        },
        ...(series.label === null
          ? []
          : [{ data, mark: textMark("#555555", "left", 10), encoding: { ...spot, text: { field: "label", type: "nominal" } } }]),
      ];
    }
  }
}

function labelLayer({ label }: ChartSeries, { values }: { readonly values: readonly DrawingSpec[] }, both: DrawingSpec): DrawingSpec[] {
  const named = values.filter((each) => each["label"] !== null);
  if (label === null || named.length === 0) return [];
  return [{ data: { values: named }, mark: textMark(INK, "left", 7), encoding: { ...both, text: { field: "label", type: "nominal" } } }];
}

function textMark(color: string, align: string, dx: number): DrawingSpec {
  return { type: "text", color, align, dx, baseline: "middle", fontSize: SIZES.label - 1, limit: 0 };
}

/** Where the bars of a stacked series begin. */
function barsBefore(chart: Chart, { panel }: PlacedPanel, series: ChartSeries): number[] {
  const lower = panel.series.slice(0, panel.series.indexOf(series)).filter(({ mark }) => mark === "bar");
  const isAcross = panel.y.kind === "band";
  const numberIn = (point: DrawnPoint): number => Number(isAcross ? point.x : point.y);
  const bandOf = (point: DrawnPoint): unknown => (isAcross ? point.y : point.x);
  return pointsOf(chart, series).map((point) =>
    lower.reduce(
      (sum, each) =>
        sum +
        pointsOf(chart, each)
          .filter((other) => bandOf(other) === bandOf(point))
          .reduce((own, other) => own + numberIn(other), 0),
      0,
    ),
  );
}
