import { greatest } from "../foundation/greatest.js";
import type { NumberAxis } from "./chart.js";

/** Steps between what is written on an axis, within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;
const STEPS_WISHED = 5;
const DIGITS = 12;

/** An axis from 0 that holds all numbers, with round steps. */
export function numberAxis(title: string, values: readonly number[]): NumberAxis {
  const most = greatest(values);
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const step = roundStep((most - least) / STEPS_WISHED);
  return { kind: "number", title, least: multiple(Math.floor(ratio(least, step)), step), most: topOf(most, step), step };
}

/** An axis of counts: its steps are whole. */
export function countAxis(title: string, counts: readonly number[]): NumberAxis {
  const most = greatest(counts);
  const step = Math.max(1, Math.ceil(roundStep(most / STEPS_WISHED)));
  return { kind: "number", title, least: 0, most: topOf(most, step), step };
}

function topOf(most: number, step: number): number {
  return multiple(Math.max(1, Math.ceil(ratio(most, step))), step);
}

/** The next round step that is not smaller. */
function roundStep(width: number): number {
  if (!(width > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = STEPS.find((each) => each * power >= width) ?? 10;
  return rounded(factor * power);
}

function ratio(value: number, step: number): number {
  return rounded(value / step);
}

function multiple(count: number, step: number): number {
  return rounded(count * step);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
