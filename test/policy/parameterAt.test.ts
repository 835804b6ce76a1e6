import { describe, expect, it } from "vitest";
import { parameterAt, parameterHistory, UsageError, type UsageErrorCode } from "edu-balance";

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
    const refused = parameterAt("standardClassSize", query);
    expect(refused.parameter).toBeNull();
    expect(refused.path.at(-1)).toEqual({ place: "CN", outcome: "unverifiedRefused" });
    expect(parameterAt("standardClassSize", { ...query, allowUnverified: true }).parameter).toMatchObject({
      value: 45,
      confirmation: "unverified",
    });
    expect(parameterAt("standardClassSize", { ...query, asOf: "2017-05-23" }).parameter).toMatchObject({
      value: 45,
      confirmation: "secondary",
    });
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

describe("parameterHistory", () => {
  it("is in order of the days", () => {
    const days = parameterHistory("standardClassSize").map(({ effectiveFrom }) => effectiveFrom);
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(4);
  });
});
