import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seatGapOf } from "edu-balance";

describe("seatGapOf", () => {
  it("is pupils less places, above or below 0", () => {
    expect(seatGapOf({ pupilsToPlace: 451, classes: 10 }, 45)).toEqual({ value: 1, reasons: [] });
    expect(seatGapOf({ pupilsToPlace: 450, classes: 10 }, 45)).toEqual({ value: 0, reasons: [] });
    expect(seatGapOf({ pupilsToPlace: 450, classes: 10 }, 50)).toEqual({ value: -50, reasons: [] });
    expect(seatGapOf({ pupilsToPlace: 450, classes: 0 }, 50)).toEqual({ value: 450, reasons: [] });
  });

  it("has no value without either figure or with one in error", () => {
    expect(seatGapOf({ classes: 10 }, 45).reasons).toEqual([{ code: "missingFigure", field: "pupilsToPlace", units: [] }]);
    expect(seatGapOf({ pupilsToPlace: 450, classes: null }, 45).reasons).toEqual([{ code: "missingFigure", field: "classes", units: [] }]);
    expect(seatGapOf({ pupilsToPlace: 4.5, classes: 1 }, 45).reasons).toEqual([
      { code: "invalidFigure", field: "pupilsToPlace", units: [] },
    ]);
    expect(seatGapOf({ pupilsToPlace: 4, classes: -1 }, 45)).toEqual({
      value: null,
      reasons: [{ code: "invalidFigure", field: "classes", units: [] }],
    });
  });

  it("of two counties together is the sum of their gaps", () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, (p, c, q, d) => {
        const gap = (pupilsToPlace: number, classes: number): number => seatGapOf({ pupilsToPlace, classes }, 45).value ?? Number.NaN;
        expect(gap(p + q, c + d)).toBe(gap(p, c) + gap(q, d));
      }),
    );
  });
});
