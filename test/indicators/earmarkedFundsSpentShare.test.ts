import { describe, expect, it } from "vitest";
import { earmarkedFundsSpentShareOf } from "edu-balance";

describe("earmarkedFundsSpentShareOf", () => {
  it("takes more spent than raised for an error", () => {
    const raised = { educationSurchargeYuan: 1, localEducationSurchargeYuan: 1, landSaleEducationFundsYuan: 1 };
    const spent = { educationSurchargeSpentYuan: 1, localEducationSurchargeSpentYuan: 1, landSaleEducationFundsSpentYuan: 1 };
    expect(earmarkedFundsSpentShareOf({ ...raised, ...spent }).value).toBe(1);
    const above = earmarkedFundsSpentShareOf({ ...raised, ...spent, landSaleEducationFundsSpentYuan: 1.01 });
    expect(above.value).toBeNull();
    expect(above.reasons.map(({ code }) => code)).toEqual(["invalidFigure"]);
  });
});
