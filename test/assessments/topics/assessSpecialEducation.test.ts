import { describe, expect, it } from "vitest";
import {
  assessSpecialEducation,
  parameterAt,
  parameters,
  UsageError,
  withParameters,
  type Finding,
  type SpecialEducationRecord,
  type SpecialSchoolFigures,
  type TopicOptions,
  type Verdict,
} from "edu-balance";

const county = { id: "huairen", name: "怀仁", place: "140624" };
const at = (asOf: string, more: Partial<TopicOptions> = {}): TopicOptions => ({ asOf, county, ...more });
const find = (record: object, options: TopicOptions, indicator: string): Finding => {
  const finding = assessSpecialEducation(record as SpecialEducationRecord, options).findings.find((each) => each.indicator === indicator);
  if (finding === undefined) throw new Error(indicator);
  return finding;
};
const problemsOf = (record: object, options = at("2018-01-01")): unknown[] =>
  assessSpecialEducation(record as SpecialEducationRecord, options).problems.map(({ path, code, value }) => [path.join("."), code, value]);

const MEASURES = [
  "disabledEnrolmentShare",
  "individualPlanShare",
  "specialSchoolProvision",
  "resourceRoomShare",
  "inclusiveFundingParity",
  "disabledEducationCommittee",
];

describe("assessSpecialEducation", () => {
  const early = ["notApplicable", "notApplicable", "notApplicable", "described", "notApplicable", "notApplicable"];
  const ofOpinion = ["undetermined", "undetermined", "undetermined", "described", "notApplicable", "notApplicable"];
  const due = ["undetermined", "undetermined", "undetermined", "described", "undetermined", "undetermined"];
  it.each<[string, readonly string[], readonly string[]]>([
    ["2013-12-31", early, early],
    ["2016-05-16", ofOpinion, ofOpinion],
    ["2018-01-01", due, due],
    ["2026-01-01", due, due],
  ])("has a finding for every measure with nothing given on %s, and none is met", (asOf, verdicts, verdictsAllowed) => {
    for (const allowUnverified of [false, true]) {
      const result = assessSpecialEducation(Object.freeze({}), at(asOf, { allowUnverified }));
      expect(result.findings.map(({ indicator }) => indicator)).toEqual(MEASURES);
      expect(result.findings.map(({ verdict }) => verdict)).toEqual(allowUnverified ? verdictsAllowed : verdicts);
      for (const { value, reasons } of result.findings) {
        expect(value).toBeNull();
        expect(reasons[0]?.code).toBe("recordMissing");
      }
      expect(result).toMatchObject({
        standard: "specialEducation",
        asOf,
        subject: { kind: "county", id: "huairen", name: "怀仁" },
        problems: [],
        provision: null,
      });
    }
    expect(assessSpecialEducation({}, at("2018-01-01")).verdict).toBe("undetermined");
  });

  it("refuses what is no record", () => {
    expect(() => assessSpecialEducation(null as unknown as SpecialEducationRecord, at("2018-01-01"))).toThrow(UsageError);
    expect(() => assessSpecialEducation({}, at("2018"))).toThrow(UsageError);
  });

  it("lets what is not met beat what is not known, and that beat what is met", () => {
    const plans = { withPlan: 4, registeredNotEnrolled: 4 };
    const committee = { established: true };
    const most = { individualPlans: plans, disabledEducationCommittee: committee };
    expect(assessSpecialEducation(most, at("2018-01-01")).verdict).toBe("undetermined");
    expect(assessSpecialEducation({ ...most, individualPlans: { ...plans, withPlan: 3 } }, at("2018-01-01")).verdict).toBe("notMet");
    const rest = {
      ...most,
      disabledEnrolment: {
        definition: "allTypes",
        inSpecialSchools: 20,
        inclusivePlacement: 0,
        attachedClasses: 0,
        homeTeaching: 0,
        disabledChildren: 20,
      },
      specialSchools: { population: 1, populationBasis: "resident", attachedClasses: true },
      inclusiveFunding: { inclusiveFundsYuan: 6000, inclusivePupils: 1 },
    } as const;
    expect(assessSpecialEducation(rest, at("2018-01-01")).verdict).toBe("met");
  });
});

