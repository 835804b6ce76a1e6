import { assessQualityBalance, assessQualityBalanceFromCoefficients, type QualityCoefficientAssessment, type Stage } from "edu-balance";
import { reportOf, type ReportDocument, type ReportLocale } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { byQualityIndicator, JIUJIANG, NINGGUO } from "../../support/publishedQuality.js";
import { qualityCounty } from "../../support/qualityCounty.js";
import { allTexts, cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const assess = (name: string, asOf: string, coefficients: Partial<Record<Stage, readonly number[]>>): QualityCoefficientAssessment =>
  assessQualityBalanceFromCoefficients(
    {
      county: { id: "c", name },
      coefficients: Object.fromEntries(Object.entries(coefficients).map(([stage, own]) => [stage, byQualityIndicator(own)])),
    },
    { asOf },
  );
const formOf = (result: QualityCoefficientAssessment, locale: ReportLocale = "zh-CN"): ReportDocument =>
  reportOf(result, { form: "qualityBalance2017", locale });
const paragraph = ({ blocks }: ReportDocument): string =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [cellText(block)] : [])).join("");
const coefficientRows = (report: ReportDocument): string[][] =>
  tablesOf(report)
    .filter(({ caption }) => caption === "七项指标校际差异系数")
    .flatMap(rowTexts);

const ningguo = assess("宁国市", "2022-12-31", NINGGUO);
const jiujiang = assess("鸠江区", "2023-12-31", { primary: JIUJIANG.map(([, , , , coefficient]) => coefficient) });
const unknown = assess("某县", "2023-12-31", {});

describe.each([
  ["宁国市 2022, both stages as published", ningguo],
  ["鸠江区 2023, primary as published", jiujiang],
  ["a county without any", unknown],
])("the form of coefficients alone: %s", (_, result) => {
  const zh = formOf(result);
  const en = formOf(result, "en");

  it("has only numbers of the result, and whole tables", () => {
    expect(wrongNumbers(zh, { result })).toEqual([]);
    for (const each of [...tablesOf(zh), ...tablesOf(en)]) expect(new Set(widths(each))).toEqual(new Set([each.columns.length]));
  });

  it("speaks Chinese, and says the same in English", () => {
    expect(latinWords(zh)).toEqual([]);
    expect(numberRuns(en).map(({ value, from }) => [value, from])).toEqual(numberRuns(zh).map(({ value, from }) => [value, from]));
    expect(en.blanks).toHaveLength(zh.blanks.length);
    const texts = allTexts(en).map((text) =>
      text.replaceAll(result.subject.name ?? "", "").replace(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu, ""),
    );
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("has the headings and tables of the whole form, with blank cells that are listed", () => {
    const whole = reportOf(assessQualityBalance(qualityCounty(), { asOf: result.asOf }), { form: "qualityBalance2017", locale: "zh-CN" });
    const headings = ({ blocks }: ReportDocument): string[] =>
      blocks.flatMap((block) => (block.kind === "heading" ? [cellText(block)] : []));
    expect(headings(zh).slice(1)).toEqual(headings(whole).slice(1));
    const heads = (report: ReportDocument): string[] => tablesOf(report).map(({ head }) => head.flat().map(cellText).join());
    expect(heads(whole)).toEqual(expect.arrayContaining(heads(zh)));
    // The 15, nine and one items and the two conditions, by name.
    const items = tablesOf(zh).slice(-4).flatMap(rowTexts);
    expect(items).toHaveLength(27);
    for (const [, name = ""] of items) expect(zh.blanks.some(({ where }) => where.includes(name))).toBe(true);
    const empty = tablesOf(zh).flatMap(({ rows }) => rows.flat().filter((cell) => cell.mark === "blank" || cell.mark === "unknown"));
    expect(empty.every(({ runs }) => runs.length === 0)).toBe(true);
    expect(empty.length).toBeGreaterThan(100);
  });
});

describe("the coefficients as they were published", () => {
  it("宁国市: 12 of 14 are above 0.5 and 0.45", () => {
    const zh = formOf(ningguo);
    expect(paragraph(zh)).toBe(
      "截至2022-12-31，宁国市优质均衡各项校际差异系数判定为未达标：14项中达标2项、未达标12项。只有差异系数，其余各格留空待补。",
    );
    expect(coefficientRows(zh)).toEqual([
      ["小学", "全县平均值", "", "", "", "", "", "", "", "—"],
      ["差异系数", "0.677", "0.674", "0.618", "0.519", "0.597", "0.167", "0.759", "≤0.5"],
      ["初中", "全县平均值", "", "", "", "", "", "", "", "—"],
      ["差异系数", "0.542", "1.055", "0.507", "0.587", "0.686", "0.254", "0.496", "≤0.45"],
    ]);
  });

  it("鸠江区: 0.501787 is above 0.5, the other six are not; of junior schools nothing is known", () => {
    const zh = formOf(jiujiang);
    const [, primary, , junior] = coefficientRows(zh);
    expect(primary).toEqual(["差异系数", "0.298", "0.502", "0.402", "0.288", "0.375", "0.313", "0.394", "≤0.5"]);
    expect(junior?.slice(1, -1)).toEqual(Array.from({ length: 7 }, () => ""));
    expect(paragraph(zh)).toContain("14项中达标6项、无法判定7项、未达标1项");
  });

  it("decide the resources only where one is above its limit", () => {
    const verdictOf = (report: ReportDocument): string | undefined => tablesOf(report).flatMap(rowTexts)[0]?.at(-1);
    expect([ningguo, jiujiang, unknown].map((result) => verdictOf(formOf(result)))).toEqual(["未达标", "未达标", ""]);
    const met = assess("某县", "2023-12-31", { primary: Array<number>(7).fill(0.2), juniorSecondary: Array<number>(7).fill(0.2) });
    expect([met.verdict, verdictOf(formOf(met))]).toEqual(["met", ""]);
  });
});
