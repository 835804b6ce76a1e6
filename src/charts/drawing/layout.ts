import type { CalendarDate } from "../../foundation/calendarDate.js";
import { daysBetween } from "../../foundation/calendarDate.js";
import type { Chart, ChartAxis, ChartLimit, ChartLine, ChartPanel, ChartSeries, ChartTone } from "../chart.js";
import { pointsOf } from "./points.js";
import { textWidth, widestText, wrapText } from "./textSize.js";

/** Sizes of letters. */
export const SIZES = { title: 16, subtitle: 12, label: 12, line: 11 } as const;
/** Between texts and what they stand beside. */
export const GAP = 8;
const MARGIN = 12;
const LINE_HEIGHT = 16;
const PLOT_WIDTH = 480;
const PLOT_HEIGHT = 260;
const SQUARE = 400;
const LEAST_WIDTH = 560;
const ROW = { labelled: 22, plain: 4, cell: 28, bar: 26 } as const;
const SYMBOL = 22;
const DAY_WIDTH = 84;

/** A line across a panel, with the row above the panel in which its name is written. */
export interface PlacedLine extends ChartLine {
  readonly isLimit: boolean;
  readonly level: number;
  /** Which way its name goes from it. */
  readonly align: "left" | "right";
  /** How much of the axis lies before it. */
  readonly share: number;
}

/** A panel with its place. */
export interface PlacedPanel {
  readonly panel: ChartPanel;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Room above it for the names of lines. */
  readonly above: number;
}

/** An entry of the legend. */
export interface LegendEntry {
  readonly name: string;
  readonly tone: ChartTone;
  readonly mark: ChartSeries["mark"];
  readonly x: number;
  readonly y: number;
}

/** Where everything of a chart is, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly plotWidth: number;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Where the legend begins, and where the panels do. */
  readonly legendTop: number;
  readonly header: number;
  readonly panels: readonly PlacedPanel[];
}

/** Lays a chart out by the widths of its words, so that none is cut. */
export function layOut(chart: Chart): ChartLayout {
  const { panels } = chart;
  const left = MARGIN + Math.max(0, ...panels.map(({ y }) => labelRoom(y)));
  const right = MARGIN + Math.max(0, ...panels.map((panel) => rightRoom(chart, panel)));
  const plotWidth = Math.max(...panels.map(widthOf), LEAST_WIDTH - left - right);
  const width = left + plotWidth + right;
  const inner = width - 2 * MARGIN;
  const title = wrapText(chart.title, inner, SIZES.title);
  const subtitle = wrapText(chart.subtitle, inner, SIZES.subtitle);
  const legendTop = MARGIN + title.length * (SIZES.title + 6) + subtitle.length * LINE_HEIGHT + GAP + 6;
  const legend = placeLegend(panels, inner);
  const rows = new Set(legend.map(({ y }) => y)).size;
  const header = legendTop + rows * (LINE_HEIGHT + 4) + (rows === 0 ? 0 : GAP);
  const placed = panels.reduce<PlacedPanel[]>((before, panel) => {
    const last = before.at(-1);
    const lines = placeLines(panel, plotWidth);
    const levels = Math.max(-1, ...lines.filter(({ axis }) => axis === "x").map(({ level }) => level)) + 1;
    const above = levels * LINE_HEIGHT + (panel.title === null ? 0 : LINE_HEIGHT + 4) + GAP;
    const top = (last === undefined ? header : last.top + last.height + belowRoom(last.panel)) + above;
    return [...before, { panel, top, width: plotWidth, height: heightOf(panel), lines, above }];
  }, []);
  const end = placed.at(-1);
  const height = (end === undefined ? header : end.top + end.height + belowRoom(end.panel)) + MARGIN;
  return { width, height, left, right, plotWidth, title, subtitle, legend, legendTop, header, panels: placed };
}

/** The part of an axis that lies before a number, a day or a count of bands. */
export function shareOf(axis: ChartAxis, at: number | CalendarDate): number {
  switch (axis.kind) {
    case "band":
      return Number(at) / axis.bands.length;
    case "number":
      return (Number(at) - axis.least) / (axis.most - axis.least);
    case "day":
      return daysBetween(axis.first, String(at)) / Math.max(1, daysBetween(axis.first, axis.last));
  }
}

/** The days that can be written below an axis without touching: the last, and those before it that leave room. */
export function writtenDays(axis: Extract<ChartAxis, { kind: "day" }>, width: number): CalendarDate[] {
  return [...axis.days].reverse().reduce<CalendarDate[]>((kept, day) => {
    const next = kept[0];
    const isFree = next === undefined || (shareOf(axis, next) - shareOf(axis, day)) * width >= DAY_WIDTH;
    return isFree ? [day, ...kept] : kept;
  }, []);
}

