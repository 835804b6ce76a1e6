import {
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  assessShuozhou2016,
  compareMethods,
  dataRequirements,
  failures,
  findingsOf,
  interSchoolVariation,
  isUsageError,
  nameOf,
  parameterAt,
  parameters,
  reasonText,
  UsageError,
  withParameters,
  type Parameter,
  type StageUnit,
} from "edu-balance";
import { readRows } from "edu-balance/intake";
import { problemsOf, stageUnitSchema, strictSchema, unknownKeys } from "edu-balance/schemas";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";
import { qualityUnit } from "../support/qualityCounty.js";

const asOf = "2016-12-31";
const county = { id: "c" };

const unit = (schoolId: string, books: number | null): StageUnit => ({
  ...qualityUnit(schoolId, "primary", 100),
  books,
  fullTimeTeachers: 10,
  midSeniorTeachers: 5,
});

/** What a wrong call of plain JavaScript says. */
function refusalOf(work: () => unknown): { readonly code: string; readonly message: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** A call that the types forbid. */
function untyped(call: unknown): (...args: readonly unknown[]) => unknown {
  return call as (...args: readonly unknown[]) => unknown;
}

const [limit] = parameters.filter(({ id }) => id === "compositeCoefficientLimit");

describe("what was met in use:", () => {
  it("an option of the variation that stands beside the units of a county moves no verdict", () => {
    const given = { county, units: [unit("a", 100), unit("b", null)] };
    const strayed = untyped(assessBasicBalance)({ ...given, missing: "exclude" }, { asOf });
    expect(strayed).toEqual(assessBasicBalance(given, { asOf }));
    expect(strayed).toMatchObject({ verdict: "undetermined", stages: { primary: { composite: null } } });
  });

  it.each([
    ["the name of the field", { "教学仪器设备值（万元）": "equipmentYuan" }, 123_000],
    ["a record of the field", { "教学仪器设备值（万元）": { field: "equipmentYuan" } }, 123_000],
    ["the number of the column", { "#4": "equipmentYuan" }, 123_000],
    ["a unit of its own, which comes first", { "教学仪器设备值（万元）": { field: "equipmentYuan", unit: "元" } }, 12.3],
  ])("the unit of a header holds where its column is mapped by %s (12.3万元 are 123,000元)", (_by, mapping, equipmentYuan) => {
    const rows = [
      ["学校代码", "学段", "在校生数", "教学仪器设备值（万元）"],
      ["01", "小学", 100, 12.3],
    ];
    const { records, problems } = readRows(rows, { kind: "stageUnit", mapping });
    expect(records).toEqual([{ schoolId: "01", stage: "primary", pupils: 100, equipmentYuan }]);
    // 12.3 yuan for 100 pupils is less than anybody has.
    expect(problems.map(({ code }) => code)).toEqual(equipmentYuan < 2000 ? ["implausible"] : []);
  });

  it("a merged cell of the header that is repeated in its lower row is one title", () => {
    const left = ["学校代码", "学校类别", "办别", "是否县属"];
    const row = ["01", "小学", "公办", "是", 5, null];
    const school = { id: "01", kind: "primary", ownership: "public", countyRun: true, stages: { primary: { pupils: 5 } } };
    for (const lower of [left, left.map(() => ""), left.map(() => null)]) {
      const rows = [[...left, "小学", "初中"], [...lower, "在校生数", "在校生数"], row];
      expect(readRows(rows, { kind: "school" })).toMatchObject({ records: [school], problems: [] });
    }
  });

  it.each(["校舍及设施", "教学设备", "资产", "2023年", "（一）办学条件", "其中", "基本情况"])(
    "the columns under the title %s are read by their own headers",
    (title) => {
      const rows = [
        ["学校标识码", "学段", "在校生数", title, ""],
        ["", "", "", "图书册数", "计算机台数"],
        ["01", "小学", 5, 6, 7],
      ];
      const { records, problems } = readRows(rows, { kind: "stageUnit" });
      expect(records).toEqual([{ schoolId: "01", stage: "primary", pupils: 5, books: 6, computers: 7 }]);
      expect(problems).toEqual([]);
    },
  );

  it("a column of figures that nobody knows is a problem, one without figures is not", () => {
    const read = (header: string, cell: unknown): readonly unknown[] =>
      readRows(
        [
          ["学校代码", "学段", "在校生数", header],
          ["01", "小学", 5, cell],
        ],
        { kind: "stageUnit" },
      ).problems.map(({ code, severity, column }) => [code, severity, column?.header]);
    expect(read("本科及以上学历", 4)).toEqual([["columnUnknown", "warning", "本科及以上学历"]]);
    expect(read("本科及以上学历", null)).toEqual([]);
  });

  it("举办者 is read as neither of two fields, what is missing is said once, and its words can be given a meaning", () => {
    const headers = ["学校代码", "学校类别", "举办者", "小学在校生数"];
    const rows = [headers, ...Array.from({ length: 59 }, (_each, at) => [`0${String(at + 10)}`, "小学", "地方教育部门", 5])];
    const { problems } = readRows(rows, { kind: "school" });
    expect(problems.map(({ code, field, row }) => [code, field, row])).toEqual([
      ["columnAmbiguous", null, 1],
      ["columnMissing", "ownership", 1],
      ["columnMissing", "countyRun", 1],
    ]);
    const values = { 地方教育部门: "公办" };
    const mapping = { 举办者: { field: "ownership", values } };
    const mapped = readRows(rows, { kind: "school", mapping, constants: { countyRun: true } });
    expect([mapped.records.length, mapped.problems, mapped.records[0]?.ownership]).toEqual([59, [], "public"]);
  });

  it("reasons are read in Chinese without an id of the library", () => {
    expect(nameOf("backboneTeachersPer100Pupils").zh).toBe("每百名学生拥有县级以上骨干教师数");
    const sentences = [
      reasonText({ code: "indicatorsMissed", indicators: ["backboneTeachersPer100Pupils"] }),
      reasonText({ code: "noAnswer", item: "qualityMonitoringKeptUp" }),
      reasonText({ code: "recordMissing", record: "government.pay", units: [] }),
      reasonText({ code: "missingFigure", field: "conditions.musicRoomAreasM2", units: ["014062001001"] }),
      reasonText({ code: "belowMissFloor", parameterId: "backboneTeachersPer100Pupils", floor: 0.85 }),
    ].map(({ zh }) => zh);
    expect(sentences.filter((sentence) => /[A-Za-z]/u.test(sentence))).toEqual([]);
    expect(sentences[3]).toBe("未填报各音乐专用教室面积：014062001001");
  });

  it("whoever asks a quality assessment which school misses what is given school, indicator, value, limit and margin", () => {
    const short = qualityUnit("b", "primary", 100, { backboneTeachers: 0, peArtsTeachers: 0 });
    const result = assessQualityBalance({ county, units: [qualityUnit("a", "primary", 100), short] }, { asOf: "2023-12-31" });
    const misses = failures(result).filter(({ school }) => school === "b");
    // 0 of the 1 per 100 pupils asked for backbone teachers and of the 0.9 for physical education and the arts.
    expect(misses.map(({ indicator, value, limit: asked, margin }) => [indicator, value, asked, margin])).toEqual([
      ["backboneTeachersPer100Pupils", 0, 1, -1],
      ["peArtsTeachersPer100Pupils", 0, 0.9, -0.9],
      // Six of the seven indicators are asked, five are met.
      ["qualityIndicatorsMet", 5, 6, -1],
    ]);
    const found = findingsOf(result);
    expect(new Set(found.map(({ finding }) => finding)).size).toBe(found.length);
  });

  it("the 22 clauses say what they need, and a misspelt, repeated or nameless county is named", () => {
    expect(dataRequirements("shuozhou2016").figures.length).toBeGreaterThan(0);
    const assess = (...counties: readonly unknown[]): { readonly problems: unknown; readonly ledger: unknown } =>
      untyped(assessShuozhou2016)({ counties }, { asOf: "2018-12-31" }) as never;
    const yingxian = { county: { id: "yingxian" } };
    expect(assess({ ...yingxian, fundinGrowth: {} }).problems).toContainEqual(
      expect.objectContaining({ path: ["counties", 0, "fundinGrowth"], code: "notExpected" }),
    );
    const twice = assess(yingxian, yingxian);
    expect(twice.ledger).toMatchObject({ given: 2, used: 1, excluded: [{ id: "yingxian", reason: "duplicateUnit" }] });
    expect(twice.problems).toContainEqual(expect.objectContaining({ path: ["counties", 1, "county", "id"], code: "duplicateId" }));
    expect(refusalOf(() => assess({ county: {} }))?.message).toBe("county.id must be a text. Given: undefined.");
  });

  it("a key that a schema does not know is told apart, and refused by its strict form", () => {
    const misspelt = { schoolId: "a", stage: "primary", pupils: 3, bokks: 1 };
    expect(stageUnitSchema.safeParse(misspelt).success).toBe(true);
    expect(unknownKeys("stageUnit", misspelt)).toEqual([["bokks"]]);
    expect(strictSchema("stageUnit").safeParse(misspelt).success).toBe(false);
    expect(unknownKeys("assessmentOptions", { asOf, allowUnverfied: true })).toEqual([["allowUnverfied"]]);
  });

  it("what a schema refuses is told with the number of the row, the name of the field, the value and what is permitted", () => {
    const rows = [{ schoolId: "a", stage: "小学", pupils: "3" }];
    const { error } = stageUnitSchema.array().safeParse(rows);
    expect(error === undefined ? [] : problemsOf(error, rows).map(({ message }) => message.zh)).toEqual([
      "第1条，学段：应为primary（小学）或juniorSecondary（初中）（所填：小学）",
      "第1条，学生数：应为数字（所填：3）",
    ]);
    const root = stageUnitSchema.safeParse(undefined).error;
    expect(root === undefined ? [] : problemsOf(root).map(({ message }) => message.zh)).toEqual(["数据：缺少必填项"]);
  });

  it.each([
    [
      "a misspelt id",
      { ...limit, id: "compositCoefficientLimit", value: 0.3 },
      "unknownParameter",
      "Did you mean compositeCoefficientLimit?",
    ],
    [
      "neither place nor days",
      { id: "compositeCoefficientLimit", value: 0.3 },
      "badOption",
      "overlay.parameters[0] (compositeCoefficientLimit)",
    ],
    ["a text for its number", { ...limit, value: "0,05" }, "badOption", '"0,05"'],
  ])("a rule of an overlay with %s is refused by name", (_fault, record, code, part) => {
    const refusal = refusalOf(() => withParameters(parameters, { name: "x", parameters: [record as Parameter] }));
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(part);
  });

  it("an overlay and its base that are swapped are refused", () => {
    expect(refusalOf(() => untyped(withParameters)({ name: "x", parameters: [] }, parameters))).toEqual({
      code: "notAnArray",
      message: "base must be an array. Given: object.",
    });
  });

  it("a look-up says which rule is next, which stages have their own, and refuses a stage it does not know", () => {
    const query = { asOf, stage: "primary" } as const;
    // The rule of 2016-07-11 ends on 2019-07-16.
    expect(parameterAt("superSizedClassShareLimit", query).nextFrom).toBe("2019-07-17");
    expect(parameterAt("compositeCoefficientLimit", { asOf })).toMatchObject({
      parameter: null,
      ownStages: ["primary", "juniorSecondary"],
    });
    expect(refusalOf(() => untyped(parameterAt)("compositeCoefficientLimit", { asOf, stage: "初中" }))?.code).toBe("badOption");
  });

  it("methods are compared by units and an indicator, as their siblings are called", () => {
    // 1 and 3 books a pupil around 2: a deviation of 1 over n, of √2 over n − 1; as coefficients 1/2 and √2/2.
    const { coefficient, methods } = compareMethods([unit("a", 100), unit("b", 300)], "booksPerPupil");
    expect(coefficient).toBe(0.5);
    expect(methods.find(({ method }) => method === "unweightedSample")?.coefficient).toBeCloseTo(Math.SQRT1_2, 12);
    expect(refusalOf(() => untyped(compareMethods)([1, 2, 3], "booksPerPupil"))).toBeNull();
  });

  it("an error alone brings nothing else of the package along, in Node as in a browser", () => {
    const bundles = readFileSync(`${root}test/package/bundles.test.ts`, "utf8");
    // The built package is measured there.
    expect(bundles).toContain('bundled("UsageError", CORE, "node")');
    expect(bundles).toContain("$name takes no more in Node than in a browser");
  });

  it("an error is known whichever way the package was loaded", () => {
    const other = Object.assign(new Error("of the other build"), { [Symbol.for("edu-balance")]: "UsageError" });
    expect([other instanceof UsageError, isUsageError(other)]).toEqual([true, true]);
    // The tarball and its files are tried there.
    expect(readFileSync(`${root}test/package/tarball.test.ts`, "utf8")).toContain("is one package whichever way it is loaded");
  });

  it.each([
    ["interSchoolVariation", () => untyped(interSchoolVariation)([], "booksPerPupil", { mising: "exclude" }), "Did you mean missing?"],
    ["readRows", () => untyped(readRows)([], { kind: "school", maping: {} }), "Did you mean mapping?"],
    ["parameterAt", () => untyped(parameterAt)("compositeCoefficientLimit", { asOf, stagee: "primary" }), "Did you mean stage?"],
    ["assessClassSizes", () => untyped(assessClassSizes)([], { asOf, scope: "quality" }), "qualityBalance"],
  ])("%s refuses an option it does not have, and says the nearest", (_name, call, part) => {
    const refusal = refusalOf(call);
    expect(refusal?.code).toBe("badOption");
    expect(refusal?.message).toContain(part);
  });

  const rows = [["学校代码"], ["01"]];
  it.each([
    ["an indicator", () => untyped(interSchoolVariation)([], "bookPerPupil"), "Did you mean booksPerPupil?"],
    ["a field", () => readRows(rows, { kind: "stageUnit", mapping: { 学校代码: "schoolID" } }), "Did you mean schoolId?"],
    ["a place", () => parameterAt("compositeCoefficientLimit", { asOf, place: "14x" }), '"14x"'],
    ["a day", () => untyped(parameterAt)("compositeCoefficientLimit", { asOf: "2016-2-1" }), '"2016-2-1"'],
  ])("the error about %s says what was given and what would be right", (_what, call, part) => {
    expect(refusalOf(call)?.message).toContain(part);
  });

  it("a unit that is given twice is the one reason for a coefficient that is missing", () => {
    expect(interSchoolVariation([unit("a", 100), unit("a", 100)], "booksPerPupil")).toMatchObject({
      coefficient: null,
      reasons: [{ code: "duplicateUnit", units: ["a", "a"] }],
    });
    expect(interSchoolVariation([], "booksPerPupil").reasons).toEqual([{ code: "noUnits" }]);
  });
});
