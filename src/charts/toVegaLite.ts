import { daysBetween } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { Chart, ChartAxis, ChartSeries } from "./chart.js";
import {
  type ChartLayout,
  GAP,
  hasCells,
  type LegendEntry,
  layOut,
  type PlacedLine,
  type PlacedPanel,
  SIZES,
  ticksOf,
  writtenDays,
} from "./drawing/layout.js";
import { type DrawnPoint, pointsOf } from "./drawing/points.js";
import { FONTS, LINE_COLOURS, LINE_DASHES, TONES } from "./drawing/tones.js";

/** A specification or option of a drawing library: plain JSON. */
export type DrawingSpec = Readonly<Record<string, unknown>>;

const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
const MS_A_DAY = 86_400_000;
const INK = "#333333";

/**
 * A chart as a specification for Vega-Lite 6. It has all numbers in it and a size that leaves room for every word, also where text is measured
 * too narrow, as Vega does on servers for Chinese.
 *
 * @throws UsageError `notAnObject`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 * import { clauseHeatMap, toVegaLite } from "edu-balance/charts";
 *
 * const chart = clauseHeatMap(assessShuozhou2016({}, { asOf: "2016-12-31" }), { locale: "zh-CN" });
 * toVegaLite(chart)["description"] === chart.description; // => true
 * ```
 */
export function toVegaLite(chart: Chart): DrawingSpec {
  requireObject(chart, "chart");
  requireArray(chart.panels, "chart.panels");
  const layout = layOut(chart);
  return {
    $schema: SCHEMA,
    description: chart.description,
    background: "white",
    padding: { left: 12, top: 0, right: layout.right, bottom: 12 },
    config: {
      font: FONTS,
      view: { stroke: null },
      axis: { labelColor: INK, titleColor: INK, domainColor: "#888888", tickColor: "#888888" },
    },
    bounds: "flush",
    spacing: 0,
    vconcat: [headerView(layout), ...layout.panels.flatMap((placed) => panelViews(chart, layout, placed))],
  };
}

function headerView(layout: ChartLayout): DrawingSpec {
  const { title, subtitle, legend, legendTop, left } = layout;
  const start = -(left - 12);
  const lines = [
    ...title.map((text, at) => textAt(text, { x: start, y: 12 + at * (SIZES.title + 6), size: SIZES.title, weight: "bold" })),
    ...subtitle.map((text, at) =>
      textAt(text, { x: start, y: 12 + title.length * (SIZES.title + 6) + at * 16, size: SIZES.subtitle, colour: "#555555" }),
    ),
    ...legend.flatMap((entry) => legendMarks(entry, start, legendTop)),
  ];
  return { width: layout.plotWidth, height: layout.header, layer: lines };
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: string;
  readonly colour?: string;
}

function textAt(text: string, { x, y, size, weight = "normal", colour = INK }: TextPlace): DrawingSpec {
  return {
    data: { values: [{ text }] },
    mark: { type: "text", align: "left", baseline: "top", fontSize: size, fontWeight: weight, color: colour, limit: 0 },
    encoding: { x: { value: x }, y: { value: y }, text: { field: "text" } },
  };
}

function legendMarks({ name, tone, mark, x, y }: LegendEntry, start: number, top: number): DrawingSpec[] {
  const { fill, edge, shape, dash } = TONES[tone];
  const at = { x: start + x + 7, y: top + y + 7 };
  const symbol =
    mark === "line"
      ? {
          data: { values: [{}] },
          mark: { type: "rule", color: edge, strokeWidth: 2, strokeDash: dash },
          encoding: { x: { value: at.x - 7 }, x2: { value: at.x + 9 }, y: { value: at.y } },
        }
      : {
          data: { values: [{}] },
          mark: {
            ...pointMark(tone),
            ...(mark === "missing" ? CROSS : { shape: mark === "point" ? shape : "square", color: fill, stroke: edge }),
            size: 90,
          },
          encoding: { x: { value: at.x }, y: { value: at.y } },
        };
  return [symbol, textAt(name, { x: at.x + 13, y: top + y, size: SIZES.label })];
}

const CROSS = { shape: "M-1,-1L1,1M1,-1L-1,1", filled: false, stroke: TONES.undetermined.edge, strokeWidth: 1.5 } as const;

function pointMark(tone: ChartSeries["tone"]): DrawingSpec {
  const { fill, edge, shape } = TONES[tone];
  return { type: "point", filled: true, opacity: 1, color: fill, stroke: edge, strokeWidth: 1, shape };
}

/** Room for the names of lines, and the panel. */
function panelViews(chart: Chart, layout: ChartLayout, placed: PlacedPanel): DrawingSpec[] {
  const { panel, width, height, above, lines } = placed;
  const before = layout.panels[layout.panels.indexOf(placed) - 1];
  const gap = placed.top - above - (before === undefined ? layout.header : before.top + before.height);
  const head = panel.title === null ? [] : [textAt(panel.title, { x: 0, y: gap, size: SIZES.label + 1, weight: "bold" })];
  const names = lines.filter(({ axis }) => axis === "x").map((line) => lineName(line, width, gap + above));
  return [
    {
      width,
      height: gap + above,
      layer: [
        ...head,
        ...names,
        { data: { values: [{}] }, mark: { type: "rule", opacity: 0 }, encoding: { x: { value: 0 }, x2: { value: 1 }, y: { value: 0 } } },
      ],
    },
    {
      width,
      height,
      layer: [
        ...panel.series.flatMap((series) => seriesLayers(chart, placed, series)),
        ...lines.flatMap((line) => lineMarks(line, placed)),
      ],
    },
  ];
}

