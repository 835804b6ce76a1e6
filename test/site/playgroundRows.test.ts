import { describe, expect, it } from "vitest";
import { readSheet } from "edu-balance/intake";
import { assessSheet } from "../../docs/.vitepress/playground/model/assessSheet.js";
import { refusalSaid } from "../../docs/.vitepress/playground/model/faults.js";
import type { Progress } from "../../docs/.vitepress/playground/model/protocol.js";
import type { Settings } from "../../docs/.vitepress/playground/model/settings.js";
import { assessTold, rowsTold } from "../../docs/.vitepress/playground/model/tellRows.js";
import { watched } from "../../docs/.vitepress/playground/model/watch.js";

const SETTINGS: Settings = { standard: "basicBalance2012", asOf: "2018-12-31", place: "", allowUnverified: false };

const UNITS = [
  "学校标识码,学段,在校生数,专任教师数,图书册数",
  (at: number) => `${String(at)},小学,${String(100 + (at % 50))},10,7`,
] as const;
const SCHOOLS = [
  "学校标识码,学校名称,办学类型,办学性质,是否县属,小学在校生数,初中在校生数,专任教师数（小学）,图书册数",
  (at: number) => `${String(at)},学校${String(at)},九年一贯制学校,公办,是,${String(100 + (at % 50))},90,10,${String(at % 97)}`,
] as const;
const CLASSES = [
  "学校代码,班级,学段,年级,班级人数",
  (at: number) => `${String(at % 90)},${String(at)}班,小学,1,${String(30 + (at % 30))}`,
] as const;

function rowsOf([header, lineAt]: readonly [string, (at: number) => string], count: number): string[][] {
  return [header, ...Array.from({ length: count }, (_each, at) => lineAt(at + 1))].map((line) => line.split(","));
}

describe("a watched list", () => {
  it("tells of every so many of its rows and of the last, and holds what it held", () => {
    const rows = Array.from({ length: 10 }, (_each, at) => ({ at }));
    const looked: number[] = [];
    const seen = watched(rows, 4, (at) => looked.push(at));
    expect(seen.map(({ at }) => at)).toEqual(rows.map(({ at }) => at));
    expect(looked).toEqual([0, 4, 8, 9]);
    expect(watched([1, null, "x"], 1, () => looked.push(-1))).toEqual([1, null, "x"]);
    expect(looked).not.toContain(-1);
  });
});

describe("rows that are told of", () => {
  it.each([
    ["units", UNITS, "basicBalance2012"],
    ["units by quality balance", UNITS, "qualityBalance2017"],
    ["schools", SCHOOLS, "basicBalance2012"],
    ["classes", CLASSES, "basicBalance2012"],
  ] as const)("change no result: %s", (_title, kind, standard) => {
    const rows = rowsOf(kind, 2500);
    const settings = { ...SETTINGS, standard };
    const reading = readSheet(rows);
    expect(readSheet(rowsTold(rows, () => undefined))).toEqual(reading);
    const told = assessTold(reading, settings, "甲县", () => undefined);
    expect(told?.standard).toBe(reading.kind === "class" ? "classSize" : standard);
    expect(structuredClone(told)).toEqual(assessSheet(reading, settings, "甲县"));
  });

  it("are counted up to nearly all, in reading and in assessing, and never down", () => {
    // As much as a browser takes some seconds for: the page is told ten times a second.
    const rows = rowsOf(UNITS, 30_000);
    const told: Progress[] = [];
    const tell = (progress: Progress): number => told.push(progress);
    const reading = readSheet(rowsTold(rows, tell));
    assessTold(reading, SETTINGS, "甲县", tell);
    for (const word of ["reading", "assessing"] as const) {
      const counts = told.filter((each) => each.word === word).map((each) => each.rows);
      expect(counts.length).toBeGreaterThan(1);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
      expect(counts.every((count) => count > 0 && count <= 30_001)).toBe(true);
    }
    const shares = told.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it("add up to all of them when an assessment is over", () => {
    for (const kind of [UNITS, SCHOOLS, CLASSES]) {
      const reading = readSheet(rowsOf(kind, 2500));
      let looks = 0;
      const count = (at: number): number => (looks += at >= 0 ? 1 : 0);
      const small = readSheet(rowsOf(kind, 40));
      assessSheet(small, SETTINGS, "甲县", (list) => watched(list, 1, count));
      const each = looks / 40;
      looks = 0;
      assessSheet(reading, SETTINGS, "甲县", (list) => watched(list, 1, count));
      // What an assessment looks at grows with its rows: the first tell what all will take.
      expect(looks / each / 2500).toBeGreaterThan(0.8);
      expect(looks / each / 2500).toBeLessThan(1.25);
    }
  });
});

describe("a fault", () => {
  it.each([
    "Uncaught RangeError: Array buffer allocation failed",
    "RangeError: Invalid array length",
    "RangeError: Invalid string length",
    "InternalError: allocation size overflow",
    "RangeError: Out of memory",
    "DataCloneError: Data cannot be cloned, out of memory.",
    "RangeError: Map maximum size exceeded",
  ])("of memory is told as one: %s", (words) => {
    expect(refusalSaid(words).key).toBe("refusedMemory");
  });

  it("of anything else is told with the browser's own words, of bounded length", () => {
    const { key, detail } = refusalSaid("Uncaught RangeError: Maximum call stack size exceeded");
    expect([key, detail]).toEqual(["refusedUnexpected", "RangeError: Maximum call stack size exceeded"]);
    expect(refusalSaid(`TypeError: ${"x".repeat(1000)}`).detail.length).toBeLessThan(210);
  });
});
