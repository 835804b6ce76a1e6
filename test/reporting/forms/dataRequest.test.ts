import { assessBasicBalance, assessQualityBalance, assessShuozhou2016, blankCounty, dataRequirements, type StageUnit } from "edu-balance";
import { reportOf, toHtml, toMarkdown, type DataRequestSource, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { CITY_DATES, cityOn } from "../../support/cityForms.js";
import { hostileNames } from "../../support/hostileNames.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const county = { id: "yingxian", name: "应县", place: "140622" };
const request = (
  result: DataRequestSource,
  locale: "zh-CN" | "en" = "zh-CN",
  names: Readonly<Record<string, string>> = {},
): ReportDocument => reportOf(result, { form: "dataRequest", locale, names });
const paragraphs = ({ blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [cellText(block)] : []));
const rowsOf = (document: ReportDocument): string[][] => tablesOf(document).flatMap(rowTexts);

const figures = {
  teachingAreaM2: 700,
  indoorSportsAreaM2: 10,
  sportsGroundAreaM2: 900,
  equipmentYuan: 200_000,
  computers: 20,
  books: 3000,
  fullTimeTeachers: 8,
  higherDegreeTeachers: 7,
  midSeniorTeachers: 4,
};
const units: readonly StageUnit[] = (["primary", "juniorSecondary"] as const).flatMap((stage) =>
  ["east", "west"].map((schoolId) => ({ schoolId, stage, pupils: 100, ...figures })),
);
const balanceOf = (given: readonly StageUnit[]): DataRequestSource => assessBasicBalance({ county, units: given }, { asOf: "2016-12-31" });

const BLANKS: readonly (readonly [string, DataRequestSource])[] = [
  ["22 clauses, no county", assessShuozhou2016({}, { asOf: "2018-12-31" })],
  ["22 clauses, a county without records", assessShuozhou2016({ counties: [{ county }] }, { asOf: "2018-12-31" })],
  ["22 clauses, the blank form", assessShuozhou2016({ counties: [blankCounty(county)] }, { asOf: "2018-12-31" })],
  ["basic balance without units", balanceOf([])],
  ["quality balance without anything", assessQualityBalance({ county, units: [] }, { asOf: "2023-12-31" })],
  ...CITY_DATES.map((asOf) => [`the invented city on ${asOf}`, cityOn(asOf).result] as const),
];
const cityIds = (cityOn(CITY_DATES[0] ?? "").records.counties ?? []).flatMap(
  ({ balance }) => balance?.units?.map(({ schoolId }) => schoolId) ?? [],
);

describe.each(BLANKS)("a request for data of %s", (_, result) => {
  const zh = request(result);
  const en = request(result, "en");

  it("has only numbers of the result, and whole tables", () => {
    expect(wrongNumbers(zh, { result })).toEqual([]);
    expect(wrongNumbers(en, { result })).toEqual([]);
    for (const table of tablesOf(zh)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  });

  it("speaks Chinese, and says the same in English", () => {
    expect(latinWords(zh, cityIds)).toEqual([]);
    expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
    const told = (document: ReportDocument): unknown => numberRuns(document).map(({ value, how, from }) => [value, how, from]);
    expect(told(en)).toEqual(told(zh));
    expect(JSON.stringify(en)).not.toMatch(/[{}]\w+[{}]|NaN|undefined/u);
  });

  it("asks each office in one table", () => {
    const captions = tablesOf(zh).map(({ caption }) => caption);
    expect(captions).toEqual([...new Set(captions)]);
    expect(rowsOf(zh).length).toBeGreaterThan(0);
  });

  it("begins in each table with what decides most clauses", () => {
    for (const rows of tablesOf(zh).map(rowTexts)) {
      const counts = rows.map((row) => Math.max(1, (row[3] ?? "").split("、").filter((each) => /^第.+条$|^（.+）$/u.test(each)).length));
      expect(counts.slice(1).every((count, index) => count <= (counts[index] ?? 0))).toBe(true);
    }
  });

  it("is written as Markdown and HTML", () => {
    expect(toMarkdown(zh)).toContain("| 须补数据或答复 |");
    expect(toHtml(zh)).toContain("<table");
  });
});

describe("what is asked for", () => {
  it("is nothing that the result has: of a county whose units are whole no figure of units, but the parts that were not given", () => {
    const rows = rowsOf(request(balanceOf(units)));
    const { figures: all, answers } = dataRequirements("basicBalance2012");
    // Five figures of the survey, the province's standard and 17 answers are all that is left.
    const left = all.filter(({ record }) => record !== "stageUnit");
    expect(rows).toHaveLength(left.length + answers.length);
    expect(rows.some(([name]) => name === "图书册数")).toBe(false);
    expect(rows.map(([name]) => name)).toContain("满意问卷数");
  });

  it("is the figure that one school lacks, with its sheet, its stage, its school and those that hold it", () => {
    const lacking = units.map((unit) => (unit.schoolId === "west" && unit.stage === "primary" ? { ...unit, equipmentYuan: null } : unit));
    const zh = request(balanceOf(lacking), "zh-CN", { west: "西街小学" });
    const row = rowsOf(zh).find(([name]) => name?.startsWith("教学仪器设备资产值"));
    // 2016 is before the tables were numbered anew: 基础基522, not 教基5176. One judgement rests on it, the composite of primary schools.
    expect(row?.[0]).toBe("教学仪器设备资产值（小学）");
    expect(row?.[2]).toMatch(/^基础基522 办学条件/u);
    expect(row?.[2]).not.toContain("教基5176");
    expect(row?.slice(3)).toEqual(["（校际均衡）", "1", "西街小学", "学校"]);
    expect(tablesOf(zh).find((table) => rowTexts(table).some(([name]) => name === row?.[0]))?.caption).toBe("教育部门");
  });

  it("of a day since 2021 has the tables of the new edition", () => {
    const zh = request(assessQualityBalance({ county, units: [] }, { asOf: "2023-12-31" }));
    const row = rowsOf(zh).find(([name]) => name === "教学仪器设备资产值");
    expect(row?.[2]).toMatch(/教基5176/u);
    expect(row?.[2]).not.toContain("基础基");
    // Both stages lack it, each with a judgement of its own; the kind of place of a school is asked for by 政府保障6 alone.
    expect(rowsOf(zh).find(([name]) => name === "城乡类别")?.[3]).toBe("（政府保障6）");
    expect(row?.[4]).toBe("2");
  });

  it("of a blank county is every figure that has to be reported and every answer of the clauses that are undetermined", () => {
    const result = assessShuozhou2016({ counties: [] }, { asOf: "2018-12-31" });
    const { figures: all, answers } = dataRequirements("shuozhou2016");
    const owed = all.filter(({ optional, alternativeTo }) => !optional && alternativeTo === undefined);
    expect(rowsOf(request(result))).toHaveLength(owed.length + answers.length);
  });

  it("of a rotation with one figure left out is that figure alone", () => {
    const counts = { rotated: 9, eligible: null, backboneRotated: 3, backboneDenominator: "rotated" as const };
    const result = assessShuozhou2016({ counties: [{ county, rotation: { counts } }] }, { asOf: "2016-12-31" });
    const names = rowsOf(request(result))
      .filter((row) => row[3] === "第十条")
      .map(([name]) => name);
    expect(names).toContain("符合条件人数");
    expect(names).not.toContain("实际交流人数");
  });

  it("of counties names those that lack it", () => {
    const counts = { rotated: 9, eligible: 100, backboneRotated: 3, backboneDenominator: "rotated" as const };
    const result = assessShuozhou2016(
      { counties: [{ county, rotation: { counts } }, { county: { id: "huairen", name: "怀仁县", place: "140624" } }] },
      { asOf: "2016-12-31" },
    );
    const row = rowsOf(request(result)).find((each) => each[2] === "汇总数");
    expect(row?.[5]).toBe("怀仁县");
  });

  it("is nothing where nothing is open", () => {
    const result = { ...(balanceOf(units) as Extract<DataRequestSource, { notAssessed: unknown }>), notAssessed: [] };
    expect(paragraphs(request(result))).toEqual(["没有待补的数据和答复。"]);
    expect(paragraphs(request(result, "en"))).toEqual(["No data and no answers are to be supplied."]);
  });

  it("of the blank county's balance is every figure of units", () => {
    const result = assessShuozhou2016({ counties: [{ county }] }, { asOf: "2016-12-31" });
    const names = rowsOf(request(result))
      .filter((row) => row[3]?.split("、").includes("第二条"))
      .map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["图书册数", "计算机台数", "专任教师数", "运动场地面积"]));
  });

  it("keeps hostile names as they are", () => {
    for (const name of hostileNames) {
      const result = assessBasicBalance(
        { county: { ...county, name }, units: [{ schoolId: name === "" ? "x" : name, stage: "primary", pupils: 10 }] },
        { asOf: "2016-12-31" },
      );
      const zh = request(result);
      expect(wrongNumbers(zh, { result })).toEqual([]);
      expect(paragraphs(zh).length).toBeGreaterThan(0);
      expect(toHtml(zh)).not.toMatch(/<script|<img|<iframe|<svg onload/u);
    }
  });
});
