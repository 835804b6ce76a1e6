// What a county must not be able to get signed: each test is a fault that was tried, by its number in the list of them.
import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  checklistItems,
  failures,
  stageUnits,
  type Achievement,
  type ChecklistAnswer,
  type CityRecords,
  type ClauseState,
  type CountyRecords,
  type Evidence,
  type Finding,
  type School,
  type ShuozhouAssessment,
  type StageUnitsOptions,
} from "edu-balance";
import { unit } from "../../support/county.js";
import { answersTo, samples } from "../../support/shuozhouCity.js";

const yingxian = { id: "yingxian", name: "应县", place: "140622" };
const own: readonly Evidence[] = [{ kind: "document", reference: "应政字〔2016〕1号", date: "2016-05-01" }];

/** The county's own word on every item of the opinion. */
const ownAnswers = (evidence: readonly Evidence[] = own): ChecklistAnswer[] =>
  checklistItems
    .filter(
      ({ clause, id }) =>
        clause.startsWith("shuozhouOpinion2016.") && !["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"].includes(id),
    )
    .map(({ id }) => ({ item: id, state: "met", evidence }));

const assess = (records: Partial<CountyRecords>, asOf: string, more: CityRecords = {}): ShuozhouAssessment =>
  assessShuozhou2016({ counties: [{ county: yingxian, ...records }], ...more }, { asOf });
const clause = (result: ShuozhouAssessment, number: string): ClauseState => {
  const found = result.clauses.find((state) => state.number === number);
  if (found === undefined) throw new Error(`no clause ${number}`);
  return found;
};
const found = (result: ShuozhouAssessment, number: string, indicator: string): Finding | undefined =>
  clause(result, number).counties[0]?.findings.find((finding) => finding.indicator === indicator);
const verdictOf = (result: ShuozhouAssessment, number: string) => clause(result, number).counties[0]?.verdict;
const itemOf = (result: ShuozhouAssessment, number: string, item: string) =>
  clause(result, number).counties[0]?.items.find((each) => each.item === item);
/** Problems but for the five counties that are not given. */
const problemsOf = (result: ShuozhouAssessment) =>
  result.problems
    .filter(({ path, code }) => !(code === "missing" && path.join() === "counties"))
    .map(({ path, code }) => [path.join("."), code]);

describe("W1: no clause is met while a number of it is short, zero or not due", () => {
  const classes = Array.from({ length: 10 }, (_, index) => {
    return { schoolId: "s", classId: String(index), grade: 1, stage: "primary" as const, pupils: index < 5 ? 64 : 50 };
  });
  const result = assess(
    {
      answers: ownAnswers(),
      management: { classes },
      standards: { basicStandard: { schoolsAtBasicStandard: 3, schools: 30 } },
      leadership: { weakSchools: { weakSchoolsWithLeader: 0, weakSchools: 9 }, studyMeetings: { meetings: 0 } },
      departments: { educationLand: { suppliedHectares: 0, plannedHectares: 12 }, posts: { postsApprovedAndFilled: 0, postsNeeded: 48 } },
    },
    "2016-12-31",
    { targets: { dateBasis: "decisionDate", achievements: [{ unitId: "yingxian", goal: "basicBalance", achieved: false }] } },
  );

  it("三: the county's own deadline is over and denied, 27 of 30 schools are below the standard", () => {
    expect(found(result, "三", "targetSlackDays")?.verdict).toBe("notMet");
    expect(found(result, "三", "schoolsAtBasicStandardShare")).toMatchObject({ value: 0.1, verdict: "pending" });
    expect(verdictOf(result, "三")).toBe("notMet");
  });

  it("十五: half the classes have 56 pupils and more, which is due by the end of 2018 and 2020", () => {
    expect(found(result, "十五", "oversizedClassShare")).toMatchObject({ value: 0.5, verdict: "pending", margin: -0.45 });
    expect(found(result, "十五", "oversizedClassShare")?.reasons).toContainEqual({
      code: "notYetDue",
      dueBy: "2020-12-31",
      daysLeft: 1461,
    });
    expect(verdictOf(result, "十五")).toBe("pending");
  });

  it.each([
    ["二十", "regularStudy", "studyMeetings"],
    ["二十", "leaderLink", "weakSchoolLeaderShare"],
    ["二十一", "landForSchoolsFirst", "educationLandSuppliedShare"],
    ["二十一", "postsFilledInTime", "postsTimelyShare"],
  ])("%s: the answer to %s is contradicted by %s, which is 0", (number, item, indicator) => {
    expect(itemOf(result, number, item)).toMatchObject({
      state: "met",
      verdict: "undetermined",
      finding: { reasons: [{ code: "contradictsFigure", item, indicator }] },
    });
    expect(verdictOf(result, number)).toBe("undetermined");
  });

  it("names the answer and the figure that contradicts it", () => {
    const problems = result.problems.filter(({ code }) => code === "contradicts");
    expect(problems.map(({ path }) => path.slice(0, 3).join("."))).toEqual(Array(4).fill("counties.0.answers"));
    expect(problems[0]?.message.zh).toContain("年度专题研究次数");
  });

  it("what nobody else has checked is declared, and met where somebody has", () => {
    const said = assess({ answers: ownAnswers() }, "2016-12-31");
    expect(verdictOf(said, "一")).toBe("declared");
    expect(itemOf(said, "一", "equityAsAim")?.finding?.reasons).toEqual([{ code: "ownAnswerOnly", items: ["equityAsAim"] }]);
    expect(verdictOf(assess({ answers: answersTo("一") }, "2016-12-31"), "一")).toBe("met");
  });
});

