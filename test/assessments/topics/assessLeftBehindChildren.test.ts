import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessLeftBehindChildren,
  clauses,
  type Finding,
  type LeftBehindChildrenRecord,
  type TopicAssessment,
  type TopicOptions,
} from "edu-balance";

const asOf = "2020-12-31";
const full = {
  leftBehindFiles: { onFile: 1140, leftBehindChildren: 1200 },
  leftBehind: {
    definition: "education",
    primary: { leftBehindChildren: 800, pupils: 8000 },
    juniorSecondary: { leftBehindChildren: 400, pupils: 2000 },
  },
  nineYearRetention: { denominator: "intakeAdjustedForMoves", graduates: 912, intake: 1000, movedIn: 40, movedOut: 80 },
  dropout: { primary: { dropouts: 8, pupils: 8000 }, juniorSecondary: { dropouts: 10, pupils: 2000 } },
} as const satisfies LeftBehindChildrenRecord;

const assess = (record: object, options: Partial<TopicOptions> = {}): TopicAssessment =>
  assessLeftBehindChildren(record, { asOf, ...options });
const findings = (id: string, record: object, options?: Partial<TopicOptions>): readonly Finding[] =>
  assess(record, options).findings.filter(({ indicator }) => indicator === id);
const codes = (finding: Finding | undefined): string[] => (finding?.reasons ?? []).map(({ code }) => code);

describe("assessLeftBehindChildren", () => {
  it("describes or judges every measure of the clause", () => {
    const result = assess(full);
    expect(result.findings.map(({ indicator, stage, value, unit, verdict }) => [indicator, stage, value, unit, verdict])).toEqual([
      ["leftBehindFilesShare", undefined, 0.95, "share", "described"],
      ["leftBehindShare", "primary", 0.1, "share", "described"],
      ["leftBehindShare", "juniorSecondary", 0.2, "share", "described"],
      ["leftBehindShare", undefined, 0.12, "share", "described"],
      ["nineYearRetention", undefined, 0.95, "share", "met"],
      ["dropoutRate", "primary", 0.001, "share", "described"],
      ["dropoutRate", "juniorSecondary", 0.005, "share", "described"],
    ]);
    expect(result).toMatchObject({ standard: "leftBehindChildren", asOf, verdict: "met", problems: [] });
    expect(assess(full, { allowUnverified: true }).verdict).toBe("met");
    const clause = clauses.find(({ document, number }) => document === "shuozhouOpinion2016" && number === "十七");
    const shown = [...(clause?.measures ?? []), ...(clause?.companions ?? [])];
    expect(new Set(result.findings.map(({ indicator }) => indicator))).toEqual(new Set(shown));
  });

  it("never takes nothing for met: without figures every measure has its findings", () => {
    const missing = [
      "leftBehindFiles",
      "leftBehind.primary",
      "leftBehind.juniorSecondary",
      "leftBehind",
      "nineYearRetention",
      "dropout.primary",
      "dropout.juniorSecondary",
    ].map((record) => [null, { code: "recordMissing", record, units: [] }]);
    for (const nothing of [{}, { leftBehindFiles: null, leftBehind: null, nineYearRetention: null, dropout: null }]) {
      const result = assess(nothing, { allowUnverified: true });
      expect(result.findings.map(({ value, reasons }) => [value, reasons[0]])).toEqual(missing);
      expect(result.findings.map(({ verdict }) => verdict)).not.toContain("met");
      expect(result).toMatchObject({ verdict: "undetermined", problems: [] });
    }
  });

  it("judges children on file by the caller's reading: notMet beats undetermined, which beats met", () => {
    const reading = (limit: number) => ({
      interpretations: { leftBehindFilesShare: { comparator: ">=", limit, name: "census of 2016" } as const },
    });
    const { leftBehindFiles, nineYearRetention } = full;
    expect(findings("leftBehindFilesShare", full, reading(0.95))[0]).toMatchObject({ verdict: "met", margin: 0 });
    expect(findings("leftBehindFilesShare", full, reading(1))[0]?.verdict).toBe("notMet");
    expect(assess({ ...full, dropout: null }, reading(1)).verdict).toBe("notMet");
    expect(assess({ leftBehindFiles, nineYearRetention }, { ...reading(0.95), allowUnverified: true }).verdict).toBe("undetermined");
    // What only a number nobody could confirm asks keeps nothing open.
    expect(assess({ leftBehindFiles, nineYearRetention }, reading(0.95)).verdict).toBe("met");
    expect(assess(full, { ...reading(0.95), allowUnverified: true }).verdict).toBe("met");
    expect(assess({}, reading(0)).findings[0]?.verdict).toBe("undetermined");
  });
});