describe("enrolment of disabled children", () => {
  const figures = { inSpecialSchools: 100, inclusivePlacement: 200, attachedClasses: 50, homeTeaching: 10, disabledChildren: 400 };
  const judged = (definition: unknown, enrolled: number, asOf: string, more: Partial<TopicOptions> = {}): Finding =>
    find({ disabledEnrolment: { ...figures, inSpecialSchools: enrolled - 260, definition } }, at(asOf, more), "disabledEnrolmentShare");

  // 360 of 400 = 90 %; 380 of 400 = 95 %; 388 of 400 = 97 %.
  it.each<[string, string, number, string, Verdict, number | undefined]>([
    ["at the limit", "threeTypes", 360, "2016-12-31", "met", 0.9],
    ["above", "threeTypes", 361, "2016-12-31", "met", 0.9],
    ["below", "threeTypes", 359, "2016-12-31", "notMet", 0.9],
    ["below, before the day", "threeTypes", 359, "2016-12-30", "pending", 0.9],
    ["at the limit, before the day", "threeTypes", 360, "2014-01-01", "met", 0.9],
    ["before the plan", "threeTypes", 400, "2013-12-31", "notApplicable", undefined],
    ["last day of the first plan", "threeTypes", 359, "2017-06-30", "notMet", 0.9],
    ["under the second plan", "threeTypes", 400, "2017-07-01", "described", undefined],
    ["missed, under the second plan", "threeTypes", 359, "2017-07-01", "notMet", 0.9],
    ["missed, under the third plan", "threeTypes", 359, "2023-01-01", "notMet", 0.9],
    ["reached late, under the third plan", "threeTypes", 360, "2023-01-01", "described", undefined],
    ["under the first plan", "allTypes", 400, "2016-12-31", "described", undefined],
    ["at the limit", "allTypes", 380, "2020-12-31", "met", 0.95],
    ["above", "allTypes", 381, "2020-12-31", "met", 0.95],
    ["below", "allTypes", 379, "2020-12-31", "notMet", 0.95],
    ["below, before the day", "allTypes", 379, "2020-12-30", "pending", 0.95],
    ["last day of the second plan", "allTypes", 379, "2021-12-30", "notMet", 0.95],
    // 2020-12-31 was missed; a later target that is not due does not undo it.
    ["missed, under the third plan", "allTypes", 379, "2023-08-29", "notMet", 0.95],
    ["not due, under the third plan", "allTypes", 387, "2021-12-31", "pending", 0.97],
    ["not due, under the third plan", "allTypes", 387, "2023-08-29", "pending", 0.97],
    ["at the limit, under the third plan", "allTypes", 388, "2023-08-29", "met", 0.97],
    ["not due, under the action plan", "allTypes", 387, "2023-08-30", "pending", 0.97],
    ["not due, under the action plan", "allTypes", 387, "2027-12-30", "pending", 0.97],
    ["below", "allTypes", 387, "2027-12-31", "notMet", 0.97],
    ["at the limit", "allTypes", 388, "2027-12-31", "met", 0.97],
    ["above", "allTypes", 389, "2027-12-31", "met", 0.97],
    ["missed, under the action plan", "allTypes", 379, "2025-12-31", "notMet", 0.95],
  ])("%s: %s, %d of 400 on %s", (_case, definition, enrolled, asOf, verdict, limit) => {
    const finding = judged(definition, enrolled, asOf);
    expect(finding.verdict).toBe(verdict);
    expect(finding.requirement?.limit).toBe(limit);
    expect(finding.value).toBe(enrolled / 400);
    expect(finding.reasons).toContainEqual({ code: "denominatorChosen", denominator: definition });
  });

  it("never holds three types against the target for all, nor the other way round", () => {
    expect(judged("threeTypes", 400, "2019-01-01").reasons).toContainEqual({
      code: "ruleOfOtherScope",
      parameterId: "disabledEnrolmentShareTarget",
      scopes: ["allTypes"],
    });
    expect(judged("threeTypes", 400, "2023-01-01").reasons).toContainEqual({
      code: "ruleOfOtherScope",
      parameterId: "disabledEnrolmentShareTarget",
      scopes: ["allTypes"],
    });
    expect(judged("allTypes", 400, "2016-01-01").reasons).toContainEqual({
      code: "ruleOfOtherScope",
      parameterId: "disabledEnrolmentShareTarget",
      scopes: ["threeTypes"],
    });
    expect(judged("threeTypes", 400, "2013-12-31").reasons).toContainEqual({
      code: "noRuleInForce",
      parameterId: "disabledEnrolmentShareTarget",
      nextFrom: "2014-01-01",
    });
  });

  it("keeps a missed target for three types open, and never holds them against a missed one for all", () => {
    expect(judged("threeTypes", 359, "2017-07-01").reasons).toEqual([
      { code: "denominatorChosen", denominator: "threeTypes" },
      { code: "supersededTarget", parameterId: "disabledEnrolmentShareTarget", limit: 0.9, dueBy: "2016-12-31", daysPast: 182 },
    ]);
    expect(judged("threeTypes", 379, "2023-01-01").verdict).toBe("described");
  });

  it("judges three types by the caller's reading where no target is theirs", () => {
    const interpretations = { disabledEnrolmentShare: { comparator: ">=", limit: 0.95, name: "example" } } as const;
    expect(judged("threeTypes", 380, "2019-01-01", { interpretations })).toMatchObject({
      verdict: "met",
      requirement: { overlay: "example" },
    });
    expect(judged("threeTypes", 379, "2019-01-01", { interpretations })).toMatchObject({ verdict: "notMet" });
  });

  it("says nothing without the definition", () => {
    for (const [definition, code] of [
      [undefined, "missingFigure"],
      [null, "missingFigure"],
      ["all", "invalidFigure"],
    ] as const) {
      for (const asOf of ["2016-12-31", "2020-12-31"]) {
        expect(judged(definition, 400, asOf)).toMatchObject({
          value: null,
          verdict: "undetermined",
          reasons: [{ code, field: "definition" }],
        });
      }
    }
    expect(problemsOf({ disabledEnrolment: { ...figures, definition: "all" } })).toEqual([
      ["disabledEnrolment.definition", "notInList", "all"],
    ]);
  });

  it.each(Object.keys(figures))("has no value without %s, nor with one that cannot be right", (field) => {
    const definition = "allTypes";
    expect(
      find({ disabledEnrolment: { ...figures, definition, [field]: null } }, at("2018-01-01"), "disabledEnrolmentShare"),
    ).toMatchObject({ value: null, verdict: "undetermined", reasons: [{ code: "missingFigure", field }, { code: "denominatorChosen" }] });
    expect(problemsOf({ disabledEnrolment: { ...figures, definition, [field]: 1.5 } })).toEqual([
      [`disabledEnrolment.${field}`, "notWhole", 1.5],
    ]);
  });
});

