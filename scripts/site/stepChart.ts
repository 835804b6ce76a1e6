import { escapeHtml } from "../../src/reporting/html/escapeHtml.js";

/** A value and the days it holds: the last day is left out where it holds to this day. */
export interface StepPoint {
  readonly from: string;
  readonly until?: string;
  readonly value: number;
}

/** The words of a step chart in one language. */
export interface StepLabels {
  readonly title: string;
  /** What is written above the picture; empty where the text before it says so. */
  readonly caption: string;
  readonly valueText: (value: number) => string;
  /** What stands between the points where the chart is read aloud. */
  readonly separator: string;
}

const WIDTH = 400;
const HEIGHT = 124;
const TOP = 30;
const BOTTOM = 98;
const GAP = 6;
/** How much of the width follows the first day of the last value. */
const REST = 0.15;
/** Room for a year on the axis. */
const YEAR_WIDTH = 34;

/**
 * How a number changed from day to day, as a picture of steps without a script: its colours are those of the text around it, and its
 * label says every point. Empty where there are fewer than two days: nothing changed.
 */
export function stepChart(points: readonly StepPoint[], { title, caption, valueText, separator }: StepLabels): string {
  const steps = [...points].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || first.from === last.from) return "";
  const left = GAP + Math.max(...steps.map(({ value }) => widthOf(valueText(value))));
  const [start, span] = [dayNumber(first.from), (dayNumber(last.from) - dayNumber(first.from)) / (1 - REST)];
  const x = (day: string): number => whole(left + ((dayNumber(day) - start) / span) * (WIDTH - left));
  const values = [...new Set(steps.map(({ value }) => value))];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = (value: number): number =>
    whole(most === least ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP));
  const path = steps.map((step, at) => {
    const next = steps[at + 1];
    const joined = at > 0 && steps[at - 1]?.until !== undefined && dayNumber(steps[at - 1]?.until ?? "") + 1 < dayNumber(step.from);
    const right = next === undefined ? (step.until === undefined ? WIDTH : Math.min(WIDTH, x(step.until))) : endOf(step, next.from);
    return `${at === 0 || joined ? `M${String(x(step.from))} ` : "V"}${String(y(step.value))}H${String(typeof right === "number" ? right : x(right))}`;
  });
  const label = steps.map(({ from, value }) => `${from} ${valueText(value)}`).join(separator);
  const marks = [least, most].filter((value, at) => at === 0 || value !== least).map((value) => text(0, y(value) + 4, valueText(value)));
  return [
    `<svg class="step-chart" role="img" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" aria-label="${escapeHtml(`${title}${separator}${label}`)}" fill="currentColor" font-size="11">`,
    `<title>${escapeHtml(title)}</title>`,
    ...(caption === "" ? [] : [text(0, 12, caption)]),
    `<path d="${path.join("")}" fill="none" stroke="currentColor" stroke-width="2"/>`,
    ...marks,
    ...years(steps, x),
    "</svg>",
  ].join("");
}

/** Where a step ends: at the next one, or at its own last day where there is a gap. */
function endOf({ until }: StepPoint, next: string): string {
  return until === undefined || until > next ? next : dayNumber(until) + 1 >= dayNumber(next) ? next : until;
}

/** The years in which a value begins, as many as there is room for. */
function years(steps: readonly StepPoint[], x: (day: string) => number): string[] {
  let free = 0;
  return steps.flatMap(({ from }) => {
    const at = Math.min(x(from), WIDTH - YEAR_WIDTH);
    if (at < free) return [];
    free = at + YEAR_WIDTH;
    return [text(at, HEIGHT - 6, from.slice(0, 4))];
  });
}

function text(x: number, y: number, words: string): string {
  return `<text x="${String(x)}" y="${String(y)}">${escapeHtml(words)}</text>`;
}

/** About how wide words are in the type of the chart: a Chinese character is twice a letter. */
function widthOf(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/u.test(letter) ? 11 : 6), 0);
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function whole(value: number): number {
  return Math.round(value);
}
