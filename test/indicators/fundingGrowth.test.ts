import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appropriationGrowthMarginOf,
  publicFundsPerPupilGrowthOf,
  spendingPerPupilGrowthOf,
  staffPayGrowthOf,
  type FundingFigure,
  type FundingYear,
  type IndicatorValue,
} from "edu-balance";

const before: FundingYear = {
  year: 2015,
  appropriationYuan: 400,
  regularRevenueYuan: 1000,
  spendingYuan: 500,
  pupils: 40,
  staffMeanPayYuan: 64,
  publicFundsYuan: 80,
};
const now: FundingYear = {
  year: 2016,
  appropriationYuan: 450,
  regularRevenueYuan: 1100,
  spendingYuan: 500,
  pupils: 32,
  staffMeanPayYuan: 66,
  publicFundsYuan: 96,
};

interface Row {
  readonly name: string;
  readonly of: (lastYear: FundingYear, year: FundingYear) => IndicatorValue;
  readonly fields: readonly FundingFigure[];
  readonly value: number;
  /** Figures of the year before, and of the year, that may not be 0. */
  readonly bases: readonly (readonly ["before" | "now", FundingFigure])[];
}

const rows: readonly Row[] = [
  {
    // 12.5 % against 10 %.
    name: "appropriationGrowthMarginOf",
    of: appropriationGrowthMarginOf,
    fields: ["appropriationYuan", "regularRevenueYuan"],
    value: 0.025,
    bases: [
      ["before", "appropriationYuan"],
      ["before", "regularRevenueYuan"],
    ],
  },
  {
    // 12.5 to 15.625 yuan.
    name: "spendingPerPupilGrowthOf",
    of: spendingPerPupilGrowthOf,
    fields: ["spendingYuan", "pupils"],
    value: 0.25,
    bases: [
      ["before", "spendingYuan"],
      ["before", "pupils"],
      ["now", "pupils"],
    ],
  },
  { name: "staffPayGrowthOf", of: staffPayGrowthOf, fields: ["staffMeanPayYuan"], value: 0.03125, bases: [["before", "staffMeanPayYuan"]] },
  {
    // 2 to 3 yuan.
    name: "publicFundsPerPupilGrowthOf",
    of: publicFundsPerPupilGrowthOf,
    fields: ["publicFundsYuan", "pupils"],
    value: 0.5,
    bases: [
      ["before", "publicFundsYuan"],
      ["before", "pupils"],
      ["now", "pupils"],
    ],
  },
];

describe.each(rows)("$name", ({ of, fields, value, bases }) => {
  it("has the value worked out by hand, and leaves the figures as they were", () => {
    expect(of(Object.freeze({ ...before }), Object.freeze({ ...now }))).toEqual({ value, reasons: [] });
  });

  it("has no value without any one of its figures, and says which and of which year", () => {
    for (const field of fields) {
      for (const absent of [null, undefined]) {
        expect(of({ ...before, [field]: absent }, now)).toEqual({
          value: null,
          reasons: [{ code: "missingFigure", field, units: ["2015"] }],
        });
        expect(of(before, { ...now, [field]: absent })).toEqual({
          value: null,
          reasons: [{ code: "missingFigure", field, units: ["2016"] }],
        });
      }
    }
    expect(of({ year: 2015 }, { year: 2016 }).reasons).toHaveLength(2 * fields.length);
  });

  it("has no value where a figure cannot be right", () => {
    for (const field of fields) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7" as never]) {
        expect(of(before, { ...now, [field]: wrong }).reasons).toEqual([{ code: "invalidFigure", field, units: ["2016"] }]);
      }
    }
  });

  it("has no value from a base of 0", () => {
    for (const [year, field] of bases) {
      const result = year === "before" ? of({ ...before, [field]: 0 }, now) : of(before, { ...now, [field]: 0 });
      expect(result).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: [field] }] });
    }
  });

  it("has no value between years that do not follow each other", () => {
    for (const year of [2013, 2015, 2016, 2018]) {
      expect(of({ ...before, year }, { ...now, year: 2017 })).toEqual(
        year === 2016 ? { value, reasons: [] } : { value: null, reasons: [{ code: "recordMissing", record: "years", units: ["2016"] }] },
      );
    }
  });

  it("does not depend on the unit of money", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    const year = fc.record({
      appropriationYuan: amount,
      regularRevenueYuan: amount,
      spendingYuan: amount,
      pupils: fc.integer({ min: 1, max: 10 ** 5 }),
      staffMeanPayYuan: amount,
      publicFundsYuan: amount,
    });
    fc.assert(
      fc.property(year, year, fc.constantFrom(10, 7, 10_000), (a, b, factor) => {
        const times = ({ pupils, ...amounts }: typeof a): object => ({
          pupils,
          ...Object.fromEntries(Object.entries(amounts).map(([field, figure]) => [field, figure * factor])),
        });
        expect(of({ year: 1, ...times(a) }, { year: 2, ...times(b) })).toEqual(of({ year: 1, ...a }, { year: 2, ...b }));
      }),
    );
  });
});

describe("the sign of a growth", () => {
  const margin = (a0: number, a1: number, r0: number, r1: number): number | null =>
    appropriationGrowthMarginOf(
      { year: 1, appropriationYuan: a0, regularRevenueYuan: r0 },
      { year: 2, appropriationYuan: a1, regularRevenueYuan: r1 },
    ).value;

  it.each([
    [100, 110, 200, 220],
    [100, 110, 0.1, 0.11],
    [0.1, 0.3, 0.7, 2.1],
    [3, 3.3, 0.7, 0.77],
    [33.3, 36.63, 1e15, 1.1e15],
    [1234.56, 1358.016, 98.7, 108.57],
  ])("of %d to %d over %d to %d is none: both grow alike", (a0, a1, r0, r1) => {
    expect(margin(a0, a1, r0, r1)).toBe(0);
  });

  it("is seen where doubles would lose it", () => {
    const most = Number.MAX_SAFE_INTEGER;
    // (n − 1) / (n − 2) is more than n / (n − 1), by about 1 / n².
    expect(margin(most - 2, most - 1, most - 1, most)).toBeGreaterThan(0);
    expect(margin(most - 1, most, most - 2, most - 1)).toBeLessThan(0);
  });

  it("is that of whole numbers compared crosswise", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a0, a1, r0, r1) => {
        expect(Math.sign(margin(a0, a1, r0, r1) ?? Number.NaN)).toBe(Math.sign(a1 * r0 - r1 * a0));
      }),
    );
  });

  it("is never that of a value lost below the smallest double, and no value is infinite", () => {
    expect(margin(1e15, 1e15 + 1, 1e15, 1e15)).toBeGreaterThan(0);
    expect(margin(1, 1 + Number.EPSILON, 1, 1)).toBeGreaterThan(0);
    expect(margin(9e15, 2e-320, 9e15, 1e-320)).toBe(Number.MIN_VALUE);
    expect(margin(9e15, 1e-320, 9e15, 2e-320)).toBe(-Number.MIN_VALUE);
    expect(margin(5e-324, 9e15, 1, 1)).toBeNull();
  });
});
