import { describe, expect, it } from "vitest";
import {
  assessSupervision,
  parameters,
  withParameters,
  type Finding,
  type SupervisionRecord,
  type TopicOptions,
  type Verdict,
} from "edu-balance";

const county = { id: "c", place: "140621" };
const at = (asOf: string, more: Partial<TopicOptions> = {}): TopicOptions => ({ asOf, county, ...more });
const of = (record: object, options: TopicOptions, indicator: string): Finding[] =>
  assessSupervision(record as SupervisionRecord, options).findings.filter((each) => each.indicator === indicator);
const find = (record: object, options: TopicOptions, indicator: string): Finding => {
  const [finding, ...others] = of(record, options, indicator);
  if (finding === undefined || others.length > 0) throw new Error(indicator);
  return finding;
};
const problemsOf = (record: object, asOf = "2018-12-31"): unknown[] =>
  assessSupervision(record as SupervisionRecord, at(asOf)).problems.map(({ path, code, value }) => [path.join("."), code, value]);

describe("assessSupervision", () => {
  it.each<[string, Verdict, Verdict]>([
    ["2012-09-30", "notApplicable", "notApplicable"],
    ["2016-06-01", "notApplicable", "undetermined"],
    ["2018-01-01", "undetermined", "undetermined"],
  ])("has a finding for every measure with nothing given on %s, and none is met", (asOf, yearly, others) => {
    const result = assessSupervision(Object.freeze({}), at(asOf));
    expect(result.findings.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
      ["annualAssessmentShare", yearly],
      ["accountabilityTriggers", "described"],
      ["supervisionInterval", others],
      ["schoolSupervisionInterval", others],
      ["supervisorVisits", others],
      ["namedSupervisorShare", "described"],
      ["schoolsPerSupervisor", "described"],
    ]);
    for (const { value } of result.findings) expect(value).toBeNull();
    expect(result).toMatchObject({ standard: "supervision", asOf, problems: [] });
    expect(result.triggers.map(({ present }) => present)).toEqual([null, null, null]);
  });

  it("lets what is not met beat what is not known, and that beat what is met", () => {
    const years = [{ year: 2016, assessed: true, published: true }];
    const record = {
      annualAssessments: { years },
      countySupervision: { lastSupervisedOn: "2016-01-01" },
      schools: [{ schoolId: "a", lastSupervisedOn: "2016-01-01", visitsPerTerm: 2 }],
    };
    const verdict = (more: object): Verdict => assessSupervision({ ...record, ...more }, at("2017-06-01")).verdict;
    expect(verdict({})).toBe("met");
    expect(verdict({ countySupervision: null })).toBe("undetermined");
    expect(verdict({ countySupervision: null, schools: [{ schoolId: "a", visitsPerTerm: 1 }] })).toBe("notMet");
  });
});

