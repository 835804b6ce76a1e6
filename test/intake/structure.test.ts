/** How a sheet is laid out: titles over parts, headers of several rows, units, instructions, several tables, merged cells. */
import { describe, expect, it } from "vitest";
import { readRows, type IntakeKind, type ReadRowsOptions, type ReadRowsResult } from "edu-balance/intake";
import { assessSchoolStandards, UsageError, type StandardSchool } from "edu-balance";

type Rows = readonly unknown[];

function stageUnits(rows: Rows, more: Omit<ReadRowsOptions<"stageUnit">, "kind"> = {}): ReadRowsResult<unknown> {
  return readRows(rows, { kind: "stageUnit", ...more });
}
const codes = ({ problems }: ReadRowsResult<unknown>): unknown[] => problems.map(({ row, field, code }) => [row, field, code]);
const aside = ({ ledger }: ReadRowsResult<unknown>): unknown[] => ledger.setAside.map(({ row, reason }) => [row, reason]);

describe("a title over parts", () => {
  const KEYS = ["学校代码", "学段"];
  const read = (title: string, ...parts: readonly (readonly [string, number])[]): ReadRowsResult<unknown> =>
    stageUnits([
      [...KEYS, title, ...parts.slice(1).map(() => "")],
      ["", "", ...parts.map(([part]) => part)],
      ["0101", "小学", ...parts.map(([, figure]) => figure)],
    ]);

  it.each([
    [
      "在校生数",
      [
        ["女生", 140],
        ["男生", 160],
        ["合计", 300],
      ],
    ],
    [
      "在校生数",
      [
        ["计", 300],
        ["其中：女", 140],
      ],
    ],
    [
      "在校生数（人）",
      [
        ["一年级", 100],
        ["二年级", 110],
        ["小计", 300],
      ],
    ],
    [
      "学生",
      [
        ["其中寄宿生", 20],
        ["在校生数", 300],
      ],
    ],
    [
      "pupils",
      [
        ["girls", 140],
        ["total", 300],
      ],
    ],
  ] as const)("%s is the whole where the part says so", (title, parts) => {
    expect(read(title, ...parts).records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
  });

  it.each([
    [
      "在校生数",
      [
        ["女生", 140],
        ["男生", 160],
      ],
    ],
    [
      "在校生数",
      [
        ["6岁", 60],
        ["7岁", 80],
      ],
    ],
    [
      "在校生数",
      [
        ["2015", 290],
        ["2016", 300],
      ],
    ],
    [
      "学生",
      [
        ["其中：残疾", 2],
        ["其中：留守", 30],
      ],
    ],
  ] as const)("%s over parts alone is not read, and that is said", (title, parts) => {
    const result = read(title, ...parts);
    expect(result.records).toEqual([]);
    expect(codes(result)).toEqual([
      [2, "pupils", "columnPart"],
      [2, "pupils", "columnPart"],
      [2, "pupils", "columnMissing"],
    ]);
  });

  it("keeps its unit, and parts need no word where the whole is there", () => {
    const result = stageUnits([
      ["学校代码", "学段", "在校生数", "教学仪器设备资产值（万元）", "", "教学及辅助用房面积", ""],
      ["", "", "", "其中：当年新增", "合计", "教室", "计"],
      ["0101", "小学", 300, 1, 12.3, 1200, 1900],
    ]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300, teachingAreaM2: 1900, equipmentYuan: 123000 }]);
    expect(result.problems).toEqual([]);
    expect(result.mapping.map(({ reason }) => reason.code).slice(3)).toEqual([
      "partOfTitle",
      "totalOfTitle",
      "partOfTitle",
      "totalOfTitle",
    ]);
  });

  it.each([
    [
      "SheetJS",
      [{ 学校代码: "", 学段: "", 在校生数: "女生", __EMPTY: "合计" }],
      { 学校代码: "0101", 学段: "小学", 在校生数: 140, __EMPTY: 300 },
    ],
    ["SheetJS without blanks", [{ 在校生数: "女生", __EMPTY: "合计" }], { 学校代码: "0101", 学段: "小学", 在校生数: 140, __EMPTY: 300 }],
    [
      "papaparse",
      [{ 学校代码: "", 学段: "", 在校生数: "女生", _1: "合计" }],
      { 学校代码: "0101", 学段: "小学", 在校生数: "140", _1: "300" },
    ],
    ["pandas", [{ 在校生数: "女生", "Unnamed: 3": "合计" }], { 学校代码: "0101", 学段: "小学", 在校生数: 140, "Unnamed: 3": 300 }],
    [
      "a reader that fills merged cells and numbers the copies",
      [{ 学校代码: "学校代码", 学段: "学段", 在校生数: "女生", 在校生数_1: "合计" }],
      { 学校代码: "0101", 学段: "小学", 在校生数: 140, 在校生数_1: 300 },
    ],
  ])("of objects as %s gives them", (_reader, upper, row) => {
    const result = stageUnits([...upper, row]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
    expect(aside(result)).toEqual([[2, "header"]]);
  });

  it("tells stages from parts in rows of schools", () => {
    const rows = [
      ["学校代码", "学校类别", "办别", "是否县属", "小学在校生数", "", "初中在校生数", ""],
      ["", "", "", "", "女", "计", "女", "计"],
      ["0101", "九年一贯制学校", "公办", "是", 100, 300, 70, 150],
    ];
    expect(readRows(rows, { kind: "school" }).records[0]?.stages).toEqual({ primary: { pupils: 300 }, juniorSecondary: { pupils: 150 } });
  });
});

