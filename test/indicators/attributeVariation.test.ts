import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attributeVariation,
  interSchoolVariation,
  UsageError,
  type IndicatorId,
  type SchoolAttribution,
  type StageUnit,
  type VariationAttribution,
  type VariationOptions,
} from "edu-balance";
import { unit } from "../support/county.js";

const school = (schoolId: string, pupils: number, books?: number | null): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils,
  ...(books === undefined ? {} : { books }),
});
const books = (units: readonly StageUnit[], options?: VariationOptions): VariationAttribution =>
  attributeVariation(units, "booksPerPupil", options);
const schoolsOf = (result: VariationAttribution): readonly SchoolAttribution[] => {
  if (result.schools === null) throw new Error("Nothing was attributed.");
  return result.schools;
};

describe("attributeVariation", () => {
  it("attributes a variance worked out by hand", () => {
    // 3, 4 and 9 books a pupil for 2, 1 and 1 pupils: X̄ = 19/4, deviations −7/4, −3/4, 17/4;
    // weighted squares 98/16, 9/16, 289/16 of 396/16.
    const result = books([school("a", 2, 6), school("b", 1, 4), school("c", 1, 9)]);
    const [a, b, c] = schoolsOf(result);
    expect(a?.share).toBeCloseTo(98 / 396, 15);
    expect(b?.share).toBeCloseTo(9 / 396, 15);
    expect(c?.share).toBeCloseTo(289 / 396, 15);
    expect([a?.side, b?.side, c?.side]).toEqual(["below", "below", "above"]);
    expect([a?.value, b?.value, c?.value]).toEqual([3, 4, 9]);
    expect([a?.pupils, b?.pupils, c?.pupils]).toEqual([2, 1, 1]);
    // Without a: 4 and 9 around 6.5, S = 2.5. Without c: 3, 3, 4 around 10/3, S = √2/3.
    expect(a?.coefficientWithout).toBe(2.5 / 6.5);
    expect(c?.coefficientWithout).toBeCloseTo(Math.SQRT2 / 10, 15);
    // S² = 396/16/4, S/X̄ = √99/4 / (19/4) = √99/19
    expect(result.coefficient).toBeCloseTo(Math.sqrt(99) / 19, 15);
    expect(a?.effect).toBe(2.5 / 6.5 - (result.coefficient ?? NaN));
    expect(c?.effect).toBeLessThan(0);
    expect(result.reasons).toEqual([]);
  });

  it("gives a school at the mean no share, and yet an effect", () => {
    // Around 5: 4, 5 and 6. Without the middle one the spread is 1/5.
    const [, middle] = schoolsOf(books([school("a", 1, 4), school("b", 1, 5), school("c", 1, 6)]));
    expect(middle).toMatchObject({ side: "at", share: 0, coefficientWithout: 0.2 });
    expect(middle?.effect).toBeGreaterThan(0);
  });

  it("sees a school at the mean as the decimals tell it", () => {
    // 0.1·3 is 0.3 as written; in doubles it is not.
    const sides = schoolsOf(books([school("a", 1, 0.1), school("b", 3, 0.3), school("c", 2, 0.1), school("d", 2, 0.3)])).map(
      ({ side }) => side,
    );
    expect(sides).toEqual(["at", "at", "below", "above"]);
  });

  it("is the variation of interSchoolVariation, ledger and all", () => {
    const units = [unit("a", "primary", 300), unit("b", "primary", 90), unit("empty", "primary", 0), unit("j", "juniorSecondary", 40)];
    const { schools, ...variation } = attributeVariation(units, "teachingAreaPerPupil", { stage: "primary" });
    expect(variation).toEqual(interSchoolVariation(units, "teachingAreaPerPupil", { stage: "primary" }));
    expect(schools?.map(({ schoolId }) => schoolId)).toEqual(["a", "b"]);
  });
});

