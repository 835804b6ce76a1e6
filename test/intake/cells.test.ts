import { describe, expect, it } from "vitest";
import { readRows, type IntakeKind, type ReadRowsResult, type RecordOfKind } from "edu-balance/intake";

/** One row under a header of its own, beside the fields every row of the kind must have. */
function readOne<Kind extends IntakeKind>(
  kind: Kind,
  sound: Readonly<Record<string, unknown>>,
  header: string,
  cell: unknown,
): ReadRowsResult<RecordOfKind[Kind]> {
  return readRows(
    [
      [...Object.keys(sound), header],
      [...Object.values(sound), cell],
    ],
    { kind },
  );
}

const UNIT = { schoolId: "s", stage: "小学", pupils: 100 };
const FUNDING = { year: 2016, "义务教育财政拨款（元）": 1 };
const COUNTY = { countyId: "c", stage: "初中" };

/** The figure read and the codes of what was found about the cell; how plausible it is beside the pupils is not asked here. */
function unitFigure(header: string, field: string, cell: unknown): readonly [unknown, readonly string[]] {
  const { records, problems } = readOne("stageUnit", UNIT, header, cell);
  const record = records[0] as unknown as Record<string, unknown> | undefined;
  return [record === undefined ? "no record" : record[field], problems.map(({ code }) => code).filter((code) => code !== "implausible")];
}

describe("figures", () => {
  it.each([
    [450, 450],
    ["450", 450],
    [" 450 ", 450],
    ["４５０", 450],
    ["1,234", 1234],
    ["1，234", 1234],
    ["1 234", 1234],
    ["12,345,678", 12345678],
    ["1 234 567.5", 1234567.5],
    ["+450", 450],
    ["450册", 450],
    ["450 册", 450],
    ["0.45万册", 4500],
    ["1.005万册", 10050],
    ["2千册", 2000],
    ["0", 0],
    [0, 0],
    [-0, 0],
    ["-0", 0],
    [10n, 10],
    [{ formula: "B2*2", result: 450 }, 450],
    [{ richText: [{ text: "4" }, { text: "50" }] }, 450],
    [{ text: "450", hyperlink: "https://example.org" }, 450],
  ])("%s is %d", (cell, value) => {
    expect(unitFigure("图书册数", "books", cell)).toEqual([value, []]);
  });

  it.each(["", "  ", null, undefined, "—", "——", "－", "-", "/", "…", "……", "无", "无数据", "未填报", "N/A", "n/a", "NA", "null", "　"])(
    "%s is not reported",
    (cell) => {
      const { records, problems, ledger } = readOne("stageUnit", UNIT, "图书册数", cell);
      expect(records).toEqual([{ schoolId: "s", stage: "primary", pupils: 100 }]);
      expect(problems).toEqual([]);
      expect(ledger.notReported).toEqual([{ field: "books", rows: 1 }]);
    },
  );

  it.each(["#N/A", "#DIV/0!", "#VALUE!", { error: "#REF!" }, { formula: "1/0", result: { error: "#DIV/0!" } }])(
    "%s is not reported and a warning",
    (cell) => {
      expect(unitFigure("图书册数", "books", cell)).toEqual([undefined, ["excelError"]]);
    },
  );

  it.each([
    ["1,23", "badSeparators"],
    ["12,34,567", "badSeparators"],
    ["1,234 567", "badSeparators"],
    ["1.2.3", "badSeparators"],
    ["三百", "notANumber"],
    ["约300", "notANumber"],
    ["12²", "notANumber"],
    ["③", "notANumber"],
    ["300?", "notANumber"],
    ["300千克", "notANumber"],
    ["0x10", "notANumber"],
    [true, "notANumber"],
    ["300元", "unitUnexpected"],
    ["=1+1", "formula"],
    ["＝1+1", "formula"],
    [{ formula: "A1" }, "formula"],
    [new Date(0), "dateUnexpected"],
    [Number.NaN, "notFinite"],
    [Number.POSITIVE_INFINITY, "notFinite"],
    ["1e400", "tooLarge"],
    ["99999999999999999", "tooLarge"],
    [-1, "negative"],
    ["-1", "negative"],
    [[1], "unreadable"],
    [{ a: 1 }, "unreadable"],
    [Symbol("s"), "unreadable"],
    ["9".repeat(3000), "tooLong"],
  ])("%s keeps the row out: %s", (cell, code) => {
    expect(unitFigure("图书册数", "books", cell)).toEqual(["no record", [code]]);
  });

  it("wholes are asked for where things are counted", () => {
    expect(unitFigure("专任教师数", "fullTimeTeachers", 8.5)).toEqual(["no record", ["notWhole"]]);
  });

  it("scientific notation is read with a warning", () => {
    expect(unitFigure("图书册数", "books", "1.2E+04")).toEqual([12000, ["scientificNotation"]]);
  });
});

