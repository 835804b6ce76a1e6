import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessSatisfaction,
  parameters,
  withParameters,
  type Finding,
  type SatisfactionAssessment,
  type SurveyFigures,
  type Verdict,
} from "edu-balance";

const asOf = "2016-12-31";
const survey: SurveyFigures = { residents: 400_000, distributed: 600, parents: 300, valid: 420, satisfied: 357 };
const assess = (figures: SurveyFigures): SatisfactionAssessment => assessSatisfaction(figures, { asOf });
const finding = (figures: SurveyFigures, parameterId: string): Finding | undefined =>
  assess(figures).findings.find(({ requirement }) => requirement?.parameterId === parameterId);
const verdicts = (figures: SurveyFigures): (Verdict | undefined)[] => assess(figures).findings.map(({ verdict }) => verdict);

describe("assessSatisfaction", () => {
  it("is met with every figure at its limit", () => {
    const result = assess(survey);
    // 357 / 420 = 0.85; 600 / 400000 = 1.5 ‰; 300 / 600 = 50 %; 420 / 600 = 70 %.
    expect(result.findings.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ["satisfactionShare", 0.85, "share"],
      ["surveySampleSize", 600, "count"],
      ["surveySampleSize", 0.0015, "share"],
      ["surveyParentShare", 0.5, "share"],
      ["surveyValidReturnShare", 0.7, "share"],
    ]);
    expect(verdicts(survey)).toEqual(["met", "met", "met", "met", "met"]);
    expect(result).toMatchObject({ part: "satisfaction", verdict: "met", share: 0.85, groupSpread: null, problems: [] });
  });

  it.each<[string, Partial<SurveyFigures>, Verdict[]]>([
    ["one satisfied fewer", { satisfied: 356 }, ["notMet", "met", "met", "met", "met"]],
    ["one satisfied more", { satisfied: 358 }, ["met", "met", "met", "met", "met"]],
    ["one parent fewer", { parents: 299 }, ["met", "met", "met", "notMet", "met"]],
    ["one parent more", { parents: 301 }, ["met", "met", "met", "met", "met"]],
    ["one valid fewer", { valid: 419 }, ["met", "met", "met", "met", "notMet"]],
    ["one valid more", { valid: 421, satisfied: 358 }, ["met", "met", "met", "met", "met"]],
    ["one handed out fewer", { distributed: 599 }, ["met", "notMet", "notMet", "met", "met"]],
    ["one resident more", { residents: 400_001 }, ["met", "met", "notMet", "met", "met"]],
    ["one resident fewer", { residents: 399_999 }, ["met", "met", "met", "met", "met"]],
    ["few residents and 599 handed out", { residents: 100_000, distributed: 599 }, ["met", "notMet", "met", "met", "met"]],
  ])("%s", (_case, more, expected) => {
    expect(verdicts({ ...survey, ...more })).toEqual(expected);
  });

  it("asks for 600 below 400,000 residents and 1.5 ‰ from there on, as the rule is worded", () => {
    const holds = (residents: number, distributed: number): boolean => {
      const [, floor, share] = assess({ residents, distributed }).findings;
      return floor?.verdict === "met" && share?.verdict === "met";
    };
    // In whole numbers: 1.5 ‰ of the residents is residents × 3 / 2000.
    const rule = (residents: number, distributed: number): boolean =>
      residents < 400_000 ? distributed >= 600 : distributed * 2000 >= residents * 3;
    for (let residents = 399_400; residents <= 400_700; residents += 1) {
      for (const distributed of [599, 600, 601, 602]) {
        expect(holds(residents, distributed), `${String(distributed)} for ${String(residents)}`).toBe(rule(residents, distributed));
      }
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: -2, max: 2 }), (residents, off) => {
        const distributed = Math.max(600, Math.ceil((residents * 3) / 2000)) + off;
        if (distributed <= residents) expect(holds(residents, distributed)).toBe(rule(residents, distributed));
      }),
    );
  });

  it("compares unrounded: 84.99 % prints as 85.0 % and fails", () => {
    expect(finding({ valid: 10_000, satisfied: 8499 }, "satisfactionShareFloor")?.verdict).toBe("notMet");
    expect(finding({ valid: 10_000, satisfied: 8500 }, "satisfactionShareFloor")?.verdict).toBe("met");
  });

  it("takes another bar from the caller's records", () => {
    const [national] = parameters.filter(({ id }) => id === "satisfactionShareFloor");
    if (national === undefined) throw new Error("no satisfactionShareFloor");
    const set = withParameters(parameters, {
      name: "example province",
      parameters: [{ ...national, place: "14", level: "provincial", value: 0.9 }],
    });
    const options = { asOf, parameters: set, county: { id: "c", name: "某县", place: "140602" } };
    const result = assessSatisfaction({ ...survey, satisfied: 377 }, options);
    // 377 / 420 = 0.8976…; 378 / 420 = 0.9.
    expect(result.subject).toEqual({ kind: "county", id: "c", name: "某县" });
    expect(result.findings[0]).toMatchObject({
      verdict: "notMet",
      origin: "provincial",
      requirement: { limit: 0.9, overlay: "example province" },
    });
    expect(assessSatisfaction({ ...survey, satisfied: 378 }, options).verdict).toBe("met");
    expect(assess({ ...survey, satisfied: 377 }).verdict).toBe("met");
  });

  it("does not take a missing figure for 0", () => {
    const result = assess({});
    expect(verdicts({})).toEqual(Array.from({ length: 5 }, () => "undetermined"));
    expect(result).toMatchObject({ verdict: "undetermined", share: null });
    expect(
      result.findings.map(({ reasons }) => reasons.map((reason) => (reason.code === "missingFigure" ? reason.field : reason.code))),
    ).toEqual([
      ["satisfied", "valid"],
      ["distributed"],
      ["distributed", "residents"],
      ["parents", "distributed"],
      ["valid", "distributed"],
    ]);
    expect(assess({ ...survey, residents: null }).verdict).toBe("undetermined");
    expect(assess({ ...survey, residents: null, satisfied: 0 }).verdict).toBe("notMet");
  });

  it("has no share where nothing is valid, and none of the residents of an empty county", () => {
    expect(finding({ valid: 0, satisfied: 0 }, "satisfactionShareFloor")).toMatchObject({
      value: null,
      reasons: [{ code: "zeroDenominator" }],
    });
    expect(finding({ residents: 0, distributed: 0 }, "surveySampleShare")).toMatchObject({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["residents"] }],
    });
  });

  it("has no rule before the document", () => {
    expect(assessSatisfaction(survey, { asOf: "2012-01-19" }).verdict).toBe("notApplicable");
  });

  it("describes how far the other groups are apart and does not judge it", () => {
    const result = assess({ ...survey, otherGroups: { deputies: 10, heads: 50, teachers: 240 } });
    expect(result.groupSpread).toEqual({ least: 10, most: 240, difference: 230 });
    expect(result.verdict).toBe("met");
    expect(assess({ ...survey, otherGroups: { teachers: 240 } }).groupSpread).toBeNull();
  });
});

