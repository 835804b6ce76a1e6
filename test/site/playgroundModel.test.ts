import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessBasicBalance, stageUnits, type School } from "edu-balance";
import { toRows } from "edu-balance/intake";
import type { PlanChoice, Source, Choices } from "../../docs/.vitepress/playground/model/protocol.js";
import { fileNameOf } from "../../docs/.vitepress/playground/model/fileName.js";
import { fileText, requireSheetFile } from "../../docs/.vitepress/playground/model/fileText.js";
import { Refusal } from "../../docs/.vitepress/playground/model/refusal.js";
import { openSession } from "../../docs/.vitepress/playground/model/session.js";
import { queryOf, settingsIn, type Settings } from "../../docs/.vitepress/playground/model/settings.js";
import { neededText, openTelling } from "../../docs/.vitepress/playground/model/telling.js";
import { WORDS } from "../../docs/.vitepress/playground/words/say.js";
import county from "../../examples/data/invented-county.json" with { type: "json" };
import { root } from "../docs/fences.js";
import { hostileNames } from "../support/hostileNames.js";

const SETTINGS: Settings = { standard: "basicBalance2012", asOf: "2018-12-31", place: "", allowUnverified: false };
const CHOICES: Choices = { language: "zh", settings: SETTINGS, county: "", sheet: null, kind: null, mapping: {} };
const SCHOOLS = county.schools as readonly School[];
const nothing = (): void => undefined;

function tabbed(rows: readonly (readonly (string | number | null)[])[]): Source {
  return { text: rows.map((row) => row.map((cell) => String(cell ?? "")).join("\t")).join("\n") };
}

function bytesOf(...begins: number[]): Uint8Array {
  return new Uint8Array([...begins, 0, 0, 1, 2]);
}

describe("the words of the playground", () => {
  it("are there in both languages, with the same places to fill", () => {
    expect(Object.keys(WORDS.en)).toEqual(Object.keys(WORDS.zh));
    const placesOf = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();
    for (const [key, zh] of Object.entries(WORDS.zh)) {
      const en = WORDS.en[key as keyof typeof WORDS.en];
      expect([zh, en].every((text) => text !== "")).toBe(true);
      expect([key, placesOf(en)]).toEqual([key, placesOf(zh)]);
    }
  });

  it("have no Latin words in Chinese but those of files", () => {
    const latin = Object.values(WORDS.zh).flatMap((text) => text.replace(/\{\w+\}/gu, "").match(/[A-Za-z]{2,}/gu) ?? []);
    expect([...new Set(latin)].sort()).toEqual(["CSV", "GB", "MB", "TXT", "UTF", "XLSX", "xls", "xlsx"]);
  });
});

describe("the address of the playground", () => {
  it("holds the settings, and gives them back", () => {
    const settings: Settings = { standard: "qualityBalance2017", asOf: "2023-12-31", place: "140622", allowUnverified: true };
    expect(queryOf(settings)).toBe("?standard=qualityBalance2017&asOf=2023-12-31&place=140622&unverified=1");
    expect(settingsIn(queryOf(settings), SETTINGS)).toEqual(settings);
  });

  it("takes nothing else, and nothing that is wrong", () => {
    const query = "?standard=<script>&asOf=2018-02-30&place=14062x&unverified=yes&county=应县&text=1";
    expect(settingsIn(query, SETTINGS)).toEqual(SETTINGS);
    for (const name of hostileNames) expect(queryOf({ ...SETTINGS, place: name })).toBe("?standard=basicBalance2012&asOf=2018-12-31");
  });
});

