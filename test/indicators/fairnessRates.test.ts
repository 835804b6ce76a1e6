import { describe, expect, it } from "vitest";
import { leftBehindShareOf, nineYearRetentionOf, type IndicatorValue } from "edu-balance";

// 735 graduates; 800 entered, 50 came, 100 went: 750 in the end, and 735 / 750 = 0.98.
const cohort = { graduates: 735, intake: 800, movedIn: 50, movedOut: 100 } as const;

describe("a choice that was not made", () => {
  it.each([
    ["the definition of left-behind children", "definition", leftBehindShareOf, { leftBehindChildren: 6, pupils: 48 }],
    ["the base of nine-year retention", "denominator", nineYearRetentionOf, cohort],
  ])("%s is not guessed", (_name, field, of, figures) => {
    const after = (choice: unknown): IndicatorValue => (of as (given: object) => IndicatorValue)({ ...figures, [field]: choice });
    for (const absent of [undefined, null]) {
      expect(after(absent)).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
    }
    for (const wrong of ["all", "constructor", "", 1]) {
      expect(after(wrong)).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
    }
  });

  it("asks for the moves only where the intake is adjusted for them", () => {
    const { graduates, intake } = cohort;
    expect(nineYearRetentionOf({ graduates, intake, denominator: "intake" }).value).toBe(735 / 800);
    expect(nineYearRetentionOf({ graduates, intake, denominator: "intakeAdjustedForMoves" }).reasons).toEqual([
      { code: "missingFigure", field: "movedIn", units: [] },
      { code: "missingFigure", field: "movedOut", units: [] },
    ]);
  });

  it("has no retention where more moved out than ever were in the cohort", () => {
    const moved = nineYearRetentionOf({ graduates: 0, intake: 10, movedIn: 1, movedOut: 12, denominator: "intakeAdjustedForMoves" });
    expect(moved).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: "graduates", units: [] }] });
  });
});
