import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dilapidatedAreaOf } from "edu-balance";

describe("dilapidatedAreaOf", () => {
  const school = (schoolId: string, dilapidatedAreaM2?: number | null) => ({ schoolId, dilapidatedAreaM2 });

  it("sums exactly", () => {
    expect(dilapidatedAreaOf([school("a", 0.1), school("b", 0.2), school("c", 0)]).value).toBe(0.1 + 0.2);
    expect(dilapidatedAreaOf([school("a", 1e15), school("b", 0.5), school("c", 0.5)]).value).toBe(1e15 + 1);
    expect(dilapidatedAreaOf([school("a", 0), school("b", 0)])).toEqual({ value: 0, reasons: [] });
  });

  it("does not take what was not reported for 0", () => {
    expect(dilapidatedAreaOf([school("a", 0), school("b"), school("c", null), school("d", -1)])).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "dilapidatedAreaM2", units: ["b", "c"] },
        { code: "invalidFigure", field: "dilapidatedAreaM2", units: ["d"] },
      ],
    });
    expect(dilapidatedAreaOf([])).toEqual({ value: null, reasons: [{ code: "noUnits" }] });
  });

  it("names what is no record of a school by its place", () => {
    const given = [school("a", 1), null, school(" ", 2)] as unknown as ReturnType<typeof school>[];
    expect(dilapidatedAreaOf(given)).toEqual({ value: null, reasons: [{ code: "invalidRecord", units: ["#1", "#2"] }] });
  });

  it("is the same in any order", () => {
    const areas = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(areas, (values) => {
        const schools = values.map((value, at) => school(String(at), value));
        expect(dilapidatedAreaOf([...schools].reverse())).toEqual(dilapidatedAreaOf(schools));
      }),
    );
  });
});
