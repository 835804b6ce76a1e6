import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { readRows } from "edu-balance/intake";
import { problemSheet, toHtml, toMarkdown, type TableBlock } from "edu-balance/reporting";
import { afterAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../examples/office/docx.js";
import { numberFormat, storedNumber } from "../../examples/office/numberFormat.js";
import { columnWidths } from "../../examples/office/columnWidths.js";
import { sheetNames } from "../../examples/office/sheetNames.js";
import { writeProblemWorkbook } from "../../examples/office/problemWorkbook.js";
import { writeXlsx } from "../../examples/office/xlsx.js";
import { root } from "../docs/fences.js";
import { MESSY } from "../intake/messySheet.js";
import { everyBlock } from "../support/everyBlock.js";
import { hostileNames } from "../support/hostileNames.js";
import { reportDocuments } from "../support/reportDocuments.js";
import { decoded } from "../support/writtenText.js";
import { zipEntries } from "../support/zipEntries.js";

const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a document in Word", () => {
  it("is A4, with merged cells, heads on every page, dark cells for not met, the notice above and the page below", async () => {
    const entries = zipEntries(await writeDocx(everyBlock("zh-CN", "应县第一小学", "landscape")));
    const xml = entries.get("word/document.xml") ?? "";
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain('<w:gridSpan w:val="4"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    // Two rows of heads in the table, one in that of the chart.
    expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBe(3);
    // Two cells of the table and one of the chart.
    expect(xml.match(/<w:shd w:fill="404040"[^>]*\/>/gu)?.length).toBe(3);
    const parts = [...entries].map(([name, text]) => ({ name, text }));
    expect(parts.filter(({ name }) => /header\d/u.test(name)).some(({ text }) => decoded(text).includes("虚构数据 应县第一小学"))).toBe(
      true,
    );
    expect(parts.filter(({ name }) => /footer\d/u.test(name)).some(({ text }) => text.includes("NUMPAGES"))).toBe(true);
    expect(entries.get("word/styles.xml")).toContain('w:eastAsia="仿宋"');
  });
});

describe("a document as a workbook", () => {
  it("has the text, each table and the sources of its numbers on a sheet of its own", async () => {
    const sheets = await readWorkbook(Buffer.from(await writeXlsx(everyBlock("zh-CN"))));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["正文", "表1 应县第一小学", "两所学校低于均值 应县第一小学", "数据来源"]);
    // Below the notice, the caption and two heads: numbers are numbers, unrounded; what has words in it is text.
    expect(sheets[1]?.data[4]).toEqual(["应县第一小学", "小学", 0.29604, 0.6504, 0.073, "◇ 应县第一小学"]);
    expect(sheets[1]?.data[6]?.slice(3, 5)).toEqual(["未达标", -12]);
  });

  it("prints on A4 with the notice above, the page below, and the heads repeated", async () => {
    const entries = zipEntries(await writeXlsx(everyBlock("zh-CN", "校 & 校", "landscape")));
    const sheet = decoded(entries.get("xl/worksheets/sheet2.xml") ?? "");
    expect(sheet).toContain("<oddHeader>&C虚构数据 校 && 校</oddHeader><oddFooter>&C&P / &N</oddFooter>");
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
    expect(sheet).toContain('<mergeCell ref="C3:F3"/>');
    expect(decoded(entries.get("xl/workbook.xml") ?? "")).toContain(`localSheetId="1">'表1 校 & 校'!$3:$4<`);
  });

  it.each(hostileNames.map((name) => [name.slice(0, 40), name]))("keeps %j as text", async (_short, name) => {
    const file = await writeXlsx(everyBlock("zh-CN", name));
    const shown = name.replace(/\s+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\0\ud800]/gu, "□");
    const sheets = await readWorkbook(Buffer.from(file), { trim: false });
    expect(sheets[1]?.data.at(-1)?.[0]).toBe(shown in Object.prototype ? `${shown} ` : shown);
    const xml = [...zipEntries(file)].filter(([path]) => path.startsWith("xl/worksheets/")).map(([, text]) => text);
    expect(xml.filter((text) => /<f[ >]|<hyperlink/u.test(text))).toEqual([]);
  });

  it.each([
    ["0.296", "", "0.000"],
    ["-12", "", "0"],
    ["7.3%", "△", '"△ "0.0%;"△ "-0.0%'],
    ["3所", "", null],
    ["3.0万元", "", null],
  ])("shows %j with the sign %j by the format %j", (text, sign, format) => {
    expect(numberFormat(text, sign)).toBe(format);
  });

  it.each([
    ["0.296", 0.29604, 0.29604],
    ["12.5%", 0.12499999, 0.12499999],
    // 0.0725 × 100 is 7.249999999999999 as a double and 7.25 as a decimal: a spreadsheet would show 7.3.
    ["7.2%", 0.0725, 0.072],
    ["7.3%", 0.0725, 0.073],
    // 1.005 is a little less than that as a double.
    ["1.00", 1.005, 1],
    ["1.01", 1.006, 1.006],
  ])("holds what is printed as %j of %d as %d", (text, value, stored) => {
    expect(storedNumber(text, value)).toBe(stored);
  });

  it("calls the sheets of tables with the same caption by the headings above them", async () => {
    const [form] = reportDocuments().filter(({ document }) => document.form === "declaration2012" && document.locale === "zh-CN");
    const entries = zipEntries(await writeXlsx(form?.document ?? everyBlock("zh-CN")));
    const workbook = decoded(entries.get("xl/workbook.xml") ?? "");
    expect(workbook).toContain('name="表Ⅳ 县级人民政府推进义务教育均衡发展工作情况"');
    expect(workbook).not.toContain('name="应县 2018-12-31');
  });

  it("names its sheets as a workbook takes them", () => {
    expect(sheetNames(["表1/二", "表1:二", "", "'a'", "一".repeat(40), `${"一".repeat(40)}二`])).toEqual([
      "表1 二",
      "表1 二 2",
      "-",
      "a",
      "一".repeat(31),
      `${"一".repeat(29)} 2`,
    ]);
  });
});

