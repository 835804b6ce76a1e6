import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessFundingGrowth,
  assessPublicFunds,
  parameters,
  reasonText,
  withParameters,
  type Finding,
  type PublicFundsRecord,
  type SmallSchoolFunds,
  type TopicAssessment,
  type TopicOptions,
  type Verdict,
} from "edu-balance";

const asOf = "2016-12-31";
const county = { id: "yy", name: "右玉县", place: "140623" };
const assess = (record: PublicFundsRecord, more: Partial<TopicOptions> = {}): TopicAssessment<"publicFunds"> =>
  assessPublicFunds(record, { asOf, county, ...more });
const findingsOf = (record: PublicFundsRecord, indicator: string, more: Partial<TopicOptions> = {}): Finding[] =>
  assess(record, more).findings.filter((finding) => finding.indicator === indicator);
const only = (record: PublicFundsRecord, indicator: string, more: Partial<TopicOptions> = {}): Finding => {
  const [finding, second] = findingsOf(record, indicator, more);
  if (finding === undefined || second !== undefined) throw new Error(`not one ${indicator}`);
  return finding;
};
const finite = (result: object): void => {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
};

const stage = {
  publicFundsYuan: 610_000,
  pupils: 1000,
  lastYearPublicFundsYuan: 600_000,
  lastYearPupils: 1000,
  provincialStandardYuan: 610,
};
const small: SmallSchoolFunds = { schoolId: "p-1", name: "村小", stage: "primary", locale: "rural", pupils: 98, paidYuan: 60_000 };
const record = {
  fundingRegion: "central",
  stages: {
    primary: stage,
    juniorSecondary: { ...stage, publicFundsYuan: 820_000, lastYearPublicFundsYuan: 800_000, provincialStandardYuan: 800 },
  },
  boarding: { boarders: 300, paidYuan: 60_000 },
  smallSchools: [small],
  heating: { heatingAddOnYuan: 60_000, pupils: 500 },
  specialEducation: { publicFundsYuan: 600_000, pupils: 100 },
  educationSpending: { spendingYuan: 2_000_000, pupils: 200, lastYearSpendingYuan: 2_000_000, lastYearPupils: 200 },
  gdp: { educationSpendingYuan: 300, gdpYuan: 10_000 },
} as const satisfies PublicFundsRecord;

const ORDER = [
  "publicFundsPerPupil",
  "publicFundsKeptRising",
  "publicFundsPerPupil",
  "publicFundsKeptRising",
  "boardingAddOnDue",
  "smallSchoolFundsDue",
  "heatingAddOn",
  "specialEducationFundsPerPupil",
  "educationSpendingShareOfGdp",
  "educationSpendingNotFalling",
];

