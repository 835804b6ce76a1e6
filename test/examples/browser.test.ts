import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf, viewOf } from "../../examples/browser/county.js";
import { WORDS } from "../../examples/browser/words.js";
import { buildPage } from "../../examples/browser/build.js";
import { root } from "../docs/fences.js";
import { changeCell } from "../support/changeCell.js";
import { openChromium, withoutChromium } from "../support/chromium.js";

const missing = [
  ...(withoutChromium === "" ? [] : [withoutChromium]),
  ...(existsSync(`${root}dist/index.js`) ? [] : ["there is no dist: npm run build"]),
].join("; ");

describe("what the page of examples/browser knows", () => {
  it("reads UTF-8, and GB18030 where bytes are no UTF-8", () => {
    expect(textOf(new TextEncoder().encode("学校"))).toBe("学校");
    expect(textOf(new Uint8Array(readFileSync(`${root}examples/intake/schools.gb18030.csv`)))).toMatch(/^松泉县/u);
  });

  it("takes units as well as schools, and says of other sheets what they are", () => {
    const asked = { name: "", place: "", asOf: "2016-12-31", mapping: {} };
    const heads = ["学校代码", "学段", "在校生数", "图书册数"];
    // 4 and 1 books a pupil with 100 pupils each: (4 − 1) / (4 + 1) = 0.6.
    const units = viewOf([heads, ["01", "小学", 100, 400], ["02", "小学", 100, 100]], asked);
    expect(units.stages?.[0]?.rows.find(({ name }) => name.zh === "生均图书册数")).toMatchObject({
      coefficient: "0.600",
      mean: "2.50",
      used: 2,
      given: 2,
    });
    // Of the other seven nothing is known.
    expect(units.stages?.[0]?.rows.map(({ coefficient }) => coefficient).filter((text) => text !== "")).toEqual(["0.600"]);
    expect(units.stages?.[0]?.found.zh).toMatch(/^本县小学综合差异系数：数据不明，要求不超过0\.65，无法判定。/u);
    const classes = viewOf(
      [
        ["学校代码", "班级", "学段", "班级人数"],
        ["01", "1", "小学", 45],
      ],
      asked,
    );
    expect([classes.stages, classes.kind.zh]).toEqual([null, "班级记录"]);
  });

  it("has every sentence in both languages, without Latin words in the Chinese", () => {
    for (const [id, { zh, en }] of Object.entries(WORDS)) {
      expect(en).not.toBe("");
      if (id !== "language") expect(zh.replace(/\{\w+\}/gu, "")).not.toMatch(/(?!CSV|XLSX)\b[A-Za-z]{3,}/u);
    }
  });
});

/** What the browser says of a chart. */
interface ChartSeen {
  readonly name: string;
  readonly said: readonly string[];
  /** Words that are not wholly inside the picture. */
  readonly outside: readonly string[];
  readonly marks: number;
}

const LOOK_AT_CHART = `(place) => {
  const svg = place.querySelector("svg");
  const box = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")];
  const isOutside = (text) => {
    const own = text.getBoundingClientRect();
    return own.left < box.left - 0.5 || own.right > box.right + 0.5 || own.top < box.top - 0.5 || own.bottom > box.bottom + 0.5;
  };
  return {
    name: place.getAttribute("aria-label"),
    said: texts.map((text) => text.textContent),
    outside: texts.filter(isOutside).map((text) => text.textContent),
    marks: svg.querySelectorAll("path").length,
  };
}`;

