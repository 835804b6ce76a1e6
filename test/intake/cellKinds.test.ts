import { describe, expect, it } from "vitest";
import { readRows, toRows, type IntakeKind } from "edu-balance/intake";

/** The value of a field in the only record, and the codes with their severity; how plausible it is, is not asked here. */
function read(
  kind: IntakeKind,
  sound: Readonly<Record<string, unknown>>,
  header: string,
  cell: unknown,
  field: string,
  mapping?: object,
): readonly unknown[] {
  const { records, problems } = readRows(
    [
      [...Object.keys(sound), header],
      [...Object.values(sound), cell],
    ],
    { kind, ...(mapping === undefined ? {} : { mapping: mapping as Record<string, string> }) },
  );
  const [record] = records as unknown as readonly Readonly<Record<string, unknown>>[];
  const value = field.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
  const codes = problems.filter(({ code }) => code !== "implausible").map(({ code, severity }) => `${code} ${severity}`);
  return [record === undefined ? "no record" : value, ...codes];
}

const UNIT = { schoolId: "s", stage: "小学", pupils: 100 };
const COUNTY = { countyId: "c", stage: "初中" };
const unit = (header: string, cell: unknown, field: string, mapping?: object): readonly unknown[] =>
  read("stageUnit", UNIT, header, cell, field, mapping);

describe("money per head is no money", () => {
  it.each([
    "元/生",
    "元／生",
    "元/人",
    "万元/人",
    "元/学生",
    "元每生",
    "元/生·年",
    "元/人/年",
    "yuan per pupil",
    "yuan/pupil",
    "元/㎡",
    "元/班",
    "元/月",
    "单位：元/生",
  ])("in a header, %s is not used", (over) => {
    expect(unit(`教学仪器设备资产值（${over}）`, 2450, "equipmentYuan")).toEqual([undefined, "unitUnexpected warning"]);
  });

  it.each(["2450元/生", "2450 元/人", "0.245万元/生", "¥2450/人"])("in a cell, %s keeps the row out", (cell) => {
    expect(unit("教学仪器设备资产值（元）", cell, "equipmentYuan")[0]).toBe("no record");
  });

  it.each(["元/生", "万元/人", "册/生"])("in a mapping, %s is a wrong call", (over) => {
    const mapping = { 设备: { field: "equipmentYuan", unit: over } };
    expect(() => unit("设备", 2450, "equipmentYuan", mapping)).toThrow(expect.objectContaining({ code: "badOption" }));
  });

  it.each([
    ["教师年平均工资（元/人）", 61200, 61200],
    ["教师年平均工资（万元/人）", 6.12, 61200],
    ["教师年平均工资（元/人·年）", 61200, 61200],
    ["教师年平均工资（元/年）", 61200, 61200],
  ])("a mean of persons may be in it: %s", (header, cell, value) => {
    expect(read("staffYear", { id: "c", year: 2016 }, header, cell, "teacherMeanPayYuan")).toEqual([value]);
  });

  it("but not by the month", () => {
    expect(read("staffYear", { id: "c", year: 2016 }, "教师年平均工资（元/月）", 5100, "teacherMeanPayYuan")).toEqual([
      undefined,
      "unitUnexpected warning",
    ]);
  });

  it("a year over which money is spent changes nothing", () => {
    expect(read("fundingYear", { year: 2016 }, "公用经费（万元/年）", 982, "publicFundsYuan")).toEqual([9820000]);
  });

  it.each(["册/生", "㎡/生", "台/百生"])("nor is any figure over another itself: %s", (over) => {
    expect(unit(`图书册数（${over}）`, 30, "books")).toEqual([undefined, "unitUnexpected warning"]);
  });
});