describe("assessSatisfaction: the published share", () => {
  it("stands in where nothing else is known, for the share alone", () => {
    expect(verdicts({ share: 0.85 })).toEqual(["met", "undetermined", "undetermined", "undetermined", "undetermined"]);
    expect(verdicts({ share: 0.8499 })[0]).toBe("notMet");
    expect(assess({ share: 0.8499 }).verdict).toBe("notMet");
    expect(assess({ ...survey, satisfied: null, share: 0.9 })).toMatchObject({ verdict: "met", share: 0.9 });
  });

  // 389 / 420 = 0.926190…
  it.each([0.93, 0.926, 0.9262, 0.92619, 389 / 420])("may round the quotient: %s", (share) => {
    const result = assess({ ...survey, satisfied: 389, share });
    expect(result.problems).toEqual([]);
    expect(result.share).toBe(389 / 420);
  });

  it.each([0.92, 0.94, 0.927, 0.925, 0.9261, 0.9263, 1, 0])("may not contradict it: %s", (share) => {
    const result = assess({ ...survey, satisfied: 389, share });
    expect(result.problems).toMatchObject([{ path: ["share"], code: "contradicts", value: share }]);
    expect(result.share).toBeNull();
    expect(result.findings[0]).toMatchObject({ verdict: "undetermined", reasons: [{ code: "conflictingRecords" }] });
    expect(result.verdict).toBe("undetermined");
  });

  it("is 90 % where it is written 0.9: 0.905 rounds to it or up, 0.906 does not", () => {
    expect(assess({ valid: 1000, satisfied: 905, share: 0.9 }).problems).toEqual([]);
    expect(assess({ valid: 1000, satisfied: 906, share: 0.9 }).problems).toHaveLength(1);
  });
});

