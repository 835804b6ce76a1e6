import { describe, expect, it } from "vitest";
import {
  assessQualityBalance,
  assessShuozhou2016,
  failures,
  interSchoolVariation,
  qualityIndicators,
  type QualityBalanceInput,
  type StageUnit,
} from "edu-balance";
import { changesFromPlan, equalise, redistribute, shortfalls, whatIf, type SchoolChange } from "edu-balance/planning";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { qualityCounty, qualityUnit } from "../support/qualityCounty.js";

const BASIC = { standard: "basicBalance2012", asOf: "2016-12-31" } as const;
const QUALITY = { standard: "qualityBalance2017", asOf: "2023-12-31" } as const;
const CITY = { standard: "shuozhou2016", asOf: "2017-12-31" } as const;

const unit = (schoolId: string, more: Partial<StageUnit> = {}): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils: 100,
  fullTimeTeachers: 8,
  books: 2000,
  teachingAreaM2: 500.5,
  ...more,
});
const county = { county: { id: "c" }, units: [unit("a"), unit("b"), unit("b", { stage: "juniorSecondary" })] };
const primary = { stage: "primary" } as const;

const unitsAfter = (...changes: readonly SchoolChange[]): readonly unknown[] =>
  whatIf(county, changes, BASIC).input.units.map(({ schoolId, stage, pupils, fullTimeTeachers, books, teachingAreaM2 }) => [
    `${schoolId} ${stage}`,
    pupils,
    fullTimeTeachers,
    books,
    teachingAreaM2,
  ]);
const A = ["a primary", 100, 8, 2000, 500.5];
const B = ["b primary", 100, 8, 2000, 500.5];
const JUNIOR = ["b juniorSecondary", 100, 8, 2000, 500.5];