describe("assessPublicFunds", () => {
  it("is met with everything at its limit", () => {
    const result = assess(Object.freeze(record));
    expect(result).toMatchObject({
      standard: "publicFunds",
      asOf,
      verdict: "met",
      problems: [],
      subject: { kind: "county", id: "yy", name: "右玉县" },
    });
    expect(result.findings.map(({ indicator, stage: of, value, verdict }) => [indicator, of ?? null, value, verdict])).toEqual([
      ["publicFundsPerPupil", "primary", 610, "met"],
      ["publicFundsKeptRising", "primary", 1, "met"],
      ["publicFundsPerPupil", "juniorSecondary", 820, "met"],
      ["publicFundsKeptRising", "juniorSecondary", 1, "met"],
      ["boardingAddOnDue", null, 60_000, "met"],
      ["smallSchoolFundsDue", "primary", 60_000, "met"],
      ["heatingAddOn", null, 120, "described"],
      ["specialEducationFundsPerPupil", null, 6000, "met"],
      ["educationSpendingShareOfGdp", null, 0.03, "described"],
      ["educationSpendingNotFalling", null, 1, "notApplicable"],
    ]);
    finite(result);
  });

  it.each([
    {},
    { stages: null, boarding: null, smallSchools: null, heating: null, specialEducation: null, educationSpending: null, gdp: null },
  ])("nothing given: every measure has a finding and none is met (%j)", (nothing) => {
    for (const day of [asOf, "2024-12-31"]) {
      const result = assess(nothing, { asOf: day });
      expect(result.findings.map(({ indicator }) => indicator)).toEqual(ORDER);
      expect(result.verdict).toBe("undetermined");
      for (const finding of result.findings) {
        expect(finding.value).toBeNull();
        expect(finding.reasons.some(({ code }) => code === "recordMissing")).toBe(true);
      }
      const open = result.findings.filter(({ verdict }) => verdict !== "undetermined");
      expect(open.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
        ["heatingAddOn", "described"],
        ["educationSpendingShareOfGdp", "described"],
        ...(day === asOf ? [["educationSpendingNotFalling", "notApplicable"]] : []),
      ]);
      expect(result.problems).toEqual([]);
      finite(result);
    }
    const paths = assess(nothing).findings.flatMap(({ reasons }) =>
      reasons.flatMap((each) => (each.code === "recordMissing" ? [each.record] : [])),
    );
    expect(paths).toEqual([
      "stages.primary",
      "stages.primary",
      "stages.juniorSecondary",
      "stages.juniorSecondary",
      "boarding",
      "smallSchools",
      "heating",
      "specialEducation",
      "gdp",
      "educationSpending",
    ]);
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessPublicFunds(null as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessPublicFunds({}, null as never)).toThrow(code("notAnObject"));
    expect(() => assessPublicFunds({}, { asOf: "2016-02-30" })).toThrow(code("badDate"));
  });

  it.each<[string, PublicFundsRecord, readonly (string | number)[], string, unknown]>([
    ["a region that is none", { fundingRegion: "north" as never }, ["fundingRegion"], "notInList", "north"],
    ["stages that are none", { stages: 3 as never }, ["stages"], "notAnObject", 3],
    ["a stage that is no record", { stages: { primary: 3 } }, ["stages", "primary"], "notAnObject", 3],
    ["a negative amount", { stages: { primary: { publicFundsYuan: -1 } } }, ["stages", "primary", "publicFundsYuan"], "negative", -1],
    ["text", { boarding: { boarders: "9" as never } }, ["boarding", "boarders"], "notANumber", "9"],
    ["no finite number", { heating: { pupils: Number.NaN } }, ["heating", "pupils"], "notFinite", "NaN"],
    ["too large", { gdp: { gdpYuan: 2 ** 53 } }, ["gdp", "gdpYuan"], "tooLarge", 2 ** 53],
    ["a negative count", { specialEducation: { pupils: -1 } }, ["specialEducation", "pupils"], "negative", -1],
    ["negative spending", { educationSpending: { spendingYuan: -5 } }, ["educationSpending", "spendingYuan"], "negative", -5],
    ["schools that are no list", { smallSchools: 5 as never }, ["smallSchools"], "notAList", 5],
    ["no school", { smallSchools: [null as never] }, ["smallSchools", 0], "notAnObject", null],
    ["no id", { smallSchools: [{ ...small, schoolId: "" }] }, ["smallSchools", 0, "schoolId"], "notText", ""],
    ["no stage", { smallSchools: [{ ...small, stage: "senior" as never }] }, ["smallSchools", 0, "stage"], "notInList", "senior"],
    ["no place", { smallSchools: [{ ...small, locale: "village" as never }] }, ["smallSchools", 0, "locale"], "notInList", "village"],
    ["no name", { smallSchools: [{ ...small, name: 7 as never }] }, ["smallSchools", 0, "name"], "notText", 7],
    ["half a pupil", { smallSchools: [{ ...small, pupils: 9.5 }] }, ["smallSchools", 0, "pupils"], "notWhole", 9.5],
    ["negative funds", { smallSchools: [{ ...small, paidYuan: -1 }] }, ["smallSchools", 0, "paidYuan"], "negative", -1],
  ])("reports %s", (_case, wrong, path, code, value) => {
    const result = assess(wrong);
    expect(result.problems).toMatchObject([{ path, code, value }]);
    expect(result.verdict).toBe("undetermined");
    finite(result);
  });

  it("reports a school given twice, each of the two", () => {
    const result = assess({ smallSchools: [small, small] });
    expect(result.problems).toMatchObject([
      { path: ["smallSchools", 0, "schoolId"], code: "duplicateId", value: "p-1" },
      { path: ["smallSchools", 1, "schoolId"], code: "duplicateId", value: "p-1" },
    ]);
    expect(result.verdict).toBe("undetermined");
    finite(result);
  });
});

