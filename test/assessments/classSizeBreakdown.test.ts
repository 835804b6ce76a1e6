import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessClassSizes, type ClassRecord, type ClassSizeBreakdown, type PartSizes } from "edu-balance";
import { classSizeAssessmentSchema } from "edu-balance/schemas";

const asOf = "2018-12-31";
const assess = (records: readonly unknown[]) => assessClassSizes(records as ClassRecord[], { asOf, breakdown: true });
const breakDown = (records: readonly unknown[]): ClassSizeBreakdown => {
  const { breakdown } = assess(records);
  if (breakdown === undefined) throw new Error("no breakdown");
  return breakdown;
};

/** An invented county: two schools of the town, one of the country. */
const roll = (schoolId: string, grade: number | readonly number[], ...sizes: number[]) =>
  sizes.map((pupils, index) => ({
    schoolId,
    schoolName: { a: "应县一小", b: "应县二小", c: "杏寨小学" }[schoolId],
    classId: String(index + 1),
    stage: "primary",
    ...(typeof grade === "number" ? { grade } : { grades: grade }),
    locale: schoolId === "c" ? "rural" : "town",
    pupils,
  }));
const county = [
  ...roll("a", 1, 66, 70, 45),
  ...roll("a", 2, 56, 46),
  ...roll("b", 1, 44, 65),
  ...roll("b", 3, 68),
  ...roll("c", 1, 12),
  ...roll("c", [2, 3], 9),
];

describe("class sizes by grade, locale and school", () => {
  it("are absent unless they are asked for", () => {
    expect(assessClassSizes(county as ClassRecord[], { asOf })).not.toHaveProperty("breakdown");
    expect(classSizeAssessmentSchema.parse(assess(county))).toEqual(assess(county));
  });

  it("are counted by grade, the entry grade named, classes of several grades by themselves", () => {
    const counts = breakDown(county).byGrade.map((row) => [
      row.grade,
      row.entry,
      row.classes,
      row.pupils,
      row.mean,
      row.largest,
      row.overStandard,
      row.oversized,
      row.superSized,
    ]);
    expect(counts).toEqual([
      // 66 + 70 + 45 + 44 + 65 + 12 = 302 in six classes: over 45 are 66, 70, 65; the same from 56; from 66 two.
      [1, true, 6, 302, 302 / 6, 70, 3, 3, 2],
      // 56 and 46.
      [2, false, 2, 102, 51, 56, 2, 1, 0],
      [3, false, 1, 68, 68, 68, 1, 1, 1],
      ["multigrade", null, 1, 9, 9, 9, 0, 0, 0],
    ]);
  });

  it("are counted by locale and by school", () => {
    const { byLocale, bySchool } = breakDown(county);
    const counts = ({ classes, pupils, overStandard, oversized, superSized }: PartSizes) => [
      classes,
      pupils,
      overStandard,
      oversized,
      superSized,
    ];
    // In town 66 + 70 + 45 + 56 + 46 + 44 + 65 + 68 = 460 in eight classes.
    expect(byLocale.map((row) => [row.locale, ...counts(row)])).toEqual([
      ["town", 8, 460, 6, 5, 3],
      ["rural", 2, 21, 0, 0, 0],
    ]);
    expect(bySchool.map((row) => [row.schoolId, row.schoolName, ...counts(row)])).toEqual([
      ["a", "应县一小", 5, 283, 4, 3, 2],
      ["b", "应县二小", 3, 177, 2, 2, 1],
      ["c", "杏寨小学", 2, 21, 0, 0, 0],
    ]);
  });

  it("name the schools with classes of 66 and more, grade by grade", () => {
    const over = breakDown(county).schoolsOver.filter(({ superSized }) => superSized > 0);
    expect(over.map(({ schoolName, grade, superSized, largest }) => [schoolName, grade, superSized, largest])).toEqual([
      ["应县一小", 1, 2, 70],
      ["应县二小", 3, 1, 68],
    ]);
  });

  it("name the schools over each size, the most super-sized classes first", () => {
    const { schoolsOver } = breakDown(county);
    expect(
      schoolsOver.map(({ schoolId, grade, overStandard, oversized, superSized }) => [schoolId, grade, overStandard, oversized, superSized]),
    ).toEqual([
      ["a", 1, 2, 2, 2],
      ["b", 3, 1, 1, 1],
      // 56 and 46, and 65 beside 44.
      ["a", 2, 2, 1, 0],
      ["b", 1, 1, 1, 0],
    ]);
    expect(schoolsOver[0]).toMatchObject({ stage: "primary", locale: "town" });
    // 45 in primary and 50 in junior secondary are at the standard.
    const junior = { schoolId: "j", classId: "1", stage: "juniorSecondary" };
    expect(breakDown([...roll("a", 1, 45), { ...junior, pupils: 50 }]).schoolsOver).toEqual([]);
    expect(breakDown([{ ...junior, pupils: 51 }]).schoolsOver).toMatchObject([
      { schoolId: "j", grade: null, locale: null, overStandard: 1 },
    ]);
  });
});