describe("whatIf", () => {
  it.each<[string, SchoolChange, readonly unknown[]]>([
    [
      "adds",
      { kind: "add", schoolId: "a", ...primary, figure: "teachingAreaM2", amount: 99.5 },
      [["a primary", 100, 8, 2000, 600], B, JUNIOR],
    ],
    [
      "moves teachers",
      { kind: "move", from: "a", to: "b", ...primary, figure: "fullTimeTeachers", amount: 8 },
      [["a primary", 100, 0, 2000, 500.5], ["b primary", 100, 16, 2000, 500.5], JUNIOR],
    ],
    [
      "moves pupils",
      { kind: "move", from: "b", to: "a", ...primary, figure: "pupils", amount: 30 },
      [["a primary", 130, 8, 2000, 500.5], ["b primary", 70, 8, 2000, 500.5], JUNIOR],
    ],
    ["builds", { kind: "build", unit: unit("c", { books: 7 }) }, [A, B, JUNIOR, ["c primary", 100, 8, 7, 500.5]]],
    ["closes", { kind: "close", schoolId: "a", ...primary, pupilsTo: { b: 100 } }, [["b primary", 200, 8, 2000, 500.5], JUNIOR]],
    ["merges", { kind: "merge", schoolId: "a", into: "b", ...primary }, [["b primary", 200, 16, 4000, 1001], JUNIOR]],
  ])("%s", (_name, change, expected) => {
    expect(unitsAfter(change)).toEqual(expected);
  });

  it("applies changes one after the other and leaves the input as it was", () => {
    const copy = structuredClone(county);
    const build = { kind: "build", unit: unit("c", { fullTimeTeachers: 0 }) } as const;
    const move = { kind: "move", from: "a", to: "c", ...primary, figure: "fullTimeTeachers", amount: 3 } as const;
    expect(unitsAfter(build, move).at(-1)).toEqual(["c primary", 100, 3, 2000, 500.5]);
    expect(() => unitsAfter(move, build)).toThrow(/no primary school in changes\[0\] c; it must be one of a, b/);
    expect(county).toEqual(copy);
  });

  it.each<[unknown, RegExp]>([
    [{ kind: "add", schoolId: "x", ...primary, figure: "books", amount: 1 }, /no primary school in changes\[0\] x; it must be one of a, b/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "book", amount: 1 }, /Did you mean books/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "books", amount: -1 }, /a whole number above 0; to take something away, move it/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "books", amount: 1.5 }, /a whole number above 0/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "teachingAreaM2", amount: 0 }, /a number above 0/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "computers", amount: 1 }, /computers of a are not reported/],
    [{ kind: "add", schoolId: "a", figure: "books", amount: 1 }, /lacks stage/],
    [{ kind: "move", from: "a", to: "b", ...primary, figure: "books", amount: 2001 }, /a has 2000 books; at most that many can be moved/],
    [{ kind: "move", from: "a", to: "b", ...primary, figure: "pupils", amount: 101 }, /a has 100 pupils/],
    [{ kind: "build", unit: unit("a") }, /there is a school a already/],
    [{ kind: "close", schoolId: "a", ...primary, pupilsTo: { b: 99 } }, /a has 100 pupils; pupilsTo must place all of them/],
    [{ kind: "close", schoolId: "a", ...primary, pupilsTo: { a: 100 } }, /cannot stay/],
    [{ kind: "merge", schoolId: "a", into: "a", ...primary }, /into itself/],
    [{ kind: "regroup", schoolId: "a", ...primary, grade: 1, classes: 2 }, /no class of grade 1 of a/],
    [{ kind: "burn", schoolId: "a" }, /no kind of change in changes\[0\] burn; it must be one of add, move/],
    [{ kind: "add", schoolId: "a", ...primary, figure: "books", amount: 1, county: "d" }, /no county in changes\[0\] d/],
    [null, /changes\[0\] must be an object/],
  ])("refuses %j", (change, message) => {
    expect(() => whatIf(county, [change as SchoolChange], BASIC)).toThrow(message);
    expect(() => whatIf(county, [change as SchoolChange], BASIC)).toThrow(expect.objectContaining({ name: "UsageError" }) as Error);
  });

  it("of a figure that one of two merged schools did not report nothing is known", () => {
    const units = [unit("a", { books: null }), unit("b")];
    const { input } = whatIf({ county: { id: "c" }, units }, [{ kind: "merge", schoolId: "a", into: "b", ...primary }], BASIC);
    expect(input.units[0]).toMatchObject({ books: null, fullTimeTeachers: 16 });
  });

  it("says what differs finding by finding, and nothing where nothing changes", () => {
    const units = [qualityUnit("a", "primary", 1000, { peArtsTeachers: 5 }), qualityUnit("b", "primary", 1000)];
    const input: QualityBalanceInput = { county: { id: "c" }, units };
    expect(whatIf(input, [], QUALITY).differences).toEqual([]);
    // 8 of the 9 asked: above the floor of 7.65.
    const add = { kind: "add", schoolId: "a", ...primary, figure: "peArtsTeachers", amount: 3 } as const;
    const { after, differences } = whatIf(input, [add], QUALITY);
    expect(
      differences.map(({ school, indicator, before, after: is }) => [
        school,
        indicator,
        before?.value,
        before?.verdict,
        is?.value,
        is?.verdict,
      ]),
    ).toEqual([
      ["a", "peArtsTeachersPer100Pupils", 0.5, "notMet", 0.8, "notMet"],
      ["a", "qualityIndicatorsMet", 6, "notMet", 6, "met"],
      [
        null,
        "peArtsTeachersPer100Pupils",
        interSchoolVariation(units, "peArtsTeachersPer100Pupils").coefficient,
        "met",
        after.stages.primary.variation.peArtsTeachersPer100Pupils.coefficient,
        "met",
      ],
    ]);
  });

  it("keeps the schools of quality balance with their units: closed, merged, with more pupils", () => {
    const given = qualityCounty();
    const merged = whatIf(given, [{ kind: "merge", schoolId: "p1", into: "p2", ...primary }], QUALITY);
    expect(merged.input.schools?.find(({ id }) => id === "p1")).toMatchObject({ parentId: "p2", countedSeparately: false });
    expect(merged.after.problems).toEqual(merged.before.problems);
    expect(merged.after.stages.primary.schools.map(({ schoolId }) => schoolId)).toEqual(["p2", "n1"]);
    const closed = whatIf(given, [{ kind: "close", schoolId: "p1", ...primary, pupilsTo: { p2: 300, n1: 100 } }], QUALITY);
    expect(closed.input.schools?.map(({ id, stages }) => [id, stages.primary?.pupils])).toEqual([
      ["p2", 1100],
      ["n1", 700],
      ["j1", undefined],
      ["s1", 50],
    ]);
    expect(closed.input.classes?.some(({ schoolId }) => schoolId === "p1")).toBe(false);
    expect(given).toEqual(qualityCounty());
  });

  it("splits the classes of a grade as evenly as can be", () => {
    const classes = [47, 46, 20].map((pupils, index) => ({
      schoolId: "p1",
      stage: "primary" as const,
      grade: index < 2 ? 1 : 2,
      classId: String(index),
      pupils,
    }));
    const { input, before, after } = whatIf(
      { ...qualityCounty(), classes },
      [{ kind: "regroup", schoolId: "p1", ...primary, grade: 1, classes: 3 }],
      QUALITY,
    );
    expect(input.classes?.map((each) => ["grade" in each && each.grade, each.pupils])).toEqual([
      [1, 31],
      [1, 31],
      [1, 31],
      [2, 20],
    ]);
    const verdictOf = ({ items }: typeof before): unknown =>
      items.find(({ id }) => id === "qualityBalance2017.classSize")?.findings[0]?.verdict;
    expect([verdictOf(before), verdictOf(after)]).toEqual(["notMet", "met"]);
  });

  it("what plans say comes true", () => {
    const areas = { indoorSportsAreaM2: 0.3 };
    const units = [
      unit("a", { ...areas, fullTimeTeachers: 4, books: 900, teachingAreaM2: 300.6 }),
      unit("b", { ...areas, fullTimeTeachers: 12, books: 3100, teachingAreaM2: 600.9 }),
      unit("c", { ...areas, teachingAreaM2: 901.2 }),
    ];
    const plans = [
      redistribute(units, "teacherPupilRatio", { limit: 0.2 }),
      equalise(units, "booksPerPupil", { limit: 0.25 }),
      equalise(units, "teachingAreaPerPupil", { limit: 0.3 }),
    ];
    const { after } = whatIf({ county: { id: "c" }, units }, plans.flatMap(changesFromPlan), BASIC);
    for (const { indicator, coefficient } of plans) {
      expect(coefficient).not.toBeNull();
      expect(after.stages.primary.variation[indicator as "booksPerPupil"].coefficient).toBe(coefficient);
    }
  });

  it("a county whose schools are short of everything passes when what is needed is there", () => {
    const units = ["a", "b", "c"].map((id, index) =>
      qualityUnit(id, index === 2 ? "juniorSecondary" : "primary", 300 + 77 * index, {
        higherDegreeTeachers: 3,
        peArtsTeachers: 1,
        teachingAreaM2: 900.7,
        indoorSportsAreaM2: 0.7,
        multimediaRooms: 2,
        equipmentYuan: 1234.56,
      }),
    );
    const input: QualityBalanceInput = { county: { id: "c" }, units };
    const prices: Record<string, number> = Object.fromEntries(
      qualityIndicators.map(({ numerator }, index) => [String(numerator[0]?.field), 10 + index]),
    );
    const { after } = whatIf(input, changesFromPlan(shortfalls(input, { ...QUALITY, prices })), QUALITY);
    expect(after.attainment.groups[0]?.passing).toMatchObject({ reached: 3, schools: 3 });
    expect(assessQualityBalance(input, { asOf: "2023-12-31" }).attainment.groups[0]?.passing).toMatchObject({ reached: 0, schools: 3 });
  });

  it("finds schools in the counties of a city and says what turns in its clauses", () => {
    const records = cityRecordsAt(inventedCity(), CITY.asOf, "zh");
    const [first] = records.counties ?? [];
    const school = first?.balance?.units?.find(({ stage }) => stage === "primary");
    if (school === undefined || first === undefined) throw new Error("The city has schools.");
    const build = { kind: "build", county: first.county.id, unit: { ...school, schoolId: "new" } } as const;
    const move = { kind: "move", from: school.schoolId, to: "new", ...primary, figure: "pupils", amount: 10 } as const;
    const { before, after, input, differences } = whatIf(records, [build, move], CITY);
    expect(before).toEqual(assessShuozhou2016(records, { asOf: CITY.asOf }));
    expect(after).toEqual(assessShuozhou2016(input, { asOf: CITY.asOf }));
    expect(input.counties?.[0]?.balance?.units?.find(({ schoolId }) => schoolId === "new")?.pupils).toBe(school.pupils + 10);
    expect(input.counties?.[0]?.layout?.schools?.find(({ schoolId }) => schoolId === school.schoolId)?.pupils).toBe(school.pupils - 10);
    expect(
      differences.some(
        ({ clause, county: id, indicator }) => clause === "二" && id === first.county.id && indicator === "compositeCoefficient",
      ),
    ).toBe(true);
    expect(() => whatIf(records, [{ kind: "build", unit: school }], CITY)).toThrow(/county in changes\[0\]/);
    expect(failures(before)).toEqual(failures(assessShuozhou2016(records, { asOf: CITY.asOf })));
  });

  it.each([
    [{ standard: "gold" }, /no standard gold/],
    [{ standard: "basicBalance2012", asOf: "x" }, /asOf/],
  ])("refuses the options %j", (options, message) => {
    expect(() => whatIf(county, [], options as never)).toThrow(message);
  });

  it("makes no changes of what is no plan of units", () => {
    const standard = shortfalls({ profile: { name: "p", mayMiss: 0, items: [] }, schools: [] }, BASIC);
    expect(() => changesFromPlan(standard)).toThrow(/qualityBalance2017/);
    expect(() => changesFromPlan({} as never)).toThrow(/must be what a function of plans returned/);
    expect(changesFromPlan(equalise([], "booksPerPupil", { limit: 0.5 }))).toEqual([]);
  });
});
