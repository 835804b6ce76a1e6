import { findingAt } from "../assessments/summary/findingAt.js";
import { pathOf, pointerTo } from "../assessments/summary/jsonPointer.js";
import { daysBetween, isCalendarDate } from "../foundation/calendarDate.js";
import { valueAt } from "../foundation/valueAt.js";
import { wholeUnits } from "../foundation/wholeUnits.js";

/** How a printed number follows from what it comes from. */
export const NUMBER_ORIGINS = ["value", "size", "whole", "count", "length", "sum", "difference", "share", "growth", "days"] as const;
/**
 * How a printed number follows from what it comes from:
 *
 * - `value`: the number at the place.
 * - `size`: the numbers at the places together, each without its sign; `whole`: each first raised to a whole number.
 * - `count`: how many places there are; `length`: how many entries the list at the place has.
 * - `sum`: the numbers at the places together; `difference`: the first less the second; `share`: the first divided by the second.
 * - `days`: from the first day to the second, without a sign; a day that the text of a rule sets is written in the place of a pointer.
 * - `growth`: how much the first is more than the second, in parts of the second.
 */
export type NumberOrigin = (typeof NUMBER_ORIGINS)[number];

/** A number as it is printed, and where it comes from. */
export interface NumberRun {
  readonly text: string;
  /** Not rounded. */
  readonly value: number;
  readonly how: NumberOrigin;
  /**
   * JSON Pointers into the result. A number of something that was handed in beside it has the name of that in front: `previous#/stages/…`.
   */
  readonly from: readonly string[];
}

/** What the numbers of a document come from: the result, and by name what was handed in beside it. */
export interface NumberSources {
  readonly result: object;
  readonly beside?: Readonly<Record<string, object>>;
}

/**
 * The number that a run of a document comes from, read and calculated again from the result; `null` where it is not there.
 *
 * @param run - A number of a document.
 * @param sources - The result that the document was made of, and what was handed in beside it.
 *
 * @example
 * ```ts
 * import { traceNumber } from "edu-balance/reporting";
 *
 * const run = { text: "2所", value: 2, how: "length", from: ["/schools"] } as const;
 * traceNumber(run, { result: { schools: ["a", "b"] } }); // => 2
 * traceNumber(run, { result: {} }); // => null
 * ```
 */
export function traceNumber({ how, from }: NumberRun, sources: NumberSources): number | null {
  if (how === "count") return from.every((at) => thingAt(sources, at) !== undefined) ? from.length : null;
  const things = from.map((at) => thingAt(sources, at));
  if (how === "length") return Array.isArray(things[0]) ? things[0].length : null;
  if (how === "days") return daysBetweenDays(from.map((at, index) => (isCalendarDate(at) ? at : things[index])));
  const numbers = things.filter((thing) => typeof thing === "number");
  const [first, second] = numbers;
  if (first === undefined || numbers.length < things.length) return null;
  switch (how) {
    case "value":
      return first;
    case "size":
      return numbers.reduce((sum, each) => sum + Math.abs(each), 0);
    case "whole":
      return numbers.reduce((sum, each) => sum + wholeUnits(Math.abs(each)), 0);
    case "sum":
      return numbers.reduce((sum, each) => sum + each, 0);
    case "difference":
      return second === undefined ? null : first - second;
    case "share":
      return second === undefined || second === 0 ? null : first / second;
    case "growth":
      return second === undefined || second === 0 ? null : (first - second) / second;
  }
}

function daysBetweenDays([first, second]: readonly unknown[]): number | null {
  return isCalendarDate(first) && isCalendarDate(second) ? Math.abs(daysBetween(first, second)) : null;
}

/** What is at a place; a part of a finding also where the result has the finding in parts. */
function thingAt({ result, beside }: NumberSources, place: string): unknown {
  const [, name, pointer = place] = /^(?<name>\w+)#(?<pointer>.*)$/u.exec(place) ?? [];
  const source = name === undefined ? result : beside?.[name];
  if (source === undefined) return undefined;
  const path = pathOf(pointer);
  const thing = valueAt(source, path);
  if (thing !== undefined || Array.isArray(source)) return thing;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const finding = findingAt(source, pointerTo(path.slice(0, depth)));
    if (finding !== null) return depth === path.length ? finding : valueAt(finding, path.slice(depth));
  }
  return undefined;
}
