import { describe, expect, it } from "vitest";
import { readRows, type IntakeKind, type ReadRowsOptions } from "edu-balance/intake";

// Troubles of the kinds of test/cases in other words, values and places; each of them was misread or lost once.

const HEADER = ["学校代码", "学段", "在校生数"];
const UNITS = ["学校代码", "学段", "在校生数", "教学仪器设备资产值", "运动场地面积"];

/** What came of the rows: records, codes with row and severity, and rows set aside. */
function outcome<Kind extends IntakeKind>(rows: readonly unknown[], options: ReadRowsOptions<Kind>): readonly unknown[] {
  const { records, problems, ledger } = readRows(rows, options);
  return [
    records,
    problems.filter(({ code }) => code !== "implausible").map(({ row, code, severity }) => [row, code, severity]),
    ledger.setAside.map(({ row, reason }) => [row, reason]),
  ];
}

const school = (books: unknown): readonly unknown[] =>
  outcome(
    [
      [...HEADER, "图书册数"],
      ["0101", "小学", 300, books],
    ],
    { kind: "stageUnit" },
  ).slice(0, 2);
const WITHOUT_BOOKS = [{ schoolId: "0101", stage: "primary", pupils: 300 }];

describe("one figure withheld keeps no school out, and is said", () => {
  it.each(["★", "^", "•", "○", "△", "######", "——*", "xx", "1-4", "1～4人", "n<5", "【保密】", "未公布", "不对外公布", "已屏蔽", "略"])(
    "%s",
    (mark) => {
      expect(school(mark)).toEqual([WITHOUT_BOOKS, [[2, "withheld", "warning"]]]);
    },
  );

  it.each(["√", "×", "(120)", "$5", "5-", "没有"])("but %s may mean something and keeps it out", (cell) => {
    expect(school(cell)).toEqual([[], [[2, "notANumber", "error"]]]);
  });
});

describe("what tools write where nothing is reported", () => {
  it.each(["pd.NA", "DBNull.Value", "No Data", "unknown", "TBD", "未知", "待核实", { t: "z" }])("%j is a figure not reported", (mark) => {
    expect(school(mark)).toEqual([WITHOUT_BOOKS, []]);
  });

  it.each(["#NA", "#数值!", "#引用!", "#名称?", "Err:502", "1.#QNAN", "-1.#IND"])("%s is an error of the program", (mark) => {
    expect(school(mark)).toEqual([WITHOUT_BOOKS, [[2, "excelError", "warning"]]]);
  });
});

describe("ids with marks around them", () => {
  it.each(["2114000001*", "2114000001;", "2114000001，", "[2114000001]", "(2114000001)", "2114000001#"])(
    "%s is the id without them, and said",
    (id) => {
      const [records, problems] = outcome([HEADER, [id, "小学", 300], ["2114000002", "小学", 100]], { kind: "stageUnit" });
      expect((records as readonly { readonly schoolId: string }[]).map(({ schoolId }) => schoolId)).toEqual(["2114000001", "2114000002"]);
      expect(problems).toEqual([[2, "idMended", "warning"]]);
    },
  );

  it("a hyphen within parts two ids", () => {
    expect(outcome([HEADER, ["1-11", "小学", 300], ["11-1", "小学", 100]], { kind: "stageUnit" })[1]).toEqual([]);
  });
});