describe("W3: a missed deadline stays open until it is reached", () => {
  const rolls = (superSized: number) =>
    Array.from({ length: 50 }, (_, index) => {
      return { schoolId: "s", classId: String(index), grade: 1, stage: "primary" as const, pupils: index < superSized ? 66 : 40 };
    });
  const share = (superSized: number, asOf: string) =>
    found(assess({ management: { classes: rolls(superSized) } }, asOf), "十五", "superSizedClassShare");

  it.each([
    ["2018-12-30", "pending"],
    ["2018-12-31", "notMet"],
    ["2019-07-16", "notMet"],
    ["2019-07-17", "notMet"],
    ["2020-12-30", "notMet"],
  ])("8 %% of super-sized classes on %s: %s", (asOf, verdict) => {
    expect(share(4, asOf)).toMatchObject({ value: 0.08, verdict });
  });

  it("says which target was missed and for how long", () => {
    expect(share(4, "2019-07-17")?.requirement).toMatchObject({ limit: 0.02, dueBy: "2018-12-31" });
    expect(share(4, "2019-07-17")?.reasons).toContainEqual({
      code: "supersededTarget",
      parameterId: "superSizedClassShareLimit",
      limit: 0.02,
      dueBy: "2018-12-31",
      daysPast: 198,
    });
  });

  it("ends where it is reached: 2 % is the limit of 2018 and short of that of 2020", () => {
    expect(share(1, "2019-07-17")).toMatchObject({ value: 0.02, verdict: "pending", requirement: { limit: 0 } });
    expect(share(0, "2019-07-17")).toMatchObject({ value: 0, verdict: "met" });
  });
});

describe("W5: 朔城区 is assessed with the schools of the city and of the development zone", () => {
  const shuocheng = { id: "shuocheng", name: "朔城区", place: "140602" };
  const school = (id: string, countyRun: boolean): School => {
    return {
      id,
      kind: "primary",
      ownership: "public",
      countyRun,
      locale: "urban",
      stages: { primary: { pupils: 2000, fullTimeTeachers: 90 } },
    };
  };
  const schools = [school("市直一小", false), school("区一小", true)];
  const balanceOf = (options: StageUnitsOptions) => {
    const { units, ledger } = stageUnits(schools, options);
    return assessShuozhou2016({ counties: [{ county: shuocheng, balance: { units, ledger } }] }, { asOf: "2018-12-31" });
  };

  it("stageUnits counts them where the unit of evaluation is named", () => {
    const { units } = stageUnits(schools, { evaluationUnit: "shuocheng" });
    expect(units.map(({ schoolId, countyRun }) => [schoolId, countyRun])).toEqual([
      ["市直一小", false],
      ["区一小", undefined],
    ]);
    expect(problemsOf(balanceOf({ evaluationUnit: "shuocheng" }))).toEqual([]);
  });

  it("without any of them it is warned", () => {
    const result = balanceOf({});
    expect(problemsOf(result)).toEqual([["counties.0.balance.units", "othersNotCounted"]]);
    expect(result.problems.find(({ code }) => code === "othersNotCounted")?.message.zh).toContain("市直义务教育学校、开发区义务教育学校");
  });

  it("no other county is", () => {
    const { units } = stageUnits(schools);
    expect(problemsOf(assess({ balance: { units } }, "2018-12-31"))).toEqual([]);
  });
});

