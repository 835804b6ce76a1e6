import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessFundingGrowth,
  parameters,
  reasonText,
  withParameters,
  type Finding,
  type FundingYear,
  type TopicAssessment,
  type Verdict,
} from "edu-balance";

const asOf = "2016-12-31";
const assess = (years: readonly FundingYear[], day = asOf): TopicAssessment<"fundingGrowth"> =>
  assessFundingGrowth({ years }, { asOf: day });

/** Everything grows by 10 %, appropriations by 12.5 %. */
const base: FundingYear = {
  year: 2014,
  appropriationYuan: 400_000,
  regularRevenueYuan: 1_000_000,
  spendingYuan: 500_000,
  pupils: 100,
  staffMeanPayYuan: 60_000,
  publicFundsYuan: 70_000,
};
const next: FundingYear = {
  year: 2015,
  appropriationYuan: 450_000,
  regularRevenueYuan: 1_100_000,
  spendingYuan: 550_000,
  pupils: 100,
  staffMeanPayYuan: 66_000,
  publicFundsYuan: 77_000,
};
const third: FundingYear = {
  ...next,
  year: 2016,
  appropriationYuan: 460_000,
  spendingYuan: 551_000,
  staffMeanPayYuan: 66_001,
  publicFundsYuan: 77_001,
};

const INDICATORS = ["appropriationGrowthMargin", "spendingPerPupilGrowth", "staffPayGrowth", "publicFundsPerPupilGrowth", "fundingGrowth"];
const verdicts = (findings: readonly Finding[]): Verdict[] => findings.map(({ verdict }) => verdict);
const yearOf = ({ reasons }: Finding): number | undefined =>
  reasons.flatMap((reason) => (reason.code === "inYear" ? [reason.year] : []))[0];

