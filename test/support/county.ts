import fc from "fast-check";
import type { Stage, StageUnit, UnitFigure } from "edu-balance";

/** The figures the eight indicators of basic balance rest on. */
export const FIGURES: readonly UnitFigure[] = [
  "fullTimeTeachers",
  "higherDegreeTeachers",
  "midSeniorTeachers",
  "teachingAreaM2",
  "indoorSportsAreaM2",
  "sportsGroundAreaM2",
  "equipmentYuan",
  "computers",
  "books",
];

/** A unit with every figure reported. */
export function unit(schoolId: string, stage: Stage, pupils: number, more: Partial<StageUnit> = {}): StageUnit {
  return {
    schoolId,
    stage,
    pupils,
    fullTimeTeachers: Math.ceil(pupils / 15),
    higherDegreeTeachers: Math.ceil(pupils / 17),
    midSeniorTeachers: Math.ceil(pupils / 25),
    teachingAreaM2: pupils * 5 + 120,
    indoorSportsAreaM2: 100,
    sportsGroundAreaM2: pupils * 6 + 2000,
    equipmentYuan: pupils * 1200 + 30_000,
    computers: Math.ceil(pupils / 9),
    books: pupils * 22 + 500,
    ...more,
  };
}

const count = fc.integer({ min: 0, max: 400 });
// Areas and yuan to the hundredth, as tables have them.
const amount = fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100);

/** Arbitrary units of one stage, every figure reported. */
export function arbitraryUnits(stage: Stage, minLength: number): fc.Arbitrary<StageUnit[]> {
  const one = fc.record({
    pupils: fc.integer({ min: 1, max: 3000 }),
    fullTimeTeachers: count,
    higherDegreeTeachers: count,
    midSeniorTeachers: count,
    teachingAreaM2: amount.map((area) => area + 1e6),
    indoorSportsAreaM2: amount,
    sportsGroundAreaM2: amount,
    equipmentYuan: amount,
    computers: count,
    books: fc.integer({ min: 0, max: 100_000 }),
  });
  return fc
    .array(one, { minLength, maxLength: 12 })
    .map((units) => units.map((figures, index) => ({ schoolId: `${stage}-${String(index)}`, stage, ...figures })));
}