describe("县 and 区 in clause 十八", () => {
  const specialEducation = { specialSchools: { population: 500_000, populationBasis: "registered" as const, specialSchools: 0 } };
  it.each([
    ["shuocheng", true],
    ["pinglu", true],
    ["yingxian", false],
    ["huairen", false],
  ])("%s: a stated doubt: %s", (id, inDoubt) => {
    const result = assessShuozhou2016({ counties: [{ county: { id }, specialEducation }] }, { asOf: "2018-12-31" });
    const finding = found(result, "十八", "specialSchoolProvision");
    expect(finding?.verdict).toBe("notMet");
    expect(finding?.reasons.some(({ code }) => code === "districtNotNamed")).toBe(inDoubt);
  });
});

describe("W6: the opinion is the city's, whatever code the county wrote down", () => {
  const studentAid = {
    aidLists: { eligible: ["a", "b"], grants: [{ pupilId: "a", item: "living" as const }] },
    povertyDropouts: { pupils: 2 },
  };
  it.each([["140622"], [undefined], ["999999"], ["140600"]])("place %s: a pupil missed and two out of school are not met", (place) => {
    const county = { id: "yingxian", name: "应县", ...(place === undefined ? {} : { place }) };
    const result = assessShuozhou2016({ counties: [{ county, studentAid }] }, { asOf: "2018-12-31" });
    expect([found(result, "十九", "aidMissed")?.verdict, found(result, "十九", "povertyDropouts")?.verdict]).toEqual(["notMet", "notMet"]);
    const wrong = place === "999999" || place === "140600";
    expect(problemsOf(result)).toEqual(wrong ? [["counties.0.county.place", "contradicts"]] : []);
  });
});

describe("W7: a county is found by its id or any of its codes, and counts once", () => {
  const achievements: Achievement[] = [{ unitId: "huairen", goal: "basicBalance", achieved: true, listYear: 2017 }];
  const city = (...counties: CountyRecords["county"][]) =>
    assessShuozhou2016(
      { counties: counties.map((county) => ({ county })), targets: { dateBasis: "listYear", achievements } },
      { asOf: "2018-12-31" },
    );

  it.each([
    [{ id: "huairen" }],
    [{ id: "怀仁市", place: "140681" }],
    [{ id: "怀仁县", place: "140624" }],
    [{ id: "140681" }],
    [{ id: "140624" }],
  ])("%j is 怀仁 and has its target", (county) => {
    const result = city(county);
    expect(found(result, "三", "targetSlackDays")).toMatchObject({ subject: { id: county.id }, verdict: "met", achievedOn: "2017-12-31" });
    expect(problemsOf(result)).toEqual([]);
  });

  it("the same county twice is one, and a problem", () => {
    const result = city({ id: "huairen" }, { id: "怀仁市", place: "140681" });
    expect(result.matrix.map(({ county }) => county.id)).toEqual(["huairen"]);
    expect(result.ledger).toMatchObject({ given: 2, used: 1, excluded: [{ id: "怀仁市", reason: "duplicateUnit" }] });
    expect(problemsOf(result)).toEqual([["counties.1.county.id", "duplicateId"]]);
  });

  it("one that is none of the six is a problem, and so is each of the six that is missing", () => {
    const result = city({ id: "elsewhere" });
    expect(problemsOf(result)).toEqual([["counties.0.county.id", "notInList"]]);
    expect(result.problems.filter(({ path }) => path.join() === "counties").map(({ value }) => value)).toEqual([
      "shuocheng",
      "pinglu",
      "shanyin",
      "yingxian",
      "youyu",
      "huairen",
    ]);
  });

  it("a misspelt record is a problem", () => {
    const result = assessShuozhou2016({ counties: [{ county: yingxian, rotaton: {} } as CountyRecords] }, { asOf: "2018-12-31" });
    expect(problemsOf(result)).toEqual([["counties.0.rotaton", "notExpected"]]);
  });
});

