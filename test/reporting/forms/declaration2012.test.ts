import {
  assessBasicBalance,
  assessFundingGrowth,
  checklistItems,
  indicators,
  isUsageError,
  stageUnits,
  type BasicBalanceInput,
  type FundingGrowthRecord,
  type School,
  type SchoolStandardsInput,
  type StageUnit,
} from "edu-balance";
import {
  reportOf,
  type BalanceResult,
  type Declaration2012Options,
  type DeclarationFacts,
  type ReportDocument,
  type TableBlock,
} from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { unit } from "../../support/county.js";
import { allTexts, cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const asOf = "2016-12-31";
const county = { id: "c", name: "某县" };

const stage = (pupils: number, fullTimeTeachers: number): { pupils: number; fullTimeTeachers: number } => ({ pupils, fullTimeTeachers });
const school = (id: string, kind: School["kind"], stages: School["stages"], more: Partial<School> = {}): School => ({
  id,
  name: `学校${id}`,
  kind,
  ownership: "public",
  countyRun: true,
  stages,
  ...more,
});
const classes = (primary: number | null, juniorSecondary: number | null = null): Pick<School, "conditions"> => ({
  conditions: { classes: { primary, juniorSecondary } },
});
const schools: readonly School[] = [
  school("a", "primary", { primary: stage(300, 20) }, classes(8)),
  school("b", "nineYear", { primary: stage(200, 14), juniorSecondary: stage(100, 9) }, classes(5, 2)),
  school("c", "juniorSecondary", { juniorSecondary: stage(250, 20) }, classes(null, 6)),
  school("d", "completeSecondary", { juniorSecondary: stage(150, 12), seniorSecondary: { pupils: 300 } }, classes(null, 4)),
  school("e", "teachingPoint", { primary: stage(40, 3) }, classes(3)),
  school("f", "special", { primary: stage(30, 6) }),
  school("g", "primary", { primary: stage(100, 8) }, { ownership: "private", ...classes(3) }),
  school("h", "primary", { primary: stage(120, 9) }, { countyRun: false, ...classes(4) }),
  school("k", "primary", { primary: stage(60, 4) }, { countedSeparately: false, parentId: "a", ...classes(2) }),
];

const schoolStandards: SchoolStandardsInput = {
  profile: {
    name: "某省标准",
    mayMiss: 1,
    items: [
      {
        id: "books",
        name: { zh: "生均图书", en: "Books per pupil" },
        unit: "volumesPerPupil",
        comparator: ">=",
        limit: { primary: 15, juniorSecondary: 20 },
      },
      { id: "lab", name: { zh: "实验室", en: "Laboratory" }, unit: "yesOrNo", comparator: ">=", limit: 1 },
    ],
  },
  schools: [
    { schoolId: "a", name: "学校a", stage: "primary", values: { books: 16, lab: true } },
    { schoolId: "b", name: "学校b", stage: "primary", values: { books: 14.996, lab: true } },
    { schoolId: "g", name: "学校g", stage: "primary", values: { books: 1, lab: false } },
    { schoolId: "b", name: "学校b", stage: "juniorSecondary", values: { books: 19, lab: false } },
    { schoolId: "c", name: "学校c", stage: "juniorSecondary", values: { books: null, lab: true } },
  ],
};

const groups = ["access", "safeguards", "teachers", "quality"] as const;
// 17 items: 16 of 5 points and one of 20.
const items = groups.flatMap((group) =>
  checklistItems
    .filter(({ clause }) => clause === `basicBalance2012.${group}`)
    .map(({ id }, index) => ({
      item: id,
      group,
      points: group === "access" && index === 0 ? 20 : 5,
      rule: { kind: "byState" as const, partly: 2, notMet: "all" as const },
    })),
);
const evidence = [{ kind: "document" as const, reference: "file 1", checkedBy: "省督导组" }];
// The first of the 17 is met in part (18 of 20), the last has no answer (0 to 5): 93 to 98 in all.
const answers = items
  .slice(0, -1)
  .map(({ item }, index) => ({ item, state: index === 0 ? ("partly" as const) : ("met" as const), evidence }));
const survey = { residents: 300_000, distributed: 600, parents: 310, valid: 500, satisfied: 424 };

const year = (
  at: number,
  appropriation: number,
  revenue: number,
  pay: number,
): FundingGrowthRecord["years"] extends infer Rows ? (Rows extends readonly (infer Row)[] ? Row : never) : never => ({
  year: at,
  appropriationYuan: appropriation,
  regularRevenueYuan: revenue,
  spendingYuan: appropriation,
  pupils: 1000,
  staffMeanPayYuan: pay,
  publicFundsYuan: 1_000_000 + at,
});
const funding: FundingGrowthRecord = {
  // 2015: appropriation +10 %, revenue +10 %: the same is not enough. Pay 50,000 to 50,010 yuan is +0.02 %.
  years: [
    year(2014, 40_000_000, 100_000_000, 50_000),
    year(2015, 44_000_000, 110_000_000, 50_010),
    year(2016, 55_000_000, 121_000_000, 45_009),
  ],
};
const fundingGrowth = assessFundingGrowth(funding, { asOf, county });

const units: StageUnit[] = [
  unit("a", "primary", 100, { books: 1000 }),
  unit("b", "primary", 100, { books: 3000 }),
  unit("b", "juniorSecondary", 100),
  unit("c", "juniorSecondary", 100),
];
const input: BasicBalanceInput = {
  county,
  units,
  schoolStandards,
  governmentWork: { table: { name: "某省", total: 100, items }, answers },
  satisfaction: survey,
};
const result = assessBasicBalance(input, { asOf });
const facts: DeclarationFacts = {
  population: 312_345,
  ruralPopulation: 200_000,
  towns: 12,
  villages: 230,
  gdpPerHeadYuan: 43_210.6,
  staff: { primary: 70, juniorSecondary: 50 },
  funding: [
    { year: 2014, budgetShare: 0.18, spendingPerPupilYuan: { primary: 8000 } },
    { year: 2015, budgetShare: 0.2, spendingPerPupilYuan: { primary: 8400 } },
  ],
  interviewed: 120,
  interviewedSatisfied: 111,
};
const options: Declaration2012Options = {
  locale: "zh-CN",
  schools,
  funding,
  fundingGrowth,
  survey,
  facts,
  measures: ["一、加大投入。", "二、交流轮岗。"],
};
function declaration2012(source: BalanceResult, given: Declaration2012Options): ReportDocument {
  return reportOf(source, { form: "declaration2012", ...given });
}

const document = declaration2012(result, options);
const sources = { result, beside: { schools, funding, fundingGrowth, survey, facts } };

const tableAfter = (report: ReportDocument, heading: string): TableBlock => {
  const at = report.blocks.findIndex((block) => block.kind === "heading" && cellText(block).startsWith(`${heading}　`));
  const table = report.blocks[at + 1];
  if (table?.kind !== "table") throw new Error(`no table ${heading}`);
  return table;
};
const notesOf = ({ notes }: TableBlock): string[] => notes.map((runs) => cellText({ runs }));
const marks = ({ rows }: TableBlock): (string | undefined)[][] => rows.map((row) => row.map(({ mark }) => mark));
const blanksOf = (report: ReportDocument, table: string): string[] =>
  report.blanks.filter(({ where }) => where.startsWith(`${table} `)).map(({ where, why }) => `${where} | ${why}`);

describe("the declaration of 2012", () => {
  it("has the seven tables in their order, each on a page of its own", () => {
    const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [cellText(block)] : []));
    expect(headings).toEqual([
      "全国义务教育发展基本均衡县（市、区）申报表（某县）",
      "表Ⅰ　义务教育发展基本均衡县（市、区）基本情况",
      "表Ⅱ-1　小学、初中办学基本标准达标情况（总体）",
      "表Ⅱ-2　小学、初中办学基本标准达标情况（分学校）",
      "表Ⅲ　县域义务教育校际间均衡情况",
      "表Ⅳ　县级人民政府推进义务教育均衡发展工作情况",
      "表Ⅴ　义务教育经费情况",
      "表Ⅴ附　教育经费“三个增长”评估结果",
      "表Ⅵ　公众满意度调查情况",
      "表Ⅶ　推进义务教育均衡发展工作措施和成效",
    ]);
    expect(document.blocks.filter(({ kind }) => kind === "pageBreak")).toHaveLength(8);
    expect(document.page).toBe("landscape");
  });

  it("says of every number where it comes from", () => {
    expect(numberRuns(document).length).toBeGreaterThan(150);
    expect(wrongNumbers(document, sources)).toEqual([]);
  });

  it("has tables whose rows are of one width", () => {
    for (const table of tablesOf(document)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  });

  it("has no Latin word in Chinese but what was given", () => {
    expect(latinWords(document)).toEqual([]);
  });

  it("has the same numbers in English", () => {
    const en = declaration2012(result, { ...options, locale: "en" });
    expect(numberRuns(en).map(({ from, value }) => [from, value])).toEqual(numberRuns(document).map(({ from, value }) => [from, value]));
    expect(tablesOf(en).map(marks)).toEqual(tablesOf(document).map(marks));
    expect(en.blanks).toHaveLength(document.blanks.length);
    const given = ["一、加大投入。", "二、交流轮岗。", "某县", "某省标准", "某省", ...schools.map(({ name = "" }) => name)];
    const texts = allTexts(en).map((text) => given.reduce((rest, each) => rest.replaceAll(each, ""), text));
    // Numbers of documents stay as they are.
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text.replace(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu, "")))).toEqual([]);
  });
});

