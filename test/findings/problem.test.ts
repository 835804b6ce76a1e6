import { describe, expect, it } from "vitest";
import { problem, problemsUnder, problemText, PROBLEM_CODES } from "../../src/findings/problem.js";
import { UNIT_PROBLEMS, type UnitProblemCode } from "../../src/findings/problemTexts.js";
import { unitProblem } from "../../src/findings/unitProblem.js";

const BOOKS = { zh: "图书册数", en: "library volumes" };
const STAGE = {
  zh: "学段",
  en: "stage",
  permitted: { primary: { zh: "小学", en: "primary" }, juniorSecondary: { zh: "初中", en: "junior secondary" } },
};

describe("problem", () => {
  it("names the datum in words, with its place counted from 1 and its stage", () => {
    expect(problem([2, "books"], "notANumber", "x", BOOKS).message).toEqual({
      zh: "第3条，图书册数：应为数字",
      en: "entry 3, library volumes: must be a number",
    });
    expect(problem(["schools", 0, "stages", "primary", "books"], "negative", -1, BOOKS).message).toEqual({
      zh: "第1条，小学，图书册数：不得为负",
      en: "entry 1, primary, library volumes: must not be negative",
    });
  });

  it("says no identifier in Chinese where it has no name", () => {
    expect(problem([2, "books"], "notANumber", "x").message).toEqual({
      zh: "第3条，数据：应为数字",
      en: "entry 3, books: must be a number",
    });
    expect(problem([], "missing", null).message).toEqual({ zh: "数据：缺少必填项", en: "value: is required" });
    expect(problem([4], "notAnObject", 1).message.zh).toBe("第5条：格式不正确，应为一条数据");
    expect(problem([0, "stages", "juniorSecondary"], "stageMissing", null).message.zh).toBe("第1条，初中：缺少该类学校应有的学段");
  });

  it("says which values are permitted where they are known: by name in Chinese, as they are written in English", () => {
    expect(problem([0, "stage"], "notInList", "小学生", STAGE).message).toEqual({
      zh: "第1条，学段：不在允许的取值之内（可填：小学、初中）",
      en: "entry 1, stage: is not one of the values allowed (primary, juniorSecondary)",
    });
    expect(problemText("notInList").zh).toBe("不在允许的取值之内");
  });

  it("has different words for every code", () => {
    const texts = PROBLEM_CODES.map((code) => problemText(code));
    expect(new Set(texts.map(({ zh }) => zh)).size).toBe(PROBLEM_CODES.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(PROBLEM_CODES.length);
  });

  it.each(PROBLEM_CODES)("%s holds no Latin word in Chinese", (code) => {
    expect(problem([0, "stages", "primary", "books"], code, "books", { ...STAGE, ...BOOKS }).message.zh).not.toMatch(/[A-Za-z]{3}/u);
    expect(problem(["books"], code, "books").message.zh).not.toMatch(/[A-Za-z]{3}/u);
  });
});

describe("unitProblem", () => {
  it.each(Object.keys(UNIT_PROBLEMS) as UnitProblemCode[])("says of %s what a problem without a name says", (code) => {
    for (const path of [[2, "books"], [2], ["share", "figures", "books", 0], ["primary"], []]) {
      expect(unitProblem(path, code, -1)).toEqual(problem(path, code, -1));
    }
  });
});

describe("the value of a problem", () => {
  it.each([
    ["null", null, null],
    ["what was not given", undefined, null],
    ["an array", [1], "array"],
    ["a record", { a: 1 }, "object"],
    ["a bigint", 10n, "bigint"],
    ["a symbol", Symbol("s"), "symbol"],
    ["a function", () => 1, "function"],
    ["what is no number", NaN, "NaN"],
    ["no finite number", -Infinity, "-Infinity"],
    ["a negative zero, which JSON does not have", -0, 0],
    ["false", false, false],
    ["a text of 80 letters, whole", "x".repeat(80), "x".repeat(80)],
    ["a text of 81 letters, cut after 80", "x".repeat(81), `${"x".repeat(80)}…`],
  ])("is plain JSON: %s", (_what, given, shown) => {
    expect(problem(["books"], "notANumber", given).value).toBe(shown);
  });
});

describe("problemsUnder", () => {
  it("keeps the words of the name and puts the place of the whole before", () => {
    const inner = [problem([1, "books"], "negative", -1, BOOKS), problem(["books"], "missing", undefined)];
    expect(problemsUnder(["counties", 0, "layout"], inner).map(({ path, message }) => [path.join("."), message.zh, message.en])).toEqual([
      ["counties.0.layout.1.books", "第1条，第2条，图书册数：不得为负", "entry 1, entry 2, library volumes: must not be negative"],
      ["counties.0.layout.books", "第1条，数据：缺少必填项", "entry 1, books: is required"],
    ]);
  });

  it("says the same as a problem that is built at the whole path", () => {
    const path = ["counties", 3, "stages", "primary", 0];
    expect(problemsUnder(path, [problem([2, "books"], "notWhole", 0.5, BOOKS)])).toEqual([
      problem([...path, 2, "books"], "notWhole", 0.5, BOOKS),
    ]);
  });
});
