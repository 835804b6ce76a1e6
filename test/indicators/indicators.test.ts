import { describe, expect, it } from "vitest";
import {
  booksPerPupilOf,
  computersPer100PupilsOf,
  equipmentValuePerPupilOf,
  higherDegreeTeachersPerPupilOf,
  indicators,
  midSeniorTeachersPerPupilOf,
  sportsAreaPerPupilOf,
  teacherPupilRatioOf,
  teachingAreaPerPupilOf,
  type IndicatorValue,
  type StageUnit,
} from "edu-balance";
import { FIGURES } from "../support/county.js";

const school: StageUnit = {
  schoolId: "s-1",
  stage: "primary",
  pupils: 400,
  fullTimeTeachers: 22,
  higherDegreeTeachers: 20,
  midSeniorTeachers: 15,
  teachingAreaM2: 2000,
  indoorSportsAreaM2: 300,
  sportsGroundAreaM2: 3000,
  equipmentYuan: 520_000,
  computers: 45,
  books: 9000,
};

const functions: Record<string, (unit: StageUnit) => IndicatorValue> = {
  teachingAreaPerPupil: teachingAreaPerPupilOf,
  sportsAreaPerPupil: sportsAreaPerPupilOf,
  equipmentValuePerPupil: equipmentValuePerPupilOf,
  computersPer100Pupils: computersPer100PupilsOf,
  booksPerPupil: booksPerPupilOf,
  teacherPupilRatio: teacherPupilRatioOf,
  higherDegreeTeachersPerPupil: higherDegreeTeachersPerPupilOf,
  midSeniorTeachersPerPupil: midSeniorTeachersPerPupilOf,
};

describe("the eight resource indicators", () => {
  it.each([
    ["teachingAreaPerPupil", 4.25],
    ["sportsAreaPerPupil", 8.25],
    ["equipmentValuePerPupil", 1300],
    ["computersPer100Pupils", 11.25],
    ["booksPerPupil", 22.5],
    ["teacherPupilRatio", 0.055],
    ["higherDegreeTeachersPerPupil", 0.05],
    ["midSeniorTeachersPerPupil", 0.0375],
  ])("%s", (id, expected) => {
    expect(functions[id]?.(school)).toEqual({ value: expected, reasons: [] });
  });

  it("are all there, each with a function", () => {
    expect(indicators.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
  });

  it("rest on the figures the records name, and have no value without any one of them", () => {
    expect(new Set(indicators.flatMap(({ numerator }) => numerator.map(({ field }) => field)))).toEqual(new Set(FIGURES));
    for (const { id, numerator } of indicators) {
      for (const { field } of numerator) {
        for (const absent of [undefined, null]) {
          expect(functions[id]?.({ ...school, [field]: absent })).toEqual({
            value: null,
            reasons: [{ code: "missingFigure", field, units: ["s-1"] }],
          });
        }
        expect(functions[id]?.({ ...school, [field]: -1 }).reasons).toEqual([{ code: "invalidFigure", field, units: ["s-1"] }]);
      }
    }
  });

  it("count the teaching area with the indoor sports area only when asked to", () => {
    expect(teachingAreaPerPupilOf(school, { indoorSportsInTeachingArea: "included" }).value).toBe(5);
    expect(teachingAreaPerPupilOf({ ...school, indoorSportsAreaM2: null }, { indoorSportsInTeachingArea: "included" }).value).toBe(5);
    expect(sportsAreaPerPupilOf(school).value).toBe(8.25);
  });

  it("multiply before dividing: 9 of 1000 is 0.9 per hundred, not less", () => {
    expect(computersPer100PupilsOf({ ...school, pupils: 1000, computers: 9 }).value).toBe(0.9);
    expect((9 / 1000) * 100).toBeLessThan(0.9);
  });

  it("take a figure that was not shared out whole, whatever the weights of the others", () => {
    const unit = { ...school, share: { weight: 0, totalWeight: 0, figures: {} } };
    expect(booksPerPupilOf(unit).value).toBe(22.5);
    expect(sportsAreaPerPupilOf({ ...unit, sportsGroundAreaM2: 0.1, indoorSportsAreaM2: 0.2 }).value).toBe(0.3 / 400);
  });

  it("have no value without pupils or with a record in error", () => {
    expect(booksPerPupilOf({ ...school, pupils: 0 })).toEqual({ value: null, reasons: [{ code: "zeroPupils", units: ["s-1"] }] });
    expect(booksPerPupilOf({ ...school, pupils: 1.5 })).toEqual({ value: null, reasons: [{ code: "invalidRecord", units: ["s-1"] }] });
  });
});
