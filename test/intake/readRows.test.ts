import { describe, expect, it } from "vitest";
import { emptySheet, plausibleBounds, readRows, toRows } from "edu-balance/intake";
import { assessBasicBalance, stageUnits, UsageError } from "edu-balance";

const SCHOOL_HEADERS = ["学校标识码", "学校名称", "学校类别", "办别", "是否县属"];
const SCHOOL = ["s-1", "东街学校", "九年一贯制学校", "公办", "是"];

describe("where the header is", () => {
  it("is found below titles, in one row", () => {
    const rows = [["2016年"], [], ["学校代码", "学段", "在校生数"], ["s", "小学", 1]];
    const { records, ledger } = readRows(rows, { kind: "stageUnit" });
    expect(records).toEqual([{ schoolId: "s", stage: "primary", pupils: 1 }]);
    expect(ledger.setAside.map(({ reason }) => reason)).toEqual(["title", "blank", "header"]);
  });

  it("is found in two rows, titles going for the columns to their right", () => {
    const rows = [
      [...SCHOOL_HEADERS, "小学", null, "初中", null, "教学仪器设备值"],
      [null, null, null, null, null, "在校生数", "专任教师数", "在校生数", "专任教师数", "万元"],
      [...SCHOOL, 100, 10, 50, 6, 12.3],
    ];
    expect(readRows(rows, { kind: "school" }).records).toEqual([
      {
        id: "s-1",
        name: "东街学校",
        kind: "nineYear",
        ownership: "public",
        countyRun: true,
        stages: { primary: { pupils: 100, fullTimeTeachers: 10 }, juniorSecondary: { pupils: 50, fullTimeTeachers: 6 } },
        facilities: { equipmentYuan: 123000 },
      },
    ]);
  });

  it("is found in two rows when the figure stands above the stages", () => {
    const rows = [
      [...SCHOOL_HEADERS, "在校生数", null],
      [null, null, null, null, null, "小学", "初中"],
      [...SCHOOL, 100, 50],
    ];
    expect(readRows(rows, { kind: "school" }).records[0]?.stages).toEqual({ primary: { pupils: 100 }, juniorSecondary: { pupils: 50 } });
  });

  it("is the keys of objects", () => {
    const { records, problems, ledger } = readRows(
      [
        { 学校代码: "s", 学段: "小学", 在校生数: 1 },
        { 学段: "小学", 学校代码: "t", 在校生数: -1 },
      ],
      { kind: "stageUnit" },
    );
    expect(records).toEqual([{ schoolId: "s", stage: "primary", pupils: 1 }]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([[3, { header: "在校生数", index: 3 }, "negative"]]);
    expect([ledger.given, ledger.setAside.length]).toEqual([2, 0]);
  });

  it("is not made up", () => {
    const { records, problems, ledger } = readRows([["a", "b"], [1, 2], []], { kind: "stageUnit" });
    expect(records).toEqual([]);
    expect(problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([[null, "headerNotFound", "error"]]);
    expect([ledger.given, ledger.excluded.length, ledger.setAside.length]).toEqual([3, 2, 1]);
  });

  it("starts where the caller says", () => {
    const { problems } = readRows(
      [
        ["学校代码", "学段", "在校生数"],
        ["s", "小学", "x"],
      ],
      { kind: "stageUnit", firstRow: 11 },
    );
    expect(problems[0]?.row).toBe(12);
  });
});

describe("what the caller says", () => {
  const rows = [
    ["学校代码", "学段", "人数合计", "设备"],
    ["s", "小学", 300, 12.3],
  ];

  it("maps columns by header and by position, in a unit", () => {
    const mapping = { 人数合计: "pupils", "#4": { field: "equipmentYuan", unit: "万元" } };
    const result = readRows(rows, { kind: "stageUnit", mapping });
    expect(result.records).toEqual([{ schoolId: "s", stage: "primary", pupils: 300, equipmentYuan: 123000 }]);
    expect(result.mapping.map(({ field, reason }) => [field, reason.code])).toEqual([
      ["schoolId", "alias"],
      ["stage", "alias"],
      ["pupils", "mapping"],
      ["equipmentYuan", "mapping"],
    ]);
  });

  it("decides between two columns for one field, and can leave one aside", () => {
    const two = [
      ["学校代码", "学段", "在校生数", "学生数"],
      ["s", "小学", 300, 290],
    ];
    expect(readRows(two, { kind: "stageUnit" }).records).toEqual([]);
    const decided = readRows(two, { kind: "stageUnit", mapping: { 学生数: "pupils" } });
    expect([decided.records, decided.problems]).toEqual([[{ schoolId: "s", stage: "primary", pupils: 290 }], []]);
    const left = readRows(two, { kind: "stageUnit", mapping: { 学生数: null } });
    expect([left.records, left.problems]).toEqual([[{ schoolId: "s", stage: "primary", pupils: 300 }], []]);
  });

  it("is told when a column is not there", () => {
    const { problems } = readRows(rows, { kind: "stageUnit", mapping: { 人数合计: "pupils", 图书: "books" } });
    expect(problems.map(({ code, value, severity }) => [code, value, severity])).toContainEqual(["mappedColumnMissing", "图书", "warning"]);
  });

  it("stands for every row where the sheet has no column", () => {
    const sheet = [
      ["学校代码", "学校类别", "办别", "在校生数"],
      ["s", "小学", "民办", 30],
    ];
    const { records, problems } = readRows(sheet, { kind: "school", constants: { ownership: "公办", countyRun: true } });
    expect(records[0]).toMatchObject({ ownership: "private", countyRun: true });
    expect(problems).toEqual([]);
  });

  it.each([
    [{ kind: "pupil" }],
    [{ kind: "school", mapping: { a: "noField" } }],
    [{ kind: "school", mapping: { a: { field: "facilities.books", unit: "万元" } } }],
    [{ kind: "school", mapping: [] }],
    [{ kind: "school", constants: { noField: 1 } }],
    [{ kind: "school", constants: { ownership: "其他" } }],
    [{ kind: "school", firstRow: 0 }],
    [null],
  ])("throws a UsageError for %j", (options) => {
    expect(() => readRows([], options as never)).toThrow(UsageError);
  });

  it("throws a UsageError for rows that are no list", () => {
    expect(() => readRows({} as never, { kind: "school" })).toThrow(UsageError);
  });
});

describe("rows that are no records", () => {
  const read = (...rows: readonly (readonly unknown[])[]): (readonly [number, string])[] =>
    readRows([["学校代码", "学校名称", "学段", "在校生数"], ...rows], { kind: "stageUnit" })
      .ledger.setAside.slice(1)
      .map(({ row, reason }) => [row, reason]);

  it.each(["合计", "小 计", "总计", "全县合计", "城关镇小计：", "平均", "平均值", "其中：", "Total", "Grand total", "subtotal"])(
    "%s is a subtotal",
    (label) => {
      expect(read([label, null, null, 5])).toEqual([[2, "subtotal"]]);
      expect(read([null, label, "小学", 5])).toEqual([[2, "subtotal"]]);
    },
  );

  it.each([
    "制表人：张三",
    "审核人 : 李四",
    "单位负责人：王五",
    "填报单位：教育局",
    "填报日期：2016-12-31",
    "注：含教学点",
    "说明：……",
    "Source: bureau",
  ])("%s is a note", (label) => {
    expect(read([label])).toEqual([[2, "note"]]);
  });

  it("a title below the header is a title, a school by such a name is none", () => {
    expect(read(["某县学校情况表（续）"])).toEqual([[2, "title"]]);
    expect(read(["s", "合计小学", "小学", 5])).toEqual([]);
  });
});

describe("rows against each other and within", () => {
  it("rows that share an id are all in error", () => {
    const rows = [
      ["学校代码", "学段", "在校生数"],
      ["s", "小学", 1],
      ["s", "初中", 2],
      ["s", "小学", 3],
      ["s", "小学", "x"],
    ];
    const { records, problems, ledger } = readRows(rows, { kind: "stageUnit" });
    expect(records).toEqual([{ schoolId: "s", stage: "juniorSecondary", pupils: 2 }]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "duplicateId"],
      [4, "duplicateId"],
      [5, "notANumber"],
      [5, "duplicateId"],
    ]);
    expect(ledger.excluded.map(({ row, reason }) => [row, reason])).toEqual([
      [2, "duplicateUnit"],
      [4, "duplicateUnit"],
      [5, "invalidRecord"],
    ]);
  });

  it("figures without a stage go to the one stage of the school, else they are in error", () => {
    const sheet = (kind: string): readonly (readonly unknown[])[] => [
      ["学校代码", "学校类别", "办别", "是否县属", "在校生数", "专任教师数"],
      ["s", kind, "公办", "是", 90, 8],
    ];
    expect(readRows(sheet("初中"), { kind: "school" }).records[0]?.stages).toEqual({
      juniorSecondary: { pupils: 90, fullTimeTeachers: 8 },
    });
    const { problems, records } = readRows(sheet("九年一贯制学校"), { kind: "school" });
    expect([records.length, problems.filter(({ code }) => code === "stageUnclear").map(({ field }) => field)]).toEqual([
      0,
      ["pupils", "fullTimeTeachers"],
    ]);
  });

  it("a total beside figures of the stages is only compared", () => {
    const headers = [...SCHOOL_HEADERS, "在校生数", "小学在校生数", "初中在校生数"];
    expect(readRows([headers, [...SCHOOL, 150, 100, 50]], { kind: "school" }).problems).toEqual([]);
    const less = readRows([headers, [...SCHOOL, 140, 100, 50]], { kind: "school" });
    expect(less.problems.map(({ field, code, severity }) => [field, code, severity])).toEqual([["pupils", "contradicts", "warning"]]);
    const more = readRows([headers, [...SCHOOL, 160, 100, 50]], { kind: "school" });
    expect(more.problems.map(({ code }) => code)).toEqual(["contradicts"]);
  });

  it("a zero for a stage that the kind of school does not have says that there is none", () => {
    const headers = ["学校代码", "学校类别", "办别", "是否县属", "小学在校生数", "初中在校生数", "初中专任教师数"];
    const read = (...figures: readonly number[]): ReturnType<typeof readRows<"school">> =>
      readRows([headers, ["s", "小学", "公办", "是", ...figures]], { kind: "school" });
    expect(read(90, 0, 0).records[0]?.stages).toEqual({ primary: { pupils: 90 } });
    expect(read(90, 5, 1).problems.map(({ field, code, severity }) => [field, code, severity])).toEqual([
      ["stages.juniorSecondary.pupils", "stageUnexpected", "error"],
    ]);
  });

  it("class sizes that cannot be those of the pupils are a warning", () => {
    const headers = [...SCHOOL_HEADERS, "小学在校生数", "初中在校生数", "小学班级数", "初中班级数", "最大班额"];
    const codes = (...figures: readonly number[]): unknown[] =>
      readRows([headers, [...SCHOOL, ...figures]], { kind: "school" }).problems.map(({ field, code, severity }) => [field, code, severity]);
    expect(codes(270, 90, 6, 2, 46)).toEqual([]);
    // Eight classes of 44 hold 352 pupils and not 360.
    expect(codes(270, 90, 6, 2, 44)).toEqual([["conditions.largestClass", "contradicts", "warning"]]);
    expect(codes(20, 10, 1, 1, 31)).toEqual([["conditions.largestClass", "partExceedsWhole", "warning"]]);
    expect(codes(270, 90, 1, 2, 270)).toEqual([
      ["stages.primary.pupils", "implausible", "warning"],
      ["conditions.largestClass", "implausible", "warning"],
    ]);
  });

  it("more staff of a sort than there are is a warning, posts filled beyond those approved are none", () => {
    const rows = [
      ["id", "学年", "核定编制数", "在编教职工数", "专任教师数", "持证教师数"],
      ["c", 2016, 100, 104, 90, 95],
    ];
    const { records, problems } = readRows(rows, { kind: "staffYear" });
    expect(records.length).toBe(1);
    expect(problems.map(({ field, code, severity }) => [field, code, severity])).toEqual([
      ["certifiedTeachers", "partExceedsWhole", "warning"],
    ]);
  });

  it("what is wrong with one of several rooms is said of their column", () => {
    const rows = [
      ["学校标识码", "学校类别", "办别", "是否县属", "在校生数", "音乐教室面积"],
      ["s", "小学", "公办", "是", 90, "96、-3"],
    ];
    const { problems } = readRows(rows, { kind: "school" });
    expect(problems.map(({ column, field, code, value }) => [column?.index, field, code, value])).toEqual([
      [6, "conditions.musicRoomAreasM2", "negative", -3],
    ]);
  });

  it("plausible bounds are named in the message, and a zero is within", () => {
    const rows = [
      ["学校代码", "学段", "在校生数", "图书册数"],
      ["s", "小学", 100, 100001],
      ["t", "小学", 100, 0],
      ["u", "小学", 0, 500],
    ];
    const { problems, records } = readRows(rows, { kind: "stageUnit" });
    expect(records.length).toBe(3);
    const books = plausibleBounds.find(({ figure }) => figure === "books");
    expect([books?.least, books?.most]).toEqual([0.5, 1000]);
    expect(problems.map(({ row, code, message }) => [row, code, message.zh])).toEqual([
      [2, "implausible", "图书册数：超出本库设定的合理范围（0.5–1000每生）"],
    ]);
  });
});

