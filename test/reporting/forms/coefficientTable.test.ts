import { existsSync, readFileSync } from "node:fs";
import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  coefficientsByCounty,
  indicators,
  interSchoolVariation,
  isUsageError,
  type BasicBalanceAssessment,
  type CoefficientAssessment,
  type ResourceIndicatorId,
  type Stage,
  type StageUnit,
} from "edu-balance";
import {
  reportOf,
  type BalanceResult,
  type CoefficientTableOptions,
  type PublishedTableRow,
  type ReportDocument,
} from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { root } from "../../docs/fences.js";
import { unit } from "../../support/county.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

interface PublishedFile {
  readonly rows: readonly {
    readonly province: { readonly zh: string };
    readonly county: { readonly id: string; readonly zh: string };
    readonly stage: Stage;
    readonly means: Readonly<Record<ResourceIndicatorId, number>>;
    readonly coefficients: Readonly<Record<ResourceIndicatorId, number>>;
    readonly printedComposite: number;
  }[];
}

function coefficientTable(source: BalanceResult | readonly BalanceResult[], given: CoefficientTableOptions): ReportDocument {
  return reportOf(source, { form: "coefficientTable", ...given });
}

const asOf = "2016-12-31";
const file = JSON.parse(
  readFileSync(new URL("../../../examples/data/published-county-tables.json", import.meta.url), "utf8"),
) as PublishedFile;

function publishedRows(): PublishedTableRow[] {
  return file.rows.map(({ county, stage, means, coefficients, printedComposite }) => ({
    countyId: county.id,
    name: county.zh,
    stage,
    coefficients,
    means,
    composite: printedComposite,
  }));
}

function assess(rows: readonly PublishedTableRow[]): CoefficientAssessment[] {
  // A row of a table has more than `coefficientsByCounty` reads.
  const plain = rows.map(({ countyId, name, stage, coefficients }) => ({
    countyId,
    ...(name === undefined ? {} : { name }),
    stage,
    coefficients,
  }));
  return coefficientsByCounty(plain).counties.map((county) => assessBasicBalanceFromCoefficients(county, { asOf }));
}

const MEAN_DECIMALS = [2, 2, 0, 2, 2, 3, 3, 3];

// As printed by Anhui (max.book118.com/html/2015/0816/23463879.shtm), read off the page.
const ANHUI = {
  庐阳区: [
    "小学 全县平均值 3.042 4.424 1295.915 8.296 22.007 0.049 0.047 0.030 —",
    "差异系数 0.881 1.299 0.977 0.379 0.170 0.334 0.286 0.408 0.592",
    "初中 全县平均值 5.099 5.831 1393.56 8.109 30.609 0.065 0.057 0.043 —",
    "差异系数 0.353 0.784 0.146 0.491 0.037 0.226 0.223 0.253 0.314",
  ],
  蜀山区: [
    "小学 全县平均值 3.733 4.317 1243.104 12.263 20.59 0.044 0.042 0.026 —",
    "差异系数 0.711 0.649 0.472 0.338 0.235 0.274 0.260 0.396 0.417",
    "初中 全县平均值 4.912 7.202 1780.346 13.595 28.506 0.073 0.066 0.046 —",
    "差异系数 0.505 0.484 0.325 0.275 0.199 0.715 0.421 1.021 0.493",
  ],
};

