import { daysBetween, isCalendarDate, requireDate, yearsBetween, type CalendarDate } from "../../foundation/calendarDate.js";

/**
 * Years since the last supervision, the part of a year begun by its days: the interval runs until the next one, so it
 * is at least this long. Exactly n on the nth anniversary and more than n from the day after it; of a 29 February the
 * anniversary in other years is 1 March.
 *
 * @param lastSupervisedOn - Day of the last supervision.
 * @param asOf - The day on which it is asked, not before it.
 * @returns Years, not rounded; `null` where `lastSupervisedOn` is later than `asOf`.
 * @throws UsageError `badDate`.
 *
 * Source: 教育督导条例 art. 14.
 *
 * @example
 * ```ts
 * import { supervisionInterval } from "edu-balance";
 *
 * supervisionInterval("2013-05-16", "2018-05-16"); // => 5
 * supervisionInterval("2013-05-16", "2018-05-17") === 5 + 1 / 365; // => true
 * supervisionInterval("2018-05-17", "2018-05-16"); // => null
 * ```
 */
export function supervisionInterval(lastSupervisedOn: CalendarDate, asOf: CalendarDate): number | null {
  requireDate(lastSupervisedOn, "lastSupervisedOn");
  requireDate(asOf, "asOf");
  if (lastSupervisedOn > asOf) return null;
  const whole = yearsBetween(lastSupervisedOn, asOf);
  const from = anniversary(lastSupervisedOn, whole);
  return whole + daysBetween(from, asOf) / daysBetween(from, anniversary(lastSupervisedOn, whole + 1));
}

function anniversary(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return isCalendarDate(same) ? same : `${year}-03-01`;
}
