import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/foundation/calendarDate.js";

const pairs = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index).padStart(2, "0"));

describe("isCalendarDate", () => {
  it.each(["0000", "0004", "1900", "1999", "2000", "2016", "2023", "2100", "9999"])("knows the days of %s as date-fns does", (year) => {
    for (const month of pairs(15)) {
      for (const day of pairs(34)) {
        const written = `${year}-${month}-${day}`;
        expect(isCalendarDate(written), written).toBe(isValid(parseISO(written)));
      }
    }
  });

  it("knows every day of four centuries", () => {
    const first = parseISO("2000-01-01");
    for (let days = 0; days < 146_097; days += 1) {
      const written = formatISO(addDays(first, days), { representation: "date" });
      if (!isCalendarDate(written)) expect.unreachable(written);
    }
  });

  it.each([
    "2016-5-16",
    "16-05-2016",
    "2016-05-16T00:00:00Z",
    " 2016-05-16",
    "2016-05-16\n",
    "20160516",
    "+2016-05-16",
    "",
    20160516,
    null,
    undefined,
    new Date(0),
  ])("refuses %s", (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});