describe("publicFundsPerPupil", () => {
  const at = (
    perPupil: number,
    day: string,
    region: PublicFundsRecord["fundingRegion"],
    of: "primary" | "juniorSecondary",
    ofSchools: "all" | "ruralAndCountyTown" | "rural" | null = "rural",
  ): Finding | undefined =>
    findingsOf(
      { fundingRegion: region, stages: { [of]: { publicFundsYuan: perPupil * 100, pupils: 100, ofSchools } } },
      "publicFundsPerPupil",
      { asOf: day },
    ).find((finding) => finding.stage === of);

  it.each<[string, PublicFundsRecord["fundingRegion"], "primary" | "juniorSecondary", number]>([
    ["2014-01-01", "central", "primary", 600],
    ["2015-12-31", "east", "juniorSecondary", 850],
    ["2016-01-01", "central", "primary", 600],
    ["2016-12-31", "west", "juniorSecondary", 800],
    ["2019-12-31", "east", "primary", 650],
    ["2022-01-01", "central", "primary", 650],
    ["2022-12-31", null, "juniorSecondary", 850],
    ["2023-01-01", "central", "primary", 720],
    ["2026-01-01", null, "juniorSecondary", 940],
  ])("on %s, %s, %s: %d", (day, region, of, base) => {
    const verdicts = [base - 0.01, base, base + 0.01].map((perPupil) => at(perPupil, day, region, of)?.verdict);
    expect(verdicts).toEqual(["notMet", "met", "met"]);
    expect(at(base, day, region, of)?.requirement).toMatchObject({ comparator: ">=", limit: base, parameterId: "publicFundsPerPupilBase" });
  });

  it.each([null, "all", "ruralAndCountyTown"] as const)(
    "the base of 2014 was for rural schools and judges no figure of others: %j",
    (ofSchools) => {
      for (const region of ["central", null] as const)
        expect(at(1, "2015-12-31", region, "primary", ofSchools)).toMatchObject({
          value: 1,
          verdict: "described",
          reasons: [{ code: "ruleOfOtherScope", scopes: ["central.rural", "west.rural", "east.rural"] }],
        });
      expect(at(1, "2016-01-01", "central", "primary", ofSchools)?.verdict).toBe("notMet");
    },
  );

  it("is undetermined without the region while the base differs between regions, and with one that is none", () => {
    for (const [region, code] of [
      [undefined, "missingFigure"],
      ["north" as never, "invalidFigure"],
    ] as const) {
      expect(at(9000, "2016-12-31", region, "primary")).toMatchObject({
        value: 9000,
        verdict: "undetermined",
        requirement: null,
        margin: null,
        reasons: [{ code, field: "fundingRegion", units: [] }],
      });
      expect(at(720, "2023-12-31", region, "primary")?.verdict).toBe("met");
    }
  });

  it("is not judged where no base was in force, nor by one from memory unless allowed", () => {
    expect(at(1, "2013-12-31", "central", "primary")).toMatchObject({ verdict: "notApplicable", reasons: [{ code: "noRuleInForce" }] });
    expect(at(1, "2020-06-01", "central", "primary")).toMatchObject({
      verdict: "described",
      value: 1,
      requirement: null,
      reasons: [{ code: "unverifiedRuleRefused" }],
    });
    const allowed = findingsOf({ stages: { primary: stage } }, "publicFundsPerPupil", { asOf: "2020-06-01", allowUnverified: true });
    expect(allowed[0]).toMatchObject({ verdict: "notMet", requirement: { limit: 650, confirmation: "unverified" } });
  });

  it("is held against the higher of the nation's base and the province's standard", () => {
    const [national] = parameters.filter(
      ({ id, stage: of, value }) => id === "publicFundsPerPupilBase" && of === "primary" && value === 720,
    );
    if (national === undefined) throw new Error("no base");
    const limit = (value: number): number | undefined => {
      const own = { ...national, value, place: "14", level: "provincial", combine: "strictest" } as const;
      const set = withParameters(parameters, { name: "province", parameters: [own] });
      return findingsOf({ stages: { primary: stage } }, "publicFundsPerPupil", { asOf: "2023-12-31", parameters: set })[0]?.requirement
        ?.limit;
    };
    expect([limit(700), limit(800)]).toEqual([720, 800]);
  });
});

