import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows, toRows, type IntakeKind, type RecordOfKind } from "edu-balance/intake";
import { KINDS } from "../../src/intake/fields/kinds.js";

/** Runs of each property; a longer fuzz is asked for by the environment. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 400);
const runs = { numRuns: RUNS };

const UNSEEN = ["\u200b", "\u200e", "\u202d", "\u202c", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u2060", "_x200E_"];
const BLANKS = [" ", "\u00a0", "\u3000", "\t", "_x000D_", "_x000D_\n"];

/** Ways in which a program or a hand may write the same text, seen or unseen. */
const dressed = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      wide: fc.boolean(),
      unseen: fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(...UNSEEN)), { maxLength: 3 }),
      before: fc.constantFrom("", ...BLANKS),
      after: fc.constantFrom("", ...BLANKS),
    })
    .map(({ wide, unseen, before, after }) => {
      const letters = Array.from(text, (letter) =>
        wide && /[!-~]/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
      );
      for (const [at, mark] of unseen) letters.splice(at, 0, mark);
      return before + letters.join("") + after;
    });

/** A cell as readers of workbooks hand it on. */
const carried = (text: string): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(
    text,
    { richText: [{ text: text.slice(0, 1) }, { text: text.slice(1) }] },
    { text, hyperlink: "https://example.org" },
    { text: { richText: [{ text }] }, hyperlink: "#" },
    { text: [{ text: text.slice(0, 2) }, { text: text.slice(2) }], hyperlink: "#" },
    { formula: "A1", result: text },
    { t: "s", v: text, w: text },
  );

describe("a figure, however it is written", () => {
  /** Thousandths, so that the figure expected can be worked out in whole numbers. */
  const thousandths = fc.nat(9_999_999);
  // What a unit multiplies by, in a field that it can be in.
  const units = [
    ["equipmentYuan", "教学仪器设备资产值", "元", 1],
    ["equipmentYuan", "教学仪器设备资产值", "万元", 10_000],
    ["equipmentYuan", "教学仪器设备资产值", "千元", 1000],
    ["equipmentYuan", "教学仪器设备资产值", "万", 10_000],
    ["sportsGroundAreaM2", "运动场地面积", "㎡", 1],
    ["sportsGroundAreaM2", "运动场地面积", "公顷", 10_000],
    ["sportsGroundAreaM2", "运动场地面积", "万", 10_000],
    ["books", "图书册数", "册", 1],
    ["books", "图书册数", "万册", 10_000],
    ["books", "图书册数", "万", 10_000],
    ["books", "图书册数", "千", 1000],
  ] as const;

  it("is the same", () => {
    fc.assert(
      fc.property(
        thousandths
          .chain((given) => {
            const whole = String(Math.floor(given / 1000));
            const places = String(given % 1000)
              .padStart(3, "0")
              .replace(/0+$/u, "");
            const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
            return fc.record({
              given: fc.constant(given),
              unit: fc.constantFrom(...units),
              stated: fc.constantFrom("header", "cell", "mapping"),
              text: fc.constantFrom(whole, grouped).map((start) => (places === "" ? start : `${start}.${places}`)),
              money: fc.constantFrom("", "¥", "￥", "RMB ", "人民币"),
            });
          })
          .chain((made) => {
            const [field, , unit] = made.unit;
            const shown = `${field === "equipmentYuan" ? made.money : ""}${made.text}${made.stated === "cell" ? unit : ""}`;
            return fc.tuple(fc.constant(made), dressed(shown).chain(carried));
          }),
        ([
          {
            given,
            unit: [field, name, unit, factor],
            stated,
          },
          cell,
        ]) => {
          const header = stated === "header" ? `${name}（${unit}）` : name;
          const { records, problems } = readRows(
            [
              ["学校代码", "学段", "在校生数", header],
              ["s", "小学", 100, cell],
            ],
            { kind: "stageUnit", ...(stated === "mapping" ? { mapping: { [name]: { field, unit } } } : {}) },
          );
          const product = given * factor;
          const said = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
          expect(said).toEqual([]);
          expect(records[0]?.[field]).toBe(product / 1000);
        },
      ),
      runs,
    );
  });

  it("is in the record, or in a problem of its row and field, or was not reported: no third way", () => {
    const signs = fc.constantFrom(
      "¥",
      "%",
      "万",
      "元",
      "/",
      "生",
      "人",
      "亩",
      "<",
      "*",
      ".",
      ",",
      "-",
      "+",
      "e",
      "(",
      ")",
      "'",
      "=",
      " ",
      "以上",
      "_x0031_",
    );
    const text = fc
      .array(fc.oneof(signs, fc.nat(99_999).map(String), fc.string({ maxLength: 2 })), { maxLength: 5 })
      .map((parts) => parts.join(""));
    const cell = fc.oneof(text, text.chain(dressed).chain(carried), fc.double(), fc.maxSafeNat(), fc.bigInt({ min: -9n, max: 10n ** 18n }));
    const fields = [
      ["图书册数", "books"],
      ["教学仪器设备资产值（万元）", "equipmentYuan"],
      ["运动场地面积（亩）", "sportsGroundAreaM2"],
      ["专任教师数", "fullTimeTeachers"],
    ] as const;
    fc.assert(
      fc.property(cell, fc.constantFrom(...fields), (given, [header, field]) => {
        const { records, problems, ledger } = readRows(
          [
            ["学校代码", "学段", "在校生数", header],
            ["s", "小学", 100, given],
          ],
          { kind: "stageUnit" },
        );
        const [record] = records;
        const said = problems.some(({ row, field: about }) => row === 2 && about === field);
        const value = record?.[field];
        if (value === undefined)
          expect(said || (record !== undefined && ledger.notReported.some((each) => each.field === field))).toBe(true);
        else expect(Number.isFinite(value)).toBe(true);
        // A cell with a digit is never taken for one that was not reported without a word.
        const digits =
          typeof given === "number" ||
          typeof given === "bigint" ||
          (typeof given === "string" && /\d/u.test(given.replace(/_x[0-9a-f]{4}_/giu, "")));
        if (digits && value === undefined) expect(said).toBe(true);
      }),
      runs,
    );
  });
});

