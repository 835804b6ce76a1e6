import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutChromium } from "../support/chromium.js";
import { gb18030 } from "../support/gb18030.js";
import { openSite, type SiteInChromium } from "../support/siteInChromium.js";
import { sheetRows, workbookOf, zipFile } from "../support/zipFile.js";
import { LONGEST, longestTask, watchTasks } from "./pageTasks.js";

const HEADER = ["学校代码", "学段", "在校生数", "图书册数"];
const ROWS = sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, 100]]);

describe.skipIf(withoutChromium !== "")(`files in the playground in Chromium${withoutChromium}`, () => {
  let site: SiteInChromium;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function open(path = "playground.html?asOf=2018-12-31"): Promise<void> {
    complaints.length = 0;
    context = await site.newContext({ viewport: { width: 1200, height: 900 } });
    page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
    await page.locator("[data-playground]").waitFor();
    await watchTasks(page);
  }

  async function close(): Promise<void> {
    expect(await longestTask(page)).toBeLessThan(LONGEST);
    await context.close();
    expect(complaints).toEqual([]);
  }

  /** Gives a file; what it takes to bring it from the test to the page is not the page's. */
  async function given(name: string, buffer: Buffer): Promise<void> {
    await page.locator("#playground-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await longestTask(page);
    await watchTasks(page);
  }
  const run = (): Promise<void> => page.locator("button.main").click();
  const done = (): Promise<void> => page.getByText(/^(测算完成。|Done\.)$/u).waitFor({ timeout: 60_000 });
  const refused = async (): Promise<string> => {
    await page.locator(".pg-message.wrong").waitFor({ timeout: 30_000 });
    return await page.locator(".pg-message").innerText();
  };

  it.each([
    ["a small file that unpacks to 401 MB", () => workbookOf(Buffer.alloc(401 * 1024 * 1024, "<row/>")), "展开后超过400 MB"],
    ["a cell in the last corner", () => workbookOf(`${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), "1048576 × 16384"],
    ["a password", () => zipFile([{ name: "xl/workbook.xml", content: "x", isLocked: true }]), "设有密码"],
    ["its end cut off", () => workbookOf(ROWS).subarray(0, 700), "已损坏"],
    ["a text document inside", () => zipFile([{ name: "word/document.xml", content: "<w:document/>" }]), "已损坏"],
    ["a formula without a result", () => workbookOf(sheetRows([HEADER, ["01", "小学", 100, { within: "<f>SUM(A1)</f>" }]])), "单元格D2"],
  ])("refuses in words a workbook with %s, and goes on with the next", async (_title, bytes, words) => {
    await open();
    await given("学校.xlsx", bytes());
    const begun = Date.now();
    await run();
    expect(await refused()).toContain(words);
    expect(Date.now() - begun).toBeLessThan(10_000);
    await given("学校.xlsx", workbookOf(ROWS));
    await run();
    await done();
    expect(await page.locator("tr", { hasText: "生均图书册数" }).first().innerText()).toContain("0.6");
    await close();
  });

  it("reads results of formulas, lists errors of the spreadsheet, and finds a header in the fourth row", async () => {
    await open();
    const rows = sheetRows([
      ["某县学校基本情况表", null, null, null],
      ["填报单位：某县教育局", null, null, null],
      [null, null, null, null],
      HEADER,
      ["01", "小学", { within: "<f>SUM(A1:A9)</f><v>100</v>" }, 400],
      ["02", "小学", 100, { type: "e", within: "<f>1/0</f><v>#DIV/0!</v>" }],
    ]);
    await given("学校.xlsx", workbookOf(rows));
    await run();
    await done();
    expect(await page.locator(".pg-counts dd").allInnerTexts()).toEqual(["6", "2", "4", "0"]);
    expect(await page.locator("table", { hasText: "表中的问题" }).innerText()).toContain("#DIV/0!");
    await close();
  });

  it("reads text in GB18030, whatever the file is called", async () => {
    await open();
    await given("学校.xlsx", gb18030("学校代码,学段,在校生数,图书册数\n01,小学,100,400\n02,小学,100,100\n"));
    await run();
    await done();
    expect(await page.locator("tr", { hasText: "生均图书册数" }).first().innerText()).toContain("0.6");
    await close();
  });

  it("opens a workbook of 60,000 rows with a bar that moves, and stops in the midst of it", async () => {
    await open();
    const many = sheetRows([
      HEADER,
      ...Array.from({ length: 60_000 }, (_each, at) => [`s${String(at)}`, "小学", 100 + (at % 50), at % 97]),
    ]);
    await given("学校.xlsx", workbookOf(many));
    await page.evaluate(`(() => {
      window.shares = [];
      new MutationObserver(() => {
        const bar = document.getElementById("playground-progress");
        if (bar !== null && document.body.innerText.includes("正在打开文件")) window.shares.push(bar.value);
      }).observe(document.querySelector(".playground"), { subtree: true, childList: true, attributes: true });
    })()`);
    await run();
    await page.getByText("正在打开文件……").waitFor();
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("已取消，什么也没有留下。").waitFor();
    await page.evaluate("window.shares.length = 0");
    await run();
    await done();
    const shares = await page.evaluate<number[]>("window.shares");
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect((await page.locator(".pg-counts dd").allInnerTexts()).slice(0, 2)).toEqual(["60001", "60000"]);
    await close();
  }, 120_000);

  it("shows no more of a cell than a person can read", async () => {
    await open();
    await given("学校.csv", Buffer.from(`学校代码,学段,在校生数,图书册数\n01,小学,100,${"长".repeat(2_000_000)}\n02,小学,100,100\n`));
    await run();
    await done();
    expect(Number(await page.evaluate("document.querySelector('.playground').innerText.length"))).toBeLessThan(50_000);
    await close();
  });

  it("shows the verdict of 100,000 units before it has measured what they are short of, and keeps it where that is cancelled", async () => {
    await open("playground.html?standard=qualityBalance2017&asOf=2018-12-31");
    const heads = "学校代码,学段,在校生数,高于规定学历教师数,骨干教师数,图书册数";
    const lines = Array.from(
      { length: 100_000 },
      (_each, at) => `${String(at)},小学,${String(100 + (at % 50))},${String(at % 9)},${String(at % 3)},7`,
    );
    await given("学校.csv", Buffer.from([heads, ...lines].join("\n")));
    await run();
    await page.locator("#playground-result").waitFor({ timeout: 60_000 });
    await page.getByText("正在计算缺口……").waitFor({ timeout: 30_000 });
    expect(await page.locator("table", { hasText: "小学校际差异系数" }).count()).toBeGreaterThan(0);
    await page.locator(".pg-rows", { hasText: /^\d+\/100000行$/u }).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("已取消。已有的结论还在。").waitFor();
    expect(await page.locator("table", { hasText: "小学校际差异系数" }).count()).toBeGreaterThan(0);
    expect(await page.locator(".pg-results").innerText()).toContain("缺口没有计算");
    expect(await page.locator("table", { hasText: "各项缺口合计" }).count()).toBe(0);
    // The program that had the sheet was stopped: it is given the sheet again.
    await page.getByRole("button", { name: "计算缺口" }).click();
    await done();
    expect(await page.locator("table", { hasText: "各项缺口合计" }).innerText()).toContain("骨干教师");
    expect(await page.locator(".pg-results").innerText()).not.toContain("缺口没有计算");
    await close();
  }, 180_000);

  it("keeps the choices of chart, plan and form over a change of language", async () => {
    await open();
    await page.getByRole("button", { name: "填报完整的县" }).click();
    await done();
    await page.locator("#playground-chart").selectOption("booksPerPupil");
    await done();
    await page.locator("#playground-chart-stage").selectOption("juniorSecondary");
    await done();
    await page.locator("#playground-plan-indicator").selectOption("sportsAreaPerPupil");
    await page.locator("#playground-form").selectOption("problemList");
    await page.locator("a.language-link").click();
    await page.getByRole("heading", { name: "3. Results" }).waitFor();
    await done();
    const chosen = ["#playground-chart", "#playground-chart-stage", "#playground-plan-indicator", "#playground-form"];
    expect(await Promise.all(chosen.map((id) => page.locator(id).inputValue()))).toEqual([
      "booksPerPupil",
      "juniorSecondary",
      "sportsAreaPerPupil",
      "problemList",
    ]);
    await close();
  });
});