describe("the columns of a table", () => {
  const table = (texts: readonly string[], widths: readonly number[]): TableBlock => ({
    kind: "table",
    caption: "",
    columns: widths.map((width) => ({ align: "left", width })),
    head: [texts.map((text) => ({ runs: [text] }))],
    rows: [],
    notes: [],
  });

  it.each([
    // Each has its share of 30 where no word needs more.
    [["ab cd", "x"], [1, 2], [10, 20], true],
    // 12 letters take 12: 2 more than the share of 10, from the one that needs 1 of its 20.
    [["abcdefghijkl", "x"], [1, 2], [12, 18], true],
    // A word of 40 has what the other does not need.
    [["a".repeat(40), "xyz"], [1, 2], [27, 3], false],
    // Chinese may be broken after each character, which is 2 wide.
    [["学".repeat(40), "xyz"], [1, 2], [10, 20], true],
  ])("of %j with shares of %j are %j wide", (texts, shares, widths, isWhole) => {
    expect(columnWidths(table(texts, shares), 30, (characters) => characters)).toEqual({ widths, isWhole });
  });
});

describe("the sheet that goes back to its sender, as a workbook", () => {
  const result = readRows(MESSY, { kind: "stageUnit" });
  const told = ({ problems }: typeof result): unknown => problems.map(({ row, column, field, code }) => [row, column?.index, field, code]);

  it.each(["zh-CN", "en"] as const)("has the same problems when it is read again, and lists them: %s", async (locale) => {
    const marked = problemSheet(MESSY, result, { locale });
    const sheets = await readWorkbook(Buffer.from(await writeProblemWorkbook(marked)));
    expect(told(readRows(sheets[0]?.data ?? [], { kind: "stageUnit" }))).toEqual(told(result));
    expect(sheets[1]?.data[0]?.[0]).toBe(marked.summary);
    expect(sheets[1]?.data.slice(2).map((row) => row.at(-1))).toEqual(marked.lines.map(({ text }) => text));
  });

  it("marks cells, and runs nothing in them", async () => {
    const rows = [
      ["学校代码", "学校名称", "学段", "在校生数"],
      ["0101", "=1+1", "小学", "constructor"],
      ["0102", "@SUM(A1)", "小学", 300],
    ];
    const file = await writeProblemWorkbook(problemSheet(rows, readRows(rows, { kind: "stageUnit" }), { locale: "zh-CN" }));
    const xml = zipEntries(file).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).not.toMatch(/<f[ >]/u);
    expect((await readWorkbook(Buffer.from(file)))[0]?.data.slice(1).map((row) => row.slice(0, 4))).toEqual(rows.slice(1));
  });
});

describe("the program of the office files", () => {
  it("writes a document in JSON as Word, workbook, HTML and Markdown", () => {
    const document = everyBlock("en");
    const from = join(folder, "document.json");
    writeFileSync(from, JSON.stringify(document));
    const files = ["docx", "xlsx", "html", "md"].map((ending) => join(folder, `report.${ending}`));
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/office/run.ts", from, ...files], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const [docx = "", xlsx = "", html = "", md = ""] = files;
    expect(zipEntries(readFileSync(docx)).has("word/document.xml")).toBe(true);
    expect(zipEntries(readFileSync(xlsx)).has("xl/workbook.xml")).toBe(true);
    expect(readFileSync(html, "utf8")).toBe(toHtml(document));
    expect(readFileSync(md, "utf8")).toBe(toMarkdown(document));
  });

  it("says how it is called", () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/office/run.ts", "a.json", "a.pdf"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, "Usage: tsx examples/office/run.ts DOCUMENT.json FILE.(docx|xlsx|html|md) …\n"]);
  });
});