describe("the yearly assessment", () => {
  const done = (year: number): { year: number; assessed: boolean; published: boolean } => ({ year, assessed: true, published: true });
  const judged = (years: unknown, asOf: string, more: Partial<TopicOptions> = {}): Finding =>
    find({ annualAssessments: { years } }, at(asOf, more), "annualAssessmentShare");

  it.each<[string, number[]]>([
    ["2016-05-16", []],
    ["2016-12-30", []],
    ["2016-12-31", [2016]],
    ["2017-12-30", [2016]],
    ["2017-12-31", [2016, 2017]],
    ["2020-06-01", [2016, 2017, 2018, 2019]],
  ])("on %s is due for %j", (asOf, due) => {
    expect(assessSupervision({}, at(asOf)).yearsDue).toEqual(due);
    expect(assessSupervision({}, { asOf, county: { id: "elsewhere", place: "130100" } }).yearsDue).toEqual([]);
  });

  it("is to be done and published in every year due", () => {
    const years = [done(2016), done(2017), done(2018)];
    expect(judged(years, "2018-12-31")).toMatchObject({
      value: 1,
      verdict: "met",
      origin: "municipal",
      requirement: { parameterId: "annualAssessmentsPerCounty" },
    });
    expect(judged([...years.slice(0, 2), { ...done(2018), published: false }], "2018-12-31")).toMatchObject({
      value: 2 / 3,
      verdict: "notMet",
    });
    // The year 2018 has not ended.
    expect(judged([...years.slice(0, 2), { ...done(2018), assessed: false }], "2018-12-30")).toMatchObject({ value: 1, verdict: "met" });
    // Years before the rule are not due.
    expect(judged([{ ...done(2015), assessed: false }, done(2016)], "2017-01-01")).toMatchObject({ value: 1, verdict: "met" });
  });

  it("leaves a year open of which nothing is known, unless another was left out", () => {
    expect(judged([done(2016)], "2017-12-31")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [
        { code: "missingFigure", field: "years", units: ["2017"] },
        { code: "knownWithinRange", least: 0.5, most: 1 },
        { code: "noticeGrace", days: 0 },
      ],
    });
    expect(judged([{ year: 2016, assessed: false }], "2017-12-31")).toMatchObject({ value: null, verdict: "notMet" });
    expect(judged([done(2016), { year: 2017, assessed: true }], "2017-12-31").reasons).toContainEqual({
      code: "missingFigure",
      field: "published",
      units: ["2017"],
    });
    expect(judged([done(2016), { year: 2017, published: true }], "2017-12-31").reasons).toContainEqual({
      code: "missingFigure",
      field: "assessed",
      units: ["2017"],
    });
    expect(judged(null, "2017-12-31")).toMatchObject({
      verdict: "undetermined",
      reasons: [
        { code: "recordMissing", record: "annualAssessments.years" },
        { code: "noticeGrace", days: 0 },
      ],
    });
  });

  it("does not apply before a year has ended, nor where no rule is in force", () => {
    expect(judged([], "2016-12-30").verdict).toBe("notApplicable");
    expect(find({}, at("2016-12-30"), "annualAssessmentShare").verdict).toBe("notApplicable");
    expect(judged([done(2016)], "2018-01-01", { county: { id: "x", place: "130100" } }).verdict).toBe("notApplicable");
  });

  it("is due elsewhere from the day of the caller's rule on", () => {
    const [own] = parameters.filter(({ id }) => id === "annualAssessmentsPerCounty");
    if (own === undefined) throw new Error("no annualAssessmentsPerCounty");
    const set = withParameters(parameters, { name: "example", parameters: [{ ...own, place: "130100", effectiveFrom: "2018-03-01" }] });
    expect(assessSupervision({}, { asOf: "2019-12-31", county: { id: "x", place: "130100" }, parameters: set }).yearsDue).toEqual([
      2018, 2019,
    ]);
  });

  it("is undetermined where nobody knows whether the county is one of the city's", () => {
    const nowhere: TopicOptions = { asOf: "2018-12-31", county: { id: "c" } };
    const finding = find({ annualAssessments: { years: [done(2016), done(2017)] } }, nowhere, "annualAssessmentShare");
    expect(finding).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "placeUnknown", parameterId: "annualAssessmentsPerCounty" }],
    });
    expect(find({}, nowhere, "annualAssessmentShare").reasons.map(({ code }) => code)).toEqual(["recordMissing", "placeUnknown"]);
    expect(find({}, { asOf: "2016-05-15" }, "annualAssessmentShare").verdict).toBe("notApplicable");
  });

  it("reports what cannot be right", () => {
    const years = [
      { year: 2016.5 },
      {},
      { year: 2016, assessed: "yes" },
      { year: 2016, published: 1 },
      null,
      { year: 2030, assessed: true },
    ];
    expect(problemsOf({ annualAssessments: { years } })).toEqual([
      ["annualAssessments.years.0.year", "notWhole", 2016.5],
      ["annualAssessments.years.1.year", "missing", null],
      ["annualAssessments.years.2.assessed", "notInList", "yes"],
      ["annualAssessments.years.3.year", "duplicateId", 2016],
      ["annualAssessments.years.3.published", "notInList", 1],
      ["annualAssessments.years.4", "notAnObject", null],
    ]);
    const { excluded } = assessSupervision({ annualAssessments: { years } } as object, at("2016-12-31")).ledger;
    expect(excluded).toEqual([{ id: "annualAssessments.years.5", reason: "laterThanDate", period: { year: 2030 } }]);
    expect(judged(years, "2016-12-31")).toMatchObject({ value: null, verdict: "undetermined" });
    expect(problemsOf({ annualAssessments: { years: 3 } })).toEqual([["annualAssessments.years", "notAList", 3]]);
    expect(problemsOf({ annualAssessments: [] })).toEqual([["annualAssessments", "notAnObject", "array"]]);
  });
});