describe("headers of several rows", () => {
  it("may have four, with blanks where cells are merged", () => {
    const result = stageUnits([
      ["学校代码", "学段", "一、学生", "", "二、办学条件", "", ""],
      ["", "", "在校生", "", "校舍（㎡）", "", "图书"],
      ["", "", "义务教育", "", "教学及辅助用房", "", "册数"],
      ["", "", "人数", "其中女", "面积", "其中新建", ""],
      ["0101", "小学", 300, 140, 1900, 100, 9000],
    ]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300, teachingAreaM2: 1900, books: 9000 }]);
    expect(aside(result)).toEqual([1, 2, 3, 4].map((row) => [row, "header"]));
  });

  it("may repeat merged cells, as exceljs does", () => {
    const keys = ["学校代码", "学校类别", "办别", "是否县属"];
    const rows = [
      [...keys, "小学", "小学", "初中"],
      [...keys, "在校生数", "专任教师数", "在校生数"],
      ["01", "九年一贯制学校", "公办", "是", 300, 20, 150],
    ];
    expect(readRows(rows, { kind: "school" }).records[0]?.stages).toEqual({
      primary: { pupils: 300, fullTimeTeachers: 20 },
      juniorSecondary: { pupils: 150 },
    });
  });

  it.each(["校舍及设施", "教学设备", "资产", "2023年", "（一）办学条件", "其中"])("drop the unknown title %s, and say so", (title) => {
    const result = stageUnits([
      ["学校标识码", "学段", "在校生数", title, ""],
      ["", "", "", "图书册数", "计算机台数"],
      ["01", "小学", 5, 6, 7],
    ]);
    expect(result.records).toEqual([{ schoolId: "01", stage: "primary", pupils: 5, books: 6, computers: 7 }]);
    expect(result.mapping.map(({ reason }) => reason.code)).toEqual(["alias", "alias", "alias", "groupDropped", "groupDropped"]);
  });

  it.each(["上年", "其中：民办", "女", "计划", "生均", "租用"])("never drop %s, which changes what the columns are", (title) => {
    const result = stageUnits([
      ["学校标识码", "学段", "在校生数", title, ""],
      ["", "", "", "图书册数", "计算机台数"],
      ["01", "小学", 5, 6, 7],
    ]);
    expect(result.records).toEqual([{ schoolId: "01", stage: "primary", pupils: 5 }]);
    expect(codes(result)).toEqual([
      [2, null, "columnUnsure"],
      [2, null, "columnUnsure"],
    ]);
  });

  it("take in a title that changes the columns, though they read well without", () => {
    const result = stageUnits([
      ["", "", "上年", ""],
      ["学校标识码", "学段", "在校生数", "图书册数"],
      ["01", "小学", 5, 6],
    ]);
    expect(result.records).toEqual([]);
    expect(codes(result)).toContainEqual([2, "pupils", "columnMissing"]);
  });

  it("may have a blank row within, and may be written twice", () => {
    const rows = [
      ["学校代码", "学段", "在校生数", ""],
      ["", "", "", ""],
      ["", "", "女", "计"],
      ["0101", "小学", 140, 300],
    ];
    expect(stageUnits(rows).records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
    const twice = stageUnits([rows[0], rows[0], ["0101", "小学", 140, null]]);
    expect(aside(twice)).toEqual([
      [1, "header"],
      [2, "repeatedHeader"],
    ]);
  });

  it("of a row above the ids are titles, and headers mapped by their own words", () => {
    const rows = [
      ["", "", "学生情况", ""],
      ["学校代码", "学段", "人数合计", "图书册数"],
      ["01", "小学", 5, 600],
    ];
    expect(stageUnits(rows, { mapping: { 人数合计: "pupils" } }).records).toEqual([
      { schoolId: "01", stage: "primary", pupils: 5, books: 600 },
    ]);
  });
});

