import { isUsageError } from "edu-balance";
import { toHtml, type Block, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../../support/everyBlock.js";
import { hostileNames } from "../../support/hostileNames.js";
import { visibleText } from "../../support/writtenText.js";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><text>校</text></svg>';

function documentOf(blocks: readonly Block[], rest: Partial<ReportDocument> = {}): ReportDocument {
  return { ...everyBlock("zh-CN"), title: "题", onEveryPage: null, blocks, blanks: [], ...rest };
}

describe("a document as HTML", () => {
  it("allows nothing to run or to be fetched", () => {
    const html = toHtml(everyBlock("zh-CN"), { pictures: { spread: SVG } });
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<form|\son\w+=|url\(|@import|https?:/iu);
  });

  it("has a picture as one, with its description and its numbers below", () => {
    const html = toHtml(everyBlock("zh-CN"), { pictures: { spread: SVG } });
    const [, data = "", alt] = /<img src="data:image\/svg\+xml;base64,([^"]*)" alt="([^"]*)">/u.exec(html) ?? [];
    expect(Buffer.from(data, "base64").toString("utf8")).toBe(SVG);
    expect(alt).toBe("两所学校：应县第一小学");
    expect(html).toMatch(/<details><summary>图中数据<\/summary>[\s\S]*<td class="right">12\.50<\/td>/u);
  });

  it.each([
    ["", ""],
    ["a", "YQ=="],
    ["ab", "YWI="],
    ["校", "5qCh"],
    ["é", "w6k="],
    ["😀", "8J+YgA=="],
    // Half a pair is U+FFFD, which is EF BF BD.
    ["\ud800", "77+9"],
  ])("writes the picture %j in Base64", (picture, base64) => {
    expect(toHtml(everyBlock("en"), { pictures: { spread: picture } })).toContain(`base64,${base64}"`);
  });

  it("shows a chart without a picture by its description and its numbers", () => {
    const html = toHtml(everyBlock("zh-CN"));
    expect(html).not.toContain("<details>");
    expect(html).toContain("<p>两所学校：应县第一小学</p>");
    expect(html).toContain('<td class="right">12.50</td>');
  });

  it.each([
    [{ pictures: { other: SVG } }, "badOption"],
    [{ pictures: { spread: 3 } }, "badOption"],
    [{ pictures: [] }, "notAnObject"],
  ])("refuses %j", (options, code) => {
    try {
      toHtml(everyBlock("zh-CN"), options as never);
      expect.unreachable();
    } catch (error) {
      expect(isUsageError(error) && error.code).toBe(code);
    }
  });

  it("marks days, so that none is broken over two lines, and sets English without signs as wide as characters", () => {
    const html = toHtml(documentOf([{ kind: "paragraph", runs: ["2016-12-31、2017-12-31 <b> 140622-1"] }]));
    expect(html).toContain("<p><time>2016-12-31</time>、<time>2017-12-31</time> &lt;b&gt; 140622-1</p>");
    expect(html).toMatch(/time\{white-space:nowrap\}/u);
    expect([html, toHtml(everyBlock("en"))].map((page) => page.includes('font-feature-settings:"palt"'))).toEqual([false, true]);
  });

  it("leaves out no level of headings", () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", level, runs: [String(level)] });
    const html = toHtml(documentOf([heading(1), heading(3), heading(3), heading(2), heading(3)]));
    expect(html.match(/<h\d>\d/gu)).toEqual(["<h1>1", "<h2>3", "<h2>3", "<h2>2", "<h3>3"]);
  });

  it("begins with its title where no block does", () => {
    expect(toHtml(documentOf([]))).toContain("<h1>题</h1>");
  });

  it("tells each mark by a sign or a word", () => {
    const html = toHtml(everyBlock("zh-CN"));
    const cells = [
      ...html.matchAll(
        /<(td|th)[^>]*class="[^"]*\b(met|notMet|pending|declared|undetermined|blank|unknown)\b[^"]*"[^>]*>([\s\S]*?)<\/\1>/gu,
      ),
    ];
    // Eight such cells are in the table, and one among the numbers of the chart.
    expect(cells.length).toBe(9);
    const words = ["达标", "未达标", "推进中", "仅有自报", "无法判定", "不填", "不明"];
    expect(cells.filter(([cell]) => !words.some((word) => cell.includes(word))).map(([cell]) => cell)).toEqual([]);
  });

  it("tells where a number with blanks and percent signs in its place comes from", () => {
    const run = { text: "1", value: 1, how: "sum", from: ["/a b/100%", "/c"] } as const;
    expect(toHtml(documentOf([{ kind: "paragraph", runs: [run] }]))).toContain('data-from="/a%20b/100%25 /c">1<');
  });

  it.each(hostileNames.map((name) => [name.slice(0, 40), name]))("keeps %j as a name", (_short, name) => {
    const html = toHtml(everyBlock("zh-CN", name));
    const plain = toHtml(everyBlock("zh-CN", "校"));
    expect(tagsOf(html)).toEqual(tagsOf(plain));
    const shown = name.replace(/\s+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\0\ud800]/gu, "□");
    expect(visibleText(html)).toContain(shown);
  });
});

/** Tags without what they say of names. */
function tagsOf(html: string): string[] {
  return (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/ (?:data-text|alt)="[^"]*"/gu, ""));
}
