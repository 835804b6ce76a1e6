import { ownValue } from "../foundation/ownValue.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { Block, ReportDocument } from "./document.js";
import { escapeHtml } from "./html/escapeHtml.js";
import { figureHtml } from "./html/figureHtml.js";
import { runsHtml } from "./html/runsHtml.js";
import { styleSheet } from "./html/styleSheet.js";
import { tableHtml } from "./html/tableHtml.js";
import { printedDocument } from "./print/printedDocument.js";

/** How a document is written as HTML. */
export interface HtmlOptions {
  /** Pictures of its charts by the ids of the figures: each the text of an SVG. A figure without one is shown by its numbers. */
  readonly pictures?: Readonly<Record<string, string>>;
}

/** Nothing is fetched and nothing runs; the style sheet and the pictures are in the file. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A document as one HTML file: nothing is fetched, nothing runs, and no name in it can make markup. It can be read on a phone and by a
 * screen reader; printed it is A4, with the heads of its tables and what is said on every page repeated, and pages numbered. Each
 * number has its unrounded value in `data-value`, and in `data-how` and `data-from` where in the result it comes from: JSON Pointers,
 * blanks between them. A verdict has a sign or a word besides its colour.
 *
 * @param document - What `reportOf` or a form returns.
 * @param options - Pictures of the charts.
 *
 * Throws `UsageError`: `notAnObject` for what is no document, `badOption` for a picture that is no text or of no figure.
 *
 * @example
 * ```ts
 * import { toHtml } from "edu-balance/reporting";
 *
 * const page = toHtml({
 *   form: "problemList",
 *   locale: "zh-CN",
 *   asOf: "2018-12-31",
 *   title: "问题清单",
 *   page: "portrait",
 *   onEveryPage: "虚构数据，仅作示例",
 *   blocks: [{ kind: "paragraph", runs: ["<b>应县</b>：", { text: "0.296", value: 0.29604, how: "value", from: ["/composite"] }] }],
 *   blanks: [],
 * });
 * page.includes('<html lang="zh-CN">'); // => true
 * page.includes("&lt;b&gt;应县&lt;/b&gt;"); // => true
 * page.includes('data-value="0.29604" data-how="value" data-from="/composite">0.296<'); // => true
 * ```
 */
export function toHtml(document: ReportDocument, options: HtmlOptions = {}): string {
  const printed = printedDocument(document);
  requireObject(options, "options");
  const { title, locale, page, onEveryPage } = printed;
  const pictures = picturesOf(printed, options);
  const said = escapeHtml(onEveryPage ?? "");
  const notice = said === "" ? "" : `<header><p class="every-page" data-text="${said}">${said}</p></header>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styleSheet(printed)}</style>
</head>
<body class="${escapeHtml(page)}">
${notice}<main>
${bodyHtml(printed, pictures)}
</main>
</body>
</html>
`;
}

function bodyHtml({ blocks, locale }: ReportDocument, pictures: Readonly<Record<string, string>>): string {
  const levels = headingLevels(blocks);
  return blocks
    .map((block, index): string => {
      const id = `block-${String(index + 1)}`;
      switch (block.kind) {
        case "heading": {
          const tag = `h${String(levels[index])}`;
          return `<${tag}>${runsHtml(block.runs)}</${tag}>`;
        }
        case "paragraph":
          return `<p>${runsHtml(block.runs)}</p>`;
        case "list":
          return `<ul>\n${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join("\n")}\n</ul>`;
        case "table":
          return tableHtml(block, id, locale);
        case "figure":
          return figureHtml(block, id, ownValue(pictures, block.id));
        case "note":
          return `<p class="note ${escapeHtml(block.about)}">${runsHtml(block.runs)}</p>`;
        case "pageBreak":
          return `<hr class="page-break">`;
      }
    })
    .join("\n");
}

/** How deep each heading is below those in front of it, so that no level is left out, which a screen reader would tell as a gap. */
function headingLevels(blocks: readonly Block[]): number[] {
  let above: readonly number[] = [];
  return blocks.map((block) => {
    if (block.kind === "heading") above = [...above.filter((level) => level < block.level), block.level];
    return above.length;
  });
}

function picturesOf({ blocks }: ReportDocument, { pictures = {} }: HtmlOptions): Readonly<Record<string, string>> {
  requireObject(pictures, "options.pictures");
  const ids = blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : []));
  for (const [id, picture] of Object.entries<unknown>(pictures)) {
    if (!ids.includes(id))
      throw new UsageError("badOption", `options.pictures has a key that is the id of no figure (${ids.join(", ")}).`, id);
    if (typeof picture !== "string") throw new UsageError("badOption", "a picture must be the text of an SVG.", picture);
  }
  return pictures;
}
