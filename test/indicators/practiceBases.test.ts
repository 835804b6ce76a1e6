import { describe, expect, it } from "vitest";
import { practiceBasesOf } from "edu-balance";

describe("practiceBasesOf", () => {
  it("counts bases, and pupils per base", () => {
    expect(practiceBasesOf({ bases: 3, pupils: 2400 })).toEqual({
      bases: { value: 3, reasons: [] },
      pupilsPerBase: { value: 800, reasons: [] },
    });
  });

  it("knows the number without pupils, and no pupils per base without bases", () => {
    expect(practiceBasesOf({ bases: 3 })).toEqual({
      bases: { value: 3, reasons: [] },
      pupilsPerBase: { value: null, reasons: [{ code: "missingFigure", field: "pupils", units: [] }] },
    });
    expect(practiceBasesOf({ bases: 0, pupils: 10 })).toEqual({
      bases: { value: 0, reasons: [] },
      pupilsPerBase: { value: null, reasons: [{ code: "zeroDenominator", fields: ["bases"] }] },
    });
    expect(practiceBasesOf({ bases: -1, pupils: null }).pupilsPerBase.reasons).toEqual([
      { code: "missingFigure", field: "pupils", units: [] },
      { code: "invalidFigure", field: "bases", units: [] },
    ]);
  });
});