describe("the row of units below a header", () => {
  const HEADERS = ["学校代码", "学段", "在校生数", "教学仪器设备资产值", "运动场地面积"];
  const RECORD = { schoolId: "0101", stage: "primary", pupils: 300, equipmentYuan: 123000, sportsGroundAreaM2: 2000 };

  it.each([
    [["", "", "人", "万元", "亩"]],
    [["单位", "", "（人）", "（万元）", "（亩）"]],
    [["计量单位：", "—", "人", "万元", "亩"]],
    [["", "", "", "万元", "亩"]],
  ])("%j converts the figures", (units) => {
    const result = stageUnits([HEADERS, units, ["0101", "小学", 300, 12.3, 3]]);
    expect([result.records, result.problems]).toEqual([[RECORD], []]);
    expect(aside(result)).toEqual([
      [1, "header"],
      [2, "units"],
    ]);
  });

  it("may come after numbers of the columns, and after objects' keys", () => {
    const numbers = ["甲", "乙", 1, 2, 3];
    expect(stageUnits([HEADERS, numbers, ["", "", "人", "万元", "亩"], ["0101", "小学", 300, 12.3, 3]]).records).toEqual([RECORD]);
    const object = (cells: readonly unknown[]): object => Object.fromEntries(HEADERS.map((header, at) => [header, cells[at]]));
    const rows = [object(["", "", "人", "万元", "亩"]), object(["0101", "小学", 300, 12.3, 3])];
    expect(stageUnits(rows).records).toEqual([RECORD]);
  });

  it("that contradicts the header leaves the column unread", () => {
    const result = stageUnits([
      ["学校代码", "学段", "在校生数", "教学仪器设备资产值（元）"],
      ["", "", "人", "万元"],
      ["0101", "小学", 300, 12.3],
    ]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
    expect(codes(result)).toEqual([[1, "equipmentYuan", "unitUnexpected"]]);
  });
});

describe("instructions below a header", () => {
  const HEADERS = ["学校代码", "学段", "在校生数", "教学仪器设备资产值"];

  it.each([
    [["文本，必填", "下拉选择", "整数", "数字，单位：万元"]],
    [["请按编码填写", "从列表中选择", "必填", "以万元计"]],
    [["10位标识码", "小学或初中", "以9月1日为准", "计量单位为万元"]],
    [["text, required", "select one", "whole number", "number; 单位：万元"]],
  ])("%j are set aside, and their unit holds", (row) => {
    const result = stageUnits([HEADERS, row, ["0101", "小学", 300, 12.3]]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300, equipmentYuan: 123000 }]);
    expect(aside(result)).toEqual([
      [1, "header"],
      [2, "instructions"],
    ]);
  });

  it("may be an example", () => {
    const result = stageUnits([HEADERS, ["示例", "小学", 100, 1], ["0101", "小学", 300, null]]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
  });

  it("are no school whose figures are wrong", () => {
    const result = stageUnits([HEADERS, ["0101", "小学", "三百", "不详"], ["0102", "小学", 300, null]]);
    expect(codes(result)).toEqual([[2, "pupils", "notANumber"]]);
  });
});