describe("表Ⅰ", () => {
  const table = tableAfter(document, "表Ⅰ");

  it("has the 22 columns of the form", () => {
    expect(table.head.map((row) => row.map(cellText))).toEqual([
      [
        "",
        "自然情况",
        "经济情况",
        "普通中小学校数（所）",
        "特殊教育学校数（所）",
        "小学教学点数（个）",
        "教学班数（个）",
        "在校学生数（人）",
        "教职工数（人）",
      ],
      [
        "人口总数（万人）",
        "农业人口数（万人）",
        "乡镇数（个）",
        "行政村数（个）",
        "年人均国内生产总值（元）",
        "年人均地方财政收入（元）",
        "农民年人均纯收入（元）",
        "城镇居民年人均可支配收入（元）",
        "小学",
        "一贯制学校",
        "初中",
        "完中",
        "小学",
        "初中",
        "小学",
        "初中",
        "小学",
        "初中",
      ],
      ["合计", "其中：专任教师数", "合计", "其中：专任教师数"],
      Array.from({ length: 22 }, (_line, index) => `L${String(index + 1)}`),
    ]);
  });

  it("counts schools, and adds up classes, pupils and teachers", () => {
    // Primary schools a, g, h: the campus k is none. Primary classes 8 + 5 + 3 + 3 + 4 + 2 = 25, junior 2 + 6 + 4 = 12; pupils
    // 300 + 200 + 40 + 100 + 120 + 60 = 820 and 100 + 250 + 150 = 500; teachers 20 + 14 + 3 + 8 + 9 + 4 = 58 and 9 + 20 + 12 = 41.
    expect(rowTexts(table)[0]).toEqual([
      "全县总计",
      "31.23",
      "20.00",
      "12",
      "230",
      "43211",
      "",
      "",
      "",
      "3",
      "1",
      "1",
      "1",
      "1",
      "1",
      "25",
      "12",
      "820",
      "500",
      "70",
      "58",
      "50",
      "41",
    ]);
    expect(notesOf(table)[0]).toBe("小学中：非本县政府举办1所（省、市直属与企业办学未分），民办1所。");
  });

  it("leaves blank what is not known, with what it would take", () => {
    expect(blanksOf(document, "表Ⅰ")).toEqual([
      "表Ⅰ 全县总计：年人均地方财政收入（元）、农民年人均纯收入（元）、城镇居民年人均可支配收入（元） | 须填统计部门公布的数字",
    ]);
    const without = declaration2012(result, { ...options, schools: [...schools, school("m", "primary", { primary: stage(10, 1) })] });
    expect(blanksOf(without, "表Ⅰ")[1]).toBe("表Ⅰ 全县总计：小学教学班数 | 未填报班级数：m");
    expect(rowTexts(tableAfter(without, "表Ⅰ"))[0]?.[15]).toBe("");
  });

  it("takes classes from the facts where they are given", () => {
    const given = declaration2012(result, { ...options, facts: { ...facts, classes: { primary: 26 } } });
    expect(rowTexts(tableAfter(given, "表Ⅰ"))[0]?.slice(15, 17)).toEqual(["26", "12"]);
  });

  it("counts nothing where the record of a school is in error", () => {
    const broken = [...schools, { id: "x" } as School];
    const report = declaration2012(result, { ...options, schools: broken });
    expect(rowTexts(tableAfter(report, "表Ⅰ"))[0]?.slice(9, 19)).toEqual(Array.from({ length: 10 }, () => ""));
    expect(blanksOf(report, "表Ⅰ")[1]).toMatch(/x$/u);
  });

  it("counts none where there are none", () => {
    const report = declaration2012(result, { locale: "zh-CN", schools: [] });
    expect(rowTexts(tableAfter(report, "表Ⅰ"))[0]?.slice(9, 19)).toEqual(Array.from({ length: 10 }, () => "0"));
    expect(wrongNumbers(report, { result, beside: { schools: [] } })).toEqual([]);
  });

  it("reports a fact that is no number", () => {
    const report = declaration2012(result, { ...options, facts: { towns: Number.NaN, villages: -1 } });
    expect(blanksOf(report, "表Ⅰ")).toContain("表Ⅰ 全县总计：乡镇数（个）、行政村数（个） | 所附数字有误");
  });
});