describe("publicFundsKeptRising", () => {
  const kept = (more: object, options: Partial<TopicOptions> = {}): Finding =>
    findingsOf({ stages: { primary: { ...stage, ...more } } }, "publicFundsKeptRising", options)[0] as Finding;

  it.each<[string, object, Verdict, number | null]>([
    ["at last year's and at the standard", { lastYearPublicFundsYuan: 610_000 }, "met", 1],
    ["a hundredth below last year's", { lastYearPublicFundsYuan: 610_000.01 }, "notMet", 0],
    ["a hundredth below the standard", { publicFundsYuan: 609_999.99 }, "notMet", 0],
    ["the same money for one pupil more", { lastYearPublicFundsYuan: 610_000, pupils: 1001, provincialStandardYuan: 600 }, "notMet", 0],
    ["the same money for one pupil less", { lastYearPublicFundsYuan: 610_000, pupils: 999 }, "met", 1],
    [
      "decimals that doubles would part",
      { publicFundsYuan: 0.3, pupils: 3, lastYearPublicFundsYuan: 0.7, lastYearPupils: 7, provincialStandardYuan: 0.1 },
      "met",
      1,
    ],
    ["no standard", { provincialStandardYuan: null }, "undetermined", null],
    ["no standard, and less than last year", { provincialStandardYuan: null, lastYearPublicFundsYuan: 700_000 }, "notMet", 0],
    ["no last year", { lastYearPublicFundsYuan: null }, "undetermined", null],
    ["no last year, and below the standard", { lastYearPupils: null, provincialStandardYuan: 620 }, "notMet", 0],
    ["no pupils reported", { pupils: null }, "undetermined", null],
    ["no public funds reported", { publicFundsYuan: null }, "undetermined", null],
    ["nobody last year", { lastYearPupils: 0 }, "undetermined", null],
    ["a figure in error", { publicFundsYuan: -1 }, "undetermined", null],
  ])("%s", (_case, more, verdict, value) => {
    expect(kept(more)).toMatchObject({
      verdict,
      value,
      unit: "yesOrNo",
      requirement: null,
      basis: [{ document: "shuozhouOpinion2016", clause: "七" }],
      origin: "municipal",
    });
  });

  it("asks nothing of a stage without pupils", () => {
    const ofNobody = { stages: { primary: { ...stage, pupils: 0, lastYearPupils: 7 } } };
    for (const indicator of ["publicFundsPerPupil", "publicFundsKeptRising"]) {
      const [finding] = findingsOf({ fundingRegion: "central", ...ofNobody }, indicator);
      expect(finding).toMatchObject({ value: null, verdict: "notApplicable", reasons: [{ code: "zeroDenominator" }] });
    }
    expect(findingsOf(ofNobody, "publicFundsPerPupil")[0]?.verdict).toBe("notApplicable");
  });

  it("names what is missing once", () => {
    expect(kept({ publicFundsYuan: null }).reasons).toEqual([{ code: "missingFigure", field: "publicFundsYuan", units: [] }]);
    expect(kept({ lastYearPupils: 0 }).reasons).toEqual([{ code: "zeroDenominator", fields: ["lastYearPupils"] }]);
  });

  it("is a rule of Shuozhou from its day on; elsewhere and before it is shown and not judged", () => {
    expect(kept({}, { asOf: "2016-05-16" }).verdict).toBe("met");
    const early = kept({ publicFundsYuan: 1 }, { asOf: "2016-05-15" });
    expect(early).toMatchObject({ verdict: "notApplicable", value: 0, basis: [] });
    expect(early.reasons).toEqual([{ code: "documentLaterThanDate", document: "shuozhouOpinion2016", effectiveFrom: "2016-05-16" }]);
    for (const place of ["CN", "110101", "14"]) {
      const finding = kept({ publicFundsYuan: 1 }, { county: { id: "c", place } });
      expect(finding).toMatchObject({
        verdict: "notApplicable",
        value: 0,
        reasons: [{ code: "noRuleInForce", parameterId: "publicFundsKeptRising", nextFrom: null }],
      });
    }
  });

  it("is open without the place of the county, from the day of the opinion on", () => {
    const reason = { code: "placeUnknown", parameterId: "publicFundsKeptRising" } as const;
    for (const publicFundsYuan of [1, 610_000]) {
      const finding = kept({ publicFundsYuan }, { county: { id: "c" } });
      expect(finding).toMatchObject({ verdict: "undetermined", value: Number(publicFundsYuan > 1), basis: [], origin: "library" });
      expect(finding.reasons).toEqual([reason]);
    }
    expect(kept({}, { county: { id: "c" }, asOf: "2016-05-15" }).verdict).toBe("notApplicable");
    expect(reasonText(reason).zh).toBe("有地方规定，但未填报行政区划代码，无法确定是否适用：预算内生均公用经费达省标且逐步提高");
  });
});

