import { assessShuozhou2016, type ShuozhouAssessment } from "edu-balance";
import { reportOf, type ReportDocument, type Shuozhou2016Options } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { CITY_DATES, cityOn } from "../../support/cityForms.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const form = (result: ShuozhouAssessment, options: Shuozhou2016Options): ReportDocument =>
  reportOf(result, { ...options, form: "shuozhou2016" });
const rowsOf = (document: ReportDocument): string[][] => tablesOf(document).flatMap(rowTexts);

describe.each(CITY_DATES)("the 22 clauses of the invented city on %s", (asOf) => {
  const { records, result } = cityOn(asOf);
  const counties = records.counties ?? [];
  const ids = counties.flatMap(({ balance }) => balance?.units?.map(({ schoolId }) => schoolId) ?? []);

  it.each([undefined, ...counties.map(({ county }) => county.id)])("%s: traced, Chinese, the same in English", (county) => {
    const of = county === undefined ? {} : { county };
    const zh = form(result, { ...of, locale: "zh-CN" });
    const en = form(result, { ...of, locale: "en" });
    expect(wrongNumbers(zh, { result })).toEqual([]);
    expect(wrongNumbers(en, { result })).toEqual([]);
    expect(latinWords(zh, ids)).toEqual([]);
    expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
    const told = (document: ReportDocument): unknown => numberRuns(document).map(({ value, how, from }) => [value, how, from]);
    expect(told(en)).toEqual(told(zh));
    for (const table of tablesOf(zh)) expect(new Set(widths(table))).toEqual(new Set([7]));
    // A row for each clause with its demand, over those of its measures and items.
    expect(rowsOf(zh).filter(([first]) => /^第[一二三四五六七八九十]+条 /u.test(first ?? ""))).toHaveLength(22);
  });
});

describe("a row of the form", () => {
  const yingxian = { id: "yingxian", name: "应县", place: "140622" };
  const answers = [
    {
      item: "regularStudy",
      state: "met" as const,
      evidence: [{ kind: "minutes" as const, reference: "会议纪要〔2016〕3号", date: "2016-06-01" }],
    },
  ];
  const result = assessShuozhou2016(
    { counties: [{ county: yingxian, answers, rotation: { counts: { rotated: 9, eligible: 100 } } }, { county: { id: "huairen" } }] },
    { asOf: "2016-12-31" },
  );

  it("has value, limit, distance, verdict and source of a measure: 9 of 100 where 10 are asked", () => {
    const row = rowsOf(form(result, { locale: "zh-CN", county: "yingxian" })).find(([first]) => first === "校长教师交流轮岗比例");
    expect(row?.slice(0, 5)).toEqual(["校长教师交流轮岗比例", "9%", "≥10%", "1个百分点", "未达标"]);
    expect(row?.[5]).toMatch(/起，/u);
  });

  it("has the evidence of an answer, and says where one is missing", () => {
    const rows = rowsOf(form(result, { locale: "zh-CN", county: "yingxian" }));
    const answered = rows.find((row) => row[5]?.includes("会议纪要"));
    expect(answered?.slice(4)).toEqual(["仅有自报", "会议纪要〔2016〕3号，2016-06-01，自报", ""]);
    expect(rows.some((row) => row[6] === "缺答复或佐证")).toBe(true);
  });

  it("of the city counts the counties of each verdict", () => {
    const row = rowsOf(form(result, { locale: "zh-CN" })).find(([first]) => first === "校长教师交流轮岗比例");
    expect([row?.[1], row?.[4]]).toEqual(["未达标1、无法判定1", "未达标"]);
  });

  it("refuses a county that is not there, and keeps hostile names as they are", () => {
    expect(() => form(result, { locale: "zh-CN", county: "nowhere" })).toThrow(/options\.county must be the id of one of the counties/u);
    const name = "{count}[<b>]=1+1|`$&";
    const hostile = form(result, { locale: "zh-CN", county: "yingxian", names: { yingxian: name }, notice: name });
    expect(hostile.title.startsWith(name)).toBe(true);
    expect(hostile.onEveryPage).toBe(name);
    expect(cellText(hostile.blocks[0] as never)).toBe(hostile.title);
  });

  it("of no records at all is undetermined in every clause", () => {
    const blank = assessShuozhou2016({}, { asOf: "2016-12-31" });
    const zh = form(blank, { locale: "zh-CN" });
    expect(wrongNumbers(zh, { result: blank })).toEqual([]);
    expect(latinWords(zh)).toEqual([]);
    const clauses = rowsOf(zh).filter(([first]) => /^第[一二三四五六七八九十]+条 /u.test(first ?? ""));
    expect(new Set(clauses.map((row) => row[1]))).toEqual(new Set(["无法判定"]));
  });
});
