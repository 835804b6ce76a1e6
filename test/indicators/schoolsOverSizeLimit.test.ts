import { describe, expect, it } from "vitest";
import { schoolsOverSizeLimitOf, type SchoolKind, type SizedSchool } from "edu-balance";

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