describe("W16 the same funds as last year", () => {
  const same = { ...stage, lastYearPublicFundsYuan: 610_000 };
  const years = [2015, 2016].map((year) => ({ year, publicFundsYuan: 610_000, pupils: 1000 }));
  const growth = assessFundingGrowth({ years }, { asOf, county });
  const growthOf = (indicator: string): Finding | undefined => growth.findings.find((finding) => finding.indicator === indicator);
  const kept = (more: object): Finding | undefined => findingsOf({ stages: { primary: { ...same, ...more } } }, "publicFundsKeptRising")[0];
  const reason = { code: "sameAsLastYear" } as const;

  it("W16 are no growth and not falling, and both findings say why", () => {
    expect(growthOf("publicFundsPerPupilGrowth")).toMatchObject({ value: 0, verdict: "notMet", reasons: [{ code: "inYear" }, reason] });
    expect(growthOf("fundingGrowth")?.reasons).toContainEqual(reason);
    expect(kept({})).toMatchObject({ value: 1, verdict: "met", reasons: [reason] });
    expect(reasonText(reason).zh).toBe("与上年持平：法律要求的“增长”须高于上年，“逐步提高”则以不低于上年为做到");
  });

  it("W16 say so only where the two readings part", () => {
    for (const more of [
      { publicFundsYuan: 610_000.01 },
      { publicFundsYuan: 609_999.99 },
      { provincialStandardYuan: 611 },
      { pupils: 999 },
    ]) {
      expect(kept(more)?.reasons).toEqual([]);
    }
    expect(kept({ provincialStandardYuan: null })?.reasons).not.toContainEqual(reason);
    expect(growthOf("staffPayGrowth")?.reasons).not.toContainEqual(reason);
    const pay = years.map((year) => ({ ...year, staffMeanPayYuan: 60_000, publicFundsYuan: year.year }));
    const ofPay = assessFundingGrowth({ years: pay }, { asOf, county }).findings;
    expect(ofPay.find(({ indicator }) => indicator === "staffPayGrowth")).toMatchObject({
      value: 0,
      verdict: "notMet",
      reasons: [{ code: "inYear" }],
    });
    expect(ofPay.flatMap(({ reasons }) => reasons)).not.toContainEqual(reason);
  });
});

describe("boardingAddOnDue", () => {
  const boarding = (boarders: number | null, paidYuan: number | null, day = asOf): Finding =>
    only({ boarding: { boarders, paidYuan } }, "boardingAddOnDue", { asOf: day });

  it.each<[string, number]>([
    ["2016-01-01", 60_000],
    ["2022-12-31", 60_000],
    ["2023-01-01", 90_000],
  ])("on %s 300 boarders are due %d", (day, due) => {
    expect(boarding(300, due - 0.01, day)).toMatchObject({
      verdict: "notMet",
      requirement: { comparator: ">=", limit: due, parameterId: "boardingAddOn" },
    });
    expect(boarding(300, due, day)).toMatchObject({ verdict: "met", margin: 0, unit: "yuan" });
    expect(boarding(300, due + 0.01, day).verdict).toBe("met");
  });

  it("is not judged before the add-on, and unknown without a figure", () => {
    expect(boarding(300, 1, "2015-12-31")).toMatchObject({ verdict: "notApplicable", value: 1 });
    expect(boarding(null, 60_000)).toMatchObject({
      verdict: "undetermined",
      value: 60_000,
      requirement: null,
      reasons: [{ code: "missingFigure", field: "boarders", units: [] }],
    });
    expect(boarding(300, null)).toMatchObject({
      verdict: "undetermined",
      value: null,
      requirement: { limit: 60_000 },
      reasons: [{ code: "missingFigure", field: "paidYuan", units: [] }],
    });
    for (const paid of [0, 60_000, null])
      expect(boarding(0, paid)).toMatchObject({ verdict: "notApplicable", value: paid, requirement: null, reasons: [{ code: "noUnits" }] });
    expect(boarding(-1, 60_000).reasons).toEqual([{ code: "invalidFigure", field: "boarders", units: [] }]);
  });
});