describe("several tables in a sheet", () => {
  it("are read each under its own header, with titles, notes and totals between", () => {
    const result = stageUnits([
      ["一、小学"],
      ["学校代码", "学段", "在校生数", "图书册数"],
      ["0101", "小学", 300, 9000],
      ["合计", "", 300, 9000],
      [],
      ["二、初中"],
      ["单位：万元"],
      ["学校代码", "学段", "教学仪器设备资产值", "在校生数"],
      ["0201", "初中", 6, 200],
    ]);
    expect(result.records).toEqual([
      { schoolId: "0101", stage: "primary", pupils: 300, books: 9000 },
      { schoolId: "0201", stage: "juniorSecondary", pupils: 200, equipmentYuan: 60000 },
    ]);
    expect(result.problems).toEqual([]);
    expect(aside(result)).toEqual([
      [1, "title"],
      [2, "header"],
      [4, "subtotal"],
      [5, "blank"],
      [6, "title"],
      [7, "note"],
      [8, "header"],
    ]);
    expect(result.ledger.tables).toEqual([
      { table: 1, headerRow: 2, firstRow: 3, lastRow: 7 },
      { table: 2, headerRow: 8, firstRow: 9, lastRow: 9 },
    ]);
    expect(result.ledger.columns.map(({ table, field }) => [table, field]).slice(4)).toEqual([
      [2, "schoolId"],
      [2, "stage"],
      [2, "equipmentYuan"],
      [2, "pupils"],
    ]);
  });

  it("may begin alike and go on in a second header row", () => {
    const result = stageUnits([
      ["学校代码", "学段", "在校生数"],
      ["0101", "小学", 300],
      ["学校代码", "学段", "在校生数", ""],
      ["", "", "女", "合计"],
      ["0201", "初中", 60, 200],
    ]);
    expect(result.records).toEqual([
      { schoolId: "0101", stage: "primary", pupils: 300 },
      { schoolId: "0201", stage: "juniorSecondary", pupils: 200 },
    ]);
  });

  it("of the same schools in other columns are read each from its own rows", () => {
    const rows: Rows = [
      ["学校代码", "学段", "在校生数", "专任教师数"],
      ["0101", "小学", 300, 20],
      ["学校代码", "学段", "在校生数", "图书册数"],
      ["0101", "小学", 300, 9000],
    ];
    const { records, problems, ledger } = stageUnits(rows);
    expect(records).toEqual([]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "duplicateId"],
      [4, "duplicateId"],
    ]);
    const each = ledger.tables.map(({ headerRow, lastRow }) => stageUnits(rows.slice((headerRow ?? 1) - 1, lastRow)).records);
    expect(each).toEqual([
      [{ schoolId: "0101", stage: "primary", pupils: 300, fullTimeTeachers: 20 }],
      [{ schoolId: "0101", stage: "primary", pupils: 300, books: 9000 }],
    ]);
  });

  it("that lack a required column are kept out whole, without harm to the others", () => {
    const result = stageUnits([
      ["学校代码", "学段", "在校生数"],
      ["0101", "小学", 300],
      ["学校代码", "学段", "图书册数"],
      ["0101", "小学", 9000],
    ]);
    expect(result.records).toEqual([{ schoolId: "0101", stage: "primary", pupils: 300 }]);
    expect(codes(result)).toEqual([[3, "pupils", "columnMissing"]]);
    expect(result.ledger.excluded.map(({ row, reason }) => [row, reason])).toEqual([[4, "invalidRecord"]]);
  });

  it("the first of them is read though a later one knows more columns", () => {
    const result = stageUnits([
      ["学校代码", "学段", "在校生数"],
      ["0101", "小学", 300],
      ["学校代码", "学校名称", "学段", "在校生数", "图书册数"],
      ["0201", "某中学", "初中", 200, 6000],
    ]);
    expect(result.records.length).toBe(2);
  });
});