describe("individual plans", () => {
  const judged = (withPlan: number | null, registeredNotEnrolled: number | null, asOf: string): Finding =>
    find({ individualPlans: { withPlan, registeredNotEnrolled } }, at(asOf), "individualPlanShare");

  it("are due for every child from the opinion on in Shuozhou, and from the second plan on elsewhere", () => {
    expect(judged(40, 40, "2017-07-01")).toMatchObject({
      value: 1,
      verdict: "met",
      requirement: { parameterId: "individualPlanShareFloor" },
    });
    expect(judged(39, 40, "2017-07-01")).toMatchObject({ value: 0.975, verdict: "notMet" });
    expect(judged(39, 40, "2016-05-15")).toMatchObject({ value: 0.975, verdict: "notApplicable" });
    for (const asOf of ["2016-05-16", "2017-06-30"]) {
      expect(judged(39, 40, asOf)).toMatchObject({ verdict: "notMet", origin: "municipal" });
      expect(judged(40, 40, asOf).verdict).toBe("met");
    }
    const elsewhere = (asOf: string) => parameterAt("individualPlanShareFloor", { asOf, place: "110101" }).parameter?.level;
    expect([elsewhere("2017-06-30"), elsewhere("2017-07-01")]).toEqual([undefined, "national"]);
    expect(judged(0, 0, "2018-01-01").verdict).toBe("notApplicable");
    expect(judged(null, 40, "2018-01-01").verdict).toBe("undetermined");
    expect(judged(40, null, "2018-01-01").verdict).toBe("undetermined");
  });

  it("cannot be more than the children", () => {
    expect(judged(41, 40, "2018-01-01")).toMatchObject({ value: null, verdict: "undetermined" });
    expect(problemsOf({ individualPlans: { withPlan: 41, registeredNotEnrolled: 40 } })).toEqual([
      ["individualPlans", "partExceedsWhole", null],
    ]);
    expect(problemsOf({ individualPlans: { withPlan: -1, registeredNotEnrolled: 40 } })).toEqual([
      ["individualPlans.withPlan", "negative", -1],
    ]);
    expect(problemsOf({ individualPlans: [1] })).toEqual([["individualPlans", "notAnObject", "array"]]);
  });
});