describe("smallSchoolFundsDue", () => {
  const school = (
    more: Partial<SmallSchoolFunds>,
    options: Partial<TopicOptions> = {},
    region: PublicFundsRecord["fundingRegion"] = "central",
  ): Finding => only({ fundingRegion: region, smallSchools: [{ ...small, ...more }] }, "smallSchoolFundsDue", options);

  it("is about the school", () => {
    expect(school({}).subject).toEqual({ kind: "school", id: "p-1", name: "村小" });
    expect(school({ name: null }).subject).toEqual({ kind: "school", id: "p-1" });
    expect(school({ name: 7 as never }).subject).toEqual({ kind: "school", id: "p-1" });
  });

  it.each<[string, Partial<SmallSchoolFunds>, string, PublicFundsRecord["fundingRegion"], number]>([
    ["98 pupils, central", {}, asOf, "central", 60_000],
    ["99 pupils", { pupils: 99 }, asOf, "central", 60_000],
    ["1 pupil", { pupils: 1 }, asOf, "west", 60_000],
    ["junior secondary, east", { stage: "juniorSecondary" }, asOf, "east", 85_000],
    ["2022, without a region", {}, "2022-12-31", null, 65_000],
    ["2023", {}, "2023-12-31", "central", 72_000],
  ])("%s", (_case, more, day, region, due) => {
    expect(school({ ...more, paidYuan: due - 0.01 }, { asOf: day }, region)).toMatchObject({
      verdict: "notMet",
      requirement: { limit: due },
    });
    expect(school({ ...more, paidYuan: due }, { asOf: day }, region)).toMatchObject({ verdict: "met", value: due, unit: "yuan" });
  });

  it("passes over schools that are not small, not rural, or empty", () => {
    for (const other of [
      { pupils: 100 },
      { locale: "town" },
      { locale: "urban" },
      { pupils: 0 },
      { locale: "urban", pupils: null },
    ] as const) {
      expect(school({ ...other, paidYuan: 0 })).toMatchObject({
        verdict: "notApplicable",
        subject: { kind: "county" },
        reasons: [{ code: "noUnits" }],
      });
      const both = findingsOf({ ...record, smallSchools: [{ ...small, ...other, schoolId: "x" }, small] }, "smallSchoolFundsDue");
      expect(both.map(({ subject, verdict }) => [subject.id, verdict])).toEqual([["p-1", "met"]]);
    }
    expect(findingsOf({ ...record, smallSchools: [] }, "smallSchoolFundsDue")).toMatchObject([{ verdict: "notApplicable" }]);
  });

  it.each<[string, Partial<SmallSchoolFunds>, string]>([
    ["its place", { locale: null }, "locale"],
    ["its pupils", { pupils: null }, "pupils"],
    ["what was paid", { paidYuan: null }, "paidYuan"],
  ])("is unknown without %s", (_case, more, field) => {
    expect(school(more)).toMatchObject({ verdict: "undetermined", reasons: [{ code: "missingFigure", field, units: [] }] });
  });

  it("is unknown without the region while the base differs", () => {
    expect(school({}, {}, null)).toMatchObject({
      verdict: "undetermined",
      value: 60_000,
      requirement: null,
      subject: { id: "p-1" },
      reasons: [{ code: "missingFigure", field: "fundingRegion", units: [] }],
    });
  });

  it("is not asked before the floor", () => {
    expect(school({ paidYuan: 0 }, { asOf: "2015-12-31" })).toMatchObject({
      verdict: "notApplicable",
      subject: { kind: "county" },
      reasons: [{ code: "noRuleInForce" }],
    });
  });

  it("a school given twice, or that cannot be read, keeps the whole from being met", () => {
    const findings = findingsOf(
      { ...record, smallSchools: [small, { ...small, schoolId: "p-2" }, small, { ...small, schoolId: " " }] },
      "smallSchoolFundsDue",
    );
    expect(findings).toMatchObject([
      { subject: { id: "p-2" }, verdict: "met" },
      {
        subject: { kind: "county" },
        verdict: "undetermined",
        reasons: [
          { code: "duplicateUnit", units: ["p-1"] },
          { code: "invalidRecord", units: ["#3"] },
        ],
      },
    ]);
  });
});

