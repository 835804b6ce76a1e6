import { describe, expect, it } from "vitest";
import {
  parameterAt,
  parameterHistory,
  UsageError,
  type Parameter,
  type ParameterLookup,
  type UsageErrorCode,
  parameters,
  withParameters,
} from "edu-balance";

const codeOf = (act: () => unknown): UsageErrorCode | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.code : null;
  }
};

describe("parameterAt", () => {
  it("holds the composite limits from the day of the document on", () => {
    const at = (asOf: string, stage: "primary" | "juniorSecondary"): number | undefined =>
      parameterAt("compositeCoefficientLimit", { asOf, stage }).parameter?.value;
    expect(at("2012-01-19", "primary")).toBeUndefined();
    expect(at("2012-01-20", "primary")).toBe(0.65);
    expect(at("2012-01-20", "juniorSecondary")).toBe(0.55);
    expect(at("2030-01-01", "juniorSecondary")).toBe(0.55);
  });

  it("says from when a rule will hold", () => {
    expect(parameterAt("oversizedClassShareLimit", { asOf: "2016-07-10" })).toMatchObject({ parameter: null, nextFrom: "2016-07-11" });
    expect(parameterAt("oversizedClassShareLimit", { asOf: "2016-07-11" }).parameter).toMatchObject({ value: 0.05, dueBy: "2020-12-31" });
  });

  it("changes the rule on super-sized classes on its days", () => {
    const at = (asOf: string, scope?: string): [number, string | undefined] | null => {
      const { parameter } = parameterAt("superSizedClassShareLimit", { asOf, ...(scope === undefined ? {} : { scope }) });
      return parameter === null ? null : [parameter.value, parameter.dueBy];
    };
    expect(at("2016-05-16")).toBeNull();
    expect(at("2016-05-16", "weakSchoolUpgrading")).toEqual([0, "2019-07-30"]);
    expect(at("2016-07-11")).toEqual([0.02, "2018-12-31"]);
    expect(at("2019-07-16")).toEqual([0.02, "2018-12-31"]);
    expect(at("2019-07-17")).toEqual([0, "2020-12-31"]);
  });

  it("walks county, city, province, nation", () => {
    const places = (place: string): string[] =>
      parameterAt("oversizedClassSize", { asOf: "2020-01-01", place }).path.map((step) => step.place);
    expect(places("140602")).toEqual(["140602", "140600", "14", "CN"]);
    expect(places("140600")).toEqual(["140600", "14", "CN"]);
    expect(places("1406")).toEqual(["140600", "14", "CN"]);
    expect(places("140000")).toEqual(["14", "CN"]);
    expect(places("14")).toEqual(["14", "CN"]);
    expect(places("CN")).toEqual(["CN"]);
  });

  it("passes over unconfirmed numbers unless they are allowed", () => {
    const query = { asOf: "2016-05-16", stage: "primary" } as const;
    const refused = parameterAt("dropoutRateLimit", query);
    expect(refused.parameter).toBeNull();
    expect(refused.path.at(-1)).toEqual({ place: "CN", outcome: "unverifiedRefused" });
    expect(parameterAt("dropoutRateLimit", { ...query, allowUnverified: true }).parameter).toMatchObject({
      value: 0.01,
      confirmation: "unverified",
    });
    for (const asOf of ["2012-01-01", "2016-05-16", "2017-05-23"])
      expect(parameterAt("standardClassSize", { ...query, asOf }).parameter).toMatchObject({ value: 45, confirmation: "secondary" });
    expect(parameterAt("standardClassSize", { ...query, scope: "incompletePrimary" }).parameter?.value).toBe(30);
    const city = { stage: "juniorSecondary", scope: "city" } as const;
    expect(parameterAt("standardClassSize", { ...city, asOf: "2002-06-25" }).parameter).toBeNull();
    expect(parameterAt("standardClassSize", { ...city, asOf: "2002-06-26" }).parameter).toMatchObject({ value: 50, scope: "city" });
    expect(parameterAt("standardClassSize", { ...city, asOf: "2012-01-01" }).parameter?.scope).toBeUndefined();
  });

  it("does not answer for a stage that was not asked", () => {
    expect(parameterAt("compositeCoefficientLimit", { asOf: "2016-01-01" }).parameter).toBeNull();
  });

  it("refuses wrong calls", () => {
    expect(codeOf(() => parameterAt("none", { asOf: "2016-01-01" }))).toBe("unknownParameter");
    expect(codeOf(() => parameterHistory("none"))).toBe("unknownParameter");
    expect(codeOf(() => parameterAt("oversizedClassSize", { asOf: "2016-02-30" }))).toBe("badDate");
    expect(codeOf(() => parameterAt("oversizedClassSize", { asOf: "2016" }))).toBe("badDate");
    expect(codeOf(() => parameterAt("oversizedClassSize", { asOf: "2016-01-01", place: "Shanxi" }))).toBe("badOption");
  });
});

