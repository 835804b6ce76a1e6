import { describe, expect, it } from "vitest";
import { backboneRotationShareOf, juniorRetentionOf, teacherPayParityOf } from "edu-balance";

// 190 of 202 graduated, 12 having come and 18 gone: 196 kept; 2 of the 202 died.
const cohort = { graduates: 190, transferredIn: 12, transferredOut: 18, entrants: 202, deceased: 2 } as const;

describe("amounts", () => {
  it("need not be whole", () => {
    expect(teacherPayParityOf({ teacherMeanPayYuan: 1.5, civilServantMeanPayYuan: 0.75 }).value).toBe(2);
  });
});

describe("backboneRotationShareOf", () => {
  it("asks only for the figures of the chosen base", () => {
    expect(backboneRotationShareOf({ denominator: "rotated", backboneRotated: 6, rotated: 24, eligible: null }).value).toBe(0.25);
    expect(backboneRotationShareOf({ denominator: "rotated", backboneRotated: 6, rotated: 24, eligible: -1 }).value).toBe(0.25);
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, eligible: 40 }).value).toBe(0.15);
  });

  it("holds the part against the chosen whole only", () => {
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, rotated: 5, eligible: 40 }).value).toBe(0.15);
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, rotated: 24, eligible: 5 }).value).toBeNull();
  });
});

describe("juniorRetentionOf", () => {
  it("asks for the deaths only where they are taken off", () => {
    const { deceased, ...others } = cohort;
    expect(juniorRetentionOf({ ...others, entrants: 224, denominator: "entrants" }).value).toBe(0.875);
    expect(juniorRetentionOf({ ...others, denominator: "entrantsLessDeceased" }).reasons).toEqual([
      { code: "missingFigure", field: "deceased", units: [] },
    ]);
    expect(juniorRetentionOf({ ...others, deceased, denominator: "entrantsLessDeceased" }).value).toBe(0.98);
  });

  it("can be above 1: pupils who come back to a cohort", () => {
    expect(juniorRetentionOf({ ...cohort, graduates: 199, denominator: "entrantsLessDeceased" }).value).toBe(1.025);
  });

  it("has no value where more moved in than graduated, or more died than entered", () => {
    const moved = juniorRetentionOf({ ...cohort, graduates: 1, transferredOut: 0, denominator: "entrants" });
    const died = juniorRetentionOf({ ...cohort, deceased: 203, denominator: "entrantsLessDeceased" });
    for (const result of [moved, died]) {
      expect(result.value).toBeNull();
      expect(result.reasons.map(({ code }) => code)).toEqual(["invalidFigure"]);
    }
  });

  it("has no value where all who entered died", () => {
    expect(juniorRetentionOf({ ...cohort, deceased: 202, denominator: "entrantsLessDeceased" }).reasons).toEqual([
      { code: "zeroDenominator", fields: ["entrants", "deceased"] },
    ]);
  });
});