describe("表2 of published districts", () => {
  const published = publishedRows();
  const results = assess(published);
  const cities = { luyang: "合肥市", shushan: "合肥市" };
  const document = coefficientTable(results, { locale: "zh-CN", place: "安徽省6个区", published, cities });
  const [table] = tablesOf(document);
  const rows = table === undefined ? [] : rowTexts(table);

  it("has the head of the form", () => {
    expect(document.title).toBe("表2　安徽省6个区义务教育学校校际差异系数表");
    expect(table?.head[0]?.map(cellText)).toEqual([
      "序号",
      "市",
      "县",
      "学校类别",
      "类型",
      "生均教学及辅助用房面积（㎡）",
      "生均体育运动场馆面积（㎡）",
      "生均教学仪器设备值（元）",
      "每百名学生拥有计算机台数",
      "生均图书册数",
      "师生比",
      "生均高于规定学历教师数",
      "生均中级及以上专业技术职务教师数",
      "综合",
    ]);
  });

  it.each(Object.entries(ANHUI))("prints %s as the province did", (county, printed) => {
    const at = rows.findIndex((row) => row[2] === county);
    const number = county === "庐阳区" ? "1" : "2";
    expect(rows.slice(at, at + 4).map((row) => row.join(" "))).toEqual([
      `${number} 合肥市 ${county} ${printed[0] ?? ""}`,
      ...printed.slice(1),
    ]);
  });

  it.each(file.rows.filter(({ province }) => province.zh !== "安徽省"))("prints $county.zh $stage cell by cell as published", (row) => {
    // Chongqing and Jilin: areas, computers and books with two decimals, yuan whole, teachers with three; coefficients with three.
    const county = rows.findIndex((each) => each[2] === row.county.zh);
    const at = county + (row.stage === "primary" ? 0 : 2);
    const means = indicators.map(({ id }, index) => row.means[id].toFixed(MEAN_DECIMALS[index]));
    const coefficients = indicators.map(({ id }) => row.coefficients[id].toFixed(3));
    expect(rows[at]?.slice(-10)).toEqual(["全县平均值", ...means, "—"]);
    expect(rows[at + 1]).toEqual(["差异系数", ...coefficients, row.printedComposite.toFixed(3)]);
  });

  const collected = `${root}../shared/oracles/published-county-tables.json`;
  it.skipIf(!existsSync(collected))("prints the rows of the collected tables", () => {
    const oracle = JSON.parse(readFileSync(collected, "utf8")) as {
      readonly countyRows: readonly {
        readonly county: string;
        readonly level: "primary" | "junior";
        readonly means: readonly number[];
        readonly cvs: readonly number[];
        readonly compositePrinted: number;
      }[];
    };
    for (const { county, level, means, cvs, compositePrinted } of oracle.countyRows) {
      const at = rows.findIndex((row) => row[2] === county) + (level === "primary" ? 0 : 2);
      expect(rows[at]?.slice(-9, -1).map(Number)).toEqual(means);
      expect(rows[at + 1]?.slice(-9)).toEqual([...cvs, compositePrinted].map((value) => value.toFixed(3)));
    }
  });

  it("says where a printed composite differs from the mean of its coefficients", () => {
    // 永川 primary: (0.696 + 0.916 + 0.819 + 0.580 + 0.450 + 0.286 + 0.285 + 0.470) / 8 = 4.502 / 8 = 0.56275.
    expect(table?.notes.map((runs) => cellText({ runs }))).toEqual(["永川区小学公布的综合为0.562，由八项计算为0.563。"]);
  });

  it("leaves what was not published blank, and lists it", () => {
    // 綦江: the copy ends in the row of its junior secondary schools.
    const of = document.blanks.filter(({ where }) => where.includes("綦江区初中"));
    expect(of.map(({ where }) => where)).toEqual([
      "表2 綦江区初中全县平均值：生均教学及辅助用房面积、生均体育运动场馆面积、生均教学仪器设备值、每百名学生拥有计算机台数、生均图书册数、师生比、生均高于规定学历教师数、生均中级及以上专业技术职务教师数",
      "表2 綦江区初中差异系数：生均教学及辅助用房面积、生均体育运动场馆面积、生均教学仪器设备值、每百名学生拥有计算机台数、生均图书册数、师生比、生均高于规定学历教师数、生均中级及以上专业技术职务教师数",
      "表2 綦江区初中差异系数：综合",
    ]);
  });

  it("says of every number where it comes from", () => {
    expect(numberRuns(document).length).toBeGreaterThan(23 * 17);
    expect(wrongNumbers(document, { result: results, beside: { published } })).toEqual([]);
  });

  it("is a form of reports, of one result and of several", () => {
    expect(document.form).toBe("coefficientTable");
    expect(() => reportOf([{}] as never, { form: "coefficientTable", locale: "zh-CN" })).toThrow("assessBasicBalanceFromCoefficients");
  });

  it("has rows of one width", () => {
    expect(new Set(table === undefined ? [] : widths(table))).toEqual(new Set([14]));
  });
});

const units = (stage: Stage, books: readonly number[]): StageUnit[] =>
  books.map((count, index) => unit(`${stage}-${String(index)}`, stage, 100, { books: count }));
const given = [...units("primary", [1000, 3000]), ...units("juniorSecondary", [2000, 2000])];