describe.skipIf(missing !== "")(`the page in Chromium${missing === "" ? "" : ` (left out: ${missing})`}`, () => {
  let browser: Browser;
  let page: Page;
  let folder = "";
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "edu-balance-page-"));
    writeFileSync(join(folder, "page.html"), await buildPage());
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width = 1200): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "zh-CN", bypassCSP: false });
    page = await context.newPage();
    page.on("console", (line) => {
      if (line.type() === "error") complaints.push(line.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    // From here on whatever is asked for is a fault, and fails.
    await page.route("**/*", async (route) => {
      requests.push(route.request().url());
      await route.abort();
    });
    await context.setOffline(true);
  }

  /** With the keyboard alone: on with Tab until the element has the focus. */
  async function tabTo(id: string): Promise<void> {
    for (let steps = 0; steps < 40; steps += 1) {
      if ((await page.evaluate("document.activeElement?.id")) === id) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${id}.`);
  }

  async function calculated(): Promise<string> {
    await page.getByText("测算完成。").waitFor();
    return page.locator("#results").innerText();
  }

  async function faults(): Promise<string[]> {
    const found = await page.evaluate(`(() => { ${axe.source}; return axe.run(); })()`);
    return (found as axe.AxeResults).violations.map(({ id, impact, nodes }) => `${String(impact)} ${id} ${nodes[0]?.html ?? ""}`);
  }

  /** Every chart is drawn with all of its words inside it, is called what its title and description say, and has its numbers in a table. */
  async function chartsAreWhole(): Promise<void> {
    const charts = await page.evaluate<ChartSeen[]>(`[...document.querySelectorAll("figure [role=img]")].map(${LOOK_AT_CHART})`);
    expect(charts.length).toBeGreaterThanOrEqual(2);
    for (const { name, said, outside, marks } of charts) {
      const [title = ""] = name.split("。");
      expect(said.join("")).toContain(title);
      expect(name.length).toBeGreaterThan(title.length + 20);
      expect([outside, marks > 0, said.length > 5]).toEqual([[], true, true]);
    }
    for (const figure of await page.locator("figure").all()) {
      const summary = figure.locator("summary");
      expect(await figure.locator("td").first().isVisible()).toBe(false);
      await summary.press("Enter");
      expect(await figure.locator("td").first().isVisible()).toBe(true);
      expect(await figure.locator("table caption").innerText()).toMatch(/^图中数据：/u);
      await summary.press("Enter");
    }
  }

  it("goes from the example to results with the keyboard alone, and moves the focus to them", async () => {
    await open();
    await tabTo("sample");
    await page.keyboard.press("Enter");
    await page.locator("#asOf").fill("2016-12-31");
    await page.locator("#file").focus();
    await tabTo("asOf");
    await page.keyboard.press("Enter");
    const text = await calculated();
    expect(await page.evaluate("document.activeElement?.id")).toBe("result");
    expect(text).toContain("无法判定");
    expect(text).toContain("“举办者”：表头可作多种理解，未采用");
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it("asks what a column is whose header can mean several things, and calculates again", async () => {
    await page.getByLabel("“举办者”是").selectOption({ label: "是否县属" });
    await page.getByText("共13行：采用4行").waitFor();
    expect(await page.evaluate("document.activeElement?.id")).toBe("column-0");
    // Rows 5 and 11 have the same code, and row 7 has “8,20” for its books.
    expect(await page.locator("#results").innerText()).toContain("有3行未采用，结论因此无法判定");
  });

  it("shows the example in both languages, with nothing that axe finds fault with", { timeout: 120_000 }, async () => {
    expect(await faults()).toEqual([]);
    await page.locator("#language").click();
    const text = await page.locator("body").innerText();
    expect(text).toContain("composite");
    expect(text).toContain("undetermined");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await faults()).toEqual([]);
    await page.locator("#language").click();
  });

  it("reads files: GB18030, and XLSX, whose county is judged", async () => {
    await page.locator("#file").setInputFiles(`${root}examples/intake/schools.gb18030.csv`);
    await page.locator("button.main").click();
    expect(await calculated()).toContain("无法判定");
    await page.locator("#file").setInputFiles(`${root}examples/intake/schools.xlsx`);
    await page.locator("button.main").click();
    await page.getByText("采用6行").waitFor();
    expect(await page.locator(".verdict").allInnerTexts()).toEqual(["达标", "达标"]);
    // What examples/intake/xlsx.txt has for the same workbook.
    const printed = readFileSync(`${root}examples/intake/xlsx.txt`, "utf8");
    const composites = [...printed.matchAll(/composite ([\d.]+)/gu)].map(([, composite]) => Number(composite).toFixed(3));
    const shown = await page.locator(".judged").allInnerTexts();
    expect([shown[0]?.includes(composites[0] ?? "?"), shown[1]?.includes(composites[1] ?? "?")]).toEqual([true, true]);
    await chartsAreWhole();
  });

  it("takes what is pasted from a spreadsheet, and shows hostile names as text", async () => {
    await page.locator("#file").setInputFiles([]);
    const heads = ["学校代码", "学校名称", "学段", "在校生数", "图书册数"];
    const hostile = `<img src=x onerror="document.title='x'"><script>document.title='x'</script>`;
    const rows = [heads, ["01", hostile, "小学", "100", hostile], ["02", "=cmd|'/c calc'!A1", "小学", "100", "100"]];
    await page.locator("#paste").fill(rows.map((row) => row.join("\t")).join("\n"));
    await page.locator("button.main").click();
    await page.locator("td.value", { hasText: "<img" }).waitFor();
    expect(await page.locator("#results img, #results script").count()).toBe(0);
    expect(await page.title()).toBe("县域义务教育均衡情况测算");
  });

  it.each([
    ["nothing", "", "请先选择文件或粘贴数据。", {}],
    ["a place of letters", "x", "行政区划代码应为六位数字。", { place: "abc" }],
    ["a day that is none", "x", "基准日有误，应为日历上有的日期。", { asOf: "" }],
  ])("says in Chinese what is wrong: %s", async (_name, text, message, fields) => {
    await open();
    await page.locator("#paste").fill(text);
    for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
    await page.locator("button.main").click();
    await page.getByText(message).waitFor();
  });

  it("says that a broken workbook cannot be read", async () => {
    await page.locator("#asOf").fill("2016-12-31");
    for (const bytes of [Buffer.from("PK\u0003\u0004broken"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])]) {
      await page.locator("#file").setInputFiles({ name: "schools.xlsx", mimeType: "application/zip", buffer: bytes });
      await page.locator("button.main").click();
      await page.getByText("此文件无法读取").waitFor();
    }
  });

  it("says which formula has no result, and where a cell is an error", async () => {
    const sound = readFileSync(`${root}examples/intake/schools.xlsx`);
    const given = async (cell: Parameters<typeof changeCell>[3]): Promise<void> => {
      const buffer = changeCell(sound, 1, "G5", cell);
      await page.locator("#file").setInputFiles({ name: "schools.xlsx", mimeType: "application/zip", buffer });
      await page.locator("button.main").click();
    };
    await given({ content: "<f>1+1</f>" });
    await page.getByText("单元格G5中的公式没有存下结果").waitFor();
    await given({ type: "e", content: "<v>#DIV/0!</v>" });
    await page.getByText("#DIV/0!").waitFor();
  });

  it("fits a phone: the page does not scroll sideways, only its tables do", async () => {
    await open(390);
    await page.locator("#file").setInputFiles(`${root}examples/intake/schools.xlsx`);
    await page.locator("#asOf").fill("2016-12-31");
    await page.locator("button.main").click();
    await calculated();
    await page.getByLabel("“举办者”是").selectOption({ label: "是否县属" });
    await page.locator("figure").first().waitFor();
    await chartsAreWhole();
    // Nobody has said what the county is called.
    expect(await page.locator("#results").innerText()).not.toMatch(/\bcounty\b/u);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(await faults()).toEqual([]);
  });

  it("sends nothing, and the browser complains of nothing", () => {
    expect([requests, complaints]).toEqual([[], []]);
  });
});
