import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalSpendingConcentrationOf, type SchoolCapital } from "edu-balance";

describe("capitalSpendingConcentrationOf", () => {
  /** Schools of ten pupils with so many yuan a pupil. */
  const schools = (...perPupil: readonly number[]): SchoolCapital[] =>
    perPupil.map((yuan, index) => ({ schoolId: `s-${String(index)}`, capitalYuan: yuan * 10, pupils: 10 }));
  const concentration = (...perPupil: readonly number[]): number | null => capitalSpendingConcentrationOf(schools(...perPupil)).value;
  const nineAnd = (...top: readonly number[]): number[] => [...Array.from({ length: 20 - top.length }, () => 10), ...top];

  it("takes one school for the top tenth below twenty, two of twenty", () => {
    expect(concentration(7)).toBe(1);
    expect(concentration(10, 30)).toBe(1.5);
    expect(concentration(10, 20, 90)).toBe(4.5);
    expect(concentration(10, 10, 10, 10, 10, 10, 10, 10, 10, 50)).toBe(5);
    expect(concentration(...nineAnd(50).slice(1))).toBe(5);
    expect(concentration(...nineAnd(50, 30))).toBe(4);
    expect(concentration(...nineAnd(50))).toBe(3);
  });

  it("takes the middle school for the median, or the mean of the two in the middle", () => {
    expect(concentration(40, 1, 8)).toBe(5);
    expect(concentration(40, 1, 8, 12)).toBe(4);
  });

  it("counts every school once, whatever its size", () => {
    const large = schools(10, 20, 90).map((school, index) => (index === 0 ? { ...school, capitalYuan: 100_000, pupils: 10_000 } : school));
    expect(capitalSpendingConcentrationOf(large).value).toBe(4.5);
  });

  it("leaves out schools without pupils and names them", () => {
    const given = [...schools(10, 20, 90), { schoolId: "empty", capitalYuan: 5e6, pupils: 0 }];
    expect(capitalSpendingConcentrationOf(given)).toEqual({ value: 4.5, reasons: [{ code: "zeroPupils", units: ["empty"] }] });
    expect(capitalSpendingConcentrationOf([{ schoolId: "empty", capitalYuan: 0, pupils: 0 }])).toEqual({
      value: null,
      reasons: [{ code: "noUnits" }, { code: "zeroPupils", units: ["empty"] }],
    });
    expect(capitalSpendingConcentrationOf([])).toEqual({ value: null, reasons: [{ code: "noUnits" }] });
  });

  it("has no value where most schools got nothing: the median is 0", () => {
    expect(capitalSpendingConcentrationOf(schools(0, 0, 90))).toEqual({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["capitalYuan"] }],
    });
    expect(concentration(0, 10, 90)).toBe(9);
    expect(concentration(0, 0, 10, 90)).toBe(18);
  });

  it("has no value while one school is unknown: it could be the one that got most", () => {
    for (const field of ["capitalYuan", "pupils"] as const) {
      const given = [...schools(10, 20), { schoolId: "x", capitalYuan: 1, pupils: 1, [field]: null }];
      expect(capitalSpendingConcentrationOf(given)).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: ["x"] }] });
      const wrong = [...schools(10, 20), { schoolId: "x", capitalYuan: 1, pupils: 1, [field]: -1 }];
      expect(capitalSpendingConcentrationOf(wrong)).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: ["x"] }] });
    }
    const half = [{ schoolId: "x", capitalYuan: 0.5, pupils: 0.5 }];
    expect(capitalSpendingConcentrationOf(half).reasons).toEqual([{ code: "invalidFigure", field: "pupils", units: ["x"] }]);
    const twice = [...schools(10, 20), ...schools(10)];
    expect(capitalSpendingConcentrationOf(twice)).toEqual({ value: null, reasons: [{ code: "duplicateUnit", units: ["s-0"] }] });
  });

  it("is 1 or more, exactly 1 of equal schools, and does not depend on order", () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 1, max: 3000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(list, (pairs) => {
        const given = pairs.map(([capitalYuan, pupils], index) => ({ schoolId: String(index), capitalYuan, pupils }));
        const { value } = capitalSpendingConcentrationOf(given);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(capitalSpendingConcentrationOf([...given].reverse()).value).toBe(value);
        const [one] = given;
        expect(capitalSpendingConcentrationOf(given.map((each) => ({ ...one, schoolId: each.schoolId }))).value).toBe(1);
      }),
    );
  });

  it("has no infinite value", () => {
    expect(
      capitalSpendingConcentrationOf([
        { schoolId: "a", capitalYuan: 5e-324, pupils: 1 },
        { schoolId: "b", capitalYuan: 5e-324, pupils: 1 },
        { schoolId: "c", capitalYuan: 9e15, pupils: 1 },
      ]).value,
    ).toBeNull();
  });
});
