import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { BrowserContext, BrowserContextOptions, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessQualityBalance, qualityBalanceScope, stageUnits, type School } from "edu-balance";
import county from "../../examples/data/invented-county.json" with { type: "json" };
import { root } from "../docs/fences.js";
import { withoutChromium } from "../support/chromium.js";
import { hostileNames } from "../support/hostileNames.js";
import { openSite, type SiteInChromium } from "../support/siteInChromium.js";
import { zipEntries } from "../support/zipEntries.js";
import { LONGEST, longestTask, watchTasks } from "./pageTasks.js";

const SCHOOLS = county.schools as readonly School[];

describe.skipIf(withoutChromium !== "")(`the playground in Chromium${withoutChromium}`, () => {
  let site: SiteInChromium;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens the page and, once all it needs is there, cuts the network: whatever is asked for then is a complaint. */
  async function open(path = "playground.html?asOf=2018-12-31", options: BrowserContextOptions = {}): Promise<void> {
    complaints.length = 0;
    context = await site.newContext({ viewport: { width: 1200, height: 900 }, locale: "zh-CN", acceptDownloads: true, ...options });
    page = await context.newPage();
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
    await page.locator("[data-playground]").waitFor();
    // Chromium itself asks for the sign of the page again when the address changes.
    await page.route("**/favicon.svg", (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: "<svg xmlns='http://www.w3.org/2000/svg'/>" }),
    );
    page.on("request", (request) => {
      if (/^https?:/u.test(request.url()) && !request.url().endsWith("/favicon.svg")) complaints.push(request.url());
    });
    await context.setOffline(true);
  }

  async function close(): Promise<void> {
    await context.close();
    expect(complaints).toEqual([]);
  }

  const done = async (): Promise<void> => {
    await page.locator("#playground-result").waitFor();
    await page.getByText(/^(测算完成。|Done\.)$/u).waitFor();
  };
  const given = (name: string, content: string | Buffer): Promise<void> =>
    page.locator("#playground-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  const run = (): Promise<void> => page.locator("button.main").click();
  const message = (): Promise<string> => page.locator(".pg-message").innerText();
  const counts = (): Promise<string[]> => page.locator(".pg-counts dd").allInnerTexts();

  async function faults(): Promise<string[]> {
    const found = await page.evaluate(`(() => { ${axe.source}; return axe.run("#VPContent", { iframes: false }); })()`);
    const { violations } = found as axe.AxeResults;
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
  }

  async function fileOf(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }

  async function bytesOf(download: Download): Promise<Buffer> {
    return readFileSync(await download.path());
  }

  it("finds for a good sheet what the library's own call finds, without the network", async () => {
    await open("playground.html?standard=qualityBalance2017&asOf=2018-12-31");
    await page.getByRole("button", { name: "填报完整的县" }).click();
    await done();
    const made = stageUnits(SCHOOLS, { scope: qualityBalanceScope });
    const { stages } = assessQualityBalance({ county: { id: "county" }, ...made, schools: SCHOOLS }, { asOf: "2018-12-31" });
    const shown = await page.locator("table", { hasText: "小学校际差异系数" }).locator("tbody tr td:nth-child(2)").allInnerTexts();
    const known = stages.primary.findings.map(({ value }) => String(Number(value?.toFixed(3))));
    expect(shown).toEqual(known);
    expect(await counts()).toEqual(["41", "40", "1", "0"]);
    expect(await page.locator(".pg-chart img").count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator(".pg-chart img").first().getAttribute("alt")).not.toBe("");
    await close();
  });

  it("lists what is wrong with a messy sheet, asks what a column is, and reads it again", async () => {
    await open();
    await given("学校.csv", readFileSync(`${root}examples/intake/schools.gb18030.csv`));
    await run();
    await done();
    expect(await counts()).toEqual(["13", "0", "6", "7"]);
    await page.getByLabel("“举办者”读作").selectOption("countyRun");
    await page.locator(".pg-counts dd", { hasText: /^4$/u }).waitFor();
    expect(await counts()).toEqual(["13", "4", "6", "3"]);
    await page.waitForFunction(`document.activeElement?.id === "playground-column-5"`);
    expect(await page.locator("table", { hasText: "表中的问题" }).innerText()).toContain("8,20");
    const marked = await fileOf("#playground-marked");
    expect(marked.name).toBe("学校_表中的问题.xlsx");
    expect([...zipEntries(marked.bytes).keys()]).toContain("xl/workbook.xml");
    await close();
  });

  it("reads workbooks", async () => {
    await open();
    await given("学校.xlsx", readFileSync(`${root}examples/intake/schools.xlsx`));
    await run();
    await done();
    await page.getByLabel("“举办者”读作").selectOption("countyRun");
    await page.locator(".pg-counts .excluded dd", { hasText: /^0$/u }).waitFor();
    await close();
  });

  it("is worked with the keyboard alone, and moves the focus to the results", async () => {
    await open();
    const tabTo = async (condition: string): Promise<void> => {
      for (let steps = 0; steps < 60; steps += 1) {
        if (await page.evaluate(condition)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${condition}.`);
    };
    await tabTo(`document.activeElement?.id === "playground-paste"`);
    await page.keyboard.insertText("学校代码\t学段\t在校生数\t图书册数\n01\t小学\t100\t400\n02\t小学\t100\t100");
    await tabTo(`document.activeElement?.type === "submit"`);
    await page.keyboard.press("Enter");
    await done();
    await page.waitForFunction(`document.activeElement?.id === "playground-result"`);
    // 4 and 1 books a pupil with 100 pupils each: (4 − 1) / (4 + 1) = 0.6.
    expect(await page.locator("tr", { hasText: "生均图书册数" }).first().innerText()).toContain("0.6");
    await tabTo(`document.activeElement?.id === "playground-preview"`);
    await page.keyboard.press("Enter");
    await page.locator("iframe.pg-preview").waitFor();
    await close();
  });

  it("takes hostile names for text, on the page, in the preview and in files", async () => {
    await open();
    const lines = hostileNames.map((name, at) => {
      const quoted = `"${name.replaceAll('"', '""').replaceAll("\u0000", "")}"`;
      return `${String(at + 1).padStart(3, "0")},${quoted},小学,100,10,${String(at)}`;
    });
    await given("<img src=x onerror=window.hacked=1>.csv", ["学校代码,学校名称,学段,在校生数,专任教师数,图书册数", ...lines].join("\n"));
    await run();
    await done();
    await page.locator("#playground-chart").selectOption("booksPerPupil");
    await done();
    await page.locator("#playground-preview").click();
    await page.locator("iframe.pg-preview").waitFor();
    await page.locator("#playground-plan-indicator").selectOption("booksPerPupil");
    await page.locator("#playground-plan-make").click();
    await page.locator("#playground-plan-result p").waitFor();
    const { bytes } = await fileOf("#playground-download-html");
    expect(bytes.toString("utf8")).not.toMatch(/<script|<img src=x/u);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("iframe.pg-preview").getAttribute("sandbox")).toBe("");
    expect(await page.locator(".playground :is(script, svg, base, img:not(.pg-chart img))").count()).toBe(0);
    await close();
  });

  it.each([
    ["旧表.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 1]), "旧版工作簿"],
    ["表.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), "这是图片"],
    ["空.csv", Buffer.alloc(0), "文件是空的"],
    ["坏.xlsx", Buffer.from("PK\u0003\u0004 damaged"), "已损坏"],
    ["大.csv", Buffer.alloc(50 * 1024 * 1024 + 1, "1"), "超过50 MB"],
    ["别的.csv", Buffer.from("甲,乙\n1,2"), "没有找到表头"],
  ])("says in words what is wrong with %s", async (name, content, words) => {
    await open();
    // A file of this size goes by the page itself, not by the wire of the test.
    if (content.length > 1024 * 1024) {
      await page.evaluate(`(() => {
        const field = document.getElementById("playground-file");
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(${String(content.length)})], ${JSON.stringify(name)}));
        field.files = files.files;
        field.dispatchEvent(new Event("change"));
      })()`);
    } else await given(name, content);
    await run();
    await page.locator(".pg-message.wrong").waitFor();
    expect(await message()).toContain(words);
    expect(await page.locator("#playground-result").count()).toBe(0);
    await close();
  });

  it("reads 100,000 rows while the page stays free, and stops at once when told so", async () => {
    await open("en/playground.html?asOf=2018-12-31");
    const heads = "school id\tstage\tpupils\tfull-time teachers\tvolumes";
    const text = `${heads}\n${Array.from({ length: 100_000 }, (_each, at) => `${String(at)}\tprimary\t${String(100 + (at % 50))}\t10\t${String(at % 97)}`).join("\n")}`;
    await given("large.txt", text);
    await run();
    await page.locator("#playground-progress").waitFor();
    await page.getByText("Reading the rows…").waitFor();
    const begun = Date.now();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled; nothing was kept.").waitFor();
    expect(Date.now() - begun).toBeLessThan(1500);
    expect(await page.locator("#playground-result").count()).toBe(0);
    // The network is cut: the worker comes back all the same.
    await watchTasks(page);
    await run();
    await page.locator("#playground-result").waitFor({ timeout: 60_000 });
    expect(await longestTask(page)).toBeLessThan(LONGEST);
    expect((await counts()).slice(0, 2)).toEqual(["100001", "100000"]);
    expect(await page.locator(".pg-table tbody tr").count()).toBeLessThan(1500);
    await close();
  }, 120_000);

  it("hands out files that open", async () => {
    await open();
    await page.getByRole("button", { name: "填报完整的县" }).click();
    await done();
    const word = await fileOf("#playground-download-docx");
    expect(word.name).toBe("松泉县（虚构）_一页报告_2018-12-31.docx");
    expect(zipEntries(word.bytes).get("word/document.xml")).toContain("松泉县（虚构）");
    const workbook = zipEntries((await fileOf("#playground-download-xlsx")).bytes);
    expect([...workbook.keys()]).toEqual(expect.arrayContaining(["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]));
    expect((await fileOf("#playground-download-md")).bytes.toString("utf8")).toContain("松泉县（虚构）");
    expect((await fileOf("#playground-download-html")).bytes.toString("utf8")).toContain("<!doctype html>");
    await close();
  });

  it("keeps data and names out of its address, and opens with the settings in it", async () => {
    await open("playground.html?standard=qualityBalance2017&asOf=2020-06-30&place=140622&unverified=1");
    expect(await page.locator("#playground-standard").inputValue()).toBe("qualityBalance2017");
    expect(await page.locator("#playground-day").inputValue()).toBe("2020-06-30");
    expect(await page.locator("#playground-place").inputValue()).toBe("140622");
    expect(await page.locator("#playground-unverified").isChecked()).toBe(true);
    await page.getByRole("button", { name: "填报完整的县" }).click();
    await done();
    await page.getByRole("button", { name: "复制链接" }).click();
    const query = new URL(page.url()).search;
    expect(query).toBe("?standard=qualityBalance2017&asOf=2018-12-31&place=140622&unverified=1");
    expect(await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie")).not.toMatch(/松泉|城关/u);
    await close();
  });

  it.each([
    ["zh", "playground.html", "light"],
    ["en", "en/playground.html", "dark"],
  ] as const)("has nothing that stands in somebody's way: %s, %s, %s", async (_language, path, colorScheme) => {
    await open(`${path}?asOf=2018-12-31&standard=qualityBalance2017`, { colorScheme });
    expect(await faults()).toEqual([]);
    await page.locator(".pg-samples button").nth(1).click();
    await done();
    await page.locator(".pg-samples button").nth(0).click();
    await done();
    await page.locator("#playground-preview").click();
    await page.locator("iframe.pg-preview").waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });

  it("fits a phone, and paper", async () => {
    await open("playground.html?asOf=2018-12-31", { viewport: { width: 360, height: 740 } });
    for (const sample of [0, 1, 2]) {
      await page.locator(".pg-samples button").nth(sample).click();
      await done();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#playground-file").isVisible()).toBe(false);
    expect(await page.locator("#playground-result").isVisible()).toBe(true);
    await close();
  });
});
