import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { escapeText, rootOf } from "../page.js";
import { SAMPLE_ENDINGS, samplePath, sampleReports } from "../sampleReports.js";
import { inBrackets, listed } from "../words.js";

const WORDS: Readonly<Record<(typeof SAMPLE_ENDINGS)[number], LocalText>> = {
  html: { zh: "网页", en: "web page" },
  docx: { zh: "文档", en: "Word" },
  xlsx: { zh: "工作簿", en: "workbook" },
};

/** The forms of the invented city, each to look at and to take away. */
export function samples(language: Language): string {
  // From the folder of the guides; a link with a target is no page of the site.
  const root = rootOf(language) === "" ? "../" : "../../";
  return sampleReports(language)
    .map(({ form, title }) => {
      const links = SAMPLE_ENDINGS.map(
        (ending) => `<a href="${root}${samplePath(language, form, ending)}" target="_self">${WORDS[ending][language]}</a>`,
      );
      return `- ${escapeText(title)}${inBrackets(`\`${form}\``, language)}${{ zh: "：", en: ": " }[language]}${listed(links, language)}`;
    })
    .join("\n");
}