describe("rows that sum up or describe, in other words", () => {
  it.each([
    ...[
      "平均水平",
      "四分位数",
      "标准误",
      "基尼系数",
      "极值",
      "倍率",
      "合計",
      "總計",
      "小計",
      "平均數",
      "總額",
      "標準差",
      "變異係數",
      "累计数",
    ],
    ...["县计", "镇计", "页计", "全州", "本县", "我县合计", "整体", "所数", "12所", "小学12所", "合格校数"],
    ...["标准", "省标准", "目标", "要求", "上年", "上年同期", "同比增长", "比上年增减", "增减%", "占全县比重", "比重"],
    ...["另：民办", "含教学点", "AVG", "Avg.", "SD", "S.D.", "Std", "Count", "n=12"],
  ])("%s is no school, though all ids are words", (word) => {
    const rows = [HEADER, ["甲小学", "小学", 300], ["乙小学", "小学", 200], [word, "小学", 500]];
    const { records, ledger } = readRows(rows, { kind: "stageUnit" });
    expect(records.map(({ schoolId }) => schoolId)).toEqual(["甲小学", "乙小学"]);
    expect(ledger.setAside.at(-1)).toMatchObject({ row: 4, reason: "subtotal" });
  });

  it("the limit in a table of counties is no county", () => {
    const rows = [
      ["县区代码", "学段", "生均图书册数差异系数"],
      ["标准", "小学", 0.65],
      ["140602", "小学", 0.3],
    ];
    expect(readRows(rows, { kind: "county" }).records.map(({ countyId }) => countyId)).toEqual(["140602"]);
  });

  it.each(["以下空白", "（以下空白）", "以下无正文", "续表", "接上页", "过次页", "—完—", "END", "备注"])("%s is a note", (word) => {
    expect(outcome([HEADER, ["0101", "小学", 300], [word, "", ""]], { kind: "stageUnit" })).toEqual([
      WITHOUT_BOOKS,
      [],
      [
        [1, "header"],
        [3, "note"],
      ],
    ]);
  });
});

describe("units of a whole table", () => {
  const withNote = (note: string, header: readonly unknown[] = UNITS): readonly unknown[] =>
    outcome([["某县", "", note], header, ["0101", "小学", 300, 12.3, 3]], { kind: "stageUnit" });
  const plain = { schoolId: "0101", stage: "primary", pupils: 300 };

  // 12.3 × 10,000 yuan are 123,000.
  it.each([
    ...["单位：万元", "金额单位：万元", "货币单位：万元", "数据单位：万元", "单位（万元）", "单位为万元", "金额：万元", "（万元）"],
    ...["单位：人民币万元", "单位：人、万元", "单位：人/万元/㎡", "Unit: 10,000 yuan"],
  ])("%s holds for the money", (note) => {
    expect(withNote(note)[0]).toEqual([{ ...plain, equipmentYuan: 123000, sportsGroundAreaM2: 3 }]);
    expect(withNote(note)[1]).toEqual([]);
  });

  // 3 亩 are 2,000 m²; 单位：平方米 leaves the 3 m² as they are.
  it.each([
    ["单位：亩", 2000],
    ["面积单位：平方米", 3],
    ["单位：万平方米", 30000],
  ])("%s holds for the areas, and the money has no unit still", (note, area) => {
    expect(withNote(note).slice(0, 2)).toEqual([
      [{ ...plain, equipmentYuan: 12.3, sportsGroundAreaM2: area }],
      [[2, "unitNotStated", "warning"]],
    ]);
  });

  it.each(["单位：元/生", "单位：元/人", "单位：万元/人", "单位：元/㎡"])("%s is none that a total can be in, as in a header", (note) => {
    expect(withNote(note).slice(0, 2)).toEqual([[{ ...plain, sportsGroundAreaM2: 3 }], [[2, "unitUnexpected", "warning"]]]);
  });

  it("but holds for a mean, and for no column with a unit of its own", () => {
    const staff = [
      ["单位：万元/人"],
      ["县区代码", "年份", "教师平均工资收入", "civil servant mean pay (yuan)"],
      ["140602", 2020, 9.8, 97000],
    ];
    const mapping = { 教师平均工资收入: "teacherMeanPayYuan" };
    // 9.8 × 10,000 yuan are 98,000.
    expect(readRows(staff, { kind: "staffYear", mapping }).records).toEqual([
      { id: "140602", year: 2020, teacherMeanPayYuan: 98000, civilServantMeanPayYuan: 97000 },
    ]);
    expect(withNote("单位：元/生", [...UNITS.slice(0, 3), "教学仪器设备资产值（万元）", UNITS[4]])[0]).toEqual([
      { ...plain, equipmentYuan: 123000, sportsGroundAreaM2: 3 },
    ]);
  });

  it("two that disagree are none", () => {
    expect(withNote("单位：元、万元")[1]).toEqual([[2, "unitNotStated", "warning"]]);
  });

  it("may be a row of units above the header, or below it after a blank row", () => {
    const row = ["", "", "人", "万元", "亩"];
    const record = ["0101", "小学", 300, 12.3, 3];
    for (const rows of [
      [row, UNITS, record],
      [UNITS, [], row, record],
    ])
      expect(outcome(rows, { kind: "stageUnit" }).slice(0, 2)).toEqual([
        [{ ...plain, equipmentYuan: 123000, sportsGroundAreaM2: 2000 }],
        [],
      ]);
  });

  // 123 × 100, 1.23 × 100,000 and 12.3 × 10,000 yuan.
  it.each([
    ["百元", 123, 12300],
    ["十万元", 1.23, 123000],
    ["万圆", 12.3, 123000],
    ["人民币万元", 12.3, 123000],
  ])("%s is a unit of money", (name, given, yuan) => {
    const [records] = outcome([UNITS.slice(0, 4), ["", "", "人", name], ["0101", "小学", 300, given]], { kind: "stageUnit" });
    expect(records).toEqual([{ ...plain, equipmentYuan: yuan }]);
  });
});

