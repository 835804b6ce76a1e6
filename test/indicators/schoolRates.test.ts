import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bedsPerBoarderOf,
  desksPerPupilOf,
  dilapidatedAreaOf,
  practiceBasesOf,
  schoolsOverSizeLimitOf,
  seatGapOf,
  smallSchoolShareOf,
  weakSchoolItemsShareOf,
  type SchoolKind,
  type SizedSchool,
} from "edu-balance";

describe("bedsPerBoarderOf", () => {
  it("needs no beds where nobody boards, but says when they cannot be right", () => {
    expect(bedsPerBoarderOf({ boarders: 0 }).reasons).toEqual([{ code: "zeroDenominator", fields: ["boarders"] }]);
    expect(bedsPerBoarderOf({ boarders: 0, beds: -1 }).reasons).toEqual([{ code: "invalidFigure", field: "beds", units: [] }]);
  });
});

describe("desksPerPupilOf", () => {
  it("is the smaller of desks and of chairs per pupil", () => {
    expect(desksPerPupilOf({ desks: 240, chairs: 210, pupils: 200 })).toEqual({ value: 1.05, reasons: [] });
    expect(desksPerPupilOf({ desks: 150, chairs: 210, pupils: 200 })).toEqual({ value: 0.75, reasons: [] });
    expect(desksPerPupilOf({ desks: 0, chairs: 210, pupils: 200 })).toEqual({ value: 0, reasons: [] });
  });

  it("is at most what the known one of the two gives", () => {
    expect(desksPerPupilOf({ desks: 150, pupils: 200 })).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "chairs", units: [] },
        { code: "knownWithinRange", least: 0, most: 0.75 },
      ],
    });
    expect(desksPerPupilOf({ chairs: 250, pupils: 200 }).reasons).toEqual([
      { code: "missingFigure", field: "desks", units: [] },
      { code: "knownWithinRange", least: 0, most: 1.25 },
    ]);
  });

  it("has no range where it can have none", () => {
    const codes = (figures: Parameters<typeof desksPerPupilOf>[0]) => desksPerPupilOf(figures).reasons.map(({ code }) => code);
    expect(codes({ desks: 150, chairs: 150 })).toEqual(["missingFigure"]);
    expect(codes({ pupils: 200 })).toEqual(["missingFigure", "missingFigure"]);
    expect(codes({})).toEqual(["missingFigure", "missingFigure", "missingFigure"]);
    expect(codes({ desks: 150, chairs: -1, pupils: 200 })).toEqual(["invalidFigure"]);
    expect(codes({ desks: 150, chairs: 150, pupils: 0.5 })).toEqual(["invalidFigure"]);
  });

  it("has no value without pupils, whatever is known of the furniture", () => {
    const reasons = [{ code: "zeroDenominator", fields: ["pupils"] }];
    expect(desksPerPupilOf({ desks: 5, chairs: 5, pupils: 0 }).reasons).toEqual(reasons);
    expect(desksPerPupilOf({ pupils: 0 }).reasons).toEqual(reasons);
  });
});

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

describe("weakSchoolItemsShareOf", () => {
  it("is items met over items that apply", () => {
    expect(weakSchoolItemsShareOf({ a: true, b: true, c: true, d: true })).toEqual({ value: 1, reasons: [] });
    expect(weakSchoolItemsShareOf({ a: true, b: false, c: true, d: true })).toEqual({
      value: 0.75,
      reasons: [{ code: "indicatorsMissed", indicators: ["b"] }],
    });
    expect(weakSchoolItemsShareOf({ a: false }).value).toBe(0);
  });

  it("lies within a range where items are unknown", () => {
    expect(weakSchoolItemsShareOf({ a: true, b: null, c: false, d: null })).toEqual({
      value: null,
      reasons: [
        { code: "indicatorsMissed", indicators: ["c", "b", "d"] },
        { code: "knownWithinRange", least: 0.25, most: 0.75 },
      ],
    });
  });

  it("has no value of no items", () => {
    expect(weakSchoolItemsShareOf({})).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: ["items"] }] });
  });
});