describe("the special school", () => {
  const offers = { specialSchools: 0, attachedClasses: true, inclusivePlacement: false } as const;
  const judged = (figures: object, asOf = "2017-12-31", more: Partial<TopicOptions> = {}): Finding =>
    find({ specialSchools: figures }, at(asOf, more), "specialSchoolProvision");

  it("is asked of 怀仁 by one count of its people and not by the other", () => {
    const registered: SpecialSchoolFigures = { ...offers, population: 290_849, populationBasis: "registered" };
    const resident: SpecialSchoolFigures = { ...offers, population: 430_000, populationBasis: "resident" };
    expect(judged(registered)).toMatchObject({
      value: 1,
      verdict: "met",
      unit: "yesOrNo",
      origin: "municipal",
      basis: [{ document: "shuozhouOpinion2016", clause: "十八" }],
    });
    expect(judged(registered).reasons).toEqual([{ code: "denominatorChosen", denominator: "registered" }]);
    expect(judged(resident)).toMatchObject({
      value: 0,
      verdict: "notMet",
      margin: -1,
      requirement: { limit: 1, parameterId: "specialSchoolPopulation" },
    });
    expect(judged(resident).reasons).toEqual([{ code: "denominatorChosen", denominator: "resident" }]);
    expect(judged({ ...resident, specialSchools: 1 })).toMatchObject({ value: 1, verdict: "met" });
    expect(assessSpecialEducation({ specialSchools: resident }, at("2017-12-31")).provision).toEqual({
      needs: "specialSchool",
      threshold: 300_000,
      populationBasis: "resident",
    });
    expect(assessSpecialEducation({ specialSchools: registered }, at("2017-12-31")).provision?.needs).toBe("attachedOrInclusive");
  });

  it.each<[number, Verdict]>([
    [299_999, "met"],
    [300_000, "notMet"],
    [300_001, "notMet"],
  ])("of %d people: %s", (population, verdict) => {
    expect(judged({ ...offers, population, populationBasis: "resident" }).verdict).toBe(verdict);
  });

  it("is not known without the people, unless both ways agree", () => {
    expect(judged({ ...offers, populationBasis: "resident" })).toMatchObject({ value: null, verdict: "undetermined" });
    expect(judged({ ...offers, population: 300_000 }).verdict).toBe("undetermined");
    expect(judged({ ...offers, specialSchools: 1, populationBasis: "resident" })).toMatchObject({ value: 1, verdict: "met" });
    expect(judged({ ...offers, attachedClasses: false, populationBasis: "resident" })).toMatchObject({ value: 0, verdict: "notMet" });
    expect(judged({ ...offers, attachedClasses: false }).reasons.map((reason) => ("field" in reason ? reason.field : reason.code))).toEqual(
      ["populationBasis", "population"],
    );
  });

  it("is Shuozhou's from the day of its opinion, and the nation's before and elsewhere", () => {
    const figures = { ...offers, population: 300_000, populationBasis: "resident" };
    expect(judged(figures, "2016-05-16").verdict).toBe("notMet");
    expect(judged(figures, "2016-05-15")).toMatchObject({ verdict: "notMet", origin: "national" });
    expect(judged({ ...figures, population: 299_999 }, "2016-05-15").verdict).toBe("met");
    expect(judged(figures, "2013-12-31").verdict).toBe("notApplicable");
    for (const place of [{}, { place: "110101" }]) {
      const elsewhere = { county: { id: "x", ...place } };
      expect(judged(figures, "2018-01-01", elsewhere)).toMatchObject({
        verdict: "notMet",
        origin: "national",
        requirement: { confirmation: "secondary" },
      });
      expect(judged(figures, "2023-08-29", elsewhere).verdict).toBe("notMet");
    }
  });

  it("is the nation's from 200,000 people on since 2023-08-30, due by the end of 2027", () => {
    const elsewhere = { county: { id: "x", place: "110101" } };
    const at2023 = (population: number, asOf: string) =>
      judged({ ...offers, population, populationBasis: "resident" }, asOf, elsewhere).verdict;
    expect([at2023(199_999, "2027-12-31"), at2023(200_000, "2027-12-31"), at2023(200_001, "2027-12-31")]).toEqual([
      "met",
      "notMet",
      "notMet",
    ]);
    expect([at2023(200_000, "2023-08-29"), at2023(200_000, "2023-08-30"), at2023(200_000, "2027-12-30")]).toEqual([
      "met",
      "pending",
      "pending",
    ]);
  });

  it.each<[number, object, string, number, Verdict, number]>([
    // The city's 300,000 of 2016 and the nation's 200,000, due on 2027-12-31: people, what there is, the day, verdict, rule.
    [430_000, offers, "2023-08-30", 0, "notMet", 300_000],
    [300_000, offers, "2027-12-30", 0, "notMet", 300_000],
    [299_999, offers, "2023-08-29", 1, "met", 300_000],
    [299_999, offers, "2023-08-30", 0, "pending", 200_000],
    [299_999, { ...offers, attachedClasses: false, inclusivePlacement: false }, "2023-08-30", 0, "notMet", 300_000],
    [200_000, offers, "2027-12-30", 0, "pending", 200_000],
    [200_000, offers, "2027-12-31", 0, "notMet", 200_000],
    [199_999, offers, "2027-12-31", 1, "met", 200_000],
    [430_000, { ...offers, specialSchools: 1 }, "2023-08-30", 1, "met", 200_000],
  ])("in Shuozhou of both rules the graver verdict counts: %d, %j on %s", (population, there, asOf, value, verdict, threshold) => {
    const options = { asOf, county: { id: "shanyin", place: "140621" } };
    const result = assessSpecialEducation({ specialSchools: { ...there, population, populationBasis: "resident" } as never }, options);
    expect(result.findings.find(({ indicator }) => indicator === "specialSchoolProvision")).toMatchObject({ value, verdict });
    expect(result.provision?.threshold).toBe(threshold);
  });

  it("takes another limit from the caller's records", () => {
    const [own] = parameters.filter(({ id, place }) => id === "specialSchoolPopulation" && place === "140600");
    if (own === undefined) throw new Error("no specialSchoolPopulation");
    const set = withParameters(parameters, { name: "example", parameters: [{ ...own, value: 200_000 }] });
    const figures = { ...offers, populationBasis: "registered" };
    expect(judged({ ...figures, population: 199_999 }, "2018-01-01", { parameters: set }).verdict).toBe("met");
    expect(judged({ ...figures, population: 200_000 }, "2018-01-01", { parameters: set })).toMatchObject({
      verdict: "notMet",
      requirement: { overlay: "example" },
    });
  });

  it("reports what cannot be right", () => {
    expect(
      problemsOf({
        specialSchools: { population: 1.5, populationBasis: "all", specialSchools: -1, attachedClasses: "yes", inclusivePlacement: 1 },
      }),
    ).toEqual([
      ["specialSchools.population", "notWhole", 1.5],
      ["specialSchools.populationBasis", "notInList", "all"],
      ["specialSchools.specialSchools", "negative", -1],
      ["specialSchools.attachedClasses", "notInList", "yes"],
      ["specialSchools.inclusivePlacement", "notInList", 1],
    ]);
  });
});

