import { describe, expect, it } from "vitest";
import { assessBasicBalance, type StageUnit } from "edu-balance";
import { equalise, redistribute, shortfalls } from "edu-balance/planning";

/** More than the arguments that a call of a function can take. */
const SCHOOLS = 150_000;

const units: readonly StageUnit[] = Array.from({ length: SCHOOLS }, (_, school) => ({
  schoolId: String(school),
  stage: "primary",
  pupils: 100,
  // Every tenth has none: mean 9, deviation 3.
  computers: school % 10 === 0 ? 0 : 10,
}));

describe("more schools in one stage than a call has room for arguments", () => {
  it("names every figure that a coefficient lacks", () => {
    const { ledger, stages } = assessBasicBalance({ county: { id: "c" }, units }, { asOf: "2021-12-31" });
    // The first figure of each of the other seven indicators.
    expect(ledger.missing).toHaveLength(7 * SCHOOLS);
    expect(stages.primary.variation.computersPer100Pupils.coefficient).toBe(3 / 9);
  });

  it("plans", () => {
    const options = { limit: 0.333 };
    // k schools get one: 150,000 (13,500,000 + k) / (1,350,000 + k)² − 1 comes down to 0.333² with the 143rd.
    expect(equalise(units, "computersPer100Pupils", options).total).toBe(143);
    expect(redistribute(units, "computersPer100Pupils", options).coefficient).toBeLessThanOrEqual(0.333);
  });

  it("tells what schools lack, or what is not known of them", () => {
    const { schools, reasons } = shortfalls(units.slice(0, 20_000), { standard: "qualityBalance2017", asOf: "2023-12-31" });
    expect(schools).toHaveLength(20_000);
    expect(reasons.length).toBeLessThan(20);
  });
});
