import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { UsageError } from "./usageError.js";

/** A calendar day written `YYYY-MM-DD`. Such strings sort as the days do. */
export type CalendarDate = string;

const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** Whether `value` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return (
    typeof value === "string" && SHAPE.test(value) && Number(value.slice(8)) <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  // The long months are odd up to July, and even from August on.
  return 30 + ((month + Number(month > 7)) % 2);
}

/** Throws unless `value` is a calendar day; `name` is the argument's name. */
export function requireDate(value: unknown, name: string): void {
  if (!isCalendarDate(value)) throw new UsageError("badDate", `${name} must be an existing day written YYYY-MM-DD.`, value);
}

/** Days from `from` to `to`: positive when `to` is later. The same in every time zone. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // A day without a time is read as UTC, where every day has as many milliseconds.
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

const MS_PER_DAY = 86_400_000;

/** Whole years completed from `from` to `to`; none when `to` is earlier. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  // Days of a year sort as their texts do, 29 February after the 28th.
  return Math.max(0, years - Number(to.slice(4) < from.slice(4)));
}

/** The day before. */
export function dayBefore(day: CalendarDate): CalendarDate {
  return formatISO(subDays(parseISO(day), 1), { representation: "date" });
}

/** The day so many days after. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return days === 0 ? day : formatISO(addDays(parseISO(day), days), { representation: "date" });
}
