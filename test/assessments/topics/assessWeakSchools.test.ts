import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessWeakSchools,
  parameters,
  withParameters,
  type ClassRecord,
  type Finding,
  type ProjectSchool,
  type TopicOptions,
  type Verdict,
  type WeakSchoolsRecord,
} from "edu-balance";

const due: TopicOptions = { asOf: "2019-07-30" };
const school: ProjectSchool = {
  schoolId: "s-1",
  name: "某校",
  pupils: 100,
  desks: 100,
  chairs: 100,
  boarders: 40,
  beds: 40,
  femaleToiletPlaces: 9,
  maleToiletPlaces: 3,
  newToilets: true,
  dilapidatedAreaM2: 0,
  items: { boiledWater: true },
};
const classesOf = (schoolId: string, ...sizes: number[]): ClassRecord[] =>
  sizes.map((pupils, at) => ({ schoolId, classId: String(at), stage: "primary", pupils }));
const classes = classesOf("s-1", 65, 35);
const record: WeakSchoolsRecord = { schools: [school], classes, funds: { spentYuan: 900_000.5, allocatedYuan: 1_200_000 } };
const changed = (more: object): WeakSchoolsRecord => ({ ...record, schools: [{ ...school, ...more }] });
const find = (given: WeakSchoolsRecord, indicator: string, kind: "school" | "county", options = due): Finding | undefined =>
  assessWeakSchools(given, options).findings.find((finding) => finding.indicator === indicator && finding.subject.kind === kind);
const ofSchool = (given: WeakSchoolsRecord, indicator: string, options = due): [number | null, Verdict] | null => {
  const finding = find(given, indicator, "school", options);
  return finding === undefined ? null : [finding.value, finding.verdict];
};