describe("assessLeftBehindChildren: nine-year retention", () => {
  const of = (graduates: number, options: Partial<TopicOptions>): Finding | undefined =>
    findings("nineYearRetention", { nineYearRetention: { ...full.nineYearRetention, denominator: "intake", graduates } }, options)[0];
  const verdicts = (day: string, graduates: readonly number[], allowUnverified = false) =>
    graduates.map((each) => of(each, { asOf: day, allowUnverified })?.verdict);

  it("is held to 95 %, inclusive, from the end of 2020 on", () => {
    expect(verdicts("2020-12-31", [949, 950, 951])).toEqual(["notMet", "met", "met"]);
    expect(verdicts("2020-12-30", [949, 950, 951])).toEqual(["pending", "met", "met"]);
    expect(of(949, { asOf: "2020-12-30" })?.reasons).toEqual([
      { code: "denominatorChosen", denominator: "intake" },
      { code: "notYetDue", dueBy: "2020-12-31", daysLeft: 1 },
    ]);
    expect(of(949, { asOf: "2016-05-16" })).toMatchObject({ verdict: "pending", requirement: { limit: 0.95, dueBy: "2020-12-31" } });
  });

  it("is held to 96 % from the day the plan was public, due at the end of 2025, and described after it", () => {
    expect(verdicts("2022-01-09", [1000])).toEqual(["described"]);
    expect(verdicts("2022-01-10", [959, 960])).toEqual(["pending", "met"]);
    expect(verdicts("2025-12-30", [959, 960])).toEqual(["pending", "met"]);
    expect(verdicts("2025-12-31", [959, 960, 961])).toEqual(["notMet", "met", "met"]);
    expect(verdicts("2026-01-01", [959, 960])).toEqual(["notMet", "described"]);
    expect(codes(of(960, { asOf: "2025-12-31" }))).not.toContain("unverifiedRuleUsed");
  });

  it("is held to 93 % by the end of 2015, a level that reports have", () => {
    expect(verdicts("2015-12-31", [929, 930, 931])).toEqual(["notMet", "met", "met"]);
    expect(verdicts("2015-12-30", [929, 930])).toEqual(["pending", "met"]);
    expect(verdicts("2012-09-04", [1000])).toEqual(["notApplicable"]);
    expect(codes(of(1000, { asOf: "2012-09-04" }))).toContain("noRuleInForce");
  });

  it("stays missed after its time, until it is reached", () => {
    for (const allowUnverified of [false, true]) {
      expect(of(949, { asOf: "2021-01-01", allowUnverified })).toMatchObject({
        verdict: "notMet",
        requirement: { limit: 0.95, dueBy: "2020-12-31" },
        reasons: [
          { code: "denominatorChosen", denominator: "intake" },
          { code: "supersededTarget", parameterId: "nineYearRetentionTarget", limit: 0.95, dueBy: "2020-12-31", daysPast: 1 },
        ],
      });
    }
    expect(verdicts("2021-01-01", [950])).toEqual(["described"]);
    expect(verdicts("2021-01-01", [950], true)).toEqual(["described"]);
    expect(of(929, { asOf: "2016-01-01" })).toMatchObject({ verdict: "notMet", requirement: { limit: 0.93 } });
    expect(of(930, { asOf: "2016-01-01" })).toMatchObject({ verdict: "pending", requirement: { limit: 0.95 } });
  });

  it("names the base, and has no value without one", () => {
    expect(findings("nineYearRetention", full)[0]?.reasons).toEqual([{ code: "denominatorChosen", denominator: "intakeAdjustedForMoves" }]);
    const without = (denominator: unknown) => ({ nineYearRetention: { ...full.nineYearRetention, denominator } });
    for (const absent of [undefined, null]) {
      expect(findings("nineYearRetention", without(absent))[0]).toMatchObject({
        value: null,
        verdict: "undetermined",
        reasons: [{ code: "missingFigure", field: "denominator", units: [] }],
      });
      expect(assess(without(absent)).problems).toEqual([]);
    }
    expect(findings("nineYearRetention", without("all"))[0]).toMatchObject({
      value: null,
      reasons: [{ code: "invalidFigure", field: "denominator", units: [] }],
    });
    expect(assess(without("all")).problems).toMatchObject([
      { path: ["nineYearRetention", "denominator"], code: "notInList", value: "all" },
    ]);
  });
});

