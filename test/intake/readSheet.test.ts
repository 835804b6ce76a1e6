import { describe, expect, it } from "vitest";
import { emptySheet, readRows, readSheet, type IntakeKind } from "edu-balance/intake";
import { UsageError } from "edu-balance";
import { KINDS } from "../../src/intake/fields/kinds.js";

const KIND_NAMES = Object.keys(KINDS) as IntakeKind[];

describe("readSheet", () => {
  // Any column may be an item of a standard: such a sheet is read only when the caller says what it is.
  it.each(KIND_NAMES.filter((kind) => kind !== "schoolStandard"))("knows the form of %s, in both languages", (kind) => {
    for (const language of ["zh", "en"] as const) {
      const sheet = readSheet(emptySheet(kind, { language }));
      expect([sheet.kind, sheet.confidence >= 0.5, sheet.records]).toEqual([kind, true, [KINDS[kind].example]]);
    }
  });

  it.each([
    ["stageUnit", ["学校代码", "学校名称", "学段", "在校生数", "专任教师数"]],
    ["class", ["学校代码", "学段", "班级", "学生数"]],
    ["class", ["学校代码", "学段", "45人及以下", "46-55人", "56人及以上"]],
    ["school", ["学校代码", "学校类别", "办别", "小学在校生数", "初中在校生数"]],
    ["fundingYear", ["年份", "教育经费支出", "在校生数"]],
    ["staffYear", ["单位编号", "学年", "专任教师数", "在编教职工数"]],
    ["county", ["县区代码", "学段", "生均图书册数差异系数", "综合差异系数"]],
  ] as const)("takes %s from its headers", (kind, headers) => {
    expect(readSheet([headers, headers.map(() => 1)]).kind).toBe(kind);
  });

  it("reads as readRows does, and says what became of each column", () => {
    const rows = [
      ["学校代码", "学段", "在校生数", "图书册数", "占地面积"],
      ["0101", "小学", 300, "1,23", 5000],
      ["0102", "小学", -1, 4000, 6000],
    ];
    const sheet = readSheet(rows);
    const { mapping: _mapping, ...same } = readRows(rows, { kind: "stageUnit" });
    expect(sheet).toMatchObject(same);
    expect(sheet.columns.map(({ header, name, used, cells, problems }) => [header, name?.zh ?? null, used, cells, problems])).toEqual([
      ["学校代码", "学校标识码", true, 2, 0],
      ["学段", "学段", true, 2, 0],
      ["在校生数", "学生数", true, 2, 1],
      ["图书册数", "图书册数", true, 2, 1],
      ["占地面积", null, false, 2, 1],
    ]);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it("takes the caller's word for the kind, and his fields for a hint", () => {
    const rows = [
      ["代码", "学段", "人数"],
      ["0101", "小学", 300],
    ];
    const told = readSheet(rows, { kind: "stageUnit", mapping: { 代码: "schoolId", 人数: "pupils" } });
    expect([told.kind, told.confidence, told.records.length]).toEqual(["stageUnit", 1, 1]);
    expect(readSheet(rows, { mapping: { 代码: "schoolId", 人数: "fullTimeTeachers" } }).kind).toBe("stageUnit");
  });

  it("is not certain where nothing or little is known", () => {
    const nothing = readSheet([
      ["a", "b"],
      [1, 2],
    ]);
    expect([nothing.confidence, nothing.kinds, nothing.records]).toEqual([0, [], []]);
    expect(nothing.problems.map(({ code }) => code)).toEqual(["headerNotFound"]);
    const little = readSheet([
      ["学校代码", "学段", "甲", "乙", "丙", "丁"],
      ["0101", "小学", 1, 2, 3, 4],
    ]);
    expect(little.confidence).toBeLessThan(0.5);
  });

  it.each([[{ kind: "pupil" }], [{ kinds: "school" }], [{ mapping: { a: "noField" } }], [{ constants: { noField: 1 } }]])(
    "throws a UsageError for %j",
    (options) => {
      expect(() => readSheet([["学校代码", "学段"]], options as never)).toThrow(UsageError);
    },
  );
});
