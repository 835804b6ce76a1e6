import { describe, expect, it } from "vitest";
import { parameters } from "edu-balance";
import { definitionAt } from "../../src/policy/lookup/definitionAt.js";

describe("definitionAt", () => {
  it("gives the definition in force on the day", () => {
    const { parameter, later } = definitionAt("oversizedClassSize", { asOf: "2016-07-11" });
    expect([parameter.value, parameter.effectiveFrom, later]).toEqual([56, "2016-07-11", false]);
  });

  it("takes an unconfirmed one, since counting is no judgement", () => {
    const unconfirmed = parameters.map((each) => ({ ...each, confirmation: "unverified" as const }));
    const query = { asOf: "2016-12-31", stage: "juniorSecondary", parameters: unconfirmed } as const;
    const { parameter, later } = definitionAt("standardClassSize", query);
    expect([parameter.value, parameter.confirmation, later]).toEqual([50, "unverified", false]);
  });

  it("takes none of another case backwards", () => {
    const { parameter, later } = definitionAt("standardClassSize", { asOf: "2005-12-31", stage: "primary" });
    expect([parameter.effectiveFrom, parameter.scope, later]).toEqual(["2012-01-01", undefined, true]);
    const city = definitionAt("standardClassSize", { asOf: "2005-12-31", stage: "primary", scope: "city" });
    expect([city.parameter.effectiveFrom, city.parameter.value, city.later]).toEqual(["2002-06-26", 45, false]);
  });

  it("takes the earliest one backwards and says so", () => {
    const { parameter, later } = definitionAt("superSizedClassSize", { asOf: "2006-12-31" });
    expect([parameter.effectiveFrom, later]).toEqual(["2007-01-01", true]);
    expect(definitionAt("superSizedClassSize", { asOf: "2007-01-01" }).later).toBe(false);
  });

  it("finds what a set held when it was asked, and what was added to it since", () => {
    const set = [...parameters];
    const [first] = set.filter(({ id, effectiveTo }) => id === "oversizedClassSize" && effectiveTo === undefined);
    if (first === undefined) throw new Error("no definition");
    expect(definitionAt("oversizedClassSize", { asOf: "2030-01-01", place: "14", parameters: set }).parameter.value).toBe(56);
    set.push({ ...first, place: "14", level: "provincial", value: 51 });
    expect(definitionAt("oversizedClassSize", { asOf: "2030-01-01", place: "14", parameters: set }).parameter.value).toBe(51);
  });
});