function lineName({ name, share, align, level, isLimit }: PlacedLine, width: number, bottom: number): DrawingSpec {
  return {
    data: { values: [{ name }] },
    mark: {
      type: "text",
      align,
      baseline: "bottom",
      fontSize: SIZES.line,
      color: isLimit ? LINE_COLOURS.limit : "#555555",
      limit: 0,
      dx: align === "left" ? -2 : 2,
    },
    encoding: { x: { value: share * width }, y: { value: bottom - 2 - level * 16 }, text: { field: "name" } },
  };
}

function lineMarks({ axis, at, name, share, isLimit }: PlacedLine, { width, height }: PlacedPanel): DrawingSpec[] {
  const kind = isLimit ? "limit" : "line";
  const mark = { type: "rule", color: LINE_COLOURS[kind], strokeDash: LINE_DASHES[kind], strokeWidth: isLimit ? 1.5 : 1.25 };
  const data = { values: [{ at, name }] };
  if (axis === "x") {
    return [{ data, mark, encoding: { x: { value: share * width }, y: { value: 0 }, y2: { value: height } } }];
  }
  const y = (1 - share) * height;
  return [
    { data, mark, encoding: { y: { value: y }, x: { value: 0 }, x2: { value: width } } },
    {
      data,
      mark: { type: "text", align: "left", baseline: "middle", fontSize: SIZES.line, color: LINE_COLOURS.limit, limit: 0 },
      encoding: { x: { value: width + GAP }, y: { value: y }, text: { field: "name" } },
    },
  ];
}

function seriesLayers(chart: Chart, placed: PlacedPanel, series: ChartSeries): DrawingSpec[] {
  const { panel } = placed;
  const points = pointsOf(chart, series);
  const before = panel.isStacked && series.mark === "bar" ? barsBefore(chart, placed, series) : [];
  const isAcross = panel.y.kind === "band";
  const values = points.map((point, at): DrawingSpec => {
    const from = before[at] ?? 0;
    const own = { ...point, series: series.name, x: drawn(panel.x, point.x), y: drawn(panel.y, point.y) };
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
        : { mark: textMark(INK, "left", 5), encoding: { y, x: { ...x, field: "to" }, text } };
      const middles = values.map((each): DrawingSpec => ({ ...each, middle: (Number(each["from"]) + Number(each["to"])) / 2 }));
      const roomy = panel.isStacked
        ? middles.filter((each) => Number(each["to"]) - Number(each["from"]) >= 0.1 * spanOf(panel.x))
        : middles;
      return [bar, { data: { values: roomy }, ...beside }];
    }
    case "point":
      return [
        { data, mark: { ...pointMark(series.tone), size: panel.y.kind === "band" && !panel.y.isLabelled ? 24 : 70 }, encoding: both },
        ...labelLayer(series, data, both),
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

function spanOf(axis: ChartAxis): number {
  return axis.kind === "number" ? axis.most - axis.least : 1;
}

function drawn(axis: ChartAxis, value: string | number | null): string | number | null {
  return axis.kind === "day" && typeof value === "string" ? daysBetween("1970-01-01", value) * MS_A_DAY : value;
}

function encodingOf(axis: ChartAxis, { panel, width }: PlacedPanel, field: "x" | "y"): DrawingSpec {
  const words = {
    labelLimit: 0,
    labelFlush: false,
    titleLimit: 0,
    labelFontSize: SIZES.label,
    titleFontSize: SIZES.label,
    titleFontWeight: "normal",
  };
  switch (axis.kind) {
    case "band":
      return {
        field,
        type: "ordinal",
        sort: null,
        scale: { type: "band", domain: axis.bands, paddingInner: hasCells(panel) ? 0 : 0.2, paddingOuter: hasCells(panel) ? 0 : 0.1 },
        axis: {
          ...words,
          title: field === "x" ? axis.title : axis.isLabelled ? null : axis.title,
          labels: axis.isLabelled,
          ticks: axis.isLabelled,
          labelOverlap: false,
          labelAngle: 0,
          grid: false,
        },
      };
    case "number":
      return {
        field,
        type: "quantitative",
        scale: { domain: [axis.least, axis.most], nice: false, zero: false },
        axis: {
          ...words,
          title: axis.title,
          values: ticksOf(axis),
          format: ",.6~r",
          grid: true,
          gridColor: "#E5E5E5",
          labelOverlap: false,
        },
      };
    case "day":
      return {
        field,
        type: "temporal",
        scale: { type: "utc", domain: [drawn(axis, axis.first), drawn(axis, axis.last)], nice: false },
        axis: {
          ...words,
          title: axis.title,
          values: writtenDays(axis, width).map((day) => drawn(axis, day)),
          format: "%Y-%m-%d",
          grid: false,
          labelOverlap: false,
        },
      };
  }
}
