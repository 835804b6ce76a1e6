import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interSchoolVariation, isUsageError, type StageUnit } from "edu-balance";
import { redistributeTeachers, type TeacherOptions } from "edu-balance/planning";

interface School {
  readonly pupils: number;
  readonly graduates: number;
  readonly others: number;
}

const KINDS = { graduate: ["fullTimeTeachers", "higherDegreeTeachers"], other: ["fullTimeTeachers"] } as const;

const unitsOf = (schools: readonly School[]): StageUnit[] =>
  schools.map(({ pupils, graduates, others }, at) => ({
    schoolId: `s-${String(at)}`,
    stage: "primary",
    pupils,
    fullTimeTeachers: graduates + others,
    higherDegreeTeachers: graduates,
  }));

const optionsOf = (schools: readonly School[], limits: readonly [number, number]): TeacherOptions => ({
  limits: { teacherPupilRatio: limits[0], higherDegreeTeachersPerPupil: limits[1] },
  kinds: KINDS,
  rosters: schools.map(({ graduates, others }, at) => ({ schoolId: `s-${String(at)}`, teachers: { graduate: graduates, other: others } })),
});

/** All ways to share so many among so many. */
function* ways(count: number, among: number): Generator<readonly number[]> {
  if (among === 1) yield [count];
  else for (let own = 0; own <= count; own += 1) for (const rest of ways(count - own, among - 1)) yield [own, ...rest];
}

/** The fewest teachers that move, by trying all places of all teachers; `null` where no place is within the limits. */
function fewest(schools: readonly School[], limits: readonly [number, number]): number | null {
  const sum = (of: (school: School) => number): number => schools.reduce((all, school) => all + of(school), 0);
  const arriving = (way: readonly number[], of: (school: School) => number): number =>
    schools.reduce((all, school, at) => all + Math.max(0, (way[at] ?? 0) - of(school)), 0);
  const within = (units: readonly StageUnit[]): boolean =>
    (interSchoolVariation(units, "teacherPupilRatio").coefficient ?? Number.NaN) <= limits[0] &&
    (interSchoolVariation(units, "higherDegreeTeachersPerPupil").coefficient ?? Number.NaN) <= limits[1];
  let least: number | null = null;
  for (const graduates of ways(
    sum((school) => school.graduates),
    schools.length,
  ))
    for (const others of ways(
      sum((school) => school.others),
      schools.length,
    )) {
      const moved = arriving(graduates, (school) => school.graduates) + arriving(others, (school) => school.others);
      if (least !== null && moved >= least) continue;
      const placed = schools.map((school, at) => ({ ...school, graduates: graduates[at] ?? 0, others: others[at] ?? 0 }));
      if (within(unitsOf(placed))) least = moved;
    }
  return least;
}