describe("assessFundingGrowth", () => {
  it("holds every year against the one before it, whatever the order, and names the year", () => {
    const result = assess([third, base, next]);
    expect(result).toMatchObject({
      standard: "fundingGrowth",
      asOf,
      verdict: "met",
      problems: [],
      subject: { kind: "county", id: "county" },
    });
    expect(result.findings.map(({ indicator }) => indicator)).toEqual([...INDICATORS, ...INDICATORS]);
    expect(result.findings.map(yearOf)).toEqual([...Array.from({ length: 5 }, () => 2015), ...Array.from({ length: 5 }, () => 2016)]);
    expect(result.findings.slice(0, 5).map(({ value }) => value)).toEqual([0.025, 0.1, 0.1, 0.1, 1]);
    expect(result.findings[0]?.requirement).toMatchObject({ comparator: ">", limit: 0, parameterId: "fundingGrowthMarginFloor" });
    expect(result.findings[2]?.requirement?.parameterId).toBe("perPupilGrowthFloor");
    expect(result.findings[4]).toMatchObject({
      unit: "yesOrNo",
      requirement: null,
      origin: "national",
      basis: [{ document: "compulsoryEducationLaw", clause: "42" }],
      reasons: [{ code: "inYear", year: 2015 }],
    });
    expect(reasonText({ code: "inYear", year: 2015 })).toEqual({ zh: "2015年", en: "in 2015" });
  });

  it.each<[string, Partial<FundingYear>, Verdict[]]>([
    ["appropriations grow as much as revenue", { appropriationYuan: 440_000 }, ["notMet", "met", "met", "met", "notMet"]],
    ["a hundredth of a yuan more", { appropriationYuan: 440_000.01 }, ["met", "met", "met", "met", "met"]],
    ["a hundredth of a yuan less", { appropriationYuan: 439_999.99 }, ["notMet", "met", "met", "met", "notMet"]],
    ["the same spending", { spendingYuan: 500_000 }, ["met", "notMet", "met", "met", "notMet"]],
    ["a hundredth more spending", { spendingYuan: 500_000.01 }, ["met", "met", "met", "met", "met"]],
    ["pupils grow as much as spending and public funds", { pupils: 110 }, ["met", "notMet", "met", "notMet", "notMet"]],
    ["pupils grow by less", { pupils: 109 }, ["met", "met", "met", "met", "met"]],
    ["the same pay", { staffMeanPayYuan: 60_000 }, ["met", "met", "notMet", "met", "notMet"]],
    ["a hundredth more pay", { staffMeanPayYuan: 60_000.01 }, ["met", "met", "met", "met", "met"]],
    ["less public funds", { publicFundsYuan: 69_999.99 }, ["met", "met", "met", "notMet", "notMet"]],
    ["no appropriation reported", { appropriationYuan: null }, ["undetermined", "met", "met", "met", "undetermined"]],
    ["no revenue reported", { regularRevenueYuan: null }, ["undetermined", "met", "met", "met", "undetermined"]],
    ["no spending reported", { spendingYuan: null }, ["met", "undetermined", "met", "met", "undetermined"]],
    ["no pupils reported", { pupils: null }, ["met", "undetermined", "met", "undetermined", "undetermined"]],
    ["no pay reported", { staffMeanPayYuan: null }, ["met", "met", "undetermined", "met", "undetermined"]],
    ["no public funds reported", { publicFundsYuan: null }, ["met", "met", "met", "undetermined", "undetermined"]],
    ["a miss beside an unknown", { staffMeanPayYuan: null, spendingYuan: 1 }, ["met", "notMet", "undetermined", "met", "notMet"]],
  ])("%s", (_case, more, expected) => {
    const result = assess([base, { ...next, ...more }]);
    expect(verdicts(result.findings)).toEqual(expected);
    const [margin, spending, pay, funds, all] = expected;
    const missed = INDICATORS.filter(
      (_id, index) => [margin, spending, pay, funds][index] !== undefined && [margin, spending, pay, funds][index] !== "met",
    );
    expect(result.findings[4]?.value).toBe(all === "met" ? 1 : all === "notMet" ? 0 : null);
    expect(result.verdict).toBe(all);
    const named = result.findings[4]?.reasons.flatMap((reason) => (reason.code === "indicatorsMissed" ? reason.indicators : []));
    expect(named).toEqual(missed);
  });

  it("does not call growth from 0 met, nor leave it aside", () => {
    const result = assess([{ ...base, publicFundsYuan: 0 }, next]);
    expect(verdicts(result.findings)).toEqual(["met", "met", "met", "undetermined", "undetermined"]);
    expect(result.findings[3]?.reasons).toContainEqual({ code: "zeroDenominator", fields: ["publicFundsYuan"] });
  });

  it("is not a test before the law's first day on record", () => {
    const of2004 = { ...base, year: 2004 };
    const years = [of2004, { ...next, year: 2005, spendingYuan: 0 }];
    const result = assess(years, "2006-08-31");
    expect(verdicts(result.findings)).toEqual(Array.from({ length: 5 }, () => "notApplicable"));
    expect(result.findings[4]?.value).toBeNull();
    expect(verdicts(assess([of2004, { ...next, year: 2005 }], "2006-09-01").findings)).toEqual(Array.from({ length: 5 }, () => "met"));
  });

  it("does not bridge a gap, and says which year is missing", () => {
    const { findings, verdict } = assess([base, third]);
    expect(verdict).toBe("undetermined");
    expect(findings).toHaveLength(5);
    for (const finding of findings) {
      expect(finding.value).toBeNull();
      expect(finding.reasons.slice(0, 1)).toEqual([{ code: "inYear", year: 2016 }]);
      expect(finding.reasons).toContainEqual({ code: "recordMissing", record: "years", units: ["2015"] });
    }
  });

  it("a miss in one year beats a gap before another", () => {
    const result = assess([base, { ...next, staffMeanPayYuan: 1 }, { ...third, year: 2017 }], "2017-12-31");
    expect(result.verdict).toBe("notMet");
    expect(verdicts(result.findings.slice(5))).toEqual(Array.from({ length: 5 }, () => "undetermined"));
  });

  it("one year alone shows no growth", () => {
    const { findings, verdict } = assess([base]);
    expect(verdict).toBe("undetermined");
    expect(findings.map(({ reasons }) => reasons[1])).toEqual(
      Array.from({ length: 5 }, (_each, index) =>
        index === 4
          ? { code: "indicatorsMissed", indicators: INDICATORS.slice(0, 4) }
          : { code: "recordMissing", record: "years", units: ["2013"] },
      ),
    );
  });

  it.each([{}, { years: null }, { years: [] }])("nothing given: every measure has a finding and none is met (%j)", (record) => {
    const result = assessFundingGrowth(record, { asOf });
    expect(result.findings.map(({ indicator }) => indicator)).toEqual(INDICATORS);
    expect(verdicts(result.findings)).toEqual(Array.from({ length: 5 }, () => "undetermined"));
    expect(result.findings[0]?.reasons).toEqual([{ code: "recordMissing", record: "years", units: [] }]);
    expect(result).toMatchObject({ verdict: "undetermined", problems: [] });
  });

  it("W2: judges years that are over at the end of the day, and sets the others aside", () => {
    const running = { ...third, spendingYuan: 1 };
    for (const day of ["2016-05-16", "2016-12-30"]) {
      const { findings, verdict, problems, ledger, periods } = assess([base, next, running], day);
      expect(verdict).toBe("met");
      expect(problems).toEqual([]);
      expect(findings.map(yearOf)).toEqual(Array.from({ length: 5 }, () => 2015));
      expect(findings.map(({ period }) => period)).toEqual(Array.from({ length: 5 }, () => ({ year: 2015 })));
      const excluded = [{ id: "years.2", reason: "laterThanDate", period: { year: 2016 } }];
      expect(ledger).toEqual({ given: 3, used: 2, excluded, periodNotGiven: [] });
      expect(periods).toEqual([{ year: 2014 }, { year: 2015 }]);
    }
    expect(assess([base, next, running], "2016-12-31").verdict).toBe("notMet");
    expect(assess([base, next, running], "2017-01-01").verdict).toBe("notMet");
  });

  it("W2: knows nothing by years that are not over", () => {
    const result = assess([third, { ...third, year: 2017, spendingYuan: 1 }], "2016-05-16");
    expect(result.verdict).toBe("undetermined");
    expect(result.findings.map(({ verdict, reasons }) => [verdict, reasons.map(({ code }) => code)])).toEqual([
      ...Array.from({ length: 4 }, () => ["undetermined", ["recordLaterThanDate"]]),
      ["undetermined", ["indicatorsMissed", "recordLaterThanDate"]],
    ]);
    // The growth of a year that is over rests on no other: the year before it may not be left to a later one.
    expect(assess([next, third], "2016-05-16").findings.map(yearOf)).toEqual(Array.from({ length: 5 }, () => 2015));
  });

  it("W2: judges the last three years that are over, and describes what is older", () => {
    const years = [2012, 2013, 2014, 2015, 2016].map(
      (year, index): FundingYear => ({
        ...base,
        year,
        appropriationYuan: 400_000 * 1.2 ** index,
        spendingYuan: year === 2013 ? 1 : 500_000 + index,
        staffMeanPayYuan: 60_000 + index,
        publicFundsYuan: 70_000 + index,
      }),
    );
    const on2016 = assess(years);
    expect(on2016.verdict).toBe("met");
    expect(on2016.findings.map(yearOf)).toEqual([2013, 2014, 2015, 2016].flatMap((year) => Array.from({ length: 5 }, () => year)));
    expect(verdicts(on2016.findings.slice(0, 5))).toEqual(Array.from({ length: 5 }, () => "described"));
    expect(verdicts(on2016.findings.slice(5))).toEqual(Array.from({ length: 15 }, () => "met"));
    // The miss is shown.
    expect(on2016.findings[1]).toMatchObject({ requirement: null, margin: null, basis: [], origin: "library" });
    expect(on2016.findings[1]?.value).toBeLessThan(0);
    expect(on2016.findings[1]?.reasons).toEqual([
      { code: "inYear", year: 2013 },
      { code: "earlierThanYears", parameterId: "fundingGrowthYears", limit: 3 },
    ]);
    expect(on2016.findings[4]).toMatchObject({ indicator: "fundingGrowth", value: 0 });
    // On the last day but one of 2016 the three years are 2013 to 2015.
    expect(assess(years, "2016-12-30").verdict).toBe("notMet");
    expect(reasonText({ code: "earlierThanYears", parameterId: "fundingGrowthYears", limit: 3 })).toEqual({
      zh: "早于所考察的近3年，仅作说明，不作判定",
      en: "before the last 3 years, which are asked about: reported, not judged",
    });
  });

  it("W2: older years alone leave it open, and the window is a rule like others", () => {
    const { findings, verdict } = assess([base, { ...next, staffMeanPayYuan: 1 }], "2018-12-31");
    expect(verdict).toBe("undetermined");
    expect(verdicts(findings)).toEqual([
      ...Array.from({ length: 5 }, () => "described"),
      ...Array.from({ length: 5 }, () => "undetermined"),
    ]);
    expect(findings[5]?.reasons).toEqual([{ code: "recordMissing", record: "years", units: ["2018"] }]);
    const [rule] = parameters.filter(({ id }) => id === "fundingGrowthYears");
    if (rule === undefined) throw new Error("no fundingGrowthYears");
    const four = withParameters(parameters, { name: "example", parameters: [{ ...rule, value: 4 }] });
    const record = { years: [base, { ...next, staffMeanPayYuan: 1 }] };
    expect(assessFundingGrowth(record, { asOf: "2018-12-31", parameters: four }).verdict).toBe("notMet");
    expect(assessFundingGrowth(record, { asOf: "2019-12-31", parameters: four }).findings[0]?.reasons).toEqual([
      { code: "inYear", year: 2015 },
      { code: "earlierThanYears", parameterId: "fundingGrowthYears", limit: 4 },
      { code: "overlayUsed", parameterId: "fundingGrowthYears", overlay: "example" },
    ]);
    // Before the rule every year that is over is judged.
    const early = [2006, 2007, 2011].map((year, index): FundingYear => ({ ...base, year, spendingYuan: 3 - index }));
    expect(assess(early, "2012-01-19").findings.map(yearOf)).toEqual([2007, 2011].flatMap((year) => Array.from({ length: 5 }, () => year)));
    expect(verdicts(assess(early, "2012-01-19").findings.slice(0, 2))).toEqual(["notMet", "notMet"]);
    expect(verdicts(assess(early, "2012-01-20").findings.slice(0, 2))).toEqual(["described", "described"]);
  });

  it("takes a year given twice for unknown", () => {
    const result = assess([base, next, { ...next, spendingYuan: 1 }, third]);
    expect(result.problems).toMatchObject([{ path: ["years", 2, "year"], code: "duplicateId", value: 2015 }]);
    expect(verdicts(result.findings)).toEqual(Array.from({ length: 10 }, () => "undetermined"));
    for (const { reasons } of result.findings) expect(reasons).toContainEqual({ code: "duplicateUnit", units: ["2015"] });
    const thrice = assess([base, next, next, next]);
    expect(thrice.problems).toHaveLength(2);
    expect(thrice.findings).toHaveLength(5);
  });

  it.each<[string, unknown, readonly (string | number)[], string, unknown]>([
    ["a negative amount", { ...next, spendingYuan: -1 }, ["years", 1, "spendingYuan"], "negative", -1],
    ["no number", { ...next, staffMeanPayYuan: "66000" }, ["years", 1, "staffMeanPayYuan"], "notANumber", "66000"],
    ["no finite number", { ...next, pupils: Number.NaN }, ["years", 1, "pupils"], "notFinite", "NaN"],
    ["too large", { ...next, appropriationYuan: 2 ** 53 }, ["years", 1, "appropriationYuan"], "tooLarge", 2 ** 53],
    ["no year", { ...next, year: undefined }, ["years", 1, "year"], "missing", null],
    ["half a year", { ...next, year: 2014.5 }, ["years", 1, "year"], "notWhole", 2014.5],
    ["no record", null, ["years", 1], "notAnObject", null],
  ])("reports %s", (_case, wrong, path, code, value) => {
    const result = assess([base, wrong as FundingYear]);
    expect(result.problems).toMatchObject([{ path, code, value }]);
    expect(result.verdict).toBe("undetermined");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("a record that cannot be read keeps the whole from being met", () => {
    const result = assess([base, next, { year: -1 }]);
    expect(result.verdict).toBe("undetermined");
    expect(verdicts(result.findings.slice(0, 5))).toEqual(Array.from({ length: 5 }, () => "met"));
    expect(result.findings[5]?.reasons).toEqual([{ code: "invalidRecord", units: ["#2"] }]);
  });

  it("reports years that are no list", () => {
    const result = assessFundingGrowth({ years: 2015 as never }, { asOf });
    expect(result.problems).toMatchObject([{ path: ["years"], code: "notAList", value: 2015 }]);
    expect(result.verdict).toBe("undetermined");
  });

  it("names the county it is about", () => {
    const { findings } = assessFundingGrowth({}, { asOf, county: { id: "yy", name: "右玉县", place: "140623" } });
    expect(findings[0]?.subject).toEqual({ kind: "county", id: "yy", name: "右玉县" });
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessFundingGrowth(null as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessFundingGrowth({}, null as never)).toThrow(code("notAnObject"));
    expect(() => assessFundingGrowth({}, { asOf: "2016" })).toThrow(code("badDate"));
  });
});

describe("assessFundingGrowth: properties", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 10_000 }));
  const figures = fc.record({
    appropriationYuan: amount,
    regularRevenueYuan: amount,
    spendingYuan: amount,
    pupils: amount,
    staffMeanPayYuan: amount,
    publicFundsYuan: amount,
  });
  const years = fc
    .array(fc.tuple(fc.integer({ min: 2010, max: 2016 }), figures), { maxLength: 6 })
    .map((pairs): FundingYear[] => pairs.map(([year, each]) => ({ year, ...each })));

  it("the order of the years changes nothing in the findings", () => {
    fc.assert(
      fc.property(years, (given) => {
        expect(assess([...given].reverse()).findings).toEqual(assess(given).findings);
      }),
    );
  });

  it("one figure less never makes a county meet the three growths", () => {
    fc.assert(
      fc.property(years, fc.constantFrom("appropriationYuan", "pupils", "staffMeanPayYuan"), (given, field) => {
        const less = assess(given.map((each) => ({ ...each, [field]: null })));
        expect(less.verdict).not.toBe("met");
        if (assess(given).verdict !== "notMet") expect(less.verdict).not.toBe("notMet");
      }),
    );
  });
});