describe("classes and counties", () => {
  it("a row is a class, a total or a band by its figures", () => {
    const rows = [
      ["学校代码", "班级编号", "学段", "班级学生数", "班级数", "班额下限", "班额上限"],
      ["s", "1-1", "小学", 45, null, null, null],
      ["s", null, "小学", 540, 12, null, null],
      ["t", null, "初中", null, 3, 46, 55],
      ["t", null, "初中", null, 1, 66, "及以上"],
      ["t", null, "初中", null, 1, 56, null],
    ];
    const { records, problems } = readRows(rows, { kind: "class" });
    expect(records).toEqual([
      { schoolId: "s", classId: "1-1", stage: "primary", pupils: 45 },
      { kind: "total", schoolId: "s", stage: "primary", classes: 12, pupils: 540 },
      { kind: "band", schoolId: "t", stage: "juniorSecondary", least: 46, most: 55, classes: 3 },
      { kind: "band", schoolId: "t", stage: "juniorSecondary", least: 66, most: null, classes: 1 },
    ]);
    // A blank upper end is not reported, and not open.
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([[6, "most", "missing"]]);
  });

  it("records of the rows go straight to an assessment, whose ledger can take the rows kept out", () => {
    const form = emptySheet("school");
    const { records, ledger } = readRows([...form, ["s-2", "无类别学校"]], { kind: "school" });
    const built = stageUnits(records);
    const result = assessBasicBalance(
      { county: { id: "c" }, units: built.units, ledger: { ...built.ledger, excluded: ledger.excluded } },
      { asOf: "2016-12-31" },
    );
    expect([records.length, result.verdict]).toEqual([1, "undetermined"]);
    expect(toRows(records, { kind: "school" })[0]).toEqual(form[0]);
  });
});
