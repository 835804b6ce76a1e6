import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutChromium } from "../support/chromium.js";
import { openSite, type SiteInChromium } from "../support/siteInChromium.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Ten pages of every kind; the English ones have the same paths below `en/`. */
const PAGES = [
  "",
  "guide/",
  "guide/officials.html",
  "reference.html",
  "indicators/booksPerPupil.html",
  "indicators/compositeCoefficient.html",
  "parameters/oversizedClassSize.html",
  "documents/basicBalance2012.html",
  "clauses/shuozhouOpinion2016/teacherRotation.html",
  "calendar.html",
  "records/school.html",
  "unconfirmed.html",
] as const;

/** Cells that are a date and take more than one line. */
const BROKEN_DATES = `[...document.querySelectorAll("td")].filter((cell) => {
  if (!/^\\d{4}-\\d{2}-\\d{2}$/u.test(cell.textContent)) return false;
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getClientRects().length > 1;
}).map(({ textContent }) => textContent)`;

/** Without JavaScript ready a click on a link is a whole load; with it the page changes in place. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
}

describe.skipIf(withoutChromium !== "")("the site in a browser", () => {
  let site: SiteInChromium;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Runs with a page of its own and fails on whatever the page says went wrong. */
  async function onPage<T>(path: string, use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
    const context = await site.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await open(page, site.url + path);
    const result = await use(page);
    expect(errors).toEqual([]);
    await context.close();
    return result;
  }

  it("asks nobody but its own server, and a plain page runs on at most 250 kB of scripts", async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    let scripts = 0;
    page.on("response", (response) => {
      if (!response.url().startsWith(site.url)) foreign.push(response.url());
      if (response.request().resourceType() === "script")
        void response.body().then(({ length }) => {
          scripts += length;
        });
    });
    await open(page, `${site.url}indicators/booksPerPupil.html`);
    expect(foreign).toEqual([]);
    expect(scripts).toBeGreaterThan(100_000);
    expect(scripts).toBeLessThanOrEqual(250_000);
    await context.close();
  });

  it("leads from the first page to each reader's own page in one click", async () => {
    for (const [name, path] of [
      ["读懂结论", "guide/officials.html"],
      ["从表格到系数", "guide/analysts.html"],
      ["得到第一个结论", "guide/developers.html"],
    ] as const) {
      await onPage("", async (page) => {
        await page.getByText(name).click();
        await page.waitForURL(site.url + path);
        await page.locator("main h1").waitFor();
      });
    }
  });

  it("goes from an indicator to its parameter and clause and back, without loading the frame again", async () => {
    await onPage("indicators/oversizedClassShare.html", async (page) => {
      await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
      await page.locator('main a[href*="/parameters/"]').first().click();
      await page.waitForURL(/\/parameters\//u);
      await page.locator('main a[href*="/clauses/"]').first().click();
      await page.waitForURL(/\/clauses\//u);
      await page.locator('main a[href*="/indicators/"]').first().click();
      await page.waitForURL(/\/indicators\//u);
      expect(await page.evaluate(() => "stayed" in globalThis)).toBe(true);
    });
  });

  it("switches to the same page in the other language, and back", async () => {
    await onPage("clauses/shuozhouOpinion2016/teacherRotation.html", async (page) => {
      const chinese = await page.locator("main h1").innerText();
      await page.locator(".language-link").click();
      await page.waitForURL(`${site.url}en/clauses/shuozhouOpinion2016/teacherRotation.html`);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.locator("main h1").innerText()).not.toBe(chinese);
      await page.locator(".language-link").click();
      await page.waitForURL(`${site.url}clauses/shuozhouOpinion2016/teacherRotation.html`);
      await expect.poll(() => page.locator("main h1").innerText()).toBe(chinese);
    });
  });

  it.each(["差异系数", "大班额", "县管校聘", "一人一案", "教学及辅助用房"])("finds %s from the search box", async (query) => {
    await onPage("", async (page) => {
      await page.locator("#local-search").click();
      await page.locator(".VPLocalSearchBox input").fill(query);
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator("main h1").waitFor();
      await expect.poll(() => page.locator("main").innerText()).toContain(query);
    });
  });

  it("is used by the keyboard alone: past the frame, into the search, to a page and to the other language", async () => {
    await onPage("indicators/booksPerPupil.html", async (page) => {
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate<string>("document.activeElement.className")).toContain("VPSkipLink");
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#VPContent");
      await page.keyboard.press("/");
      await page.locator(".VPLocalSearchBox input").waitFor();
      await page.keyboard.type("留守儿童");
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("booksPerPupil.html"));
      await expect.poll(() => page.locator("main").innerText()).toContain("留守儿童");
      for (let steps = 0; steps < 40 && (await page.locator(".language-link:focus").count()) === 0; steps += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/en\//u);
    });
  });

  it.each(PAGES.flatMap((path) => [path, `en/${path}`]))("%s fits a phone, and axe finds nothing serious, light or dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await onPage(
        path,
        async (page) => {
          expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
          expect(await page.evaluate<string[]>(BROKEN_DATES)).toEqual([]);
          await page.evaluate(axe);
          const { violations } = await page.evaluate<AxeResults>("axe.run()");
          const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
          expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        },
        { viewport: { width: 360, height: 740 }, colorScheme },
      );
    }
  });

  it("opens its menu on a phone and goes to another page and language from there", async () => {
    await onPage(
      "",
      async (page) => {
        await page.locator(".menu-button").click();
        await page.locator(".VPNavScreen").getByText("条款与指标").click();
        await page.waitForURL(`${site.url}reference.html`);
        await page.locator(".menu-button").click();
        await page.locator(".VPNavScreenTranslations button").click();
        await page.locator(".VPNavScreenTranslations a").click();
        await page.waitForURL(`${site.url}en/reference.html`);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  it("opens its list of pages on a phone, takes the keyboard there, and closes it by Escape", async () => {
    await onPage(
      "guide/county.html",
      async (page) => {
        expect(await page.locator(".VPSidebar").isVisible()).toBe(false);
        await page.locator(".VPLocalNav").getByText("目录").click();
        await expect.poll(() => page.evaluate<string>("document.activeElement.id")).toBe("VPSidebarNav");
        await page.keyboard.press("Escape");
        await expect.poll(() => page.locator(".VPSidebar").isVisible()).toBe(false);
        await page.locator(".VPLocalNav").getByText("目录").click();
        await page.locator(".VPSidebar").getByText("读取表格").click();
        await page.waitForURL(`${site.url}guide/sheets.html`);
        await expect.poll(() => page.locator(".VPSidebar").isVisible()).toBe(false);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  it("lists the parts of a guide beside it, and leads to them", async () => {
    await onPage("guide/county.html", async (page) => {
      const parts = page.locator(".VPDocAsideOutline a");
      await parts.first().waitFor();
      expect(await parts.count()).toBe(await page.locator("main h2").count());
      await parts.last().click();
      await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toContain("优质均衡");
    });
  });

  it("remembers the dark mode that a reader chose", async () => {
    await onPage("guide/", async (page) => {
      await page.locator(".bar .appearance").click();
      await expect.poll(() => page.locator("html").getAttribute("class")).toContain("dark");
      await page.reload();
      expect(await page.locator("html").getAttribute("class")).toContain("dark");
    });
  });

  it("prints the page without its frame, tables within the paper", async () => {
    await onPage("parameters/oversizedClassSize.html", async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".VPNav").isVisible()).toBe(false);
      expect(await page.locator(".VPSidebar").isVisible()).toBe(false);
      expect(await page.locator("main h1").isVisible()).toBe(true);
      await page.setViewportSize({ width: 720, height: 1000 });
      const wide = await page.evaluate<number>(
        "[...document.querySelectorAll('main table')].filter((table) => table.scrollWidth > table.clientWidth + 1).length",
      );
      expect(wide).toBe(0);
    });
  });

  it("says in the reader's language that there is no such page, with a way back", async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${site.url}nowhere.html`, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(404);
    await page.getByText("没有这一页").waitFor();
    await page.locator(".NotFound a").click();
    await page.waitForURL(site.url);
    await context.close();
  });

  it("goes on from page to page with the network cut, once its files are there", async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    await open(page, `${site.url}reference.html`);
    // The theme fetches the pages that the visible links lead to.
    await page.locator('main a[href^="indicators/"]').first().hover();
    const fetched = "performance.getEntriesByType('resource').some(({ name }) => name.includes('indicators_index.md'))";
    await expect.poll(() => page.evaluate<boolean>(fetched), { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    await page.locator('main a[href^="indicators/"]').first().click();
    await page.waitForURL(/\/indicators\//u);
    await page.locator("main h1").waitFor();
    await context.close();
  });
});
