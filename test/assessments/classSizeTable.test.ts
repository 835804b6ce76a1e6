import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessClassSizes, classSizeSpread, type ClassRecord, type Stage } from "edu-balance";

const asOf = "2018-12-31";
const assess = (records: readonly unknown[]) => assessClassSizes(records as ClassRecord[], { asOf });

/** The ten bands of the statistics: 25及以下, 26–30, … 61–65, 66及以上. */
const BANDS: readonly (readonly [least: number | null, most: number | null])[] = [
  [null, 25],
  [26, 30],
  [31, 35],
  [36, 40],
  [41, 45],
  [46, 50],
  [51, 55],
  [56, 60],
  [61, 65],
  [66, null],
];
/** Invented classes of one county in these bands. */
const TABLE: Readonly<Record<Stage, readonly number[]>> = {
  // Above 45: 50 + 30 + 18 + 10 + 5 = 113; 56 and more: 18 + 10 + 5 = 33; 66 and more: 5; all: 205 + 113 = 318.
  primary: [15, 20, 40, 60, 70, 50, 30, 18, 10, 5],
  // Above 50: 25 + 12 + 6 + 2 = 45; 56 and more: 12 + 6 + 2 = 20; 66 and more: 2; all: 110 + 45 = 155.
  juniorSecondary: [4, 6, 15, 25, 30, 30, 25, 12, 6, 2],
};
const STAGES = ["primary", "juniorSecondary"] as const;
const tableAsBands: ClassRecord[] = STAGES.flatMap((stage) =>
  BANDS.map(([least, most], index) => ({ kind: "band" as const, stage, least, most, classes: TABLE[stage][index] ?? 0 })),
);
/** The same table class by class, at both ends of each band in turn. */
const tableAsRolls: ClassRecord[] = STAGES.flatMap((stage) =>
  BANDS.flatMap(([least, most], index) =>
    Array.from({ length: TABLE[stage][index] ?? 0 }, (_, n) => ({
      schoolId: "s",
      classId: `${String(index)}-${String(n)}`,
      stage,
      pupils: n % 2 === 0 ? (least ?? 1) : (most ?? 80),
    })),
  ),
);

