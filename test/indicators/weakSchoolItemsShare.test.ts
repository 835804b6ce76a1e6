import { describe, expect, it } from "vitest";
import { weakSchoolItemsShareOf } from "edu-balance";

describe("weakSchoolItemsShareOf", () => {
  it("is items met over items that apply", () => {
    expect(weakSchoolItemsShareOf({ a: true, b: true, c: true, d: true })).toEqual({ value: 1, reasons: [] });
    expect(weakSchoolItemsShareOf({ a: true, b: false, c: true, d: true })).toEqual({
      value: 0.75,
      reasons: [{ code: "indicatorsMissed", indicators: ["b"] }],
    });
    expect(weakSchoolItemsShareOf({ a: false }).value).toBe(0);
  });

  it("lies within a range where items are unknown", () => {
    expect(weakSchoolItemsShareOf({ a: true, b: null, c: false, d: null })).toEqual({
      value: null,
      reasons: [
        { code: "indicatorsMissed", indicators: ["c", "b", "d"] },
        { code: "knownWithinRange", least: 0.25, most: 0.75 },
      ],
    });
  });

  it("has no value of no items", () => {
    expect(weakSchoolItemsShareOf({})).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: ["items"] }] });
  });
});
