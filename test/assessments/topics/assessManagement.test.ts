import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessClassSizes,
  assessManagement,
  clauses,
  reasonText,
  type ClassRecord,
  type Finding,
  type Interpretation,
  type ManagementRecord,
  type Reason,
  type TopicOptions,
} from "edu-balance";

const asOf = "2020-12-31";
const OWN = ["schoolChoiceShare", "classSizeSpread", "betweenClassVarianceShare", "seniorHighQuotaShare", "teacherEthicsCases"];
const SIZES = ["overStandardClassShare", "oversizedClassShare", "superSizedClassShare"];

const roll = (classId: string, pupils: number): ClassRecord => ({ schoolId: "a", stage: "primary", grade: 1, classId, pupils });
const pupil = (classId: string, score: number) => ({ schoolId: "a", stage: "primary" as const, grade: 1, classId, score });
const full = {
  classes: [roll("1", 45), roll("2", 38)],
  schoolChoice: { fromOutsideZone: 9, admitted: 120 },
  intakeScores: [pupil("1", 1), pupil("1", 3), pupil("2", 5), pupil("2", 7)],
  seniorHighQuota: { allottedPlaces: 600, places: 1000 },
  teacherEthics: { cases: 3, teachers: 2400 },
} as const satisfies ManagementRecord;

const assess = (record: object, options: Partial<TopicOptions> = {}) => assessManagement(record, { asOf, ...options });
const findingOf = (id: string, record: object, options?: Partial<TopicOptions>): Finding | undefined =>
  assess(record, options).findings.find(({ indicator }) => indicator === id);
const codes = (finding: Finding | undefined): string[] => (finding?.reasons ?? []).map(({ code }) => code);

describe("assessManagement", () => {
  it("describes or judges every measure", () => {
    const result = assess(full);
    expect(result.findings.map(({ indicator, value, unit, verdict }) => [indicator, value, unit, verdict])).toEqual([
      ["overStandardClassShare", 0, "share", "described"],
      ["oversizedClassShare", 0, "share", "met"],
      ["superSizedClassShare", 0, "share", "met"],
      ["schoolChoiceShare", 0.075, "share", "described"],
      ["classSizeSpread", 7, "pupils", "described"],
      ["betweenClassVarianceShare", 0.8, "share", "described"],
      ["seniorHighQuotaShare", 0.6, "share", "described"],
      ["teacherEthicsCases", 1.25, "cases", "described"],
    ]);
    expect(result).toMatchObject({ standard: "management", asOf, subject: { kind: "county", id: "county" }, verdict: "met", problems: [] });
    for (const id of ["schoolChoiceShare", "classSizeSpread", "betweenClassVarianceShare", "teacherEthicsCases"]) {
      expect(findingOf(id, full)?.reasons).toEqual([{ code: "noNumberSet" }]);
    }
  });

  it("has every measure of the clause but the mean, which assessClassSizes states beside its findings", () => {
    const clause = clauses.find(({ document, number }) => document === "shuozhouOpinion2016" && number === "十五");
    const shown = [...(clause?.measures ?? []), ...(clause?.companions ?? [])];
    expect(new Set(assess({}).findings.map(({ indicator }) => indicator))).toEqual(new Set(shown.filter((id) => id !== "meanClassSize")));
  });

  it("names the rule of quality balance for the places of senior schools, and does not go by it", () => {
    const scoped = { code: "ruleOfOtherScope", parameterId: "seniorHighQuotaShareFloor", scopes: ["qualityBalance"] };
    expect(findingOf("seniorHighQuotaShare", full)).toMatchObject({ verdict: "described", requirement: null, reasons: [scoped] });
    expect(codes(findingOf("seniorHighQuotaShare", full, { asOf: "2016-05-16" }))).toEqual(["noRuleInForce"]);
    expect(codes(findingOf("overStandardClassShare", full))).toEqual(["ruleOfOtherScope"]);
  });

  it("judges nothing on the day of the opinion", () => {
    const { findings, verdict } = assess(full, { asOf: "2016-05-16" });
    expect(findings.map(({ indicator, verdict: of }) => [indicator, of])).toEqual([
      ["overStandardClassShare", "notApplicable"],
      ["oversizedClassShare", "notApplicable"],
      // Super-sized classes have a rule for schools of the weak-school programme alone.
      ["superSizedClassShare", "described"],
      ["schoolChoiceShare", "described"],
      ["classSizeSpread", "described"],
      ["betweenClassVarianceShare", "described"],
      ["seniorHighQuotaShare", "notApplicable"],
      ["teacherEthicsCases", "described"],
    ]);
    expect(verdict).toBe("described");
  });

  it("names the county", () => {
    const county = { id: "140602", name: "朔城区", place: "140602" };
    for (const { subject } of assess(full, { county }).findings) expect(subject).toEqual({ kind: "county", id: "140602", name: "朔城区" });
  });

  it("never takes nothing for met: without figures every measure has a finding", () => {
    for (const nothing of [{}, { classes: null, schoolChoice: null, intakeScores: null, seniorHighQuota: null, teacherEthics: null }]) {
      const result = assess(nothing);
      expect(result.findings.map(({ indicator, value }) => [indicator, value])).toEqual([...SIZES, ...OWN].map((id) => [id, null]));
      expect(result.findings.map(({ reasons }) => reasons[0])).toEqual(
        ["classes", "classes", "classes", "schoolChoice", "classes", "intakeScores", "seniorHighQuota", "teacherEthics"].map((record) => ({
          code: "recordMissing",
          record,
          units: [],
        })),
      );
      expect(result.findings.map(({ verdict }) => verdict)).not.toContain("met");
      expect(result).toMatchObject({ verdict: "undetermined", problems: [] });
    }
  });

  it("says so where lists are empty", () => {
    const result = assess({ classes: [], intakeScores: [] });
    for (const id of [...SIZES, "classSizeSpread", "betweenClassVarianceShare"]) {
      expect(result.findings.find(({ indicator }) => indicator === id)?.reasons[0]).toEqual({ code: "noUnits" });
    }
    expect(result.verdict).toBe("undetermined");
  });
});