describe("assessSatisfaction: figures that cannot be right", () => {
  it.each<[string, SurveyFigures, string, string, Verdict[]]>([
    [
      "more satisfied than valid",
      { ...survey, satisfied: 421 },
      "satisfied",
      "partExceedsWhole",
      ["undetermined", "met", "met", "met", "undetermined"],
    ],
    [
      "more satisfied than handed out",
      { ...survey, valid: null, satisfied: 601 },
      "satisfied",
      "partExceedsWhole",
      ["undetermined", "undetermined", "undetermined", "undetermined", "undetermined"],
    ],
    [
      "more satisfied than valid and handed out",
      { ...survey, satisfied: 601 },
      "satisfied",
      "partExceedsWhole",
      ["undetermined", "met", "met", "met", "undetermined"],
    ],
    [
      "more parents than handed out",
      { ...survey, parents: 601 },
      "parents",
      "partExceedsWhole",
      ["met", "undetermined", "undetermined", "undetermined", "undetermined"],
    ],
    [
      "more handed out than residents",
      { ...survey, residents: 599 },
      "distributed",
      "partExceedsWhole",
      ["met", "undetermined", "undetermined", "undetermined", "undetermined"],
    ],
    [
      "more in groups than handed out",
      { ...survey, otherGroups: { heads: 200, teachers: 101 } },
      "otherGroups",
      "partExceedsWhole",
      ["met", "undetermined", "undetermined", "undetermined", "undetermined"],
    ],
    ["half a parent", { ...survey, parents: 300.5 }, "parents", "notWhole", ["met", "met", "met", "undetermined", "met"]],
    ["fewer than none", { ...survey, residents: -1 }, "residents", "negative", ["met", "met", "undetermined", "met", "met"]],
    ["a share above 1", { share: 93 }, "share", "partExceedsWhole", Array.from({ length: 5 }, (): Verdict => "undetermined")],
    ["a share that is no number", { ...survey, share: Number.NaN }, "share", "notFinite", ["met", "met", "met", "met", "met"]],
    ["groups that are none", { ...survey, otherGroups: 3 as never }, "otherGroups", "notAnObject", ["met", "met", "met", "met", "met"]],
  ])("%s", (_case, figures, field, code, expected) => {
    const result = assess(figures);
    expect(result.problems).toMatchObject([{ path: [field], code }]);
    expect(verdicts(figures)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("more valid than handed out leaves all that rests on either undetermined", () => {
    const figures = { ...survey, valid: 601, satisfied: 600 };
    expect(assess(figures).problems).toMatchObject([{ path: ["valid"], code: "partExceedsWhole", value: 601 }]);
    expect(verdicts(figures)).toEqual(Array.from({ length: 5 }, () => "undetermined"));
  });

  it("names the group whose count is wrong", () => {
    const result = assess({ ...survey, otherGroups: { heads: -1, teachers: 20 } });
    expect(result.problems).toMatchObject([{ path: ["otherGroups", "heads"], code: "negative", value: -1 }]);
    expect(result.groupSpread).toBeNull();
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessSatisfaction(null as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessSatisfaction(survey, null as never)).toThrow(code("notAnObject"));
    expect(() => assessSatisfaction(survey, { asOf: "2016-13-01" })).toThrow(code("badDate"));
  });
});

describe("assessSatisfaction: properties", () => {
  const figures = fc
    .record({
      residents: fc.integer({ min: 1000, max: 900_000 }),
      distributed: fc.integer({ min: 500, max: 1000 }),
      shares: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    })
    .map(({ residents, distributed, shares: [a, b, c] }): SurveyFigures => {
      const valid = Math.floor((distributed * a) / 100);
      return { residents, distributed, parents: Math.floor((distributed * b) / 100), valid, satisfied: Math.floor((valid * c) / 100) };
    });

  it("one more unknown never turns undetermined or notMet into met", () => {
    fc.assert(
      fc.property(figures, fc.subarray(["residents", "distributed", "parents", "valid", "satisfied"] as const), (given, removed) => {
        const less = { ...given, ...Object.fromEntries(removed.map((field) => [field, null])) };
        if (assess(given).verdict !== "met") expect(assess(less).verdict).not.toBe("met");
        if (removed.length > 0) expect(assess(less).verdict).not.toBe("met");
      }),
    );
  });

  it("more satisfied never lowers the verdict", () => {
    const rank: Readonly<Record<string, number>> = { notMet: 0, undetermined: 1, met: 2, notApplicable: 3 };
    fc.assert(
      fc.property(figures, (given) => {
        const valid = given.valid ?? 0;
        const all = assess({ ...given, satisfied: valid });
        expect(rank[all.findings[0]?.verdict ?? "met"] ?? 0).toBeGreaterThanOrEqual(
          valid === 0 ? 1 : (rank[assess(given).findings[0]?.verdict ?? "met"] ?? 0),
        );
      }),
    );
  });
});
