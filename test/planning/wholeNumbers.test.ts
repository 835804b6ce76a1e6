import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interSchoolVariation, type StageUnit } from "edu-balance";
import { equalise, redistribute } from "edu-balance/planning";
import { leastAddition, leastMovement, unitsIn, walkedAddition, walkedMovement, type SmallCounty } from "./bruteForce.js";

const county = (most: number): fc.Arbitrary<SmallCounty> =>
  fc
    .array(fc.record({ computers: fc.integer({ min: 0, max: most }), pupils: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
      maxLength: 4,
    })
    .map((schools) => ({ computers: schools.map(({ computers }) => computers), pupils: schools.map(({ pupils }) => pupils) }))
    .filter(({ computers }) => computers.some((count) => count > 0));
const limits = fc.constantFrom([1, 10], [1, 4], [1, 2], [13, 20], [11, 20]) as fc.Arbitrary<readonly [number, number]>;
const INDICATOR = "computersPer100Pupils";

describe("plans in whole numbers, held against trying all", () => {
  it("no smaller addition reaches the limit", () => {
    fc.assert(
      fc.property(county(6), limits, (given, [a, b]) => {
        const plan = equalise(unitsIn(given), INDICATOR, { limit: a / b });
        const least = leastAddition(given, [a, b], 9);
        if (least === null) expect(plan.total ?? Number.POSITIVE_INFINITY).toBeGreaterThan(9);
        else expect(plan.total).toBe(least);
        expect(plan.reasons).toEqual([]);
        expect(plan.coefficient).toBeLessThanOrEqual(a / b);
        expect(plan.additions.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan.total);
      }),
      { numRuns: 1500, seed: 2026 },
    );
  });

  it("no smaller movement reaches the limit, and where none does there is no plan", () => {
    fc.assert(
      fc.property(county(4), limits, (given, [a, b]) => {
        const plan = redistribute(unitsIn(given), INDICATOR, { limit: a / b });
        expect(plan.moved).toBe(leastMovement(given, [a, b]));
        if (plan.moved === null) expect(plan.reasons).toMatchObject([{ code: "limitOutOfReach" }]);
        else expect(plan.coefficient).toBeLessThanOrEqual(a / b);
      }),
      { numRuns: 1500, seed: 2026 },
    );
  });

  it("what a plan says comes true: the coefficient of the changed units is the one of the plan", () => {
    fc.assert(
      fc.property(county(60), limits, (given, [a, b]) => {
        const units = unitsIn(given);
        const { additions, coefficient } = equalise(units, INDICATOR, { limit: a / b });
        const added = units.map((unit) => ({
          ...unit,
          computers: (unit.computers ?? 0) + (additions.find(({ schoolId }) => schoolId === unit.schoolId)?.amount ?? 0),
        }));
        expect(interSchoolVariation(added, INDICATOR).coefficient).toBe(coefficient);
        const { moves, coefficient: moved, moved: count } = redistribute(units, INDICATOR, { limit: a / b });
        if (count === null) return;
        const net = (id: string): number =>
          moves.reduce((sum, { from, to, amount }) => sum + (to === id ? amount : from === id ? -amount : 0), 0);
        const shifted = units.map((unit) => ({ ...unit, computers: (unit.computers ?? 0) + net(unit.schoolId) }));
        expect(interSchoolVariation(shifted, INDICATOR).coefficient).toBe(moved);
        expect(moves.reduce((sum, { amount }) => sum + amount, 0)).toBe(count);
      }),
      { numRuns: 500, seed: 2026 },
    );
  });

  it("the order of the rows decides nothing", () => {
    fc.assert(
      fc.property(county(30), limits, (given, [a, b]) => {
        const units = unitsIn(given);
        const turned = [...units].reverse();
        expect(equalise(turned, INDICATOR, { limit: a / b })).toEqual(equalise(units, INDICATOR, { limit: a / b }));
        expect(redistribute(turned, INDICATOR, { limit: a / b })).toEqual(redistribute(units, INDICATOR, { limit: a / b }));
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it("in counties of many schools a walk that jumps over no total ends at the same", () => {
    const many = fc
      .array(fc.record({ computers: fc.integer({ min: 0, max: 60 }), pupils: fc.integer({ min: 1, max: 900 }) }), {
        minLength: 20,
        maxLength: 60,
      })
      .map((schools) => ({ computers: schools.map(({ computers }) => computers), pupils: schools.map(({ pupils }) => pupils) }))
      .filter(({ computers }) => computers.some((count) => count > 0));
    fc.assert(
      fc.property(many, limits, (given, [a, b]) => {
        const plan = equalise(unitsIn(given), INDICATOR, { limit: a / b });
        expect(plan.total).toBe(walkedAddition(given, [a, b], 1e6));
        expect(redistribute(unitsIn(given), INDICATOR, { limit: a / b }).moved).toBe(walkedMovement(given, [a, b]));
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  it("money: twice the yuan everywhere need twice as much, twice the pupils the same, two counties alike side by side twice as much", () => {
    const schools = fc.array(fc.record({ equipmentYuan: fc.integer({ min: 1, max: 9e6 }), pupils: fc.integer({ min: 1, max: 2000 }) }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(schools, limits, (given, [a, b]) => {
        const units = given.map((each, at): StageUnit => ({ schoolId: `s-${String(at).padStart(2, "0")}`, stage: "primary", ...each }));
        const sums = (of: readonly StageUnit[]): readonly [number, number] => {
          const { total } = equalise(of, "equipmentValuePerPupil", { limit: a / b });
          const { moved } = redistribute(of, "equipmentValuePerPupil", { limit: a / b });
          return [total ?? Number.NaN, moved ?? Number.NaN];
        };
        const [added, moved] = sums(units);
        const isNear = (found: readonly [number, number], factor: number): void => {
          // A search in rounded numbers ends within the last digits of all the yuan there are.
          const all = 1e-9 * units.reduce((sum, { equipmentYuan }) => sum + Number(equipmentYuan), 0) * factor;
          expect(Math.abs(found[0] - factor * added)).toBeLessThanOrEqual(all);
          expect(Math.abs(found[1] - factor * moved)).toBeLessThanOrEqual(all);
        };
        isNear(sums(units.map((unit) => ({ ...unit, equipmentYuan: 2 * Number(unit.equipmentYuan) }))), 2);
        isNear(sums(units.map((unit) => ({ ...unit, pupils: 2 * unit.pupils }))), 1);
        isNear(sums([...units, ...units.map((unit) => ({ ...unit, schoolId: `${unit.schoolId}-2` }))]), 2);
        isNear(sums([...units].reverse()), 1);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});
