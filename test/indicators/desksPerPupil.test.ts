import { describe, expect, it } from "vitest";
import { desksPerPupilOf } from "edu-balance";

describe("desksPerPupilOf", () => {
  it("is the smaller of desks and of chairs per pupil", () => {
    expect(desksPerPupilOf({ desks: 240, chairs: 210, pupils: 200 })).toEqual({ value: 1.05, reasons: [] });
    expect(desksPerPupilOf({ desks: 150, chairs: 210, pupils: 200 })).toEqual({ value: 0.75, reasons: [] });
    expect(desksPerPupilOf({ desks: 0, chairs: 210, pupils: 200 })).toEqual({ value: 0, reasons: [] });
  });

  it("is at most what the known one of the two gives", () => {
    expect(desksPerPupilOf({ desks: 150, pupils: 200 })).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "chairs", units: [] },
        { code: "knownWithinRange", least: 0, most: 0.75 },
      ],
    });
    expect(desksPerPupilOf({ chairs: 250, pupils: 200 }).reasons).toEqual([
      { code: "missingFigure", field: "desks", units: [] },
      { code: "knownWithinRange", least: 0, most: 1.25 },
    ]);
  });

  it("has no range where it can have none", () => {
    const codes = (figures: Parameters<typeof desksPerPupilOf>[0]) => desksPerPupilOf(figures).reasons.map(({ code }) => code);
    expect(codes({ desks: 150, chairs: 150 })).toEqual(["missingFigure"]);
    expect(codes({ pupils: 200 })).toEqual(["missingFigure", "missingFigure"]);
    expect(codes({})).toEqual(["missingFigure", "missingFigure", "missingFigure"]);
    expect(codes({ desks: 150, chairs: -1, pupils: 200 })).toEqual(["invalidFigure"]);
    expect(codes({ desks: 150, chairs: 150, pupils: 0.5 })).toEqual(["invalidFigure"]);
  });

  it("has no value without pupils, whatever is known of the furniture", () => {
    const reasons = [{ code: "zeroDenominator", fields: ["pupils"] }];
    expect(desksPerPupilOf({ desks: 5, chairs: 5, pupils: 0 }).reasons).toEqual(reasons);
    expect(desksPerPupilOf({ pupils: 0 }).reasons).toEqual(reasons);
  });
});