describe("表Ⅱ", () => {
  const total = tableAfter(document, "表Ⅱ-1");
  const table = tableAfter(document, "表Ⅱ-2");

  it("has a row a school and stage, what is not met dark, a 1 where the school passes", () => {
    expect(table.head.map((row) => row.map(cellText))).toEqual([["学校名称", "生均图书（册/生）", "实验室", "该校综合评估是否达标"]]);
    expect(rowTexts(table)).toEqual([
      ["小学：省级评估标准", "≥15", "是", "—"],
      ["学校a", "16", "是", "1"],
      // 14.996 is below 15 and never printed as 15.00; one miss is permitted.
      ["学校b", "14.996", "是", "1"],
      ["初中：省级评估标准", "≥20", "是", "—"],
      ["学校b", "19", "否", ""],
      ["学校c", "", "是", "1"],
    ]);
    expect(marks(table)).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, "notMet", undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, "notMet", "notMet", undefined],
      [undefined, "unknown", undefined, undefined],
    ]);
    expect(blanksOf(document, "表Ⅱ-2")).toEqual(["表Ⅱ-2 学校c：生均图书 | 须填该校此项数值"]);
  });

  it("leaves out and names private schools, those of others, teaching points and special schools", () => {
    expect(notesOf(table)[1]).toBe("未列入本表：教学点：学校e；特殊教育学校：学校f；民办学校：学校g；非本县政府举办的学校：学校h。");
  });

  it("names schools without figures for the standard", () => {
    expect(notesOf(table)[2]).toBe("登记在册而没有办学标准数据：学校d。");
  });

  it("adds up the schools that it has", () => {
    expect(total.head[1]?.map(cellText)).toEqual([
      ...["省级评估标准", "校数", "达标", "未达标", "无法判定"],
      ...["省级评估标准", "校数", "达标", "未达标", "无法判定"],
    ]);
    expect(rowTexts(total)).toEqual([
      ["生均图书", "≥15", "2", "1", "1", "0", "≥20", "2", "0", "1", "1"],
      ["实验室", "是", "2", "2", "0", "0", "是", "2", "1", "1", "0"],
      ["综合评估", "—", "2", "2", "0", "0", "—", "2", "1", "1", "0"],
    ]);
    expect(notesOf(total)).toEqual(["本表版式未见，按省定标准逐项汇总。"]);
  });

  it("has at most ten items, or those asked for, and names the others", () => {
    const many = Array.from({ length: 12 }, (_item, index) => ({
      id: `i${String(index)}`,
      name: { zh: `项${String(index)}`, en: `item ${String(index)}` },
      unit: "count",
      comparator: ">=" as const,
      limit: 1,
    }));
    const of = (own: Partial<Declaration2012Options>): TableBlock =>
      tableAfter(
        declaration2012(
          assessBasicBalance(
            {
              county,
              units,
              schoolStandards: {
                profile: { name: "某省", mayMiss: 0, items: many },
                schools: [{ schoolId: "a", stage: "primary", values: {} }],
              },
            },
            { asOf },
          ),
          { locale: "zh-CN", ...own },
        ),
        "表Ⅱ-2",
      );
    expect(of({}).columns).toHaveLength(12);
    expect(notesOf(of({}))).toContain("标准中其余项目本表不列，判定时一并计入：项10、项11。");
    expect(
      of({ items: ["i11", "i3"] })
        .head[0]?.map(cellText)
        .slice(1, 3),
    ).toEqual(["项3（个数）", "项11（个数）"]);
    expect(notesOf(of({}))).toContain("未附学校登记数据，是否含民办、非本县举办学校和教学点无法核对。");
  });
});