describe("assessWeakSchools", () => {
  it("is met with every figure at its limit", () => {
    const result = assessWeakSchools(record, due);
    expect(result.findings.map(({ indicator, subject, value, unit, verdict }) => [indicator, subject.kind, value, unit, verdict])).toEqual([
      ["dilapidatedArea", "school", 0, "squareMetres", "met"],
      ["desksPerPupil", "school", 1, "ratio", "met"],
      ["bedsPerBoarder", "school", 1, "ratio", "met"],
      ["femaleToMaleToiletRatio", "school", 3, "ratio", "met"],
      ["weakSchoolItemsShare", "school", 1, "share", "described"],
      ["dilapidatedArea", "county", 0, "squareMetres", "met"],
      ["superSizedClassShare", "county", 0, "share", "met"],
      ["weakSchoolItemsShare", "county", 1, "share", "described"],
      ["projectFundsSpentShare", "county", 900_000.5 / 1_200_000, "share", "described"],
    ]);
    expect(result).toMatchObject({ standard: "weakSchools", verdict: "met", problems: [] });
    expect(result.findings[0]?.subject).toEqual({ kind: "school", id: "s-1", name: "某校" });
    expect(result.findings[1]?.requirement).toMatchObject({ comparator: ">=", limit: 1, dueBy: "2019-07-30" });
  });

  it.each<[string, object, string, number]>([
    ["one desk fewer", { desks: 99 }, "desksPerPupil", 0.99],
    ["one chair fewer", { chairs: 99 }, "desksPerPupil", 0.99],
    ["one bed fewer", { beds: 39 }, "bedsPerBoarder", 0.975],
    ["one place for girls fewer", { femaleToiletPlaces: 11, maleToiletPlaces: 4 }, "femaleToMaleToiletRatio", 2.75],
  ])("with %s is not met on the day it falls due, and not before", (_name, change, indicator, value) => {
    expect(ofSchool(changed(change), indicator)).toEqual([value, "notMet"]);
    expect(assessWeakSchools(changed(change), due).verdict).toBe("notMet");
    const early = find(changed(change), indicator, "school", { asOf: "2019-07-29" });
    expect(early).toMatchObject({ value, verdict: "pending" });
    expect(assessWeakSchools(changed(change), { asOf: "2019-07-29" }).verdict).toBe("pending");
    expect(early?.reasons).toContainEqual({ code: "notYetDue", dueBy: "2019-07-30", daysLeft: 1 });
    expect(find(changed(change), indicator, "school", { asOf: "2014-07-29" })).toMatchObject({
      requirement: null,
      verdict: "notApplicable",
    });
  });

  it.each<[string, number, Verdict]>([
    ["2014-07-29", 85, "notApplicable"],
    ["2014-07-30", 85, "notMet"],
    ["2016-05-16", 0.1, "notMet"],
    ["2018-12-31", 85, "notMet"],
    ["2018-12-31", 0, "met"],
    ["2019-07-30", 0.1, "notMet"],
  ])("W12 a class D building in use has no grace: on %s %d square metres are %s", (asOf, dilapidatedAreaM2, verdict) => {
    const given = changed({ dilapidatedAreaM2 });
    expect(ofSchool(given, "dilapidatedArea", { asOf })).toEqual([dilapidatedAreaM2, verdict]);
    expect(find(given, "dilapidatedArea", "county", { asOf })).toMatchObject({ value: dilapidatedAreaM2, verdict });
    if (verdict === "notMet") expect(assessWeakSchools(given, { asOf }).verdict).toBe("notMet");
    expect(find(given, "dilapidatedArea", "school", { asOf })?.requirement?.dueBy).toBeUndefined();
  });

  it("W12 the rest of the bottom line keeps the programme's own day, and who reads another sets it", () => {
    const short = changed({ desks: 99 });
    const county = { id: "yingxian", place: "140622" };
    expect(find(short, "desksPerPupil", "school", { asOf: "2018-12-31", county })).toMatchObject({
      verdict: "pending",
      requirement: { dueBy: "2019-07-30" },
    });
    const read = (id: string, more: object): TopicOptions["parameters"] =>
      withParameters(parameters, {
        name: "the bureau's reading",
        parameters: parameters
          .filter((each) => each.id === id && each.scope === "weakSchoolUpgrading")
          .map((each) => ({ ...each, ...more })),
      });
    // The opinion's end of 2018, for Shuozhou; five years for class D as well, for the nation.
    const by2018 = read("desksPerPupilFloor", { place: "140600", level: "municipal", dueBy: "2018-12-31" });
    const at = (asOf: string): TopicOptions => ({ asOf, county, parameters: by2018 });
    expect(find(short, "desksPerPupil", "school", at("2018-12-30"))?.verdict).toBe("pending");
    expect(find(short, "desksPerPupil", "school", at("2018-12-31"))).toMatchObject({
      verdict: "notMet",
      requirement: { dueBy: "2018-12-31", overlay: "the bureau's reading" },
    });
    const fiveYears = read("classDDilapidatedAreaLimit", { dueBy: "2019-07-30" });
    expect(
      find(changed({ dilapidatedAreaM2: 85 }), "dilapidatedArea", "school", { asOf: "2018-12-31", parameters: fiveYears }),
    ).toMatchObject({ verdict: "pending", requirement: { dueBy: "2019-07-30", overlay: "the bureau's reading" } });
  });

  it.each<[boolean | null, number, Verdict]>([
    // 11 : 4 is 2.75, 12 : 4 is 3.
    [true, 11, "notMet"],
    [true, 12, "met"],
    [null, 11, "undetermined"],
    [null, 12, "met"],
    [false, 11, "described"],
    [false, 12, "described"],
  ])("asks the ratio of places of new toilets alone: new %j, %d for girls is %s", (newToilets, femaleToiletPlaces, verdict) => {
    const given = changed({ newToilets, femaleToiletPlaces, maleToiletPlaces: 4 });
    expect(ofSchool(given, "femaleToMaleToiletRatio")).toEqual([femaleToiletPlaces / 4, verdict]);
    const finding = find(given, "femaleToMaleToiletRatio", "school");
    if (newToilets === null && verdict === "undetermined")
      expect(finding?.reasons).toContainEqual({ code: "missingFigure", field: "newToilets", units: [] });
    // Of old toilets there is no item that could be missed.
    if (newToilets === false) {
      expect(finding?.reasons).toMatchObject([{ code: "ruleOfOtherScope", scopes: ["weakSchoolUpgrading.newBuilding"] }]);
      expect(ofSchool(given, "weakSchoolItemsShare")).toEqual([1, "described"]);
    }
  });

  it.each<[object, string, number]>([
    [{ desks: 101, chairs: 102 }, "desksPerPupil", 1.01],
    [{ beds: 50 }, "bedsPerBoarder", 1.25],
    [{ femaleToiletPlaces: 10, maleToiletPlaces: 2 }, "femaleToMaleToiletRatio", 5],
  ])("is met above the limits: %j", (change, indicator, value) => {
    expect(ofSchool(changed(change), indicator)).toEqual([value, "met"]);
  });

  it("counts a class of 66 as super-sized in project schools", () => {
    const sized = (...sizes: number[]) => ({ ...record, classes: classesOf("s-1", ...sizes) });
    expect(find(sized(66, 34), "superSizedClassShare", "county")).toMatchObject({ value: 0.5, verdict: "notMet", stage: "primary" });
    // The programme has a rule of its own, due on 2019-07-30; the target of 2018 is one for all classes of the county.
    const early = (asOf: string): Finding | undefined => find(sized(66, 34), "superSizedClassShare", "county", { asOf });
    expect(early("2018-12-30")).toMatchObject({ verdict: "pending", requirement: { limit: 0, dueBy: "2019-07-30" } });
    expect(early("2019-07-29")).toMatchObject({ verdict: "pending", requirement: { limit: 0, dueBy: "2019-07-30" } });
    expect(find(sized(65, 35), "superSizedClassShare", "county")?.verdict).toBe("met");
    const two = { ...sized(66, 34), schools: [school, { ...school, schoolId: "s-2" }] };
    expect(find(two, "superSizedClassShare", "county")?.verdict).toBe("notMet");
    const findings = assessWeakSchools(two, due).findings.filter(({ indicator }) => indicator === "superSizedClassShare");
    expect(findings[1]).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "recordMissing", record: "classes", units: ["s-2"] }],
    });
  });

  it("asks no bed where nobody boards and nothing of a school without pupils, but does not wave toilets through", () => {
    expect(ofSchool(changed({ boarders: 0, beds: null }), "bedsPerBoarder")).toEqual([null, "notApplicable"]);
    const empty = { ...changed({ pupils: 0, desks: 0, chairs: 0, boarders: 0, beds: 0 }), classes: [] };
    expect(ofSchool(empty, "desksPerPupil")).toEqual([null, "notApplicable"]);
    expect(ofSchool(changed({ femaleToiletPlaces: 3, maleToiletPlaces: 0 }), "femaleToMaleToiletRatio")).toEqual([null, "undetermined"]);
    expect(assessWeakSchools(changed({ boarders: 0, beds: null }), due).verdict).toBe("met");
    expect(find(changed({ boarders: 0, beds: null }), "weakSchoolItemsShare", "school")?.value).toBe(1);
  });

  it.each(["pupils", "desks", "chairs", "boarders", "beds", "femaleToiletPlaces", "maleToiletPlaces", "dilapidatedAreaM2"])(
    "is unknown without %s, and says which figure is wrong",
    (field) => {
      for (const absent of [null, undefined]) {
        const { verdict, findings } = assessWeakSchools(changed({ [field]: absent }), due);
        expect(verdict).toBe("undetermined");
        expect(
          findings.filter((finding) => finding.reasons.some((reason) => reason.code === "missingFigure" && reason.field === field)),
        ).not.toEqual([]);
        expect(find(changed({ [field]: absent }), "weakSchoolItemsShare", "county")).toMatchObject({ value: null });
      }
      const wrong = assessWeakSchools(changed({ [field]: -1 }), due);
      expect(wrong.verdict).toBe("undetermined");
      expect(wrong.problems.map(({ path, code, value }) => [path, code, value])).toEqual([[["schools", 0, field], "negative", -1]]);
    },
  );

  it("knows that chairs are too few without knowing the desks", () => {
    expect(ofSchool(changed({ desks: null, chairs: 99 }), "desksPerPupil")).toEqual([null, "notMet"]);
    expect(ofSchool(changed({ desks: null, chairs: 100 }), "desksPerPupil")).toEqual([null, "undetermined"]);
    expect(ofSchool(changed({ desks: null, chairs: 99 }), "desksPerPupil", { asOf: "2019-07-29" })).toEqual([null, "pending"]);
  });

  it("has a finding for each measure with nothing given, and none is met", () => {
    const { findings, verdict } = assessWeakSchools({}, due);
    expect(findings.map((finding) => [finding.indicator, finding.value, finding.verdict])).toEqual([
      ["dilapidatedArea", null, "undetermined"],
      ["desksPerPupil", null, "undetermined"],
      ["bedsPerBoarder", null, "undetermined"],
      ["femaleToMaleToiletRatio", null, "undetermined"],
      ["superSizedClassShare", null, "undetermined"],
      ["weakSchoolItemsShare", null, "described"],
      ["projectFundsSpentShare", null, "described"],
    ]);
    expect(verdict).toBe("undetermined");
    expect(findings.map(({ reasons }) => reasons[0])).toEqual(
      ["schools", "schools", "schools", "schools", "classes", "schools", "funds"].map((name) => ({
        code: "recordMissing",
        record: name,
        units: [],
      })),
    );
    expect(
      assessWeakSchools({ schools: [], classes: [] }, due)
        .findings.slice(0, 5)
        .every((finding) => finding.verdict === "undetermined"),
    ).toBe(true);
  });

  it("lets what is not met outweigh what is unknown", () => {
    expect(assessWeakSchools(changed({ desks: null, beds: 39 }), due).verdict).toBe("notMet");
  });

  it("sums class D buildings over the county", () => {
    const schools = [
      { ...school, dilapidatedAreaM2: 120.5 },
      { ...school, schoolId: "s-2", dilapidatedAreaM2: 79.5 },
    ];
    expect(find({ ...record, schools }, "dilapidatedArea", "county")).toMatchObject({ value: 200, verdict: "notMet", margin: -200 });
  });
});

