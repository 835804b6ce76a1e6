import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  clauses,
  findingAt,
  measures,
  UsageError,
  type Achievement,
  type CityRecords,
  type CountyRecords,
  type Finding,
  type ShuozhouAssessment,
  type Verdict,
} from "edu-balance";
import { TOPICS } from "../../../src/assessments/shuozhou2016/topics.js";
import { unit } from "../../support/county.js";
import { answersTo, samples } from "../../support/shuozhouCity.js";
import { listFindings } from "../../support/listFindings.js";

const NUMBERS = "一二三四五六七八九十".split("");
const ALL = [...NUMBERS, ...NUMBERS.map((number) => `十${number}`), "二十一", "二十二"].map((number) =>
  number === "十十" ? "二十" : number,
);
const DATES = ["2016-05-16", "2016-12-31", "2017-12-31", "2018-12-31"];
const huairen = { id: "huairen", name: "怀仁", place: "140624" };
const asOf = "2018-12-31";

const assess = (records: Partial<CountyRecords>, more: CityRecords = {}, day = asOf): ShuozhouAssessment =>
  assessShuozhou2016({ counties: [{ county: huairen, ...records }], ...more }, { asOf: day });
const verdicts = (result: ShuozhouAssessment): Record<string, Verdict> =>
  Object.fromEntries(result.clauses.map(({ number, verdict }) => [number, verdict]));
const opinion = clauses.filter(({ document }) => document === "shuozhouOpinion2016");