describe("表Ⅲ", () => {
  const table = tableAfter(document, "表Ⅲ");

  it("has mean and coefficient of each stage in the order of the indicators", () => {
    expect(table.head[0]?.map(cellText).slice(2, 10)).toHaveLength(indicators.length);
    // 10 and 30 books for each of 100 pupils: mean 20, coefficient 0.5; the other seven are the same in both schools, 0.5 / 8 = 0.0625, the half goes up.
    const [mean, coefficient, junior] = rowTexts(table);
    expect([mean?.[0], mean?.[1], mean?.[6], mean?.at(-1)]).toEqual(["小学", "全县平均值", "20.00", "—"]);
    expect([coefficient?.[0], coefficient?.[5], coefficient?.at(-1)]).toEqual(["差异系数", "0.500", "0.063"]);
    expect(junior?.[0]).toBe("初中");
    expect(notesOf(table)).toEqual(["本表版式未见全，按省级汇总表的行列填写。"]);
  });
});

describe("表Ⅳ", () => {
  const table = tableAfter(document, "表Ⅳ");

  it("has the points of the 17 items by group", () => {
    const rows = rowTexts(table);
    expect(rows).toHaveLength(17);
    expect(rows[0]?.slice(0, 2)).toEqual(["入学机会", "1"]);
    // 20 + 3 × 5 = 35 full points, 2 off.
    expect(rows[0]?.slice(3)).toEqual(["20", "18", "扣分", "33/35"]);
    expect(rows[12]?.slice(3)).toEqual(["5", "5", "满分", ""]);
    expect(rows.at(-1)?.slice(-3)).toEqual(["5", "", "不明"]);
    expect(table.rows[12]?.at(-1)).toEqual({ runs: [], mark: "unknown", rowSpan: 5 });
  });

  it("says between which ends the sum is, that its layout was not seen, and what is missing", () => {
    expect(notesOf(table)).toEqual(["本表版式未见，按国家四类项目和省定计分表填写。", "合计得分在93分与98分之间，要求≥85分：达标。"]);
    expect(blanksOf(document, "表Ⅳ")).toHaveLength(2);
  });

  it("has the 17 items and no points without a table", () => {
    const checklist = assessBasicBalance({ county, units, governmentWork: { answers } }, { asOf });
    const rows = rowTexts(tableAfter(declaration2012(checklist, { locale: "zh-CN" }), "表Ⅳ"));
    expect(rows).toHaveLength(17);
    expect(rows[1]?.slice(-3)).toEqual(["", "", "达标"]);
    const nothing = declaration2012(assessBasicBalance({ county, units }, { asOf }), { locale: "zh-CN" });
    expect(blanksOf(nothing, "表Ⅳ")).toHaveLength(17);
  });
});

