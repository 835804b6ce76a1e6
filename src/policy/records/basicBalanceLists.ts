import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { Confirmation } from "./types.js";

/** How a list of certified counties was made known. */
export interface BasicBalanceList {
  /** The year of the list. */
  readonly year: number;
  /** Whether the days are those of the notice or of the decision. */
  readonly of: "notice" | "decision";
  /** First and last day it can have been; the same where the day is known. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly counties: number;
  readonly confirmation: Confirmation;
  readonly seenAt: readonly string[];
}

const NOTICE = { of: "notice", confirmation: "secondary", seenAt: [] } as const;

/**
 * The lists of counties certified for basic balance whose days were seen. A list is made known in the year after its own, so
 * that a county can be on time by the year of its list and late by its notice. Lists of 2014 and 2019 were not seen.
 *
 * @example
 * ```ts
 * import { basicBalanceLists } from "edu-balance";
 *
 * basicBalanceLists.find(({ year }) => year === 2016)?.from; // => "2017-02-21"
 * ```
 */
export const basicBalanceLists: readonly BasicBalanceList[] = [
  { ...NOTICE, year: 2013, of: "decision", from: "2014-02-21", to: "2014-02-21", counties: 293 },
  { ...NOTICE, year: 2015, from: "2016-02-16", to: "2016-02-22", counties: 545 },
  { ...NOTICE, year: 2016, from: "2017-02-21", to: "2017-02-21", counties: 522 },
  { ...NOTICE, year: 2017, from: "2018-02-22", to: "2018-02-27", counties: 560 },
  { ...NOTICE, year: 2018, from: "2019-03-15", to: "2019-03-21", counties: 338 },
  {
    ...NOTICE,
    year: 2020,
    from: "2021-03-16",
    to: "2021-03-20",
    counties: 42,
    seenAt: ["http://www.pds.gov.cn/contents/25958/233588.html"],
  },
];
