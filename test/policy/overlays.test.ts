import { describe, expect, it } from "vitest";
import {
  assessTargets,
  basicBalanceLists,
  documents,
  furtherParameterNames,
  knownOverlays,
  nameOf,
  parameterAt,
  parameterNames,
  parameters,
  publicFundsDue,
  shuozhouTargets,
  unitWords,
  withParameters,
  type Parameter,
} from "edu-balance";
import { parameterOverlaySchema } from "edu-balance/schemas";

const records: readonly Parameter[] = knownOverlays.flatMap((overlay) => overlay.parameters);
const all = knownOverlays.reduce(withParameters, parameters);
const at = (id: string, asOf: string, more: object = {}): number | undefined =>
  parameterAt(id, { asOf, parameters: all, ...more }).parameter?.value;

describe("known overlays", () => {
  it("are overlays whose records cite documents that are listed and hold in their place", () => {
    for (const overlay of knownOverlays) {
      expect(parameterOverlaySchema.safeParse({ name: overlay.name, parameters: overlay.parameters }).success).toBe(true);
      for (const { place, source, unit } of overlay.parameters) {
        expect(place).toBe(overlay.place);
        expect(documents.some(({ id, place: of }) => id === source.document && of === place)).toBe(true);
        expect(Object.keys(unitWords)).toContain(unit);
      }
    }
  });

  it("are rated no higher than their documents", () => {
    const rank = { primary: 2, secondary: 1, unverified: 0 };
    for (const { source, confirmation } of records) {
      const document = documents.find(({ id }) => id === source.document);
      expect(rank[confirmation]).toBeLessThanOrEqual(rank[document?.confirmation ?? "unverified"]);
    }
  });

  it("name their ids: those of the records, and each further one once and used", () => {
    const further = [...new Set(records.map(({ id }) => id).filter((id) => !(id in parameterNames)))].sort();
    expect(further).toEqual(Object.keys(furtherParameterNames).sort());
    expect(nameOf("schoolRadiusLimit")).toMatchObject({ zh: "学校服务半径上限" });
  });

  it("never hold two values of one parameter on one day for one place, stage and scope", () => {
    const key = ({ id, place, stage, scope }: Parameter): string => [id, place, stage, scope].join(" ");
    for (const [index, one] of records.entries())
      for (const other of records.slice(index + 1))
        if (key(one) === key(other))
          expect((one.effectiveTo ?? "9999") < other.effectiveFrom || (other.effectiveTo ?? "9999") < one.effectiveFrom).toBe(true);
  });

  it("judge nothing until they are laid over", () => {
    expect(parameterAt("supervisionIntervalYears", { asOf: "2020-01-01", place: "330100" }).parameter?.value).toBe(5);
    expect(() => parameterAt("nutritionPilotMealSubsidy", { asOf: "2020-01-01" })).toThrow();
  });

  it.each<[string, string, object, number | undefined]>([
    ["nutritionPilotMealSubsidy", "2011-08-31", {}, undefined],
    ["nutritionPilotMealSubsidy", "2011-09-01", {}, 3],
    ["nutritionPilotMealSubsidy", "2021-08-31", {}, 3],
    ["nutritionPilotMealSubsidy", "2021-09-01", {}, 5],
    ["ruralSchoolRepairCost", "2023-12-31", { scope: "central" }, 800],
    ["ruralSchoolRepairCost", "2024-01-01", { scope: "central" }, 1100],
    ["ruralSchoolRepairCost", "2023-12-31", { scope: "west" }, 900],
    ["ruralSchoolRepairCost", "2024-01-01", { scope: "west" }, 1200],
    ["specialEducationFundsPerPupilTarget", "2016-12-31", {}, 6000],
    ["supervisionIntervalYears", "2019-08-31", { place: "330100" }, 5],
    ["supervisionIntervalYears", "2019-09-01", { place: "330100" }, 3],
    ["specialEducationFundsPerPupilBase", "2019-01-01", { place: "370100" }, 8000],
    ["specialEducationFundsPerPupilBase", "2018-12-31", { place: "370100" }, 6000],
    ["specialEducationFundsPerPupilBase", "2015-01-01", { place: "620100" }, 6000],
    // Gansu's 6000 of 2015 is not less than the nation's until 2025, when the nation asks for 7000.
    ["specialEducationFundsPerPupilBase", "2025-01-01", { place: "620100" }, 7000],
    ["boardingAddOn", "2016-01-01", { place: "630100" }, 300],
    ["standardClassSize", "2026-03-26", { place: "310101", stage: "juniorSecondary" }, 50],
    ["pupilsPerStaffPost", "2016-01-01", { place: "320100", stage: "juniorSecondary" }, 13.5],
    ["siteAreaPerPupilFloor", "2016-01-01", { place: "440100", stage: "primary" }, 18],
    ["siteAreaPerPupilFloor", "2022-03-01", { place: "410502", stage: "juniorSecondary" }, 20],
    ["schoolPlacesPer1000Residents", "2019-09-01", { place: "410800", stage: "primary" }, 80],
    ["schoolRadiusLimit", "2022-02-28", { place: "410502", stage: "primary" }, undefined],
    ["schoolRadiusLimit", "2022-03-01", { place: "410502", stage: "primary" }, 500],
    ["specialEducationFundsMultiple", "2016-09-01", { place: "370200" }, 10],
    ["certifiedCountyShareTarget", "2017-12-31", { place: "61" }, 0.75],
    ["certifiedCountyShareTarget", "2018-01-01", { place: "61" }, 1],
  ])("%s on %s, %j: %s", (id, asOf, more, value) => {
    expect(at(id, asOf, more)).toBe(value);
  });

  it("fund a school of 120 pupils in Qingdao for 300", () => {
    const school = { stage: "primary", locale: "rural", pupils: 120, boarders: 0, fundingRegion: "east" } as const;
    const due = publicFundsDue(school, { asOf: "2016-12-31", county: { id: "q", place: "370211" }, parameters: all });
    // 300 × 900 = 270,000; by the nation's rules 120 × 650 = 78,000.
    expect(due).toMatchObject({ fundedPupils: 300, baseYuan: 270_000 });
    expect(publicFundsDue(school, { asOf: "2016-12-31" })).toMatchObject({ fundedPupils: 120, baseYuan: 78_000 });
  });
});