describe("an id, however it is written", () => {
  const id = fc.stringMatching(/^[0-9A-Z]{1,6}[0-9]{4,8}$/u).filter((text) => !/^\d+E\d+$/u.test(text));

  it("is the same, or is refused", () => {
    fc.assert(
      fc.property(
        id.chain((text) =>
          fc.tuple(
            fc.constant(text),
            fc
              .constantFrom(text, `'${text}`, `’${text}`, `"${text}"`, ...(/^[1-9]\d*$/u.test(text) ? [`${text}.0`, `${text}.000`] : []))
              .chain(dressed)
              .chain(carried),
          ),
        ),
        ([text, cell]) => {
          const { records, problems } = readRows(
            [
              ["学校代码", "学段", "在校生数"],
              [cell, "小学", 1],
              [text, "小学", 2],
            ],
            { kind: "stageUnit" },
          );
          expect(records).toEqual([]);
          expect(problems.filter(({ code }) => code === "duplicateId").map(({ row }) => row)).toEqual([2, 3]);
        },
      ),
      runs,
    );
  });

  it("that looks like another is never taken for a second school without a word", () => {
    const letters = fc.constantFrom("0", "1", "A", "Ａ", "é", "e\u0301", " ", "\u3000", "'", "’", "Ⅳ", "I", "V", "校", "\u200b");
    const text = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const rows = [
          ["学校代码", "学段", "在校生数"],
          [one, "小学", 1],
          [other, "小学", 2],
        ];
        const { records, problems } = readRows(rows, { kind: "stageUnit" });
        const look = (each: string): string => each.normalize("NFKC").replace(/[\s'’\u200b]/gu, "");
        if (look(one) !== look(other) || records.length < 2) return;
        expect(problems.map(({ row, code }) => [row, code]).filter(([, code]) => code === "idsAlike")).toEqual([
          [2, "idsAlike"],
          [3, "idsAlike"],
        ]);
      }),
      runs,
    );
  });
});

describe("records with text that a program would run", () => {
  const start = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "＠", "'", "''", "'=", "_x000D_", "_x005F_", "");
  const mark = fc.constantFrom(
    "无",
    "—",
    "N/A",
    "#REF!",
    "\\N",
    "(null)",
    "..",
    "*",
    "HYPERLINK(A1)",
    "1+1",
    "SUM(A1)",
    "cmd|' /C calc'!A0",
    "东街小学",
    "_x0041_",
  );
  const hostile = fc.tuple(start, mark).map(([before, rest]) => before + rest);
  const id = fc.oneof(
    fc.stringMatching(/^[0-9A-Z]{6,12}$/u).filter((text) => !/^\d+E\d+$/u.test(text)),
    fc.tuple(fc.constantFrom("=", "+", "-", "@", "'="), fc.stringMatching(/^[A-Z0-9]{1,6}$/u)).map(([before, rest]) => before + rest),
  );
  const stage = fc.constantFrom("primary" as const, "juniorSecondary" as const);
  const amount = fc.oneof(
    fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    // Sums with the noise of binary arithmetic.
    fc
      .array(
        fc.nat(99).map((tenths) => tenths / 10),
        { minLength: 2, maxLength: 9 },
      )
      .map((tenths) => tenths.reduce((sum, each) => sum + each, 0)),
  );
  const RECORDS: { readonly [Kind in IntakeKind]: fc.Arbitrary<RecordOfKind[Kind]> } = {
    school: fc.record({
      id,
      name: hostile,
      parentId: id,
      kind: fc.constant("primary" as const),
      ownership: fc.constant("public" as const),
      countyRun: fc.boolean(),
      stages: fc.record({ primary: fc.record({ pupils: fc.nat(5000) }) }),
      facilities: fc.record({ teachingAreaM2: amount }),
    }),
    stageUnit: fc.record({ schoolId: id, name: hostile, stage, pupils: fc.nat(5000), sportsGroundAreaM2: amount }),
    class: fc.record({ schoolId: id, classId: id, stage, pupils: fc.nat(60) }),
    staffYear: fc.record({ id, name: hostile, year: fc.integer({ min: 1990, max: 2040 }), teacherMeanPayYuan: amount }),
    fundingYear: fc.record({ year: fc.integer({ min: 1990, max: 2040 }), spendingYuan: amount }),
    county: fc.record({
      countyId: id,
      name: hostile,
      stage,
      coefficients: fc.record({ booksPerPupil: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0) }),
    }),
    schoolStandard: fc.record({ schoolId: id, name: hostile, stage, values: fc.record({ books: fc.boolean(), area: fc.constant(4.5) }) }),
  };

  it.each(Object.keys(KINDS) as IntakeKind[])("of the kind %s are read back unchanged, and no cell is run", (kind) => {
    const records: fc.Arbitrary<RecordOfKind[IntakeKind]> = RECORDS[kind];
    fc.assert(
      fc.property(records, fc.constantFrom("zh", "en"), (record, language) => {
        const rows = toRows([record], { kind, language });
        for (const cell of rows[1] ?? []) if (typeof cell === "string") expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        const { records: back, problems } = readRows(rows, { kind });
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(back).toEqual([record]);
      }),
      runs,
    );
  });
});
