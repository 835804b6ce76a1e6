import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparator, Finding, Parameter, ParameterLookup, Verdict } from "edu-balance";
import { changed, combineVerdicts, judge, VERDICTS } from "../../src/findings/finding.js";

const parameter = (comparator: Comparator, value: number, more: Partial<Parameter> = {}): Parameter => ({
  id: "example",
  value,
  unit: "share",
  comparator,
  place: "CN",
  level: "national",
  effectiveFrom: "2016-01-01",
  source: { document: "basicBalance2012" },
  confirmation: "secondary",
  verifiedOn: "2026-11-23",
  ...more,
});

const nothingFound: ParameterLookup = {
  id: "example",
  asOf: "2020-01-01",
  parameter: null,
  path: [{ place: "CN", outcome: "noRecord" }],
  nextFrom: null,
  ownStages: [],
  otherScopes: [],
  ended: false,
  placeUnknown: false,
  superseded: [],
};

interface Known {
  readonly asOf?: string;
  readonly range?: { readonly least: number; readonly most: number };
  readonly lookup?: Partial<ParameterLookup>;
}

const held = (value: number | null, { asOf = "2020-01-01", range, lookup }: Known): Finding =>
  judge({
    indicator: "example",
    subject: { kind: "county", id: "c" },
    value,
    unit: "share",
    ...(range === undefined ? {} : { range }),
    lookup: { ...nothingFound, asOf, ...lookup },
  });

const judged = (value: number | null, rule: Parameter, more: Known = {}): Finding =>
  held(value, { ...more, lookup: { parameter: rule, path: [], ...more.lookup } });

const below = (value: number): number => value - 2 ** -53 * value;
const above = (value: number): number => value + 2 ** -52 * value;

describe("judge", () => {
  it.each<[Comparator, Verdict, Verdict, Verdict]>([
    ["<=", "met", "met", "notMet"],
    ["<", "met", "notMet", "notMet"],
    [">=", "notMet", "met", "met"],
    [">", "notMet", "notMet", "met"],
    ["=", "notMet", "met", "notMet"],
  ])("%s: one double below, at, one double above the limit", (comparator, ...expected) => {
    const limit = 0.65;
    expect(below(limit)).toBeLessThan(limit);
    expect(above(limit)).toBeGreaterThan(limit);
    expect([below(limit), limit, above(limit)].map((value) => judged(value, parameter(comparator, limit)).verdict)).toEqual(expected);
  });

  it("has a margin that is positive when met, whatever the direction", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom<Comparator>("<=", "<", ">=", ">"), (value, comparator) => {
        const { verdict, margin } = judged(value, parameter(comparator, 0.5));
        if (margin !== null && margin !== 0) expect(margin > 0).toBe(verdict === "met");
      }),
    );
  });

  it("has a margin of = that is the distance, below 0 on either side and 0 at the limit", () => {
    // |0.25 − 0.5| = |0.75 − 0.5| = 0.25, exact in doubles.
    expect([0.25, 0.5, 0.75].map((value) => judged(value, parameter("=", 0.5)).margin)).toEqual([-0.25, 0, -0.25]);
  });

  it("rests on the text that sets a rule, and on the one that interprets it where there is one", () => {
    const [source, interpretedBy] = [{ document: "stateCouncil2016No40" }, { document: "largeClassStatement", clause: "（基本消除）" }];
    expect(judged(0.4, parameter("<=", 0.5, { source, interpretedBy })).basis).toEqual([source, interpretedBy]);
    expect(judged(0.4, parameter("<=", 0.5, { source })).basis).toEqual([source]);
  });

  it("does not call short of a rule what need not be reached yet", () => {
    const rule = parameter("<=", 0.02, { dueBy: "2018-12-31" });
    const early = judged(0.03, rule, { asOf: "2018-12-30" });
    expect(early.verdict).toBe("pending");
    expect(early.margin).toBeCloseTo(-0.01);
    expect(early.reasons).toEqual([{ code: "notYetDue", dueBy: "2018-12-31", daysLeft: 1 }]);
    expect(judged(0.03, rule, { asOf: "2018-12-31" })).toMatchObject({ verdict: "notMet", reasons: [] });
    expect(judged(0.03, rule, { asOf: "2019-01-01" })).toMatchObject({ verdict: "notMet", reasons: [] });
    expect(judged(0.02, rule, { asOf: "2018-12-30" })).toMatchObject({ verdict: "met", reasons: [] });
    // Not known is not short: nobody can say that it is under way.
    expect(judged(null, rule, { asOf: "2018-12-30" })).toMatchObject({ verdict: "undetermined", reasons: [] });
  });

  it("judges a range only when both ends agree", () => {
    const rule = parameter("<=", 0.05);
    const verdict = (least: number, most: number): Verdict => judged(null, rule, { range: { least, most } }).verdict;
    expect(verdict(0.01, 0.05)).toBe("met");
    expect(verdict(0.06, 0.1)).toBe("notMet");
    expect(verdict(0.01, 0.06)).toBe("undetermined");
    expect(judged(null, rule).verdict).toBe("undetermined");
  });

  it("names an unconfirmed rule it used", () => {
    const { reasons, requirement } = judged(1, parameter("<=", 2, { confirmation: "unverified" }));
    expect(reasons).toEqual([{ code: "unverifiedRuleUsed", parameterId: "example" }]);
    expect(requirement?.confirmation).toBe("unverified");
  });

  it("tells why there is no rule", () => {
    const nextFrom = "2021-01-01";
    const refused = [{ place: "CN", outcome: "unverifiedRefused" }] as const;
    // No document asked it yet, or none ever did.
    expect(held(1, {})).toMatchObject({
      verdict: "notApplicable",
      requirement: null,
      margin: null,
      basis: [],
      origin: "library",
      reasons: [{ code: "noRuleInForce", parameterId: "example", nextFrom: null }],
    });
    expect(held(1, { lookup: { nextFrom } })).toMatchObject({ verdict: "notApplicable", reasons: [{ code: "noRuleInForce", nextFrom }] });
    // Nobody could confirm the number, and the caller did not allow it.
    expect(held(1, { lookup: { path: refused } })).toMatchObject({
      verdict: "described",
      reasons: [{ code: "unverifiedRuleRefused", parameterId: "example" }],
    });
    expect(held(1, { lookup: { otherScopes: ["qualityBalance"] } })).toMatchObject({
      verdict: "described",
      reasons: [{ code: "ruleOfOtherScope", parameterId: "example", scopes: ["qualityBalance"] }],
    });
    expect(held(1, { lookup: { ended: true } })).toMatchObject({ verdict: "described", reasons: [{ code: "noRuleInForce" }] });
    // A rule is in force, but whether here nobody knows.
    expect(held(1, { lookup: { placeUnknown: true } })).toMatchObject({
      verdict: "undetermined",
      requirement: null,
      reasons: [{ code: "placeUnknown", parameterId: "example" }],
    });
    expect(held(1, { lookup: { placeUnknown: true, ended: true, otherScopes: ["x"], path: refused } }).verdict).toBe("undetermined");
  });

  it("says the same of a value that is not known where no rule asks it", () => {
    expect(held(null, {}).verdict).toBe("notApplicable");
    expect(held(null, { lookup: { ended: true } }).verdict).toBe("described");
    expect(held(null, { lookup: { placeUnknown: true } }).verdict).toBe("undetermined");
  });
});