describe("assessLeftBehindChildren: dropout", () => {
  const at = (dropouts: readonly [number, number], options: Partial<TopicOptions>) =>
    findings(
      "dropoutRate",
      { dropout: { primary: { dropouts: dropouts[0], pupils: 1000 }, juniorSecondary: { dropouts: dropouts[1], pupils: 1000 } } },
      options,
    ).map(({ verdict }) => verdict);

  it("is held to the unconfirmed 1 % and 3 %, inclusive, only where such numbers are allowed", () => {
    const allowed = { allowUnverified: true };
    expect(at([9, 29], allowed)).toEqual(["met", "met"]);
    expect(at([10, 30], allowed)).toEqual(["met", "met"]);
    expect(at([11, 31], allowed)).toEqual(["notMet", "notMet"]);
    expect(at([11, 31], {})).toEqual(["described", "described"]);
    for (const finding of findings("dropoutRate", full)) {
      expect(finding.reasons).toEqual([{ code: "unverifiedRuleRefused", parameterId: "dropoutRateLimit" }]);
    }
  });

  it("has no rule before the records begin", () => {
    expect(at([11, 31], { allowUnverified: true, asOf: "2009-12-31" })).toEqual(["notApplicable", "notApplicable"]);
    expect(at([11, 31], { allowUnverified: true, asOf: "2010-01-01" })).toEqual(["notMet", "notMet"]);
  });

  it("does not apply to a stage without pupils", () => {
    const dropout = { primary: { dropouts: 0, pupils: 0 } };
    expect(findings("dropoutRate", { dropout }, { allowUnverified: true })[0]).toMatchObject({ value: null, verdict: "notApplicable" });
  });
});

describe("assessLeftBehindChildren: left-behind children", () => {
  it("are described by stage and together: of the sums, and never judged without a reading", () => {
    const { definition, primary } = full.leftBehind;
    expect(findings("leftBehindShare", full).map(({ value, requirement }) => [value, requirement])).toEqual([
      [0.1, null],
      [0.2, null],
      [0.12, null],
    ]);
    expect(findings("leftBehindShare", { leftBehind: { definition, primary } }).map(({ value }) => value)).toEqual([0.1, null, null]);
    const together = { leftBehindChildren: 3, pupils: 48 };
    expect(findings("leftBehindShare", { leftBehind: { definition, together } }).map(({ value }) => value)).toEqual([null, null, 0.0625]);
  });

  it.each(["civilAffairs", "education"])("names the definition %s in every share", (definition) => {
    for (const { reasons } of findings("leftBehindShare", { leftBehind: { ...full.leftBehind, definition } })) {
      expect(reasons).toEqual([{ code: "denominatorChosen", denominator: definition }, { code: "noNumberSet" }]);
    }
  });

  it("says nothing without a definition", () => {
    for (const [definition, problems] of [
      [undefined, []],
      [null, []],
      ["police", [{ path: ["leftBehind", "definition"], code: "notInList", value: "police" }]],
    ] as const) {
      const result = assess({ leftBehind: { ...full.leftBehind, definition } });
      expect(result.problems).toMatchObject(problems);
      expect(result.problems).toHaveLength(problems.length);
      for (const { value, reasons } of result.findings.filter(({ indicator }) => indicator === "leftBehindShare")) {
        expect([value, reasons]).toEqual([null, [{ code: "missingFigure", field: "definition", units: [] }, { code: "noNumberSet" }]]);
      }
    }
  });
});