describe("attributeVariation refuses what interSchoolVariation refuses", () => {
  const wanting: readonly (readonly [string, readonly StageUnit[]])[] = [
    ["no units", []],
    ["a figure that was not reported", [school("a", 2, 8), school("b", 1), school("c", 1, 9)]],
    ["a figure of null", [school("a", 2, 8), school("b", 1, null)]],
    ["a figure that cannot be right", [school("a", 2, 8), school("b", 1, -1)]],
    ["pupils that were not reported", [school("a", 2, 8), { ...school("b", 1, 1), pupils: null as unknown as number }]],
    ["a school given twice", [school("a", 2, 8), school("a", 2, 8), school("b", 1, 8)]],
    ["both stages together", [school("a", 2, 8), { ...school("b", 1, 8), stage: "juniorSecondary" }]],
    ["schools without pupils alone", [school("a", 0, 8)]],
    ["a mean of zero", [school("a", 2, 0), school("b", 1, 0)]],
  ];

  it.each(wanting)("%s", (_, units) => {
    const { schools, ...variation } = books(units);
    expect(schools).toBeNull();
    expect(variation.coefficient).toBeNull();
    expect(variation.reasons).not.toEqual([]);
    expect(variation).toEqual(interSchoolVariation(units, "booksPerPupil"));
  });

  it("and leaves out on request what it would refuse", () => {
    const units = [school("a", 2, 8), school("b", 1), school("c", 1, 9)];
    const result = books(units, { missing: "exclude" });
    expect(schoolsOf(result).map(({ schoolId }) => schoolId)).toEqual(["a", "c"]);
    expect(result.reasons).toEqual([{ code: "missingFigure", field: "books", units: ["b"] }]);
    expect(result.ledger).toMatchObject({ given: 3, used: 2 });
  });

  it("and calls that are mistakes", () => {
    expect(() => attributeVariation({} as StageUnit[], "booksPerPupil")).toThrow(UsageError);
    expect(() => attributeVariation([], "unknown" as IndicatorId)).toThrow(UsageError);
    expect(() => books([], { missing: "ignore" as "exclude" })).toThrow(UsageError);
  });
});

describe("where there is little to attribute", () => {
  it("one school alone has no others and no share", () => {
    const result = books([school("only", 7, 30)]);
    expect(result.coefficient).toBe(0);
    expect(result.reasons).toEqual([
      { code: "singleUnit", unit: "only" },
      { code: "zeroDenominator", fields: ["variance"] },
    ]);
    expect(schoolsOf(result)).toEqual([
      {
        schoolId: "only",
        pupils: 7,
        value: 30 / 7,
        side: "at",
        share: null,
        coefficientWithout: null,
        effect: null,
        reasons: [{ code: "noUnits" }],
      },
    ]);
  });

  it("of two schools each leaves the other alone", () => {
    const schools = schoolsOf(books([school("a", 1, 4), school("b", 1, 6)]));
    const shared = { pupils: 1, share: 0.5, coefficientWithout: 0, effect: -0.2 };
    expect(schools).toEqual([
      { ...shared, schoolId: "a", value: 4, side: "below", reasons: [{ code: "singleUnit", unit: "b" }] },
      { ...shared, schoolId: "b", value: 6, side: "above", reasons: [{ code: "singleUnit", unit: "a" }] },
    ]);
  });

  it("schools that are all alike have no shares", () => {
    const result = books([school("a", 1, 0.1), school("b", 3, 0.3), school("c", 7, 0.7)]);
    expect(result.coefficient).toBe(0);
    expect(result.reasons).toEqual([{ code: "zeroDenominator", fields: ["variance"] }]);
    for (const each of schoolsOf(result))
      expect(each).toMatchObject({ side: "at", share: null, coefficientWithout: 0, effect: 0, reasons: [] });
  });

  it("the only school with anything leaves others with a mean of zero", () => {
    const [a, b, c] = schoolsOf(books([school("a", 1, 0), school("b", 1, 0), school("c", 1, 3)]));
    expect(c).toMatchObject({ side: "above", coefficientWithout: null, effect: null, reasons: [{ code: "zeroMean" }] });
    // 0 and 3 around 1.5
    expect(a?.coefficientWithout).toBe(1);
    // Deviations −1, −1 and 2: squares 1, 1 and 4 of 6.
    expect(c?.share).toBeCloseTo(4 / 6, 15);
    expect(b?.share).toBeCloseTo(1 / 6, 15);
  });
});