describe("the unit of a mapped header holds unless overridden", () => {
  const header = "教学仪器设备值（万元）";

  it.each([
    [{ [header]: "equipmentYuan" }, 123000],
    [{ [header]: { field: "equipmentYuan" } }, 123000],
    [{ "#4": "equipmentYuan" }, 123000],
    [{ [header]: { field: "equipmentYuan", unit: "千元" } }, 12300],
    [{ [header]: { field: "equipmentYuan", unit: "万" } }, 123000],
  ])("%j", (mapping, yuan) => {
    expect(unit(header, 12.3, "equipmentYuan", mapping)).toEqual([yuan]);
  });

  it("and one that the field cannot be in leaves the column out", () => {
    expect(unit("设备（元/生）", 2450, "equipmentYuan", { "设备（元/生）": "equipmentYuan" })).toEqual([
      undefined,
      "unitUnexpected warning",
    ]);
  });
});

describe("a bare 万 multiplies whatever is counted", () => {
  it.each([
    ["图书册数（万）", 1.8, "books", 18000],
    ["图书册数", "1.8万", "books", 18000],
    ["图书册数（千）", 18, "books", 18000],
    ["教学仪器设备资产值（万）", 12.3, "equipmentYuan", 123000],
    ["教学仪器设备资产值（亿）", 0.00123, "equipmentYuan", 123000],
    ["运动场地面积（万）", 0.3, "sportsGroundAreaM2", 3000],
  ])("%s: %s", (header, cell, field, value) => {
    expect(unit(header, cell, field)).toEqual([value]);
  });

  it("but no coefficient", () => {
    expect(read("county", COUNTY, "生均图书册数差异系数（万）", 0.3, "coefficients.booksPerPupil")).toEqual([
      undefined,
      "unitUnexpected warning",
    ]);
  });
});

describe("money before the figure", () => {
  it.each([
    "¥1,234,567.89",
    "￥1234567.89",
    "RMB 1,234,567.89",
    "CNY1234567.89",
    "人民币1234567.89元",
    "CN¥ 1234567.89",
    "+¥1234567.89",
    "¥123.456789万",
  ])("%s", (cell) => {
    expect(unit("教学仪器设备资产值（元）", cell, "equipmentYuan")[0]).toBe(1234567.89);
  });

  it("says in what, not in how much of it: the column's unit holds", () => {
    expect(unit("教学仪器设备资产值（万元）", "¥12.30", "equipmentYuan")).toEqual([123000]);
  });

  it("other money, or money where there is none, keeps the row out", () => {
    expect(unit("教学仪器设备资产值（元）", "$100", "equipmentYuan")).toEqual(["no record", "notANumber error"]);
    expect(unit("图书册数", "¥100", "books")).toEqual(["no record", "unitUnexpected error"]);
    expect(unit("教学仪器设备资产值（元）", "-¥100", "equipmentYuan")).toEqual(["no record", "negative error"]);
  });
});

describe("figures withheld", () => {
  it.each([
    "*",
    "**",
    "＊",
    "※",
    "..",
    ":",
    "<5",
    "＜5",
    "<= 5",
    "≤5",
    "<5人",
    "少于5人",
    "不足10",
    "5人以下",
    ">95",
    "x",
    "c",
    "[c]",
    "(D)",
    "n.p.",
    "保密",
    "（保密）",
  ])("%s is not reported, with a warning", (mark) => {
    expect(unit("图书册数", mark, "books")).toEqual([undefined, "withheld warning"]);
  });

  it("a record that cannot do without the figure is kept out", () => {
    expect(read("stageUnit", { schoolId: "s", stage: "小学" }, "在校生数", "<5", "pupils")).toEqual(["no record", "withheld error"]);
  });

  it.each(["\\N", "<NA>", "NaT", "(null)", "NULL", "（空白）", "[缺失]", "---", "___", ".", "未统计", "待补"])(
    "%s is simply not reported",
    (mark) => {
      expect(unit("图书册数", mark, "books")).toEqual([undefined]);
    },
  );

  it.each(["#DIV/0", "#DIV/0!", "#REF", "#FIELD!", { t: "e", v: 42 }])("%s is an error of the program", (mark) => {
    expect(unit("图书册数", mark, "books")).toEqual([undefined, "excelError warning"]);
  });
});

