import type { ChartWords } from "../charts/chart.js";
import type { ReportLocale } from "../naming/reportLocale.js";
import type { Block, ReportDocument, Runs, TableBlock } from "./document.js";
import { textOfRuns } from "./fillRuns.js";
import { escapeLine, escapeMarkdown } from "./markdown/escapeMarkdown.js";
import { tableMarkdown } from "./markdown/tableMarkdown.js";
import { figureTable } from "./print/figureTable.js";
import { printedDocument } from "./print/printedDocument.js";

/**
 * A document as Markdown, with tables as GitHub has them. No name in it can make markup, a link, HTML, a picture or a table; an `@` is
 * written in its wide form, since one between letters is an address whatever stands before it. A chart is its numbers, as a table.
 *
 * @param document - What `reportOf` or a form returns.
 *
 * Throws `UsageError`: `notAnObject` for what is no document.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "edu-balance/reporting";
 *
 * toMarkdown({
 *   form: "problemList",
 *   locale: "zh-CN",
 *   asOf: "2018-12-31",
 *   title: "问题清单",
 *   page: "portrait",
 *   onEveryPage: "虚构数据，仅作示例",
 *   blocks: [{ kind: "paragraph", runs: ["*应县*：", { text: "0.296", value: 0.29604, how: "value", from: ["/composite"] }] }],
 *   blanks: [],
 * }); // => "**虚构数据，仅作示例**\n\n# 问题清单\n\n\\*应县\\*：0.296\n"
 * ```
 */
export function toMarkdown(document: ReportDocument): string {
  const { onEveryPage, locale, blocks } = printedDocument(document);
  const notice = strong(onEveryPage ?? "");
  const parts = blocks.flatMap((block) => (block.kind === "pageBreak" ? ["---", ...notice] : blockMarkdown(block, locale)));
  return `${[...notice, ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}

function blockMarkdown(block: Exclude<Block, { kind: "pageBreak" }>, locale: ReportLocale): string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${lineOf(block.runs)}`];
    case "paragraph":
      return [lineOf(block.runs)];
    case "list":
      return block.items.length === 0 ? [] : [block.items.map((runs) => `- ${lineOf(runs)}`).join("\n")];
    case "table":
      return tableParts(block, locale);
    case "figure":
      return block.isBrief === true ? briefParts(block.chart) : figureParts(block.chart);
    case "note":
      return [`> ${lineOf(block.runs)}`];
  }
}

function tableParts(table: TableBlock, locale: ReportLocale): string[] {
  return [...strong(table.caption), tableMarkdown(table, locale), ...table.notes.map(lineOf)];
}

/** Who reads this sees no picture: the chart is told in words and numbers. */
function figureParts(chart: ChartWords): string[] {
  const { title, subtitle, description, notes } = chart;
  return [
    ...strong(title),
    ...[subtitle, description].map(textLine),
    tableMarkdown(figureTable(chart), chart.locale),
    ...notes.map(textLine),
  ];
}

function briefParts({ title, description }: ChartWords): string[] {
  return [[...strong(title), textLine(description)].join(" ")];
}

function strong(text: string): string[] {
  const escaped = escapeMarkdown(text).trim();
  return escaped === "" ? [] : [`**${escaped}**`];
}

function lineOf(runs: Runs): string {
  return textLine(textOfRuns(runs));
}

function textLine(text: string): string {
  return escapeLine(escapeMarkdown(text));
}