describe("the official table of class sizes", () => {
  it.each([
    ["as ten bands", tableAsBands],
    ["class by class", tableAsRolls],
  ])(
    "has 113, 33 and 5 of 318 primary and 45, 20 and 2 of 155 junior classes over 45 and 50, from 56 and from 66: %s",
    (_shape, records) => {
      const { stages, problems } = assess(records);
      const counts = STAGES.map((stage) => {
        const { classes, overStandard, oversized, superSized } = stages[stage];
        const sizes = [overStandard, oversized, superSized];
        expect(sizes.map(({ certainty }) => certainty)).toEqual(["certain", "certain", "certain"]);
        return [classes, ...sizes.map(({ count }) => count)];
      });
      expect(problems).toEqual([]);
      expect(counts).toEqual([
        [318, 113, 33, 5],
        [155, 45, 20, 2],
      ]);
    },
  );

  it("is a table by grade too: records of different grades or locales have no class in common", () => {
    const band = (more: object) => ({ kind: "band", stage: "primary", least: 46, most: 50, classes: 3, ...more });
    const apart = [band({ grade: 1 }), band({ grade: 2 }), band({ grade: 3, locale: "town" }), band({ grade: 3, locale: "rural" })];
    expect(assess(apart)).toMatchObject({ problems: [], stages: { primary: { classes: 12 } } });
    // A band of all grades holds those of the first grade too; which of the two counts them nobody can say.
    const both = assess([...apart, band({})]);
    expect(both.problems.map(({ path, code }) => [path.join("."), code])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [`${String(index)}.classes`, "duplicateId"]),
    );
    expect(both.stages.primary).toMatchObject({ classes: 0, overStandard: { count: null } });
    // One of a grade in no locale holds those of both; one of another grade does not.
    expect(assess([...apart, band({ grade: 3 })]).ledger.excluded.map(({ id }) => id)).toEqual(["#2", "#3", "#4"]);
    // A school is in one place, whatever its records say.
    const school = [band({ schoolId: "s", locale: "town" }), band({ schoolId: "s", locale: "rural" })];
    expect(assess(school).problems).toHaveLength(2);
  });

  it("has a total for each grade, and none beside a total of all", () => {
    const total = (more: object) => ({ kind: "total", schoolId: "s", stage: "primary", classes: 2, pupils: 80, ...more });
    expect(assess([total({ grade: 1 }), total({ grade: 2 })])).toMatchObject({ problems: [], stages: { primary: { mean: 40 } } });
    expect(assess([total({ grade: 1 }), total({})]).ledger.excluded).toHaveLength(2);
    const roll = { schoolId: "s", stage: "primary", grade: 2, pupils: 50 };
    expect(assess([total({ grade: 1 }), roll])).toMatchObject({ problems: [], stages: { primary: { classes: 3 } } });
    expect(assess([total({ grade: 2 }), roll]).ledger.excluded).toMatchObject([{ id: "#0", reason: "duplicateUnit" }]);
  });

  it("meets in the open ends: 25及以下 overlaps 20–30 and a class of 24, not 26–30 and a class of 26", () => {
    const below = { kind: "band", schoolId: "s", stage: "primary", least: null, most: 25, classes: 2 };
    const roll = (pupils: number) => ({ schoolId: "s", stage: "primary", pupils });
    expect(assess([below, { ...below, least: 26, most: 30 }, roll(31)]).problems).toEqual([]);
    expect(assess([below, { ...below, least: 20, most: 30 }]).problems.map(({ path, value }) => [path.join("."), value])).toEqual([
      ["0.most", 25],
      ["1.least", 20],
    ]);
    expect(assess([below, roll(25)]).problems.map(({ message }) => message.zh)).toEqual(["第1条，班级数：重复填报（第2条，逐班记录）"]);
    expect(assess([below, roll(26)]).problems).toEqual([]);
    expect(assess([{ ...below, least: undefined }]).problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["0.least", "missing"],
    ]);
  });
});

describe("pupils beside bands", () => {
  const band = (classes: number, pupils?: number) => ({
    kind: "band",
    stage: "primary",
    least: 46,
    most: 50,
    classes,
    ...(pupils === undefined ? {} : { pupils }),
  });
  const next = (classes: number, pupils?: number) => ({ ...band(classes, pupils), least: 51, most: null });

  it("make the mean exact: (144 + 110) / (3 + 2) = 50.8", () => {
    expect(assess([band(3, 144), next(2, 110)]).stages.primary).toMatchObject({
      pupils: 254,
      mean: 50.8,
      largest: null,
      pupilsKnown: null,
    });
  });

  it("make it exact over the classes that have them, and no mean of all, where some lack them", () => {
    const { primary } = assess([band(3, 144), next(2)]).stages;
    expect(primary).toMatchObject({ pupils: null, mean: null, pupilsKnown: { classes: 3, pupils: 144, mean: 48 } });
    expect(primary.overStandard.count).toBe(5);
    expect(assess([band(3)]).stages.primary).toMatchObject({ mean: null, pupilsKnown: null });
    // A band without classes has no pupils to give.
    expect(assess([band(3, 144), next(0)]).stages.primary).toMatchObject({ mean: 48, pupilsKnown: null });
  });

  it.each<[number, number, boolean]>([
    // Three classes of 46 to 50 hold 138 to 150 pupils.
    [3, 137, false],
    [3, 138, true],
    [3, 150, true],
    [3, 151, false],
    [0, 0, true],
    [0, 1, false],
  ])("fit into the classes of the band: %d classes and %d pupils: %s", (classes, pupils, isSound) => {
    const { problems, ledger } = assess([band(classes, pupils)]);
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual(
      isSound ? [] : [["0.pupils", "contradicts", pupils]],
    );
    expect(ledger.used).toBe(isSound ? 1 : 0);
  });

  it("say which two figures contradict each other, and leave the count unknown", () => {
    const { problems, stages } = assess([band(3, 137)]);
    expect(problems[0]?.message.zh).toBe("第1条，学生数：与“第1条，班级数：3”等其他数据矛盾");
    expect(stages.primary.overStandard.count).toBeNull();
    // Open below, a class has one pupil at the least; open above, there is no most.
    const open = { kind: "band", stage: "primary", least: null, most: 25, classes: 2 };
    const codes = (record: object) => assess([record]).problems.length;
    expect([
      codes({ ...open, pupils: 1 }),
      codes({ ...open, pupils: 2 }),
      codes({ ...open, pupils: 50 }),
      codes({ ...open, pupils: 51 }),
    ]).toEqual([1, 0, 0, 1]);
    expect(codes({ ...open, least: 66, most: null, pupils: 100_000 })).toBe(0);
  });
});