describe("units", () => {
  it.each([
    ["教学仪器设备资产值（元）", "123000", 123000],
    ["教学仪器设备资产值（千元）", "123.0", 123000],
    ["教学仪器设备资产值（万元）", "12.3", 123000],
    ["教学仪器设备资产值（万元）", 12.3, 123000],
    // 1.1 × 10000 in doubles is 11000.000000000002.
    ["教学仪器设备资产值（万元）", 1.1, 11000],
    ["教学仪器设备资产值（亿元）", 0.00123, 123000],
    ["equipment (10,000 yuan)", 12.3, 123000],
    ["equipment (million yuan)", 0.123, 123000],
    ["教学仪器设备资产值（元）", "12.3万元", 123000],
    ["教学仪器设备资产值", "12.3万元", 123000],
  ])("%s: %s is %d yuan", (header, cell, yuan) => {
    expect(unitFigure(header, "equipmentYuan", cell)[0]).toBe(yuan);
  });

  it.each([
    ["运动场地面积（㎡）", 3000, 3000],
    ["运动场地面积（平方米）", 3000, 3000],
    ["运动场地面积（m²）", 3000, 3000],
    ["运动场地面积（亩）", 3, 2000],
    ["运动场地面积（亩）", 4.5, 3000],
    ["运动场地面积（亩）", 1, 2000 / 3],
    ["运动场地面积（公顷）", 0.3, 3000],
    ["运动场地面积（万平方米）", 0.3, 3000],
    ["运动场地面积", "3亩", 2000],
  ])("%s: %s is %d m²", (header, cell, area) => {
    expect(unitFigure(header, "sportsGroundAreaM2", cell)[0]).toBe(area);
  });

  it("a factor is in the ledger with the number of cells", () => {
    const { ledger } = readOne("stageUnit", UNIT, "运动场地面积（亩）", 3);
    expect(ledger.conversions).toEqual([
      {
        column: { header: "运动场地面积（亩）", index: 4 },
        field: "sportsGroundAreaM2",
        unit: { name: "亩", factor: 2000, divisor: 3 },
        cells: 1,
      },
    ]);
  });

  it("money without any unit is read as yuan, and said", () => {
    expect(unitFigure("教学仪器设备资产值", "equipmentYuan", 123000)).toEqual([123000, ["unitNotStated"]]);
    expect(unitFigure("equipmentYuan", "equipmentYuan", 123000)).toEqual([123000, []]);
    expect(unitFigure("教学仪器设备资产值", "equipmentYuan", "12.3万元")).toEqual([123000, []]);
  });

  it("a unit in the cell goes before that of the column, and is said", () => {
    expect(unitFigure("教学仪器设备资产值（万元）", "equipmentYuan", "123000元")).toEqual([123000, ["unitDiffers"]]);
    expect(unitFigure("教学仪器设备资产值（万元）", "equipmentYuan", "12.3万元")).toEqual([123000, []]);
  });
});

describe("shares", () => {
  const share = (header: string, cell: unknown): readonly [unknown, readonly string[]] => {
    const { records, problems } = readOne("county", COUNTY, header, cell);
    return [records[0]?.coefficients.booksPerPupil ?? null, problems.map(({ code }) => code)];
  };

  it.each([
    ["生均图书册数差异系数", 0.452, 0.452, []],
    ["生均图书册数差异系数", "45.2%", 0.452, []],
    ["生均图书册数差异系数", "４５．２％", 0.452, []],
    ["生均图书册数差异系数（%）", 45.2, 0.452, []],
    ["生均图书册数差异系数（%）", "7", 0.07, []],
    ["生均图书册数差异系数", "120%", 1.2, []],
    ["生均图书册数差异系数", 1, 1, []],
    ["生均图书册数差异系数", 45.2, null, ["shareAboveOne"]],
    ["生均图书册数差异系数", "1.01", null, ["shareAboveOne"]],
  ])("%s: %s is %s", (header, cell, value, codes) => {
    expect(share(header, cell)).toEqual([value, codes]);
  });
});

