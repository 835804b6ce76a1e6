import fc from "fast-check";
import { isUsageError, nameOf, type Finding } from "edu-balance";
import { emptySheet, readRows, readSheet, toRows, type IntakeKind, type IntakeProblem } from "edu-balance/intake";
import { plainRows, problemSheet, type MarkedSheet } from "edu-balance/reporting";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/intake/fields/kinds.js";
import { MESSY } from "../intake/messySheet.js";

const KIND_NAMES = Object.keys(KINDS) as IntakeKind[];
const ROWS = [
  ["某县小学基本情况统计表"],
  ["学校代码", "学段", "在校生数", "图书册数", "占地面积"],
  ["0101", "小学", 1200, "=1+1", 5000],
  ["0102", "小学", "三百", 4000, 4000],
  ["0103", "小学", 300, 4000, 3000],
];

/** A problem by what it says of the sheet. */
const told = ({ row, column, field, code, value, severity }: IntakeProblem): unknown => [row, column, field, code, value, severity];
const values = (sheet: MarkedSheet): unknown[][] => sheet.rows.map((cells) => cells.map(({ value }) => value));

describe("the sheet that goes back to its sender", () => {
  const result = readRows(ROWS, { kind: "stageUnit" });
  const sheet = problemSheet(ROWS, result, { locale: "zh-CN" });

  it("takes more rows than a call takes arguments", () => {
    const many = [["学校代码", "学段", "在校生数"], ...Array.from({ length: 200_000 }, (_, at) => [`s-${String(at)}`, "小学", at])];
    const problemFree = { ...readRows(many.slice(0, 3), { kind: "stageUnit" }), problems: [] };
    expect(problemSheet(many, problemFree, { locale: "zh-CN" }).rows).toHaveLength(many.length);
  });

  it("has every cell as it was, marks those at fault, and gives the reasons at the end of the row", () => {
    expect(values(sheet).map((cells) => cells.slice(0, -1))).toEqual(ROWS.map((cells) => [...cells, "", "", "", ""].slice(0, 5)));
    expect(sheet.rows.map((cells) => cells.at(-1)?.value)).toEqual(["", "问题备注", "图书册数：为公式，不予计算", "学生数：应为数字", ""]);
    expect(sheet.rows[2]?.[3]).toEqual({ value: "=1+1", mark: "error", reason: "图书册数：为公式，不予计算" });
    expect(sheet.rows[3]?.[2]).toEqual({ value: "三百", mark: "error", reason: "学生数：应为数字" });
    expect(sheet.rows[1]?.[4]?.mark).toBe("warning");
    expect(sheet.rows.flat().filter(({ mark }) => mark !== undefined).length).toBe(3);
  });

  it("says what there is to do, and lists all of it by row and column", () => {
    expect(sheet.summary).toBe("须改正2处，请核对1处。");
    expect(sheet.lines.map(({ row, column, header, mark, code }) => [row, column, header, mark, code])).toEqual([
      [2, "E", "占地面积", "warning", "columnUnknown"],
      [3, "D", "图书册数", "error", "formula"],
      [4, "C", "在校生数", "error", "notANumber"],
    ]);
  });

  it("speaks English where it is asked to", () => {
    const english = problemSheet(ROWS, result, { locale: "en" });
    expect(english.summary).toBe("2 to put right, 1 to look at.");
    expect(english.rows[1]?.at(-1)?.value).toBe("Problem remarks");
    expect(english.rows[3]?.at(-1)?.value).toBe("pupils must be a number");
  });

  it("replaces the reasons of an earlier time, in either language", () => {
    const earlier = values(problemSheet(ROWS, result, { locale: "en" }));
    const corrected = earlier.map((cells) => cells.map((cell) => (cell === "三百" ? 300 : cell)));
    const next = problemSheet(corrected, readRows(corrected, { kind: "stageUnit" }), { locale: "zh-CN" });
    expect(next.rows[1]?.map(({ value }) => value)).toEqual([...(ROWS[1] ?? []), "问题备注"]);
    expect(next.rows.map((cells) => cells.at(-1)?.value)).toEqual(["", "问题备注", "图书册数：为公式，不予计算", "", ""]);
  });

  it("has the keys of objects as its first row", () => {
    const objects = [
      { 学校代码: "0101", 学段: "小学", 在校生数: 100, __EMPTY: "" },
      { 学校代码: "0102", 学段: "小学", 在校生数: -1 },
    ];
    const marked = problemSheet(objects, readRows(objects, { kind: "stageUnit" }), { locale: "zh-CN" });
    expect(values(marked)).toEqual([
      ["学校代码", "学段", "在校生数", "问题备注"],
      ["0101", "小学", 100, ""],
      ["0102", "小学", -1, "学生数：不得为负"],
    ]);
    expect(marked.firstRow).toBe(1);
  });

  it("counts rows as they were counted when it was read", () => {
    const part = ROWS.slice(1);
    const marked = problemSheet(part, readRows(part, { kind: "stageUnit", firstRow: 11 }), { locale: "zh-CN", firstRow: 11 });
    expect(marked.firstRow).toBe(11);
    expect(marked.rows[2]?.[2]?.mark).toBe("error");
    expect(marked.lines.map(({ row }) => row)).toEqual([11, 12, 13]);
  });

  it("counts reasons beyond twelve in a row", () => {
    const headers = emptySheet("stageUnit")[0] ?? [];
    const rows = [headers, ["0101", "东街小学", "小学", ...headers.slice(3).map(() => "=1+1")]];
    const marked = problemSheet(rows, readRows(rows, { kind: "stageUnit" }), { locale: "zh-CN" });
    const inRow = marked.lines.filter(({ row }) => row === 2).length;
    expect(inRow).toBeGreaterThan(12);
    const reason = marked.rows[1]?.at(-1)?.value as string;
    expect(reason.split("；").length).toBe(13);
    expect(reason.endsWith(`另有${String(inRow - 12)}处`)).toBe(true);
  });

  it("marks schools at which something is not met, where findings are handed in", () => {
    const finding = (id: string, verdict: Finding["verdict"]): Finding => ({
      indicator: "booksPerPupil",
      subject: { kind: "school", id },
      stage: "primary",
      value: 12.5,
      unit: "volumesPerPupil",
      requirement: { comparator: ">=", limit: 25, parameterId: "x", effectiveFrom: "2017-01-01", confirmation: "primary" },
      verdict,
      margin: -12.5,
      reasons: [],
      basis: [],
      origin: "national",
    });
    const findings = [finding("0103", "notMet"), finding("0102", "met"), finding("0199", "notMet")];
    const marked = problemSheet(ROWS, result, { locale: "zh-CN", findings });
    expect(marked.summary).toBe("须改正2处，请核对1处；另有1处未达标。");
    expect(marked.rows[4]?.[0]).toEqual({
      value: "0103",
      mark: "finding",
      reason: `小学${nameOf("booksPerPupil").zh}12.5册/生，要求≥25册/生，未达标`,
    });
  });

  it.each([
    [() => problemSheet("a" as never, readRows([], { kind: "school" }), { locale: "en" }), "notAnArray"],
    [() => problemSheet([], null as never, { locale: "en" }), "notAnObject"],
    [() => problemSheet([], readRows([], { kind: "school" }), { locale: "fr" as never }), "badOption"],
    [() => problemSheet([], readRows([], { kind: "school" }), { locale: "en", more: 1 } as never), "badOption"],
    [() => plainRows(problemSheet([], readRows([], { kind: "school" }), { locale: "en" }), { formulas: "run" as never }), "badOption"],
  ])("%s is refused", (call, code) => {
    try {
      call();
      expect.unreachable();
    } catch (error) {
      expect(isUsageError(error) && error.code).toBe(code);
    }
  });
});