describe("heatingAddOn", () => {
  it("is described, and judged by the caller's reading", () => {
    expect(only(record, "heatingAddOn")).toMatchObject({
      value: 120,
      unit: "yuanPerPupil",
      verdict: "described",
      reasons: [{ code: "noNumberSet" }],
    });
    const judged = (limit: number): Verdict =>
      only(record, "heatingAddOn", { interpretations: { heatingAddOn: { comparator: ">=", limit, name: "省标" } } }).verdict;
    expect([judged(119.99), judged(120), judged(120.01)]).toEqual(["met", "met", "notMet"]);
    expect(only({ heating: { pupils: 5 } }, "heatingAddOn").reasons[0]).toEqual({
      code: "missingFigure",
      field: "heatingAddOnYuan",
      units: [],
    });
  });
});

describe("specialEducationFundsPerPupil", () => {
  it.each<[string, number]>([
    ["2014-01-01", 4000],
    ["2015-12-31", 4000],
    ["2016-01-01", 6000],
    ["2024-12-31", 6000],
    ["2025-01-01", 7000],
  ])("on %s the general base is %d", (day, base) => {
    const verdicts = [base - 0.01, base, base + 0.01].map(
      (perPupil) =>
        only({ specialEducation: { publicFundsYuan: perPupil * 100, pupils: 100 } }, "specialEducationFundsPerPupil", { asOf: day })
          .verdict,
    );
    expect(verdicts).toEqual(["notMet", "met", "met"]);
  });

  it("is unknown without a figure", () => {
    for (const field of ["publicFundsYuan", "pupils"]) {
      const given = { specialEducation: { ...record.specialEducation, [field]: null } };
      expect(only(given, "specialEducationFundsPerPupil")).toMatchObject({
        verdict: "undetermined",
        reasons: [{ code: "missingFigure", field, units: [] }],
      });
    }
  });
});

describe("educationSpendingShareOfGdp", () => {
  it("is never a test of a county, whatever the caller reads into it", () => {
    const interpretations = { educationSpendingShareOfGdp: { comparator: ">=", limit: 0.9, name: "own" } } as const;
    for (const day of ["2012-12-31", asOf, "2024-12-31"]) {
      const finding = only(record, "educationSpendingShareOfGdp", { asOf: day, interpretations });
      expect(finding).toMatchObject({ value: 0.03, verdict: "described", requirement: null });
      expect(finding.reasons).toEqual([{ code: "ruleOfOtherScope", parameterId: "publicEducationSpendingShareOfGdp", scopes: ["nation"] }]);
    }
    expect(only(record, "educationSpendingShareOfGdp", { asOf: "2010-12-31" }).reasons).toMatchObject([{ code: "noRuleInForce" }]);
    expect(only(record, "educationSpendingShareOfGdp", { asOf: "2010-12-31" }).verdict).toBe("notApplicable");
    expect(only({ gdp: { gdpYuan: 0, educationSpendingYuan: 1 } }, "educationSpendingShareOfGdp").reasons[0]).toEqual({
      code: "zeroDenominator",
      fields: ["gdpYuan"],
    });
  });
});