describe("W9: late is not overdue", () => {
  const certified = (achievements: Achievement[], asOf = "2018-12-31") =>
    assess({}, asOf, { targets: { dateBasis: "decisionDate", achievements } });
  const record = (more: Partial<Achievement>): Achievement => ({ unitId: "yingxian", goal: "basicBalance", achieved: true, ...more });

  it("certified 69 days late: reached, says when and how late, and is open no longer", () => {
    const result = certified([record({ decisionDate: "2017-03-10" })]);
    expect(found(result, "三", "targetSlackDays")).toMatchObject({ value: -69, verdict: "met", achievedOn: "2017-03-10" });
    expect(found(result, "三", "targetSlackDays")?.reasons).toContainEqual({
      code: "achievedLate",
      achievedOn: "2017-03-10",
      daysLate: 69,
    });
    expect(result.flags).toEqual([]);
    expect(failures(result).some(({ indicator }) => indicator === "targetSlackDays")).toBe(false);
  });

  it("never certified: not met, 730 days past, and slow", () => {
    const result = certified([record({ achieved: false, knownOn: "2018-12-31" })]);
    expect(found(result, "三", "targetSlackDays")).toMatchObject({ value: -730, verdict: "notMet" });
    expect(found(result, "三", "targetSlackDays")).not.toHaveProperty("achievedOn");
    expect(result.flags).toMatchObject([{ county: "yingxian", condition: "slowProgress" }]);
  });
});

describe("W10: a day is its end, for rules and for targets alike", () => {
  const targets = {
    dateBasis: "decisionDate" as const,
    achievements: [{ unitId: "yingxian", goal: "basicBalance" as const, achieved: false, knownOn: "2016-12-31" }],
  };
  it.each([
    ["2016-12-30", "pending"],
    ["2016-12-31", "notMet"],
    ["2017-01-01", "notMet"],
  ])("a target due on 2016-12-31 and denied, on %s: %s", (asOf, verdict) => {
    expect(found(assess({}, asOf, { targets }), "三", "targetSlackDays")?.verdict).toBe(verdict);
  });
  it.each([
    ["2018-12-30", "pending", "pending"],
    ["2018-12-31", "notMet", "notMet"],
  ])("3 of 30 schools at the standard on %s: %s for the county, %s for the city's goal of the same words", (asOf, county, city) => {
    const result = assess({ standards: { basicStandard: { schoolsAtBasicStandard: 3, schools: 30 } } }, asOf);
    expect(found(result, "三", "schoolsAtBasicStandardShare")?.verdict).toBe(county);
    const goal = clause(result, "三").cityFindings.find(
      ({ requirement }) => requirement?.parameterId === "shuozhou.allSchoolsAtBasicStandard",
    );
    expect(goal?.verdict).toBe(city);
  });
});

describe("W11: rural schools are held against those of city and town", () => {
  it("a county whose seat is a town has all sixteen ratios", () => {
    const units = [
      unit("p1", "primary", 300, { locale: "town" }),
      unit("p2", "primary", 300, { locale: "rural" }),
      unit("j1", "juniorSecondary", 400, { locale: "town" }),
      unit("j2", "juniorSecondary", 400, { locale: "rural" }),
    ];
    const { findings = [], gaps } = clause(assess({ balance: { units } }, "2018-12-31"), "二").counties[0] ?? {};
    expect(gaps?.map(({ urbanRuralRatio }) => urbanRuralRatio)).toEqual(Array(16).fill(1));
    // No document judges them: they are a table, and no findings.
    expect(findings.map(({ indicator }) => indicator)).toEqual(["compositeCoefficient", "compositeCoefficient"]);
  });

  it("a reading of the caller judges all sixteen, and says what is compared", () => {
    const units = [
      unit("p1", "primary", 300, { locale: "urban" }),
      unit("p2", "primary", 300, { locale: "rural", books: 0 }),
      unit("j1", "juniorSecondary", 400, { locale: "town" }),
      unit("j2", "juniorSecondary", 400, { locale: "rural" }),
    ];
    const interpretations = { urbanRuralRatio: { comparator: ">=" as const, limit: 0.8, name: "0.8以上" } };
    const { findings = [] } =
      clause(assessShuozhou2016({ counties: [{ county: yingxian, balance: { units } }] }, { asOf: "2018-12-31", interpretations }), "二")
        .counties[0] ?? {};
    const ratios = findings.filter(({ indicator }) => indicator === "urbanRuralRatio");
    expect(ratios).toHaveLength(16);
    expect(ratios.filter(({ verdict }) => verdict === "notMet").map(({ value, reasons }) => [value, reasons[0]])).toEqual([
      [0, { code: "ofIndicator", indicator: "booksPerPupil" }],
    ]);
    expect(ratios.every(({ reasons }) => reasons.some(({ code }) => code === "ruralAgainstTownAndCity"))).toBe(true);
  });
});

