import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import write, { type Cell } from "write-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSheet } from "edu-balance/intake";
import { runReport } from "../../examples/cli/runReport.js";
import { HELP, REFUSALS, WORDS } from "../../examples/cli/words.js";
import { root } from "../docs/fences.js";
import { changeCell } from "../support/changeCell.js";
import { gb18030 } from "../support/gb18030.js";

type Value = string | number | null;

const HEADS = [
  [
    "学校标识码",
    "学校名称",
    "办学类型",
    "办别",
    "举办者",
    "在校生数",
    "专任教师数",
    "高于规定学历专任教师数",
    "中级及以上专业技术职务教师数",
  ],
  ["教学及辅助用房面积（㎡）", "室内体育用房面积（㎡）", "运动场地面积（㎡）", "教学仪器设备资产值（万元）", "计算机台数", "图书册数"],
].flat();

/** A school of a hundred pupils; everything it has is `times` that of another. */
function school(id: string, name: string, kind: string, times: number): Value[] {
  return [
    id,
    name,
    kind,
    "公办",
    "县级教育部门",
    100,
    5 * times,
    4 * times,
    2 * times,
    400 * times,
    0,
    800 * times,
    20 * times,
    10 * times,
    2000 * times,
  ];
}

const notice = ["说明：本表为虚构数据"];
const primary = [["松泉县小学基本情况表（虚构）"], HEADS, school("0101", "东街小学", "小学", 1), school("0102", "西街小学", "小学", 1)];
const junior = [HEADS, school("0201", "第一中学", "初级中学", 4), school("0202", "第二中学", "初级中学", 1), ["", "合计", "", "", "", 200]];
const HOSTILE = `=cmd|'/c calc'!A1<script>alert(1)</script>`;

let folder = "";

async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Promise<string> {
  const path = join(folder, name);
  const pages = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value): Cell => (value === null || value === "" ? null : { value }))),
  }));
  await write(pages).toFile(path);
  return path;
}

interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly progress: string;
}

async function ran(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const progress: string[] = [];
  const code = await runReport(args, { out: (line) => out.push(line), progress: (line) => progress.push(line) });
  return { code, out, progress: progress.join("\n") };
}

