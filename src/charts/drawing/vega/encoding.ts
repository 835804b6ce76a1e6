import type { ChartAxis } from "../../chart.js";
import type { DrawingSpec } from "../drawingSpec.js";
import { hasCells, type PlacedPanel, SIZES, ticksOf, writtenDays } from "../layout.js";
import { stamp } from "../stamp.js";

/** The span of an axis of numbers. */
export function spanOf(axis: ChartAxis): number {
  return axis.kind === "number" ? axis.most - axis.least : 1;
}

/** A value as Vega-Lite takes it: days as milliseconds. */
export function drawn(axis: ChartAxis, value: string | number | null): string | number | null {
  return axis.kind === "day" && typeof value === "string" ? stamp(value) : value;
}

/** An axis with its scale. */
export function encodingOf(axis: ChartAxis, { panel, width }: PlacedPanel, field: "x" | "y"): DrawingSpec {
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
