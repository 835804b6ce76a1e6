import {
  assessBasicBalance,
  assessQualityBalance,
  assessRotation,
  assessSchoolStandards,
  assessShuozhou2016,
  failures,
  type StageUnit,
} from "edu-balance";
import { equalise, rectificationLedger, redistribute } from "edu-balance/planning";
import { explain, reportOf, toHtml, toMarkdown, type ProblemListSource, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { CITY_DATES, cityOn } from "../../support/cityForms.js";
import { hostileNames } from "../../support/hostileNames.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const county = { id: "yingxian", name: "应县", place: "140622" };
const list = (result: ProblemListSource, locale: "zh-CN" | "en" = "zh-CN", names: Readonly<Record<string, string>> = {}): ReportDocument =>
  reportOf(result, { form: "problemList", locale, names });
const paragraphs = ({ blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [cellText(block)] : []));
const rowsOf = (document: ReportDocument, table = 0): string[][] =>
  tablesOf(document)
    .slice(table, table + 1)
    .flatMap(rowTexts);

// 2 and 10 computers of equal schools: 4/6 = 0.667; with 4 and 10 it is 3/7 = 0.43 and below.
const unit = (schoolId: string, computers: number, name: string): StageUnit => ({
  schoolId,
  name,
  stage: "primary",
  pupils: 100,
  computers,
});
const units = [unit("village", 2, "西庄小学"), unit("town", 10, "城关小学")];
const plan = equalise(units, "computersPer100Pupils", { limit: 0.43 });
const options = { standard: "basicBalance2012", asOf: "2016-12-31", county: { id: "huairen", place: "140624" }, units } as const;
const ledger = rectificationLedger([plan], { ...options, prices: { computers: 4000 } });
const teachers = (["a", "b", "c"] as const).map(
  (id, index): StageUnit => ({
    schoolId: id,
    name: ["东街小学", "南街小学", "北街小学"][index] ?? id,
    stage: "primary",
    pupils: 100,
    fullTimeTeachers: index === 0 ? 4 : 12,
  }),
);
const moves = rectificationLedger([redistribute(teachers, "teacherPupilRatio", { limit: 0.2 })], { ...options, units: teachers });
const unreachable = rectificationLedger(
  [equalise([{ ...units[0], computers: null } as StageUnit], "computersPer100Pupils", { limit: 0.43 })],
  options,
);

const SOURCES: readonly (readonly [string, ProblemListSource])[] = [
  ["a ledger of additions", ledger],
  ["a ledger of moves", moves],
  ["a ledger of a plan that cannot be made", unreachable],
  ["22 clauses, no county", assessShuozhou2016({}, { asOf: "2018-12-31" })],
  ["basic balance without units", assessBasicBalance({ county, units: [] }, { asOf: "2016-12-31" })],
  ["quality balance without anything", assessQualityBalance({ county, units: [] }, { asOf: "2023-12-31" })],
  ["a rotation", assessRotation({ counts: { rotated: 9, eligible: 100 } }, { asOf: "2016-12-31", county })],
  ...CITY_DATES.map((asOf) => [`the invented city on ${asOf}`, cityOn(asOf).result] as const),
];
const cityIds = (cityOn(CITY_DATES[0] ?? "").records.counties ?? []).flatMap(
  ({ balance }) => balance?.units?.map(({ schoolId }) => schoolId) ?? [],
);

describe.each(SOURCES)("a list of problems of %s", (_, result) => {
  const zh = list(result);
  const en = list(result, "en");

  it("has only numbers of the result, and whole tables", () => {
    expect(wrongNumbers(zh, { result })).toEqual([]);
    expect(wrongNumbers(en, { result })).toEqual([]);
    for (const table of tablesOf(zh)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  });

  it("speaks Chinese, and says the same in English", () => {
    expect(latinWords(zh, [...cityIds, "village"])).toEqual([]);
    expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
    const told = (document: ReportDocument): string[] =>
      numberRuns(document)
        .map(({ value, how, from }) => JSON.stringify([value, how, from]))
        .sort();
    expect(told(en)).toEqual(told(zh));
  });

  it("has blank owners, and is written as Markdown and HTML", () => {
    const owners = tablesOf(zh).flatMap(({ head, rows }) => {
      const at = (head[0] ?? []).findIndex((cell) => cellText(cell) === "责任人");
      return at === -1 ? [] : rows.map((row) => row[at]);
    });
    expect(owners.every((cell) => cell?.mark === "blank" && cell.runs.length === 0)).toBe(true);
    expect(owners.length === 0 || zh.blanks.some(({ where }) => where === "责任人")).toBe(true);
    expect(toMarkdown(zh)).toContain(zh.title);
    expect(toHtml(zh)).toContain("<h1");
  });
});

describe("a list of what is not met", () => {
  it("has a line for each failure of an assessment", () => {
    const { result } = cityOn(CITY_DATES.at(-1) ?? "");
    const shared = new Set(failures(result).map(({ at }) => at));
    const rows = tablesOf(list(result))[0]?.rows ?? [];
    const told = new Set(
      numberRuns(rows).flatMap(({ from }) => from.map((each) => each.replace(/\/(?:value|margin|requirement\/.*)$/u, ""))),
    );
    expect(rows.length).toBeGreaterThanOrEqual(shared.size);
    expect([...told].filter((at) => at !== "/asOf" && !shared.has(at))).toEqual([]);
  });

  it("says value, limit, how much is short, clause, day and department: 9 of 100 where 10 % is asked", () => {
    const result = assessShuozhou2016(
      { counties: [{ county, rotation: { counts: { rotated: 9, eligible: 100 } } }] },
      { asOf: "2016-12-31" },
    );
    const row = rowsOf(list(result)).find(([, name]) => name === "校长教师交流轮岗比例");
    expect(row).toEqual(["应县", "校长教师交流轮岗比例", "9%", "≥10%", "1个百分点", "第十条", "", "", "教育部门", ""]);
    expect(paragraphs(list(result))[0]).toBe("截至2016-12-31，朔州市未达标1项。");
  });

  it("says that nothing known is short, and how much is not known", () => {
    const result = assessBasicBalance({ county, units: [] }, { asOf: "2016-12-31" });
    // Both composites.
    expect(paragraphs(list(result))).toEqual(["截至2016-12-31，应县已报数据中没有未达标的事项；尚有2项无法判定。"]);
  });

  it("keeps hostile names as they are", () => {
    const given = hostileNames.map(
      (name, index): StageUnit => ({ schoolId: `s${String(index)}`, name, stage: "primary", pupils: 100, computers: index }),
    );
    const result = rectificationLedger([equalise(given, "computersPer100Pupils", { limit: 0.1 })], { ...options, units: given });
    const zh = list(result);
    expect(wrongNumbers(zh, { result })).toEqual([]);
    expect(rowsOf(zh).map(([name]) => name)).toEqual(expect.arrayContaining([hostileNames[0]]));
    expect(toHtml(zh)).not.toMatch(/<script|<img|<iframe|<svg onload/u);
  });
});

describe("a ledger of rectification", () => {
  it("has a line a change: 2 computers more for the village, 4000 yuan each, by the target of 怀仁, 365 days from the last of 2016", () => {
    const zh = list(ledger);
    expect(zh.title).toBe("问题整改台账");
    const [row] = rowsOf(zh);
    expect(row?.slice(0, 7)).toEqual(["西庄小学", "每百名学生拥有计算机台数：计算机台数（小学）", "2台", "4台", "2台", "8000元", ""]);
    expect(row?.slice(8, 12)).toEqual(["2017-12-31", "余365天", "教育部门、学校", ""]);
    expect(row?.[12]).not.toBe("");
    expect(paragraphs(zh)).toEqual(["截至2016-12-31，整改事项1项，所需资金8000元。"]);
    expect(rowsOf(zh, 1)).toEqual([["每百名学生拥有计算机台数：计算机台数（小学）", "1所", "2台", "8000元"]]);
  });

  it("names who gives and who gets, and what a move costs stays unknown", () => {
    const zh = list(moves);
    const row = rowsOf(zh).find(([school]) => school === "东街小学");
    expect(row?.[6]).toMatch(/^由南街小学调入\d+人；由北街小学调入\d+人$/u);
    const table = tablesOf(zh)[0];
    expect(table?.rows.every((cells) => cells[5]?.mark === "unknown")).toBe(true);
    expect(zh.blanks.some(({ where }) => where.endsWith("金额"))).toBe(true);
    expect(paragraphs(zh)[0]).toContain("所需资金不明");
  });

  it("sums up what is known of the costs, and says of how many they are not", () => {
    const mixed = rectificationLedger([plan, redistribute(teachers, "teacherPupilRatio", { limit: 0.2 })], {
      ...options,
      units: [...units, ...teachers],
      prices: { computers: 4000 },
    });
    const unknown = mixed.rows.filter(({ yuan }) => yuan === null).length;
    expect(unknown).toBeGreaterThan(0);
    // 2 computers, 4000 yuan each; what teachers cost who move nobody knows.
    const zh = list(mixed);
    expect(paragraphs(zh)[0]).toContain(`所需资金8000元，另有${String(unknown)}项不明。`);
    expect(paragraphs(list(mixed, "en"))[0]).toContain(`the cost is 8000 yuan, and for ${String(unknown)} of them unknown.`);
    expect(wrongNumbers(zh, { result: mixed })).toEqual([]);
    expect(rowsOf(zh).map((row) => row[6])).toContainEqual(expect.stringMatching(/^向东街小学调出\d+人$/u));
  });

  it("prints what is counted in full, so that what there is and the change add up", () => {
    // 15,370 and 25,370 volumes of 1,000 pupils each: 5/20.37 = 0.245. 0.2 takes 25.37 × 0.8 / 1.2 = 16.9133 a pupil, 16,914 in all.
    const books = (schoolId: string, volumes: number): StageUnit => ({ schoolId, stage: "primary", pupils: 1000, books: volumes });
    const schools = [books("few", 15_370), books("many", 25_370)];
    const result = rectificationLedger([equalise(schools, "booksPerPupil", { limit: 0.2 })], { ...options, units: schools });
    expect(rowsOf(list(result))[0]?.slice(2, 5)).toEqual(["15370册", "16914册", "1544册"]);
  });

  it("lists the plans that could not be made, with why", () => {
    const zh = list(unreachable);
    const [row] = tablesOf(zh)
      .filter(({ caption }) => caption === "未能制定的计划")
      .flatMap(rowTexts);
    expect(row?.[0]).toBe("每百名学生拥有计算机台数（小学）");
    expect(row?.[1]).toMatch(/计算机台数/u);
  });
});

describe("items of a province's own standard", () => {
  const profile = {
    name: "示例省定标准",
    mayMiss: 0,
    items: [{ id: "libraryPerHead", name: { zh: "生均藏书", en: "library per head" }, unit: "册", comparator: ">=" as const, limit: 20 }],
  };
  const schools = [{ schoolId: "s1", name: "东街小学", stage: "primary" as const, values: { libraryPerHead: 18.25 } }];
  const whole = assessBasicBalance({ county, units: [], schoolStandards: { profile, schools } }, { asOf: "2016-12-31" });
  const alone = assessSchoolStandards({ profile, schools }, { asOf: "2016-12-31", county });
  const city = assessShuozhou2016({ counties: [{ county, standardisation: { profile, schools } }] }, { asOf: "2018-12-31" });

  it.each([
    ["basic balance", whole],
    ["the standard alone", alone],
  ] as const)("have their names, their units and no id in a list of problems of %s", (_, result) => {
    const text = toMarkdown(list(result));
    expect(text).not.toContain("libraryPerHead");
    expect(text).toContain("生均藏书");
    expect(text).toContain("18.25册");
    const english = toMarkdown(list(result, "en"));
    expect(english).toContain("library per head");
  });

  it("are not listed one by one among the 22 clauses, which judge the school", () => {
    expect(toMarkdown(list(city))).not.toContain("libraryPerHead");
  });

  it("have their names where a result is explained", () => {
    const { groups } = explain(alone, { locale: "zh-CN", detail: "full" });
    const text = JSON.stringify(groups);
    expect(text).toContain("生均藏书18.25册，要求不低于20册，还差1.75册，未达标");
    expect(text.replace(/"(?:at|from|findings|indicator)":(?:"[^"]*"|\[[^\]]*\])/gu, "")).not.toContain("libraryPerHead");
  });
});
