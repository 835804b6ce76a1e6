import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interSchoolVariation, UsageError, type ResourceIndicatorId, type StageUnit, type VariationOptions } from "edu-balance";
import { unit } from "../support/county.js";

const schools = [unit("a", "primary", 300), unit("b", "primary", 90), unit("c", "primary", 1200)];
const books = (units: readonly StageUnit[], options?: VariationOptions) => interSchoolVariation(units, "booksPerPupil", options);

describe("interSchoolVariation", () => {
  it("is the pupil-weighted population form around the county's mean", () => {
    // two schools, 3 and 1 pupils, 4 and 8 books a pupil: mean 5, variance (3·1 + 1·9)/4 = 3
    const { mean, standardDeviation, coefficient, units, pupils, ledger } = books([
      { schoolId: "a", stage: "primary", pupils: 3, books: 12 },
      { schoolId: "b", stage: "primary", pupils: 1, books: 8 },
    ]);
    expect({ mean, standardDeviation, coefficient, units, pupils }).toEqual({
      mean: 5,
      standardDeviation: Math.sqrt(3),
      coefficient: Math.sqrt(3) / 5,
      units: 2,
      pupils: 4,
    });
    expect(ledger).toEqual({ given: 2, used: 2, excluded: [], missing: [] });
  });

  it("does not change with the multiplier, but with inverting", () => {
    const data = [
      unit("a", "primary", 300, { computers: 10, fullTimeTeachers: 10 }),
      unit("b", "primary", 90, { computers: 9, fullTimeTeachers: 9 }),
    ];
    expect(interSchoolVariation(data, "computersPer100Pupils").coefficient).toBe(
      interSchoolVariation(data, "teacherPupilRatio").coefficient,
    );
  });

  it("does not depend on the order of the units, to the last bit", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(schools, { minLength: 3 }), (shuffled) => {
        expect(books(shuffled).coefficient).toBe(books(schools).coefficient);
      }),
    );
  });

  it("gives exactly 0 with a reason for one school alone", () => {
    expect(books([unit("only", "primary", 77, { books: 1234 })])).toMatchObject({
      coefficient: 0,
      standardDeviation: 0,
      reasons: [{ code: "singleUnit", unit: "only" }],
    });
    expect(books([unit("empty", "primary", 0), unit("only", "primary", 77)])).toMatchObject({
      coefficient: 0,
      reasons: [
        { code: "zeroPupils", units: ["empty"] },
        { code: "singleUnit", unit: "only" },
      ],
    });
  });

  it("names the one school even where an invalid record has the same id", () => {
    const invalid = { schoolId: "only", stage: "nursery" } as unknown as StageUnit;
    expect(interSchoolVariation([invalid, unit("only", "primary", 77)], "booksPerPupil", { missing: "exclude" }).reasons).toEqual([
      { code: "invalidRecord", units: ["only"] },
      { code: "singleUnit", unit: "only" },
    ]);
  });

  it("gives exactly 0 and no reason where all schools have the same ratio", () => {
    expect(books([1, 2, 100, 7].map((k) => unit(`s${String(k)}`, "primary", 3 * k, { books: k })))).toMatchObject({
      coefficient: 0,
      reasons: [],
    });
  });

  it("has none for an empty county", () => {
    expect(books([])).toEqual({
      indicator: "booksPerPupil",
      stage: null,
      mean: null,
      standardDeviation: null,
      coefficient: null,
      units: 0,
      pupils: 0,
      reasons: [{ code: "noUnits" }],
      ledger: { given: 0, used: 0, excluded: [], missing: [] },
      problems: [],
    });
  });

  it("has none around a mean of zero", () => {
    expect(books(schools.map((school) => ({ ...school, books: 0 })))).toMatchObject({
      mean: 0,
      coefficient: null,
      reasons: [{ code: "zeroMean" }],
    });
  });

  it("has none when no school has pupils", () => {
    expect(books([unit("a", "primary", 0)])).toMatchObject({
      coefficient: null,
      reasons: [{ code: "zeroPupils", units: ["a"] }],
      ledger: { given: 1, used: 0, excluded: [{ id: "a", stage: "primary", reason: "zeroPupils" }] },
    });
  });

  it("refuses when a figure was not reported, and leaves the school out only when asked to", () => {
    const wanting = [...schools, unit("d", "primary", 50, { books: null })];
    expect(books(wanting)).toMatchObject({
      coefficient: null,
      units: 3,
      reasons: [{ code: "missingFigure", field: "books", units: ["d"] }],
      ledger: {
        given: 4,
        used: 3,
        excluded: [{ id: "d", stage: "primary", reason: "missingFigure", field: "books" }],
        missing: [{ id: "d", stage: "primary", field: "books" }],
      },
    });
    const excluding = books(wanting, { missing: "exclude" });
    expect(excluding.coefficient).toBe(books(schools).coefficient);
    expect(excluding.reasons).toEqual([{ code: "missingFigure", field: "books", units: ["d"] }]);
  });

  it.each([
    ["negative", -5, "negative"],
    ["NaN", Number.NaN, "notFinite"],
    ["infinite", Number.POSITIVE_INFINITY, "notFinite"],
    ["text", "12", "notANumber"],
    ["beyond whole numbers", 1e308, "tooLarge"],
  ])("refuses a figure that is %s, with its path and value", (_case, value, code) => {
    const result = books([...schools, unit("d", "primary", 50, { books: value as number })]);
    expect(result.coefficient).toBeNull();
    expect(result.reasons).toEqual([{ code: "invalidFigure", field: "books", units: ["d"] }]);
    expect(result.ledger.excluded).toEqual([{ id: "d", stage: "primary", reason: "invalidFigure", field: "books" }]);
    expect(result.problems).toMatchObject([{ path: [3, "books"], code }]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([
    ["half a pupil", { pupils: 10.5 }, "pupils", "notWhole"],
    ["no school id", { schoolId: " " }, "schoolId", "notText"],
    ["an unknown stage", { stage: "senior" as "primary" }, "stage", "notInList"],
    ["an unknown locale", { locale: "city" as "urban" }, "locale", "notInList"],
  ])("refuses a record with %s", (_case, more, field, code) => {
    const result = books([...schools, unit("d", "primary", 50, more)]);
    expect(result.coefficient).toBeNull();
    expect(result.problems).toMatchObject([{ path: [3, field], code }]);
    expect(result.ledger.excluded).toMatchObject([{ reason: "invalidRecord" }]);
    expect(books([...schools, unit("d", "primary", 50, more)], { missing: "exclude" }).coefficient).toBe(books(schools).coefficient);
  });

  it.each([null, undefined])("refuses when the pupils of a school were not reported (%s)", (pupils) => {
    const wanting = [...schools, unit("d", "primary", 50, { pupils: pupils as unknown as number })];
    expect(books(wanting)).toMatchObject({
      coefficient: null,
      reasons: [{ code: "missingFigure", field: "pupils", units: ["d"] }],
      problems: [{ path: [3, "pupils"], code: "missing" }],
      ledger: {
        given: 4,
        used: 3,
        excluded: [{ id: "d", reason: "missingFigure", field: "pupils" }],
        missing: [{ id: "d", stage: "primary", field: "pupils" }],
      },
    });
    expect(books(wanting, { missing: "exclude" }).coefficient).toBe(books(schools).coefficient);
  });

  it("refuses what is no record", () => {
    const result = books([...schools, null as unknown as StageUnit, 7 as unknown as StageUnit]);
    expect(result.coefficient).toBeNull();
    expect(result.ledger).toMatchObject({ given: 5, used: 3, excluded: [{ id: "#3" }, { id: "#4" }] });
  });

  it("lists a defect with its stage, and one that tells none without that key", () => {
    const unpupilled = unit("d", "primary", 50, { pupils: null as unknown as number });
    const { ledger } = books([...schools, unpupilled, unit("e", "senior" as "primary", 50)]);
    expect(ledger.excluded).toStrictEqual([
      { id: "d", stage: "primary", reason: "missingFigure", field: "pupils" },
      { id: "e", reason: "invalidRecord" },
    ]);
    // Pupils that are missing are the only thing wrong: the unit has its stage.
    expect(ledger.missing).toStrictEqual([{ id: "d", stage: "primary", field: "pupils" }]);
  });

  it("refuses ids that stand twice in a stage, and takes the same id in both stages", () => {
    const twice = books([...schools, unit("a", "primary", 10)]);
    expect(twice).toMatchObject({ coefficient: null, units: 2, reasons: [{ code: "duplicateUnit", units: ["a", "a"] }] });
    expect(books([unit("a", "primary", 10), unit("a", "juniorSecondary", 10)], { stage: "primary" }).coefficient).toBe(0);
  });

  it("refuses an indoor sports area larger than the whole", () => {
    const result = interSchoolVariation(
      [...schools, unit("d", "primary", 9, { teachingAreaM2: 10, indoorSportsAreaM2: 11 })],
      "teachingAreaPerPupil",
    );
    expect(result).toMatchObject({ coefficient: null, problems: [{ code: "partExceedsWhole", path: [3, "indoorSportsAreaM2"] }] });
  });

  it("never mixes the stages", () => {
    const both = [...schools, unit("x", "juniorSecondary", 600)];
    expect(books(both)).toMatchObject({ stage: null, coefficient: null, reasons: [{ code: "mixedStages" }] });
    const chosen = books(both, { stage: "primary" });
    expect(chosen.coefficient).toBe(books(schools).coefficient);
    expect(chosen.ledger).toMatchObject({ given: 4, used: 3, excluded: [{ id: "x", stage: "juniorSecondary", reason: "otherStage" }] });
  });

  it("accounts for every unit: given = used + excluded", () => {
    const messy = [
      ...schools,
      unit("a", "primary", 10),
      unit("e", "primary", 0),
      unit("f", "primary", 5, { books: null }),
      unit("g", "juniorSecondary", 5),
      unit("h", "juniorSecondary", -5),
      null as unknown as StageUnit,
    ];
    for (const options of [{ stage: "primary" }, { stage: "juniorSecondary" }, { stage: "primary", missing: "exclude" }, {}] as const) {
      const { ledger } = books(messy, options);
      expect(ledger.given).toBe(messy.length);
      expect(ledger.used + ledger.excluded.length).toBe(messy.length);
    }
  });

  it.each<[string, () => unknown]>([
    ["notAnArray", () => books({} as StageUnit[])],
    ["unknownIndicator", () => interSchoolVariation(schools, "desks" as ResourceIndicatorId)],
    ["badOption", () => books(schools, { missing: "zero" as "exclude" })],
    ["badOption", () => books(schools, { stage: "senior" as "primary" })],
    ["notAnObject", () => books(schools, null as unknown as VariationOptions)],
  ])("throws %s for a wrong call", (code, act) => {
    expect(act).toThrow(UsageError);
    expect(act).toThrow(expect.objectContaining({ code }) as Error);
  });

  it("leaves its input as it was", () => {
    const frozen = Object.freeze(schools.map((school) => Object.freeze({ ...school })));
    expect(() => books(frozen)).not.toThrow();
  });

  it("takes 100,000 schools", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => unit(`s${String(index)}`, "primary", 1 + (index % 900)));
    const { ledger, coefficient } = books(many);
    expect(ledger).toMatchObject({ given: 100_000, used: 100_000 });
    expect(coefficient).toBeGreaterThan(0);
  });
});