describe("W20 the grace of the yearly notice", () => {
  const done = (year: number): object => ({ year, assessed: true, published: true });
  const judged = (asOf: string, years: unknown, graceDays?: unknown): Finding =>
    find({ annualAssessments: { years, graceDays } }, at(asOf), "annualAssessmentShare");
  const silent = [done(2016), { year: 2017, assessed: true, published: false }];

  it("without a grace a year is judged from its last day on, and the finding says that the text sets none", () => {
    expect(judged("2017-12-30", silent)).toMatchObject({ value: 1, verdict: "met" });
    for (const graceDays of [undefined, null, 0]) {
      const finding = judged("2017-12-31", silent, graceDays);
      expect(finding).toMatchObject({ value: 0.5, verdict: "notMet", reasons: [{ code: "noticeGrace", days: 0 }] });
      expect(finding.requirement?.dueBy).toBeUndefined();
    }
  });

  it.each<[string, Verdict, number]>([
    ["2017-12-31", "pending", 90],
    ["2018-03-30", "pending", 1],
    ["2018-03-31", "notMet", 0],
    ["2018-12-30", "notMet", 0],
  ])("with 90 days a year without its notice is on %s %s", (asOf, verdict, daysLeft) => {
    const finding = judged(asOf, silent, 90);
    expect(finding).toMatchObject({ value: 0.5, verdict, margin: -0.5 });
    expect(finding.reasons).toEqual(
      verdict === "pending"
        ? [
            { code: "inYear", year: 2017 },
            { code: "noticeGrace", days: 90 },
            { code: "notYetDue", dueBy: "2018-03-31", daysLeft },
          ]
        : [{ code: "noticeGrace", days: 90 }],
    );
    expect(finding.requirement?.dueBy).toBe(verdict === "pending" ? "2018-03-31" : undefined);
    const whole = assessSupervision({ annualAssessments: { years: silent as never, graceDays: 90 } }, at(asOf));
    expect(whole.yearsDue).toEqual(verdict === "pending" ? [2016] : [2016, 2017]);
  });

  it("a year of which nothing is known is pending too until the grace has ended, and undetermined after it", () => {
    expect(judged("2018-01-31", [done(2016)], 90)).toMatchObject({ value: 0.5, verdict: "pending" });
    expect(judged("2018-03-31", [done(2016)], 90)).toMatchObject({ value: null, verdict: "undetermined" });
    expect(judged("2016-12-31", null, 90)).toMatchObject({ value: 0, verdict: "pending", requirement: { dueBy: "2017-03-31" } });
    expect(judged("2017-03-31", null, 90)).toMatchObject({ value: null, verdict: "undetermined" });
  });

  it("a notice that is out early counts, and earlier years are judged whatever is open", () => {
    expect(judged("2018-01-31", [done(2016), done(2017)], 90)).toMatchObject({
      value: 1,
      verdict: "met",
      reasons: [{ code: "noticeGrace", days: 90 }],
    });
    expect(judged("2018-01-31", [{ ...done(2016), published: false }, done(2017)], 90)).toMatchObject({ value: 0, verdict: "notMet" });
    expect(judged("2018-01-31", [done(2017)], 90)).toMatchObject({ value: null, verdict: "undetermined" });
    expect(judged("2016-12-30", [], 90).verdict).toBe("notApplicable");
  });

  it("is a whole number of days that ends within the next year; otherwise nobody knows what is due", () => {
    for (const [graceDays, code] of [
      [-1, "negative"],
      [1.5, "notWhole"],
      ["三月底", "notANumber"],
      [366, "notInList"],
    ] as const) {
      const given = { annualAssessments: { years: silent, graceDays } };
      expect(problemsOf(given)).toEqual([["annualAssessments.graceDays", code, graceDays]]);
      expect(judged("2018-01-31", silent, graceDays)).toMatchObject({
        value: null,
        verdict: "undetermined",
        reasons: [{ code: "invalidFigure", field: "graceDays", units: [] }],
      });
    }
    expect(assessSupervision({ annualAssessments: { graceDays: 366 } }, at("2018-12-31")).problems[0]?.message.zh).toBe(
      "通报宽限天数：不在允许的取值之内（可填：0至365）",
    );
    expect(judged("2018-12-30", silent, 365)).toMatchObject({ verdict: "pending", requirement: { dueBy: "2018-12-31" } });
  });
});

