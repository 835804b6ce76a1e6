import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessBasicBalance, interSchoolVariation, isUsageError, qualityIndicators, type IndicatorId, type StageUnit } from "edu-balance";
import { planWithin, type BudgetOptions, type BudgetPlan } from "edu-balance/planning";
import { waysToShare } from "./bruteForce.js";

const QUALITY = { standard: "qualityBalance2017" } as const;

/** A school that has everything, alike in all schools but for what is given. */
const school = (schoolId: string, pupils: number, own: Partial<StageUnit>): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils,
  fullTimeTeachers: pupils,
  higherDegreeTeachers: pupils,
  midSeniorTeachers: pupils,
  backboneTeachers: pupils,
  peArtsTeachers: pupils,
  teachingAreaM2: pupils,
  indoorSportsAreaM2: 0,
  sportsGroundAreaM2: pupils,
  equipmentYuan: pupils,
  multimediaRooms: pupils,
  computers: pupils,
  books: pupils,
  ...own,
});

/** The units after what a plan buys. */
function afterPlan(units: readonly StageUnit[], plan: BudgetPlan): StageUnit[] {
  const purchases = plan.years.flatMap((year) => year.purchases);
  return units.map((unit) =>
    purchases
      .filter(({ schoolId }) => schoolId === unit.schoolId)
      .reduce<StageUnit>((own, { figure, amount }) => ({ ...own, [figure]: (own[figure] ?? 0) + amount }), unit),
  );
}

const meanOf = (units: readonly StageUnit[], ids: readonly IndicatorId[] = qualityIndicators.map(({ id }) => id)): number =>
  ids.map((id) => interSchoolVariation(units, id).coefficient ?? Number.NaN).reduce((sum, each) => sum + each, 0) / ids.length;

interface Case {
  readonly pupils: readonly number[];
  readonly rooms: readonly number[];
  readonly backbone: readonly number[];
  readonly roomPrice: number;
  readonly teacherPrice: number;
  readonly budget: number;
}

const cases: fc.Arbitrary<Case> = fc
  .integer({ min: 2, max: 3 })
  .chain((count) =>
    fc.record({
      pupils: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
      rooms: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
      backbone: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
      roomPrice: fc.integer({ min: 1, max: 4 }),
      teacherPrice: fc.integer({ min: 1, max: 4 }),
      budget: fc.integer({ min: 0, max: 9 }),
    }),
  )
  .filter(({ rooms, backbone }) => rooms.some((each) => each > 0) && backbone.some((each) => each > 0));

const unitsOf = ({ pupils, rooms, backbone }: Case): StageUnit[] =>
  pupils.map((count, at) =>
    // Teachers enough for whatever is bought: the bound of kinds has a test of its own.
    school(`s-${String(at)}`, count, { multimediaRooms: rooms[at] ?? 0, backboneTeachers: backbone[at] ?? 0, fullTimeTeachers: 100 }),
  );

const optionsOf = ({ roomPrice, teacherPrice, budget }: Case): BudgetOptions => ({
  ...QUALITY,
  budget,
  prices: { multimediaRooms: roomPrice, backboneTeachers: teacherPrice },
});

/** The lowest mean of all ways to spend the budget in whole numbers. */
function lowestMean(given: Case): number {
  const { roomPrice, teacherPrice, budget } = given;
  const units = unitsOf(given);
  let lowest = Number.POSITIVE_INFINITY;
  for (let rooms = 0; rooms * roomPrice <= budget; rooms += 1) {
    const teachers = Math.floor((budget - rooms * roomPrice) / teacherPrice);
    const least = (figure: "multimediaRooms" | "backboneTeachers", id: IndicatorId, most: number): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let count = 0; count <= most; count += 1)
        for (const way of waysToShare(count, units.length)) {
          const more = units.map((unit, at) => ({ ...unit, [figure]: (unit[figure] ?? 0) + (way[at] ?? 0) }));
          best = Math.min(best, interSchoolVariation(more, id).coefficient ?? Number.NaN);
        }
      return best;
    };
    const both =
      least("multimediaRooms", "multimediaRoomsPer100Pupils", rooms) + least("backboneTeachers", "backboneTeachersPer100Pupils", teachers);
    // The other five indicators are alike everywhere: 0.
    lowest = Math.min(lowest, both / 7);
  }
  return lowest;
}