describe("redistributeTeachers", () => {
  it("held against all places of all teachers: within both limits, never below the bound, and mostly the fewest", () => {
    let [best, worse, missed] = [0, 0, 0];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            pupils: fc.integer({ min: 1, max: 9 }),
            graduates: fc.integer({ min: 0, max: 4 }),
            others: fc.integer({ min: 0, max: 4 }),
          }),
          { minLength: 2, maxLength: 3 },
        ),
        fc.constantFrom([0.2, 0.3], [0.35, 0.35], [0.5, 0.25], [0.6, 0.6]) as fc.Arbitrary<readonly [number, number]>,
        (schools, limits) => {
          fc.pre(schools.some(({ graduates }) => graduates > 0) && schools.some(({ others }) => others > 0));
          const units = unitsOf(schools);
          const plan = redistributeTeachers(units, optionsOf(schools, limits));
          const least = fewest(schools, limits);
          if (plan.moved === null) {
            const [code] = plan.reasons.map((reason) => reason.code);
            if (code === "limitOutOfReach") expect(least).toBeNull();
            else expect(code).toBe("noPlanFound");
            if (least !== null) missed += 1;
            return;
          }
          expect(plan.bound).toBeLessThanOrEqual(least ?? Number.NaN);
          expect(plan.moved).toBeGreaterThanOrEqual(least ?? Number.NaN);
          expect(plan.gap).toBe(plan.moved - (plan.bound ?? Number.NaN));
          if (plan.moved === least) best += 1;
          else worse += 1;
          const after = units.map((unit) => {
            const net = (kind: string): number =>
              plan.moves.reduce(
                (sum, move) =>
                  sum + (move.kind !== kind ? 0 : move.to === unit.schoolId ? move.amount : move.from === unit.schoolId ? -move.amount : 0),
                0,
              );
            return {
              ...unit,
              fullTimeTeachers: Number(unit.fullTimeTeachers) + net("graduate") + net("other"),
              higherDegreeTeachers: Number(unit.higherDegreeTeachers) + net("graduate"),
            };
          });
          for (const { indicator, limit, after: said } of plan.coefficients) {
            expect(interSchoolVariation(after, indicator).coefficient).toBe(said);
            expect(said).toBeLessThanOrEqual(limit);
          }
        },
      ),
      { numRuns: 250, seed: 2026 },
    );
    expect(best).toBeGreaterThan(20 * (worse + missed));
  });

  const units = unitsOf([
    { pupils: 100, graduates: 1, others: 3 },
    { pupils: 100, graduates: 7, others: 1 },
  ]);
  const limits = { teacherPupilRatio: 0.3, higherDegreeTeachersPerPupil: 0.3 };

  it("nobody moves who is not on a roster, nor more than may", () => {
    const rosters = [{ schoolId: "s-1", teachers: { graduate: 2 } }];
    // 1 and 7 to 3 and 5: (5 − 3)/8 = 0.25.
    expect(redistributeTeachers(units, { limits, kinds: KINDS, rosters }).moved).toBe(2);
    const one = [{ schoolId: "s-1", teachers: { graduate: 1 } }];
    // 2 and 6: 0.5.
    expect(redistributeTeachers(units, { limits, kinds: KINDS, rosters: one }).reasons).toEqual([{ code: "limitOutOfReach", least: 0.5 }]);
    expect(redistributeTeachers(units, { limits, kinds: KINDS, rosters, atMost: 1 }).reasons).toEqual([
      { code: "limitOutOfReach", least: 0.5 },
    ]);
    expect(redistributeTeachers(units, { limits, kinds: KINDS, rosters: [] }).moves).toEqual([]);
  });

  it("what is within all limits moves nobody", () => {
    const plan = redistributeTeachers(units, { limits: { teacherPupilRatio: 0.4 }, kinds: KINDS, rosters: [] });
    expect([plan.moved, plan.moves, plan.bound, plan.gap]).toEqual([0, [], 0, 0]);
  });

  it("one limit that can only be kept by breaking the other is no plan, and no proof either", () => {
    // Ten teachers a school; the only graduates who may leave take the teachers out of balance and nobody comes back.
    const three = unitsOf([
      { pupils: 100, graduates: 0, others: 10 },
      { pupils: 100, graduates: 10, others: 0 },
    ]);
    const plan = redistributeTeachers(three, {
      limits: { teacherPupilRatio: 0.05, higherDegreeTeachersPerPupil: 0.3 },
      kinds: KINDS,
      rosters: [{ schoolId: "s-1", teachers: { graduate: 10 } }],
    });
    expect([plan.moved, plan.reasons]).toEqual([null, [{ code: "noPlanFound" }]]);
    // With others who may go the other way four graduates and three others change places: 4 and 6 of ten, 11 and 9 of twenty are too far apart.
    const both = redistributeTeachers(three, {
      limits: { teacherPupilRatio: 0.05, higherDegreeTeachersPerPupil: 0.3 },
      kinds: KINDS,
      rosters: [
        { schoolId: "s-0", teachers: { other: 10 } },
        { schoolId: "s-1", teachers: { graduate: 10 } },
      ],
    });
    expect(both.coefficients.map(({ after, limit }) => (after ?? Number.NaN) <= limit)).toEqual([true, true]);
    expect(both.moved).toBe(8);
  });

  it.each([
    [{ limits: {} }],
    [{ limits: { booksPerPupil: 0.3 } }],
    [{ limits: { teacherPupilRatio: 0 } }],
    [{ kinds: { graduate: ["books"] } }],
    [{ rosters: [{ schoolId: "s-1", teachers: { unheard: 1 } }] }],
    [{ rosters: [{ schoolId: "s-1", teachers: { graduate: 9 } }] }],
    [{ rosters: [{ schoolId: "s-9", teachers: { graduate: 1 } }] }],
    [{ atMost: -1 }],
  ])("refuses %o", (wrong) => {
    const options = { limits, kinds: KINDS, rosters: [], ...wrong } as unknown as TeacherOptions;
    let thrown: unknown;
    try {
      redistributeTeachers(units, options);
    } catch (error) {
      thrown = error;
    }
    expect(isUsageError(thrown)).toBe(true);
  });
});