describe("resource rooms", () => {
  const asOf = "2018-01-01";
  const list = [
    { schoolId: "a", disabledPupils: 5, resourceRoom: true },
    { schoolId: "b", disabledPupils: 6, resourceRoom: false },
    { schoolId: "c", disabledPupils: 4, resourceRoom: false },
    { schoolId: "d", disabledPupils: 4, resourceRoom: null },
  ];
  const judged = (record: object, more: Partial<TopicOptions> = {}): Finding => find(record, at(asOf, more), "resourceRoomShare");

  it("are counted in schools of 5 disabled pupils and more, and described", () => {
    expect(judged({ resourceRoomSchools: list })).toMatchObject({
      value: 0.5,
      verdict: "described",
      requirement: null,
      reasons: [{ code: "noNumberSet" }],
    });
    expect(judged({ resourceRooms: { schoolsWithRoom: 3, schoolsWithEnoughPupils: 4 } })).toMatchObject({
      value: 0.75,
      verdict: "described",
    });
    const interpretations = { resourceRoomShare: { comparator: ">=", limit: 1, name: "the second plan" } } as const;
    expect(judged({ resourceRoomSchools: list }, { interpretations }).verdict).toBe("notMet");
    expect(judged({ resourceRoomSchools: [list[0], list[2]] }, { interpretations }).verdict).toBe("met");
  });

  it("are not known while a school that may need one does not tell", () => {
    const open = (school: object): Finding => judged({ resourceRoomSchools: [...list, { schoolId: "e", ...school }] });
    expect(open({ disabledPupils: 5 })).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "resourceRoom", units: ["e"] }, { code: "noNumberSet" }],
    });
    expect(open({ resourceRoom: true })).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "disabledPupils", units: ["e"] }, { code: "noNumberSet" }],
    });
    expect(open({ disabledPupils: 5, resourceRoom: "yes" }).reasons).toContainEqual({
      code: "invalidFigure",
      field: "resourceRoom",
      units: ["e"],
    });
    expect(open({ disabledPupils: 4, resourceRoom: undefined }).value).toBe(0.5);
    expect(judged({ resourceRoomSchools: [...list, list[0]] }).reasons).toContainEqual({ code: "duplicateUnit", units: ["a"] });
    expect(judged({ resourceRoomSchools: [...list, null] }).reasons).toContainEqual({ code: "invalidRecord", units: ["#4"] });
  });

  it("are not counted before there was a number of pupils to count by", () => {
    const finding = find({ resourceRoomSchools: list }, at("2017-06-30"), "resourceRoomShare");
    expect(finding).toMatchObject({ value: null, verdict: "described" });
    expect(finding.reasons).toContainEqual({ code: "noRuleInForce", parameterId: "resourceRoomPupils", nextFrom: "2017-07-01" });
  });

  it("are told one way: a list or its counts", () => {
    const counts = { schoolsWithRoom: 4, schoolsWithEnoughPupils: 4 };
    expect(judged({ resourceRoomSchools: list, resourceRooms: counts }).value).toBe(0.5);
    expect(problemsOf({ resourceRoomSchools: list, resourceRooms: counts })).toEqual([["resourceRooms", "notExpected", "object"]]);
    expect(
      problemsOf({
        resourceRoomSchools: [
          { schoolId: "", disabledPupils: -1 },
          { schoolId: "b", disabledPupils: 0.5 },
        ],
      }),
    ).toEqual([
      ["resourceRoomSchools.0.schoolId", "notText", ""],
      ["resourceRoomSchools.0.disabledPupils", "negative", -1],
      ["resourceRoomSchools.1.disabledPupils", "notWhole", 0.5],
    ]);
  });
});

