import fc from "fast-check";
import { mean, standardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { assessBasicBalance, indicators, interSchoolVariation, stageUnits, type School, type StageUnit } from "edu-balance";
import { arbitraryUnits } from "../support/county.js";

const units = arbitraryUnits("primary", 2);
const coefficients = (given: readonly StageUnit[]): (number | null)[] =>
  indicators.map(({ id }) => interSchoolVariation(given, id).coefficient);

/** Equal within the noise of a few roundings, both null or both numbers. */
function expectClose(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  actual.forEach((coefficient, index) => {
    const other = expected[index] ?? null;
    if (coefficient === null || other === null) expect(coefficient).toBe(other);
    else expect(Math.abs(coefficient - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, other));
  });
}

describe("the inter-school coefficients", () => {
  it("are the same to the last bit for any order of the schools", () => {
    fc.assert(
      fc.property(
        units.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(coefficients(shuffled)).toEqual(coefficients(given));
          const assess = (each: readonly StageUnit[]) =>
            assessBasicBalance({ county: { id: "c" }, units: each }, { asOf: "2016-12-31" }).stages.primary.composite;
          expect(assess(shuffled)).toBe(assess(given));
        },
      ),
    );
  });

  it("do not depend on the unit a figure is counted in", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(2, 4, 1024), (given, factor) => {
        const inOtherUnits = given.map((unit) => ({ ...unit, equipmentYuan: (unit.equipmentYuan ?? 0) * factor }));
        const id = "equipmentValuePerPupil";
        expect(interSchoolVariation(inOtherUnits, id).coefficient).toBe(interSchoolVariation(given, id).coefficient);
      }),
    );
  });

  it("are the unweighted population coefficients where all schools have as many pupils", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 3000 }), (given, pupils) => {
        const even = given.map((unit) => ({ ...unit, pupils }));
        const ratios = even.map((unit) => (unit.books ?? 0) / pupils);
        fc.pre(ratios.some((ratio) => ratio > 0));
        const { coefficient } = interSchoolVariation(even, "booksPerPupil");
        expectClose([coefficient], [standardDeviation(ratios) / mean(ratios)]);
      }),
    );
  });

  it("stay when every school is divided into equal halves", () => {
    fc.assert(
      fc.property(units, (given) => {
        const doubled = given.map((unit) => ({
          ...Object.fromEntries(Object.entries(unit).map(([key, value]) => [key, typeof value === "number" ? value * 2 : value])),
          schoolId: unit.schoolId,
          stage: unit.stage,
          pupils: unit.pupils * 2,
        }));
        const halves = given.flatMap((unit) => [unit, { ...unit, schoolId: `${unit.schoolId}-2` }]);
        expectClose(coefficients(halves), coefficients(doubled));
      }),
    );
  });

  it("are never negative, and 0 for one school", () => {
    fc.assert(
      fc.property(units, (given) => {
        for (const coefficient of coefficients(given)) if (coefficient !== null) expect(coefficient).toBeGreaterThanOrEqual(0);
        for (const coefficient of coefficients(given.slice(0, 1))) if (coefficient !== null) expect(coefficient).toBe(0);
      }),
    );
  });

  it("are those of the whole schools once campuses are added to them", () => {
    const school = (id: string, unit: StageUnit, more: Partial<School>): School => ({
      id,
      kind: "primary",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: unit.pupils, fullTimeTeachers: unit.fullTimeTeachers } },
      facilities: { books: unit.books, computers: unit.computers },
      ...more,
    });
    fc.assert(
      fc.property(units, (given) => {
        const main = given.map((unit) => school(unit.schoolId, unit, {}));
        const campuses = given.map((unit) => school(`${unit.schoolId}-c`, unit, { countedSeparately: false, parentId: unit.schoolId }));
        const { units: merged, ledger } = stageUnits([...campuses, ...main]);
        expect(ledger).toMatchObject({ given: 2 * given.length, used: given.length, excluded: [] });
        const whole = given.map(
          ({ schoolId, stage, pupils, books }): StageUnit => ({ schoolId, stage, pupils: 2 * pupils, books: 2 * (books ?? 0) }),
        );
        expect(interSchoolVariation(merged, "booksPerPupil").coefficient).toBe(interSchoolVariation(whole, "booksPerPupil").coefficient);
      }),
    );
  });
});
