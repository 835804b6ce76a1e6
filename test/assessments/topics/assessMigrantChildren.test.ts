import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessMigrantChildren,
  clauses,
  parameters,
  withParameters,
  type Finding,
  type MigrantChildrenRecord,
  type TopicAssessment,
  type TopicOptions,
} from "edu-balance";

const asOf = "2017-12-31";
const NARROW = "migrantPublicSchoolShare";
const BROAD = "migrantPublicOrPurchasedShare";

const full = {
  publicSchools: { primary: { inPublicSchools: 600, migrantPupils: 800 }, juniorSecondary: { inPublicSchools: 190, migrantPupils: 200 } },
  publicOrPurchased: {
    primary: { inPublicSchools: 500, inPurchasedPlaces: 100, migrantChildren: 750 },
    juniorSecondary: { inPublicSchools: 150, inPurchasedPlaces: 40, migrantChildren: 250 },
  },
} as const satisfies MigrantChildrenRecord;

const assess = (record: object, options: Partial<TopicOptions> = {}): TopicAssessment =>
  assessMigrantChildren(record, { asOf, ...options });
const findings = (id: string, record: object, options?: Partial<TopicOptions>): readonly Finding[] =>
  assess(record, options).findings.filter(({ indicator }) => indicator === id);
const together = (id: string, record: object): Finding | undefined => findings(id, record)[2];

describe("assessMigrantChildren", () => {
  it("gives both shares by stage and together, apart from each other", () => {
    const result = assess(full);
    expect(result.findings.map(({ indicator, stage, value, verdict }) => [indicator, stage, value, verdict])).toEqual([
      [NARROW, "primary", 0.75, "described"],
      [NARROW, "juniorSecondary", 0.95, "described"],
      [NARROW, undefined, 0.79, "described"],
      [BROAD, "primary", 0.8, "described"],
      [BROAD, "juniorSecondary", 0.76, "described"],
      [BROAD, undefined, 0.79, "described"],
    ]);
    expect(result).toMatchObject({ standard: "migrantChildren", asOf, verdict: "described", problems: [] });
    const clause = clauses.find(({ document, number }) => document === "shuozhouOpinion2016" && number === "十六");
    const shown = [...(clause?.measures ?? []), ...(clause?.companions ?? [])];
    expect(new Set(result.findings.map(({ indicator }) => indicator))).toEqual(new Set(shown));
  });

  it("gives the share published for 2017: 79.00 % of 10.4218 million and 81.60 % of 3.6445 million are 79.67 % of all", () => {
    const publicSchools = {
      primary: { inPublicSchools: 8_233_222, migrantPupils: 10_421_800 },
      juniorSecondary: { inPublicSchools: 2_973_912, migrantPupils: 3_644_500 },
    };
    const values = findings(NARROW, { publicSchools }).map(({ value }) => ((value ?? 0) * 100).toFixed(2));
    expect(values).toEqual(["79.00", "81.60", "79.67"]);
    expect(together(NARROW, { publicSchools })?.value).toBe(11_207_134 / 14_066_300);
  });

  it("describes the narrow share, and names the rule of quality balance for the broad one", () => {
    expect(together(NARROW, full)?.reasons).toEqual([{ code: "noNumberSet" }]);
    const scoped = { code: "ruleOfOtherScope", parameterId: "migrantPublicOrPurchasedShareFloor", scopes: ["qualityBalance"] };
    for (const finding of findings(BROAD, full)) expect(finding).toMatchObject({ requirement: null, reasons: [scoped] });
    for (const { reasons } of findings(BROAD, full, { asOf: "2016-05-16" })) expect(reasons[0]).toMatchObject({ code: "noRuleInForce" });
  });

  it("goes by a general floor of the caller's own: inclusive", () => {
    const [floor] = parameters.filter(({ id }) => id === "migrantPublicOrPurchasedShareFloor");
    if (floor === undefined) throw new Error("no such rule");
    const { scope: _scope, ...general } = floor;
    const set = withParameters(parameters, {
      name: "province",
      parameters: [{ ...general, place: "14", level: "provincial", value: 0.79 }],
    });
    const at = (more: number) => {
      const publicOrPurchased = { together: { inPublicSchools: 700 + more, inPurchasedPlaces: 90, migrantChildren: 1000 } };
      return findings(BROAD, { publicOrPurchased }, { parameters: set, county: { id: "c", place: "140602" } }).map(
        ({ verdict }) => verdict,
      );
    };
    expect([at(-1), at(0), at(1)].map((verdicts) => verdicts[2])).toEqual(["notMet", "met", "met"]);
    expect(at(0).slice(0, 2)).toEqual(["undetermined", "undetermined"]);
  });

  it("judges the narrow share by the caller's reading: notMet beats undetermined, which beats met", () => {
    const reading = (limit: number) => ({ interpretations: { [NARROW]: { comparator: ">=", limit, name: "ours" } as const } });
    expect(findings(NARROW, full, reading(0.79)).map(({ verdict }) => verdict)).toEqual(["notMet", "met", "met"]);
    expect(assess(full, reading(0.79)).verdict).toBe("notMet");
    expect(assess(full, reading(0.75)).verdict).toBe("met");
    const half = { publicSchools: { juniorSecondary: full.publicSchools.juniorSecondary } };
    expect(assess(half, reading(0.75)).verdict).toBe("undetermined");
    expect(assess(half, reading(0.96)).verdict).toBe("notMet");
  });

  it("never takes nothing for met: without figures every measure has its findings", () => {
    for (const nothing of [{}, { publicSchools: null, publicOrPurchased: null }, { publicSchools: {}, publicOrPurchased: {} }]) {
      const result = assess(nothing, { interpretations: { [NARROW]: { comparator: ">=", limit: 0, name: "ours" } } });
      expect(result.findings.map(({ value, reasons }) => [value, reasons[0]])).toEqual(
        ["publicSchools", "publicOrPurchased"].flatMap((record) =>
          [`${record}.primary`, `${record}.juniorSecondary`, record].map((path) => [
            null,
            { code: "recordMissing", record: path, units: [] },
          ]),
        ),
      );
      expect(result).toMatchObject({ verdict: "undetermined", problems: [] });
    }
  });
});

