import { toHtml, toMarkdown, traceNumber, type NumberRun, type NumberSources, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { everyBlock, everyBlockSource } from "../../support/everyBlock.js";
import { decoded, numbersIn, numbersOf, visibleText, writtenParts } from "../../support/writtenText.js";

/** A document, and what its numbers come from. */
interface Written {
  readonly name: string;
  readonly document: ReportDocument;
  readonly sources: NumberSources;
}

const documents: readonly Written[] = (["zh-CN", "en"] as const).flatMap((locale) => [
  { name: `every block, ${locale}`, document: everyBlock(locale), sources: { result: everyBlockSource } },
]);

describe.each(documents)("the numbers of $name", ({ document, sources }) => {
  const { once, repeated } = writtenParts(document);
  const runs = once.flat().filter((run) => typeof run !== "string");

  it("are those of what it was made of", () => {
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((run) => traceNumber(run, sources) !== run.value)).toEqual([]);
  });

  it("are in Markdown, each in its place and no other", () => {
    const text = decoded(toMarkdown(document).replace(/\\(?=[\p{P}\p{S}])/gu, ""));
    expect(numbersIn(text)).toEqual(numbersOf(repeated));
  });

  it("are in HTML, each in its place with its value and where it comes from, and no other", () => {
    const html = toHtml(document);
    expect(numbersIn(visibleText(html))).toEqual(numbersOf(once));
    expect(numbersOfHtml(html)).toEqual(runs);
  });
});

function numbersOfHtml(html: string): NumberRun[] {
  const spans = html.matchAll(/<span class="number" data-value="([^"]*)" data-how="([^"]*)" data-from="([^"]*)">([^<]*)<\/span>/gu);
  return [...spans].map(([, value = "", how = "", from = "", text = ""]) => ({
    text: decoded(text),
    value: Number(value),
    how: how as NumberRun["how"],
    from: decoded(from).split(" ").map(decodeURIComponent),
  }));
}
