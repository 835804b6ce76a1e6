import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessClassSizes, type ClassRecord, type Stage } from "edu-balance";
import { changesFromPlan, classPlan, rectificationLedger, whatIf } from "edu-balance/planning";

const STANDARD = { aim: "standard", asOf: "2018-12-31" } as const;
const OVERSIZED = { aim: "noOversized", asOf: "2018-12-31" } as const;

const grade = (sizes: readonly number[], more: { stage?: Stage; grade?: number; schoolId?: string } = {}): ClassRecord[] =>
  sizes.map((pupils, index) => ({ schoolId: "a", stage: "primary", grade: 1, ...more, classId: String(index + 1), pupils }));

describe("classPlan", () => {
  it.each([
    // 45 is the standard of primary schools, 50 of junior secondary schools.
    [[45], "primary", []],
    [[46], "primary", [[2, 1, 23, 23]]],
    [[50], "juniorSecondary", []],
    [[51], "juniorSecondary", [[2, 1, 25, 26]]],
    // 90 pupils fit into the two there are; 91 need a third.
    [[46, 44], "primary", [[2, 0, 45, 45]]],
    [[46, 45], "primary", [[3, 1, 30, 31]]],
    // No class is given up: 56 pupils would fit into two.
    [[46, 5, 5], "primary", [[3, 0, 18, 19]]],
  ] as const)("%j in %s schools, to the standard size: %j", (sizes, stage, expected) => {
    const { grades } = classPlan(grade(sizes, { stage }), STANDARD);
    expect(grades.map(({ needed, added, sizes: { least, most } }) => [needed, added, least, most])).toEqual(expected);
  });

  it.each([
    [[55], []],
    [[56], [[1, 2]]],
    // 110 fit into two classes of 55.
    [[56, 54], [[2, 2]]],
    [[56, 55], [[2, 3]]],
  ])("%j, to no oversized class: %j", (sizes, expected) => {
    const { grades, mostPupils } = classPlan(grade(sizes), OVERSIZED);
    expect(mostPupils).toEqual({ primary: 55, juniorSecondary: 55 });
    expect(grades.map(({ classes, needed }) => [classes, needed])).toEqual(expected);
  });

  it("adds up by grade and rounds teachers up once a sum", () => {
    const classes = [...grade([46]), ...grade([47], { schoolId: "b" }), ...grade([91], { grade: 2 })];
    const { totals, added, teachers } = classPlan(classes, { ...STANDARD, teachersPerClass: 1.3 });
    // 2 × 1.3 = 2.6, so 3; 91 need 3 classes, 2 more: 3 as well; in all 4 × 1.3 = 5.2, so 6.
    expect(totals).toEqual([
      { stage: "primary", grade: 1, schools: 2, added: 2, teachers: 3 },
      { stage: "primary", grade: 2, schools: 1, added: 2, teachers: 3 },
    ]);
    expect([added, teachers]).toEqual([4, 6]);
    expect(classPlan(classes, STANDARD).teachers).toBeNull();
  });

  it("splits classes of several grades each by itself", () => {
    const classes: ClassRecord[] = [
      { schoolId: "a", stage: "primary", grades: [1, 2], classId: "x", pupils: 46 },
      { schoolId: "a", stage: "primary", classId: "y", pupils: 20 },
    ];
    expect(classPlan(classes, STANDARD).grades).toMatchObject([
      { grade: null, classes: 2, needed: 3, added: 1, sizes: { least: 20, most: 23 } },
    ]);
  });

  it("has no sums where not all classes are known", () => {
    const total: ClassRecord = { kind: "total", schoolId: "b", stage: "primary", classes: 3, pupils: 150 };
    const { grades, added, reasons } = classPlan([...grade([46]), total], STANDARD);
    expect([grades.length, added, reasons]).toEqual([1, null, [{ code: "aggregateHasNoPlan", classes: 3 }]]);
    const wrong = classPlan([...grade([46]), { schoolId: "a", stage: "primary", pupils: -1 }], STANDARD);
    expect([wrong.added, wrong.reasons, wrong.problems.length]).toEqual([null, [{ code: "classesNotRead", classes: 1 }], 1]);
    expect(classPlan([], STANDARD).reasons).toEqual([{ code: "noUnits" }]);
    expect(classPlan(grade([99]), { ...STANDARD, asOf: "1999-12-31" }).reasons).toEqual([{ code: "noClassSize", stages: ["primary"] }]);
  });

  it("done, leaves no class above the size, and one class fewer would", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, sizes, fc.constantFrom(STANDARD, OVERSIZED), (first, second, options) => {
        const classes = [...grade(first), ...grade(second, { grade: 2 })];
        const plan = classPlan(classes, options);
        const input = { county: { id: "c" }, units: [], classes };
        const changes = changesFromPlan(plan);
        const { input: after } = whatIf(input, changes, { standard: "qualityBalance2017", asOf: "2018-12-31" });
        const { primary } = assessClassSizes(after.classes ?? [], { asOf: "2018-12-31" }).stages;
        expect(options.aim === "standard" ? primary.overStandard.count : primary.oversized.count).toBe(0);
        expect(classPlan(after.classes ?? [], options).grades).toEqual([]);
        for (const { pupils, needed, added } of plan.grades) {
          if (added > 0) expect(Math.ceil(pupils / (needed - 1))).toBeGreaterThan(plan.mostPupils.primary ?? Number.NaN);
        }
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it("is a line of the ledger for each grade, by the clause that asks for it", () => {
    const plan = classPlan([...grade([46]), ...grade([60, 60], { grade: 2 })], STANDARD);
    const { rows, totals } = rectificationLedger([plan], { standard: "qualityBalance2017", asOf: "2018-12-31" });
    expect(rows).toMatchObject([
      { grade: 1, figure: "classes", from: 1, to: 2, amount: 1, clause: { document: "qualityBalance2017", clause: "政府保障5" } },
      { grade: 2, from: 2, to: 3, amount: 1 },
    ]);
    expect(rows[0]?.offices.map(({ id }) => id)).toEqual(["education", "schools"]);
    expect(rows[0]?.reasons.map(({ code }) => code)).toEqual(["priceMissing", "noDueDate"]);
    expect(totals).toMatchObject([{ indicator: "overStandardClassShare", amount: 2 }]);
  });

  it.each([
    [{ aim: "small" }, /no aim small/],
    [{ teachersPerClass: 0 }, /teachersPerClass must be/],
    [{ asOf: "x" }, /asOf/],
    [{ teachers: 2 }, /options has no teachers/],
  ])("refuses %j", (more, message) => {
    expect(() => classPlan([], { ...STANDARD, ...more } as never)).toThrow(message);
  });
});
