import type { Feature } from "write-excel-file/universal";
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from "write-excel-file/utility";

/** What a file in a workbook may be. */
export type FileContent = Blob;

/** What is on every printed page of a workbook. */
export interface Printing {
  readonly notice: string | null;
  readonly names: readonly string[];
  /** Of each sheet the rows that are repeated on each page. */
  readonly heads: readonly { readonly first: number; readonly count: number }[];
  readonly isLandscape: boolean;
}

const SHEET = "xl/worksheets/sheet{id}.xml";
const LONGEST_HEADER = 200;

/** Prints a workbook on A4, as wide as the page, with a notice above, the number of the page below and the heads of tables repeated. */
export function printing({ notice, names, heads, isLandscape }: Printing): Feature<FileContent> {
  const header =
    notice === null ? "" : `<oddHeader>${sanitizeTextContent(`&C${notice.slice(0, LONGEST_HEADER).replaceAll("&", "&&")}`)}</oddHeader>`;
  const elements = [
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<pageSetup paperSize="9" orientation="${isLandscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter>${header}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
  ];
  const titles = heads.flatMap(({ first, count }, index) =>
    count === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">` +
            `${sanitizeTextContent(`'${names[index] ?? ""}'!$${String(first + 1)}:$${String(first + count)}`)}</definedName>`,
        ],
  );
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            elements.reduce(
              (written, element) =>
                insertElementMarkupAccordingToOrderOfSiblings(written, element, getOrderOfSiblings(SHEET, "worksheet") ?? [], "worksheet"),
              xml.replace(/<pageSetup [^>]*\/>/u, ""),
            ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            titles.length === 0 ? xml : xml.replace("</sheets>", `</sheets><definedNames>${titles.join("")}</definedNames>`),
        },
      },
    },
  };
}
