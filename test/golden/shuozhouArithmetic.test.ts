import { describe, expect, it } from "vitest";
import {
  assessClassSizes,
  assessSpecialEducation,
  migrantPublicSchoolShareOf,
  publicFundsDue,
  type Achievement,
  type AssessedCounty,
  type ClassBand,
} from "edu-balance";
import { certifiedCountyShare } from "../../src/assessments/shuozhou2016/targets.js";
import { openCall } from "../../src/assessments/call.js";

/** A share printed in percent with two places. */
const printed = (share: number | null | undefined): string => `${((share ?? Number.NaN) * 100).toFixed(2)} %`;

describe("figures that were made public", () => {
  it("classes of 2018, in ten thousands: 26.5 oversized and 1.87 super-sized of 375.49", () => {
    const band = (least: number, most: number | null, classes: number): ClassBand => ({
      kind: "band",
      stage: "primary",
      least,
      most,
      classes,
    });
    // 26.5 are those of 56 and more, the super-sized among them.
    const classes = [band(66, null, 18_700), band(56, 65, 265_000 - 18_700), band(1, 55, 3_754_900 - 265_000)];
    const { oversized, superSized } = assessClassSizes(classes, { asOf: "2018-12-31" }).stages.primary;
    expect([printed(oversized.share), printed(superSized.share)]).toEqual(["7.06 %", "0.50 %"]);
  });

  it("migrants' children in public schools, 2017: 79.00 % of 10,421,800 and 81.60 % of 3,644,500", () => {
    const inPublicSchools = (10_421_800 * 79) / 100 + (3_644_500 * 816) / 1000;
    expect(printed(migrantPublicSchoolShareOf({ inPublicSchools, migrantPupils: 14_066_300 }).value)).toBe("79.67 %");
  });

  it("counties recognised by the end of 2019: 2767 of 2903, and 1877 of 2013 in the centre and the west", () => {
    const share = (certified: number, all: number): number | null => {
      const counties = Array.from({ length: all }, (_, at): AssessedCounty => ({ id: `c${String(at)}` }));
      const achievements = counties.map(
        ({ id }, at): Achievement =>
          at < certified
            ? { unitId: id, goal: "basicBalance", achieved: true, listYear: 2013 + (at % 7) }
            : { unitId: id, goal: "basicBalance", achieved: false, knownOn: "2019-12-31" },
      );
      return certifiedCountyShare(openCall({ asOf: "2019-12-31" }), counties, { achievements, dateBasis: "listYear" }).value;
    };
    expect(printed(share(2767, 2767 + 136))).toBe("95.32 %");
    expect(printed(share(872 + 1005, 872 + 39 + 1005 + 97))).toBe("93.24 %");
  });

  it("a rural primary school of 98 pupils and 30 boarders in a central province: 66,000 yuan in 2016, 81,000 in 2023", () => {
    const school = { stage: "primary", locale: "rural", pupils: 98, boarders: 30, fundingRegion: "central" } as const;
    // 100 × 600 + 30 × 200, and 100 × 720 + 30 × 300.
    expect(publicFundsDue(school, { asOf: "2016-12-31" })).toMatchObject({ baseYuan: 60_000, boardingYuan: 6000, totalYuan: 66_000 });
    expect(publicFundsDue(school, { asOf: "2023-12-31" })).toMatchObject({ baseYuan: 72_000, boardingYuan: 9000, totalYuan: 81_000 });
  });

  it("Huairen in 2017: 290,849 registered need no special school, about 430,000 residents need one", () => {
    const county = { id: "huairen", place: "140624" };
    const needs = (population: number, populationBasis: "registered" | "resident"): string | undefined =>
      assessSpecialEducation(
        { specialSchools: { population, populationBasis, specialSchools: 0, inclusivePlacement: true } },
        { asOf: "2017-12-31", county },
      ).findings.find(({ indicator }) => indicator === "specialSchoolProvision")?.verdict;
    expect(needs(290_849, "registered")).toBe("met");
    expect(needs(430_000, "resident")).toBe("notMet");
  });
});