describe("表2 of a result", () => {
  const result = assessBasicBalance({ county: { id: "yingxian", name: "应县" }, units: given }, { asOf });
  const document = coefficientTable(result, { locale: "zh-CN" });
  const [table] = tablesOf(document);

  it("prints means and coefficients of the schools", () => {
    // Two schools of 100 pupils with 10 and 30 books each: mean 20, deviation 10, coefficient 0.5.
    const [mean, coefficient, juniorMean] = table === undefined ? [] : rowTexts(table);
    expect([mean?.[0], mean?.[1], mean?.[2], mean?.[3], mean?.[9]]).toEqual(["1", "朔州市", "应县", "小学", "20.00"]);
    expect(coefficient?.[5]).toBe("0.500");
    expect(juniorMean?.slice(0, 2)).toEqual(["初中", "全县平均值"]);
    expect(interSchoolVariation(given, "booksPerPupil", { stage: "primary" }).coefficient).toBe(0.5);
    expect(wrongNumbers(document, { result })).toEqual([]);
    expect(document.blanks).toEqual([]);
  });

  it("reads the same in English", () => {
    const en = coefficientTable(result, { locale: "en" });
    const [english] = tablesOf(en);
    expect(numberRuns(en).map(({ from }) => from)).toEqual(numberRuns(document).map(({ from }) => from));
    expect(english === undefined ? [] : rowTexts(english)[1]?.slice(0, 6)).toEqual([
      "coefficient",
      ...(rowTexts(table as never)[1]?.slice(1, 6) ?? []),
    ]);
    expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}{2,}(?![^"]*〔)/u);
  });

  it("has no Latin word in Chinese", () => {
    expect(latinWords(document)).toEqual([]);
  });
});

const each = (coefficient: number): Record<string, number> => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
const fromCoefficients = (primary: number, juniorSecondary: number): CoefficientAssessment =>
  assessBasicBalanceFromCoefficients(
    { county: { id: "c", name: "某县" }, coefficients: { primary: each(primary), juniorSecondary: each(juniorSecondary) } },
    { asOf },
  );

describe("composites at their limit", () => {
  it.each([
    [0.6504, "0.6504", "notMet"],
    [0.65, "0.650", undefined],
    [0.6496, "0.6496", undefined],
    [0.7, "0.700", "notMet"],
  ])("%d is printed as %s", (composite, text, mark) => {
    const document = coefficientTable(fromCoefficients(composite, 0.5), { locale: "zh-CN" });
    const [table] = tablesOf(document);
    const cell = table?.rows[1]?.at(-1);
    expect(cell === undefined ? null : [cellText(cell), cell.mark]).toEqual([text, mark]);
    const notes = (table?.notes ?? []).map((runs) => cellText({ runs }));
    expect(notes).toEqual(mark === undefined ? [] : [`某县小学综合差异系数${composite === 0.7 ? "0.7" : text}，高于限值0.65。`]);
  });
});

describe("表2 of what is not known", () => {
  it("leaves a coefficient blank with the reason, and the composite too", () => {
    const lacking = given.map((each) => (each.schoolId === "primary-1" ? { ...each, books: null } : each));
    const result = assessBasicBalance({ county: { id: "c", name: "某县" }, units: lacking }, { asOf });
    const document = coefficientTable(result, { locale: "zh-CN", cities: { c: "某市" } });
    expect(document.blanks).toEqual([
      { where: "表2 某县小学全县平均值：生均图书册数", why: "未填报图书册数：primary-1" },
      { where: "表2 某县小学差异系数：生均图书册数", why: "未填报图书册数：primary-1" },
      { where: "表2 某县小学差异系数：综合", why: expect.stringContaining("生均图书册数") as string },
    ]);
    const [table] = tablesOf(document);
    expect(table?.rows[1]?.at(-1)).toEqual({ runs: [], mark: "unknown" });
    expect(numberRuns(document).every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it("names published counties that have no result", () => {
    const published = [{ countyId: "x", name: "他县", stage: "primary" as const, coefficients: {} }];
    const document = coefficientTable(fromCoefficients(0.1, 0.1), { locale: "zh-CN", published });
    expect(document.blocks.at(-1)).toEqual({ kind: "note", about: "reading", runs: ["公布数据中下列县没有评估结果，未列入：他县。"] });
  });

  it("keeps names as they are given", () => {
    const name = `<script>alert("{place}[x]")</script>=1+1`;
    const result = assessBasicBalance({ county: { id: "__proto__", name }, units: given }, { asOf });
    const document = coefficientTable(result, { locale: "zh-CN", cities: {} });
    expect(tablesOf(document)[0]?.rows[0]?.[2]?.runs).toEqual([name]);
    expect(document.blanks.some(({ where }) => where.includes("市"))).toBe(true);
  });

  it("refuses what is no result of basic balance", () => {
    const refused = (results: unknown): boolean => {
      try {
        coefficientTable(results as BasicBalanceAssessment, { locale: "zh-CN" });
        return false;
      } catch (error) {
        return isUsageError(error);
      }
    };
    expect([{}, [], [null], null, { standard: "qualityBalance2017", stages: {} }].map(refused)).toEqual([true, true, true, true, true]);
  });

  it("says where the days of the results differ", () => {
    const other = assessBasicBalance({ county: { id: "d", name: "他县" }, units: given }, { asOf: "2017-12-31" });
    const document = coefficientTable([fromCoefficients(0.1, 0.1), other], { locale: "zh-CN" });
    expect([document.asOf, document.blocks.at(-1)]).toEqual([
      "2017-12-31",
      { kind: "note", about: "reading", runs: ["各县评估基准日不同：某县 2016-12-31、他县 2017-12-31。"] },
    ]);
  });
});
