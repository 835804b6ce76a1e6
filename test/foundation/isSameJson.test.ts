import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameJson } from "../../src/foundation/isSameJson.js";

/** The value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

describe("isSameJson", () => {
  it("holds for a copy, and whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameJson(value, structuredClone(value))).toBe(true);
        expect(isSameJson(value, turned(value))).toBe(true);
      }),
    );
  });

  it("is of values that JSON writes alike", () => {
    // With the keys sorted; JSON writes -0 as 0.
    const written = (value: unknown): string =>
      JSON.stringify(value, (_key, each: unknown) =>
        typeof each === "object" && each !== null && !Array.isArray(each)
          ? Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))
          : each,
      );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        if (isSameJson(one, other)) expect(written(one)).toBe(written(other));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: null }, { b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [[1], [1, 2]],
    [null, {}],
    ["1", 1],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])("%j is not %j", (one, other) => {
    expect(isSameJson(one, other)).toBe(false);
    expect(isSameJson(other, one)).toBe(false);
  });
});