describe("assessMigrantChildren: both stages together", () => {
  const { primary, juniorSecondary } = full.publicSchools;

  it("are unknown without one of the stages", () => {
    expect(together(NARROW, { publicSchools: { primary } })).toMatchObject({
      value: null,
      reasons: [{ code: "recordMissing", record: "publicSchools.juniorSecondary", units: [] }, { code: "noNumberSet" }],
    });
  });

  it("are as given where the stages are not known apart", () => {
    const publicSchools = { together: { inPublicSchools: 3, migrantPupils: 4 } };
    expect(findings(NARROW, { publicSchools }).map(({ value }) => value)).toEqual([null, null, 0.75]);
    expect(findings(NARROW, { publicSchools: { ...publicSchools, primary } }).map(({ value }) => value)).toEqual([0.75, null, 0.75]);
    expect(together(NARROW, { publicSchools: { together: { inPublicSchools: 3 } } })?.reasons[0]).toEqual({
      code: "missingFigure",
      field: "migrantPupils",
      units: [],
    });
  });

  it("must agree with the stages where all are known", () => {
    const agreeing = { ...full.publicSchools, together: { inPublicSchools: 790, migrantPupils: 1000 } };
    expect(assess({ publicSchools: agreeing })).toMatchObject({ problems: [] });
    expect(together(NARROW, { publicSchools: agreeing })?.value).toBe(0.79);
    const publicSchools = { ...full.publicSchools, together: { inPublicSchools: 790, migrantPupils: 1001 } };
    expect(assess({ publicSchools }).problems).toMatchObject([
      { path: ["publicSchools", "together", "migrantPupils"], code: "contradicts", value: 1001 },
    ]);
    expect(together(NARROW, { publicSchools })).toMatchObject({
      value: null,
      reasons: [{ code: "invalidFigure", field: "migrantPupils" }, {}],
    });
  });

  it("take no part from a stage without migrant children", () => {
    const none = { inPublicSchools: 0, migrantPupils: 0 };
    const [first, second, both] = findings(NARROW, { publicSchools: { primary, juniorSecondary: none } });
    expect([first?.value, second?.value, both?.value]).toEqual([0.75, null, 0.75]);
    expect(second?.reasons[0]).toEqual({ code: "zeroDenominator", fields: ["migrantPupils"] });
    expect(together(NARROW, { publicSchools: { primary: none, juniorSecondary: none } })).toMatchObject({
      value: null,
      verdict: "notApplicable",
    });
  });

  it("do not hide an error of one stage in the sum", () => {
    const publicSchools = { primary: { inPublicSchools: 801, migrantPupils: 800 }, juniorSecondary };
    expect(assess({ publicSchools }).problems).toMatchObject([
      { path: ["publicSchools", "primary"], code: "partExceedsWhole", value: null },
    ]);
    expect(together(NARROW, { publicSchools })).toMatchObject({
      value: null,
      reasons: [{ code: "invalidFigure", field: "inPublicSchools" }, {}],
    });
  });
});

