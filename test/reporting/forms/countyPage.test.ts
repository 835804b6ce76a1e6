import {
  type BasicBalanceAssessment,
  assessBasicBalance,
  assessQualityBalance,
  assessShuozhou2016,
  stageUnits,
  type School,
  type StageUnit,
} from "edu-balance";
import { reportOf, toMarkdown, type CountyPageOptions, type CountyPageSource, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { balanceOn, CITY_DATES, cityOn } from "../../support/cityForms.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const page = (result: CountyPageSource, options: CountyPageOptions): ReportDocument => reportOf(result, { ...options, form: "countyPage" });
const paragraphs = ({ blocks }: ReportDocument): string[] => blocks.flatMap((block) => ("runs" in block ? [cellText(block)] : []));

/** Charts have tests of their own. */
const withoutFigures = (document: ReportDocument): ReportDocument => {
  return { ...document, blocks: document.blocks.filter(({ kind }) => kind !== "figure") };
};

/** Basic balance of a county on the date before, where it is known. */
const previousOf = (id: string, asOf: string): { readonly previous?: BasicBalanceAssessment } => {
  const before = CITY_DATES[CITY_DATES.indexOf(asOf) - 1];
  const county = before === undefined ? undefined : cityOn(before).records.counties?.find((each) => each.county.id === id);
  const { balance } = before === undefined || county === undefined ? {} : balanceOn(county, before);
  return balance === undefined ? {} : { previous: balance };
};

describe.each(CITY_DATES)("a page of each county of the invented city on %s", (asOf) => {
  const { records, result } = cityOn(asOf);
  const counties = records.counties ?? [];

  it.each(counties.map((county) => [county.county.id, county] as const))("%s: traced, Chinese, one page", (id, county) => {
    const units = county.balance?.units ?? [];
    const classes = county.management?.classes ?? [];
    const beside = { ...balanceOn(county, asOf), ...previousOf(id, asOf) };
    const options = { county: id, ...beside, units, classes };
    const zh = page(result, { ...options, locale: "zh-CN" });
    const en = page(result, { ...options, locale: "en" });
    expect(wrongNumbers(zh, { result, beside })).toEqual([]);
    expect(wrongNumbers(en, { result, beside })).toEqual([]);
    expect(
      latinWords(
        withoutFigures(zh),
        units.map(({ schoolId }) => schoolId),
      ),
    ).toEqual([]);
    expect(toMarkdown({ ...zh, onEveryPage: "虚构" }).split("\n").length).toBeLessThanOrEqual(60);
    expect(paragraphs(zh)[2]?.length).toBeLessThanOrEqual(100);
    // The same blocks with the same numbers, but for the head sentence: in English it has room for more.
    expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
    const told = ({ blocks }: ReportDocument): unknown =>
      numberRuns(blocks.filter((_block, index) => index !== 2)).map(({ value, how, from }) => [value, how, from]);
    expect(told(en)).toEqual(told(zh));
    for (const table of tablesOf(zh)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  });
});

// Two schools of 100 pupils alike in all but books: 1,200 and 800.
const figures = {
  fullTimeTeachers: 10,
  higherDegreeTeachers: 8,
  midSeniorTeachers: 5,
  teachingAreaM2: 500,
  indoorSportsAreaM2: 0,
  sportsGroundAreaM2: 700,
  equipmentYuan: 200_000,
  computers: 12,
};
const units: StageUnit[] = (["primary", "juniorSecondary"] as const).flatMap((stage) =>
  [1200, 800].map((books, at) => ({ schoolId: `s-${String(at)}`, stage, pupils: 100, books, ...figures })),
);
const yingxian = { id: "yingxian", name: "应县", place: "140622" };
const rotation = { counts: { rotated: 9, eligible: 100 } };
const asOf = "2016-12-31";
const balance = assessBasicBalance({ county: yingxian, units }, { asOf });
const result = assessShuozhou2016({ counties: [{ county: yingxian, rotation, balance: { units } }] }, { asOf });

describe("the tables of a page", () => {
  const zh = page(result, { locale: "zh-CN", balance, previous: assessBasicBalance({ county: yingxian, units }, { asOf: "2015-12-31" }) });
  const [first, second] = tablesOf(zh).map(rowTexts);

  it("has means and coefficients: books 10 a pupil, 2 from it in both schools, 0.2; the composite is an eighth of that", () => {
    const rowOf = (name: string): string[] | undefined => first?.find(([header]) => header?.startsWith(name));
    expect(rowOf("生均图书册数")).toEqual(["生均图书册数（册/生）", "10", "0.200", "0.200", "10", "0.200", "0.200"]);
    expect(rowOf("师生比")).toEqual(["师生比（人/生）", "0.1000", "0.000", "0.000", "0.1000", "0.000", "0.000"]);
    expect(rowOf("综合")).toEqual(["综合差异系数", "", "0.025", "0.025", "", "0.025", "0.025"]);
    expect(rowOf("限值")).toEqual(["限值", "", "≤0.65", "", "", "≤0.55", ""]);
    expect(tablesOf(zh)[0]?.caption).toContain("上次：2015-12-31");
  });

  it("has what is not met, with the distance in points: 9 of 100 where 10 are asked", () => {
    expect(second?.find(([clause]) => clause === "十")).toEqual([
      "十",
      "校长教师交流轮岗比例",
      "9%",
      "≥10%",
      "1个百分点",
      "",
      "",
      "",
      "教育部门",
    ]);
  });

  it("begins with the finding", () => {
    expect(paragraphs(zh)[2]).toMatch(/^应县：校际差距达标（小学0\.025≤0\.65，初中0\.025≤0\.55）；22条中未达标1条/u);
    expect(paragraphs(zh)[2]).toContain("最急：校长教师交流轮岗比例9%（要求≥10%）");
  });

  it("says what is to be supplied and by whom", () => {
    expect(paragraphs(zh).find((text) => text.startsWith("待补："))).toMatch(/数据\d+项（.*教育部门\d+项.*）；佐证与答复\d+项（/u);
  });
});

describe("a page of little", () => {
  it("of a county without records says that nothing is known, and nothing of what is met", () => {
    const blank = assessShuozhou2016({ counties: [{ county: yingxian }] }, { asOf });
    const zh = page(blank, { locale: "zh-CN" });
    expect(wrongNumbers(zh, { result: blank })).toEqual([]);
    expect(paragraphs(zh)[2]).toContain("无法判定");
    expect(paragraphs(zh)[2]).toContain("先补：");
    expect(paragraphs(zh)).toContain("已报数据中没有未达标和推进中的事项；尚有事项无法判定。");
    expect(tablesOf(zh).map(rowTexts)[0]).toEqual([
      ["小学", "", "≤0.65", "无法判定"],
      ["初中", "", "≤0.55", "无法判定"],
    ]);
  });

  it("of basic balance alone has its coefficients, and the schools that are below the province's standard", () => {
    const profile = {
      name: "示例标准",
      items: [{ id: "books", name: { zh: "图书", en: "books" }, unit: "volumes", comparator: ">=", limit: 1000 }],
      requiredShare: 1,
    } as never;
    const schools = [
      { schoolId: "甲", stage: "primary", values: { books: 1200 } },
      { schoolId: "乙", stage: "primary", values: { books: 800 } },
    ] as const;
    const alone = assessBasicBalance({ county: yingxian, units, schoolStandards: { profile, schools } }, { asOf });
    const zh = page(alone, { locale: "zh-CN" });
    expect(wrongNumbers(zh, { result: alone })).toEqual([]);
    expect(tablesOf(zh)[0]?.caption).toContain("八项指标");
  });

  it("takes what quality balance says of schools, and how many were registered", () => {
    const quality = assessQualityBalance({ county: yingxian, units }, { asOf: "2018-12-31" });
    const school = { kind: "primary", countyRun: true, stages: { primary: { pupils: 10 } } } as const;
    const schools: School[] = [
      { ...school, id: "p", ownership: "private" },
      { ...school, id: "q", ownership: "public" },
    ];
    const { ledger } = stageUnits(schools);
    const zh = page(result, { locale: "zh-CN", quality, ledger });
    expect(wrongNumbers(zh, { result, beside: { quality, ledger } })).toEqual([]);
    expect(paragraphs(zh)[1]).toContain("登记2所学校，其中1所不计入（民办学校1）");
    expect(tablesOf(zh).at(-1)?.caption).toContain("薄弱学校");
  });

  it("asks which county where there are several", () => {
    const two = assessShuozhou2016({}, { asOf });
    expect(() => page(two, { locale: "zh-CN" })).toThrow(/options\.county must be the id of one of the counties: shuocheng/u);
    expect(() => page(two, { locale: "zh-CN", county: "nowhere" })).toThrow(/options\.county/u);
  });

  it("keeps hostile names as they are, in their places", () => {
    const name = "{count}[<b>]=1+1|`$&";
    const hostile = assessShuozhou2016({ counties: [{ county: { ...yingxian, name }, rotation }] }, { asOf });
    const zh = page(hostile, { locale: "zh-CN", names: { yingxian: name }, notice: "虚构" });
    expect(wrongNumbers(zh, { result: hostile })).toEqual([]);
    expect(zh.title).toBe(`${name}义务教育均衡发展评估`);
    expect(paragraphs(zh)[2]?.startsWith(`${name}：`)).toBe(true);
    expect(zh.onEveryPage).toBe("虚构");
  });
});