const ASKED = ["--form", "declaration2012", "--as-of", "2016-12-31", "--county", "松泉县", "--map", "举办者=是否县属"];
let messy = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "edu-balance-cli-"));
  messy = await workbook("学校.xlsx", { 说明: [notice], 小学: primary, 初中: junior, 空表: [[null]] });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("npm run report", () => {
  it("makes of a workbook of several sheets the form, a page, the problems and the marked sheets", { timeout: 120_000 }, () => {
    const out = join(folder, "结果");
    const args = ["--import", "tsx", "examples/cli/main.ts", messy, "--out", out, ...ASKED];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.stringContaining("判定：未达标。")]);
    expect(stderr).toContain("工作表“小学”：读作学段单位，共4行，采用2行，未采用0行。\n  其余2行不是数据：标题1行、表头1行。");
    expect(stderr).toContain("工作表“空表”：空白，未采用。");
    const names = [
      ...["申报表.docx", "申报表.xlsx", "申报表.html", "申报表.md", "一页报告.docx", "一页报告.html", "一页报告.md"],
      ...["问题清单.xlsx", "问题清单.md", "退回表.xlsx", "退回表.md"],
    ];
    expect(readdirSync(out).sort()).toEqual([...names].sort());
    expect(stdout.trim().split("\n")).toEqual(names.map((name) => `已写出：${join(out, name)}`));
    // Equal primary schools: 0. Junior ones of equal pupils, one with four times the other: (4 − 1) / (4 + 1) = 0.6, above 0.55.
    const page = readFileSync(join(out, "一页报告.md"), "utf8");
    expect(page).toContain("松泉县");
    expect(page).toMatch(/综合差异系数 .*0\.000.*0\.600/u);
    for (const name of names.filter((each) => /\.(?:docx|xlsx)$/u.test(each))) {
      expect(readFileSync(join(out, name)).subarray(0, 2).toString()).toBe("PK");
    }
  });

  it("never replaces a file in silence, and writes nothing where one is there", async () => {
    const out = join(folder, "已有");
    await ran(messy, "--out", out, ...ASKED);
    rmSync(join(out, "一页报告.md"));
    writeFileSync(join(out, "退回表.md"), "手工改过");
    const again = await ran(messy, "--out", out, ...ASKED);
    expect(again.code).toBe(4);
    expect(again.progress).toContain("没有覆盖，什么也没有写");
    expect(existsSync(join(out, "一页报告.md"))).toBe(false);
    expect(readFileSync(join(out, "退回表.md"), "utf8")).toBe("手工改过");
    expect((await ran(messy, "--out", out, ...ASKED, "--overwrite")).code).toBe(0);
    expect(readFileSync(join(out, "退回表.md"), "utf8")).not.toBe("手工改过");
  });

  it("says how to settle a header that can mean several things, and names the columns it may be", async () => {
    const unclear = `${root}examples/intake/schools.xlsx`;
    const { code, progress } = await ran(unclear, "--out", join(folder, "未定"), ...ASKED.slice(0, 6));
    expect(code).toBe(1);
    expect(progress).toContain("“举办者”可作多种理解（是否县属、办别）。请加：--map 举办者=是否县属");
    const wrong = await ran(unclear, "--out", join(folder, "未定2"), ...ASKED.slice(0, 6), "--map", "举办者=校长");
    expect([wrong.code, wrong.progress.split("\n").at(-1)]).toEqual([2, "列“举办者”不能读作“校长”；可选的有：办别、是否县属。"]);
  });

  it("marks what is wrong in the sender's own sheet, which has no problems once it is put right", async () => {
    const faulty = primary.map((row, at) => (at === 2 ? row.map((value, column) => (column === 5 ? "三百" : value)) : row));
    const out = join(folder, "有错");
    const { code, progress } = await ran(await workbook("有错.xlsx", { 小学: faulty, 初中: junior }), "--out", out, ...ASKED);
    expect(code).toBe(1);
    expect(progress).toContain("第3行“在校生数”列：");
    // The junior secondary schools fail by themselves, whatever the primary ones are.
    expect(progress).toContain("判定：未达标。\n有1行因错误未采用");
    expect(readFileSync(join(out, "退回表.md"), "utf8")).toContain("F3");
    const [sheet] = await readWorkbook(join(out, "退回表.xlsx"));
    expect(sheet?.data[2]?.[5]).toBe("三百");
    const corrected = sheet?.data.map((row) => row.map((value) => (value === "三百" ? 300 : value))) ?? [];
    const { problems, records } = readSheet(corrected, { kind: "stageUnit" });
    expect([problems, records.length]).toEqual([[], 2]);
  });

  it("reports an error in a cell, which the reader of workbooks gives as blank", async () => {
    const erring = join(folder, "错误值.xlsx");
    writeFileSync(erring, changeCell(readFileSync(messy), 2, "F3", { type: "e", content: "<v>#DIV/0!</v>" }));
    const out = join(folder, "错误值");
    const { progress } = await ran(erring, "--out", out, ...ASKED);
    expect(progress).toContain("第3行“在校生数”列：");
    expect(readFileSync(join(out, "退回表.md"), "utf8")).toMatch(/F3\s+学生数：/u);
  });

  it("writes hostile names as text everywhere", async () => {
    const hostile = primary.map((row, at) => (at === 2 ? row.map((value, column) => (column === 1 ? HOSTILE : value)) : row));
    const out = join(folder, "恶意");
    await ran(await workbook("恶意.xlsx", { [`小学`]: hostile, 初中: junior }), "--out", out, ...ASKED, "--county", HOSTILE);
    for (const name of readdirSync(out).filter((each) => each.endsWith(".html") || each.endsWith(".md"))) {
      expect(readFileSync(join(out, name), "utf8")).not.toContain("<script>");
    }
    const [sheet] = await readWorkbook(join(out, "退回表.xlsx"));
    expect(sheet?.data[2]?.[1]).toBe(HOSTILE);
  });

  it("fills in the other forms, and speaks English", async () => {
    const changed = ["--as-of", "2018-12-31", "--locale", "en", "--map", "举办者=run by the county"];
    for (const form of ["coefficientTable", "qualityBalance2017"]) {
      const out = join(folder, form);
      const { code, out: lines, progress } = await ran(messy, "--out", out, "--form", form, ...changed);
      expect([form, code, progress.split("\n").at(-1)]).toEqual([form, 0, expect.stringMatching(/^Verdict: /u)]);
      expect(lines[0]).toBe(`Wrote ${join(out, "form.docx")}`);
    }
  });
});

