import type { ChartAxis } from "../../chart.js";
import type { DrawingSpec } from "../drawingSpec.js";
import { type PlacedPanel, SIZES, writtenDays } from "../layout.js";
import { stamp } from "../stamp.js";
import { INK } from "../tones.js";

/** An axis with its words. */
export function axisOf({ width }: PlacedPanel, axis: ChartAxis, at: number, side: "x" | "y"): DrawingSpec {
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
export function lineAxis(axis: ChartAxis, at: number): DrawingSpec {
  const most = axis.kind === "band" ? axis.bands.length : 1;
  return { gridIndex: at, type: "value", min: 0, max: most, show: false };
}
