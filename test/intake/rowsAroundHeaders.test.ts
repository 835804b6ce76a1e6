/** Rows around headers that are no records: numbers of columns, examples, headers in words nobody knows. */
import { describe, expect, it } from "vitest";
import { readRows } from "edu-balance/intake";

const HEADER = ["学校代码", "学段", "在校生数", "图书册数", "教学用计算机数"];
const ROW = ["0101", "小学", 300, 9000, 60];
const RECORD = { schoolId: "0101", stage: "primary", pupils: 300, books: 9000, computers: 60 };
const kind = { kind: "stageUnit" } as const;

describe("below a header", () => {
  it.each([
    [["(1)", "(2)", "(3)", "(4)", "(5)"]],
    [["①", "②", "③", "④", "⑤"]],
    [["甲", "乙", "（1）", "（2）", "（3）"]],
    [["01", "02", "03", "04", "05"]],
    [["栏次", "", 1, 2, 3]],
  ])("%j numbers the columns", (numbers) => {
    const { records, problems, ledger } = readRows([HEADER, numbers, ROW], kind);
    expect([records, problems, ledger.setAside[1]?.reason]).toEqual([[RECORD], [], "columnNumbers"]);
  });

  it("a school with few pupils numbers nothing", () => {
    expect(readRows([HEADER, ["0001", "小学", 2, 3, 4]], kind).records.length).toBe(1);
  });

  it.each(["填写示例：0201", "示例:0201", "例：0201", "（示例）0201", "示例1", "样例：某小学"])("%s before figures is an example", (id) => {
    const { records, ledger } = readRows([HEADER, [id, "小学", 500, 100, 20], ROW], kind);
    expect([records, ledger.setAside[1]?.reason]).toEqual([[RECORD], "instructions"]);
  });
});

describe("a header in words nobody knows", () => {
  const strange = ["校代号", "段别", "微机", "用地", "藏书"];

  it("ends the table: what is below is not read under the header above", () => {
    const { records, problems, ledger } = readRows([HEADER, ROW, strange, ["0201", "初中", 60, 2500, 8000]], kind);
    expect(records).toEqual([RECORD]);
    expect(problems.filter(({ severity }) => severity === "error").map(({ row, code, field }) => [row, code, field])).toEqual([
      [3, "columnMissing", "schoolId"],
      [3, "columnMissing", "stage"],
      [3, "columnMissing", "pupils"],
    ]);
    expect(ledger.excluded.map(({ row }) => row)).toEqual([4]);
    expect(ledger.given).toBe(ledger.used + ledger.excluded.length + ledger.setAside.length);
  });

  it("and a row of words of a school is none", () => {
    const { records } = readRows([HEADER, ROW, ["0102", "小学", "停办", "无法统计", "见附件"], ["0103", "小学", 200, 6000, 40]], kind);
    expect(records.map(({ schoolId }) => schoolId)).toEqual(["0101", "0103"]);
  });

  it("nor are instructions", () => {
    const { records } = readRows([HEADER, ROW, ["文本", "下拉选择", "整数", "整数", "整数"], ["0103", "小学", 200, 6000, 40]], kind);
    expect(records.map(({ schoolId }) => schoolId)).toEqual(["0101", "0103"]);
  });
});

describe("columns", () => {
  it("of bands may count in brackets, or be 其中", () => {
    const rows = [
      ["学校代码", "学段", "45人及以下（个）", "其中：46-55人"],
      ["0101", "小学", 7, 3],
    ];
    const { records } = readRows(rows, { kind: "class" });
    expect(records).toEqual([
      { kind: "band", schoolId: "0101", stage: "primary", least: 0, most: 45, classes: 7 },
      { kind: "band", schoolId: "0101", stage: "primary", least: 46, most: 55, classes: 3 },
    ]);
  });

  it("may say in brackets that they are the whole", () => {
    const rows = [
      ["学校代码", "学段", "在校生数（女）", "在校生数（计）"],
      ["0101", "小学", 140, 300],
    ];
    expect(readRows(rows, kind).records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
  });

  it.each(["n<5", "N<10", "不公布", "未公布", "脱敏"])("%s withholds a figure", (mark) => {
    const { records, problems } = readRows([HEADER, ["0101", "小学", 300, mark, 60]], kind);
    expect(records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300, computers: 60 }]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["withheld", "warning"]]);
  });
});
