import { describe, expect, it } from "vitest";
import { unknownKeys } from "edu-balance/schemas";
import { unit } from "../support/county.js";
import { qualityCounty } from "../support/qualityCounty.js";
import { fullRecords } from "./fullRecords.js";

const county = { id: "c" };

describe("unknownKeys", () => {
  it("finds none in inputs that are in order", () => {
    expect(unknownKeys("stageUnit", unit("s", "primary", 10))).toEqual([]);
    expect(unknownKeys("qualityBalanceInput", qualityCounty())).toEqual([]);
    expect(unknownKeys("cityRecords", { counties: [{ county, ...fullRecords }] })).toEqual([]);
  });

  it.each<[string, unknown, readonly (string | number)[]]>([
    ["stageUnit", { ...unit("s", "primary", 10), bokks: 1 }, ["bokks"]],
    ["assessmentOptions", { asOf: "2018-12-31", allowUnverfied: true }, ["allowUnverfied"]],
    ["assessmentOptions", { asOf: "2018-12-31", parameters: [{ id: "a", valu: 1 }] }, ["parameters", 0, "valu"]],
    ["cityRecords", { counties: [{ county, fundinGrowth: {} }] }, ["counties", 0, "fundinGrowth"]],
    ["classRecord", { kind: "total", stage: "primary", classes: 1, pupils: 3, least: 1 }, ["least"]],
    ["pointsTable", { items: [{ rule: { kind: "perOccurrence", partly: 1 } }] }, ["items", 0, "rule", "partly"]],
    ["standardItem", { limit: { primary: 1, junior: 2 } }, ["limit", "junior"]],
    ["layoutRecord", { seats: { primary: {}, senior: {} } }, ["seats", "senior"]],
    ["stageUnit", JSON.parse('{"__proto__": 1}'), ["__proto__"]],
  ])("finds the one of %s %j", (schema, input, path) => {
    expect(unknownKeys(schema, input)).toEqual([path]);
  });

  it("leaves names of the caller's choice alone, and what is no record to the schema", () => {
    expect(unknownKeys("standardSchool", { values: { anything: 1 } })).toEqual([]);
    expect(unknownKeys("stageUnit", null)).toEqual([]);
    expect(unknownKeys("classRecord", { kind: "heap", more: 1 })).toEqual([]);
    expect(unknownKeys("cityRecords", { counties: {} })).toEqual([]);
    expect(() => unknownKeys("stageUnt", { more: 1 })).toThrow("There is no schema of input stageUnt. Did you mean stageUnit?");
  });
});
