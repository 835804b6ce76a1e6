import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { toHtml, type ReportDocument } from "edu-balance/reporting";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium, withoutChromium } from "../../support/chromium.js";
import { everyBlock } from "../../support/everyBlock.js";
import { hostileNames } from "../../support/hostileNames.js";
import { reportDocuments } from "../../support/reportDocuments.js";

const missing = withoutChromium === "" ? "" : ` (left out: ${withoutChromium})`;

/** Pictures that would run something, or fetch something, were they part of the page. */
const pictures = {
  spread:
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="10" onload="parent.hacked=1">' +
    '<script>parent.hacked = 1</script><image href="https://evil.example/x.png" width="1" height="1"/><rect width="20" height="10"/></svg>',
};

/** What became of a page, as its own program would see it. */
const STATE = `({
  hacked: "hacked" in globalThis,
  scripts: document.querySelectorAll("script, iframe, object, embed, link, base, form, a").length,
  handlers: [...document.querySelectorAll("*")].flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith("on"))).length,
  shown: getComputedStyle(document.body).display,
})`;
const VIOLATIONS = `axe.run().then(({ violations }) =>
  violations.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0].html.slice(0, 200), count: nodes.length })))`;
const BEYOND = "document.documentElement.scrollWidth - innerWidth";

interface Found {
  readonly id: string;
  readonly impact: string | null;
  readonly first: string;
  readonly count: number;
}

describe.skipIf(missing !== "")(`documents as HTML in Chromium${missing}`, () => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  /** What the page did beside being shown. */
  const deeds: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    // So that axe can be put into the page; the policy of the page itself is tested apart.
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (to: Page, html: string): Promise<void> => {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    await to.goto(pathToFileURL(file).href);
  };

  it("let no name run, fetch, ask or leave the page", async () => {
    const context = await browser.newContext();
    const strict = await context.newPage();
    strict.on("dialog", (dialog) => {
      deeds.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    strict.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:image/svg+xml;base64,"))
        deeds.push(`request ${request.url()}`);
    });
    strict.on("pageerror", (error) => deeds.push(`script ${error.message}`));
    strict.on("popup", () => deeds.push("popup"));
    for (const name of hostileNames) {
      await open(strict, toHtml(everyBlock("zh-CN", name), { pictures }));
      const state = await strict.evaluate(STATE);
      expect([name, state]).toEqual([name, { hacked: false, scripts: 0, handlers: 0, shown: "block" }]);
    }
    expect(deeds).toEqual([]);
    await context.close();
  }, 120_000);

  it("is shown under its own policy: the picture is there, and a script put into it does not run", async () => {
    const context = await browser.newContext();
    const strict = await context.newPage();
    const html = toHtml(everyBlock("zh-CN"), { pictures });
    await open(strict, html.replace("</main>", "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'></main>"));
    expect(await strict.evaluate("'hacked' in globalThis")).toBe(false);
    expect(await strict.evaluate("document.querySelector('figure img').naturalWidth")).toBe(20);
    await context.close();
  });

  it.each(reportDocuments())(
    "have nothing serious in them for axe, on a screen, on a phone and in print: $name",
    async ({ document: report }) => {
      await open(page, toHtml(report));
      await page.addScriptTag({ content: axe.source });
      for (const [media, width] of [
        ["screen", 1200],
        ["screen", 390],
        ["print", 790],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        const violations = await page.evaluate<Found[]>(VIOLATIONS);
        expect([media, width, violations.filter(({ impact }) => impact === "serious" || impact === "critical")]).toEqual([
          media,
          width,
          [],
        ]);
        // On a phone tables are scrolled in their own box, never the page.
        if (media === "screen") expect(await page.evaluate<number>(BEYOND)).toBeLessThanOrEqual(0);
      }
      await page.emulateMedia({ media: null });
    },
  );

  it.each(["portrait", "landscape"] as const)("print on A4 in %s", async (side) => {
    const document: ReportDocument = { ...everyBlock("zh-CN", "应县第一小学", side), onEveryPage: '虚构数据 & "仅"作示例' };
    await open(page, toHtml(document));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/gu)].map(([, box = ""]) =>
      box.split(" ").map((each) => Math.round(Number(each))),
    );
    // 210 mm by 297 mm in points of 1/72 inch: 595 by 842.
    const size = side === "portrait" ? [0, 0, 595, 842] : [0, 0, 842, 595];
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    for (const [at, box] of boxes.entries())
      for (const [index, each] of size.entries()) expect([at, Math.abs((box[index] ?? 0) - each) <= 1]).toEqual([at, true]);
  });

  it.skipIf(spawnSync("pdftotext", ["-v"]).error !== undefined)(
    "print the notice and its number on every page (needs pdftotext)",
    async () => {
      const notice = `虚构数据 & "仅"作示例`;
      await open(page, toHtml({ ...everyBlock("zh-CN"), onEveryPage: notice }));
      const file = join(folder, "page.pdf");
      await page.pdf({ path: file, preferCSSPageSize: true });
      const texts = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).stdout.split("\f").slice(0, -1);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(
        texts.map((text, index) => [
          text.split(notice).length - 1,
          text.replace(/\s/gu, "").includes(`${String(index + 1)}/${String(texts.length)}`),
        ]),
      ).toEqual(texts.map(() => [1, true]));
    },
  );
});