describe("rows that sum up or describe", () => {
  const WORDS =
    "全县 全区 全市 全校 全 县 汇总 总数 合计（公办） 合计:12所 合计12所 【合计】 其中：城区 标准差 差异系数 最大值 最小值 中位数 达标校数 未达标校数 （一）小计 本页合计 全县平均 加权平均 城区".split(
      " ",
    );

  it.each(WORDS.filter((word) => word.length > 1))("%s is set aside by its id or its name", (word) => {
    const headers = ["学校代码", "学校名称", "学段", "在校生数"];
    const schools = [
      ["0101", "甲小学", "小学", 300],
      ["0102", "乙小学", "小学", 200],
    ];
    for (const summary of [
      [word, "", "小学", 500],
      ["", word, "", 500],
      [word, word, "小学", 500],
    ])
      expect(aside(stageUnits([headers, ...schools, summary]))).toEqual([
        [1, "header"],
        [4, "subtotal"],
      ]);
  });

  it.each(["合计小学", "全民小学", "全市第一小学", "总工会小学", "标准小学", "汇文小学", "平均里小学"])("%s is a school", (name) => {
    expect(
      stageUnits([
        ["学校代码", "学校名称", "学段", "在校生数"],
        ["0101", name, "小学", 300],
      ]).records.length,
    ).toBe(1);
  });

  it("a word among ids with digits is no id, and ids that are all words are", () => {
    const read = (...ids: readonly string[]): ReadRowsResult<unknown> =>
      stageUnits([["学校代码", "学段", "在校生数"], ...ids.map((id) => [id, "小学", 300])]);
    expect(codes(read("0101", "0102", "城关各校"))).toEqual([[4, "schoolId", "idWithoutDigits"]]);
    expect(read("东街小学", "西街小学").records.length).toBe(2);
  });

  describe("are held against the rows", () => {
    const HEADERS = ["学校代码", "学校名称", "学段", "在校生数", "教学仪器设备资产值（万元）"];
    const rows = (...totals: readonly (readonly unknown[])[]): ReadRowsResult<unknown> =>
      stageUnits([HEADERS, ["0101", "甲", "小学", 300, 12.34], ["0102", "乙", "小学", 200, 8.05], ...totals]);

    it.each([
      // 300 + 200 = 500; 12.34 + 8.05 = 20.39, which may be printed as 20.4.
      [500, 20.39, []],
      [500, 20.4, []],
      [499, 20.39, ["pupils"]],
      [501, 20.39, ["pupils"]],
      [500, 23, ["equipmentYuan"]],
    ])("%d pupils and %d 万元", (pupils, equipment, wrong) => {
      const { problems } = rows(["合计", "", "", pupils, equipment]);
      expect(problems.map(({ row, field, code, severity }) => [row, field, code, severity])).toEqual(
        wrong.map((field) => [4, field, "totalDiffers", "warning"]),
      );
    });

    it("and say what the sum is", () => {
      expect(rows(["合计", "", "", 499, 20.39]).problems[0]?.message.zh).toBe("学生数：与上列各行之和不符（500）");
    });

    it("of a block, of a stage, of all, and at the top", () => {
      const result = stageUnits([
        ["学校代码", "学校名称", "学段", "在校生数"],
        ["", "全县", "", 620],
        ["0101", "甲", "小学", 300],
        ["0101", "甲", "初中", 200],
        ["", "城关镇小计", "", 500],
        ["0102", "乙", "小学", 70],
        ["0103", "丙", "初中", 50],
        ["", "杨庄镇小计", "", 120],
        ["", "小学合计", "", 370],
        ["", "初中合计", "", 251],
        ["", "总计", "", 620],
      ]);
      // 300 + 70 = 370 pupils in primary, 200 + 50 = 250 in junior secondary.
      expect(codes(result)).toEqual([[10, "pupils", "totalDiffers"]]);
    });

    it("not where they are of a part, or a figure above is not known", () => {
      expect(rows(["其中：公办", "", "", 7, 1], ["平均", "", "", 250, 10.2]).problems).toEqual([]);
      const unknown = stageUnits([HEADERS, ["0101", "甲", "小学", "三百", 1], ["0102", "乙", "小学", 200, 1], ["合计", "", "", 999, 2]]);
      expect(codes(unknown)).toEqual([[2, "pupils", "notANumber"]]);
    });
  });
});

