/** Units stated elsewhere than in the header of their column, and units that count something else. */
import { describe, expect, it } from "vitest";
import { readRows } from "edu-balance/intake";

const HEADER = ["学校代码", "学段", "在校生数", "教学仪器设备资产值", "运动场地面积", "图书册数"];
const ROW = ["0101", "小学", 300, 12.3, 3000, 9000];

/** Money, area and books of the only record, and the codes of the problems that are not about bounds. */
function figures(rows: readonly unknown[]): readonly unknown[] {
  const { records, problems } = readRows(rows, { kind: "stageUnit" });
  const [record] = records;
  const codes = problems.filter(({ code }) => code !== "implausible").map(({ code, field }) => `${code} ${field ?? ""}`);
  return [record?.equipmentYuan, record?.sportsGroundAreaM2, record?.books, ...codes];
}

describe("a note of units above a table", () => {
  // 12.3 万元 = 123,000 yuan; 3,000 亩 = 2,000,000 ㎡; 9,000 千册 = 9,000,000 volumes.
  it.each([
    ["单位：万元、亩", [123000, 2000000, 9000]],
    ["金额单位：万元", [123000, 3000, 9000]],
    ["（金额单位：万元；面积单位：亩）", [123000, 2000000, 9000]],
    ["金额：万元 面积：平方米", [123000, 3000, 9000]],
    ["计量单位：万元/亩", [123000, 2000000, 9000]],
    ["（万元）", [123000, 3000, 9000]],
    ["单位：人、千册、元", [12.3, 3000, 9000000]],
    ["单位：元/生", [undefined, 3000, 9000, "unitUnexpected equipmentYuan"]],
    ["单位：万元/人", [undefined, 3000, 9000, "unitUnexpected equipmentYuan"]],
    ["单位：元，平方米/生", [12.3, undefined, 9000, "unitUnexpected sportsGroundAreaM2"]],
    ["单位：元、册/生", [12.3, 3000, undefined, "unitUnexpected books"]],
    ["单位：元、万元", [12.3, 3000, 9000, "unitNotStated equipmentYuan"]],
    ["单位：册、千册", [12.3, 3000, undefined, "unitNotStated equipmentYuan", "unitUnexpected books"]],
    ["单位：平方米、亩", [12.3, undefined, 9000, "unitNotStated equipmentYuan", "unitUnexpected sportsGroundAreaM2"]],
    ["单位：册、本、名、人", [12.3, 3000, 9000, "unitNotStated equipmentYuan"]],
    ["单位：万元；亩", [123000, 2000000, 9000]],
    ["单位：（万元、千册）", [123000, 3000, 9000000]],
    ["2023年 单位：万元 填报日期：2023-10-01", [123000, 3000, 9000]],
    ["单位：千册、辆", [12.3, 3000, undefined, "unitNotStated equipmentYuan", "unitUnexpected books"]],
    ["单位：人、册、万元、辆", [12.3, 3000, 9000, "unitNotStated equipmentYuan"]],
    ["图书单位：千册", [12.3, 3000, 9000000, "unitNotStated equipmentYuan"]],
    ["单位：元/㎡", [undefined, 3000, 9000, "unitUnexpected equipmentYuan"]],
    ["单位：人/千册/万元", [123000, 3000, 9000000]],
    ["填报单位：万元", [12.3, 3000, 9000, "unitNotStated equipmentYuan"]],
  ])("%s holds for the columns of its family", (note, expected) => {
    expect(figures([[note], HEADER, ROW])).toEqual(expected);
    expect(figures([["某县统计表", "", "", "", note], HEADER, ROW])).toEqual(expected);
  });

  it("leaves a column that states its own unit alone, as a unit in a cell does", () => {
    const stated = HEADER.map((header) => (header === "教学仪器设备资产值" ? `${header}（万元）` : header));
    expect(figures([["单位：元/生"], stated, ROW])).toEqual([123000, 3000, 9000]);
    expect(figures([["单位：元"], HEADER, ["0101", "小学", 300, "12.3万元", 3000, 9000]])).toEqual([
      123000,
      3000,
      9000,
      "unitDiffers equipmentYuan",
    ]);
  });

  it("of money per head is that of a mean", () => {
    const rows = [["单位：万元/人"], ["单位编号", "学年", "教师年平均工资"], ["0101", "2020", 9]];
    const { records } = readRows(rows, { kind: "staffYear", mapping: { 教师年平均工资: "teacherMeanPayYuan" } });
    expect(records).toEqual([{ id: "0101", year: 2020, teacherMeanPayYuan: 90000 }]);
  });
});

describe("a row of units", () => {
  const UNITS = ["", "", "人", "万元", "亩", "册"];

  // 12.3 万元 and 3,000 亩 again.
  it.each([
    ["right above the header", [UNITS, HEADER, ROW], 1],
    ["below a blank row", [HEADER, [], UNITS, ROW], 3],
  ])("%s holds by column", (_where, rows, row) => {
    expect(figures(rows)).toEqual([123000, 2000000, 9000]);
    const { ledger } = readRows(rows, { kind: "stageUnit" });
    expect(ledger.setAside.find((each) => each.row === row)?.reason).toBe("units");
  });
});

describe("a unit that counts something else", () => {
  it.each(["图书册数/人", "图书册数（人）", "图书册数/班", "图书册数（万人）"])("%s is no number of books", (header) => {
    const rows = [
      ["学校代码", "学段", "在校生数", header],
      ["0101", "小学", 300, 30],
    ];
    expect(figures(rows)).toEqual([undefined, undefined, undefined, "unitUnexpected books"]);
  });

  it("教师数/百人 and 教师数/班 are rates", () => {
    for (const over of ["百人", "千人", "班"]) {
      const rows = [
        ["学校代码", "学段", "在校生数", `专任教师数/${over}`],
        ["0101", "小学", 300, 6],
      ];
      expect(readRows(rows, { kind: "stageUnit" }).records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
    }
  });

  it("words that count anything, and posts as persons, are taken", () => {
    const rows = [
      ["学校代码", "学段", "在校生数（名）", "教学用计算机数（套）", "图书册数（百册）"],
      ["0101", "小学", 300, 30, 90],
    ];
    expect(readRows(rows, { kind: "stageUnit" }).records).toEqual([
      { schoolId: "0101", stage: "primary", pupils: 300, computers: 30, books: 9000 },
    ]);
  });
});