describe("judge: a target that fell due before another rule took its place", () => {
  const missed = parameter("<=", 0.02, { effectiveTo: "2019-07-16", dueBy: "2018-12-31" });
  const next = parameter("<=", 0, { effectiveFrom: "2019-07-17", dueBy: "2020-12-31" });
  const superseded = { code: "supersededTarget", parameterId: "example", limit: 0.02, dueBy: "2018-12-31" };
  const at = (value: number | null, asOf: string, more: Known = {}, rule: Parameter | null = next): Finding =>
    held(value, { ...more, asOf, lookup: { parameter: rule, superseded: [missed] } });

  it("stays open while it is not reached, and is the rule the value is held against", () => {
    const finding = at(0.08, "2019-07-17");
    expect(finding).toMatchObject({
      verdict: "notMet",
      requirement: { comparator: "<=", limit: 0.02, parameterId: "example", dueBy: "2018-12-31" },
      reasons: [{ ...superseded, daysPast: 198 }],
    });
    expect(finding.margin).toBeCloseTo(-0.06, 12);
    expect(at(0.08, "2020-12-30")).toMatchObject({ verdict: "notMet", reasons: [{ ...superseded, daysPast: 730 }] });
  });

  it("ends when it is reached, at the limit itself too", () => {
    expect(at(0.02, "2019-07-17")).toMatchObject({ verdict: "pending", requirement: { limit: 0 }, reasons: [{ code: "notYetDue" }] });
    expect(at(above(0.02), "2019-07-17")).toMatchObject({ verdict: "notMet", reasons: [{ code: "supersededTarget" }] });
    expect(at(0, "2019-07-17")).toMatchObject({ verdict: "met", requirement: { limit: 0 }, reasons: [] });
  });

  it("gives way to the rule of the day where that is missed too, or open for want of the value", () => {
    expect(at(0.08, "2020-12-31")).toMatchObject({ verdict: "notMet", requirement: { limit: 0, dueBy: "2020-12-31" }, reasons: [] });
    expect(at(null, "2019-07-17")).toMatchObject({ verdict: "undetermined", requirement: { limit: 0 }, reasons: [] });
  });

  it("takes a range where both ends of it are short", () => {
    expect(at(null, "2020-12-30", { range: { least: 0.03, most: 0.04 } })).toMatchObject({
      verdict: "notMet",
      reasons: [{ ...superseded, daysPast: 730 }],
    });
  });

  it("stays open where no rule came after it", () => {
    expect(at(0.08, "2030-12-31", {}, null)).toMatchObject({ verdict: "notMet", requirement: { limit: 0.02 } });
    expect(held(0.01, { asOf: "2030-12-31", lookup: { ended: true, superseded: [missed] } })).toMatchObject({
      verdict: "described",
      requirement: null,
      reasons: [{ code: "noRuleInForce" }],
    });
  });

  it("counts under a rule that is easier than it was", () => {
    const easier = parameter("<=", 0.5, { effectiveFrom: "2019-07-17" });
    expect(at(0.08, "2019-07-17", {}, easier)).toMatchObject({ verdict: "notMet", requirement: { limit: 0.02 } });
    expect(at(0.02, "2019-07-17", {}, easier)).toMatchObject({ verdict: "met", requirement: { limit: 0.5 } });
  });

  it("of several is the latest that is missed, and says how sure it is and whose", () => {
    const older = parameter("<=", 0.1, { effectiveTo: "2016-12-31", dueBy: "2015-12-31" });
    const own = { ...missed, confirmation: "unverified", overlay: "own rules" } as const;
    const of = (value: number) => held(value, { asOf: "2020-01-01", lookup: { parameter: next, superseded: [own, older] } });
    expect(of(0.5).reasons).toEqual([
      { ...superseded, daysPast: 366 },
      { code: "unverifiedRuleUsed", parameterId: "example" },
      { code: "overlayUsed", parameterId: "example", overlay: "own rules" },
    ]);
    const stricterBefore = parameter("<=", 0.01, { effectiveTo: "2016-12-31", dueBy: "2015-12-31" });
    const finding = held(0.015, { asOf: "2020-01-01", lookup: { parameter: next, superseded: [missed, stricterBefore] } });
    expect(finding).toMatchObject({ verdict: "notMet", requirement: { limit: 0.01 }, reasons: [{ dueBy: "2015-12-31" }] });
  });
});

