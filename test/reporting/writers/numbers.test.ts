import { toHtml, toMarkdown, traceNumber, type NumberRun } from "edu-balance/reporting";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../examples/office/docx.js";
import { numberFormat } from "../../../examples/office/numberFormat.js";
import { writeXlsx } from "../../../examples/office/xlsx.js";
import { reportDocuments } from "../../support/reportDocuments.js";
import { decoded, halfOfLastDigit, numbersIn, numbersOf, visibleText, writtenParts } from "../../support/writtenText.js";
import { zipEntries } from "../../support/zipEntries.js";

describe.each(reportDocuments())("the numbers of $name", ({ document, sources }) => {
  const { once, repeated } = writtenParts(document);
  const runs = once.flat().filter((run) => typeof run !== "string");

  it("are those of what it was made of", () => {
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

  it("are in Word, each in its place and no other", async () => {
    const xml = zipEntries(await writeDocx(document)).get("word/document.xml") ?? "";
    const said = document.onEveryPage === null ? [] : [once[0] ?? []];
    // What is said on every page is in its header.
    expect(numbersIn(textOfXml(xml))).toEqual(numbersOf(once.slice(said.length)));
  });

  it("are in a workbook, each in a cell that the sheet of sources names, with its value and where it comes from", async () => {
    const sheets = await readWorkbook(Buffer.from(await writeXlsx(document)));
    const sources = sheets.at(-1)?.data.slice(1) ?? [];
    const told = sources.map(([, , text, value, how, from]) => ({ text, value, how, from: from === null ? [] : String(from).split("\n") }));
    // The sheet of the text comes first, then the tables.
    expect(told.map((each) => JSON.stringify(each)).sort()).toEqual(
      runs.map(({ text, value, how, from }) => JSON.stringify({ text, value, how, from })).sort(),
    );
    for (const [sheet, address, text, value] of sources) {
      const { column = "", row = "" } = /^(?<column>[A-Z]+)(?<row>\d+)$/u.exec(String(address))?.groups ?? {};
      const index = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const cell = sheets.find((each) => each.sheet === sheet)?.data[Number(row) - 1]?.[index];
      if (typeof cell === "number") {
        expect(numberFormat(String(text), "")).not.toBeNull();
        expect(Math.abs(cell - Number(value))).toBeLessThanOrEqual(halfOfLastDigit(String(text)));
      } else expect(cell).toContain(text);
    }
  });
});

function textOfXml(xml: string): string {
  return decoded(xml.replace(/<\/w:p>/gu, "\n").replace(/<[^>]*>/gu, ""));
}

it("has numbers of every form to walk", () => {
  const counts = reportDocuments().map(({ name, document }) => [
    name,
    writtenParts(document)
      .once.flat()
      .filter((run) => typeof run !== "string").length,
  ]);
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});

function numbersOfHtml(html: string): NumberRun[] {
  const spans = html.matchAll(/<span class="number" data-value="([^"]*)" data-how="([^"]*)" data-from="([^"]*)">([^<]*)<\/span>/gu);
  return [...spans].map(([, value = "", how = "", from = "", text = ""]) => ({
    text: decoded(text),
    value: Number(value),
    how: how as NumberRun["how"],
    // A number of nothing, 0 of them, comes from no place.
    from: from === "" ? [] : decoded(from).split(" ").map(decodeURIComponent),
  }));
}
