import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  educationSurchargeDueOf,
  landSaleEducationFundsDueOf,
  localEducationSurchargeDueOf,
  ruralFundingRatioOf,
  type IndicatorValue,
} from "edu-balance";

const taxes = { valueAddedTaxYuan: 8_000_000, consumptionTaxYuan: 1_500_000.5, businessTaxYuan: 500_000 };
const land = {
  revenueYuan: 90_000_000,
  landAcquisitionYuan: 40_000_000,
  landDevelopmentYuan: 8_000_000,
  farmlandDevelopmentYuan: 2_000_000,
  farmersSocialSecurityYuan: 3_000_000,
  farmersLivingSubsidyYuan: 1_000_000,
  workerResettlementYuan: 500_000,
  saleCostsYuan: 1_000_000,
  newConstructionLandFeeYuan: 4_500_000,
};
const rural = { ruralFundingYuan: 6000, ruralPupils: 400, urbanFundingYuan: 20_000, urbanPupils: 2000 };

describe.each<[string, (changes: object) => IndicatorValue, object, number]>([
  // 10,000,000.50 × 3 % and 2 %.
  ["educationSurchargeDueOf", (changes) => educationSurchargeDueOf({ ...taxes, ...changes }, 0.03), taxes, 300_000.015],
  ["localEducationSurchargeDueOf", (changes) => localEducationSurchargeDueOf({ ...taxes, ...changes }, 0.02), taxes, 200_000.01],
  // 90 − 60 million.
  ["landSaleEducationFundsDueOf", (changes) => landSaleEducationFundsDueOf({ ...land, ...changes }, 0.1), land, 3_000_000],
  // 15 yuan against 10.
  ["ruralFundingRatioOf", (changes) => ruralFundingRatioOf({ ...rural, ...changes }), rural, 1.5],
])("%s", (_name, after, figures, value) => {
  it("has the value worked out by hand", () => {
    expect(after(Object.freeze({}))).toEqual({ value, reasons: [] });
  });

  it("has no value without any one of its figures, and says which; 0 is a figure", () => {
    for (const field of Object.keys(figures)) {
      for (const absent of [null, undefined]) {
        expect(after({ [field]: absent })).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
      }
      expect(after({ [field]: 0 }).reasons.map(({ code }) => code)).not.toContain("missingFigure");
    }
  });

  it("has no value where a figure cannot be right", () => {
    for (const field of Object.keys(figures)) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7"]) {
        expect(after({ [field]: wrong }).reasons).toEqual([{ code: "invalidFigure", field, units: [] }]);
      }
    }
  });
});

describe("what is due", () => {
  it("is not moved by rounding", () => {
    // 0.03 × 1,234,567 is 37,037.009999999995 in doubles.
    expect(educationSurchargeDueOf({ valueAddedTaxYuan: 1_234_567, consumptionTaxYuan: 0, businessTaxYuan: 0 }, 0.03).value).toBe(
      37_037.01,
    );
    expect(educationSurchargeDueOf({ valueAddedTaxYuan: 0.1, consumptionTaxYuan: 0.2, businessTaxYuan: 0 }, 1).value).toBe(0.3);
  });

  it("adds up: taxes due apart make what is due together", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const due = (vat: number, consumption: number, business: number): number =>
          educationSurchargeDueOf({ valueAddedTaxYuan: vat, consumptionTaxYuan: consumption, businessTaxYuan: business }, 0.25).value ??
          Number.NaN;
        expect(due(a, 0, 0) + due(0, b, 0) + due(0, 0, c)).toBe(due(a, b, c));
      }),
    );
  });

  it("is nothing where the deductions are as much as the revenue, or more", () => {
    expect(landSaleEducationFundsDueOf({ ...land, revenueYuan: 60_000_000 }, 0.1).value).toBe(0);
    expect(landSaleEducationFundsDueOf({ ...land, revenueYuan: 59_999_999 }, 0.1).value).toBe(0);
    expect(landSaleEducationFundsDueOf({ ...land, revenueYuan: 60_000_010 }, 0.1).value).toBe(1);
  });

  it("takes off each of the eight deductions once", () => {
    const { revenueYuan, ...deductions } = land;
    for (const [field, amount] of Object.entries(deductions)) {
      expect(landSaleEducationFundsDueOf({ ...land, [field]: amount + 1_000_000 }, 0.1).value).toBe(2_900_000);
    }
    expect(Object.keys(deductions)).toHaveLength(8);
    expect(landSaleEducationFundsDueOf({ ...land, revenueYuan: revenueYuan + 1_000_000 }, 0.1).value).toBe(3_100_000);
  });
});

describe("ruralFundingRatioOf", () => {
  it("is 1 where both get the same, exactly", () => {
    expect(ruralFundingRatioOf({ ruralFundingYuan: 0.3, ruralPupils: 3, urbanFundingYuan: 0.7, urbanPupils: 7 }).value).toBe(1);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (cents, r, u) => {
          const yuan = (pupils: number): number => Number(`${String(cents * pupils)}e-2`);
          expect(ruralFundingRatioOf({ ruralFundingYuan: yuan(r), ruralPupils: r, urbanFundingYuan: yuan(u), urbanPupils: u }).value).toBe(
            1,
          );
        },
      ),
    );
  });

  it("turns over with its sides", () => {
    const { ruralFundingYuan, ruralPupils, urbanFundingYuan, urbanPupils } = rural;
    const turned = ruralFundingRatioOf({
      ruralFundingYuan: urbanFundingYuan,
      ruralPupils: urbanPupils,
      urbanFundingYuan: ruralFundingYuan,
      urbanPupils: ruralPupils,
    });
    expect(turned.value).toBe(2 / 3);
  });

  it("has no value of nobody, nor against nothing", () => {
    for (const field of ["ruralPupils", "urbanPupils", "urbanFundingYuan"]) {
      expect(ruralFundingRatioOf({ ...rural, [field]: 0 })).toEqual({
        value: null,
        reasons: [{ code: "zeroDenominator", fields: [field] }],
      });
    }
    expect(ruralFundingRatioOf({ ...rural, ruralFundingYuan: 0 }).value).toBe(0);
  });
});
