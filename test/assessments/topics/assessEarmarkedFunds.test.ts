import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessEarmarkedFunds,
  type EarmarkedFundsRecord,
  type Finding,
  type Interpretation,
  type TopicAssessment,
  type TopicOptions,
  type Verdict,
} from "edu-balance";

const asOf = "2016-12-31";
const assess = (record: EarmarkedFundsRecord, more: Partial<TopicOptions> = {}): TopicAssessment<"earmarkedFunds"> =>
  assessEarmarkedFunds(record, { asOf, county: { id: "shuocheng", place: "140602" }, ...more });
const only = (record: EarmarkedFundsRecord, indicator: string, more: Partial<TopicOptions> = {}): Finding => {
  const [finding, second] = assess(record, more).findings.filter((each) => each.indicator === indicator);
  if (finding === undefined || second !== undefined) throw new Error(`not one ${indicator}`);
  return finding;
};

const record = {
  taxes: { valueAddedTaxYuan: 8_000_000, consumptionTaxYuan: 1_500_000, businessTaxYuan: 500_000 },
  landSales: {
    revenueYuan: 90_000_000,
    landAcquisitionYuan: 40_000_000,
    landDevelopmentYuan: 8_000_000,
    farmlandDevelopmentYuan: 2_000_000,
    farmersSocialSecurityYuan: 3_000_000,
    farmersLivingSubsidyYuan: 1_000_000,
    workerResettlementYuan: 0,
    saleCostsYuan: 1_000_000,
    newConstructionLandFeeYuan: 5_000_000,
  },
  funds: {
    educationSurchargeYuan: 300_000,
    localEducationSurchargeYuan: 200_000,
    landSaleEducationFundsYuan: 3_000_000,
    educationSurchargeSpentYuan: 300_000,
    localEducationSurchargeSpentYuan: 200_000,
    landSaleEducationFundsSpentYuan: 3_000_000,
  },
  ruralAndUrban: { ruralFundingYuan: 5000, ruralPupils: 400, urbanFundingYuan: 20_000, urbanPupils: 2000 },
  capital: [
    { schoolId: "a", capitalYuan: 100, pupils: 10 },
    { schoolId: "b", capitalYuan: 200, pupils: 10 },
    { schoolId: "c", capitalYuan: 900, pupils: 10 },
  ],
  training: { trainingFundsYuan: 30_000, publicFundsYuan: 500_000, ofSchools: "ruralAndCountyTown" },
} satisfies EarmarkedFundsRecord;

const ORDER = [
  "educationSurchargeDue",
  "localEducationSurchargeDue",
  "landSaleEducationFundsDue",
  "earmarkedFundsSpentShare",
  "ruralFundingRatio",
  "capitalSpendingConcentration",
  "trainingFundsShare",
];