describe("items of the bottom line", () => {
  const share = (given: WeakSchoolsRecord, kind: "school" | "county" = "school", options = due) =>
    find(given, "weakSchoolItemsShare", kind, options);

  it("are those given and those the figures tell, due or not", () => {
    // Five from figures and three given; desks and flagpole are short.
    const given = changed({ desks: 99, items: { boiledWater: true, flagpole: false, showers: true } });
    for (const asOf of ["2014-07-30", "2019-07-30"]) {
      expect(share(given, "school", { asOf })).toMatchObject({
        value: 0.75,
        reasons: [{ code: "indicatorsMissed", indicators: ["desksPerPupil", "flagpole"] }, { code: "noNumberSet" }],
      });
      expect(share(given, "county", { asOf })?.value).toBe(0);
    }
  });

  it("before the bottom line are only those given", () => {
    expect(share(changed({ desks: 99, items: { a: true, b: true } }), "school", { asOf: "2014-07-29" })?.value).toBe(1);
  });

  it("not known leave a range", () => {
    const given = changed({ beds: null, items: { boiledWater: null, flagpole: false } });
    // Of seven: four met, flagpole missed, two unknown.
    expect(share(given)).toMatchObject({
      value: null,
      reasons: [
        { code: "indicatorsMissed", indicators: ["flagpole", "bedsPerBoarder", "boiledWater"] },
        { code: "knownWithinRange", least: 4 / 7, most: 6 / 7 },
        {},
      ],
    });
    expect(share(given, "county")?.value).toBe(0);
  });

  it("that are undefined are not known, as those that are null", () => {
    const of = (state: null | undefined) => assessWeakSchools(changed({ items: { boiledWater: state } }), due);
    expect(of(undefined)).toEqual(of(null));
    expect(of(undefined).problems).toEqual([]);
  });

  it("not given at all leave the share unknown, but not a miss", () => {
    expect(share(changed({ items: null }))).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "items", units: [] }, {}],
    });
    expect(share(changed({ items: null }), "county")).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "items", units: ["s-1"] }, { code: "knownWithinRange", least: 0, most: 1 }, {}],
    });
    expect(share(changed({ items: null, beds: 39 }), "county")?.value).toBe(0);
  });

  it("need the school's classes", () => {
    const { classes: _, ...without } = record;
    expect(share(without)).toMatchObject({ value: null });
    expect(share(without)?.reasons).toContainEqual({ code: "indicatorsMissed", indicators: ["superSizedClassShare"] });
    expect(share({ ...record, classes: classesOf("s-1", 66, 34) })?.value).toBe(5 / 6);
    expect(
      share({ ...record, classes: [{ kind: "total", schoolId: "s-1", stage: "primary", classes: 2, pupils: 100 }] })?.value,
    ).toBeNull();
    const junior = (pupils: number): ClassRecord => ({ kind: "total", schoolId: "s-1", stage: "juniorSecondary", classes: 2, pupils });
    expect(share({ ...record, classes: [...classesOf("s-1", 66), junior(34)] })?.value).toBe(5 / 6);
    expect(share({ ...record, classes: [junior(60), ...classesOf("s-1", 40)] })?.value).toBeNull();
  });

  it("count schools that meet all of them over all project schools, and go by the caller's reading", () => {
    const schools = [
      school,
      { ...school, schoolId: "s-2" },
      { ...school, schoolId: "s-3", items: { boiledWater: false } },
      { ...school, schoolId: "s-4", items: null },
    ];
    const given = { ...record, schools, classes: schools.flatMap(({ schoolId }) => classesOf(schoolId, 40, 60)) };
    expect(share(given, "county")).toMatchObject({
      value: null,
      reasons: [{ units: ["s-4"] }, { code: "knownWithinRange", least: 0.5, most: 0.75 }, {}],
    });
    const verdict = (limit: number) =>
      share(given, "county", { ...due, interpretations: { weakSchoolItemsShare: { comparator: ">=", limit, name: "our reading" } } })
        ?.verdict;
    expect([0.5, 0.6, 0.75, 0.76].map(verdict)).toEqual(["met", "undetermined", "undetermined", "notMet"]);
  });

  it("are yes or no, and not those the figures tell", () => {
    const { problems } = assessWeakSchools(changed({ items: { boiledWater: "yes", desksPerPupil: true } }), due);
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["schools.0.items.boiledWater", "notInList", "yes"],
      ["schools.0.items.desksPerPupil", "notExpected", true],
    ]);
    expect(assessWeakSchools(changed({ items: 4 }), due).problems).toMatchObject([{ path: ["schools", 0, "items"], code: "notAnObject" }]);
  });
});

