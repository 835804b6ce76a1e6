import { requireDate, type CalendarDate } from "./calendarDate.js";
import { requireObject } from "./usageError.js";

/** What figures are of: a school year by its first year, a calendar year, or a day. */
export type Period = { readonly schoolYear: number } | { readonly year: number } | { readonly day: CalendarDate };

/**
 * The day as of which the figures of a period are known: the statistics of a school year are of its beginning, 1 September;
 * a calendar year of accounts ends on 31 December; a day is itself.
 *
 * @throws UsageError `notAnObject`, `badDate`.
 *
 * @example
 * ```ts
 * import { periodDay } from "edu-balance";
 *
 * periodDay({ schoolYear: 2017 }); // => "2017-09-01"
 * periodDay({ year: 2017 }); // => "2017-12-31"
 * periodDay({ day: "2018-03-15" }); // => "2018-03-15"
 * ```
 */
export function periodDay(period: Period): CalendarDate {
  requireObject(period, "period");
  const day = lastDayIn(period);
  requireDate(day, "period");
  return day;
}

/** The same of a period that was checked before. */
export function lastDayIn(period: Period): CalendarDate {
  if ("day" in period) return period.day;
  return "schoolYear" in period ? `${fourDigits(period.schoolYear)}-09-01` : `${fourDigits(period.year)}-12-31`;
}

/** The last year a day can be written of. */
export const LAST_YEAR = 9999;

function fourDigits(year: unknown): string {
  return (typeof year === "number" ? String(year) : "").padStart(4, "0");
}
