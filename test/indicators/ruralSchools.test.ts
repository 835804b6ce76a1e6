import { describe, expect, it } from "vitest";
import { ruralSchools, type IndicatorValue, type SizedSchool } from "edu-balance";

type RuralSchools = ReturnType<typeof ruralSchools>;

const below100 = { value: 100, comparator: "<" } as const;
const rural = (schoolId: string, pupils: number | null, boarders: number | null = 0, livingTeachers?: number): SizedSchool => ({
  schoolId,
  kind: "primary",
  locale: "rural",
  pupils,
  boarders,
  ...(livingTeachers === undefined ? {} : { livingTeachers }),
});
const valuesOf = (found: RuralSchools): readonly (number | null)[] => Object.values<IndicatorValue>({ ...found }).map(({ value }) => value);
const reasonsOf = (found: RuralSchools, id: keyof RuralSchools): readonly string[] => {
  const { reasons }: IndicatorValue = found[id];
  return reasons.map(({ code }) => code);
};

describe("ruralSchools", () => {
  it("takes a school for small below the limit, not at it and not above", () => {
    const counted = [99, 100, 101].map((pupils) => ruralSchools([rural("a", pupils)], below100).ruralSmallSchools.value);
    expect(counted).toEqual([1, 0, 0]);
    const upTo100 = { value: 100, comparator: "<=" } as const;
    expect(ruralSchools([rural("a", 100)], upTo100).ruralSmallSchools.value).toBe(1);
  });

  it("counts both kinds of rural school alone, and a small one with boarders in both", () => {
    const schools = [
      rural("a", 60, 20, 1),
      rural("b", 40),
      rural("c", 300, 80, 3),
      { schoolId: "town", kind: "primary" as const, locale: "town" as const, pupils: 900, boarders: 500 },
      { schoolId: "special", kind: "special" as const, locale: "rural" as const, pupils: 50 },
    ];
    // Small: a, b with 60 + 40 of 400 pupils. Boarding: a, c with 20 + 80 of 400, and 1 + 3 living teachers for 100 boarders.
    expect(valuesOf(ruralSchools(schools, below100))).toEqual([2, 0.25, 2, 0.25, 4]);
  });

  it("has a boarding school from one boarder on, and 0 living teachers are 0 and no gap in what is known", () => {
    expect(valuesOf(ruralSchools([rural("a", 200, 0)], below100))).toEqual([0, 0, 0, 0, null]);
    expect(valuesOf(ruralSchools([rural("a", 200, 1, 0)], below100))).toEqual([0, 0, 1, 0.005, 0]);
    expect(reasonsOf(ruralSchools([rural("a", 200, 0)], below100), "livingTeachersPer100Boarders")).toEqual(["zeroDenominator"]);
  });

  it("is unknown without a locale, of one school or of all", () => {
    const { locale: _one, ...placeless } = rural("x", 50);
    const some = ruralSchools([rural("a", 50), placeless], below100);
    expect(valuesOf(some)).toEqual([null, null, null, null, null]);
    expect(some.ruralSmallSchools.reasons).toEqual([{ code: "missingFigure", field: "locale", units: ["x"] }]);
    expect(ruralSchools([placeless], below100).ruralBoardingSchools.reasons).toEqual([
      { code: "recordMissing", record: "schools.locale", units: [] },
    ]);
  });

  it("leaves open what a missing or wrong figure decides, and no more", () => {
    // Pupils decide the small ones and both shares.
    expect(valuesOf(ruralSchools([rural("a", null, 5, 1), rural("b", 300)], below100))).toEqual([null, null, 1, null, 20]);
    // Boarders decide the boarding schools.
    expect(valuesOf(ruralSchools([rural("a", 60, null), rural("b", 340)], below100))).toEqual([1, 0.15, null, null, null]);
    // Living teachers decide themselves alone.
    const bare = ruralSchools([rural("a", 50, 10)], below100);
    expect(valuesOf(bare)).toEqual([1, 1, 1, 0.2, null]);
    expect(bare.livingTeachersPer100Boarders.reasons).toEqual([{ code: "missingFigure", field: "livingTeachers", units: ["a"] }]);
    const more = ruralSchools([rural("a", 50, 51, 1)], below100);
    expect(more.ruralBoardingSchools.reasons).toEqual([{ code: "invalidFigure", field: "boarders", units: ["a"] }]);
    expect(ruralSchools([rural("a", 50, 50, 1)], below100).ruralBoarderShare.value).toBe(1);
    // Pupils that are no number at all, as {} without a prototype, are compared with nothing.
    const nothing = ruralSchools([rural("a", Object.create(null) as number), rural("b", 60)], below100);
    expect(nothing.ruralSmallSchools).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: "pupils", units: ["a"] }] });
  });

  it("names schools without pupils, and has no share where no rural school is left", () => {
    const none = ruralSchools([rural("empty", 0)], below100);
    expect(valuesOf(none)).toEqual([0, null, 0, null, null]);
    expect(reasonsOf(none, "ruralSmallSchools")).toEqual(["zeroPupils"]);
    expect(reasonsOf(none, "ruralSmallSchoolPupilShare")).toEqual(["zeroDenominator", "zeroPupils"]);
  });
});