describe("W13 figures of the record that disagree", () => {
  const told = (given: WeakSchoolsRecord) =>
    assessWeakSchools(given, due).problems.map(({ path, code, value }) => [path.join("."), code, value]);

  it("pupils of a school and of its classes: the problem names both, and what rests on them is not known", () => {
    const given = { ...record, classes: classesOf("s-1", 65, 30) };
    expect(told(given)).toEqual([["schools.0.pupils", "contradicts", 100]]);
    expect(assessWeakSchools(given, due).problems[0]?.message).toEqual({
      zh: "第1条，学生数：与“各班学生数之和：95”等其他数据矛盾",
      en: "entry 1, pupils: contradicts other figures (pupils of its classes together: 95)",
    });
    expect(find(given, "desksPerPupil", "school")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "conflictingRecords" }],
    });
    const classFindings = assessWeakSchools(given, due).findings.filter(({ indicator }) => indicator === "superSizedClassShare");
    expect(classFindings.map(({ value, verdict }) => [value, verdict])).toEqual([
      [0, "met"],
      [null, "undetermined"],
    ]);
    expect(find(given, "weakSchoolItemsShare", "school")?.reasons).toContainEqual({
      code: "indicatorsMissed",
      indicators: ["desksPerPupil", "superSizedClassShare"],
    });
    // A class that is super-sized is so whatever the others are.
    expect(find({ ...record, classes: classesOf("s-1", 66) }, "superSizedClassShare", "county")?.verdict).toBe("notMet");
  });

  it("are not looked for where the pupils of the classes are not all known", () => {
    const bands: ClassRecord[] = [{ kind: "band", schoolId: "s-1", stage: "primary", least: 1, most: 10, classes: 1 }];
    expect(told({ ...record, classes: bands })).toEqual([]);
    expect(told({ ...record, classes: [{ kind: "total", stage: "primary", classes: 3, pupils: 120 }, ...classesOf("s-1", 9)] })).toEqual(
      [],
    );
    expect(told({ ...changed({ pupils: null }), classes: classesOf("s-1", 9) })).toEqual([]);
    const wrong = told({ ...record, classes: [...classesOf("s-1", 65), { schoolId: "s-1", stage: "primary", pupils: -1 }] });
    expect(wrong).toEqual([["classes.1.pupils", "negative", -1]]);
  });

  it("more boarders than pupils: the problem names both, and neither desks nor beds are judged", () => {
    const given = changed({ boarders: 101, beds: 101 });
    expect(told(given)).toEqual([["schools.0", "partExceedsWhole", null]]);
    expect(assessWeakSchools(given, due).problems[0]?.message.zh).toBe(
      "第1条，“全面改薄”项目学校：部分大于整体（寄宿学生数：101，学生数：100）",
    );
    for (const indicator of ["desksPerPupil", "bedsPerBoarder"]) expect(ofSchool(given, indicator)).toEqual([null, "undetermined"]);
    expect(told(changed({ boarders: 100, beds: 100 }))).toEqual([]);
  });
});