describe("educationSpendingNotFalling", () => {
  const falling = (more: object, day = "2018-12-31"): Finding =>
    only({ educationSpending: { ...record.educationSpending, ...more } }, "educationSpendingNotFalling", {
      asOf: day,
      county: { id: "c" },
    });

  it.each<[string, object, Verdict, number | null]>([
    ["the same in total and per pupil", {}, "met", 1],
    ["a hundredth less", { spendingYuan: 1_999_999.99 }, "notMet", 0],
    ["a hundredth less for fewer pupils", { spendingYuan: 1_999_999.99, pupils: 100 }, "notMet", 0],
    ["more for one pupil more than it feeds", { spendingYuan: 2_009_999.99, pupils: 201 }, "notMet", 0],
    ["enough for one pupil more", { spendingYuan: 2_010_000, pupils: 201 }, "met", 1],
    ["no pupils reported", { pupils: null }, "undetermined", null],
    ["no pupils reported, and less in total", { pupils: null, spendingYuan: 1 }, "notMet", 0],
    ["no pupils reported of last year", { lastYearPupils: null }, "undetermined", null],
    ["no spending reported", { spendingYuan: null }, "undetermined", null],
    ["no spending reported of last year", { lastYearSpendingYuan: null }, "undetermined", null],
    ["nobody last year", { lastYearPupils: 0 }, "undetermined", null],
  ])("%s", (_case, more, verdict, value) => {
    expect(falling(more)).toMatchObject({
      verdict,
      value,
      origin: "national",
      basis: [{ document: "centralOffices2017", clause: "（教育投入）" }],
    });
  });

  it("is judged from the month of its document, in every place", () => {
    expect(falling({}, "2017-09-01").verdict).toBe("met");
    expect(falling({ spendingYuan: 1 }, "2017-08-31")).toMatchObject({
      verdict: "notApplicable",
      value: 0,
      reasons: [{ code: "documentLaterThanDate", document: "centralOffices2017", effectiveFrom: "2017-09-01" }],
    });
  });
});

describe("assessPublicFunds: properties", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 2_000_000 }));
  const funds = fc.record({
    publicFundsYuan: amount,
    pupils: amount,
    lastYearPublicFundsYuan: amount,
    lastYearPupils: amount,
    provincialStandardYuan: amount,
  });
  const school = fc.record({
    stage: fc.constantFrom("primary" as const, "juniorSecondary" as const),
    locale: fc.option(fc.constantFrom("rural" as const, "town" as const)),
    pupils: fc.option(fc.integer({ min: 0, max: 150 })),
    paidYuan: amount,
  });
  const records = fc.record({
    fundingRegion: fc.option(fc.constantFrom("east" as const, "central" as const)),
    stages: fc.record({ primary: funds, juniorSecondary: funds }),
    boarding: fc.record({ boarders: fc.option(fc.nat(5000)), paidYuan: amount }),
    smallSchools: fc.array(school, { maxLength: 4 }).map((list) => list.map((each, index) => ({ ...each, schoolId: String(index) }))),
  });
  const day = fc.constantFrom("2015-12-31", asOf, "2021-06-30", "2023-12-31");

  it("notMet beats undetermined beats met, and no figure less ever turns a finding into met or notMet", () => {
    fc.assert(
      fc.property(records, day, fc.constantFrom("publicFundsYuan", "pupils", "provincialStandardYuan"), (given, on, field) => {
        const result = assess(given, { asOf: on });
        const verdicts = result.findings.map(({ verdict }) => verdict);
        expect(result.verdict).toBe((["notMet", "undetermined", "met", "described"] as const).find((each) => verdicts.includes(each)));
        const stages = { ...given.stages, primary: { ...given.stages.primary, [field]: null } };
        const less = assess({ ...given, stages }, { asOf: on });
        less.findings.slice(0, 2).forEach((finding, index) => {
          const before = result.findings[index]?.verdict;
          if (finding.verdict === "met" || finding.verdict === "notMet") expect(finding.verdict).toBe(before);
        });
        finite(result);
      }),
    );
  });

  it("the order of schools changes no verdict", () => {
    fc.assert(
      fc.property(records, day, (given, on) => {
        const turned = assess({ ...given, smallSchools: [...given.smallSchools].reverse() }, { asOf: on });
        expect(turned.verdict).toBe(assess(given, { asOf: on }).verdict);
      }),
    );
  });
});
