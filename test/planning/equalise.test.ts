import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { UsageError } from "edu-balance";
import { interSchoolVariation, type StageUnit } from "edu-balance";
import { equalise, redistribute } from "edu-balance/planning";
import { root } from "../docs/fences.js";

const unit = (schoolId: string, pupils: number, figures: Partial<StageUnit>): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils,
  ...figures,
});

describe("equalise", () => {
  // Equal pupils: the coefficient is |a − b| / (a + b).
  const two = [
    unit("a", 100, { books: 100, teachingAreaM2: 100, indoorSportsAreaM2: 0 }),
    unit("b", 100, { books: 300, teachingAreaM2: 300, indoorSportsAreaM2: 0 }),
  ];

  it.each([
    // (300 − x)/(300 + x) ≤ 0.2 from x = 200 on; at 199 it is 101/499.
    [0.2, 100],
    [0.201, 100],
    // 101/499 = 0.20240…
    [0.2025, 99],
    [0.5, 0],
    [0.4999, 1],
  ])("books of two equal schools to a coefficient of %s: %s more", (limit, total) => {
    const plan = equalise(two, "booksPerPupil", { limit });
    expect([plan.total, plan.reasons]).toEqual([total, []]);
    expect(plan.additions).toEqual(total === 0 ? [] : [{ schoolId: "a", amount: total }]);
    expect(plan.coefficient).toBeLessThanOrEqual(limit);
  });

  it("real square metres reach the limit to the last bits", () => {
    // (300 − x)/(300 + x) = 0.25 at x = 180.
    const plan = equalise(two, "teachingAreaPerPupil", { limit: 0.25, price: 3000 });
    expect(plan.total).toBeCloseTo(80, 9);
    expect(plan.level).toBeCloseTo(1.8, 9);
    expect(plan.cost).toBeCloseTo(240000, 4);
    expect(plan.coefficient).toBeLessThanOrEqual(0.25);
    expect(plan.coefficient).toBeGreaterThan(0.25 - 1e-12);
  });

  it("gives to the poorest first, up to what each can take", () => {
    const three = [unit("a", 100, { books: 0 }), unit("b", 100, { books: 100 }), unit("c", 100, { books: 200 })];
    const free = equalise(three, "booksPerPupil", { limit: 0.5 });
    const bounded = equalise(three, "booksPerPupil", { limit: 0.5, atMost: { a: 50 } });
    expect(free.additions.map(({ schoolId }) => schoolId)).toEqual(["a"]);
    expect(bounded.additions[0]).toEqual({ schoolId: "a", amount: 50 });
    expect(bounded.total).toBeGreaterThan(free.total ?? Number.POSITIVE_INFINITY);
    expect(bounded.coefficient).toBeLessThanOrEqual(0.5);
  });

  it("says how far one can come where the limit is out of reach", () => {
    // b alone may grow, and it is the richer one.
    const { total, additions, reasons } = equalise(two, "booksPerPupil", { limit: 0.4, exclude: ["a"] });
    expect([total, additions]).toEqual([null, []]);
    expect(reasons).toEqual([{ code: "limitOutOfReach", least: 0.5 }]);
  });

  it("an amount that is not known has no plan, and neither have all zero", () => {
    const missing = equalise([...two, unit("c", 50, {})], "booksPerPupil", { limit: 0.2 });
    expect([missing.total, missing.reasons]).toEqual([null, [{ code: "missingFigure", field: "books", units: ["c"] }]]);
    expect(equalise([unit("a", 10, { books: 0 }), unit("b", 10, { books: 0 })], "booksPerPupil", { limit: 0.2 }).reasons).toEqual([
      { code: "zeroMean" },
    ]);
  });

  it("one school alone differs from nobody", () => {
    expect(equalise([unit("a", 10, { books: 3 })], "booksPerPupil", { limit: 0.2 })).toMatchObject({ total: 0, coefficient: 0 });
  });

  it("ten times as many of everything needs about ten times as much, and as many counties side by side as many times", () => {
    const small = [unit("a", 30, { books: 20 }), unit("b", 50, { books: 90 }), unit("c", 20, { books: 50 })];
    const scaled = small.map((each) => ({ ...each, books: (each.books ?? 0) * 1000 }));
    const [one, thousand] = [equalise(small, "booksPerPupil", { limit: 0.2 }), equalise(scaled, "booksPerPupil", { limit: 0.2 })];
    expect(Math.abs((thousand.total ?? 0) / 1000 - (one.total ?? 0))).toBeLessThanOrEqual(1);
    const twice = [...scaled, ...scaled.map((each) => ({ ...each, schoolId: `${each.schoolId}2` }))];
    expect(Math.abs((equalise(twice, "booksPerPupil", { limit: 0.2 }).total ?? 0) - 2 * (thousand.total ?? 0))).toBeLessThanOrEqual(6);
  });

  it.each([
    [{ limit: 0 }, "badOption"],
    [{ limit: Number.NaN }, "badOption"],
    [{ limit: 0.5, atMost: { x: 1 } }, "unknownId"],
    [{ limit: 0.5, exclude: ["x"] }, "unknownId"],
    [{ limit: 0.5, price: -1 }, "badOption"],
    [{ limit: 0.5, limits: 3 }, "badOption"],
  ])("refuses %j", (options, code) => {
    expect(() => equalise(two, "booksPerPupil", options)).toThrow(expect.objectContaining({ code }) as UsageError);
  });
});

