import { daysBetween } from "../../foundation/calendarDate.js";

const MS_A_DAY = 86_400_000;

/** A day as both drawing libraries take it: milliseconds, at its beginning by UTC. */
export function stamp(day: string): number {
  return daysBetween("1970-01-01", day) * MS_A_DAY;
}