describe("表Ⅴ", () => {
  const table = tableAfter(document, "表Ⅴ");

  it("has 15 columns and no growth in the first year", () => {
    expect(table.head.at(-1)?.map(cellText)).toEqual(Array.from({ length: 15 }, (_line, index) => `L${String(index + 1)}`));
    // In thousands of yuan; growth 44/40 = +10 %, 50,010/50,000 = +0.02 %, 8400/8000 = +5 %.
    expect(rowTexts(table)).toEqual([
      ["2014年", "18.0%", "40000", "—", "100000", "—", "8000", "—", "", "—", "", "—", "", "—", "50000", "—"],
      ["2015年", "20.0%", "44000", "10.0%", "110000", "10.0%", "8400", "5.0%", "", "", "", "", "", "", "50010", "0.02%"],
      // 55/44 = 1.25, 121/110 = 1.1, 45,009/50,010 = 0.9.
      ["2016年", "", "55000", "25.0%", "121000", "10.0%", "", "", "", "", "", "", "", "", "45009", "-10.0%"],
    ]);
  });

  it("marks growths that were not met", () => {
    // 2015: 10 % over 10 % is not more; 2016: pay fell.
    expect(marks(table).map((row) => [row[3], row[15]])).toEqual([
      [undefined, undefined],
      ["notMet", undefined],
      [undefined, "notMet"],
    ]);
  });

  it("has what was found of the three growths", () => {
    const found = tableAfter(document, "表Ⅴ附");
    expect(found.head[0]?.map(cellText)[0]).toBe("年度");
    expect(rowTexts(found).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ["2015年", "0.0%", "否"],
      ["2016年", "15.0%", "否"],
    ]);
  });

  it("has four blank years where nothing is given", () => {
    const report = declaration2012(result, { locale: "zh-CN" });
    expect(rowTexts(tableAfter(report, "表Ⅴ")).map(([first]) => first)).toEqual(["2013年", "2014年", "2015年", "2016年"]);
    expect(blanksOf(report, "表Ⅴ附")).toHaveLength(1);
  });

  it("does not know a year that was given twice", () => {
    const twice: FundingGrowthRecord = { years: [...(funding.years ?? []), year(2016, 1, 1, 1)] };
    const report = declaration2012(result, { ...options, funding: twice });
    expect(rowTexts(tableAfter(report, "表Ⅴ"))[2]?.[2]).toBe("");
  });
});