describe("changed", () => {
  const city = { kind: "city", id: "k" } as const;
  const judgedAt = (more: Partial<Finding>): Finding => ({ ...held(0.5, {}), ...more });

  it.each([
    {},
    { stage: "primary" },
    { period: { year: 2019 } },
    { stage: "juniorSecondary", period: { schoolYear: 2019 } },
    { achievedOn: "2019-01-31" },
  ] as const)("says what it is given otherwise and keeps the rest of a finding with %j", (more) => {
    const finding = judgedAt(more);
    expect(changed(finding, { subject: city, verdict: "undetermined", reasons: [] })).toEqual({
      ...finding,
      subject: city,
      verdict: "undetermined",
      reasons: [],
    });
  });

  it("takes null for what is not known", () => {
    expect(changed(judgedAt({ margin: 0.1 }), { value: null, margin: null })).toMatchObject({ value: null, margin: null });
  });

  it("writes its keys in the order of every finding", () => {
    const keys = Object.keys(changed(judgedAt({ stage: "primary" }), { reasons: [] }));
    expect(keys.slice(0, 4)).toEqual(["indicator", "subject", "stage", "value"]);
  });
});

describe("combineVerdicts", () => {
  const rank: readonly Verdict[] = ["notMet", "undetermined", "pending", "declared", "met", "described", "notApplicable"];

  it("ranks each of the verdicts", () => {
    expect([...rank].sort()).toEqual([...VERDICTS].sort());
  });

  it("of two takes the one of more weight", () => {
    for (const [at, one] of rank.entries()) {
      for (const other of rank.slice(at)) {
        expect([combineVerdicts([one, other]), combineVerdicts([other, one])]).toEqual([one, one]);
      }
    }
  });

  it("leaves aside what is described or does not apply, unless nothing else is there", () => {
    expect(combineVerdicts(["described", "met", "notApplicable"])).toBe("met");
    expect(combineVerdicts(["described", "declared"])).toBe("declared");
    expect(combineVerdicts(["notApplicable", "described"])).toBe("described");
    expect(combineVerdicts(["notApplicable"])).toBe("notApplicable");
    expect(combineVerdicts([])).toBe("notApplicable");
  });

  it("takes the one of most weight, in any order and number", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rank)), (verdicts) => {
        expect(combineVerdicts(verdicts)).toBe(rank.find((each) => verdicts.includes(each)) ?? "notApplicable");
      }),
    );
  });
});