const INDICATORS: readonly IndicatorId[] = ["booksPerPupil", "teachingAreaPerPupil", "computersPer100Pupils", "equipmentValuePerPupil"];
const hundredths = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const county = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), hundredths(20_000), hundredths(5000), fc.nat({ max: 300 })), {
    minLength: 1,
    maxLength: 15,
  })
  .map((drawn) =>
    drawn.map(([pupils, area, equipment, computers], index) =>
      unit(`s${String(index)}`, "primary", pupils, {
        teachingAreaM2: area + 30.3,
        indoorSportsAreaM2: 30.1,
        equipmentYuan: equipment,
        computers,
        books: computers * 7,
      }),
    ),
  );

describe("attributeVariation, for any county,", () => {
  it("leaves out one school as if it had never been given", () => {
    fc.assert(
      fc.property(county, fc.constantFrom(...INDICATORS), (units, indicator) => {
        const { schools, coefficient } = attributeVariation(units, indicator);
        for (const each of schools ?? []) {
          const others = interSchoolVariation(
            units.filter(({ schoolId }) => schoolId !== each.schoolId),
            indicator,
          );
          expect(each.coefficientWithout).toBe(others.coefficient);
          expect(each.effect).toBe(others.coefficient === null ? null : others.coefficient - (coefficient ?? NaN));
          // The reasons are those of the others, but for schools that have no pupils anyway: where only such are left, nobody is.
          const left = others.reasons.filter(({ code }) => code !== "zeroPupils");
          const isNobodyLeft = others.units === 0 && left.length === 0;
          expect(each.reasons).toEqual(isNobodyLeft ? [{ code: "noUnits" }] : left);
        }
      }),
    );
  });

  it("has shares that add up to 1 and are those of the formula", () => {
    fc.assert(
      fc.property(county, fc.constantFrom(...INDICATORS), (units, indicator) => {
        const { schools, mean, standardDeviation, coefficient, pupils } = attributeVariation(units, indicator);
        fc.pre((coefficient ?? 0) > 1e-6);
        if (schools === null || mean === null || standardDeviation === null) throw new Error("A coefficient without schools.");
        const sum = schools.reduce((total, { share }) => total + (share ?? NaN), 0);
        expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-12);
        for (const each of schools) {
          const expected = (each.pupils * (each.value - mean) ** 2) / (pupils * standardDeviation ** 2);
          expect(each.share).toBeCloseTo(expected, 8);
          expect(each.share).toBeGreaterThanOrEqual(0);
          expect(each.share).toBeLessThanOrEqual(1);
          if (each.side === "above") expect(each.value).toBeGreaterThanOrEqual(mean);
          else if (each.side === "below") expect(each.value).toBeLessThanOrEqual(mean);
          else expect(each.share).toBe(0);
        }
      }),
    );
  });

  it("says the same of each school in any order", () => {
    fc.assert(
      fc.property(county, (units) => {
        const byId = (result: VariationAttribution): SchoolAttribution[] | undefined =>
          result.schools === null ? undefined : [...result.schools].sort((a, b) => (a.schoolId < b.schoolId ? -1 : 1));
        expect(byId(books([...units].reverse()))?.map(({ reasons: _, ...rest }) => rest)).toEqual(
          byId(books(units))?.map(({ reasons: _, ...rest }) => rest),
        );
      }),
    );
  });

  it("does not change its shares and sides with the unit of the figure", () => {
    fc.assert(
      fc.property(county, (units) => {
        const told = (given: readonly StageUnit[]) => books(given).schools?.map(({ share, side }) => ({ share, side }));
        expect(told(units.map((each) => ({ ...each, books: (each.books ?? 0) * 8 })))).toEqual(told(units));
      }),
    );
  });

  it("grows with the number of schools, not with its square", () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      school(`s${String(index)}`, 50 + (index % 700), 1000 + ((index * 7919) % 3001)),
    );
    const schools = schoolsOf(books(many));
    expect(schools).toHaveLength(many.length);
    expect(Math.abs(schools.reduce((sum, { share }) => sum + (share ?? NaN), 0) - 1)).toBeLessThanOrEqual(1e-12);
    const last = interSchoolVariation(many.slice(0, -1), "booksPerPupil").coefficient;
    expect(schools.at(-1)?.coefficientWithout).toBe(last);
  });
});