describe("planWithin", () => {
  // Equal pupils: the coefficient is |a − b| / (a + b).
  const two = [school("village", 100, { teachingAreaM2: 300 }), school("town", 100, { teachingAreaM2: 500 })];

  it.each([
    // 100 m² for 200,000 yuan: 100/900; the mean is a seventh of it, as the other six are 0.
    [200_000, 100, 100 / 900 / 7],
    [0, 0, 200 / 800 / 7],
    // All that is needed are 200 m²; the rest stays unspent.
    [1_000_000, 200, 0],
  ])("with %d yuan at 2,000 a square metre it buys %d m²", (budget, amount, mean) => {
    const plan = planWithin(two, { ...QUALITY, budget, prices: { teachingAreaM2: 2000 } });
    const [year] = plan.years;
    expect(plan.before).toBeCloseTo(200 / 800 / 7, 15);
    expect(year?.purchases.map((each) => [each.schoolId, each.figure])).toEqual(amount === 0 ? [] : [["village", "teachingAreaM2"]]);
    expect(year?.purchases[0]?.amount ?? 0).toBeCloseTo(amount, 6);
    expect(plan.after).toBeCloseTo(mean, 8);
    expect(plan.unspent).toBeCloseTo(budget - amount * 2000, 2);
    expect(plan.gap).toBeLessThan(1e-8);
    expect(plan.withoutPrice).toHaveLength(6);
  });

  it("spends where a yuan lowers most: the cheaper of two equal gaps first", () => {
    const both = [
      school("village", 100, { teachingAreaM2: 300, equipmentYuan: 300 }),
      school("town", 100, { teachingAreaM2: 500, equipmentYuan: 500 }),
    ];
    const plan = planWithin(both, { ...QUALITY, budget: 100, prices: { teachingAreaM2: 2, equipmentYuan: 1 } });
    // While x stands against 500 the fall of (500 − x)/(500 + x) is 1000/(500 + x)²: half of it at 300 is reached at x = 300·√2 + 500·(√2 − 1) = 631,
    // beyond 500, so that all 100 yuan go into the cheaper one.
    const purchases = plan.years[0]?.purchases ?? [];
    expect(purchases.map(({ figure, schoolId }) => [figure, schoolId])).toEqual([["equipmentYuan", "village"]]);
    expect(purchases[0]?.amount).toBeCloseTo(100, 6);
  });

  it("where both are bought, a yuan more lowers the mean alike in both", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            pupils: fc.integer({ min: 20, max: 900 }),
            area: fc.integer({ min: 1, max: 9000 }),
            yuan: fc.integer({ min: 1, max: 9000 }),
          }),
          { minLength: 2, maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 9 }),
        (schools, budget, price) => {
          const units = schools.map(({ pupils, area, yuan }, at) =>
            school(`s-${String(at)}`, pupils, { teachingAreaM2: area, equipmentYuan: yuan }),
          );
          const prices = { teachingAreaM2: price, equipmentYuan: 1 };
          const plan = planWithin(units, { ...QUALITY, budget, prices });
          const after = afterPlan(units, plan);
          expect(plan.after).toBeCloseTo(meanOf(after), 12);
          expect(plan.gap).toBeLessThan(1e-8);
          // No shift of a hundredth of the budget from one to the other does better.
          const spent = (figure: string): number =>
            plan.years.flatMap((year) => year.purchases).reduce((sum, each) => sum + (each.figure === figure ? each.yuan : 0), 0);
          const now = meanOf(after);
          if (plan.unspent !== null && plan.unspent > 1) {
            expect(now).toBeLessThan(1e-6);
            return;
          }
          const step = budget / 100;
          for (const [from, to, cost] of [
            ["teachingAreaM2", "equipmentYuan", 1],
            ["equipmentYuan", "teachingAreaM2", price],
          ] as const) {
            if (spent(from) < step) continue;
            const other = from === "teachingAreaM2" ? price : 1;
            const less = planWithin(units, {
              ...QUALITY,
              budget: spent(from) - step,
              prices: from === "teachingAreaM2" ? { teachingAreaM2: other } : { equipmentYuan: other },
            });
            const more = planWithin(units, {
              ...QUALITY,
              budget: spent(to) + step,
              prices: to === "teachingAreaM2" ? { teachingAreaM2: cost } : { equipmentYuan: cost },
            });
            const shifted = (less.after ?? Number.NaN) + (more.after ?? Number.NaN) - (plan.before ?? Number.NaN);
            expect(shifted).toBeGreaterThanOrEqual(now - 1e-9);
          }
        },
      ),
      { numRuns: 150, seed: 2026 },
    );
  });

  it("in whole numbers: never below its bound, as far from the best of all ways as the gap says at most, never over the budget", () => {
    let [best, worse] = [0, 0];
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planWithin(unitsOf(given), optionsOf(given));
        const lowest = lowestMean(given);
        const { after, bound, gap } = plan;
        if (after === null || bound === null || gap === null) throw new Error("no plan");
        expect(bound).toBeLessThanOrEqual(lowest + 1e-12);
        expect(after).toBeGreaterThanOrEqual(lowest - 1e-12);
        expect(after - lowest).toBeLessThanOrEqual(gap + 1e-12);
        expect(after).toBeCloseTo(meanOf(afterPlan(unitsOf(given), plan)), 14);
        expect(plan.years[0]?.spent).toBeLessThanOrEqual(given.budget);
        expect(plan.years[0]?.purchases.every(({ amount }) => Number.isInteger(amount))).toBe(true);
        if (after <= lowest + 1e-12) best += 1;
        else worse += 1;
      }),
      { numRuns: 300, seed: 2026 },
    );
    // It is no proof of the best, but it mostly is the best.
    expect(best).toBeGreaterThan(worse * 2);
  });

  it("the least coefficient is convex in what is added, as the proof says: each hundred yuan more buys no more than the hundred before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 9000 })), { minLength: 2, maxLength: 8 }),
        (schools) => {
          fc.pre(schools.some(([, area]) => area > 0));
          const units = schools.map(([pupils, area], at) => school(`s-${String(at)}`, pupils, { teachingAreaM2: area }));
          const plan = planWithin(units, {
            ...QUALITY,
            budget: Array.from({ length: 12 }, (_, year) => ({ year: 2020 + year, yuan: 100 })),
            prices: { teachingAreaM2: 1 },
          });
          const means = [plan.before ?? Number.NaN, ...plan.years.map(({ mean }) => mean)];
          const falls = means.slice(1).map((mean, at) => (means[at] ?? Number.NaN) - mean);
          for (const [at, fall] of falls.slice(1).entries()) expect(fall).toBeLessThanOrEqual((falls[at] ?? Number.NaN) + 1e-9);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it("by years it ends where the whole sum ends, and a year takes over what was left", () => {
    const units = [
      school("a", 120, { teachingAreaM2: 300, equipmentYuan: 100 }),
      school("b", 80, { teachingAreaM2: 500, equipmentYuan: 900 }),
    ];
    const prices = { teachingAreaM2: 2, equipmentYuan: 1 };
    const years = [
      { year: 2027, yuan: 150 },
      { year: 2028, yuan: 0 },
      { year: 2030, yuan: 250 },
    ];
    const staged = planWithin(units, { ...QUALITY, budget: years, prices });
    expect(staged.after).toBeCloseTo(planWithin(units, { ...QUALITY, budget: 400, prices }).after ?? Number.NaN, 9);
    expect(staged.years.map(({ year }) => year)).toEqual([2027, 2028, 2030]);
    const rooms = [school("a", 10, { multimediaRooms: 1 }), school("b", 10, { multimediaRooms: 4 })];
    const saved = planWithin(rooms, {
      ...QUALITY,
      budget: [
        { year: 1, yuan: 6 },
        { year: 2, yuan: 6 },
      ],
      prices: { multimediaRooms: 10 },
    });
    expect(saved.years.map(({ available, spent, purchases }) => [available, spent, purchases.length])).toEqual([
      [6, 0, 0],
      [12, 10, 1],
    ]);
    expect(saved.unspent).toBe(2);
  });

  it("teachers of a kind are never more than the teachers there are", () => {
    const units = [
      school("a", 100, { fullTimeTeachers: 5, backboneTeachers: 3, higherDegreeTeachers: 5, peArtsTeachers: 5 }),
      school("b", 100, { fullTimeTeachers: 20, backboneTeachers: 12, higherDegreeTeachers: 5, peArtsTeachers: 5 }),
    ];
    const plan = planWithin(units, { ...QUALITY, budget: 1000, prices: { backboneTeachers: 1 } });
    expect(plan.years[0]?.purchases).toEqual([
      { indicator: "backboneTeachersPer100Pupils", figure: "backboneTeachers", schoolId: "a", amount: 2, yuan: 2 },
    ]);
    expect(plan.unspent).toBe(998);
  });

  it("its mean is the composite of basic balance", () => {
    const units = [
      school("a", 120, { books: 300, computers: 4, midSeniorTeachers: 3 }),
      school("b", 80, { books: 900, computers: 9, midSeniorTeachers: 9 }),
    ];
    const prices = { books: 20, computers: 4000 };
    const plan = planWithin(units, { standard: "basicBalance2012", budget: 12_000, prices });
    const assessed = assessBasicBalance({ county: { id: "c", place: "140602" }, units: afterPlan(units, plan) }, { asOf: "2016-12-31" });
    expect(plan.after).toBe(assessed.stages.primary.composite);
  });

  it("a county with a missing figure has no plan, and the reason says which", () => {
    const { multimediaRooms: _left, ...without } = school("a", 100, {});
    const plan = planWithin([without, school("b", 100, {})], { ...QUALITY, budget: 100, prices: { teachingAreaM2: 1 } });
    expect([plan.after, plan.years, plan.bound, plan.gap, plan.unspent]).toEqual([null, [], null, null, null]);
    expect(plan.reasons).toMatchObject([{ code: "missingFigure", units: ["a"] }]);
  });

  it.each([
    [{ budget: -1 }, "badOption"],
    [{ budget: [] }, "badOption"],
    [
      {
        budget: [
          { year: 2028, yuan: 1 },
          { year: 2027, yuan: 1 },
        ],
      },
      "badOption",
    ],
    [{ budget: [{ year: 2028, yuan: -1 }] }, "badOption"],
    [{ prices: { books: 3 } }, "badOption"],
    [{ prices: { teachingAreaM2: 0 } }, "badOption"],
    [{ standard: "shuozhou2016" }, "badOption"],
  ])("refuses %o", (wrong, code) => {
    const options = { ...QUALITY, budget: 1, prices: {}, ...wrong } as BudgetOptions;
    let thrown: unknown;
    try {
      planWithin(two, options);
    } catch (error) {
      thrown = error;
    }
    expect(isUsageError(thrown) ? thrown.code : thrown).toBe(code);
  });
});