describe("lists in error", () => {
  it("leave every judged measure open", () => {
    const result = assessWeakSchools({ ...record, schools: [school, school, null, { ...school, schoolId: " " }] as never }, due);
    expect(result.verdict).toBe("undetermined");
    expect(result.findings.every(({ subject }) => subject.kind === "county")).toBe(true);
    expect(result.findings[0]?.reasons).toEqual([
      { code: "invalidRecord", units: ["#2", "#3"] },
      { code: "duplicateUnit", units: ["s-1"] },
    ]);
    expect(result.problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["schools.0.schoolId", "duplicateId"],
      ["schools.1.schoolId", "duplicateId"],
      ["schools.2", "notAnObject"],
      ["schools.3.schoolId", "notText"],
    ]);
  });

  it("come back as problems under their own path", () => {
    const problems = (given: object) => assessWeakSchools(given, due).problems.map(({ path, code }) => [path.join("."), code]);
    expect(problems({ schools: 3, classes: "all" })).toEqual([
      ["schools", "notAList"],
      ["classes", "notAList"],
    ]);
    expect(problems({ classes: [{ schoolId: "s-1", stage: "primary", pupils: -4 }, 5] })).toEqual([
      ["classes.0.pupils", "negative"],
      ["classes.1", "notAnObject"],
    ]);
    expect(problems({ funds: { spentYuan: 2, allocatedYuan: 1 } })).toEqual([["funds", "partExceedsWhole"]]);
  });
});

