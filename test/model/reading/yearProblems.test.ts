import { expect, it } from "vitest";
import { yearProblems } from "../../../src/model/reading/yearProblems.js";
import { achievement } from "../../../src/model/records/achievement.js";
import { monitoredYear } from "../../../src/model/records/balance.js";

it.each([
  [1000, null],
  [9999, null],
  [999, "notADate"],
  [10_000, "notADate"],
  [2016.5, "notWhole"],
  ["2016", "notANumber"],
  [undefined, "missing"],
])("says of the year %s what is wrong: %s", (year, code) => {
  const found = yearProblems(monitoredYear, { year }, "year", [3]);
  expect(found.map((each) => [each.path, each.code])).toEqual(code === null ? [] : [[[3, "year"], code]]);
});

it("asks no year where the record can do without", () => {
  expect(yearProblems(achievement, {}, "listYear", [])).toEqual([]);
});