describe("assessManagement: class sizes", () => {
  it("are those of assessClassSizes under the general rules, both stages", () => {
    const classes: ClassRecord[] = [...full.classes, roll("3", 60), { ...roll("4", 70), stage: "juniorSecondary" }];
    const county = { id: "c", place: "140602" };
    const own = assessClassSizes(classes, { asOf, county }).findings;
    expect(own).toHaveLength(6);
    const found = assess({ classes }, { county }).findings.slice(0, 6);
    const isPlace = ({ code }: Reason): boolean => code === "classesInSchools";
    expect(found.map((each) => ({ ...each, reasons: each.reasons.filter((reason) => !isPlace(reason)) }))).toEqual(own);
    // Beyond it they say in which schools: 60 and 55 are over 45 in primary, 60 is oversized; 70 is over each size in junior secondary.
    expect(found.map(({ reasons }) => reasons.filter(isPlace).length)).toEqual([1, 1, 0, 1, 1, 1]);
    expect(found[5]?.reasons.at(-1)).toEqual({ code: "classesInSchools", units: ["a"] });
  });

  it("name the schools of the large classes, those with the most first", () => {
    const inSchool = (schoolId: string, ...sizes: number[]): ClassRecord[] =>
      sizes.map((pupils, index) => ({ schoolId, classId: String(index), stage: "primary", pupils }));
    const classes = [...inSchool("a", 66, 40), ...inSchool("b", 56, 66, 70), ...inSchool("c", 45, 56)];
    const schools = (indicator: string) =>
      findingOf(indicator, { classes })?.reasons.flatMap((reason) => (reason.code === "classesInSchools" ? reason.units : []));
    expect(SIZES.map(schools)).toEqual([
      ["b", "a", "c"],
      ["b", "a", "c"],
      ["b", "a"],
    ]);
    expect(reasonText({ code: "classesInSchools", units: ["b", "a"] })).toEqual({ zh: "所在学校：b、a", en: "in schools: b, a" });
  });

  // 2018: 3,754,900 classes, of them 265,000 oversized, of these 18,700 super-sized. The stages were published together.
  const published: ClassRecord[] = [
    { kind: "band", stage: "primary", least: 1, most: 55, classes: 3_754_900 - 265_000 },
    { kind: "band", stage: "primary", least: 56, most: 65, classes: 265_000 - 18_700 },
    { kind: "band", stage: "primary", least: 66, most: null, classes: 18_700 },
  ];

  it("give the shares published for 2018", () => {
    const at2018 = { asOf: "2018-12-31" };
    const oversized = findingOf("oversizedClassShare", { classes: published }, at2018);
    const superSized = findingOf("superSizedClassShare", { classes: published }, at2018);
    expect(((oversized?.value ?? 0) * 100).toFixed(2)).toBe("7.06");
    expect(((superSized?.value ?? 0) * 100).toFixed(2)).toBe("0.50");
    expect(oversized?.value).toBe(265_000 / 3_754_900);
    // At most 2 % by 2018 was reached; at most 5 % was to be reached by 2020.
    expect(superSized?.verdict).toBe("met");
    expect([oversized?.verdict, codes(oversized)]).toEqual(["pending", ["notYetDue"]]);
    const { primary } = assessClassSizes(published, at2018).stages;
    expect([primary.oversized.share, primary.superSized.share]).toEqual([265_000 / 3_754_900, 18_700 / 3_754_900]);
  });

  it("tell of bands how many classes are too large, and not how evenly they are made up", () => {
    expect(findingOf("classSizeSpread", { classes: published })).toMatchObject({
      value: null,
      reasons: [{ code: "aggregateHasNoShare", classes: 3_754_900 }, { code: "noNumberSet" }],
    });
  });

  it("hold oversized classes to 5 % from the end of 2020 on", () => {
    const classes = (oversized: number): ClassRecord[] =>
      Array.from({ length: 100 }, (_each, index) => roll(String(index), index < oversized ? 56 : 40));
    const at = (day: string, oversized: number) =>
      findingOf("oversizedClassShare", { classes: classes(oversized) }, { asOf: day })?.verdict;
    expect([at("2020-12-30", 6), at("2020-12-31", 4), at("2020-12-31", 5), at("2020-12-31", 6)]).toEqual([
      "pending",
      "met",
      "met",
      "notMet",
    ]);
  });

  it("keep the missed target of super-sized classes open under the rule that came after it", () => {
    const classes = (superSized: number): ClassRecord[] =>
      Array.from({ length: 50 }, (_each, index) => roll(String(index), index < superSized ? 66 : 40));
    const at = (day: string, superSized: number) => findingOf("superSizedClassShare", { classes: classes(superSized) }, { asOf: day });
    expect(["2018-12-30", "2018-12-31", "2019-07-16"].map((day) => at(day, 4)?.verdict)).toEqual(["pending", "notMet", "notMet"]);
    for (const day of ["2019-07-17", "2020-12-30"]) {
      expect(at(day, 4)).toMatchObject({ verdict: "notMet", requirement: { limit: 0.02, dueBy: "2018-12-31" } });
      expect(codes(at(day, 4))).toEqual(["supersededTarget", "classesInSchools"]);
    }
    expect(at("2019-07-17", 1)).toMatchObject({ verdict: "pending", requirement: { limit: 0 } });
    expect(codes(at("2019-07-17", 1))).toEqual(["notYetDue", "classesInSchools"]);
    expect(at("2020-12-31", 1)?.verdict).toBe("notMet");
  });
});

