import type { ECharts } from "echarts/core";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartSize, toECharts, type Chart } from "edu-balance/charts";
import { figureTable } from "edu-balance/reporting";

use([BarChart, LineChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

/** An element of the page, as far as it has to be known here. */
interface Place {
  setAttribute(name: string, value: string): void;
}

/**
 * A chart as an SVG in a place of the page, in the size in which none of its words is cut. Who does not see it hears title and description;
 * ECharts itself would say the description alone. It keeps the drawing until `dispose` is called on it.
 */
export function drawChart(place: Place, chart: Chart): ECharts {
  const drawing = init(place, null, { renderer: "svg", ...chartSize(chart) });
  drawing.setOption(toECharts(chart));
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", `${chart.title}${chart.locale === "en" ? ". " : "。"}${chart.description}`);
  return drawing;
}

/** The numbers behind a chart as texts, and which columns are of numbers. */
export interface ChartNumbers {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers behind a chart, as the library prints them. */
export function numbersOf(chart: Chart): ChartNumbers {
  const { caption, columns, head, rows } = figureTable(chart);
  const textsOf = (cells: (typeof rows)[number]): string[] =>
    cells.map(({ runs }) => runs.map((run) => (typeof run === "string" ? run : run.text)).join(""));
  return { caption, heads: textsOf(head[0] ?? []), isNumber: columns.map(({ align }) => align === "right"), rows: rows.map(textsOf) };
}