describe("redistribute", () => {
  const two = [unit("a", 100, { fullTimeTeachers: 4 }), unit("b", 100, { fullTimeTeachers: 12 })];

  it("moves real yuan with the total as it is", () => {
    const yuan = [unit("a", 100, { equipmentYuan: 100_000.5 }), unit("b", 100, { equipmentYuan: 300_000.5 })];
    // Equal pupils: (b − a)/(a + b) = 0.25 when a quarter of 400,001 lies between them: 50,000 less half of 0.25 move.
    const { moved, coefficient } = redistribute(yuan, "equipmentValuePerPupil", { limit: 0.25 });
    expect(moved).toBeCloseTo((200_000 - 0.25 * 400_001) / 2, 6);
    expect(coefficient).toBeLessThanOrEqual(0.25);
  });

  it("lets nobody give more than may leave, and nobody who is left alone", () => {
    // 5 and 11: 3/8.
    const { reasons } = redistribute(two, "teacherPupilRatio", { limit: 0.3, eligible: { b: 1 } });
    expect(reasons).toEqual([{ code: "limitOutOfReach", least: 0.375 }]);
    expect(redistribute(two, "teacherPupilRatio", { limit: 0.3, frozen: ["b"] }).reasons).toEqual([
      { code: "limitOutOfReach", least: 0.5 },
    ]);
    expect(redistribute(two, "teacherPupilRatio", { limit: 0.3, atMost: 1 }).moved).toBeNull();
    expect(redistribute(two, "teacherPupilRatio", { limit: 0.3, atMost: 2 }).moved).toBe(2);
  });

  it("keeps the standard of who gives: 0.1 a pupil is 10 teachers of 100 pupils, not a hair more", () => {
    const plan = redistribute(two, "teacherPupilRatio", { limit: 0.3, donorsKeep: 0.1 });
    expect(plan.moves).toEqual([{ from: "b", to: "a", amount: 2 }]);
  });
});

const file = `${root}../shared/oracles/schools/malaysia_sjkc.csv`;

describe.skipIf(!existsSync(file))("1,302 real schools", () => {
  const units = (): StageUnit[] =>
    Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true })
      .data.filter((row) => row["ENROLMEN"] !== "" && row["GURU"] !== "")
      .map((row) => ({
        schoolId: row["KODSEKOLAH"] ?? "",
        stage: "primary",
        pupils: Number(row["ENROLMEN"]),
        fullTimeTeachers: Number(row["GURU"]),
      }));

  /** The conditions of optimality: who got nothing would have cost more than the last unit of whoever got one. */
  it("the additions fulfil the conditions of optimality, and one unit fewer does not reach the limit", () => {
    const given = units().filter(({ pupils }) => pupils > 0);
    const plan = equalise(given, "teacherPupilRatio", { limit: 0.5 });
    const got = new Map(plan.additions.map(({ schoolId, amount }) => [schoolId, amount]));
    const last = given.flatMap(({ schoolId, pupils, fullTimeTeachers = 0 }) => {
      const amount = got.get(schoolId) ?? 0;
      return amount === 0 ? [] : [(2 * ((fullTimeTeachers ?? 0) + amount) - 1) / pupils];
    });
    const next = given.map(
      ({ schoolId, pupils, fullTimeTeachers }) => (2 * ((fullTimeTeachers ?? 0) + (got.get(schoolId) ?? 0)) + 1) / pupils,
    );
    expect(Math.max(...last)).toBeLessThanOrEqual(Math.min(...next));
    expect(plan.coefficient).toBeLessThanOrEqual(0.5);
    const after = given.map((each) => ({ ...each, fullTimeTeachers: (each.fullTimeTeachers ?? 0) + (got.get(each.schoolId) ?? 0) }));
    expect(interSchoolVariation(after, "teacherPupilRatio").coefficient).toBe(plan.coefficient);
    // 7,045 for 337 schools: the same walk from the first unit in fractions, by another program.
    expect([plan.total, plan.additions.length]).toEqual([7045, 337]);
  });

  it("756 teachers who move do what 7,045 more would do", () => {
    const plan = redistribute(
      units().filter(({ pupils }) => pupils > 0),
      "teacherPupilRatio",
      { limit: 0.5 },
    );
    expect(plan.moved).toBe(756);
    expect(plan.coefficient).toBeCloseTo(0.4999501760210826, 14);
  });
});