describe("the whole", () => {
  it("does not depend on the order of the schools, nor on the size of a school", () => {
    const count = fc.integer({ min: 0, max: 60 });
    const schools = fc.array(fc.record({ desks: count, chairs: count, beds: count, femaleToiletPlaces: count }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(schools, fc.integer({ min: 1, max: 50 }), (figures, times) => {
        const of = (by: number): ProjectSchool[] =>
          figures.map(({ desks, chairs, beds, femaleToiletPlaces }, at) => ({
            ...school,
            schoolId: String(at),
            pupils: 30 * by,
            desks: desks * by,
            chairs: chairs * by,
            boarders: 20 * by,
            beds: beds * by,
            femaleToiletPlaces: femaleToiletPlaces * by,
            maleToiletPlaces: 10 * by,
          }));
        const classesBy = (by: number): ClassRecord[] => figures.flatMap((_, at) => classesOf(String(at), ...Array<number>(by).fill(30)));
        const one = assessWeakSchools({ ...record, classes: classesBy(1), schools: of(1) }, due);
        expect(assessWeakSchools({ ...record, classes: classesBy(times), schools: of(times) }, due)).toEqual(one);
        const turned = assessWeakSchools({ ...record, classes: classesBy(1), schools: of(1).reverse() }, due);
        expect(turned.verdict).toBe(one.verdict);
        expect(turned.findings.filter(({ subject }) => subject.kind === "county")).toEqual(
          one.findings.filter(({ subject }) => subject.kind === "county"),
        );
      }),
    );
  });
});