describe("a sheet that comes back", () => {
  const again = (rows: readonly unknown[], kind: IntakeKind, firstRow?: number): void => {
    const options = firstRow === undefined ? { kind } : { kind, firstRow };
    const result = readRows(rows, options);
    for (const locale of ["zh-CN", "en"] as const) {
      const sheet = problemSheet(rows, result, { locale, ...(firstRow === undefined ? {} : { firstRow }) });
      const next = readRows(values(sheet), { kind, firstRow: sheet.firstRow });
      expect(next.problems.map(told)).toEqual(result.problems.map(told));
      expect(next.records).toEqual(result.records);
    }
  };

  it("has the same problems: the messy sheet, as it is and after CSV", () => {
    again(MESSY, "stageUnit");
    const result = readRows(MESSY, { kind: "stageUnit" });
    const csv = Papa.unparse(plainRows(problemSheet(MESSY, result, { locale: "zh-CN" })));
    const codes = (problems: readonly IntakeProblem[]): unknown => problems.map(({ row, field, code }) => [row, field, code]);
    expect(codes(readRows(Papa.parse<unknown[]>(csv).data, { kind: "stageUnit" }).problems)).toEqual(
      codes(
        readRows(
          Papa.parse<unknown[]>(Papa.unparse(plainRows({ rows: MESSY.map((row) => row.map((value) => ({ value }))) } as never))).data,
          { kind: "stageUnit" },
        ).problems,
      ),
    );
  });

  it("has the same problems where a row of words shorter than those below is taken for the header", () => {
    const headers = emptySheet("stageUnit")[0] ?? [];
    // 1e308 is a figure beyond the header, and where the marked sheet fills the header up it is one below a blank.
    const words = (count: number): string[] => Array.from({ length: count }, () => "=1+1");
    again([headers, words(2), words(5), [...words(5), 1e308, ...words(1), "１２"]], "stageUnit");
  });

  it("is guessed to be of the same kind", () => {
    const result = readSheet(ROWS);
    const next = readSheet(values(problemSheet(ROWS, result, { locale: "zh-CN" })));
    expect([next.kind, next.confidence]).toEqual([result.kind, result.confidence]);
  });

  const hostileCell = fc.constantFrom<unknown>(
    "=1+1",
    "#N/A",
    "—",
    "无",
    "1,234",
    "1,23",
    "１２",
    "12%",
    "3亩",
    "小学",
    "初中",
    "0012",
    "1.4E+11",
    "",
    null,
    0,
    -1,
    1e308,
    "甲",
    "2017-09-01",
    0.1 + 0.2,
  );

  it.each(KIND_NAMES)("has the same problems, whatever is in its cells: %s", (kind) => {
    const headers = emptySheet(kind)[0] ?? [];
    const row = fc.array(hostileCell, { minLength: 2, maxLength: headers.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.boolean(), (rows, titled) => {
        const sheet = [...(titled ? [["某县统计表"]] : []), headers, ...rows];
        again(sheet, kind);
      }),
      { numRuns: 60 },
    );
  });

  it.each(KIND_NAMES)("has no problem once the marked rows are put right: %s", (kind) => {
    const example = KINDS[kind].example as never;
    const clean = toRows([example], { kind });
    expect(readRows(clean, { kind }).problems).toEqual([]);
    const width = clean[1]?.length ?? 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: width - 1 }), hostileCell), { minLength: 1, maxLength: 6 }), (faults) => {
        const spoilt = clean.map((cells, row) =>
          cells.map((cell, column) => (row === 0 ? cell : (faults.find(([at]) => at === column)?.[1] ?? cell))),
        );
        const sheet = problemSheet(spoilt, readRows(spoilt, { kind }), { locale: "zh-CN" });
        // The sender puts right the rows that have a mark: the cell at fault may be another than the one that looks odd beside it.
        const corrected = sheet.rows.map((cells, row) => {
          const isMarked = row > 0 && cells.at(-1)?.value !== "";
          return cells.map(({ value }, column) => (isMarked && column < width ? clean[row]?.[column] : value));
        });
        expect(readRows(corrected, { kind }).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a marked sheet as plain cells", () => {
  const sheet = { locale: "en", summary: "", firstRow: 1, lines: [], rows: [] } as const;

  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["\t=1", "'\t=1"],
    ["-2+3", "'-2+3"],
    ["-12.5", "-12.5"],
    ["-", "-"],
    ["——", "——"],
    ["校", "校"],
    [-3, -3],
  ])("writes %j as %j", (value, written) => {
    expect(plainRows({ ...sheet, rows: [[{ value }]] })).toEqual([[written]]);
    expect(plainRows({ ...sheet, rows: [[{ value }]] }, { formulas: "asIs" })).toEqual([[value]]);
  });
});