describe("W13: clauses are held against one another", () => {
  const profile = {
    name: "example",
    mayMiss: 0,
    items: [{ id: "books", name: { zh: "图书", en: "books" }, unit: "per pupil", comparator: ">=" as const, limit: 20 }],
  };
  const schools = [20, 20, 19, 0].map((books, index) => ({ schoolId: `s${String(index)}`, stage: "primary" as const, values: { books } }));

  it("the share at the basic standard follows from the schools held against it", () => {
    const result = assess({ standardisation: { profile, schools } }, "2018-12-31");
    expect(found(result, "三", "schoolsAtBasicStandardShare")).toMatchObject({ value: 0.5, verdict: "notMet" });
    expect(problemsOf(result)).toEqual([]);
  });

  it("100 % typed in beside two failing schools is a problem that names both, and does not count", () => {
    const standards = { basicStandard: { schoolsAtBasicStandard: 4, schools: 4 } };
    const result = assess({ standardisation: { profile, schools }, standards }, "2018-12-31");
    expect(found(result, "三", "schoolsAtBasicStandardShare")).toMatchObject({ value: 0.5, verdict: "notMet" });
    expect(problemsOf(result)).toEqual([["counties.0.standards.basicStandard.schoolsAtBasicStandard", "recordsDisagree"]]);
    expect(result.problems.at(0)?.message.zh).toMatch(/学校办学基本标准达标情况.*与“.*学校.*”不一致/u);
  });

  it("pupils of units, classes, posts and funds, classes and seats, posts by group and in all", () => {
    const result = assess(
      {
        balance: { units: [unit("p1", "primary", 300, { locale: "rural" })] },
        management: { classes: [{ schoolId: "p1", classId: "1", grade: 1, stage: "primary", pupils: 45 }] },
        staffing: {
          pupilGroups: [{ stage: "primary", place: "rural", pupils: 299, postsApproved: 20 }],
          posts: { postsFilled: 19, postsApproved: 21 },
        },
        publicFunds: { stages: { primary: { pupils: 300, publicFundsYuan: 200_000 } } },
        layout: { seats: { primary: { pupilsToPlace: 300, classes: 7 } } },
      },
      "2018-12-31",
    );
    expect(problemsOf(result)).toEqual([
      ["counties.0.staffing.posts.postsApproved", "contradicts"],
      ["counties.0.management.classes", "recordsDisagree"],
      ["counties.0.staffing.pupilGroups", "recordsDisagree"],
      ["counties.0.layout.seats.primary.classes", "recordsDisagree"],
    ]);
  });

  it("classes and posts that were not given follow from their lists", () => {
    const result = assess(
      {
        management: { classes: [{ schoolId: "p1", classId: "1", grade: 1, stage: "primary", pupils: 45 }] },
        layout: { seats: { primary: { pupilsToPlace: 45, classes: null } } },
        staffing: {
          pupilGroups: [{ stage: "primary", place: "rural", pupils: 45, postsApproved: 20 }],
          posts: { postsFilled: 19, postsApproved: null },
        },
      },
      "2018-12-31",
    );
    expect(found(result, "六", "seatGap")?.value).toBe(0);
    expect(found(result, "九", "postsFilledShare")?.value).toBe(19 / 20);
    expect(problemsOf(result)).toEqual([]);
  });

  it("the city's goal follows from its counties, and its own word against them is a problem", () => {
    const ids = ["shuocheng", "pinglu", "shanyin", "yingxian", "youyu", "huairen"];
    const city = (reached: number, achievements: Achievement[] = []) =>
      assessShuozhou2016(
        {
          counties: ids.map((id) => ({
            county: { id },
            standards: { basicStandard: { schoolsAtBasicStandard: id === "youyu" ? reached : 10, schools: 10 } },
          })),
          targets: { dateBasis: "decisionDate", achievements },
        },
        { asOf: "2018-12-31" },
      );
    const goal = (result: ShuozhouAssessment) =>
      clause(result, "三").cityFindings.find(({ requirement }) => requirement?.parameterId === "shuozhou.allSchoolsAtBasicStandard");
    expect(goal(city(10))).toMatchObject({ verdict: "met", achievedOn: "2018-12-31" });
    expect(goal(city(9))?.verdict).toBe("notMet");
    const claimed = city(9, [{ unitId: "shuozhou", goal: "allSchoolsAtBasicStandard", achieved: true, decisionDate: "2018-06-01" }]);
    expect(goal(claimed)?.verdict).toBe("undetermined");
    expect(problemsOf(claimed)).toEqual([["targets.achievements.0.achieved", "recordsDisagree"]]);
  });
});

