import { describe, expect, it } from "vitest";
import { indicators, resourceGaps, type ResourceGap, type StageUnit } from "edu-balance";
import { unit } from "../support/county.js";

const booksIn = (units: readonly StageUnit[]): ResourceGap | undefined =>
  resourceGaps(units).find(({ stage, indicator }) => stage === "primary" && indicator === "booksPerPupil");
const school = (id: string, locale: StageUnit["locale"], pupils: number, books: number | null): StageUnit =>
  unit(id, "primary", pupils, { ...(locale === undefined ? {} : { locale }), books });

describe("resourceGaps", () => {
  it("has the eight resources of each stage that has schools", () => {
    const gaps = resourceGaps([unit("a", "primary", 100, { locale: "town" }), unit("b", "primary", 100, { locale: "rural" })]);
    expect(gaps.map(({ stage, indicator }) => [stage, indicator])).toEqual(indicators.map(({ id }) => ["primary", id]));
    expect(resourceGaps([])).toEqual([]);
  });

  it("weighs the means by pupils, counts every school once in the range, and names its ends", () => {
    // Rural: (1000 + 3600) / (100 + 300) = 11.5; town and city: (2000 + 4200) / (100 + 200) = 62/3; ends 10 (a) and 21 (d).
    const gap = booksIn([
      school("a", "rural", 100, 1000),
      school("b", "rural", 300, 3600),
      school("c", "town", 100, 2000),
      school("d", "urban", 200, 4200),
    ]);
    expect(gap).toMatchObject({
      unit: "volumesPerPupil",
      ruralMean: 11.5,
      lowest: { schoolId: "a", value: 10 },
      highest: { schoolId: "d", value: 21 },
      schoolRangeRatio: 2.1,
      reasons: [],
    });
    expect(gap?.urbanMean).toBeCloseTo(62 / 3, 12);
    expect(gap?.urbanRuralRatio).toBeCloseTo(11.5 / (62 / 3), 12);
    expect(gap?.urbanRuralDifference).toBeCloseTo(62 / 3 - 11.5, 12);
  });

  it("has the difference below 0 where the country has more", () => {
    expect(booksIn([school("a", "rural", 10, 300), school("c", "town", 10, 200)])).toMatchObject({
      urbanRuralRatio: 1.5,
      urbanRuralDifference: -10,
    });
  });

  it("does not know what a missing figure enters: it could be the lowest", () => {
    const gap = booksIn([school("a", "rural", 100, null), school("b", "rural", 100, 1000), school("c", "town", 100, 2000)]);
    expect(gap).toMatchObject({ ruralMean: null, urbanMean: 20, urbanRuralRatio: null, lowest: null, schoolRangeRatio: null });
    expect(gap?.reasons).toEqual([{ code: "missingFigure", field: "books", units: ["a"] }]);
  });

  it.each([undefined, null as never])("knows the range, and neither town nor country, where a school gives %s as its locale", (locale) => {
    const gap = booksIn([{ ...school("a", undefined, 100, 1000), locale }, school("c", "town", 100, 2000)]);
    expect(gap).toMatchObject({ ruralMean: null, urbanMean: null, schoolRangeRatio: 2 });
    expect(gap?.reasons).toEqual([{ code: "missingFigure", field: "locale", units: ["a"] }]);
  });

  it("has no ratio to nothing: a town without books, a school without books, a county without rural schools", () => {
    expect(booksIn([school("a", "rural", 100, 1000), school("c", "town", 100, 0)])).toMatchObject({
      urbanRuralRatio: null,
      urbanRuralDifference: -10,
      lowest: { schoolId: "c", value: 0 },
      schoolRangeRatio: null,
      reasons: [
        { code: "zeroDenominator", fields: ["urbanMean"] },
        { code: "zeroDenominator", fields: ["books"] },
      ],
    });
    expect(booksIn([school("c", "town", 100, 1000)])).toMatchObject({
      ruralMean: null,
      schoolRangeRatio: 1,
      reasons: [{ code: "noUnits" }],
    });
  });

  it("leaves schools without pupils aside, and knows nothing of a stage with a record that cannot be used", () => {
    const sound = [school("a", "rural", 100, 1000), school("c", "town", 100, 2000)];
    expect(booksIn([...sound, school("empty", undefined, 0, null)])).toMatchObject({ urbanRuralRatio: 0.5, reasons: [] });
    const gap = booksIn([...sound, { ...school("bad", "rural", 100, 1), pupils: -1 }]);
    expect(gap).toMatchObject({ ruralMean: null, schoolRangeRatio: null, reasons: [{ code: "invalidRecord", units: ["bad"] }] });
  });
});
