import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessBasicBalance, attributeVariation, indicators, interSchoolVariation, type IndicatorId, type StageUnit } from "edu-balance";
import { tolerance } from "edu-balance/planning";

const EIGHT = indicators.map(({ id }) => id);

const exact = (units: readonly StageUnit[], ids: readonly IndicatorId[]): number | null => {
  const all = ids.flatMap((id) => interSchoolVariation(units, id).coefficient ?? []);
  // The mean as the composite takes it: of two or eight it is exact enough to stay on its side of limits that are no such mean.
  return all.length < ids.length ? null : all.reduce((sum, each) => sum + each, 0) / all.length;
};

/** The first change that turns an outcome, by trying one after the other. */
function firstTurn(
  units: readonly StageUnit[],
  ids: readonly IndicatorId[],
  { school, figure, direction, limit, most }: { school: number; figure: keyof StageUnit; direction: 1 | -1; limit: number; most: number },
): number | null {
  const isWithin = (exact(units, ids) ?? Number.NaN) <= limit;
  for (let change = 1; change <= most; change += 1) {
    const changed = units.map((unit, at) => (at === school ? { ...unit, [figure]: Number(unit[figure]) + direction * change } : unit));
    const value = exact(changed, ids);
    if (value !== null && value <= limit !== isWithin) return change;
  }
  return null;
}

const small = fc.array(fc.record({ computers: fc.integer({ min: 0, max: 9 }), pupils: fc.integer({ min: 1, max: 12 }) }), {
  minLength: 2,
  maxLength: 4,
});