describe("rows counted from 1", () => {
  it.each([
    ["getSheetValues()", [undefined, [undefined, "学校代码", "学段", "在校生数"], undefined, [undefined, "0101", "小学", -5]], 3],
    [
      "row.values",
      [
        [null, "学校代码", "学段", "在校生数"],
        [null, "0101", "小学", -5],
      ],
      2,
    ],
  ] as const)("as %s gives them keep the numbers of the sheet", (_name, rows, row) => {
    const { problems, ledger } = stageUnits(rows);
    expect(problems.map((each) => [each.row, each.column?.index, each.code])).toEqual([[row, 3, "negative"]]);
    expect(ledger.given).toBe(row);
  });
});

describe("what the caller says of columns", () => {
  const HEADERS = ["学校代码", "学段", "在校生数", "教学仪器设备值（万元）"];
  const ROWS = [HEADERS, ["01", "小学", 100, 12.3]];

  it.each([
    [{ "教学仪器设备值（万元）": "equipmentYuan" }, 123000],
    [{ "教学仪器设备值（万元）": { field: "equipmentYuan" } }, 123000],
    [{ "#4": "equipmentYuan" }, 123000],
    [{ "#4": { field: "equipmentYuan", unit: "元" } }, 12.3],
  ])("%j keeps the unit of the header unless it gives one", (mapping, equipmentYuan) => {
    expect(stageUnits(ROWS, { mapping }).records).toEqual([{ schoolId: "01", stage: "primary", pupils: 100, equipmentYuan }]);
  });

  it("may give words what they stand for", () => {
    const rows = [
      ["学校代码", "学校类别", "举办者", "在校生数"],
      ["01", "小学", "地方教育部门", 100],
      ["02", "小学", "民办", 50],
      ["03", "小学", "其他部门", 30],
    ];
    const values = { 地方教育部门: "公办", 其他部门: null };
    const { records, problems } = readRows(rows, {
      kind: "school",
      mapping: { 举办者: { field: "ownership", values } },
      constants: { countyRun: true },
    });
    expect(records.map(({ id, ownership }) => [id, ownership])).toEqual([
      ["01", "public"],
      ["02", "private"],
    ]);
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([[4, "ownership", "missing"]]);
  });

  it("fills merged cells down when asked, and says where", () => {
    const rows = [
      ["学校代码", "学校名称", "学段", "在校生数"],
      ["0101", "甲学校", "小学", 300],
      [null, null, "初中", 150],
      ["", "小计", "", 450],
      ["", "", "小学", 70],
    ];
    const plain = stageUnits(rows);
    expect(plain.records.length).toBe(1);
    const result = stageUnits(rows, { fillDown: ["schoolId", "name"] });
    expect(result.records).toEqual([
      { schoolId: "0101", name: "甲学校", stage: "primary", pupils: 300 },
      { schoolId: "0101", name: "甲学校", stage: "juniorSecondary", pupils: 150 },
    ]);
    // Nothing is filled across the total.
    expect(codes(result)).toEqual([[5, "schoolId", "missing"]]);
    expect(result.ledger.cells.map(({ field, reason, rows: filled }) => [field, reason, filled])).toEqual([
      ["schoolId", "filledDown", [3]],
      ["name", "filledDown", [3]],
    ]);
  });

  it.each([
    [{ kind: "stageUnit", maping: {} }],
    [{ kind: "stageUnit", mapping: { a: { field: "pupils", units: "人" } } }],
    [{ kind: "school", mapping: { a: { field: "ownership", values: { a: "公社" } } } }],
    [{ kind: "stageUnit", fillDown: ["school"] }],
    [{ kind: "stageUnit", fillDown: "schoolId" }],
  ])("throws a UsageError for %j", (options) => {
    expect(() => readRows([], options as never)).toThrow(UsageError);
  });
});