describe("assessManagement: figures", () => {
  const parts = [
    ["schoolChoiceShare", "schoolChoice", full.schoolChoice],
    ["seniorHighQuotaShare", "seniorHighQuota", full.seniorHighQuota],
    ["teacherEthicsCases", "teacherEthics", full.teacherEthics],
  ] as const;
  const single = parts.flatMap(([id, record, figures]) => Object.keys(figures).map((field) => ({ id, record, field, figures })));

  it.each(single)("$record.$field missing leaves $id unknown and nothing else", ({ id, record, field, figures }) => {
    for (const absent of [undefined, null]) {
      const given = { ...full, [record]: { ...figures, [field]: absent } };
      expect(findingOf(id, given)).toMatchObject({ value: null, margin: null, reasons: [{ code: "missingFigure", field, units: [] }, {}] });
      expect(assess(given).findings.filter(({ value }) => value === null)).toHaveLength(1);
      expect(assess(given).problems).toEqual([]);
    }
  });

  it.each(single)("$record.$field in error is a problem with its place, and no value", ({ id, record, field, figures }) => {
    for (const [wrong, code] of [
      [-1, "negative"],
      [0.5, "notWhole"],
      ["9", "notANumber"],
      [2 ** 53, "tooLarge"],
    ] as const) {
      const given = { ...full, [record]: { ...figures, [field]: wrong } };
      expect(assess(given).problems).toMatchObject([{ path: [record, field], code, value: wrong }]);
      expect(findingOf(id, given)).toMatchObject({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }, {}] });
    }
  });

  it("names a part that is larger than its whole", () => {
    expect(assess({ schoolChoice: { fromOutsideZone: 121, admitted: 120 } }).problems).toMatchObject([
      { path: ["schoolChoice"], code: "partExceedsWhole", value: null },
    ]);
  });

  it("does not apply a share of nobody", () => {
    const schoolChoice = { fromOutsideZone: 0, admitted: 0 };
    expect(findingOf("schoolChoiceShare", { schoolChoice })).toMatchObject({ value: null, verdict: "notApplicable" });
    const same = [pupil("1", 5), pupil("2", 5)];
    const reading: Interpretation = { comparator: "<=", limit: 0.1, name: "ours" };
    const read = findingOf(
      "betweenClassVarianceShare",
      { intakeScores: same },
      { interpretations: { betweenClassVarianceShare: reading } },
    );
    expect(read).toMatchObject({ value: null, verdict: "notApplicable" });
    expect(codes(read)).toContain("zeroDenominator");
  });

  it("names each place in error once, and the grade among them", () => {
    const wrong: readonly Reason[] = [{ code: "invalidRecord", units: ["#0", "#1"] }];
    const result = assess({ classes: [{ ...roll("1", 40), grade: -1 }, { ...roll("2", 40), pupils: -1, schoolId: "" }, roll("3", 40)] });
    expect(result.problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["classes.0.grade", "negative", -1],
      ["classes.1.schoolId", "notText", ""],
      ["classes.1.pupils", "negative", -1],
    ]);
    expect(result.findings.find(({ indicator }) => indicator === "classSizeSpread")?.reasons[0]).toEqual(wrong[0]);
  });

  it("names scores in error", () => {
    const result = assess({ intakeScores: [pupil("1", 5), { ...pupil("2", 7), score: "B" }] });
    expect(result.problems).toMatchObject([{ path: ["intakeScores", 1, "score"], code: "notANumber", value: "B" }]);
    expect(result.findings.find(({ indicator }) => indicator === "betweenClassVarianceShare")?.value).toBeNull();
  });

  it("takes what is no list and no record for not given, and says so", () => {
    const result = assess({ classes: { a: 1 }, intakeScores: "none", schoolChoice: 0.1 });
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["classes"], "notAList", "object"],
      [["intakeScores"], "notAList", "none"],
      [["schoolChoice"], "notAnObject", 0.1],
    ]);
    expect(result.findings.every(({ value, reasons }) => value === null && reasons[0]?.code === "recordMissing")).toBe(true);
  });
});

