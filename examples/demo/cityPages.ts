import { cityDocuments } from "./cityDocuments.js";
import { documentLines } from "./documentLines.js";
import { inventedCity, unitName } from "./inventedCity.js";
import { bullet, heading, paragraph, say, title, type Page } from "./page.js";

/** The 22 clauses of 朔政办发〔2016〕45号 in six counties, day by day, and three of them in full. */
export function cityPages(page: Page): string[] {
  const city = inventedCity();
  return [
    ...title(page, { zh: "六县一市的22条（虚构）", en: "A city of six counties and the 22 clauses (invented)" }),
    ...paragraph(page, city.notice).map(page.colours.yellow),
    "",
    ...paragraph(page, { zh: "每个日期只用当日已知的记录。", en: "Each date uses only what was known by then." }),
    ...heading(page, { zh: "六个县区各是什么情形（虚构）", en: "What the six counties stand for (invented)" }),
    ...city.counties.flatMap(({ id, story }) =>
      paragraph(page, bullet(`${unitName(id, page.language)}${say(page, { zh: "：", en: ": " })}${say(page, story)}`)),
    ),
    ...cityDocuments(page.language).flatMap((document) => documentLines(page, document)),
  ];
}