describe("W13 figures of the record that disagree", () => {
  const messages = (record: object): string[] =>
    assessSupervision(record as SupervisionRecord, at("2018-06-01")).problems.map(({ message }) => message.zh);

  it("a result made known of a year that was not assessed: the problem names both, and the year is not known", () => {
    const years = [
      { year: 2016, assessed: true, published: true },
      { year: 2017, assessed: false, published: true },
    ];
    expect(problemsOf({ annualAssessments: { years } })).toEqual([["annualAssessments.years.1.published", "contradicts", true]]);
    expect(messages({ annualAssessments: { years } })).toEqual(["第2条，是否已公布：与“第2条，是否已考核：否”等其他数据矛盾"]);
    expect(find({ annualAssessments: { years } }, at("2018-06-01"), "annualAssessmentShare")).toMatchObject({
      value: null,
      verdict: "undetermined",
    });
  });

  it("a least number of visits above that of a school: the problem names both, and the county's is not known", () => {
    const schools = [
      { schoolId: "a", visitsPerTerm: 3 },
      { schoolId: "b", visitsPerTerm: 1 },
      { schoolId: "d", visitsPerTerm: 0 },
    ];
    const record = { schools, supervisorVisits: { visitsPerTerm: 2 } };
    expect(problemsOf(record)).toEqual([["supervisorVisits.visitsPerTerm", "contradicts", 2]]);
    expect(messages(record)).toEqual(["每学期督学到校次数：与“第2条，每学期督学到校次数：1”等其他数据矛盾"]);
    expect(of(record, at("2018-06-01"), "supervisorVisits").map(({ value, verdict }) => [value, verdict])).toEqual([
      [null, "undetermined"],
      [3, "met"],
      [1, "notMet"],
      [0, "notMet"],
    ]);
    expect(problemsOf({ schools, supervisorVisits: { visitsPerTerm: 0 } })).toEqual([]);
  });
});