describe("parameterAt: what a look-up says of rules that are not in force", () => {
  const classes = (asOf: string, more: object = {}): ParameterLookup => parameterAt("superSizedClassShareLimit", { asOf, ...more });
  const dueDays = ({ superseded }: ParameterLookup): (string | undefined)[] => superseded.map(({ dueBy }) => dueBy);

  it("keeps the target of 2018 as superseded from the day the rule of 2019 takes its place", () => {
    for (const asOf of ["2016-07-10", "2018-12-30", "2018-12-31", "2019-07-16"]) expect(classes(asOf).superseded).toEqual([]);
    for (const asOf of ["2019-07-17", "2020-12-31", "2026-11-23"]) {
      expect(classes(asOf).superseded).toMatchObject([{ value: 0.02, dueBy: "2018-12-31", effectiveTo: "2019-07-16" }]);
      expect(classes(asOf)).toMatchObject({ parameter: { value: 0, dueBy: "2020-12-31" }, ended: false, placeUnknown: false });
    }
  });

  it("keeps no rule that has ended without a day it fell due, or before that day", () => {
    const [target] = parameterHistory("superSizedClassShareLimit").filter(({ dueBy }) => dueBy === "2018-12-31");
    if (target === undefined) throw new Error("no target of 2018");
    const { dueBy: _dueBy, ...undated } = { ...target, effectiveTo: "2018-12-31" };
    const early = { ...target, effectiveTo: "2018-12-30" };
    const onTheDay = { ...target, effectiveTo: "2018-12-31" };
    expect([undated, early, onTheDay].map((record) => dueDays(classes("2019-01-01", { parameters: [record] })))).toEqual([
      [],
      [],
      ["2018-12-31"],
    ]);
    expect([undated, early, onTheDay].map((record) => classes("2019-01-01", { parameters: [record] }).ended)).toEqual([true, true, true]);
  });

  it("has the latest of several first, of the places on the way alone, and of the scope asked", () => {
    const [target] = parameterHistory("superSizedClassShareLimit").filter(({ dueBy }) => dueBy === "2018-12-31");
    if (target === undefined) throw new Error("no target of 2018");
    const earlier = { ...target, effectiveTo: "2017-12-31", dueBy: "2017-12-31" };
    const local = { ...target, place: "140600", effectiveTo: "2018-06-30", dueBy: "2018-06-30" };
    const scoped = { ...target, scope: "qualityBalance" as const, effectiveTo: "2016-12-31", dueBy: "2016-12-31" };
    const set = [earlier, local, target, scoped];
    const due = (more: object) => dueDays(classes("2026-01-01", { parameters: set, ...more }));
    expect(due({})).toEqual(["2018-12-31", "2017-12-31"]);
    expect(due({ place: "140602" })).toEqual(["2018-12-31", "2018-06-30", "2017-12-31"]);
    expect(due({ place: "340100" })).toEqual(["2018-12-31", "2017-12-31"]);
    // A case with a rule of its own is not held to the general targets.
    expect(due({ scope: "qualityBalance" })).toEqual(["2016-12-31"]);
  });

  it("keeps the targets of 2015 and 2016 that other rules followed", () => {
    const retention = (asOf: string, allowUnverified: boolean) =>
      dueDays(parameterAt("nineYearRetentionTarget", { asOf, allowUnverified }));
    expect([retention("2015-12-31", true), retention("2016-01-01", true), retention("2016-01-01", false)]).toEqual([
      [],
      ["2015-12-31"],
      ["2015-12-31"],
    ]);
    // There is no rule between the target of 2020 and that of 2025, which was public on 2022-01-10.
    expect([retention("2020-12-31", false), retention("2021-01-01", false)]).toEqual([["2015-12-31"], ["2020-12-31", "2015-12-31"]]);
    expect(parameterAt("nineYearRetentionTarget", { asOf: "2021-01-01" })).toMatchObject({ parameter: null, ended: true });
    const disabled = (asOf: string) => dueDays(parameterAt("disabledEnrolmentShareTarget", { asOf, scope: "threeTypes" }));
    expect([disabled("2017-06-30"), disabled("2017-07-01")]).toEqual([[], ["2016-12-31"]]);
  });

  it("keeps an unconfirmed target only where such rules are allowed", () => {
    const [target] = parameterHistory("superSizedClassShareLimit").filter(({ dueBy }) => dueBy === "2018-12-31");
    const set = target === undefined ? [] : [{ ...target, confirmation: "unverified" as const }];
    const refused = classes("2019-07-17", { parameters: set });
    expect([refused.superseded, refused.ended]).toEqual([[], false]);
    const allowed = classes("2019-07-17", { parameters: set, allowUnverified: true });
    expect([dueDays(allowed), allowed.ended]).toEqual([["2018-12-31"], true]);
  });

  it("says that a rule has ended: only where none is in force and one was", () => {
    const [target] = parameterHistory("superSizedClassShareLimit").filter(({ dueBy }) => dueBy === "2018-12-31");
    const set = target === undefined ? [] : [target];
    const ended = (asOf: string) => classes(asOf, { parameters: set }).ended;
    expect([ended("2016-07-10"), ended("2016-07-11"), ended("2019-07-16"), ended("2019-07-17")]).toEqual([false, false, false, true]);
    expect(classes("2019-07-17", { parameters: set })).toMatchObject({ parameter: null, nextFrom: null, otherScopes: [] });
    expect(classes("2016-05-15").ended).toBe(false);
  });

  it("does not know whether a rule of Shuozhou applies where no place is named", () => {
    const at = (asOf: string, place?: string): ParameterLookup =>
      parameterAt("schoolsAtBasicStandardShareTarget", { asOf, ...(place === undefined ? {} : { place }) });
    expect(at("2016-05-16")).toMatchObject({ parameter: null, placeUnknown: true });
    expect(at("2016-05-15")).toMatchObject({ parameter: null, placeUnknown: false, nextFrom: null });
    expect(at("2016-05-16", "140602")).toMatchObject({ parameter: { value: 1, place: "140600" }, placeUnknown: false });
    expect(at("2016-05-15", "140602")).toMatchObject({ parameter: null, placeUnknown: false, nextFrom: "2016-05-16" });
    // A place that is named has no such rule: the nation named as the place is one too.
    for (const place of ["340100", "14", "CN"]) expect(at("2016-05-16", place)).toMatchObject({ parameter: null, placeUnknown: false });
  });

  it("knows the rule of the nation without a place", () => {
    expect(classes("2019-07-17")).toMatchObject({ placeUnknown: false, ended: false });
    expect(classes("2016-05-16")).toMatchObject({ parameter: null, placeUnknown: false, ended: false, nextFrom: "2016-07-11" });
  });
});

