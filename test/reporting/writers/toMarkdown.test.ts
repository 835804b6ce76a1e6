import { createRequire } from "node:module";
import { toMarkdown, type Block, type ReportDocument, type TableCell } from "edu-balance/reporting";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../../support/everyBlock.js";
import { hostileNames } from "../../support/hostileNames.js";
import { decoded } from "../../support/writtenText.js";

interface Renderer {
  readonly render: (text: string) => string;
}
// It has no types of its own.
const MarkdownIt = createRequire(import.meta.url)("markdown-it") as new (options: object) => Renderer;
const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: false });

const renderers = {
  "markdown-it": (text: string) => markdownIt.render(text),
  marked: (text: string) => marked.parse(text, { gfm: true, async: false }),
};

const cell = (text: string, shape: Omit<TableCell, "runs"> = {}): TableCell => ({ runs: text === "" ? [] : [text], ...shape });

function documentOf(blocks: readonly Block[], rest: Partial<ReportDocument> = {}): ReportDocument {
  return {
    form: "problemList",
    locale: "zh-CN",
    asOf: "2018-12-31",
    title: "题",
    page: "portrait",
    onEveryPage: null,
    blocks: [{ kind: "heading", level: 1, runs: ["题"] }, ...blocks],
    blanks: [],
    ...rest,
  };
}

describe("a document as Markdown", () => {
  it("joins heads above one another, repeats the names of rows below, and says as above for other merged cells", () => {
    const text = toMarkdown(
      documentOf([
        {
          kind: "table",
          caption: "表1",
          columns: [{ align: "left" }, { align: "centre" }, { align: "right" }],
          head: [
            [cell("学校", { rowSpan: 2 }), cell("小学", { columnSpan: 2 })],
            [cell("均值"), cell("差异系数")],
          ],
          rows: [
            [cell("一小", { rowSpan: 2, isRowHeader: true }), cell("甲"), cell("1", { rowSpan: 2 })],
            [cell("乙")],
            [cell("合计", { columnSpan: 2, isRowHeader: true }), cell("0.7", { mark: "notMet" })],
          ],
          notes: [["注"]],
        },
      ]),
    );
    expect(text.split("\n").slice(2)).toEqual([
      "**表1**",
      "",
      "| 学校 | 小学 · 均值 | 小学 · 差异系数 |",
      "| :-- | :-: | --: |",
      "| 一小 | 甲 | 1 |",
      "| 一小 | 乙 | 〃 |",
      "| 合计 |  | **× 0.7** |",
      "",
      "注",
      "",
      "> 标记：× 未达标。",
      "",
    ]);
  });

  it("says what is said on every page above each", () => {
    const text = toMarkdown(documentOf([{ kind: "pageBreak" }, { kind: "paragraph", runs: ["二"] }], { onEveryPage: "虚构" }));
    expect(text).toBe("**虚构**\n\n# 题\n\n---\n\n**虚构**\n\n二\n");
  });

  it("lists the cells that stay blank", () => {
    const text = toMarkdown(documentOf([], { blanks: [{ where: "表1 人口", why: "未填报" }] }));
    expect(text).toBe("# 题\n\n## 未填写的单元格\n\n- 表1 人口：未填报\n");
  });

  it("leaves numbers, ids and clauses as they are", () => {
    const text = toMarkdown(documentOf([{ kind: "paragraph", runs: ["s-3：-0.296（2018-12-31，第3.2条）1.5倍"] }]));
    expect(text).toBe("# 题\n\ns-3：-0.296（2018-12-31，第3.2条）1.5倍\n");
  });
});

describe.each(Object.entries(renderers))("names in Markdown, as %s shows it", (_, render) => {
  const plain = tagsOf(render(toMarkdown(everyBlock("zh-CN", "校"))));

  it.each(hostileNames.map((name) => [name.slice(0, 40), name]))("%j makes no tag", (_short, name) => {
    const html = render(toMarkdown(everyBlock("zh-CN", name)));
    expect(tagsOf(html)).toEqual(plain);
    // And is still there to be read.
    const shown = name
      .trim()
      .replace(/\s+/gu, " ")
      .replaceAll("@", "＠")
      .replace(/[\u202a-\u202e\u2066-\u2069\0\ud800]/gu, "□");
    expect(decoded(html)).toContain(shown);
  });
});

function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/gu) ?? [];
}