describe("tolerance", () => {
  it("whole numbers: the first that turns is the one found by trying all, in both directions, for computers and pupils", () => {
    fc.assert(
      fc.property(small, fc.constantFrom(0.137, 0.31, 0.5011, 0.77, 1.03), (schools, limit) => {
        fc.pre(schools.some(({ computers }) => computers > 0));
        const units = schools.map((each, at): StageUnit => ({ schoolId: `s-${String(at)}`, stage: "primary", ...each }));
        const { figures, isWithin, value } = tolerance(units, "computersPer100Pupils", { limit });
        expect(value).toBe(interSchoolVariation(units, "computersPer100Pupils").coefficient);
        expect(isWithin).toBe((value ?? Number.NaN) <= limit);
        for (const [school, unit] of units.entries())
          for (const figure of ["computers", "pupils"] as const) {
            const found = figures.find((each) => each.schoolId === unit.schoolId && each.figure === figure);
            const own = Number(unit[figure]);
            const ask = (direction: 1 | -1, most: number): number | null =>
              firstTurn(units, ["computersPer100Pupils"], { school, figure, direction, limit, most });
            const down = ask(-1, figure === "pupils" ? own - 1 : own);
            const up = ask(1, 400);
            expect(found?.value).toBe(own);
            expect(found?.least).toBe(down === null ? null : own - down + 1);
            // Beyond what was tried it may still turn.
            if (up === null) expect(found?.most ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(own + 400);
            else expect(found?.most).toBe(own + up - 1);
            const nearest = Math.min(down ?? Number.POSITIVE_INFINITY, up ?? Number.POSITIVE_INFINITY);
            if (own > 0 && nearest < 400) expect(found?.share).toBeCloseTo(nearest / own, 12);
          }
      }),
      { numRuns: 150, seed: 2026 },
    );
  });

  it("the composite: the first pupil, teacher or book more or less that turns it is the one found by trying all", () => {
    const figure = fc.integer({ min: 1, max: 30 });
    const school = fc.record({
      pupils: fc.integer({ min: 1, max: 20 }),
      fullTimeTeachers: figure,
      higherDegreeTeachers: figure,
      midSeniorTeachers: figure,
      teachingAreaM2: figure.map((area) => area + 5),
      indoorSportsAreaM2: fc.integer({ min: 0, max: 5 }),
      sportsGroundAreaM2: figure,
      equipmentYuan: figure,
      computers: figure,
      books: figure,
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 3 }), fc.constantFrom(0.301, 0.4007, 0.5003), (schools, limit) => {
        const units = schools.map((each, at): StageUnit => ({ schoolId: `s-${String(at)}`, stage: "juniorSecondary", ...each }));
        const { figures } = tolerance(units, "compositeCoefficient", { limit });
        for (const tried of ["pupils", "fullTimeTeachers", "books"] as const) {
          const found = figures.find((each) => each.schoolId === "s-0" && each.figure === tried);
          const own = Number(units[0]?.[tried]);
          const down = firstTurn(units, EIGHT, {
            school: 0,
            figure: tried,
            direction: -1,
            limit,
            most: tried === "pupils" ? own - 1 : own,
          });
          const up = firstTurn(units, EIGHT, { school: 0, figure: tried, direction: 1, limit, most: 120 });
          expect(found?.least).toBe(down === null ? null : own - down + 1);
          if (up === null) expect(found?.most ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(own + 120);
          else expect(found?.most).toBe(own + up - 1);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  const two: readonly StageUnit[] = [
    { schoolId: "a", stage: "primary", pupils: 100, teachingAreaM2: 500, indoorSportsAreaM2: 100 },
    { schoolId: "b", stage: "primary", pupils: 100, teachingAreaM2: 700, indoorSportsAreaM2: 0 },
  ];

  it("real amounts: the last square metre that keeps the outcome, to a billionth", () => {
    // 400 and 700: 300/1100. At 0.5 a turns below 700/3 = 233.333… and above 2100, b below 400/3 and above 1200.
    const { figures } = tolerance(two, "teachingAreaPerPupil", { limit: 0.5 });
    const of = (schoolId: string, figure: string): (typeof figures)[number] | undefined =>
      figures.find((each) => each.schoolId === schoolId && each.figure === figure);
    expect(of("a", "teachingAreaM2")?.least).toBeCloseTo(700 / 3 + 100, 5);
    expect(of("a", "teachingAreaM2")?.most).toBeCloseTo(2100 + 100, 5);
    // What is indoor sports area is no teaching area: more of it lowers the amount, and none of it is 500.
    expect(of("a", "indoorSportsAreaM2")?.most).toBeCloseTo(500 - 700 / 3, 5);
    expect(of("a", "indoorSportsAreaM2")?.least).toBeNull();
    expect(of("b", "teachingAreaM2")?.most).toBeCloseTo(1200, 5);
    for (const figure of figures) {
      if (figure.figure === "pupils") continue;
      for (const end of [figure.least, figure.most]) {
        if (end === null) continue;
        const at = (value: number): number | null =>
          interSchoolVariation(
            two.map((unit) => (unit.schoolId === figure.schoolId ? { ...unit, [figure.figure]: value } : unit)),
            "teachingAreaPerPupil",
          ).coefficient;
        expect(at(end)).toBeLessThanOrEqual(0.5);
        expect(at(figure.value + (end - figure.value) * (1 + 1e-6))).toBeGreaterThan(0.5);
      }
    }
  });

  it("what is over a limit tells how far it must be wrong to be within", () => {
    // 300/1100 = 0.27…; at most 0.2 from a = 700·2/3 on: (700 − a)/(700 + a) = 0.2.
    const { figures, isWithin } = tolerance(two, "teachingAreaPerPupil", { limit: 0.2 });
    expect(isWithin).toBe(false);
    const [nearest] = figures;
    expect([nearest?.schoolId, nearest?.figure]).toEqual(["a", "teachingAreaM2"]);
    expect(nearest?.most).toBeCloseTo(1400 / 3 + 100, 5);
    expect(nearest?.share).toBeCloseTo((1400 / 3 - 400) / 500, 6);
  });

  it("each school left out: the value is that of the others, and says whether the outcome is another one", () => {
    const units = [4, 4, 8].map((books, at): StageUnit => ({ schoolId: `s-${String(at)}`, stage: "primary", pupils: 1, books }));
    const { withoutSchool } = tolerance(units, "booksPerPupil", { limit: 0.1 });
    const { schools } = attributeVariation(units, "booksPerPupil");
    expect(withoutSchool.map(({ value }) => value)).toEqual(schools?.map(({ coefficientWithout }) => coefficientWithout));
    expect(withoutSchool.map(({ turns }) => turns)).toEqual([false, false, true]);
    expect(tolerance(units.slice(0, 1), "booksPerPupil", { limit: 0.1 }).withoutSchool).toEqual([
      { schoolId: "s-0", value: null, turns: false },
    ]);
  });

  it("its value is the composite of the assessment, and a figure that is missing leaves nothing to turn", () => {
    const school = (schoolId: string, more: number): StageUnit => ({
      schoolId,
      stage: "primary",
      pupils: 90,
      fullTimeTeachers: 6 + more,
      higherDegreeTeachers: 5,
      midSeniorTeachers: 3 + more,
      teachingAreaM2: 400,
      indoorSportsAreaM2: 0,
      sportsGroundAreaM2: 700 + more,
      equipmentYuan: 100_000,
      computers: 10,
      books: 1900,
    });
    const units = [school("a", 0), school("b", 4)];
    const assessed = assessBasicBalance({ county: { id: "c", place: "140602" }, units }, { asOf: "2016-12-31" });
    expect(tolerance(units, "compositeCoefficient", { limit: 0.65 }).value).toBe(assessed.stages.primary.composite);
    const { books: _books, ...without } = school("a", 0);
    expect(tolerance([without, school("b", 4)], "compositeCoefficient", { limit: 0.65 })).toMatchObject({
      value: null,
      isWithin: null,
      figures: [],
      reasons: [{ code: "missingFigure", field: "books", units: ["a"] }],
    });
  });
});