describe("parameterHistory", () => {
  it("is in order of the days", () => {
    const days = parameterHistory("standardClassSize").map(({ effectiveFrom }) => effectiveFrom);
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(7);
  });

  it("tells the next day on which another rule comes into force, also where one is found", () => {
    // The nation's limit is 0.02 from 2016-07-11 and 0 from 2019-07-17.
    const next = (asOf: string): string | null => parameterAt("superSizedClassShareLimit", { asOf, stage: "primary" }).nextFrom;
    expect(["2016-07-10", "2016-07-11", "2016-12-31", "2019-07-16", "2019-07-17"].map(next)).toEqual([
      "2016-07-11",
      "2019-07-17",
      "2019-07-17",
      "2019-07-17",
      null,
    ]);
  });

  it("of several that come later the next is the earliest, strictly later, of the case asked or of none", () => {
    const [national] = parameters.filter(({ id }) => id === "smallSchoolPupils");
    if (national === undefined) throw new Error("There is no smallSchoolPupils.");
    const on = (effectiveFrom: string, scope?: string): Parameter => {
      const { effectiveTo: _to, scope: _scope, ...rest } = national;
      return { ...rest, effectiveFrom, ...(scope === undefined ? {} : { scope }) };
    };
    // Neither in order of their days nor in the opposite one.
    const set = [on("2030-01-01"), on("2032-01-01"), on("2028-01-01"), on("2027-01-01", "ours.special"), on("2026-01-01")];
    const next = (asOf: string, scope?: string): string | null =>
      parameterAt("smallSchoolPupils", { asOf, parameters: set, ...(scope === undefined ? {} : { scope }) }).nextFrom;
    expect(next("2026-06-01")).toBe("2028-01-01");
    expect(next("2026-06-01", "ours.special")).toBe("2027-01-01");
    expect(next("2027-12-31")).toBe("2028-01-01");
    // A rule of the day itself is in force and not next.
    expect(next("2028-01-01")).toBe("2030-01-01");
    expect(next("2032-01-01")).toBeNull();
    expect(parameterHistory("smallSchoolPupils", set).map(({ effectiveFrom }) => effectiveFrom.slice(0, 4))).toEqual([
      "2026",
      "2027",
      "2028",
      "2030",
      "2032",
    ]);
  });

  it("names the special cases that have a rule on the day, each once, where the one asked has none", () => {
    const [national] = parameters.filter(({ id }) => id === "smallSchoolPupils");
    if (national === undefined) throw new Error("There is no smallSchoolPupils.");
    const { effectiveTo: _to, scope: _scope, ...rest } = national;
    const on = (scope: string, effectiveFrom: string): Parameter => ({ ...rest, scope, effectiveFrom });
    const set = [on("ours.a", "2020-01-01"), on("ours.a", "2021-01-01"), on("ours.b", "2020-01-01"), on("ours.c", "2030-01-01")];
    const at = (scope?: string): readonly unknown[] => {
      const { parameter, otherScopes } = parameterAt("smallSchoolPupils", { asOf: "2025-01-01", parameters: set, ...(scope && { scope }) });
      return [parameter?.scope, otherScopes];
    };
    expect(at()).toEqual([undefined, ["ours.a", "ours.b"]]);
    expect(at("ours.c")).toEqual([undefined, ["ours.a", "ours.b"]]);
    expect(at("ours.b")).toEqual(["ours.b", []]);
  });

  it("says when a stage was needed", () => {
    const [national] = parameters.filter(({ id }) => id === "smallSchoolPupils");
    if (national === undefined) throw new Error("There is no smallSchoolPupils.");
    const own = { ...national, place: "35", level: "provincial", stage: "juniorSecondary", value: 300 } as const;
    const set = withParameters(parameters, { name: "province", parameters: [own] });
    const at = (place: string, more: object = {}): readonly unknown[] => {
      const { parameter, ownStages } = parameterAt("smallSchoolPupils", { asOf: "2017-12-31", place, parameters: set, ...more });
      return [parameter?.value, ownStages];
    };
    expect(at("350121")).toEqual([100, ["juniorSecondary"]]);
    expect(at("350121", { stage: "juniorSecondary" })).toEqual([300, []]);
    expect(at("350121", { stage: "primary" })).toEqual([100, []]);
    expect(at("140602")).toEqual([100, []]);
    expect(at("350121", { asOf: "2015-12-31" })).toEqual([undefined, []]);
    expect(parameterAt("compositeCoefficientLimit", { asOf: "2016-12-31" })).toMatchObject({
      parameter: null,
      ownStages: ["primary", "juniorSecondary"],
    });
  });
});
