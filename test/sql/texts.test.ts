import { classSizeSql, inequalitySql, qualityCheckSql, SQL_DIALECTS, variationSql, type SqlDialect } from "edu-balance/sql";
import { isUsageError } from "edu-balance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const dialects = Object.keys(SQL_DIALECTS) as SqlDialect[];
const from = { schools: { table: ["edu", "学校"], columns: { pupils: "在校生数", schoolId: "id" } } } as const;
const stage = { column: "学段", primary: "小学", juniorSecondary: "初中" } as const;

/** Every query there is, in one dialect, with names in all their places. */
function queriesIn(dialect: SqlDialect): { readonly text: string; readonly columns: readonly { readonly name: string }[] }[] {
  const groupBy = ["county"];
  return [
    variationSql({ dialect, from, groupBy, fewest: 5 }),
    variationSql({ dialect, from, groupBy, method: "twoPass", shifts: {} }),
    variationSql({ dialect, from: { schools: { table: "school" }, pupils: { table: "pupil" } }, groupBy }),
    variationSql({ dialect, from: { schools: { table: "school" }, classes: { table: "class" } }, groupBy }),
    qualityCheckSql({ dialect, from, groupBy, stage, asOf: "2024-12-31" }),
    inequalitySql({ dialect, from, groupBy, indicator: "booksPerPupil" }),
    classSizeSql({ dialect, from: { classes: { table: "class" } }, groupBy, stage, asOf: "2018-12-31" }),
    classSizeSql({ dialect, from: { pupils: { table: "pupil" } }, groupBy, stage, asOf: "2018-12-31", fewest: 3 }),
  ];
}

/** A text without what stands in quotes. */
function bare(text: string): string {
  return text.replace(/"[^"]*"|`[^`]*`|'[^']*'/gu, "NAME");
}