describe("columns as a whole", () => {
  it("a required column that is missing is said once, and keeps out every row", () => {
    const result = readRows(
      [
        ["学校代码", "学校类别", "是否县属", "在校生数"],
        ["01", "小学", "是", 5],
        ["02", "小学", "是", 6],
      ],
      { kind: "school" },
    );
    expect(result.records).toEqual([]);
    expect(result.problems.map(({ row, field, code, severity }) => [row, field, code, severity])).toEqual([
      [1, "ownership", "columnMissing", "error"],
    ]);
    expect(result.ledger.excluded.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("举办者 is read as what the caller says it is, with its usual values", () => {
    const rows = [
      ["学校代码", "学校类别", "举办者", "在校生数"],
      ["01", "小学", "县级教育部门", 100],
      ["02", "小学", "民办", 50],
    ];
    const asked = readRows(rows, { kind: "school" });
    expect(asked.problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [1, null, "columnAmbiguous"],
      [1, "ownership", "columnMissing"],
      [1, "countyRun", "columnMissing"],
    ]);
    const ownership = readRows(rows, { kind: "school", mapping: { 举办者: "ownership" }, constants: { countyRun: true } });
    expect(ownership.records.map((school) => school.ownership)).toEqual(["public", "private"]);
    const countyRun = readRows(rows, { kind: "school", mapping: { 举办者: "countyRun" }, constants: { ownership: "公办" } });
    expect(countyRun.records.map((school) => school.countyRun)).toEqual([true, false]);
  });

  it("a column of figures that nobody knows is said, with or without a header", () => {
    const result = stageUnits([
      ["序号", "学校代码", "学段", "在校生数", "本科及以上学历", "备注", "联系电话"],
      [1, "01", "小学", 5, 4, "新建", 13800000000, 9],
    ]);
    expect(result.problems.map(({ column, code }) => [column, code])).toEqual([
      [{ header: "本科及以上学历", index: 5 }, "columnUnknown"],
      [{ header: "", index: 8 }, "columnUnknown"],
    ]);
    expect(result.ledger.columns[7]).toMatchObject({ column: 8, used: false, cells: 1 });
  });
});

describe("表Ⅱ of the national form", () => {
  const read = (rows: Rows, mapping?: ReadRowsOptions["mapping"]): ReadRowsResult<StandardSchool> =>
    readRows(rows, { kind: "schoolStandard", ...(mapping === undefined ? {} : { mapping }) });

  it("is a row a school and stage; a blank among marks is not met, a blank among figures not reported", () => {
    const result = read([
      ["序号", "学校代码", "学校名称", "学段", "生均图书册数", "图书室", "班额达标"],
      [1, "0101", "甲小学", "小学", 22.5, 1, "√"],
      [2, "0102", "乙学校", "小学", "", "", "√"],
      [3, "0102", "乙学校", "初中", 31, 1, ""],
      ["", "", "合计", "", "", 2, 2],
    ]);
    expect(result.records).toEqual([
      { schoolId: "0101", name: "甲小学", stage: "primary", values: { 生均图书册数: 22.5, 图书室: true, 班额达标: true } },
      { schoolId: "0102", name: "乙学校", stage: "primary", values: { 图书室: false, 班额达标: true } },
      { schoolId: "0102", name: "乙学校", stage: "juniorSecondary", values: { 生均图书册数: 31, 图书室: true, 班额达标: false } },
    ]);
    expect(result.problems).toEqual([]);
  });

  it.each(["—", "/", "-", "未报", "N/A", "*", "保密", "#N/A"])("%s in place of a mark is not reported, and said", (sign) => {
    const result = read([
      ["学校代码", "学段", "图书室", "音乐教室"],
      ["0101", "小学", "√", "√"],
      ["0102", "小学", sign, "√"],
      ["0103", "小学", "无", ""],
    ]);
    expect(result.records.map(({ values }) => values)).toEqual([
      { 图书室: true, 音乐教室: true },
      { 音乐教室: true },
      { 图书室: false, 音乐教室: false },
    ]);
    const code = sign.startsWith("#") ? "excelError" : "withheld";
    expect(result.problems.map(({ row, field, severity, ...each }) => [row, field, severity, each.code])).toEqual([
      [3, "values.图书室", "warning", code],
    ]);
    expect(result.ledger.notReported).toContainEqual({ field: "values.图书室", rows: 2 });
  });

  it("a column of nothing but signs and blanks tells nothing of any school", () => {
    const { records } = read([
      ["学校代码", "学段", "图书室"],
      ["0101", "小学", "—"],
      ["0102", "小学", ""],
    ]);
    expect(records.map(({ values }) => values)).toEqual([{}, {}]);
  });

  it("has items under the ids of the caller's standard, and goes to its assessment", () => {
    const { records } = read(
      [
        ["学校代码", "学段", "图书达标"],
        ["0101", "小学", 1],
        ["0102", "小学", ""],
      ],
      { 图书达标: "values.books" },
    );
    const item = { id: "books", name: { zh: "图书", en: "books" }, unit: "是否", comparator: ">=" as const, limit: 1 };
    const profile = { name: "某省标准", items: [item], mayMiss: 0 };
    const { schools } = assessSchoolStandards({ profile, schools: records }, { asOf: "2016-12-31" });
    expect(schools.map(({ verdict }) => verdict)).toEqual(["met", "notMet"]);
  });
});

describe("rows of classes", () => {
  const read = (...rows: Rows): ReadRowsResult<unknown> => readRows(rows, { kind: "class" satisfies IntakeKind });
  const band = (least: number, most: number | null, classes: number, stage = "primary"): object => ({
    kind: "band",
    schoolId: "0101",
    stage,
    least,
    most,
    classes,
  });

  it("may have a column a band, of a stage or of all", () => {
    const one = read(
      ["学校代码", "学段", "班级数", "25人及以下", "26-45人", "46—55人", "56～65人", "66人及以上"],
      ["0101", "小学", 11, 1, 6, 3, null, 1],
    );
    expect(one.records).toEqual([band(0, 25, 1), band(26, 45, 6), band(46, 55, 3), band(66, null, 1)]);
    // 1 + 6 + 3 + 1 = 11 classes, which are only compared.
    expect(one.problems).toEqual([]);
    expect(one.ledger.cells).toEqual([{ column: { header: "班级数", index: 3 }, field: "classes", reason: "comparedOnly", rows: [2] }]);
    const two = read(["学校代码", "小学", "", "初中"], ["", "45人及以下", "46人及以上", "50人以下"], ["0101", 7, 3, 4]);
    expect(two.records).toEqual([band(0, 45, 7), band(46, null, 3), band(0, 50, 4, "juniorSecondary")]);
  });

  it("take no number of pupils for one of classes", () => {
    const { records } = read(["学校代码", "学段", "学生数", ""], ["", "", "45人及以下", "46-55人"], ["0101", "小学", 300, 100]);
    expect(records).toEqual([]);
  });

  it("may be totals of grades, of which a school has one each", () => {
    const headers = ["学校代码", "学校名称", "学段", "年级", "班级数", "学生数"];
    const rows = [
      ["0101", "甲小学", "小学", "一年级", 2, 70],
      ["0101", "甲小学", "小学", "二年级", 3, 96],
      ["0101", "甲小学", "小学", "合计", 5, 166],
    ];
    const total = { kind: "total", schoolId: "0101", stage: "primary", schoolName: "甲小学" };
    expect(read(headers, ...rows).records).toEqual([
      { ...total, grade: 1, classes: 2, pupils: 70 },
      { ...total, grade: 2, classes: 3, pupils: 96 },
    ]);
    expect(codes(read(headers, ...rows.slice(0, 1), ...rows.slice(0, 1)))).toEqual([
      [2, "schoolId", "duplicateId"],
      [3, "schoolId", "duplicateId"],
    ]);
  });
});