describe("headers", () => {
  it.each(["元∕生", "元⁄人"])("%s is money per head with another slash", (over) => {
    const rows = [
      [...HEADER, `教学仪器设备资产值（${over}）`],
      ["0101", "小学", 300, 2450],
    ];
    expect(outcome(rows, { kind: "stageUnit" }).slice(0, 2)).toEqual([WITHOUT_BOOKS, [[1, "unitUnexpected", "warning"]]]);
  });

  it.each(["生均图书册数差异系数%", "生均图书册数差异系数（百分数）"])("%s is in percent", (header) => {
    const rows = [
      ["县区代码", "学段", header],
      ["140602", "小学", 45.2],
      ["140603", "小学", 0.452],
    ];
    expect(outcome(rows, { kind: "county" }).slice(0, 2)).toEqual([
      [
        { countyId: "140602", stage: "primary", coefficients: { booksPerPupil: 0.452 } },
        { countyId: "140603", stage: "primary", coefficients: {} },
      ],
      [[3, "percentUnclear", "warning"]],
    ]);
  });
});

describe("marks of 表Ⅱ", () => {
  const marks = (cell: unknown, mapping?: object): readonly unknown[] =>
    outcome(
      [
        ["学校代码", "学段", "图书室", "音乐室"],
        ["0101", "小学", "1", cell],
        ["0102", "小学", "", "1"],
      ],
      { kind: "schoolStandard", ...(mapping === undefined ? {} : { mapping: mapping as Record<string, string> }) },
    ).slice(0, 2);
  const other = { schoolId: "0102", stage: "primary", values: { 图书室: false, 音乐室: true } };

  it.each(["—", "-", "/", "*", "不适用", "N/A", "保密"])(
    "%s does not say that the item is not met: it is not reported, and said so",
    (cell) => {
      expect(marks(cell)).toEqual([
        [{ schoolId: "0101", stage: "primary", values: { 图书室: true } }, other],
        [[2, "withheld", "warning"]],
      ]);
    },
  );

  it.each(["", null, " ", "无", "×", "0"])("%j says that it is not met", (cell) => {
    expect(marks(cell)).toEqual([[{ schoolId: "0101", stage: "primary", values: { 图书室: true, 音乐室: false } }, other], []]);
  });

  it("a word that the caller says is not reported is no item that is not met", () => {
    expect(marks("在建", { 音乐室: { field: "values.音乐室", values: { 在建: null } } })).toEqual([
      [{ schoolId: "0101", stage: "primary", values: { 图书室: true } }, other],
      [[2, "withheld", "warning"]],
    ]);
  });
});