describe("assessLeftBehindChildren: figures", () => {
  const paths: readonly (readonly [string, readonly string[], number])[] = [
    ["leftBehindFiles", ["onFile", "leftBehindChildren"], 1],
    ["leftBehind.primary", ["leftBehindChildren", "pupils"], 2],
    ["leftBehind.juniorSecondary", ["leftBehindChildren", "pupils"], 2],
    ["nineYearRetention", ["graduates", "intake", "movedIn", "movedOut"], 1],
    ["dropout.primary", ["dropouts", "pupils"], 1],
    ["dropout.juniorSecondary", ["dropouts", "pupils"], 1],
  ];
  const single = paths.flatMap(([record, fields, unknown]) => fields.map((field) => ({ record, field, unknown })));
  const changed = (path: readonly string[], figure: unknown, given: object = full): object => {
    const [key = "", ...rest] = path;
    const inner = (given as Record<string, object>)[key] ?? {};
    return { ...given, [key]: rest.length === 0 ? figure : changed(rest, figure, inner) };
  };

  it.each(single)("$record.$field missing leaves unknown what rests on it, and nothing else", ({ record, field, unknown }) => {
    for (const absent of [undefined, null]) {
      const result = assess(changed([...record.split("."), field], absent));
      const without = result.findings.filter(({ value }) => value === null);
      expect(without).toHaveLength(unknown);
      for (const { reasons, verdict } of without) {
        expect(reasons[0]).toEqual({ code: "missingFigure", field, units: [] });
        expect(verdict).not.toBe("met");
      }
      expect(result.problems).toEqual([]);
    }
  });

  it.each(single)("$record.$field in error is a problem with its place, and no value", ({ record, field, unknown }) => {
    const path = [...record.split("."), field];
    for (const [wrong, code] of [
      [-1, "negative"],
      [0.5, "notWhole"],
      ["9", "notANumber"],
      [2 ** 53, "tooLarge"],
    ] as const) {
      const result = assess(changed(path, wrong));
      expect(result.problems).toMatchObject([{ path, code, value: wrong }]);
      expect(result.findings.filter(({ value }) => value === null).map(({ reasons }) => reasons[0]?.code)).toEqual(
        Array.from({ length: unknown }, () => "invalidFigure"),
      );
    }
  });

  it("names parts that are larger than their wholes", () => {
    const result = assess({
      leftBehindFiles: { onFile: 2, leftBehindChildren: 1 },
      dropout: { primary: { dropouts: 2, pupils: 1 } },
      nineYearRetention: { denominator: "intakeAdjustedForMoves", graduates: 1, intake: 1, movedIn: 0, movedOut: 2 },
    });
    expect(result.problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["leftBehindFiles", "partExceedsWhole"],
      ["nineYearRetention", "partExceedsWhole"],
      ["dropout.primary", "partExceedsWhole"],
    ]);
  });

  it("takes what is no record for not given, and says so", () => {
    const result = assess({ leftBehindFiles: 1, leftBehind: "few", nineYearRetention: true, dropout: 0 });
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["leftBehindFiles"], "notAnObject", 1],
      [["leftBehind"], "notAnObject", "few"],
      [["nineYearRetention"], "notAnObject", true],
      [["dropout"], "notAnObject", 0],
    ]);
    expect(result.findings.every(({ value, reasons }) => value === null && reasons[0]?.code === "recordMissing")).toBe(true);
  });

  it("gives plain JSON and leaves the figures alone; more who stay never worsen the verdict", () => {
    const rank = ["notMet", "met"];
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(100), (graduates, more) => {
        const retention = (count: number) =>
          Object.freeze({ nineYearRetention: Object.freeze({ ...full.nineYearRetention, graduates: count }) });
        const before = assess(retention(graduates));
        const after = findings("nineYearRetention", retention(graduates + more))[0];
        expect(JSON.parse(JSON.stringify(before))).toEqual(before);
        const [first] = before.findings.filter(({ indicator }) => indicator === "nineYearRetention");
        expect(rank.indexOf(after?.verdict ?? "")).toBeGreaterThanOrEqual(rank.indexOf(first?.verdict ?? ""));
      }),
    );
  });
});