describe("what is under %", () => {
  const share = (header: string, cell: unknown, mapping?: object): readonly unknown[] =>
    read("county", COUNTY, header, cell, "coefficients.booksPerPupil", mapping);
  const header = "生均图书册数差异系数（%）";

  it.each([0.452, "0.452", 1, 0.0001])("may be the fraction of a percent cell: %s is not used", (cell) => {
    expect(share(header, cell)).toEqual([undefined, "percentUnclear warning"]);
  });

  it.each([
    [1.0001, 0.010001],
    [45.2, 0.452],
    ["45.2%", 0.452],
    ["0.9%", 0.009],
    [0, 0],
  ])("%s is certain", (cell, value) => {
    expect(share(header, cell)).toEqual([value]);
  });

  it("the caller can say which", () => {
    expect(share(header, 0.452, { [header]: { field: "coefficients.booksPerPupil", unit: "小数" } })).toEqual([0.452]);
    expect(share(header, 0.9, { [header]: { field: "coefficients.booksPerPupil", unit: "%" } })).toEqual([0.009]);
  });

  it("the unit of a mean in the title over a coefficient is not that of the coefficient", () => {
    expect(share("生均图书册数（册） 差异系数", 0.17)).toEqual([0.17]);
  });
});

describe("noise of binary arithmetic", () => {
  it.each([
    // =0.2+0.1+0.15, =0.1+0.2, =1.1*3, 577 tenths
    [0.45000000000000007, 0.45],
    [0.30000000000000004, 0.3],
    [57.699999999999996, 57.7],
    [1234567.8900000001, 1234567.89],
    [{ formula: "1.1*3", result: 3.3000000000000003 }, 3.3],
  ])("%s is %d", (cell, value) => {
    expect(unit("运动场地面积", cell, "sportsGroundAreaM2")).toEqual([value, "binaryNoise warning"]);
  });

  it("a count is whole again", () => {
    expect(unit("专任教师数", 434.99999999999994, "fullTimeTeachers")).toEqual([435, "binaryNoise warning"]);
  });

  it.each([1 / 3, 2 / 3, 0.1234567890123, 0.45, 1e-7, Math.PI * 1e5])("%d has its digits by right", (cell) => {
    expect(unit("运动场地面积", cell, "sportsGroundAreaM2")).toEqual([cell]);
  });

  it("digits that were written stay", () => {
    expect(unit("运动场地面积", "0.45000000000000007", "sportsGroundAreaM2")).toEqual([0.45000000000000007]);
  });
});

describe("ids", () => {
  const id = (cell: unknown): readonly unknown[] => read("stageUnit", { stage: "小学", pupils: 100 }, "学校代码", cell, "schoolId");

  it.each([
    ["\u202d0140001\u202c", "0140001", []],
    ["\u20660140001\u2069", "0140001", []],
    ["0140\u00ad001", "0140001", []],
    ["0140001_x000D_", "0140001", []],
    ["_x200E_0140001", "0140001", []],
    ["０１４０００１", "0140001", []],
    // The letter with its accent in two code points and in one.
    ["e\u0301cole", "\u00e9cole", []],
    ["'0140001", "0140001", ["idMended warning"]],
    ["＇0140001", "0140001", ["idMended warning"]],
    ["’0140001", "0140001", ["idMended warning"]],
    ["`0140001", "0140001", ["idMended warning"]],
    ['"0140001"', "0140001", ["idMended warning"]],
    ["0140 001", "0140001", ["idMended warning"]],
    ["0140_x000D_\n001", "0140001", ["idMended warning"]],
    ["2114000001.0", "2114000001", ["idFromNumber warning"]],
    ["100143192.000000", "100143192", ["idFromNumber warning"]],
    ["2,114,000,001", "2114000001", ["idFromNumber warning"]],
    ["1.0E9", "no record", ["scientificNotation error"]],
    ["1.0000000000001E13", "no record", ["scientificNotation error"]],
    ["2.114e+9", "no record", ["scientificNotation error"]],
    ["1E5", "1E5", []],
    ["+1+1", "no record", ["formula error"]],
    ["-1+1", "no record", ["formula error"]],
    ["@SUM(A1)", "no record", ["formula error"]],
  ])("%s is %s", (cell, value, codes) => {
    expect(id(cell)).toEqual([value, ...codes]);
  });

  it.each([
    ["甲 校", "甲校"],
    ["Ⅳ中", "IV中"],
    ["a b", "ab"],
  ])("%s beside %s is said to be alike", (one, other) => {
    const rows = [
      ["学校代码", "学段", "在校生数"],
      [one, "小学", 1],
      [other, "小学", 2],
      [other, "初中", 3],
    ];
    const { records, problems } = readRows(rows, { kind: "stageUnit" });
    expect(records.length).toBe(3);
    expect(problems.map(({ row, field, code, severity }) => [row, field, code, severity])).toEqual([
      [2, "schoolId", "idsAlike", "warning"],
      [3, "schoolId", "idsAlike", "warning"],
    ]);
  });
});

