import { readdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stageUnits, type School } from "edu-balance";
import { toRows } from "edu-balance/intake";
import county from "../../examples/data/invented-county.json" with { type: "json" };
import { withoutChromium } from "../support/chromium.js";
import { openSite, type SiteInChromium } from "../support/siteInChromium.js";
import { siteFolder } from "../support/siteServer.js";

const LARGE = 100_000;

/** A sheet of 100,000 schools with every figure of basic balance, as text. */
function largeSheet(): string {
  const { units } = stageUnits(county.schools as readonly School[]);
  const [header = [], ...rows] = toRows(units, { kind: "stageUnit", language: "en" });
  const id = header.indexOf("school id");
  expect(id).toBeGreaterThanOrEqual(0);
  const lines = Array.from({ length: LARGE }, (_each, at) =>
    (rows[at % rows.length] ?? []).map((cell, column) => (column === id ? `s-${String(at)}` : String(cell ?? ""))),
  );
  return [header, ...lines].map((cells) => cells.join("\t")).join("\n");
}

describe.skipIf(withoutChromium !== "")(`the work of the playground in Chromium${withoutChromium}`, () => {
  let site: SiteInChromium;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function open(path: string, before: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<void> {
    context = await site.newContext({ viewport: { width: 1200, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    await before(page);
    await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
    await page.locator("[data-playground]").waitFor();
  }

  const given = (text: string): Promise<void> =>
    page.locator("#playground-file").setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  const run = (): Promise<void> => page.locator("button.main").click();
  const wrong = async (): Promise<string> => {
    await page.locator(".pg-message.wrong").waitFor();
    return await page.locator(".pg-message").innerText();
  };

  /** Runs a script in the page whenever something of it changes. */
  const onChange = async (script: string): Promise<void> => {
    const watched = "{ subtree: true, childList: true, characterData: true, attributes: true }";
    await page.evaluate(`new MutationObserver(() => { ${script} }).observe(document.body, ${watched}), 0`);
  };

  it("tells by rows how far it is in reading and in assessing 100,000 rows", async () => {
    await open("en/playground.html?asOf=2018-12-31");
    await given(largeSheet());
    await onChange(`
      const rows = document.querySelector(".pg-rows");
      if (rows !== null) {
        const share = document.querySelector("#playground-progress").value;
        (window.told ??= []).push([document.querySelector(".pg-message").textContent, rows.textContent, share]);
      }`);
    await run();
    await page.locator("#playground-result").waitFor({ timeout: 100_000 });
    const told = await page.evaluate<readonly (readonly [string, string, number])[]>("window.told");
    for (const [step, of] of [
      ["Reading the rows…", LARGE + 1],
      ["Assessing…", LARGE],
    ] as const) {
      const own = told.filter(([word, rows]) => word === step && rows.endsWith(` of ${String(of)} rows`));
      const counts = [...new Set(own.map(([, rows]) => Number.parseInt(rows, 10)))];
      // Assessing a complete sheet takes but half a second: it is told a few times.
      expect(counts.length).toBeGreaterThan(1);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
    }
    const shares = told.map(([, , share]) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    await context.close();
  }, 150_000);

  it.each(["Reading the rows…", "Assessing…"])(
    "is cancelled at once while it says: %s",
    async (step) => {
      await open("en/playground.html?asOf=2018-12-31");
      await given(largeSheet());
      // From within the page: the step may be over before the test looks.
      await onChange(`
        const said = document.querySelector(".pg-message");
        if (window.begun === undefined && said.textContent === ${JSON.stringify(step)}) {
          window.begun = performance.now();
          document.querySelector(".pg-work button").click();
        } else if (window.begun !== undefined && said.classList.contains("wrong")) window.took ??= performance.now() - window.begun;`);
      await run();
      await page.waitForFunction("window.took !== undefined", undefined, { timeout: 90_000 });
      expect(await wrong()).toBe("Cancelled; nothing was kept.");
      expect(await page.evaluate("window.took")).toBeLessThan(1500);
      expect(await page.locator("#playground-progress").count()).toBe(0);
      await context.close();
    },
    100_000,
  );

  it("is cancelled while its programs are still on their way", async () => {
    context = await site.newContext();
    page = await context.newPage();
    await page.route(/reader-.*\.js/u, () => undefined);
    await page.goto(`${site.url}en/playground.html`, { waitUntil: "load" });
    await page.getByRole("button", { name: "a complete county" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await wrong()).toBe("Cancelled; nothing was kept.");
    await context.close();
  });

  it("keeps the sheet, what was decided about it, and the settings when the language is changed", async () => {
    await open("playground.html?standard=qualityBalance2017&asOf=2020-06-30");
    await page.getByRole("button", { name: "有问题的表" }).click();
    await page.locator("#playground-result").waitFor();
    await page.locator("#playground-unverified").check();
    await page.getByLabel("“举办者”读作").selectOption("countyRun");
    await page.locator(".pg-counts dd", { hasText: /^4$/u }).waitFor();
    await page.locator("a.language-link").click();
    await page.getByRole("heading", { name: "3. Results" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/en\/playground\.html$/u);
    expect(await page.locator("#playground-standard").inputValue()).toBe("qualityBalance2017");
    expect(await page.locator("#playground-unverified").isChecked()).toBe(true);
    expect(await page.locator("#playground-paste").inputValue()).toContain("举办者");
    expect(await page.locator(".pg-counts dd").allInnerTexts()).toEqual(["13", "4", "6", "3"]);
    // In the memory of the page alone: not in its address, not in the browser, and gone when it is loaded again.
    expect(new URL(page.url()).search).toBe("?standard=qualityBalance2017&asOf=2018-12-31&unverified=1");
    expect(
      await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage, state: history.state }) + document.cookie"),
    ).not.toMatch(/松泉|东街|举办者/u);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator("#playground-paste").inputValue()).toBe("");
    await context.close();
  });

  const scripts = (name: string): string => {
    const found = readdirSync(`${siteFolder()}/assets`).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
    if (found === undefined) throw new Error(`No ${name} in the site.`);
    return found;
  };
  it.each([
    ["was not loaded", null, "计算用的程序没有载入"],
    ["is not let in", "import './nowhere.js';", "计算用的程序没有载入"],
    ["throws", "self.onmessage = () => { throw new TypeError('boom'); };", "“TypeError: boom”"],
    ["has no memory", "self.onmessage = () => { new ArrayBuffer(2 ** 53 - 1); };", "内存不够"],
  ])("says in words what is wrong where the program that reads %s", async (_title, script, words) => {
    await open("playground.html?asOf=2018-12-31", async (made) => {
      await made.route(`**/${scripts("reader")}`, (route) =>
        script === null ? route.abort("internetdisconnected") : route.fulfill({ contentType: "text/javascript", body: script }),
      );
    });
    await page.getByRole("button", { name: "填报完整的县" }).click();
    expect(await wrong()).toContain(words);
    expect(await page.locator("button.main").isEnabled()).toBe(true);
    if (script === null) {
      // With the network there again, the same page goes on.
      await page.unroute(`**/${scripts("reader")}`);
      await page.getByRole("button", { name: "填报完整的县" }).click();
      await page.locator("#playground-result").waitFor();
    }
    await context.close();
  });
});