describe("assessManagement: readings of the caller", () => {
  const at = (id: string, limit: number, record: ManagementRecord = full) =>
    findingOf(id, record, { interpretations: { [id]: { comparator: "<=", limit, name: "our county" } } });

  it.each<[string, number, number]>([
    ["schoolChoiceShare", 0.075, 0.0749],
    ["classSizeSpread", 7, 6],
    ["betweenClassVarianceShare", 0.8, 0.79],
    ["teacherEthicsCases", 1.25, 1.24],
  ])("judge %s at %d and not at %d", (id, limit, below) => {
    expect(at(id, limit)).toMatchObject({ verdict: "met", margin: 0, requirement: { limit, overlay: "our county" } });
    expect(at(id, below)?.verdict).toBe("notMet");
    expect(at(id, limit, {})).toMatchObject({ verdict: "undetermined", value: null });
  });

  it("decide the whole: notMet beats undetermined, which beats met", () => {
    const reading = (limit: number) => ({ interpretations: { classSizeSpread: { comparator: "<=", limit, name: "ours" } as const } });
    const classes = full.classes;
    expect(assess({ classes }, reading(7)).verdict).toBe("met");
    expect(assess({ classes: [...classes, { kind: "total", stage: "primary", classes: 1, pupils: 40 }] }, reading(7)).verdict).toBe(
      "undetermined",
    );
    const worse = [...classes, roll("3", 70), { kind: "total", stage: "juniorSecondary", classes: 1, pupils: 40 }];
    expect(assess({ classes: worse }, reading(7)).verdict).toBe("notMet");
  });
});

describe("assessManagement: properties", () => {
  it("gives plain JSON and leaves its input alone, whatever the order of classes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }), (sizes) => {
        const classes = Object.freeze(sizes.map((pupils, index) => Object.freeze(roll(String(index), pupils))));
        const result = assessManagement(Object.freeze({ ...full, classes }), { asOf });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(assess({ ...full, classes: [...classes].reverse() }).findings).toEqual(result.findings);
      }),
    );
  });
});
