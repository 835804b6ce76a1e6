import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError, classSizeSpread, type ClassRecord, type ClassRoll, type ClassSizeSpread, type Stage } from "edu-balance";

const roll = (pupils: number, more: Partial<ClassRoll> = {}): ClassRoll => ({ schoolId: "a", stage: "primary", grade: 1, pupils, ...more });
const grade = (pupils: readonly number[], more: Partial<ClassRoll> = {}): ClassRoll[] =>
  pupils.map((size, index) => roll(size, { classId: String(index), ...more }));
const of = (records: readonly unknown[]): ClassSizeSpread => classSizeSpread(records as ClassRecord[]);

describe("classSizeSpread", () => {
  it("is the largest class less the smallest of each grade, and the worst of them in all", () => {
    const rolls = [
      ...grade([45, 38, 41]),
      ...grade([50, 48], { grade: 2 }),
      ...grade([30, 39], { schoolId: "b" }),
      ...grade([52, 52], { stage: "juniorSecondary" }),
    ];
    expect(classSizeSpread(rolls)).toEqual({
      value: 9,
      reasons: [],
      problems: [],
      grades: [
        { schoolId: "a", stage: "primary", grade: 1, classes: 3, least: 38, most: 45, spread: 7 },
        { schoolId: "a", stage: "primary", grade: 2, classes: 2, least: 48, most: 50, spread: 2 },
        { schoolId: "a", stage: "juniorSecondary", grade: 1, classes: 2, least: 52, most: 52, spread: 0 },
        { schoolId: "b", stage: "primary", grade: 1, classes: 2, least: 30, most: 39, spread: 9 },
      ],
    });
  });

  it("does not compare one grade with another, nor one school with another", () => {
    expect(classSizeSpread([roll(20), roll(50, { grade: 2 }), roll(60, { schoolId: "b" })]).value).toBe(0);
  });

  it("leaves classes without pupils aside", () => {
    expect(classSizeSpread([roll(40), roll(44), roll(0), roll(0, { grade: 2 })])).toMatchObject({
      value: 4,
      grades: [{ grade: 1, classes: 2, least: 40 }],
    });
  });

  it("has no value without classes", () => {
    for (const nothing of [[], [roll(0)]]) {
      expect(classSizeSpread(nothing)).toEqual({ value: null, reasons: [{ code: "noUnits" }], grades: [], problems: [] });
    }
  });

  it("tells nothing of the whole from totals and bands", () => {
    const total: ClassRecord = { kind: "total", stage: "primary", classes: 3, pupils: 120 };
    const band: ClassRecord = { kind: "band", stage: "primary", classes: 2, least: 40, most: 45 };
    expect(classSizeSpread([total, band])).toEqual({
      value: null,
      reasons: [{ code: "aggregateHasNoShare", classes: 5 }],
      grades: [],
      problems: [],
    });
    expect(classSizeSpread([...grade([40, 45]), total])).toMatchObject({ value: null, grades: [{ spread: 5 }] });
    // A band of no classes hides none.
    expect(classSizeSpread([...grade([40, 45]), { ...band, classes: 0 }]).value).toBe(5);
  });

  it.each([undefined, null])("has no value while a class may stand in any grade (%s)", (absent) => {
    expect(of([...grade([40, 45]), { ...roll(50), grade: absent }])).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "grade", units: ["#2"] }],
      grades: [{ spread: 5 }],
      problems: [],
    });
  });

  it.each<[string, unknown, (string | number)[], string]>([
    ["no record", null, [2], "notAnObject"],
    ["no record but text", "class", [2], "notAnObject"],
    ["a kind that is none", { ...roll(40), kind: "list" }, [2, "kind"], "notInList"],
    ["no school", { ...roll(40), schoolId: "" }, [2, "schoolId"], "notText"],
    ["a stage that is none", { ...roll(40), stage: "senior" }, [2, "stage"], "notInList"],
    ["half a grade", roll(40, { grade: 1.5 }), [2, "grade"], "notWhole"],
    ["W22 a seventh grade of primary school", roll(40, { grade: 7 }), [2, "grade"], "notInList"],
    ["W22 a ninth grade of junior secondary school", roll(40, { stage: "juniorSecondary", grade: 9 }), [2, "grade"], "notInList"],
    ["no pupils reported", { ...roll(40), pupils: null }, [2, "pupils"], "missing"],
    ["pupils below 0", roll(-1), [2, "pupils"], "negative"],
    ["a class that stands twice", roll(40, { classId: "0" }), [2, "classId"], "duplicateId"],
    ["a total without classes", { kind: "total", stage: "primary", pupils: 9 }, [2, "classes"], "missing"],
  ])("has no value with a record in error: %s", (_case, record, path, code) => {
    const { value, reasons, problems } = of([...grade([40, 45]), record]);
    expect([value, reasons]).toEqual([null, [{ code: "invalidRecord", units: ["#2"] }]]);
    expect(problems.map((each) => [each.path, each.code])).toEqual([[path, code]]);
  });

  it("leaves unknown only the grade that holds the error", () => {
    const { grades } = of([...grade([40, 45]), ...grade([30, 33], { grade: 2 }), roll(-1, { grade: 2 })]);
    expect(grades).toEqual([
      { schoolId: "a", stage: "primary", grade: 1, classes: 2, least: 40, most: 45, spread: 5 },
      { schoolId: "a", stage: "primary", grade: 2, classes: 2, least: null, most: null, spread: null },
    ]);
  });

  it("throws where it is given no list", () => {
    expect(() => classSizeSpread({} as ClassRecord[])).toThrow(UsageError);
  });

  it("does not depend on the order of the classes, nor change them, and grows by no class within the bounds", () => {
    const rolls = fc.array(
      fc.record({
        schoolId: fc.constantFrom("a", "b"),
        stage: fc.constantFrom<Stage>("primary", "juniorSecondary"),
        grade: fc.integer({ min: 1, max: 3 }),
        pupils: fc.integer({ min: 1, max: 90 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rolls, (given) => {
        const frozen = Object.freeze(given.map((each) => Object.freeze(each)));
        const result = classSizeSpread(frozen);
        expect(classSizeSpread([...frozen].reverse())).toEqual(result);
        expect(classSizeSpread([...frozen, ...frozen])).toMatchObject({ value: result.value });
        for (const each of result.grades) {
          const sizes = given.filter(
            ({ schoolId, stage, grade: own }) => schoolId === each.schoolId && stage === each.stage && own === each.grade,
          );
          expect(each.spread).toBe(Math.max(...sizes.map(({ pupils }) => pupils)) - Math.min(...sizes.map(({ pupils }) => pupils)));
        }
      }),
    );
  });
});