describe("npm run report with more than schools", () => {
  const funding = [
    [
      "年份",
      "财政教育拨款（万元）",
      "财政经常性收入（万元）",
      "学生数",
      "教育经费支出（万元）",
      "公用经费（万元）",
      "教职工平均工资（元）",
    ],
    [2015, 1000, 5000, 1000, 1100, 100, 40000],
    [2016, 1200, 5500, 1000, 1300, 120, 42000],
  ];
  const marks = [
    ["学校标识码", "学校名称", "学段", "生均图书册数", "设有图书室"],
    ["0101", "东街小学", "小学", 20, "√"],
    ["0102", "西街小学", "小学", 12, ""],
  ];
  const standard = {
    name: "某省办学标准（虚构）",
    mayMiss: 0,
    items: [
      { id: "books", name: { zh: "生均图书册数", en: "Books" }, unit: "册/生", comparator: ">=", limit: 15 },
      { id: "library", name: { zh: "设有图书室", en: "Library" }, unit: "yesOrNo", comparator: ">=", limit: 1 },
    ],
  };
  const csvOf = (rows: readonly (readonly Value[])[]): string => rows.map((row) => row.map((value) => value ?? "").join(",")).join("\r\n");
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const textsOf = async (path: string): Promise<string> => JSON.stringify((await readWorkbook(path)).map(({ data }) => data));

  it("fills in funding by year and the province's standard", async () => {
    const path = await workbook("全县.xlsx", { 小学: primary, 初中: junior, 经费: funding, 达标情况: marks });
    const out = join(folder, "全");
    const given = ["--standard", file("标准.json", JSON.stringify(standard)), "--standard-sheet", "达标情况"];
    const { code, progress } = await ran(path, "--out", out, ...ASKED, ...given);
    expect(code).toBe(0);
    expect(progress).toContain("工作表“经费”：读作年度教育经费，共3行，采用2行，未采用0行。");
    expect(progress).toContain("工作表“达标情况”：读作对照标准的学校，共3行，采用2行，未采用0行。");
    const form = await textsOf(join(out, "申报表.xlsx"));
    // 1200 of 1000 is a fifth more, 5500 of 5000 a tenth; 西街小学 has 12 books of 15 and no library.
    expect(form).toContain("12000000");
    expect(form).toContain("设有图书室");
    expect(form).toContain("西街小学");
    const problems = readFileSync(join(out, "问题清单.md"), "utf8");
    expect(problems).toMatch(/西街小学.*生均图书册数.*12册\/生.*≥15册\/生.*3册\/生/u);
    expect(problems).toMatch(/西街小学.*设有图书室/u);
    expect(problems).not.toMatch(/books|library/u);
    expect(problems).not.toMatch(/东街小学/u);
    const sheets = await readWorkbook(join(out, "退回表.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["小学", "初中", "经费", "达标情况"]);
  });

  it.each(["utf-8", "gb18030"])("reads csv in %s like the sheets of a workbook", async (encoding) => {
    const encode = (text: string): Uint8Array => (encoding === "utf-8" ? Buffer.from(`\ufeff${text}`) : gb18030(text));
    const files = [primary, junior, funding].map((rows, at) => file(`${["小学", "初中", "经费"][at] ?? ""}.csv`, encode(csvOf(rows))));
    const out = join(folder, `csv ${encoding}`);
    const { code, progress } = await ran(...files, "--out", out, ...ASKED);
    expect([code, progress.split("\n").at(-1)]).toEqual([0, "判定：未达标。"]);
    expect(progress).toContain("工作表“经费”：读作年度教育经费，共3行，采用2行，未采用0行。");
    const whole = join(folder, `xlsx ${encoding}`);
    await ran(await workbook("同.xlsx", { 小学: primary, 初中: junior, 经费: funding }), "--out", whole, ...ASKED);
    for (const name of ["申报表.md", "一页报告.md", "问题清单.md"]) {
      expect(readFileSync(join(out, name), "utf8")).toBe(readFileSync(join(whole, name), "utf8"));
    }
  });

  it("says which column of --map is of no use, and writes nothing", async () => {
    const out = join(folder, "无用");
    const zh = await ran(messy, "--out", out, ...ASKED, "--map", "举办方=是否县属");
    expect(zh.code).toBe(2);
    expect(zh.progress).toContain("--map 中的“举办方”没有用上：各工作表都没有这一列。读到的列：学校标识码、学校名称、");
    // The sheets are of stages, which are all run by the county.
    expect(zh.progress).toContain("--map 中的“举办者”没有用上：有这一列，但所读的表不需要它。");
    const en = await ran(messy, "--out", out, ...ASKED, "--map", "举办方=是否县属", "--map", "举办者=run by the county", "--locale", "en");
    expect([en.code, existsSync(out)]).toEqual([2, false]);
    expect(en.progress).toContain("“举办方” in --map is of no use");
  });

  it.each<[string, string, string]>([
    ["is not there", "", "fileMissing"],
    ["is no JSON", "{", "badStandard"],
    ["has no items", JSON.stringify({ name: "x" }), "badStandard"],
    [
      "has an item without a limit",
      JSON.stringify({ ...standard, items: [{ unit: "册/生", comparator: ">=", id: "a", name: { zh: "甲", en: "a" } }] }),
      "badStandard",
    ],
  ])("refuses a standard that %s", async (_, content, code) => {
    const path = await workbook("标准有误.xlsx", { 小学: primary, 初中: junior, 达标情况: marks });
    const given = content === "" ? join(folder, "没有.json") : file("有误.json", content);
    const out = join(folder, "标准有误");
    const result = await ran(path, "--out", out, ...ASKED, "--standard", given, "--standard-sheet", "达标情况");
    const refusal = REFUSALS[code as keyof typeof REFUSALS];
    expect([result.code, existsSync(out)]).toEqual([refusal.exit, false]);
    expect(
      result.progress
        .split("\n")
        .at(-1)
        ?.startsWith(refusal.zh.slice(0, refusal.zh.indexOf("“"))),
    ).toBe(true);
  });

  it("names the sheets there are where that of the standard is not among them", async () => {
    const given = ["--standard", file("标准.json", JSON.stringify(standard)), "--standard-sheet", "达标"];
    const { code, progress } = await ran(messy, "--out", join(folder, "无表"), ...ASKED, ...given);
    expect([code, progress.split("\n").at(-1)]).toEqual([2, "没有名为“达标”的工作表；读到的有：说明、小学、初中、空表。"]);
  });
});

describe("what npm run report cannot do", () => {
  const broken = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it.each<[string, () => string | Promise<string>, string]>([
    ["a file that is not there", () => join(folder, "没有.xlsx"), "fileMissing"],
    ["a folder", () => folder, "fileMissing"],
    ["an empty file", () => broken("空.xlsx", ""), "fileEmpty"],
    ["text", () => broken("文本.xlsx", "学校,学生"), "notWorkbook"],
    ["a workbook of old", () => broken("旧.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), "oldWorkbook"],
    ["the beginning of a workbook", () => broken("半.xlsx", readFileSync(messy).subarray(0, 900)), "damaged"],
    ["another archive", () => broken("别的.xlsx", Buffer.from("PK\u0005\u0006" + "\0".repeat(18), "latin1")), "damaged"],
    [
      "a formula without a result",
      () => broken("公式.xlsx", changeCell(readFileSync(messy), 2, "F3", { content: "<f>1+1</f>" })),
      "formulaOpen",
    ],
    [
      "a workbook of something else",
      () =>
        workbook("菜单.xlsx", {
          菜单: [
            ["菜名", "价格"],
            ["面", 12],
          ],
        }),
      "noSchools",
    ],
  ])("%s: says so in plain Chinese, and writes nothing", async (_name, made, code) => {
    const out = join(folder, "不应有");
    const refusal = REFUSALS[code as keyof typeof REFUSALS];
    const result = await ran(await made(), "--out", out, ...ASKED);
    expect([result.code, result.out]).toEqual([refusal.exit, []]);
    const start = refusal.zh.slice(0, refusal.zh.indexOf("“"));
    expect(result.progress.split("\n").at(-1)?.startsWith(start)).toBe(true);
    expect(result.progress).not.toMatch(/Error|undefined|\{\w+\}| at /u);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string[], string]>([
    [["--form", "declaration2012"], "请写明要读取的文件。"],
    [["a.xlsx", "--out", "o", "--form", "declaration2012", "--as-of", "2016-12-31", "--standard", "s.json"], REFUSALS.standardAlone.zh],
    [["a.xlsx", "--frm", "x"], "不认识的选项“--frm”。"],
    [["a.xlsx", "--form"], "选项“--form”之后应写明内容。"],
    [["a.xlsx", "--out", "o"], "请用 --form 写明表式：declaration2012、coefficientTable、qualityBalance2017。"],
    [["a.xlsx", "--out", "o", "--form", "x"], "没有“x”这种表式；可用的有：declaration2012、coefficientTable、qualityBalance2017。"],
    [["a.xlsx", "--form", "declaration2012"], "请用 --out 写明存放结果的文件夹。"],
    [["a.xlsx", "--out", "o", "--place", "1406"], "行政区划代码应为六位数字，所写为“1406”。"],
    [["a.xlsx", "--locale", "fr"], "语言“fr”不可用；可用的有：zh-CN、en。"],
    [["a.xlsx", "--out", "o", "--form", "declaration2012", "--as-of", "2016-02-30"], REFUSALS.badDay.zh.replace("{what}", "2016-02-30")],
    [
      ["a.xlsx", "--out", "o", "--form", "declaration2012", "--as-of", "2016-12-31", "--map", "x"],
      REFUSALS.badMapping.zh.replace("{what}", "x"),
    ],
  ])("%j is refused with code 2", async (args, message) => {
    expect(await ran(...args)).toEqual({ code: 2, out: [], progress: message });
  });

  it("shows its help for nothing and for --help", async () => {
    expect((await ran()).code).toBe(2);
    const { code, out } = await ran("--help");
    expect([code, out[0]]).toEqual([0, expect.stringContaining("退出代码：0 已写出")]);
  });

  it("has its sentences in Chinese and English with the same places", () => {
    for (const text of [...Object.values(REFUSALS), ...Object.values(WORDS), HELP]) {
      const places = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/gu) ?? [])].sort();
      expect(places(text.en).filter((each) => !places(text.zh).includes(each))).toEqual([]);
      expect(text.zh).toMatch(/\p{Script=Han}|^ {2}\{/u);
    }
  });
});
