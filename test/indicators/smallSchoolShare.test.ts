import { describe, expect, it } from "vitest";
import { smallSchoolShareOf, type SchoolKind, type SizedSchool } from "edu-balance";

const sized = (kind: SchoolKind, pupils: number | null | undefined, schoolId = `${kind}-${String(pupils)}`): SizedSchool => ({
  schoolId,
  kind,
  pupils,
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