describe("assessMigrantChildren: figures", () => {
  type Stages = Readonly<Record<string, Readonly<Record<string, number>>>>;
  const single = Object.entries<Stages>(full).flatMap(([record, stages]) =>
    Object.entries(stages).flatMap(([stage, figures]) => Object.keys(figures).map((field) => ({ record, stage, field, stages, figures }))),
  );
  const changed = ({ record, stage, field, stages, figures }: (typeof single)[number], figure: unknown): object => ({
    ...full,
    [record]: { ...stages, [stage]: { ...figures, [field]: figure } },
  });

  it.each(single)("$record.$stage.$field missing leaves the stage and the whole unknown, and nothing else", (each) => {
    for (const absent of [undefined, null]) {
      const result = assess(changed(each, absent));
      const unknown = result.findings.filter(({ value }) => value === null);
      expect(unknown.map(({ stage, reasons }) => [stage, reasons[0]])).toEqual([
        [each.stage, { code: "missingFigure", field: each.field, units: [] }],
        [undefined, { code: "missingFigure", field: each.field, units: [] }],
      ]);
      expect(result.problems).toEqual([]);
    }
  });

  it.each(single)("$record.$stage.$field in error is a problem with its place, and no value", (each) => {
    for (const [wrong, code] of [
      [-1, "negative"],
      [0.5, "notWhole"],
      ["9", "notANumber"],
      [Number.NaN, "notFinite"],
    ] as const) {
      const result = assess(changed(each, wrong));
      expect(result.problems).toMatchObject([{ path: [each.record, each.stage, each.field], code }]);
      expect(result.findings.filter(({ value }) => value === null).map(({ stage, reasons }) => [stage, reasons[0]?.code])).toEqual([
        [each.stage, "invalidFigure"],
        [undefined, "invalidFigure"],
      ]);
    }
  });

  it("says each missing figure once for the whole", () => {
    const publicSchools = { primary: { migrantPupils: 8 }, juniorSecondary: { migrantPupils: 2 } };
    expect(together(NARROW, { publicSchools })?.reasons).toEqual([
      { code: "missingFigure", field: "inPublicSchools", units: [] },
      { code: "noNumberSet" },
    ]);
  });

  it("takes what is no record for not given, and says so", () => {
    const result = assess({ publicSchools: 0.79, publicOrPurchased: { primary: "most" } });
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["publicSchools"], "notAnObject", 0.79],
      [["publicOrPurchased", "primary"], "notAnObject", "most"],
    ]);
    expect(result.findings.every(({ value, reasons }) => value === null && reasons[0]?.code === "recordMissing")).toBe(true);
  });
});

describe("assessMigrantChildren: properties", () => {
  const stage = fc
    .record({ inPublicSchools: fc.nat(10_000), others: fc.nat(10_000) })
    .map(({ inPublicSchools, others }) => Object.freeze({ inPublicSchools, migrantPupils: inPublicSchools + others }));

  it("keeps the whole between the stages, the same whichever is which, and gives plain JSON", () => {
    fc.assert(
      fc.property(stage, stage, (one, other) => {
        const result = assess(Object.freeze({ publicSchools: Object.freeze({ primary: one, juniorSecondary: other }) }));
        const swapped = assess({ publicSchools: { primary: other, juniorSecondary: one } });
        expect(swapped.findings[2]).toEqual(result.findings[2]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const [first, second, both] = result.findings.map(({ value }) => value);
        const known = [first, second].filter((value) => typeof value === "number");
        if (typeof both !== "number") expect(known).toEqual([]);
        else {
          expect(both).toBeGreaterThanOrEqual(Math.min(...known));
          expect(both).toBeLessThanOrEqual(Math.max(...known));
        }
      }),
    );
  });
});
