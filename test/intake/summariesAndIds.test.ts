/** Rows that sum up or describe in more words and places, and ids that programs and people dressed up. */
import { describe, expect, it } from "vitest";
import { readRows } from "edu-balance/intake";

const HEADER = ["学校代码", "学段", "在校生数"];
const kind = { kind: "stageUnit" } as const;

function idsOf(rows: readonly unknown[]): readonly unknown[] {
  return readRows(rows, kind).records.map(({ schoolId }) => schoolId);
}

describe("rows that sum up or describe", () => {
  it.each(
    "本县 平均水平 全县平均水平 变差系数 基尼系数 极差率 四分位差 中位值 样本数 合格校数 达标比例 国标 基准 总 合 Σ 〔小计〕 <合计> 汇总行 占比（%） 增长% SD Gini Avg. 12所 共12所学校 合计/12 小学（2所） 公办小学3所 城区学校（12所）".split(
      " ",
    ),
  )("%s is no school, whether ids have digits or are words", (words) => {
    for (const ids of [
      ["0101", "0102"],
      ["东街小学", "西街小学"],
    ])
      expect(idsOf([HEADER, [ids[0], "小学", 300], [ids[1], "小学", 200], [words, "小学", 250]])).toEqual(ids);
  });

  it("本部 and 本校 may be schools", () => {
    expect(idsOf([HEADER, ["本部", "小学", 300], ["本校", "小学", 200]])).toEqual(["本部", "本校"]);
  });

  it("a word of letters among ids with digits is no id, and is said", () => {
    const { records, problems } = readRows([HEADER, ["0101", "小学", 300], ["0102", "小学", 200], ["N", "小学", 2]], kind);
    expect(records.length).toBe(2);
    expect(problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([[4, "idWithoutDigits", "error"]]);
  });

  it.each([2, "2", "2所"])("a total may say so before the id, where %s schools stand", (count) => {
    const rows = [
      ["序号", ...HEADER],
      [1, "0101", "小学", 300],
      [2, "0102", "小学", 200],
      ["合计", count, "小学", 500],
    ];
    expect(idsOf(rows)).toEqual(["0101", "0102"]);
    // 300 + 200 is not 501.
    const wrong = readRows([...rows.slice(0, 3), ["合计", count, "小学", 501]], kind);
    expect(wrong.problems.map(({ row, code }) => [row, code])).toEqual([[4, "totalDiffers"]]);
  });

  it("the largest class is no class", () => {
    const rows = [
      ["学校代码", "学段", "班级", "学生数"],
      ["0101", "小学", "1班", 40],
      ["0101", "小学", "最大班额", 40],
    ];
    expect(readRows(rows, { kind: "class" }).records.length).toBe(1);
  });
});

describe("ids", () => {
  it.each(["[2114]", "（2114）", "2114*", "2114。", "#2114", "No.2114", "2114；"])("%s is 2114, and said to be mended", (id) => {
    const { records, problems } = readRows([HEADER, [id, "小学", 300]], kind);
    expect(records.map(({ schoolId }) => schoolId)).toEqual(["2114"]);
    expect(problems.map(({ code }) => code)).toEqual(["idMended"]);
  });

  it.each([
    ["0140001", "140001"],
    ["a-01", "A-01"],
    ["21–14", "21-14"],
    ["21_14", "21-14"],
    ["甲校*", "甲校"],
  ])("%s beside %s is said to be alike", (one, other) => {
    const { records, problems } = readRows([HEADER, [one, "小学", 1], [other, "小学", 2]], kind);
    expect(records.length).toBe(2);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "idsAlike"],
      [3, "idsAlike"],
    ]);
  });

  it("that differ in what parts them are two", () => {
    expect(readRows([HEADER, ["1-1", "小学", 1], ["11", "小学", 2]], kind).problems).toEqual([]);
  });
});
