import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInYears } from "date-fns/differenceInYears";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { UsageError } from "./usageError.js";

/** A calendar day written `YYYY-MM-DD`. Such strings sort as the days do. */
export type CalendarDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether `value` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === "string" && SHAPE.test(value) && isValid(parseISO(value));
}

/** Throws unless `value` is a calendar day; `name` is the argument's name. */
export function requireDate(value: unknown, name: string): void {
  if (value === lastFound) return;
  if (!isCalendarDate(value)) throw new UsageError("badDate", `${name} must be an existing day written YYYY-MM-DD.`, value);
  lastFound = value;
}

// An assessment asks for hundreds of rules of one and the same day.
let lastFound: CalendarDate | null = null;

/** Days from `from` to `to`: positive when `to` is later. The same in every time zone. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** Whole years completed from `from` to `to`; none when `to` is earlier. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.max(0, differenceInYears(parseISO(to), parseISO(from)));
}

/** The day before. */
export function dayBefore(day: CalendarDate): CalendarDate {
  return formatISO(subDays(parseISO(day), 1), { representation: "date" });
}