describe.each(dialects)("texts for %s", (dialect) => {
  const texts = queriesIn(dialect).map(({ text }) => text);

  it("are the same each time", () => {
    expect(queriesIn(dialect).map(({ text }) => text)).toEqual(texts);
  });

  it("never put a number in the place of what is missing", () => {
    for (const text of texts) expect(text).not.toMatch(/COALESCE|IFNULL|NVL|ISNULL\(/u);
  });

  it("cast every figure of the table to a double of the engine", () => {
    const { double } = SQL_DIALECTS[dialect];
    const figures = ["books", "computers", "fullTimeTeachers", "teachingAreaM2", "在校生数"];
    const { quote } = SQL_DIALECTS[dialect];
    for (const figure of figures) expect(texts[0]).toContain(`CAST(${quote}${figure}${quote} AS ${double})`);
  });

  it("have derived tables and no common ones, and one statement", () => {
    for (const text of texts) {
      expect(bare(text)).not.toMatch(/\bWITH\b|;|--|\/\*/u);
      expect(bare(text).split("(").length).toBe(bare(text).split(")").length);
    }
  });

  it("ask for every column that is said of them", () => {
    for (const { text, columns } of queriesIn(dialect)) {
      const asked = text.slice(0, text.indexOf("\nFROM"));
      for (const { name } of columns) expect(asked).toMatch(new RegExp(`(?:^|[ ,\\n])${name}(?:,|$)`, "mu"));
    }
  });
});

describe("what may be in a text", () => {
  const query = (options: object): string =>
    variationSql({ dialect: "duckdb", from: { schools: { table: "school" } }, groupBy: ["county"], ...options }).text;

  it.each([
    'school"',
    "school`",
    "school; DROP TABLE school",
    "school--",
    "school/*",
    "a\\b",
    "",
    " school",
    "1school",
    "school'",
    "a\nb",
    "a\u0000b",
    "x".repeat(129),
  ])("refuses the name %j in every place", (name) => {
    expect(() => query({ from: { schools: { table: name } } })).toThrow(expect.toSatisfy(isUsageError) as Error);
    expect(() => query({ from: { schools: { table: ["edu", name] } } })).toThrow(expect.toSatisfy(isUsageError) as Error);
    expect(() => query({ from: { schools: { table: "school", columns: { books: name } } } })).toThrow(
      expect.toSatisfy(isUsageError) as Error,
    );
    expect(() => query({ groupBy: [name] })).toThrow(expect.toSatisfy(isUsageError) as Error);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1" as unknown as number, null as unknown as number])("refuses the shift %j", (shift) => {
    expect(() => query({ shifts: { booksPerPupil: shift } })).toThrow(expect.toSatisfy(isUsageError) as Error);
  });

  it.each(["小学' OR '1'='1", "a\\", "--", 'x"', "a;b"])("refuses %j as what a stage is called", (primary) => {
    const options = { dialect: "duckdb", from: { classes: { table: "class" } }, groupBy: ["county"], asOf: "2018-12-31" } as const;
    expect(() => classSizeSql({ ...options, stage: { ...stage, primary } })).toThrow(expect.toSatisfy(isUsageError) as Error);
  });

  it("lets nothing that was given stand outside of quotes, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...dialects), (name, dialect) => {
        let text: string;
        try {
          text = variationSql({ dialect, from: { schools: { table: name, columns: { books: name } } }, groupBy: [name] }).text;
        } catch (error) {
          expect(isUsageError(error)).toBe(true);
          return;
        }
        const plain = variationSql({ dialect, from: { schools: { table: "n", columns: { books: "n" } } }, groupBy: ["n"] }).text;
        expect(bare(text)).toBe(bare(plain));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the words of Chinese sheets", () => {
    expect(query({ from: { schools: { table: "学校表（2018）", columns: { books: "图书（册）", pupils: "在校生 数" } } } })).toContain(
      '"图书（册）"',
    );
  });

  it.each([
    ["an unknown dialect", { dialect: "oracle" }],
    ["no dialect", { dialect: undefined }],
    ["no group", { groupBy: [] }],
    ["an unknown indicator", { indicators: ["nothing"] }],
    ["an unknown option", { where: "1 = 1" }],
    ["an unknown method", { method: "fast" }],
    ["a shift of what is not asked for", { indicators: ["booksPerPupil"], shifts: { computersPer100Pupils: 1 } }],
    ["groups of at least half a row", { fewest: 0.5 }],
    ["pupils and classes", { from: { schools: { table: "s" }, pupils: { table: "p" }, classes: { table: "c" } } }],
    ["a path that is too long", { from: { schools: { table: ["a", "b", "c", "d"] } } }],
  ])("refuses %s", (_, options) => {
    expect(() => query(options)).toThrow(expect.toSatisfy(isUsageError) as Error);
  });
});

describe("columns in the words of sheets", () => {
  const words = ["学校标识码", "在校生数", "图书册数", "专任教师数", "县区"];
  const options = { dialect: "duckdb", groupBy: ["县区"], indicators: ["booksPerPupil"] } as const;

  it("are taken for what the reader of sheets takes them for", () => {
    const columns = { schoolId: "学校标识码", pupils: "在校生数", books: "图书册数" };
    const byWords = variationSql({ ...options, from: { schools: { table: "学校", columns: words } } });
    expect(byWords.text).toBe(variationSql({ ...options, from: { schools: { table: "学校", columns } } }).text);
  });

  it("are refused where a unit would have to be converted, or two are taken for the same", () => {
    const query = (columns: readonly string[]) => () =>
      variationSql({ ...options, indicators: ["equipmentValuePerPupil"], from: { schools: { table: "学校", columns } } });
    expect(query(["在校生数", "教学仪器设备值（万元）", "县区"])).toThrow(/万元/u);
    expect(query(["在校生数", "在校学生数", "教学仪器设备值（元）", "县区"])).toThrow(/pupils/u);
    expect(query(["在校生数", "图书册数", "县区"])).toThrow(/equipmentYuan/u);
    expect(query(["在校生数", "教学仪器设备值（元）", "县区"])).not.toThrow();
  });
});