describe("the conditions of accountability", () => {
  const flags = { compositeNotMet: true, targetOverdue: true, problemsMany: false };

  it("are counted, named and not judged", () => {
    const { findings, triggers } = assessSupervision({ accountability: flags }, at("2018-12-31"));
    expect(findings[1]).toMatchObject({
      indicator: "accountabilityTriggers",
      value: 2,
      unit: "count",
      verdict: "described",
      requirement: null,
    });
    expect(triggers.filter(({ present }) => present === true).map(({ id }) => id)).toEqual(["compositeNotMet", "targetOverdue"]);
    expect(findings.every(({ subject }) => subject.kind === "county")).toBe(true);
  });

  it("may be held against the caller's own number", () => {
    const interpretations = { accountabilityTriggers: { comparator: "<=", limit: 1, name: "example" } } as const;
    const verdict = (accountability: object): Verdict =>
      find({ accountability }, at("2018-12-31", { interpretations }), "accountabilityTriggers").verdict;
    expect(verdict(flags)).toBe("notMet");
    expect(verdict({ ...flags, targetOverdue: false })).toBe("met");
    expect(verdict({ ...flags, targetOverdue: null })).toBe("undetermined");
    // Two are present whatever the third is.
    expect(verdict({ ...flags, problemsMany: null })).toBe("notMet");
  });

  it("are open where one is not known", () => {
    expect(find({ accountability: { ...flags, problemsMany: "some" } }, at("2018-12-31"), "accountabilityTriggers")).toMatchObject({
      value: null,
      verdict: "described",
    });
    expect(problemsOf({ accountability: { ...flags, problemsMany: "some" } })).toEqual([
      ["accountability.problemsMany", "notInList", "some"],
    ]);
    expect(problemsOf({ accountability: 1 })).toEqual([["accountability", "notAnObject", 1]]);
  });
});

describe("supervision of the county", () => {
  const judged = (lastSupervisedOn: unknown, asOf: string): Finding =>
    find({ countySupervision: { lastSupervisedOn } }, at(asOf), "supervisionInterval");

  it.each<[string, string, Verdict]>([
    ["2012-10-01", "2017-09-30", "met"],
    ["2012-10-01", "2017-10-01", "met"],
    ["2012-10-01", "2017-10-02", "notMet"],
    ["2016-02-29", "2021-03-01", "met"],
    ["2016-02-29", "2021-03-02", "notMet"],
    ["2017-10-01", "2017-10-01", "met"],
    ["2000-01-01", "2012-09-30", "notApplicable"],
    ["2000-01-01", "2012-10-01", "notMet"],
  ])("last on %s, asked on %s: %s", (last, asOf, verdict) => {
    expect(judged(last, asOf)).toMatchObject({ verdict, unit: "years" });
  });

  it("needs a day that exists and has come", () => {
    expect(judged("2018-01-02", "2018-01-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "lastSupervisedOn" }],
    });
    expect(problemsOf({ countySupervision: { lastSupervisedOn: "2019-01-01" } })).toEqual([
      ["countySupervision.lastSupervisedOn", "contradicts", "2019-01-01"],
    ]);
    expect(problemsOf({ countySupervision: { lastSupervisedOn: "2017-02-29" } })).toEqual([
      ["countySupervision.lastSupervisedOn", "notADate", "2017-02-29"],
    ]);
    expect(judged(null, "2018-01-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "lastSupervisedOn" }],
    });
    expect(problemsOf({ countySupervision: "2017-01-01" })).toEqual([["countySupervision", "notAnObject", "2017-01-01"]]);
  });
});