describe("what bands, totals and records in error tell of a part", () => {
  const band = (grade: number, least: number | null, most: number | null, classes: number, more: object = {}) => ({
    kind: "band",
    schoolId: "s",
    stage: "primary",
    grade,
    least,
    most,
    classes,
    ...more,
  });

  it("is exact where no limit is inside a band, and between two counts where one is", () => {
    const { byGrade, schoolsOver } = breakDown([band(1, null, 45, 4), band(1, 66, null, 2), band(2, 51, 60, 3)]);
    expect(byGrade[0]).toMatchObject({ classes: 6, pupils: null, mean: null, overStandard: 2, oversized: 2, superSized: 2 });
    expect(byGrade[0]).not.toHaveProperty("between");
    expect(byGrade[1]).toMatchObject({ overStandard: 3, oversized: null, superSized: 0, between: { oversized: { least: 0, most: 3 } } });
    // What is over for certain; how large the largest is a band does not say.
    expect(
      schoolsOver.map(({ grade, overStandard, oversized, superSized, largest }) => [grade, overStandard, oversized, superSized, largest]),
    ).toEqual([
      [1, 2, 2, 2, null],
      [2, 3, 0, 0, null],
    ]);
    const total = { kind: "total", stage: "primary", classes: 3, pupils: 150 };
    expect(breakDown([total]).bySchool).toMatchObject([
      { schoolId: null, mean: 50, overStandard: null, between: { superSized: { least: 0, most: 3 } } },
    ]);
  });

  it("is not known while a record that is or may be of it could not be used", () => {
    const wrong = { schoolId: "a", stage: "primary", grade: 1, locale: "town", classId: "9", pupils: -3 };
    const { byGrade, byLocale, bySchool } = breakDown([...county, wrong]);
    expect(byGrade.map(({ incomplete, overStandard }) => [incomplete ?? false, overStandard])).toEqual([
      [true, null],
      [false, 2],
      [false, 1],
      [false, 0],
    ]);
    expect(byLocale.map(({ incomplete, mean }) => [incomplete ?? false, mean])).toEqual([
      [true, null],
      [false, 10.5],
    ]);
    expect(bySchool.map(({ incomplete }) => incomplete ?? false)).toEqual([true, false, false]);
    // One that does not say where it belongs may be of any part.
    for (const lost of [null, 5, { stage: "primary", pupils: 3 }, { kind: "heap", grades: 5, grade: {} }])
      expect(breakDown([...county, lost]).bySchool.map(({ incomplete }) => incomplete)).toEqual([true, true, true]);
  });

  it("takes a wrong grade or locale for none, and the first of several names", () => {
    const [first] = roll("a", 1, 50);
    const { byGrade, byLocale, bySchool } = breakDown([
      { ...first, grade: 9, locale: "moon", schoolName: "应县第一小学" },
      { ...first, classId: "2" },
    ]);
    expect(byGrade.map(({ grade, classes }) => [grade, classes])).toEqual([
      [1, 1],
      [null, 1],
    ]);
    expect(byLocale.map(({ locale, classes }) => [locale, classes])).toEqual([
      ["town", 1],
      [null, 1],
    ]);
    // 一 (4E00) is before 第 (7B2C).
    expect(bySchool.map(({ schoolName }) => schoolName)).toEqual(["应县一小"]);
  });
});

describe("any breakdown", () => {
  const entry = fc.record({
    schoolId: fc.constantFrom("a", "b", "c"),
    stage: fc.constantFrom("primary", "juniorSecondary"),
    grade: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    locale: fc.option(fc.constantFrom("urban", "town", "rural"), { nil: undefined }),
    pupils: fc.integer({ min: 1, max: 90 }),
  });

  it("adds up to the whole, and is the same whatever the order of the records", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (given) => {
        const records = given.map((each, index) => ({ ...each, classId: String(index) }));
        const { stages, breakdown } = assess(records);
        for (const rows of [breakdown?.byGrade, breakdown?.byLocale, breakdown?.bySchool] as const) {
          for (const stage of ["primary", "juniorSecondary"] as const) {
            const own = (rows ?? []).filter((row) => row.stage === stage);
            const sum = (key: "classes" | "pupils" | "overStandard" | "oversized" | "superSized"): number =>
              own.reduce((total, row) => total + (row[key] ?? Number.NaN), 0);
            const { classes, pupils, overStandard, oversized, superSized } = stages[stage];
            if (classes === 0) expect(own).toEqual([]);
            else {
              expect(["classes", "pupils", "overStandard", "oversized", "superSized"].map((key) => sum(key as "classes"))).toEqual([
                classes,
                pupils,
                overStandard.count,
                oversized.count,
                superSized.count,
              ]);
            }
          }
        }
        for (const key of ["overStandard", "oversized", "superSized"] as const) {
          const over = (breakdown?.schoolsOver ?? []).reduce((sum, row) => sum + row[key], 0);
          expect(over).toBe((stages.primary[key].count ?? 0) + (stages.juniorSecondary[key].count ?? 0));
        }
        expect(breakDown([...records].reverse())).toEqual(breakdown);
      }),
    );
  });
});
