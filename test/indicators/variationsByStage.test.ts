import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators, stageUnits, type School, type StageUnit } from "edu-balance";
import { allIndicatorTerms } from "../../src/indicators/school/indicatorTerms.js";
import { measureVariation, openVariations } from "../../src/indicators/school/interSchoolVariation.js";
import { variationsByStage } from "../../src/indicators/school/variationsByStage.js";
import { checkUnits } from "../../src/model/checkUnits.js";
import { ROW, TABLE_FIGURES, writeFigures } from "../../src/model/figureTable.js";
import { READ_FIGURE, STAGES, type UnitFigure } from "../../src/model/stageUnit.js";
import { arbitraryRows } from "../columns/nation.js";

/** One by one, each from the units themselves. */
function oneByOne(units: readonly StageUnit[], options: Parameters<typeof variationsByStage>[1]): unknown {
  const checked = checkUnits(units);
  const call = openVariations(checked, options);
  return Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      Object.fromEntries(indicators.map((indicator) => [indicator.id, measureVariation(call, checked, stage, indicator)])),
    ]),
  );
}

/** The same text: the same figures to the last bit, in the same order. */
function expectSame(units: readonly StageUnit[], options: Parameters<typeof variationsByStage>[1] = {}): void {
  expect(JSON.stringify(variationsByStage(checkUnits(units), options, indicators))).toBe(JSON.stringify(oneByOne(units, options)));
}

describe("variationsByStage", () => {
  it.each([false, true])("is what measureVariation says of each indicator, defects: %s", (defects) => {
    fc.assert(
      fc.property(
        arbitraryRows(1, { defects }),
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 40, maxLength: 40 }),
        fc.constantFrom({}, { missing: "exclude" as const }, { indoorSportsInTeachingArea: "included" as const }),
        (rows, halls, options) => {
          // Halls in hundredths, within the teaching area where it is there.
          const units = rows.map(({ unit }, at) => ({
            ...unit,
            indoorSportsAreaM2: Math.min((halls[at] ?? 0) / 100, unit.teachingAreaM2 ?? 0),
          }));
          expectSame(units, options);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("leaves what a table cannot hold to the units: shares, digits, alone, all zero, without pupils, more than one run of rows", () => {
    const unit = (id: number, more: Partial<StageUnit> = {}): StageUnit => ({
      schoolId: `s-${String(id)}`,
      stage: "primary",
      pupils: 100 + id,
      ...Object.fromEntries(TABLE_FIGURES.map((field, at) => [field, 30 * (at + 1) + (id % 7)])),
      teachingAreaM2: 5000.25 + id,
      indoorSportsAreaM2: 100.5,
      ...more,
    });
    const many = (count: number, more: (id: number) => Partial<StageUnit> = () => ({})): StageUnit[] =>
      Array.from({ length: count }, (_, id) => unit(id, more(id)));
    expectSame(many(2));
    expectSame(many(1));
    expectSame([]);
    expectSame(many(1300));
    expectSame(many(5, () => ({ teachingAreaM2: 0.1 + 0.2 + 200 })));
    expectSame(many(5, (id) => ({ indoorSportsAreaM2: 1 / (id + 3) })));
    expectSame(many(5, () => ({ books: 0 })));
    expectSame(many(5, (id) => (id === 3 ? { books: null } : {})));
    expectSame(many(5, (id) => (id === 3 ? { pupils: 0 } : {})));
    expectSame(many(5, (id) => (id === 3 ? { computers: Number.MAX_SAFE_INTEGER } : {})));
    const nineYear = (id: string, areaM2: number): School => ({
      id,
      kind: "nineYear",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 200 }, juniorSecondary: { pupils: 100 } },
      facilities: { teachingAreaM2: areaM2, indoorSportsAreaM2: 0, books: 4001 },
    });
    const { units } = stageUnits([nineYear("a", 1000.7), nineYear("b", 900.1)]);
    expect(units.every(({ share }) => share !== undefined)).toBe(true);
    expectSame(units);
  });
});

describe("the terms of all indicators", () => {
  it("are one or two, the first added: what a row of the table is summed by", () => {
    for (const { id, numerator } of allIndicatorTerms) {
      expect(numerator.length, id).toBeLessThanOrEqual(2);
      expect(numerator[0]?.sign, id).toBe(1);
    }
  });
});

describe("writeFigures", () => {
  it("has all figures, each in its place, and NaN for one that was not reported", () => {
    expect(TABLE_FIGURES).toEqual(Object.keys(READ_FIGURE));
    expect(TABLE_FIGURES).toHaveLength(ROW);
    TABLE_FIGURES.forEach((field: UnitFigure, place) => {
      const table = new Float64Array(TABLE_FIGURES.length).fill(-1);
      writeFigures({ schoolId: "s", stage: "primary", pupils: 1, [field]: 7 }, table, 0);
      expect([...table]).toEqual(TABLE_FIGURES.map((_, at) => (at === place ? 7 : Number.NaN)));
    });
  });
});