describe("the lists of basic balance", () => {
  it("have days in order, each after the year of its list", () => {
    for (const { year, from, to } of basicBalanceLists) {
      expect(from <= to).toBe(true);
      expect(Number(from.slice(0, 4))).toBe(year + 1);
    }
    expect(basicBalanceLists.map(({ counties }) => counties)).toEqual([293, 545, 522, 560, 338, 42]);
  });

  it("a county of the list of 2016 is on time for 2016-12-31 by list year and late by notice", () => {
    const [list] = basicBalanceLists.filter(({ year }) => year === 2016);
    if (list === undefined) throw new Error("no list of 2016");
    const targets = shuozhouTargets.filter(({ id }) => id === "shanyin.basicBalance");
    const reached = [
      { unitId: "shanyin", goal: "basicBalance", achieved: true, listYear: list.year, noticeDate: list.from, confirmation: "secondary" },
    ] as const;
    const by = (dateBasis: "listYear" | "noticeDate") => assessTargets(targets, reached, { asOf: "2018-01-01", dateBasis }).results[0];
    expect(by("listYear")).toMatchObject({ status: "metOnTime", achievedOn: "2016-12-31", slackDays: 0 });
    // From 2016-12-31 to 2017-02-21: 31 days of January and 21 of February.
    expect(by("noticeDate")).toMatchObject({ status: "metLate", achievedOn: "2017-02-21", slackDays: -52 });
  });
});
