import { describe, expect, it } from "vitest";
import {
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  qualityIndicators,
  type StageUnit,
  type UnitFigure,
} from "edu-balance";
import { byQualityIndicator as byId, JIUJIANG, NINGGUO } from "../support/publishedQuality.js";
import { listFindings } from "../support/listFindings.js";

const asOf = "2023-12-31";

/** The plain mean of the seven as published beside them (综合). */
const JIUJIANG_COMPOSITE = 0.367503;

// With so many pupils every figure published to six decimals is a whole number of teachers or rooms.
const PUPILS = 1e8;

/** A unit of so many times 10⁸ pupils, so many standard deviations above the mean in every indicator. */
function unitAt(schoolId: string, times: number, deviations: number): StageUnit {
  const figures = JIUJIANG.map(([id, field, mean, deviation]): [UnitFigure, number] => {
    const multiplier = qualityIndicators.find((indicator) => indicator.id === id)?.multiplier ?? 1;
    return [field, Math.round(((mean + deviations * deviation) * times * PUPILS) / multiplier)];
  });
  return { schoolId, stage: "primary", pupils: times * PUPILS, indoorSportsAreaM2: 0, ...Object.fromEntries(figures) };
}

describe("鸠江区 2023, primary", () => {
  it("names the seven in the order of the text", () => {
    expect(JIUJIANG.map(([id]) => id)).toEqual(qualityIndicators.map(({ id }) => id));
  });

  it.each([
    ["of equal size, one deviation to either side", [unitAt("a", 1, 1), unitAt("b", 1, -1)]],
    ["of sizes 1 and 4, two deviations above and half of one below", [unitAt("a", 1, 2), unitAt("b", 4, -0.5)]],
  ])("two schools %s, have the published mean, deviation and coefficient in all seven", (_sizes, units) => {
    const { problems, stages } = assessQualityBalance({ county: { id: "jiujiang" }, units }, { asOf });
    expect(problems).toEqual([]);
    for (const [id, , mean, deviation, coefficient] of JIUJIANG) {
      const variation = stages.primary.variation[id];
      expect(variation.mean).toBeCloseTo(mean, 6);
      expect(variation.standardDeviation).toBeCloseTo(deviation, 6);
      expect(Math.abs((variation.coefficient ?? Number.NaN) - coefficient)).toBeLessThanOrEqual(1e-6);
    }
    expect(stages.primary.findings.map(({ verdict }) => verdict)).toEqual(["met", "notMet", "met", "met", "met", "met", "met"]);
  });

  it("publishes coefficients that are deviation over mean", () => {
    for (const [, , mean, deviation, coefficient] of JIUJIANG) expect(Math.abs(deviation / mean - coefficient)).toBeLessThanOrEqual(1e-6);
  });

  it("fails by the second indicator, whose 0.501787 prints as 0.50", () => {
    const published = JIUJIANG.map(([, , , , coefficient]) => coefficient);
    expect(published[1]?.toFixed(2)).toBe("0.50");
    const { primary } = assessQualityBalanceFromCoefficients(
      { county: { id: "jiujiang" }, coefficients: { primary: byId(published) } },
      { asOf },
    ).stages;
    expect(primary.findings.map(({ verdict }) => verdict)).toEqual(["met", "notMet", "met", "met", "met", "met", "met"]);
    expect(primary.findings[1]?.margin).toBeCloseTo(-0.001787, 9);
    expect(primary.verdict).toBe("notMet");
  });

  it("has a mean of the seven far below the limit, which is not the test", () => {
    const published = JIUJIANG.map(([, , , , coefficient]) => coefficient);
    const composite = published.reduce((sum, coefficient) => sum + coefficient, 0) / published.length;
    expect(composite).toBeCloseTo(JIUJIANG_COMPOSITE, 6);
    expect(composite).toBeLessThan(0.5);
    const result = assessQualityBalanceFromCoefficients(
      { county: { id: "jiujiang" }, coefficients: { primary: byId(published) } },
      { asOf },
    );
    expect(
      listFindings(result).filter(({ stage, indicator }) => stage === "primary" && !qualityIndicators.some(({ id }) => id === indicator)),
    ).toEqual([]);
    expect(result.verdict).toBe("notMet");
  });
});

describe("宁国市 2022", () => {
  const { stages, verdict } = assessQualityBalanceFromCoefficients(
    { county: { id: "ningguo" }, coefficients: { primary: byId(NINGGUO.primary), juniorSecondary: byId(NINGGUO.juniorSecondary) } },
    { asOf: "2022-12-31" },
  );

  it.each(["primary", "juniorSecondary"] as const)("%s: six of seven are over the limit, equipment alone is not", (stage) => {
    const met = stages[stage].findings.filter((finding) => finding.verdict === "met");
    expect(met.map(({ indicator }) => indicator)).toEqual(["equipmentValuePerPupil"]);
    expect(stages[stage].findings.filter((finding) => finding.verdict === "notMet")).toHaveLength(6);
    expect(stages[stage].verdict).toBe("notMet");
    expect(verdict).toBe("notMet");
  });

  it("takes a coefficient above 1 for what it is", () => {
    expect(stages.juniorSecondary.findings[1]).toMatchObject({ value: 1.055, verdict: "notMet" });
  });

  it("the limit of its stage decides: 0.496 would pass in primary schools", () => {
    expect(stages.juniorSecondary.findings[6]).toMatchObject({ value: 0.496, verdict: "notMet", requirement: { limit: 0.45 } });
    const asPrimary = assessQualityBalanceFromCoefficients(
      { county: { id: "ningguo" }, coefficients: { primary: { multimediaRoomsPer100Pupils: 0.496 } } },
      { asOf: "2022-12-31" },
    );
    expect(asPrimary.stages.primary.findings[6]?.verdict).toBe("met");
  });
});
