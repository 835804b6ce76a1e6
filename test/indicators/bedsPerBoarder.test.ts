import { describe, expect, it } from "vitest";
import { bedsPerBoarderOf } from "edu-balance";

describe("bedsPerBoarderOf", () => {
  it("needs no beds where nobody boards, but says when they cannot be right", () => {
    expect(bedsPerBoarderOf({ boarders: 0 }).reasons).toEqual([{ code: "zeroDenominator", fields: ["boarders"] }]);
    expect(bedsPerBoarderOf({ boarders: 0, beds: -1 }).reasons).toEqual([{ code: "invalidFigure", field: "beds", units: [] }]);
  });
});
