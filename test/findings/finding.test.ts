import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparator, Parameter, Verdict } from "edu-balance";
import { combineVerdicts, judge } from "../../src/findings/finding.js";

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

const judged = (value: number | null, rule: Parameter, more: { asOf?: string; range?: { least: number; most: number } } = {}) =>
  judge({
    indicator: "example",
    subject: { kind: "county", id: "c" },
    value,
    unit: "share",
    ...(more.range === undefined ? {} : { range: more.range }),
    lookup: {
      id: "example",
      asOf: more.asOf ?? "2020-01-01",
      parameter: rule,
      path: [],
      nextFrom: null,
      otherScopes: [],
      ended: false,
      placeUnknown: false,
      superseded: [],
    },
  });

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

  it("does not call short of a rule what need not be reached yet", () => {
    const rule = parameter("<=", 0.02, { dueBy: "2018-12-31" });
    const early = judged(0.03, rule, { asOf: "2018-12-30" });
    expect(early.verdict).toBe("notApplicable");
    expect(early.margin).toBeCloseTo(-0.01);
    expect(early.reasons).toEqual([{ code: "notYetDue", dueBy: "2018-12-31", daysLeft: 1 }]);
    expect(judged(0.03, rule, { asOf: "2018-12-31" }).verdict).toBe("notMet");
    expect(judged(0.02, rule, { asOf: "2018-12-30" }).verdict).toBe("met");
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

  it("tells no rule apart from a refused one", () => {
    const without = (outcome: "noRecord" | "unverifiedRefused") =>
      judge({
        indicator: "example",
        subject: { kind: "county", id: "c" },
        value: 1,
        unit: "share",
        lookup: {
          id: "example",
          asOf: "2016-01-01",
          parameter: null,
          path: [{ place: "CN", outcome }],
          nextFrom: null,
          otherScopes: [],
          ended: false,
          placeUnknown: false,
          superseded: [],
        },
      });
    expect(without("noRecord").verdict).toBe("notApplicable");
    expect(without("unverifiedRefused").verdict).toBe("undetermined");
  });
});

describe("combineVerdicts", () => {
  it("lets notMet beat undetermined and undetermined beat met, in any order", () => {
    const rank: Verdict[] = ["notMet", "undetermined", "met", "notApplicable"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rank)), (verdicts) => {
        expect(combineVerdicts(verdicts)).toBe(rank.find((each) => verdicts.includes(each)) ?? "notApplicable");
      }),
    );
  });
});