describe("classes of several grades", () => {
  const roll = (more: object) => ({ schoolId: "s", classId: "1", stage: "primary", pupils: 12, ...more });

  it("are one class, and the same one whatever the order of its grades", () => {
    expect(assess([roll({ grades: [1, 2] })])).toMatchObject({ problems: [], stages: { primary: { classes: 1, pupils: 12 } } });
    expect(assess([roll({ grades: [1, 2] }), roll({ grades: [2, 1] })]).problems.map(({ code }) => code)).toEqual([
      "duplicateId",
      "duplicateId",
    ]);
  });

  it("have grades of their stage, and none beside them", () => {
    const found = (more: object) => assess([roll(more)]).problems.map(({ path, code }) => [path.join("."), code]);
    expect(found({ grades: [6, 7] })).toEqual([["0.grades", "notInList"]]);
    expect(found({ grades: [1.5] })).toEqual([["0.grades.0", "notWhole"]]);
    expect(found({ grade: 1, grades: [1, 2] })).toEqual([["0.grades", "contradicts"]]);
    expect(found({ grade: 1, grades: [1] })).toEqual([]);
    // Sizes need no grade.
    expect(assess([roll({ grades: [6, 7] })]).stages.primary.classes).toBe(1);
  });

  it("are apart from a total of one grade, and in a total of all", () => {
    const total = { kind: "total", schoolId: "s", stage: "primary", classes: 1, pupils: 30 };
    expect(assess([roll({ grades: [1, 2] }), { ...total, grade: 1 }]).problems).toEqual([]);
    expect(assess([roll({ grades: [1, 2] }), total]).problems).toHaveLength(1);
  });

  it("have no class beside them in their grade: the spread leaves them out", () => {
    const inGrade = [40, 44].map((pupils, index) => ({ ...roll({ grade: 3 }), classId: String(index), pupils }));
    expect(classSizeSpread([...inGrade, roll({ grades: [1, 2] })] as ClassRecord[])).toMatchObject({ value: 4, reasons: [] });
  });
});

describe("any table", () => {
  it("counts what the classes count, whatever the order of its bands", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (pupils, turned) => {
        const bands = BANDS.map(([least, most]) => {
          const own = pupils.filter((size) => size >= (least ?? 0) && size <= (most ?? Infinity));
          return { kind: "band", stage: "primary", least, most, classes: own.length, pupils: own.reduce((sum, size) => sum + size, 0) };
        });
        const rolls = pupils.map((size, index) => ({ schoolId: "s", classId: String(index), stage: "primary", pupils: size }));
        const { largest: _largest, ...told } = assess(turned ? [...bands].reverse() : bands).stages.primary;
        // Every limit is the end of a band.
        expect(assess(rolls).stages.primary).toMatchObject(told);
      }),
    );
  });
});