const sized = (kind: SchoolKind, pupils: number | null | undefined, schoolId = `${kind}-${String(pupils)}`): SizedSchool => ({
  schoolId,
  kind,
  pupils,
});

describe("schoolsOverSizeLimitOf", () => {
  const limits = { primary: { value: 2000, comparator: "<=" }, nineYear: { value: 2500, comparator: "<=" } } as const;

  it("counts schools above the limit of their kind", () => {
    const schools = [
      sized("primary", 1999),
      sized("primary", 2000),
      sized("primary", 2001),
      sized("nineYear", 2500),
      sized("nineYear", 2501),
    ];
    expect(schoolsOverSizeLimitOf(schools, limits)).toEqual({ value: 2, reasons: [] });
    expect(schoolsOverSizeLimitOf([], limits)).toEqual({ value: 0, reasons: [] });
  });

  it("takes a limit that is to be kept below as that", () => {
    expect(schoolsOverSizeLimitOf([sized("primary", 2000)], { primary: { value: 2000, comparator: "<" } }).value).toBe(1);
  });

  it("leaves out kinds without a limit", () => {
    expect(schoolsOverSizeLimitOf([sized("special", 9000), sized("vocational", null), sized("primary", 2001)], limits).value).toBe(1);
  });

  it("gives the range where sizes are unknown", () => {
    const schools = [sized("primary", 2001), sized("primary", null, "b"), sized("primary", undefined, "c"), sized("primary", -1, "d")];
    expect(schoolsOverSizeLimitOf(schools, limits)).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "pupils", units: ["b", "c"] },
        { code: "invalidFigure", field: "pupils", units: ["d"] },
        { code: "knownWithinRange", least: 1, most: 4 },
      ],
    });
  });
});

describe("smallSchoolShareOf", () => {
  const below100 = { value: 100, comparator: "<" } as const;

  it("counts schools and teaching points below the size", () => {
    const schools = [sized("primary", 99), sized("primary", 100), sized("primary", 101), sized("teachingPoint", 1)];
    expect(smallSchoolShareOf(schools, below100)).toEqual({ value: 0.5, reasons: [] });
  });

  it("leaves special and vocational schools out of both, and names schools without pupils", () => {
    const schools = [
      sized("special", 40),
      sized("vocational", 40),
      sized("primary", 0, "empty"),
      sized("primary", 50),
      sized("primary", 500),
    ];
    expect(smallSchoolShareOf(schools, below100)).toEqual({ value: 0.5, reasons: [{ code: "zeroPupils", units: ["empty"] }] });
  });

  it("gives the range where sizes are unknown, and has no value of no schools", () => {
    expect(
      smallSchoolShareOf([sized("primary", 50), sized("primary", null, "b"), sized("primary", 500), sized("primary", 600)], below100),
    ).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "pupils", units: ["b"] },
        { code: "knownWithinRange", least: 0.25, most: 0.5 },
      ],
    });
    expect(smallSchoolShareOf([sized("special", 40)], below100).reasons).toEqual([{ code: "zeroDenominator", fields: ["schools"] }]);
  });
});

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

describe("practiceBasesOf", () => {
  it("counts bases, and pupils per base", () => {
    expect(practiceBasesOf({ bases: 3, pupils: 2400 })).toEqual({
      bases: { value: 3, reasons: [] },
      pupilsPerBase: { value: 800, reasons: [] },
    });
  });

  it("knows the number without pupils, and no pupils per base without bases", () => {
    expect(practiceBasesOf({ bases: 3 })).toEqual({
      bases: { value: 3, reasons: [] },
      pupilsPerBase: { value: null, reasons: [{ code: "missingFigure", field: "pupils", units: [] }] },
    });
    expect(practiceBasesOf({ bases: 0, pupils: 10 })).toEqual({
      bases: { value: 0, reasons: [] },
      pupilsPerBase: { value: null, reasons: [{ code: "zeroDenominator", fields: ["bases"] }] },
    });
    expect(practiceBasesOf({ bases: -1, pupils: null }).pupilsPerBase.reasons).toEqual([
      { code: "missingFigure", field: "pupils", units: [] },
      { code: "invalidFigure", field: "bases", units: [] },
    ]);
  });
});
