import { describe, expect, it } from "vitest";
import { problem } from "../../../src/findings/problem.js";
import { findRepeats } from "../../../src/model/reading/findRepeats.js";

const NAME = { zh: "年份", en: "year" };
const ROWS = [2015, 2016, 2015, 2017, 2016, 2015].map((year, index) => ({ row: { year }, index: index + 10 }));
const REPORT = { path: ["years"], at: ["year"], name: NAME } as const;

describe("findRepeats", () => {
  it("finds the rows whose key an earlier row has, in their order, with a problem each and their keys once", () => {
    const { rows, keys, problems, reasons } = findRepeats(ROWS, ({ year }) => year, REPORT);
    expect(rows).toEqual([ROWS[2], ROWS[4], ROWS[5]]);
    expect(keys).toEqual([2015, 2016]);
    expect(problems).toEqual([
      problem(["years", 12, "year"], "duplicateId", 2015, NAME),
      problem(["years", 14, "year"], "duplicateId", 2016, NAME),
      problem(["years", 15, "year"], "duplicateId", 2015, NAME),
    ]);
    expect(reasons).toEqual([{ code: "duplicateUnit", units: ["2015", "2016"] }]);
  });

  it("finds the first of them too where none is taken", () => {
    const { rows, keys } = findRepeats(ROWS, ({ year }) => year, { ...REPORT, withFirst: true });
    expect(rows.map(({ index }) => index)).toEqual([10, 11, 12, 14, 15]);
    expect(keys).toEqual([2015, 2016]);
  });

  it("shows what it is told to, at the row itself where no field is named", () => {
    const { problems } = findRepeats(ROWS.slice(0, 3), ({ year }) => year, { path: [], at: [], name: NAME, shown: () => "twice" });
    expect(problems).toEqual([problem([12], "duplicateId", "twice", NAME)]);
  });

  it("finds nothing where every key is there once", () => {
    const nothing = { rows: [], keys: [], problems: [], reasons: [] };
    expect(findRepeats(ROWS.slice(0, 2), ({ year }) => year, REPORT)).toEqual(nothing);
    expect(findRepeats([], (year) => year, { ...REPORT, withFirst: true })).toEqual(nothing);
  });
});
