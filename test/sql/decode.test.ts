import { isUsageError } from "edu-balance";
import { classSizeSql, inequalitySql, qualityCheckSql, variationSql } from "edu-balance/sql";
import { mergeMoments, momentsOf } from "edu-balance/statistics";
import { describe, expect, it } from "vitest";

const from = { schools: { table: "school" } } as const;
const books = variationSql({ dialect: "duckdb", from, groupBy: ["county"], indicators: ["booksPerPupil"] });

// Two schools of 100 pupils with 30 and 10 books a pupil: ΣP = 200, Σ P·t = 4000, Σ P·t² = 90000 + 10000; the mean is 20, S 10.
const ROW = { g0: "140602", n: 2, nz: 0, nu: 0, ni: 0, u0: 2, m0n: 0, w0: 200, a0: 4000, b0: 100_000, y0: 10, z0: 30 };

describe("rows of drivers", () => {
  it.each([
    ["numbers", ROW],
    ["whole numbers of any length", { ...ROW, n: 2n, u0: 2n }],
    ["text", { ...ROW, n: "2", w0: "200", a0: "4.0e3", b0: "100000.0" }],
    ["names in capitals", Object.fromEntries(Object.entries(ROW).map(([key, value]) => [key.toUpperCase(), value]))],
  ])("are read as %s", (_, row) => {
    const [group] = books.decode([row]);
    expect(group?.group).toEqual({ county: "140602" });
    expect(group?.indicators.booksPerPupil).toMatchObject({ used: 2, missing: 0, invalid: 0, coefficient: 0.5 });
  });

  it("give moments that are those of the values, and merge with others", () => {
    const [group] = books.decode([ROW]);
    const moments = group?.indicators.booksPerPupil?.moments;
    expect(moments).toMatchObject({ count: 2, weight: 200, mean: 20, variance: 100, standardDeviation: 10, coefficient: 0.5 });
    const other = momentsOf([50], [100]);
    const all = momentsOf([30, 10, 50], [100, 100, 100]);
    expect(moments && mergeMoments(moments, other).coefficient).toBe(all.coefficient);
  });

  it("have no coefficient where a school did not report, and say how many", () => {
    const [group] = books.decode([{ ...ROW, n: 3, m0n: 1 }]);
    expect(group?.indicators.booksPerPupil).toMatchObject({ used: 2, missing: 1, invalid: 0, coefficient: null });
    expect(group?.indicators.booksPerPupil?.moments?.coefficient).toBe(0.5);
  });

  it.each([
    ["pupils not reported", { n: 3, nu: 1 }],
    ["pupils that cannot be right", { n: 3, ni: 1 }],
    ["a figure that cannot be right", { n: 3 }],
    ["no county", { g0: null }],
  ])("have no coefficient where there is a row with %s", (_, change) => {
    expect(books.decode([{ ...ROW, ...change }])[0]?.indicators.booksPerPupil?.coefficient).toBeNull();
  });

  it("leave schools without pupils aside", () => {
    expect(books.decode([{ ...ROW, n: 3, nz: 1 }])[0]?.indicators.booksPerPupil?.coefficient).toBe(0.5);
  });

  it("are exactly 0 where all schools are alike, whatever the sums lost", () => {
    // 0.1 books a pupil: the sums of an engine leave a spread of some 1e-18.
    const [group] = books.decode([{ ...ROW, a0: 20, b0: 2.000_000_000_000_000_4, y0: 0.1, z0: 0.1 }]);
    expect(group?.indicators.booksPerPupil?.coefficient).toBe(0);
  });

  it("say nothing of a sum that is no finite number", () => {
    for (const sum of [Number.NaN, Number.POSITIVE_INFINITY, "NaN"]) {
      expect(books.decode([{ ...ROW, b0: sum }])[0]?.indicators.booksPerPupil).toMatchObject({ moments: null, coefficient: null });
    }
  });

  it("come back around a shift as they are", () => {
    const shifted = variationSql({
      dialect: "duckdb",
      from,
      groupBy: ["county"],
      indicators: ["booksPerPupil"],
      shifts: { booksPerPupil: 20 },
    });
    // t = 10 and −10 around 20: Σ P·t = 0, Σ P·t² = 20000.
    const [group] = shifted.decode([{ ...ROW, a0: 0, b0: 20_000, y0: -10, z0: 10 }]);
    expect(group?.indicators.booksPerPupil).toMatchObject({ coefficient: 0.5, moments: { mean: 20, variance: 100 } });
  });

  it.each([
    ["a column that is not there", { g0: "c" }],
    ["half a row", { ...ROW, n: 1.5 }],
    ["fewer than no row", { ...ROW, nz: -1 }],
    ["words in the place of a number", { ...ROW, w0: "many" }],
    ["an object as a group", { ...ROW, g0: {} }],
    ["no object", null],
  ])("are refused for %s", (_, row) => {
    expect(() => books.decode([row as never])).toThrow(expect.toSatisfy(isUsageError) as Error);
  });

  it("are plain JSON", () => {
    const rows = books.decode([ROW, { ...ROW, g0: 7n }]);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    expect(rows[1]?.group).toEqual({ county: 7 });
  });
});

describe("groups that are held back", () => {
  const query = variationSql({ dialect: "duckdb", from, groupBy: ["county"], indicators: ["booksPerPupil"], fewest: 3 });
  it("have no number at all", () => {
    const empty = Object.fromEntries(Object.keys(ROW).map((key) => [key, null]));
    expect(query.decode([{ ...empty, g0: "c", h: 1 }])).toEqual([{ group: { county: "c" }, heldBack: true, counts: null, indicators: {} }]);
    expect(query.decode([{ ...ROW, h: 0 }])[0]?.heldBack).toBe(false);
  });
});

