import { describe, expect, it } from "vitest";
import { parameters } from "edu-balance";
import { definitionAt } from "../../src/policy/lookup/definitionAt.js";

describe("definitionAt", () => {
  it("gives the definition in force on the day", () => {
    const { parameter, later } = definitionAt("oversizedClassSize", { asOf: "2016-07-11" });
    expect([parameter.value, parameter.effectiveFrom, later]).toEqual([56, "2016-07-11", false]);
  });

  it("takes an unconfirmed one, since counting is no judgement", () => {
    const { parameter, later } = definitionAt("standardClassSize", { asOf: "2016-12-31", stage: "juniorSecondary" });
    expect([parameter.value, parameter.confirmation, later]).toEqual([50, "unverified", false]);
  });

  it("takes the earliest one backwards and says so", () => {
    const { parameter, later } = definitionAt("superSizedClassSize", { asOf: "2014-07-29" });
    expect([parameter.effectiveFrom, later]).toEqual(["2014-07-30", true]);
  });

  it("finds what a set held when it was asked, and what was added to it since", () => {
    const set = [...parameters];
    const [first] = set.filter(({ id }) => id === "oversizedClassSize");
    if (first === undefined) throw new Error("no definition");
    expect(definitionAt("oversizedClassSize", { asOf: "2030-01-01", place: "14", parameters: set }).parameter.value).toBe(56);
    set.push({ ...first, place: "14", level: "provincial", value: 51 });
    expect(definitionAt("oversizedClassSize", { asOf: "2030-01-01", place: "14", parameters: set }).parameter.value).toBe(51);
  });
});
