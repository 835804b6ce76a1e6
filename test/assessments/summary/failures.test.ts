import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessChecklist,
  assessQualityBalance,
  assessRotation,
  assessSchoolStandards,
  assessShuozhou2016,
  checklistItems,
  failures,
  findingAt,
  findingsOf,
  indicators,
} from "edu-balance";
import { cityRecordsAt, inventedCity } from "../../../examples/demo/inventedCity.js";
import { unit } from "../../support/county.js";
import { qualityCounty, qualityUnit } from "../../support/qualityCounty.js";

const asOf = "2016-12-31";
const COLUMNS = [
  "county",
  "school",
  "clause",
  "indicator",
  "nameZh",
  "nameEn",
  "stage",
  "value",
  "comparator",
  "limit",
  "margin",
  "unit",
  "dueBy",
  "at",
];

describe("failures", () => {
  const rotation = { counts: { rotated: 9, eligible: 100, backboneRotated: 3, backboneDenominator: "rotated" as const } };

  it("has a row for what is not met, with its clause, county, names, value and limit", () => {
    const result = assessShuozhou2016(
      { counties: [{ county: { id: "huairen", name: "怀仁" }, rotation }, { county: { id: "youyu" } }] },
      { asOf },
    );
    // 9 of 100 is short of 10 % by one hundredth; 3 of 9 backbone teachers are enough.
    expect(failures(result)).toEqual([
      {
        county: "huairen",
        school: null,
        clause: "十",
        indicator: "rotationShare",
        nameZh: "校长教师交流轮岗比例",
        nameEn: "Rotation share of heads and teachers",
        stage: null,
        value: 0.09,
        comparator: ">=",
        limit: 0.1,
        margin: 0.09 - 0.1,
        unit: "share",
        dueBy: null,
        at: "/clauses/9/counties/0/findings/0",
      },
    ]);
  });

  it("knows no clause for a single subject matter, and the county from the finding", () => {
    expect(failures(assessRotation(rotation, { asOf, county: { id: "huairen" } }))).toMatchObject([
      { county: "huairen", clause: null, indicator: "rotationShare", at: "/findings/0" },
    ]);
  });

  it("has the day by which a requirement is to be met, and nothing of a city as a county", () => {
    const achievements = [{ unitId: "shuozhou", goal: "schoolLayout", achieved: false, knownOn: "2018-12-31" } as const];
    const result = assessShuozhou2016({ targets: { achievements, dateBasis: "listYear" } }, { asOf: "2019-01-01" });
    const rows = failures(result).filter(({ indicator }) => indicator === "targetSlackDays");
    expect(rows).toMatchObject([{ county: null, school: null, clause: "三", comparator: ">=", limit: 0, dueBy: "2018-12-31" }]);
  });

  it("has items that are not met, by their text, without figures", () => {
    const result = assessChecklist(
      checklistItems.filter(({ clause }) => clause === "qualityBalance2017.vetoes"),
      [{ item: "qualityNoEntranceTests", occurrences: 2 }],
    );
    const item = checklistItems.find(({ id }) => id === "qualityNoEntranceTests");
    // As everywhere, the sentence without its full stop.
    const [nameZh, nameEn] = [item?.text.zh.replace(/。$/u, ""), item?.text.en.replace(/\.$/u, "")];
    expect(failures(result)).toMatchObject([
      { indicator: "qualityNoEntranceTests", nameZh, nameEn, value: null, limit: null, comparator: null },
    ]);
    expect(failures(result)[0]?.clause).not.toBeNull();
  });

  it("leaves out the one miss that a school is permitted, and has all misses of a school that fails", () => {
    const county = qualityCounty();
    const units = [
      ...county.units.slice(1),
      qualityUnit("p1", "primary", 1000, { teachingAreaM2: 4000, indoorSportsAreaM2: 0 }),
      qualityUnit("p3", "primary", 1000, { teachingAreaM2: 4000, indoorSportsAreaM2: 0, multimediaRooms: 1 }),
    ];
    const rows = failures(assessQualityBalance({ ...county, units }, { asOf: "2023-12-31" })).filter(({ school }) => school !== null);
    expect(rows.map(({ county: id, school, clause, indicator, stage }) => [id, school, clause, indicator, stage])).toEqual([
      ["c", "p3", "资源配置", "teachingAreaPerPupil", "primary"],
      ["c", "p3", "资源配置", "multimediaRoomsPer100Pupils", "primary"],
      ["c", "p3", "资源配置", "qualityIndicatorsMet", "primary"],
    ]);
  });

  it("does the same for the province's own items, which it has no names for", () => {
    const item = { unit: "per pupil", comparator: ">=" as const, limit: 20, name: { zh: "甲", en: "one" } };
    const profile = {
      name: "example",
      mayMiss: 1,
      items: [
        { ...item, id: "one" },
        { ...item, id: "two" },
      ],
    };
    const school = (schoolId: string, one: number, two: number) => ({ schoolId, stage: "primary" as const, values: { one, two } });
    const result = assessSchoolStandards({ profile, schools: [school("a", 19, 20), school("b", 19, 19)] }, { asOf, county: { id: "c" } });
    expect(failures(result).map(({ county, school: id, indicator, nameZh }) => [county, id, indicator, nameZh])).toEqual([
      ["c", "b", "basicStandardItemsShare", "标准化学校条目达标率"],
      ["c", "b", "one", null],
      ["c", "b", "two", null],
    ]);
  });

  it("names the clause of the standard a composite belongs to", () => {
    const far = [
      unit("a", "primary", 500),
      unit("b", "primary", 500, Object.fromEntries(["books", "computers", "equipmentYuan"].map((id) => [id, 0]))),
    ];
    const result = assessBasicBalance({ county: { id: "c" }, units: far }, { asOf });
    const rows = failures(result);
    expect(result.stages.primary.composite).toBe(
      indicators.reduce((sum, { id }) => sum + (result.stages.primary.variation[id].coefficient ?? 0), 0) / 8,
    );
    expect(rows.map(({ clause }) => clause)).toEqual(rows.map(() => "（校际均衡）"));
  });

  it("has every finding that is not met, besides permitted misses, and only those; each row has the same columns", () => {
    const city = inventedCity();
    for (const day of city.dates) {
      const result = assessShuozhou2016(cityRecordsAt(city, day, "zh"), { asOf: day });
      const rows = failures(result);
      expect(rows.map(({ at }) => at)).toEqual(
        findingsOf(result)
          .filter(({ finding }) => finding.verdict === "notMet")
          .map(({ at }) => at),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(COLUMNS);
        const cells: readonly unknown[] = Object.values(row);
        for (const cell of cells) expect(cell === null || ["string", "number"].includes(typeof cell)).toBe(true);
        // A goal of the whole city is of no county.
        const isOfCity = findingAt(result, row.at)?.subject.kind === "city";
        expect([row.nameZh, row.nameEn, row.clause, isOfCity ? "" : row.county]).not.toContain(null);
        expect(findingAt(result, row.at)).toMatchObject({ indicator: row.indicator, value: row.value, margin: row.margin });
      }
    }
  });
});