/** The numbers that are written beside an axis. */
export function ticksOf({ least, most, step }: Extract<ChartAxis, { kind: "number" }>): number[] {
  const count = Math.round((most - least) / step);
  return Array.from({ length: count + 1 }, (_, at) => Number((least + at * step).toPrecision(12)));
}

function labelRoom(axis: ChartAxis): number {
  if (axis.kind !== "band") return 6 * SIZES.label + GAP + LINE_HEIGHT;
  return axis.isLabelled ? widestText(axis.bands, SIZES.label) + GAP + 4 : LINE_HEIGHT + GAP;
}

function belowRoom({ x }: ChartPanel): number {
  return (x.title === "" ? 1 : 2) * LINE_HEIGHT + 2 * GAP;
}

function rightRoom(chart: Chart, panel: ChartPanel): number {
  const beside =
    panel.isStacked || hasCells(panel) ? [] : panel.series.flatMap((series) => pointsOf(chart, series).flatMap(({ label }) => label ?? []));
  const names = [...panel.lines, ...panel.limits].filter(({ axis }) => axis === "y").map(({ name }) => name);
  return Math.max(
    widestText(beside, SIZES.label) + (beside.length === 0 ? 0 : GAP),
    widestText(names, SIZES.line) + (names.length === 0 ? 0 : GAP),
    panel.x.kind === "day" ? DAY_WIDTH / 2 : SYMBOL,
  );
}

function widthOf(panel: ChartPanel): number {
  const { x } = panel;
  if (x.kind === "number") return panel.y.kind === "number" ? SQUARE : PLOT_WIDTH;
  if (x.kind === "day") return PLOT_WIDTH;
  const words = hasCells(panel) ? panel.series.map(({ name }) => name) : [];
  return x.bands.length * Math.max(44, widestText([...x.bands, ...words], SIZES.label) + 2 * GAP);
}

function heightOf({ x, y, series }: ChartPanel): number {
  if (y.kind !== "band") return x.kind === "number" ? SQUARE : PLOT_HEIGHT;
  const isGridPanel = series.some(({ mark }) => mark === "cell");
  const hasBars = series.some(({ mark }) => mark === "bar");
  const row = isGridPanel ? ROW.cell : !y.isLabelled ? ROW.plain : hasBars ? ROW.bar : ROW.labelled;
  return y.bands.length * row;
}

/** Whether a panel is a grid of cells. */
export function hasCells({ series }: ChartPanel): boolean {
  return series.some(({ mark }) => mark === "cell");
}

/** Each name in a row of its own, the way that leaves it most room. */
function placeLines(panel: ChartPanel, width: number): PlacedLine[] {
  const all = [
    ...panel.limits.map((line: ChartLimit) => ({ line, isLimit: true })),
    ...panel.lines.map((line) => ({ line, isLimit: false })),
  ];
  const shares = all.map(({ line: { axis, at } }) => shareOf(axis === "x" ? panel.x : panel.y, at));
  return all.map(({ line: { axis, at, name }, isLimit }, index) => {
    const share = shares[index] ?? 0;
    const fits = textWidth(name, SIZES.line) + GAP <= (1 - share) * width;
    // From the right to the left, so that a name lies above what begins further on.
    const after = all.filter(
      (other, place) => other.line.axis === axis && ((shares[place] ?? 0) > share || (shares[place] === share && place > index)),
    );
    return { axis, at, name, isLimit, share, align: fits ? "left" : "right", level: after.length };
  });
}

/** Where on the axis words to the right of a mark begin: at its end, or beyond a line that would cross them. */
export function labelStart({ panel, lines, width }: PlacedPanel, end: number, text: string | null): number {
  const { x } = panel;
  if (x.kind !== "number" || text === null) return end;
  const room = ((textWidth(text, SIZES.label) + GAP) / width) * (x.most - x.least);
  const across = lines.flatMap(({ axis, at }) => (axis === "x" && typeof at === "number" ? [at] : []));
  return across.sort((one, other) => one - other).reduce((start, at) => (at >= start && at <= start + room ? at : start), end);
}

/** The names of all series, each once, in rows. */
function placeLegend(panels: readonly ChartPanel[], width: number): LegendEntry[] {
  const all = panels.flatMap(({ series }) => series);
  const once = all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at);
  if (once.length < 2) return [];
  return once.reduce<LegendEntry[]>((before, { name, tone, mark }) => {
    const last = before.at(-1);
    const room = SYMBOL + textWidth(name, SIZES.label);
    const next = last === undefined ? 0 : last.x + SYMBOL + textWidth(last.name, SIZES.label) + 2 * GAP;
    const isFree = next + room <= width;
    return [...before, { name, tone, mark, x: isFree ? next : 0, y: (last?.y ?? 0) + (isFree ? 0 : LINE_HEIGHT + 4) }];
  }, []);
}
