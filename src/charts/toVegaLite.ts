import { requireArray, requireObject } from "../foundation/usageError.js";
import type { Chart } from "./chart.js";
import type { DrawingSpec } from "./drawing/drawingSpec.js";
import { type ChartLayout, GAP, type LegendEntry, layOut, type PlacedLine, type PlacedPanel, SIZES } from "./drawing/layout.js";
import { FONTS, INK, LINE_COLOURS, LINE_DASHES, TONES } from "./drawing/tones.js";
import { CROSS, pointMark, seriesLayers } from "./drawing/vega/seriesLayers.js";

const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";

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