describe("W13: a target that is overdue", () => {
  it.each([
    [false, [["counties.0.supervision.accountability.targetOverdue", "recordsDisagree"]]],
    [true, []],
  ])("said to be overdue: %s", (targetOverdue, problems) => {
    const achievements: Achievement[] = [{ unitId: "yingxian", goal: "basicBalance", achieved: false, knownOn: "2018-12-31" }];
    const targets = { dateBasis: "decisionDate" as const, achievements };
    expect(problemsOf(assess({ supervision: { accountability: { targetOverdue } } }, "2018-12-31", { targets }))).toEqual(problems);
  });
});

describe("W14: evidence is held against the day", () => {
  const of = (evidence: readonly Evidence[], options: { readonly maxEvidenceAge?: number } = {}) => {
    const answers: ChecklistAnswer[] = [{ item: "equityAsAim", state: "met", evidence }];
    return assessShuozhou2016({ counties: [{ county: yingxian, answers }] }, { asOf: "2016-12-31", ...options });
  };
  const piece = (date: string, checkedBy?: string): Evidence => ({
    kind: "document",
    reference: "x",
    date,
    ...(checkedBy === undefined ? {} : { checkedBy }),
  });

  it.each([
    ["of the day itself", piece("2016-12-31"), "declared"],
    ["of the next day", piece("2017-01-01"), "undetermined"],
    ["of 2030, though checked", piece("2030-01-01", "市督导组"), "undetermined"],
    ["checked by the city", piece("2016-12-31", "市督导组"), "met"],
    ["checked by the county itself", piece("2016-12-31", "应县教育局"), "declared"],
  ])("evidence %s", (_, evidence, verdict) => {
    expect(verdictOf(of([evidence]), "一")).toBe(verdict);
  });

  it("evidence of a later day is a problem, and what it was to show is set aside", () => {
    const result = of([piece("2017-01-01")]);
    expect(problemsOf(result)).toEqual([["counties.0.answers.0.evidence.0.date", "laterThanDate"]]);
    expect(itemOf(result, "一", "equityAsAim")?.finding?.reasons).toEqual([{ code: "answerLaterThanDate", item: "equityAsAim" }]);
  });

  it.each([
    [365, "2016-01-01", "declared"],
    [364, "2016-01-01", "undetermined"],
  ])("at most %i days old, dated %s: %s", (maxEvidenceAge, date, verdict) => {
    expect(verdictOf(of([piece(date)], { maxEvidenceAge }), "一")).toBe(verdict);
  });
});

describe("W19: readings are held to what any rule is held to", () => {
  const read = (interpretations: Readonly<Record<string, unknown>>) =>
    assessShuozhou2016(
      { counties: [{ county: yingxian, leadership: { studyMeetings: { meetings: 3 } }, management: samples.management }] },
      { asOf: "2018-12-31", interpretations: interpretations as never },
    );
  const reading = { comparator: ">=", limit: 2, name: "example" };

  it("a sound one judges", () => {
    const result = read({ studyMeetings: reading });
    expect(found(result, "二十", "studyMeetings")).toMatchObject({ value: 3, verdict: "met", margin: 1 });
    expect(problemsOf(result)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["a measure with a rule of its own", { oversizedClassShare: reading }, "options.interpretations.oversizedClassShare notExpected"],
    ["a measure that does not exist", { typo: reading }, "options.interpretations.typo notInList"],
    ["a limit that is text", { studyMeetings: { ...reading, limit: "2016…" } }, "options.interpretations.studyMeetings.limit notANumber"],
    [
      "a limit that is not finite",
      { studyMeetings: { ...reading, limit: -Infinity } },
      "options.interpretations.studyMeetings.limit notFinite",
    ],
    ["no record", { studyMeetings: true }, "options.interpretations.studyMeetings notAnObject"],
  ])("%s is a problem, once, and judges nothing", (_, interpretations, expected) => {
    const result = read(interpretations);
    expect(problemsOf(result).map((each) => each.join(" "))).toEqual([expected]);
    expect(found(result, "二十", "studyMeetings")).toMatchObject({ verdict: "described", margin: null });
  });
});