describe("files that are given to the playground", () => {
  const refused = (bytes: Uint8Array): string => {
    try {
      requireSheetFile(bytes);
      fileText(bytes);
      return "";
    } catch (error) {
      return error instanceof Refusal ? error.key : String(error);
    }
  };

  it.each([
    ["an empty file", new Uint8Array(), "refusedEmptyFile"],
    ["an old workbook, or one with a password", bytesOf(0xd0, 0xcf, 0x11, 0xe0), "refusedOldWorkbook"],
    ["a photograph", bytesOf(0xff, 0xd8, 0xff), "refusedImage"],
    ["a picture", bytesOf(0x89, 0x50, 0x4e, 0x47), "refusedImage"],
    ["a document to print", bytesOf(0x25, 0x50, 0x44, 0x46), "refusedNotSheet"],
    ["anything else that is no text", bytesOf(0x7f, 0x45), "refusedNotSheet"],
    ["a web page called .xls", new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"), "refusedWebPage"],
    ["a text that begins like a picture", new TextEncoder().encode("BM,学段\n1,小学"), ""],
  ])("%s", (_title, bytes, key) => {
    expect(refused(bytes)).toBe(key);
  });

  it("are read in UTF-8, GB18030 and as Unicode text of a spreadsheet", () => {
    const utf16 = Buffer.from("\uFEFF学校", "utf16le");
    expect(fileText(new TextEncoder().encode("学校"))).toBe("学校");
    expect(fileText(new Uint8Array(utf16))).toBe("学校");
    expect(fileText(new Uint8Array(readFileSync(`${root}examples/intake/schools.gb18030.csv`)))).toMatch(/^松泉县/u);
  });
});

describe("a sheet in the playground", () => {
  const good = tabbed(toRows(SCHOOLS, { kind: "school" }));

  it("has the coefficients of the library's own call", async () => {
    const { verdict } = await openSession().answer("assess", { source: good, choices: CHOICES }, nothing);
    const made = stageUnits(SCHOOLS);
    const { stages } = assessBasicBalance({ county: { id: "county" }, ...made }, { asOf: "2018-12-31" });
    const shown = verdict?.tables[0]?.rows.map((row) => row[1]?.text);
    const known = Object.values(stages.primary.variation).map(({ coefficient }) => String(Number(coefficient?.toFixed(3))));
    expect(shown).toEqual(known);
    expect(verdict?.lines[0]?.text).toContain(String(Number(stages.primary.composite?.toFixed(3))));
  });

  it("has an account of every row: 41 are a header and 40 schools", async () => {
    const { sheet } = await openSession().answer("assess", { source: good, choices: CHOICES }, nothing);
    expect(sheet.counts.map(({ id, count }) => [id, count])).toEqual([
      ["given", 41],
      ["used", 40],
      ["setAside", 1],
      ["excluded", 0],
    ]);
  });

  it("is read again as its reader says", async () => {
    const session = openSession();
    const source = { text: readFileSync(`${root}examples/intake/schools.csv`, "utf8") };
    const first = await session.answer("assess", { source, choices: CHOICES }, nothing);
    expect(first.sheet.columns.filter(({ isUnsure }) => isUnsure).map(({ header }) => header)).toEqual(["举办者"]);
    // What is in doubt says what it may be.
    expect(first.sheet.columns.find(({ isUnsure }) => isUnsure)?.reason).toContain("可能是办别、是否县属");
    expect(first.sheet.problems.rows.map((row) => row[2]?.text)).toContain("办别, 是否县属");
    const choices = { ...CHOICES, mapping: { "#5": "countyRun" } };
    const second = await session.answer("assess", { source: null, choices }, nothing);
    // Rows 6 and 11 have the same code, and row 7 has “8,20” for its books.
    expect(second.sheet.counts.map(({ count }) => count)).toEqual([13, 4, 6, 3]);
    expect(second.sheet.unsure).toBe("");
  });

  it("counts a column of figures that was not known among those to be told, and calls a kind of school by its name", async () => {
    const text = "学校代码\t办学类型\t在校生数\t图书册数\t神秘数\n01\t小学\t100\t400\t5\n02\t九年一贯制学校\t100\t\t6\n03\t小学\t100\t\t7";
    const choices = { ...CHOICES, kind: "stageUnit" as const };
    const { sheet, verdict } = await openSession().answer("assess", { source: { text }, choices }, nothing);
    expect(sheet.columns.filter(({ isUnsure }) => isUnsure).map(({ header }) => header)).toEqual(["神秘数"]);
    expect(sheet.unsure).toContain("有1列");
    expect(sheet.problems.rows.map((row) => row[2]?.text)).toContain("九年一贯制学校");
    // What keeps every coefficient from being known is said once, below; a row has its own.
    const [primary] = verdict?.tables ?? [];
    expect(primary?.rest).toBe("数据有误：02");
    const remarks = new Map(primary?.rows.map((row) => [row[0]?.text, row.at(-1)?.text]));
    expect(remarks.get("生均图书册数")).toBe("未填报图书册数：03");
  });

  it("cuts long tables and says how many rows there are", async () => {
    const lines = Array.from({ length: 300 }, (_each, at) => `${String(at + 1)}\t小学\t三百`);
    const { sheet } = await openSession().answer(
      "assess",
      { source: { text: ["学校代码\t学段\t在校生数", ...lines].join("\n") }, choices: CHOICES },
      nothing,
    );
    expect([sheet.problems.rows.length, sheet.problems.rest]).toEqual([200, "只列出前200条，共300条。"]);
    expect(sheet.excluded.rest).toBe("只列出前200条，共300条。");
  });

  it("leaves shares of classes unknown where a class was kept out", async () => {
    const text = "学校代码\t班级\t学段\t年级\t班级人数\n01\t1\t小学\t1\t40\n01\t2\t小学\t1\t四十";
    const { verdict, sheet } = await openSession().answer("assess", { source: { text }, choices: CHOICES }, nothing);
    expect(sheet.counts.at(-1)?.count).toBe(1);
    expect(verdict?.whole.verdict?.id).toBe("undetermined");
  });

  it.each([
    [{ text: "" }, SETTINGS, "refusedEmptyFile"],
    [{ text: "a\tb\n1\t2" }, SETTINGS, "refusedNoHeader"],
    [good, { ...SETTINGS, asOf: "2018-02-30" }, "refusedBadDay"],
    [good, { ...SETTINGS, place: "1406" }, "refusedBadPlace"],
    [{ bytes: new Uint8Array([0x50, 0x4b, 3, 4, 5]).buffer }, SETTINGS, "refusedDamaged"],
  ] as const)("is refused in words: %#", async (source, settings, key) => {
    await expect(openSession().answer("assess", { source, choices: { ...CHOICES, settings } }, nothing)).rejects.toMatchObject({ key });
  });

  const nonsense: readonly PlanChoice[] = [
    { kind: "equalise", stage: "primary", indicator: "booksPerPupil", target: 0 },
    { kind: "within", stage: "primary", budget: -1, prices: {} },
  ];
  it.each(nonsense.map((choice) => ({ choice })))("has no plan for numbers that are none: $choice.kind", async ({ choice }) => {
    const session = openSession();
    await session.answer("assess", { source: good, choices: CHOICES }, nothing);
    await expect(session.answer("plan", choice, nothing)).rejects.toMatchObject({ key: "refusedBadPlan" });
  });
});

describe("the name of a file that is handed out", () => {
  it("says the county, the form and the day, and holds nothing that a file may not be called", () => {
    expect(fileNameOf(["应县", "一页报告", "2018-12-31"])).toBe("应县_一页报告_2018-12-31");
    expect(fileNameOf(["", "List", "2018-12-31"])).toBe("List_2018-12-31");
    expect(fileNameOf(["a/b\\c", '<b>:|?*"c\u202Egpj'])).toBe("a b c_b c gpj");
    for (const name of hostileNames) expect(fileNameOf([name, "x"])).not.toMatch(/[\\/:*?"<>|]|^\./u);
  });
});

describe("what is short by the standard of 2012", () => {
  it("is told as what the composite lacks, with why single schools have no shortfalls and where the plan is", async () => {
    const session = openSession();
    const { plan, hasShortfalls } = await session.answer(
      "assess",
      { source: tabbed(toRows(SCHOOLS, { kind: "school" })), choices: CHOICES },
      nothing,
    );
    expect(hasShortfalls).toBe(true);
    const shortfalls = await session.answer("shortfalls", null, nothing);
    const { stages } = assessBasicBalance({ county: { id: "county" }, ...stageUnits(SCHOOLS) }, { asOf: "2018-12-31" });
    expect([stages.primary.verdict, stages.juniorSecondary.verdict]).toEqual(["met", "notMet"]);
    expect(shortfalls?.lines[0]).toMatch(/^小学综合差异系数比限值低/u);
    expect(shortfalls?.lines[1]).toMatch(/^初中综合差异系数比限值高/u);
    expect(shortfalls?.lines[2]).toContain(WORDS.zh.plan);
    // The plan begins where something is missing.
    expect(plan?.stage).toBe("juniorSecondary");
    expect(plan?.note).toContain("八分之一");
  });
});

describe("what is short by quality balance", () => {
  const QUALITY: Choices = { ...CHOICES, settings: { ...SETTINGS, standard: "qualityBalance2017" } };
  const linesOf = async (text: string): Promise<readonly string[] | undefined> => {
    const session = openSession();
    await session.answer("assess", { source: { text }, choices: QUALITY }, nothing);
    return (await session.answer("shortfalls", null, nothing))?.lines;
  };

  it("is not said to be nothing where no school could be judged", async () => {
    const lines = await linesOf("学校代码\t学段\t在校生数\t图书册数\n01\t小学\t三百\t400");
    expect(lines?.length).toBeGreaterThan(0);
    expect(lines).not.toContain(WORDS.zh.noShortfalls);
  });

  it("is said of a school that lacks figures as not known", async () => {
    expect(await linesOf("学校代码\t学段\t在校生数\t图书册数\n01\t小学\t300\t400")).not.toContain(WORDS.zh.noShortfalls);
  });
});

describe("what is needed", () => {
  it("is never printed below itself", () => {
    const telling = openTelling("en");
    expect(neededText(telling, 123_456, "volumes")).toMatch(/^123456/u);
    // 10.001 m² are not met by 10.00.
    expect(neededText(telling, 10.001, "squareMetres")).toMatch(/^10\.01/u);
    expect(neededText(telling, null, "squareMetres")).toBe("not known");
  });
});