describe("funds for inclusive placement", () => {
  const judged = (inclusiveFundsYuan: number | null, inclusivePupils: number | null, asOf: string): Finding =>
    find({ inclusiveFunding: { inclusiveFundsYuan, inclusivePupils } }, at(asOf), "inclusiveFundingParity");

  // 50 pupils: 300,000 yuan at 6000 each, 350,000 at 7000.
  it.each<[number, string, number, Verdict]>([
    [300_000, "2017-05-01", 1, "met"],
    [299_999.99, "2017-05-01", 299_999.99 / 300_000, "notMet"],
    [300_001, "2024-12-31", 300_001 / 300_000, "met"],
    [300_000, "2025-01-01", 300_000 / 350_000, "notMet"],
    [350_000, "2025-01-01", 1, "met"],
    [100_000, "2017-04-30", 1 / 3, "notApplicable"],
    [200_000, "2015-12-31", 1, "notApplicable"],
  ])("%d yuan on %s are %d of the standard: %s", (funds, asOf, value, verdict) => {
    expect(judged(funds, 50, asOf)).toMatchObject({ value, verdict });
  });

  it("cite the rule and the standard it rests on", () => {
    expect(judged(300_000, 50, "2018-01-01").basis).toEqual([
      { document: "disabledEducationRegulation", clause: "47" },
      { document: "stateCouncil2015No67", clause: "（特殊教育）" },
    ]);
  });

  it("have no value without figures, pupils, or a standard", () => {
    expect(judged(null, 50, "2018-01-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "inclusiveFundsYuan" }],
    });
    expect(judged(300_000, null, "2018-01-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "inclusivePupils" }],
    });
    expect(judged(0, 0, "2018-01-01")).toMatchObject({ value: null, verdict: "notApplicable" });
    expect(judged(300_000, 50, "2013-12-31").reasons).toContainEqual({
      code: "noRuleInForce",
      parameterId: "specialEducationFundsPerPupilBase",
      nextFrom: "2014-01-01",
    });
    expect(problemsOf({ inclusiveFunding: { inclusiveFundsYuan: -1, inclusivePupils: 1.5 } })).toEqual([
      ["inclusiveFunding.inclusiveFundsYuan", "negative", -1],
      ["inclusiveFunding.inclusivePupils", "notWhole", 1.5],
    ]);
  });
});

describe("the expert committee", () => {
  const judged = (established: unknown, asOf: string): Finding =>
    find({ disabledEducationCommittee: { established } }, at(asOf), "disabledEducationCommittee");

  it("is a duty from the first day of the regulation on", () => {
    expect(judged(true, "2017-05-01")).toMatchObject({
      value: 1,
      verdict: "met",
      origin: "national",
      basis: [{ document: "disabledEducationRegulation" }],
    });
    expect(judged(false, "2017-05-01")).toMatchObject({ value: 0, verdict: "notMet" });
    expect(judged(null, "2017-05-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "established" }],
    });
    for (const answer of [true, false, null]) {
      const early = judged(answer, "2017-04-30");
      expect(early.verdict).toBe("notApplicable");
      expect(early.reasons).toContainEqual({
        code: "documentLaterThanDate",
        document: "disabledEducationRegulation",
        effectiveFrom: "2017-05-01",
      });
    }
  });

  it("takes no word for an answer", () => {
    expect(judged("yes", "2018-01-01")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "established" }],
    });
    expect(problemsOf({ disabledEducationCommittee: { established: "yes" } })).toEqual([
      ["disabledEducationCommittee.established", "notInList", "yes"],
    ]);
  });
});