describe("表Ⅵ and 表Ⅶ", () => {
  it("has the survey, the share of the result, and the interviews", () => {
    const table = tableAfter(document, "表Ⅵ");
    expect(table.head.map((row) => row.map(cellText))).toEqual([
      ["问卷调查", "实地走访"],
      ["问卷总数", "其中：家长", "回收有效问卷数", "其中：满意问卷数", "综合满意度", "走访人数", "其中：满意人数", "走访满意度"],
    ]);
    // 424 / 500 = 84.8 %, below 85 %; 111 / 120 = 92.5 %.
    expect(rowTexts(table)).toEqual([["600", "310", "500", "424", "84.8%", "120", "111", "92.5%"]]);
    expect(marks(table)[0]?.[4]).toBe("notMet");
  });

  it("has the words of the county, and room for the seal", () => {
    expect(rowTexts(tableAfter(document, "表Ⅶ")).slice(0, 2)).toEqual([["一、加大投入。"], ["二、交流轮岗。"]]);
    const without = declaration2012(result, { locale: "zh-CN" });
    expect(blanksOf(without, "表Ⅶ")).toEqual(["表Ⅶ 某县：内容（可加页） | 由县级人民政府撰写"]);
  });
});

describe("a declaration of which little is known", () => {
  const blank = assessBasicBalance({ county: { id: "c" }, units: [] }, { asOf });
  const report = declaration2012(blank, { locale: "zh-CN" });

  it("holds no number but limits", () => {
    expect(wrongNumbers(report, { result: blank })).toEqual([]);
    expect(new Set(numberRuns(report).map(({ from }) => from[0]?.split("/").at(-1)))).toEqual(new Set(["limit"]));
  });

  it("lists every table", () => {
    for (const name of ["表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅴ附", "表Ⅵ", "表Ⅶ"])
      expect(blanksOf(report, name).length).toBeGreaterThan(0);
    expect(latinWords(report)).toEqual([]);
  });

  it("keeps hostile names as text", () => {
    const name = `=cmd|' /C calc'!A0 <img src=x onerror=alert(1)> {county}[x] $&`;
    const hostile = assessBasicBalance(
      {
        ...input,
        county: { id: "c", name },
        schoolStandards: { ...schoolStandards, schools: [{ schoolId: "__proto__", name, stage: "primary", values: { books: 1 } }] },
      },
      { asOf },
    );
    const form = declaration2012(hostile, {
      ...options,
      schools: [school("h", "primary", { primary: stage(1, 1) }, { countyRun: false, name })],
      measures: [name],
    });
    expect(form.title).toContain(name);
    expect(rowTexts(tableAfter(form, "表Ⅱ-2"))[1]?.[0]).toBe(name);
    expect(notesOf(tableAfter(form, "表Ⅱ-2"))[1]).toBe(`未列入本表：非本县政府举办的学校：${name}。`);
    expect(tableAfter(form, "表Ⅶ").rows[0]?.[0]?.runs).toEqual([name]);
  });

  it("takes units that were made of the register", () => {
    const { units: made, ledger } = stageUnits(schools);
    const whole = assessBasicBalance({ ...input, units: made, ledger }, { asOf });
    const form = declaration2012(whole, options);
    expect(wrongNumbers(form, { ...sources, result: whole })).toEqual([]);
  });

  it("refuses what is no result of basic balance, and options that are none", () => {
    const refused = (...args: readonly unknown[]): boolean => {
      try {
        (declaration2012 as (...given: unknown[]) => unknown)(...args);
        return false;
      } catch (error) {
        return isUsageError(error);
      }
    };
    expect(refused({}, options)).toBe(true);
    expect(refused(result, null)).toBe(true);
    expect(refused(result, { locale: "zh-CN", schools: {} })).toBe(true);
    expect(refused(result, { locale: "zh-CN", facts: [] })).toBe(true);
    expect(refused(result, { locale: "fr" })).toBe(true);
  });
});