describe("ids, words and years", () => {
  const school = { kind: "小学", ownership: "公办", countyRun: "是", 小学在校生数: 100 };
  const id = (cell: unknown): readonly [unknown, readonly string[]] => {
    const { records, problems } = readOne("school", school, "学校标识码", cell);
    return [records[0]?.id ?? null, problems.map(({ code }) => code)];
  };

  it.each([
    ["0012", "0012", []],
    [" ００１２ ", "0012", []],
    ["1E5", "1E5", []],
    [12, "12", ["idFromNumber"]],
    [2114000001, "2114000001", ["idFromNumber"]],
    [12n, "12", ["idFromNumber"]],
    [0, "0", ["idFromNumber"]],
    ["1.4E+11", null, ["scientificNotation"]],
    [1.5, null, ["notText"]],
    [2 ** 60, null, ["notText"]],
    [-1, null, ["notText"]],
    [true, null, ["notText"]],
    ['="0012"', null, ["formula"]],
    ["无", null, ["missing"]],
    [null, null, ["missing"]],
  ])("the id %s is %s", (cell, value, codes) => {
    expect(id(cell)).toEqual([value, codes]);
  });

  it.each([
    ["小学", "primary"],
    ["初级中学", "juniorSecondary"],
    ["九年一贯制学校", "nineYear"],
    ["完全中学", "completeSecondary"],
    ["十二年一贯制学校", "twelveYear"],
    ["教学点", "teachingPoint"],
    ["特殊教育学校", "special"],
    ["nine-year school", "nineYear"],
    ["completeSecondary", "completeSecondary"],
  ])("%s is a school of the kind %s", (cell, kind) => {
    const stages = { 小学在校生数: 1, 初中在校生数: 2, 高中在校生数: 3 };
    const rows = [
      ["id", "类别", "办别", "是否县属", "学校类别", ...Object.keys(stages)],
      ["s", null, "民办", "否", cell, ...Object.values(stages)],
    ];
    const { problems, ledger } = readRows(rows, { kind: "school" });
    const word = problems.filter(({ field }) => field === "kind");
    expect([word, ledger.given]).toEqual([[], 2]);
    const only = readRows(
      [
        ["id", "学校类别", "办别", "是否县属", "在校生数"],
        ["s", cell, "公办", "是", 5],
      ],
      { kind: "school" },
    );
    if (only.records[0] !== undefined) expect(only.records[0].kind).toBe(kind);
  });

  it.each([
    [2016, 2016],
    ["2016", 2016],
    ["2016年", 2016],
    ["２０１６年度", 2016],
  ])("the year %s is %d", (cell, year) => {
    expect(
      readRows(
        [
          ["年份", "教育费用（元）"],
          [cell, 1],
        ],
        { kind: "fundingYear" },
      ).records,
    ).toEqual([{ year, spendingYuan: 1 }]);
  });

  it.each(["2016-2017", "16", "二〇一六", new Date(0)])("%s is no year of accounts", (cell) => {
    expect(
      readRows(
        [
          ["年份", "教育费用（元）"],
          [cell, 1],
        ],
        { kind: "fundingYear" },
      ).records,
    ).toEqual([]);
  });

  it.each([
    ["2016-2017", 2016],
    ["2016—2017学年", 2016],
    ["2016/17", 2016],
    ["2016学年度", 2016],
    [2016, 2016],
  ])("the school year %s begins in %d", (cell, year) => {
    expect(
      readRows(
        [
          ["id", "学年"],
          ["c", cell],
        ],
        { kind: "staffYear" },
      ).records,
    ).toEqual([{ id: "c", year }]);
  });

  it("two years that do not follow one another are no school year", () => {
    expect(
      readRows(
        [
          ["id", "学年"],
          ["c", "2016-2018"],
        ],
        { kind: "staffYear" },
      ).problems.map(({ code }) => code),
    ).toEqual(["notANumber"]);
  });

  it.each([
    ["初中", "1", 1, []],
    ["初中", "初二", 2, []],
    ["小学", "六年级", 6, []],
    ["小学", "3年级", 3, []],
    // Whether junior school begins with grade 6 or 7 differs between places.
    ["初中", "七年级", undefined, ["gradeUnclear"]],
    ["初中", 8, undefined, ["gradeUnclear"]],
  ])("in %s, the grade %s is %s", (stage, cell, grade, codes) => {
    const { records, problems } = readRows(
      [
        ["学校代码", "班级", "学段", "年级", "学生数"],
        ["s", "1班", stage, cell, 45],
      ],
      { kind: "class" },
    );
    const [record] = records;
    expect([record !== undefined && "grade" in record ? record.grade : undefined, problems.map(({ code }) => code)]).toEqual([
      grade,
      codes,
    ]);
  });

  it.each([
    ["96、73.5", [96, 73.5]],
    ["96；73.5㎡", [96, 73.5]],
    [96, [96]],
    ["96、—", [96, null]],
    ["0", []],
    [0, []],
    ["0、", [0]],
  ])("the rooms %s are %s", (cell, areas) => {
    const rows = [
      ["id", "学校类别", "办别", "是否县属", "在校生数", "音乐教室面积"],
      ["s", "小学", "公办", "是", 5, cell],
    ];
    expect(readRows(rows, { kind: "school" }).records[0]?.conditions?.musicRoomAreasM2).toEqual(areas);
  });

  it("a funding row keeps what it says", () => {
    expect(readOne("fundingYear", FUNDING, "公用经费（万元）", 982).records).toEqual([
      { year: 2016, appropriationYuan: 1, publicFundsYuan: 9820000 },
    ]);
  });
});