describe("days where none is asked", () => {
  it.each([42370, "42370", "2016-01-01", "2016/1/1", "2016年1月1日", new Date(0)])("%s is no year", (cell) => {
    expect(read("fundingYear", { "教育费用（元）": 1 }, "年份", cell, "year")).toEqual(["no record", "dateUnexpected error"]);
  });

  it("a year that went through a column of decimals is one", () => {
    expect(read("fundingYear", { "教育费用（元）": 1 }, "年份", "2016.0", "year")).toEqual([2016]);
  });
});

describe("cells of workbook readers", () => {
  it.each([
    { text: [{ text: "3" }, { text: "00" }], hyperlink: "#a" },
    { text: { richText: [{ text: "300" }] }, hyperlink: "#a" },
    { formula: "A1", result: { richText: [{ text: "300" }] } },
    { t: "n", v: 300, w: "300" },
    { t: "s", v: "300" },
    "\u2066300\u2069",
    "'300",
  ])("%j is 300", (cell) => {
    expect(unit("图书册数", cell, "books")).toEqual([300]);
  });
});

describe("bands of class sizes in words", () => {
  it.each([
    ["46-50人", 46, 50],
    ["46—50", 46, 50],
    ["４６～５０人", 46, 50],
    ["46人至50人", 46, 50],
    ["66人及以上", 66, null],
    ["66人以上", 66, null],
    ["≥66", 66, null],
    ["超过65人", 66, null],
    ["25人及以下", 0, 25],
    ["≤25人", 0, 25],
    ["不足26人", 0, 25],
    ["大班额（56-65人）", 56, 65],
    ["66 and up", 66, null],
  ])("%s", (words, least, most) => {
    for (const header of ["班额", "班额分段"]) {
      const { records } = readRows(
        [
          ["学校代码", "学段", header, "班级数"],
          ["s", "小学", words, 3],
        ],
        { kind: "class" },
      );
      expect(records).toEqual([{ kind: "band", schoolId: "s", stage: "primary", least, most, classes: 3 }]);
    }
  });

  it.each(["50-46人", "四十六至五十人", "46-"])("%s is none", (words) => {
    const { records } = readRows(
      [
        ["学校代码", "学段", "班额分段", "班级数"],
        ["s", "小学", words, 3],
      ],
      { kind: "class" },
    );
    expect(records).toEqual([]);
  });
});

describe("text that a spreadsheet program would run", () => {
  const unitOf = (name: string): { schoolId: string; stage: "primary"; pupils: number; name: string } => ({
    schoolId: "s",
    stage: "primary",
    pupils: 1,
    name,
  });

  it.each(["=HYPERLINK(A1)", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "'=1", "''", "无", "#N/A", "-"])(
    "%s is escaped and read back",
    (name) => {
      const rows = toRows([unitOf(name)], { kind: "stageUnit" });
      expect(rows[1]?.[1]).toBe(`'${name}`);
      expect(readRows(rows, { kind: "stageUnit" }).records).toEqual([unitOf(name)]);
    },
  );

  it("is left where the caller asks for it", () => {
    expect(toRows([unitOf("=1+1")], { kind: "stageUnit", formulas: "asIs" })[1]?.[1]).toBe("=1+1");
    expect(toRows([unitOf("东街小学")], { kind: "stageUnit" })[1]?.[1]).toBe("东街小学");
    expect(() => toRows([], { kind: "stageUnit", formulas: "none" as never })).toThrow(expect.objectContaining({ code: "badOption" }));
  });
});