describe("supervision of schools", () => {
  const asOf = "2018-06-01";
  const intervals = (schools: unknown): unknown[] =>
    of({ schools }, at(asOf), "schoolSupervisionInterval").map(({ subject, verdict, reasons }) => [
      subject.kind,
      subject.id,
      verdict,
      reasons.map(({ code }) => code),
    ]);

  it("is judged school by school", () => {
    const schools = [
      { schoolId: "a", name: "一小", lastSupervisedOn: "2013-06-01" },
      { schoolId: "b", lastSupervisedOn: "2013-05-31" },
      { schoolId: "c" },
      { schoolId: "d", lastSupervisedOn: "2018-06-02" },
    ];
    expect(intervals(schools)).toEqual([
      ["school", "a", "met", []],
      ["school", "b", "notMet", []],
      ["school", "c", "undetermined", ["missingFigure"]],
      ["school", "d", "undetermined", ["invalidFigure"]],
    ]);
    expect(of({ schools }, at(asOf), "schoolSupervisionInterval")[0]).toMatchObject({
      subject: { kind: "school", id: "a", name: "一小" },
      value: 5,
    });
    expect(problemsOf({ schools }, asOf)).toEqual([["schools.3.lastSupervisedOn", "contradicts", "2018-06-02"]]);
  });

  it("is open for the county where no school tells, or entries cannot be used", () => {
    expect(intervals([{ schoolId: "a", visitsPerTerm: 2 }, { schoolId: "b" }])).toEqual([
      ["county", "c", "undetermined", ["missingFigure"]],
    ]);
    expect(intervals([])).toEqual([["county", "c", "undetermined", ["noUnits"]]]);
    const mixed = [
      { schoolId: "a", lastSupervisedOn: "2017-01-01" },
      { schoolId: "b", lastSupervisedOn: "2017-01-01" },
      { schoolId: "b" },
      {},
    ];
    expect(intervals(mixed)).toEqual([
      ["county", "c", "undetermined", ["invalidRecord", "duplicateUnit"]],
      ["school", "a", "met", []],
    ]);
    expect(problemsOf({ schools: [{ schoolId: "a", name: 7 }, 1] })).toEqual([
      ["schools.0.name", "notText", 7],
      ["schools.1", "notAnObject", 1],
    ]);
    // Figures of schools that are left out are checked as well.
    expect(problemsOf({ schools: [{ lastSupervisedOn: "2017-02-29" }] })).toEqual([
      ["schools.0.schoolId", "missing", null],
      ["schools.0.lastSupervisedOn", "notADate", "2017-02-29"],
    ]);
    expect(intervals({})).toEqual([["county", "c", "undetermined", ["invalidRecord"]]]);
  });

  const visits = (record: object, day = asOf): unknown[] =>
    of(record, at(day), "supervisorVisits").map(({ subject, value, verdict }) => [subject.id, value, verdict]);

  it("asks for two visits a term, of the least or of each school", () => {
    const least = (visitsPerTerm: number | null): object => ({ supervisorVisits: { visitsPerTerm } });
    expect(visits(least(2))).toEqual([["c", 2, "met"]]);
    expect(visits(least(1))).toEqual([["c", 1, "notMet"]]);
    expect(visits(least(3))).toEqual([["c", 3, "met"]]);
    expect(visits(least(null))).toEqual([["c", null, "undetermined"]]);
    expect(visits(least(1), "2012-09-30")).toEqual([["c", 1, "notApplicable"]]);
    expect(visits(least(1), "2012-10-01")).toEqual([["c", 1, "notMet"]]);
    const schools = [{ schoolId: "a", visitsPerTerm: 2 }, { schoolId: "b", visitsPerTerm: 1 }, { schoolId: "d" }];
    expect(visits({ schools })).toEqual([
      ["a", 2, "met"],
      ["b", 1, "notMet"],
      ["d", null, "undetermined"],
    ]);
    expect(visits({ schools, ...least(0) })).toEqual([
      ["c", 0, "notMet"],
      ["a", 2, "met"],
      ["b", 1, "notMet"],
      ["d", null, "undetermined"],
    ]);
    // Schools listed for something else do not stand in the way of the least.
    expect(visits({ schools: [{ schoolId: "a", lastSupervisedOn: "2017-01-01" }], ...least(2) })).toEqual([["c", 2, "met"]]);
  });

  it("reports visits that cannot be right", () => {
    expect(problemsOf({ supervisorVisits: { visitsPerTerm: 1.5 }, schools: [{ schoolId: "a", visitsPerTerm: -1 }] })).toEqual([
      ["supervisorVisits.visitsPerTerm", "notWhole", 1.5],
      ["schools.0.visitsPerTerm", "negative", -1],
    ]);
    expect(problemsOf({ supervisorVisits: 2 })).toEqual([["supervisorVisits", "notAnObject", 2]]);
  });
});