describe("class sizes", () => {
  const stage = { column: "stage", primary: "小学", juniorSecondary: "初中" } as const;
  const query = classSizeSql({ dialect: "duckdb", from: { classes: { table: "class" } }, groupBy: ["county"], stage, asOf: "2018-12-31" });

  it("are counted as they are known, and make no bands where one is not", () => {
    const row = { g0: "c", st: 1, n: 10, ne: 1, nu: 1, ni: 1, c1: 3, c2: 2, c3: 1 };
    const [open] = query.decode([row]);
    expect(open).toMatchObject({
      stage: "juniorSecondary",
      given: 10,
      classes: 7,
      overStandard: 3,
      oversized: 2,
      superSized: 1,
      records: [],
    });
    const [known] = query.decode([{ ...row, nu: 0, ni: 0 }]);
    // 9 classes with pupils, 3 above 50, 2 of 56 and more, 1 of 66 and more.
    expect(known?.records.map(({ least, most, classes }) => [least, most, classes])).toEqual([
      [1, 50, 6],
      [51, 55, 1],
      [56, 65, 1],
      [66, null, 1],
    ]);
  });

  it("of neither stage are over no standard", () => {
    const [row] = query.decode([{ g0: "c", st: null, n: 4, ne: 0, nu: 0, ni: 0, c1: 0, c2: 0, c3: 0 }]);
    expect(row).toMatchObject({ stage: null, given: 4, overStandard: null, oversized: null, superSized: null, records: [] });
  });
});

describe("the quality check", () => {
  const stage = { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" } as const;
  const query = qualityCheckSql({ dialect: "duckdb", from, groupBy: ["county"], stage, asOf: "2024-12-31" });
  /** The sums of two schools of 100 pupils. */
  const sums = (at: string, a: number, b: number): [string, number][] => [
    [`u${at}`, 2],
    [`m${at}n`, 0],
    [`r${at}n`, 2],
    [`w${at}`, 200],
    [`a${at}`, 100 * (a + b)],
    [`b${at}`, 100 * (a * a + b * b)],
    [`y${at}`, Math.min(a, b)],
    [`z${at}`, Math.max(a, b)],
  ];
  // Two primary schools of 100 pupils that are alike in all but the first indicator: 5 and `second` teachers a hundred.
  const row = (second: number, schools: object): Record<string, unknown> => ({
    ...{ g0: "c", st: 0, n: 2, nz: 0, nu: 0, ni: 0, v0: 2, v1: 0, v2: 0, v3: 0, ...schools },
    ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].flatMap((index) => sums(String(index), 5, index === 0 ? second : 5))),
  });

  it("holds schools and coefficients together", () => {
    expect(query.decode([row(5, {})])[0]).toMatchObject({
      stage: "primary",
      schools: { met: 2, notMet: 0, undetermined: 0 },
      verdict: "met",
    });
    expect(query.decode([row(5, { v0: 1, v1: 1 })])[0]?.verdict).toBe("notMet");
    expect(query.decode([row(5, { v0: 1, v2: 1, v3: 1 })])[0]).toMatchObject({ verdict: "undetermined", near: 1 });
    // 5 and 45: the mean is 25, S is 20, the coefficient 0.8 > 0.5.
    const [uneven] = query.decode([row(45, {})]);
    expect(uneven?.coefficients.higherDegreeTeachersPer100Pupils).toBe("notMet");
    expect(uneven?.verdict).toBe("notMet");
  });

  it("gives no verdict on a coefficient that an engine cannot tell from its limit", () => {
    // 5 and 15: the mean is 10, S is 5, the coefficient 0.5, which is the limit itself.
    expect(query.decode([row(15, {})])[0]?.coefficients.higherDegreeTeachersPer100Pupils).toBe("undetermined");
  });

  it("does not apply before the standard", () => {
    const early = qualityCheckSql({ dialect: "duckdb", from, groupBy: ["county"], stage, asOf: "2010-12-31" });
    expect(early.decode([row(5, {})])[0]?.verdict).toBe("notApplicable");
  });
});

describe("inequality", () => {
  const query = inequalitySql({ dialect: "duckdb", from, groupBy: ["county"], indicator: "booksPerPupil" });
  // Values 1 and 3, weight 1 each: Gini 0.25. Σ x(2C − w) = 1·(2·1 − 1) + 3·(2·2 − 1) = 10; W = 2, X = 4.
  const row = { ...ROW, w0: 2, a0: 4, b0: 10, y0: 1, z0: 3, xs: 4, gs: 10, ts: 3 * Math.log(3), ls: Math.log(3), zs: 0 };

  it("has Gini and both of Theil's", () => {
    const [group] = query.decode([row]);
    expect(group?.gini).toBe(0.25);
    expect(group?.theilT).toBeCloseTo(0.130_812, 6);
    // ln 2 − ln 3 / 2.
    expect(group?.theilL).toBeCloseTo(Math.log(2) - Math.log(3) / 2, 12);
  });

  it("has no L where a school has nothing, and nothing where a school is not known", () => {
    expect(query.decode([{ ...row, zs: 1 }])[0]).toMatchObject({ theilL: null, gini: 0.25 });
    expect(query.decode([{ ...row, n: 3, m0n: 1 }])[0]).toMatchObject({ gini: null, theilT: null, theilL: null });
  });
});