/** Problems but for the counties of the six that were not given. */
const ofGiven = ({ problems }: ShuozhouAssessment): ShuozhouAssessment["problems"] =>
  problems.filter(({ path, code }) => !(code === "missing" && path.join() === "counties"));

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("assessShuozhou2016 without records", () => {
  it.each(DATES)("%s: the 22 clauses in their order, all undetermined, each saying what would decide it", (day) => {
    for (const input of [{}, { counties: [] }, { counties: [{ county: huairen }] }]) {
      const result = assessShuozhou2016(input, { asOf: day });
      expect(result.clauses.map(({ number }) => number)).toEqual(ALL);
      expect(new Set(result.clauses.map(({ verdict }) => verdict))).toEqual(new Set(["undetermined"]));
      for (const { number, missing } of result.clauses) expect(missing.length, number).toBeGreaterThan(0);
      expect(result).toMatchObject({ standard: "shuozhou2016", verdict: "undetermined", gaps: [], flags: [] });
      expect(ofGiven(result)).toEqual([]);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });

  it("takes the six units of evaluation, by the codes of the day", () => {
    const places = (day: string) => assessShuozhou2016({}, { asOf: day }).matrix.map(({ county }) => county.id);
    expect(places(asOf)).toEqual(["shuocheng", "pinglu", "shanyin", "yingxian", "youyu", "huairen"]);
    expect(assessShuozhou2016({}, { asOf }).ledger).toEqual({ given: 6, used: 6, excluded: [], missing: [] });
  });

  it("names records by their path from the county down", () => {
    const missing = Object.fromEntries(assess({}).clauses.map((clause) => [clause.number, clause.missing.map(({ name }) => name)]));
    expect(missing["七"]).toContain("fundingGrowth.years");
    expect(missing["十"]).toContain("rotation.counts");
    expect(missing["二"]).toContain("balance.units");
    expect(missing["三"]).toContain("targets");
    expect(missing["一"]).toEqual(["equityAsAim"]);
  });

  it("had nothing to ask before its day", () => {
    const result = assess({ ...samples, answers: ALL.flatMap(answersTo) }, {}, "2016-05-15");
    expect(new Set(result.clauses.map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
    expect(listFindings(result).every(({ reasons }) => reasons.some(({ code }) => code === "documentLaterThanDate"))).toBe(true);
  });
});

describe("one clause's records", () => {
  const nothing = assess({}).clauses;

  it.each(TOPICS.map(({ clause, record }) => [record, clause] as const))("%s changes clause %s and no other", (record, clause) => {
    const result = assess({ [record]: samples[record] });
    const changed = result.clauses.filter((state, at) => JSON.stringify(state) !== JSON.stringify(nothing[at])).map(({ number }) => number);
    // Schools held against the standard one by one also say how many of them reach it; units also say pupils per teacher.
    const others: Readonly<Record<string, readonly string[]>> = { standardisation: ["三", "四"], balance: ["二", "九"] };
    expect(changed).toEqual(others[record] ?? [clause]);
    expect(ofGiven(result)).toEqual([]);
  });

  it.each(ALL.filter((number) => number !== "十八"))("answers to the items of clause %s change it and no other", (number) => {
    const result = assess({ answers: answersTo(number) });
    const changed = result.clauses
      .filter((state, at) => JSON.stringify(state) !== JSON.stringify(nothing[at]))
      .map((state) => state.number);
    expect(changed).toEqual([number]);
    expect(ofGiven(result)).toEqual([]);
  });

  it("targets change clause 三 and no other", () => {
    const achievements: Achievement[] = [{ unitId: "huairen", goal: "basicBalance", achieved: true, listYear: 2017 }];
    const result = assess({}, { targets: { achievements, dateBasis: "listYear" } });
    expect(result.clauses.filter((state, at) => JSON.stringify(state) !== JSON.stringify(nothing[at])).map(({ number }) => number)).toEqual(
      ["三"],
    );
  });

  it("every subject matter has a sample that is not all unknown", () => {
    for (const { clause, record } of TOPICS) {
      const state = assess({ [record]: samples[record] }).clauses.find(({ number }) => number === clause);
      const [county] = state?.counties ?? [];
      expect((county?.schoolsMet.length ?? 0) > 0 || county?.findings.some(({ value }) => value !== null), record).toBe(true);
    }
  });
});

describe("measures and clauses", () => {
  it("a clause has findings of its own measures only", () => {
    for (const state of assess(samples).clauses) {
      const clause = opinion.find(({ id }) => id === state.id);
      const own = [...(clause?.measures ?? []), ...(clause?.companions ?? [])];
      const found = [...state.cityFindings, ...state.counties.flatMap(({ findings }) => findings)].map(({ indicator }) => indicator);
      expect(
        found.filter((indicator) => !own.includes(indicator)),
        state.number,
      ).toEqual([]);
    }
  });

  it("every measure of the 22 clauses is found in one of them, or said elsewhere", () => {
    const elsewhere = new Set([
      // In the table of clause 二; findings where a reading judges them.
      "urbanRuralRatio",
      "urbanRuralDifference",
      "schoolRangeRatio",
      // Definitions and the figures behind the composite coefficient.
      "interSchoolCoefficient",
      "combinedSchoolStageAmount",
      "teachingAreaPerPupil",
      "sportsAreaPerPupil",
      "equipmentValuePerPupil",
      "computersPer100Pupils",
      "booksPerPupil",
      "teacherPupilRatio",
      "higherDegreeTeachersPerPupil",
      "midSeniorTeachersPerPupil",
      // Parts of the national recognition that clause 三 only names.
      "governmentWorkPoints",
      "satisfactionShare",
      // A mean judges no class.
      "meanClassSize",
    ]);
    const result = assess(samples);
    const met = result.clauses.flatMap(({ counties }) => counties.flatMap(({ schoolsMet }) => schoolsMet));
    const found = new Set([...listFindings(result), ...met].map(({ indicator }) => indicator));
    const asked = new Set(opinion.flatMap((clause) => [...clause.measures, ...clause.companions]));
    expect([...asked].filter((id) => !found.has(id) && !elsewhere.has(id))).toEqual([]);
    expect([...elsewhere].filter((id) => found.has(id) || !measures.some((measure) => measure.id === id))).toEqual([]);
  });

  it("each subject matter is judged in one clause", () => {
    expect(new Set(TOPICS.map(({ record }) => record)).size).toBe(TOPICS.length);
    expect(TOPICS.map(({ clause }) => ALL.indexOf(clause))).toEqual(TOPICS.map(({ clause }) => ALL.indexOf(clause)).sort((a, b) => a - b));
  });
});

describe("verdicts", () => {
  it("a clause is met when what is judged is met and every item is shown", () => {
    const answered = (number: string, records: Partial<CountyRecords>): Verdict | undefined =>
      verdicts(assess({ ...records, answers: answersTo(number) }))[number];
    expect(answered("一", {})).toBe("met");
    expect(answered("二", { balance: samples.balance })).toBe("met");
    expect(answered("二", {})).toBe("undetermined");
    // Five per cent of public funds for training: 3,500 of 70,000.
    const earmarkedFunds = { training: { trainingFundsYuan: 3500, publicFundsYuan: 70_000 } };
    expect(answered("十一", { training: samples.training, earmarkedFunds })).toBe("met");
    expect(answered("十一", { training: samples.training })).toBe("undetermined");
    expect(answered("十一", { training: { cycle: { teachersTrained: 199, teachers: 200 } } })).toBe("notMet");
  });

  it("a companion is shown, says so, and decides nothing of its clause", () => {
    // Teachers' pay of 59,000 beside 60,000 is short of the law's 1; the opinion's clause on teachers does not speak of pay.
    const short = assess({ staffing: { pay: { teacherMeanPayYuan: 59_000, civilServantMeanPayYuan: 60_000 } } });
    const clause = short.clauses.find(({ number }) => number === "九");
    const pay = clause?.counties[0]?.findings.find(({ indicator }) => indicator === "teacherPayParity");
    expect(pay).toMatchObject({ verdict: "notMet", reasons: [{ code: "notAskedByClause" }] });
    expect(clause?.verdict).toBe("undetermined");
    // What is not known of a companion would decide nothing: 二十二 is short of its own figure and its items alone.
    const missing = assess({})
      .clauses.find(({ number }) => number === "二十二")
      ?.missing.map(({ name }) => name);
    expect(missing?.filter((name) => name.startsWith("supervision"))).toEqual(["supervision.annualAssessments.years"]);
  });

  it("a figure that another clause asks for is judged there, once", () => {
    const result = assess({
      earmarkedFunds: { training: { trainingFundsYuan: 700, publicFundsYuan: 70_000, ofSchools: "ruralAndCountyTown" } },
      publicFunds: { specialEducation: { publicFundsYuan: 59_000, pupils: 10 } },
    });
    const where = (id: string): string[] =>
      result.clauses
        .filter(({ counties }) => counties.some(({ findings }) => findings.some(({ indicator }) => indicator === id)))
        .map(({ number }) => number);
    expect([where("trainingFundsShare"), where("specialEducationFundsPerPupil")]).toEqual([["十一"], ["十八"]]);
    expect(verdicts(result)).toMatchObject({ 十一: "notMet", 十八: "notMet" });
  });

  it("notMet beats undetermined, and one county is enough", () => {
    const far = {
      balance: {
        units: [
          unit("a", "primary", 500, { locale: "urban" }),
          unit("b", "primary", 500, {
            books: 1,
            computers: 0,
            equipmentYuan: 0,
            sportsGroundAreaM2: 0,
            fullTimeTeachers: 1,
            higherDegreeTeachers: 0,
            midSeniorTeachers: 0,
            locale: "rural",
          }),
        ],
      },
    };
    const result = assessShuozhou2016({ counties: [{ county: huairen, ...far }, { county: { id: "youyu" } }] }, { asOf });
    const clause = result.clauses[1];
    expect(clause).toMatchObject({ number: "二", verdict: "notMet", concerned: ["huairen"] });
    expect(result.matrix.map(({ verdicts: row }) => row["二"])).toEqual(["notMet", "undetermined"]);
    expect(result.flags).toMatchObject([{ county: "huairen", condition: "gapTooLarge", indicator: "compositeCoefficient" }]);
    expect(findingAt(result, result.flags[0]?.at ?? "")).toMatchObject({ indicator: "compositeCoefficient", stage: "primary" });
    expect(result.verdict).toBe("notMet");
  });

  it("answers of the city hold for every county, and contradict those of one", () => {
    const result = assessShuozhou2016(
      {
        counties: [{ county: huairen }, { county: { id: "youyu" }, answers: [{ item: "equityAsAim", state: "notMet" }] }],
        answers: answersTo("一"),
      },
      { asOf },
    );
    expect(result.clauses[0]?.counties.map(({ verdict }) => verdict)).toEqual(["met", "undetermined"]);
    expect(result.clauses[0]?.checklist).toMatchObject({ met: 1, unknown: 1 });
  });

  it("an answer that is no record is a problem, also beside one that figures contradict", () => {
    const records = { weakSchools: { funds: { spentYuan: 0, allocatedYuan: 1000 } } };
    const answers = [null as never, ...answersTo("五")];
    const { problems } = assessShuozhou2016({ counties: [{ county: huairen, ...records, answers }] }, { asOf });
    const ofAnswers = problems.filter(({ path }) => path[2] === "answers").map(({ path, code }) => [path[3], code]);
    expect(ofAnswers).toContainEqual([0, "notAnObject"]);
    expect(ofAnswers.some(([at, code]) => at !== 0 && code === "contradicts")).toBe(true);
  });

  it("whether a special school is needed decides the measure, and the items about it are not asked twice", () => {
    const county = (population: number, more: object): Verdict | undefined =>
      assess({
        specialEducation: { specialSchools: { population, populationBasis: "registered", ...more } },
      }).clauses[17]?.counties[0]?.findings.find(({ indicator }) => indicator === "specialSchoolProvision")?.verdict;
    expect(county(300_000, { specialSchools: 0 })).toBe("notMet");
    expect(county(300_000, { specialSchools: 1 })).toBe("met");
    expect(county(290_849, { specialSchools: 0, inclusivePlacement: true })).toBe("met");
    expect(assess({}).clauses[17]?.counties[0]?.items).toEqual([]);
    const answered = assess({ answers: answersTo("十八") });
    expect(ofGiven(answered).map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["counties.0.answers.0.item", "notExpected", "specialSchoolBuilt"],
      ["counties.0.answers.1.item", "notExpected", "attachedClasses"],
      ["counties.0.answers.2.item", "notExpected", "inclusivePlacement"],
    ]);
  });
});

describe("targets of clause 三", () => {
  const certified = (unitId: string, listYear: number): Achievement => ({ unitId, goal: "basicBalance", achieved: true, listYear });
  const share = (achievements: Achievement[], day: string): Finding | undefined =>
    assessShuozhou2016({ targets: { achievements, dateBasis: "listYear" } }, { asOf: day }).clauses[2]?.cityFindings.find(
      ({ indicator }) => indicator === "certifiedCountyShare",
    );
  const six = [
    certified("pinglu", 2014),
    certified("youyu", 2015),
    certified("shuocheng", 2016),
    certified("shanyin", 2016),
    certified("yingxian", 2016),
    certified("huairen", 2017),
  ];

  it("the share certified: 2 of 6 on the day of the opinion, 5 of 6 by 2016, 6 of 6 by 2017", () => {
    expect(share(six, "2016-05-16")?.value).toBe(2 / 6);
    expect(share(six, "2016-12-31")?.value).toBe(5 / 6);
    expect(share(six, "2017-12-31")?.value).toBe(1);
    expect(share(six.slice(2), "2016-12-31")).toMatchObject({
      value: null,
      reasons: [
        { code: "missingFigure", units: ["pinglu", "youyu"] },
        { code: "knownWithinRange", least: 3 / 6, most: 5 / 6 },
        { code: "noNumberSet" },
      ],
    });
  });

  it("each county has its own targets; one reached late is open no longer, and no slow progress", () => {
    const result = assessShuozhou2016(
      { targets: { achievements: [certified("shanyin", 2017)], dateBasis: "listYear" } },
      { asOf: "2018-01-01" },
    );
    const counties = result.clauses[2]?.counties.map(({ county, findings }) => [
      county,
      findings.find(({ indicator }) => indicator === "targetSlackDays")?.verdict,
    ]);
    expect(counties).toEqual([
      ["shuocheng", "undetermined"],
      ["pinglu", "pending"],
      ["shanyin", "met"],
      ["yingxian", "undetermined"],
      ["youyu", "pending"],
      ["huairen", "undetermined"],
    ]);
    expect(result.flags).toEqual([]);
  });
});

describe("the city view", () => {
  it("lists what falls due, earliest first, within the days asked for", () => {
    const due = (dueWithinDays?: number) =>
      assessShuozhou2016(
        { counties: [{ county: huairen }] },
        { asOf: "2017-12-31", ...(dueWithinDays === undefined ? {} : { dueWithinDays }) },
      ).due;
    expect(due().map(({ daysLeft }) => daysLeft)).toEqual(
      due()
        .map(({ daysLeft }) => daysLeft)
        .sort((a, b) => a - b),
    );
    expect(due(0).map(({ parameterId, dueBy, daysLeft }) => [parameterId, dueBy, daysLeft])).toEqual([
      ["huairen.basicBalance", "2017-12-31", 0],
    ]);
    expect(due(365).every(({ daysLeft }) => daysLeft <= 365)).toBe(true);
    expect(due(365).some(({ indicator }) => indicator === "superSizedClassShare")).toBe(true);
    expect(due(364).some(({ indicator, dueBy }) => indicator === "superSizedClassShare" && dueBy === "2018-12-31")).toBe(false);
  });

  it("leaves out of what falls due what does not apply, such as beds without boarders", () => {
    const schools = [{ schoolId: "w1", boarders: 0, beds: 0 }];
    const { due } = assess({ weakSchools: { schools } });
    expect(due.some(({ indicator }) => indicator === "bedsPerBoarder")).toBe(false);
    expect(due.some(({ indicator }) => indicator === "desksPerPupil")).toBe(true);
  });

  it("W8: a number nobody could confirm leaves the figure described and keeps no clause open that sets none", () => {
    const record = { leftBehindChildren: { dropout: { primary: { dropouts: 90, pupils: 1000 } } } };
    const dropout = (result: ShuozhouAssessment): Finding | undefined =>
      result.clauses[16]?.counties[0]?.findings.find(({ indicator, stage }) => indicator === "dropoutRate" && stage === "primary");
    const usual = assess({ ...record, answers: answersTo("十七") });
    expect(dropout(usual)).toMatchObject({ value: 0.09, verdict: "described", reasons: [{ code: "unverifiedRuleRefused" }] });
    expect(usual.clauses[16]?.missing.map(({ name }) => name)).not.toContain("dropoutRateLimit");
    const allowed = assessShuozhou2016({ counties: [{ county: huairen, ...record }] }, { asOf, allowUnverified: true });
    expect(dropout(allowed)?.verdict).toBe("notMet");
  });

  it("ranks gaps by the margin over the limit", () => {
    const result = assess({
      rotation: { counts: { rotated: 5, eligible: 100, backboneRotated: 1, backboneDenominator: "rotated" } },
      staffing: { certification: { certifiedTeachers: 190, fullTimeTeachers: 200 } },
      studentAid: { povertyDropouts: { pupils: 2 } },
    });
    // 0.05 of 0.1 is half; 0.2 of 0.2 is none; 0.95 of 1; 2 pupils over a limit of 0 compare with nothing.
    const { gaps } = result;
    const unitAt = (at: string): string | undefined => findingAt(result, at)?.unit;
    expect(gaps.map(({ clause, indicator, value, limit, at }) => [clause, indicator, value, limit, unitAt(at)])).toEqual([
      ["十", "rotationShare", 0.05, 0.1, "share"],
      ["九", "certifiedTeacherShare", 0.95, 1, "share"],
      ["十九", "povertyDropouts", 2, 0, "pupils"],
    ]);
    expect(gaps.map(({ relative }) => relative?.toFixed(12) ?? null)).toEqual(["-0.500000000000", "-0.050000000000", null]);
  });

  it("takes each variance apart between and within counties, and town and country; the parts sum to the whole", () => {
    const one = fc.record({
      pupils: fc.integer({ min: 1, max: 2000 }),
      books: fc.integer({ min: 0, max: 90_000 }),
      locale: fc.constantFrom("urban", "town", "rural"),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), fc.array(one, { minLength: 1, maxLength: 6 }), (north, south) => {
        const counties = [north, south].map((schools, at) => ({
          county: { id: `c${String(at)}` },
          balance: {
            units: schools.map(({ pupils, books, locale }, index) => unit(`s${String(index)}`, "primary", pupils, { books, locale })),
          },
        }));
        const parts = assessShuozhou2016({ counties }, { asOf }).decomposition.filter(
          ({ indicator, stage }) => indicator === "booksPerPupil" && stage === "primary",
        );
        expect(parts.map(({ by }) => by)).toEqual(["county", "locale"]);
        const all = [...north, ...south];
        const whole = all.reduce((sum, { pupils }) => sum + pupils, 0);
        const mean = all.reduce((sum, { books }) => sum + books, 0) / whole;
        const variance = all.reduce((sum, { pupils, books }) => sum + (pupils * (books / pupils - mean) ** 2) / whole, 0);
        for (const { total, between, within, groups } of parts) {
          expect(Math.abs((between ?? 0) + (within ?? 0) - (total ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * (total ?? 0) + 1e-18);
          expect(Math.abs((total ?? Number.NaN) - variance)).toBeLessThanOrEqual(1e-9 * variance + 1e-12);
          expect(groups.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("decomposes no variance of figures of a later day: nor does clause 二 use them", () => {
    const units = [unit("a", "primary", 10, { locale: "rural" }), unit("b", "primary", 20, { locale: "town" })];
    const on = (schoolYear: number): readonly unknown[] =>
      assess({ balance: { units, period: { schoolYear } } })
        .decomposition.filter(({ stage }) => stage === "primary")
        .map(({ groups, reasons }) => (groups.length > 0 ? "decomposed" : reasons));
    // Of the school year 2018 everything is known on 2018-09-01, of 2019 nothing before 2019-09-01.
    expect(on(2018)).toEqual(Array.from({ length: 16 }, () => "decomposed"));
    expect(on(2019)).toEqual(
      Array.from({ length: 16 }, () => [{ code: "recordLaterThanDate", record: "balance.units", day: "2019-09-01" }]),
    );
  });

  it("says why a variance cannot be taken apart", () => {
    const two = assessShuozhou2016({ counties: [{ county: huairen, balance: samples.balance }, { county: { id: "youyu" } }] }, { asOf });
    expect(two.decomposition[0]).toMatchObject({
      total: null,
      reasons: [{ code: "recordMissing", record: "balance.units", units: ["youyu"] }],
    });
    const unplaced = assess({ balance: { units: [unit("a", "primary", 10)] } }).decomposition.filter(({ stage }) => stage === "primary");
    expect(unplaced[0]).toMatchObject({ by: "county", within: 0, reasons: [] });
    expect(unplaced[1]).toMatchObject({ by: "locale", total: null, reasons: [{ code: "missingFigure", field: "locale", units: ["a"] }] });
  });

  it("does not take a variance apart by locale where a locale is null, as one that was left out", () => {
    const units = [
      unit("a", "primary", 10, { books: 100, locale: "rural" }),
      unit("b", "primary", 30, { books: 900, locale: null as never }),
    ];
    const books = assess({ balance: { units } }).decomposition.filter(
      (part) => part.indicator === "booksPerPupil" && part.stage === "primary",
    );
    // 10 and 30 books a pupil over 10 and 30 pupils: mean 25, variance (10 × 15² + 30 × 5²) / 40.
    expect(books[0]).toMatchObject({ by: "county", total: 75, reasons: [] });
    expect(books[1]).toMatchObject({ by: "locale", total: null, reasons: [{ code: "missingFigure", field: "locale", units: ["b"] }] });
  });

  it.each([
    ["a Map", new Map()],
    ["an object", { id: "a" }],
    ["a BigInt", 7n],
    ["not a number", Number.NaN],
    ["blank", " "],
    ["null", null],
  ])("names a unit by its place where its id is %s, which is no text", (_, schoolId) => {
    const units = [unit("a", "primary", 10, { locale: "rural" }), { ...unit("b", "primary", 10), schoolId: schoolId as string }];
    const invalid = { code: "invalidRecord", units: ["#1"] };
    for (const part of assess({ balance: { units } }).decomposition.filter(({ stage }) => stage === "primary"))
      expect(part).toMatchObject({ total: null, between: null, within: null, groups: [], reasons: [invalid] });
  });

  it("counts no school of a county twice whose second row says another locale", () => {
    const units = [unit("a", "primary", 10, { locale: "rural" }), unit("a", "primary", 10, { locale: "town" })];
    const parts = assess({ balance: { units } }).decomposition.filter(({ stage }) => stage === "primary");
    for (const part of parts) expect(part).toMatchObject({ total: null, reasons: [{ code: "invalidRecord", units: ["a", "a"] }] });
  });

  it("holds rural schools against urban ones, resource by resource", () => {
    const gaps = assess({ balance: samples.balance }).clauses[1]?.counties[0]?.gaps;
    expect(gaps).toHaveLength(16);
    expect(new Set(gaps?.map(({ urbanRuralRatio }) => urbanRuralRatio))).toEqual(new Set([1]));
  });
});

describe("input", () => {
  it("is left as it was, and the order of counties changes no verdict", () => {
    const counties = [
      { county: huairen, ...samples, answers: answersTo("八") },
      { county: { id: "youyu" }, training: { cycle: { teachersTrained: 1, teachers: 2 } } },
    ];
    const there = assessShuozhou2016(frozen({ counties, answers: answersTo("一") }), { asOf });
    const back = assessShuozhou2016({ counties: [...counties].reverse(), answers: answersTo("一") }, { asOf });
    expect(verdicts(back)).toEqual(verdicts(there));
    expect([...back.matrix].reverse()).toEqual(there.matrix);
  });

  it("has its problems reported at their place", () => {
    const problems = ofGiven(
      assess({
        training: { cycle: { teachersTrained: 3, teachers: 2 } },
        answers: [
          { item: "qualityLayout", state: "met" },
          { item: "equityAsAim", state: "yes" as "met" },
        ],
      }),
    );
    expect(problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["counties.0.training.cycle", "partExceedsWhole"],
      ["counties.0.answers.1.state", "notInList"],
      ["counties.0.answers.0.item", "notInList"],
    ]);
  });

  it.each<[unknown, unknown]>([
    [null, { asOf }],
    [{ counties: 3 }, { asOf }],
    [{}, { asOf: "2018" }],
    [{ counties: [{}] }, { asOf }],
    [{ counties: [null] }, { asOf }],
  ])("%j refuses a wrong call", (input, options) => {
    expect(() => assessShuozhou2016(input as CityRecords, options as { asOf: string })).toThrow(UsageError);
  });

  it("reads a number into words that set none, for the caller who gives one", () => {
    const curriculum = { newTeachingModel: { juniorSecondary: { adopting: 8, schools: 10 } } };
    const of = (interpretations: object): Finding | undefined =>
      listFindings(assessShuozhou2016({ counties: [{ county: huairen, curriculum }] }, { asOf, ...interpretations })).find(
        ({ indicator, value }) => indicator === "newTeachingModelShare" && value === 0.8,
      );
    expect(of({})).toMatchObject({ verdict: "described", requirement: null });
    expect(
      of({ interpretations: { newTeachingModelShare: { comparator: ">=", limit: 0.8, name: "great majority: four fifths" } } }),
    ).toMatchObject({ verdict: "met", requirement: { limit: 0.8, overlay: "great majority: four fifths" } });
  });
});