describe("assessEarmarkedFunds", () => {
  it("holds what was raised against what is due, and describes the rest", () => {
    const result = assess(Object.freeze(record), { allowUnverified: true });
    expect(result).toMatchObject({ standard: "earmarkedFunds", asOf, verdict: "met", problems: [] });
    expect(
      result.findings.map(({ indicator, value, requirement, unit, verdict }) => [
        indicator,
        value,
        requirement?.limit ?? null,
        unit,
        verdict,
      ]),
    ).toEqual([
      ["educationSurchargeDue", 300_000, 300_000, "yuan", "met"],
      ["localEducationSurchargeDue", 200_000, 200_000, "yuan", "met"],
      ["landSaleEducationFundsDue", 3_000_000, 3_000_000, "yuan", "met"],
      ["earmarkedFundsSpentShare", 1, 1, "share", "met"],
      ["ruralFundingRatio", 1.25, null, "ratio", "described"],
      ["capitalSpendingConcentration", 4.5, null, "ratio", "described"],
      ["trainingFundsShare", 0.06, 0.05, "share", "met"],
    ]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([{}, { taxes: null, landSales: null, funds: null, ruralAndUrban: null, capital: null, training: null }])(
    "nothing given: every measure has a finding and none is met (%j)",
    (nothing) => {
      const result = assess(nothing);
      expect(result.findings.map(({ indicator }) => indicator)).toEqual(ORDER);
      expect(result.verdict).toBe("undetermined");
      for (const finding of result.findings) {
        // A floor is known without the figures; what is due is not.
        const limit = { trainingFundsShare: 0.05, earmarkedFundsSpentShare: 1 }[finding.indicator];
        expect(finding).toMatchObject({ value: null, requirement: limit === undefined ? null : { limit } });
        expect(finding.reasons.some(({ code }) => code === "recordMissing")).toBe(true);
      }
      expect(result.findings.map(({ verdict }) => verdict)).toEqual([
        "undetermined",
        "undetermined",
        "undetermined",
        "undetermined",
        "described",
        "described",
        "undetermined",
      ]);
      expect(result.findings[0]?.reasons).toEqual([
        { code: "recordMissing", record: "funds", units: [] },
        { code: "recordMissing", record: "taxes", units: [] },
      ]);
    },
  );

  it.each<[keyof typeof record.funds, string, number]>([
    ["educationSurchargeYuan", "educationSurchargeDue", 300_000],
    ["localEducationSurchargeYuan", "localEducationSurchargeDue", 200_000],
    ["landSaleEducationFundsYuan", "landSaleEducationFundsDue", 3_000_000],
  ])("%s is met from what is due on", (field, indicator, due) => {
    const at = (raised: number | null): Finding =>
      only({ ...record, funds: { ...record.funds, [field]: raised } }, indicator, { allowUnverified: true });
    expect([due - 0.01, due, due + 0.01].map((raised) => at(raised).verdict)).toEqual(["notMet", "met", "met"]);
    expect(at(due).requirement?.comparator).toBe(">=");
    expect(at(null)).toMatchObject({
      verdict: "undetermined",
      value: null,
      requirement: { limit: due },
      reasons: expect.arrayContaining([{ code: "missingFigure", field, units: [] }]) as unknown,
    });
  });

  it("every tax and every deduction has to be known; 0 is known", () => {
    for (const field of Object.keys(record.taxes)) {
      const finding = only({ ...record, taxes: { ...record.taxes, [field]: null } }, "educationSurchargeDue");
      expect(finding).toMatchObject({
        verdict: "undetermined",
        value: 300_000,
        requirement: null,
        margin: null,
        reasons: [{ code: "missingFigure", field, units: [] }],
      });
      expect(only({ ...record, taxes: { ...record.taxes, [field]: 0 } }, "educationSurchargeDue").verdict).toBe("met");
    }
    for (const field of Object.keys(record.landSales)) {
      const finding = only({ ...record, landSales: { ...record.landSales, [field]: undefined } }, "landSaleEducationFundsDue");
      expect(finding).toMatchObject({
        verdict: "undetermined",
        value: 3_000_000,
        requirement: null,
        reasons: [{ code: "missingFigure", field, units: [] }],
      });
    }
    expect(only({ ...record, landSales: { ...record.landSales, workerResettlementYuan: null } }, "landSaleEducationFundsDue").verdict).toBe(
      "undetermined",
    );
  });

  it("holds the local surcharge to 2 %, a rate seen in reports, to the yuan", () => {
    // 2 % of 10,000,000 yuan of taxes
    const of = (yuan: number) =>
      only({ ...record, funds: { ...record.funds, localEducationSurchargeYuan: yuan } }, "localEducationSurchargeDue");
    expect(of(199_999)).toMatchObject({ verdict: "notMet", requirement: { limit: 200_000, confirmation: "secondary" } });
    expect(of(200_000)).toMatchObject({ verdict: "met", reasons: [] });
    expect(of(200_001)).toMatchObject({ verdict: "met", reasons: [] });
  });

  it.each<[string, string, Verdict]>([
    ["educationSurchargeDue", "1994-02-06", "notApplicable"],
    ["educationSurchargeDue", "1994-02-07", "notMet"],
    ["educationSurchargeDue", "2011-01-07", "notMet"],
    ["educationSurchargeDue", "2011-01-08", "notMet"],
    ["localEducationSurchargeDue", "2010-11-17", "notApplicable"],
    ["localEducationSurchargeDue", "2010-11-18", "notMet"],
    ["landSaleEducationFundsDue", "2010-12-31", "notApplicable"],
    ["landSaleEducationFundsDue", "2011-01-01", "notMet"],
  ])("%s on %s: %s", (indicator, day, verdict) => {
    const given = {
      ...record,
      funds: { ...record.funds, educationSurchargeYuan: 0, localEducationSurchargeYuan: 0, landSaleEducationFundsYuan: 0 },
    };
    expect(only(given, indicator, { asOf: day }).verdict).toBe(verdict);
  });

  it.each<[string, Interpretation["comparator"], number, number]>([
    ["ruralFundingRatio", ">=", 1.25, 1.26],
    ["capitalSpendingConcentration", "<=", 4.5, 4.4],
  ])("%s is described, or judged by the caller's reading", (indicator, comparator, met, notMet) => {
    expect(only(record, indicator).reasons).toEqual([{ code: "noNumberSet" }]);
    const judged = (limit: number): Finding =>
      only(record, indicator, { interpretations: { [indicator]: { comparator, limit, name: "县里的理解" } } });
    expect(judged(met)).toMatchObject({ verdict: "met", requirement: { overlay: "县里的理解", limit: met } });
    expect(judged(notMet).verdict).toBe("notMet");
  });

  it.each<[number, string, Verdict]>([
    // 5 % of 1,000,000 yuan
    [50_000, "2006-01-18", "notApplicable"],
    [49_999, "2006-01-19", "notMet"],
    [50_000, "2006-01-19", "met"],
    [50_001, "2016-05-16", "met"],
    [49_999, "2018-12-31", "notMet"],
  ])("training: %d of 1,000,000 yuan on %s is %s", (trainingFundsYuan, day, verdict) => {
    for (const ofSchools of ["ruralAndCountyTown", "rural"] as const) {
      const training = { trainingFundsYuan, publicFundsYuan: 1_000_000, ofSchools };
      expect(only({ training }, "trainingFundsShare", { asOf: day }).verdict).toBe(verdict);
    }
  });

  it.each(["all", null, undefined, "urban"])("training: no figure of other schools, or of unsaid ones, is judged (%j)", (ofSchools) => {
    const training = { trainingFundsYuan: 49_999, publicFundsYuan: 1_000_000, ofSchools: ofSchools as never };
    expect(only({ training }, "trainingFundsShare", { asOf: "2016-12-31" })).toMatchObject({
      value: 0.049_999,
      verdict: "described",
      requirement: null,
      reasons: [{ code: "ruleOfOtherScope", parameterId: "trainingShareOfPublicFundsFloor", scopes: ["ruralAndCountyTown"] }],
    });
  });

  it.each<[number, string, string, Verdict]>([
    // Of 3,500,000 yuan raised.
    [3_000_000, "2016-05-16", "140602", "met"],
    [2_999_999.99, "2016-05-16", "140602", "notMet"],
    [2_999_999.99, "2016-05-15", "140602", "notApplicable"],
    [2_999_999.99, "2016-05-16", "110101", "notApplicable"],
  ])("足额: land-sale funds of 3,000,000 yuan spent to %d on %s in %s are %s", (spent, day, place, verdict) => {
    const funds = { ...record.funds, landSaleEducationFundsSpentYuan: spent };
    const finding = only({ funds }, "earmarkedFundsSpentShare", { asOf: day, county: { id: "c", place } });
    expect(finding.verdict).toBe(verdict);
    if (verdict === "notMet") expect(finding).toMatchObject({ origin: "municipal", requirement: { comparator: ">=", limit: 1 } });
  });

  it("says which school stands in the way of the concentration", () => {
    const capital = (more: object): Finding =>
      only({ capital: [...record.capital, { schoolId: "d", capitalYuan: 1, pupils: 1, ...more }] }, "capitalSpendingConcentration");
    expect(capital({ capitalYuan: null }).reasons).toContainEqual({ code: "missingFigure", field: "capitalYuan", units: ["d"] });
    expect(capital({ pupils: null }).reasons).toContainEqual({ code: "missingFigure", field: "pupils", units: ["d"] });
    expect(capital({ schoolId: "a" }).reasons).toContainEqual({ code: "duplicateUnit", units: ["a"] });
    expect(capital({ schoolId: null }).reasons).toContainEqual({ code: "invalidRecord", units: ["#3"] });
    expect(capital({ pupils: 0 })).toMatchObject({ value: 4.5, reasons: [{ code: "zeroPupils", units: ["d"] }, { code: "noNumberSet" }] });
  });

  it.each<[string, EarmarkedFundsRecord, readonly (string | number)[], string, unknown]>([
    ["a negative tax", { taxes: { valueAddedTaxYuan: -1 } }, ["taxes", "valueAddedTaxYuan"], "negative", -1],
    ["text", { landSales: { revenueYuan: "9" as never } }, ["landSales", "revenueYuan"], "notANumber", "9"],
    ["no finite number", { funds: { educationSurchargeYuan: Number.NaN } }, ["funds", "educationSurchargeYuan"], "notFinite", "NaN"],
    ["no record", { training: 4 }, ["training"], "notAnObject", 4],
    ["too large", { ruralAndUrban: { ruralFundingYuan: 2 ** 53 } }, ["ruralAndUrban", "ruralFundingYuan"], "tooLarge", 2 ** 53],
    [
      "more spent than raised",
      { funds: { ...record.funds, landSaleEducationFundsSpentYuan: 3_000_001 } },
      ["funds"],
      "partExceedsWhole",
      null,
    ],
    ["schools that are no list", { capital: 4 as never }, ["capital"], "notAList", 4],
    ["no school", { capital: [null as never] }, ["capital", 0], "notAnObject", null],
    ["a school without an id", { capital: [{ schoolId: "" }] }, ["capital", 0, "schoolId"], "notText", ""],
    [
      "negative spending of a school",
      { capital: [{ schoolId: "a", capitalYuan: -1, pupils: 1 }] },
      ["capital", 0, "capitalYuan"],
      "negative",
      -1,
    ],
    ["half a pupil of a school", { capital: [{ schoolId: "a", capitalYuan: 1, pupils: 0.5 }] }, ["capital", 0, "pupils"], "notWhole", 0.5],
  ])("reports %s", (_case, wrong, path, code, value) => {
    const result = assess(wrong);
    expect(result.problems).toMatchObject([{ path, code, value }]);
    expect(result.verdict).not.toBe("met");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("reports a school given twice, each of the two", () => {
    const result = assess({ capital: [{ schoolId: "a" }, { schoolId: "a" }] });
    expect(result.problems).toMatchObject([
      { path: ["capital", 0, "schoolId"], code: "duplicateId", value: "a" },
      { path: ["capital", 1, "schoolId"], code: "duplicateId", value: "a" },
    ]);
    expect(result.verdict).not.toBe("met");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessEarmarkedFunds([] as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessEarmarkedFunds({}, null as never)).toThrow(code("notAnObject"));
    expect(() => assessEarmarkedFunds({}, { asOf: "soon" })).toThrow(code("badDate"));
  });

  it("a miss beats an unknown, which beats what is met", () => {
    const missed = { ...record, funds: { ...record.funds, educationSurchargeYuan: 1, educationSurchargeSpentYuan: 0 } };
    expect(assess(missed).verdict).toBe("notMet");
    const unknown = { ...record, funds: { ...record.funds, educationSurchargeYuan: null } };
    expect(assess(unknown).verdict).toBe("undetermined");
    expect(assess({ ...unknown, funds: { ...unknown.funds, landSaleEducationFundsYuan: 1 } }).verdict).toBe("notMet");
    expect(assess(record).verdict).toBe("met");
    const local = { ...record, funds: { ...record.funds, localEducationSurchargeYuan: 1, localEducationSurchargeSpentYuan: 0 } };
    expect(assess(local).verdict).toBe("notMet");
  });
});

describe("assessEarmarkedFunds: properties", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 8 });
  const given = fc.record({
    taxes: fc.record({ valueAddedTaxYuan: amount, consumptionTaxYuan: amount, businessTaxYuan: amount }),
    funds: fc.record({ educationSurchargeYuan: amount, localEducationSurchargeYuan: amount }),
  });

  it("judges the surcharges as whole numbers do: a hundredfold held against three and two times the base", () => {
    fc.assert(
      fc.property(given, ({ taxes, funds }) => {
        const base = taxes.valueAddedTaxYuan + taxes.consumptionTaxYuan + taxes.businessTaxYuan;
        const [own, local] = assess({ taxes, funds }, { allowUnverified: true }).findings;
        expect(own?.verdict).toBe(funds.educationSurchargeYuan * 100 >= base * 3 ? "met" : "notMet");
        expect(local?.verdict).toBe(funds.localEducationSurchargeYuan * 100 >= base * 2 ? "met" : "notMet");
      }),
    );
  });

  it("what is exactly due is enough, to the hundredth", () => {
    fc.assert(
      fc.property(amount, (base) => {
        const educationSurchargeYuan = Number(`${String(base * 3)}e-2`);
        const taxes = { valueAddedTaxYuan: base, consumptionTaxYuan: 0, businessTaxYuan: 0 };
        expect(only({ taxes, funds: { educationSurchargeYuan } }, "educationSurchargeDue")).toMatchObject({ verdict: "met", margin: 0 });
      }),
    );
  });
});
