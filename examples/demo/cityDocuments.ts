import { assessShuozhou2016, type Language } from "edu-balance";
import { reportOf, type Block, type ReportDocument } from "edu-balance/reporting";
import { cityRecordsAt, inventedCity } from "./inventedCity.js";

/** How far ahead the pages look for what falls due. */
const DUE_WITHIN_DAYS = 400;
/** The city on one page, what is due and short on the second. */
const PAGES_OF_A_DAY = 2;
/** Clauses printed in full for the last day: the targets, and the funding. */
const CLAUSES_IN_FULL = [3, 7];

/** The report of the invented city on each of its days: its first pages, for the last day also two clauses in full. */
export function cityDocuments(language: Language): ReportDocument[] {
  const city = inventedCity();
  const results = city.dates.map((asOf) =>
    assessShuozhou2016(cityRecordsAt(city, asOf, language), { asOf, dueWithinDays: DUE_WITHIN_DAYS }),
  );
  return results.map((result, index) => {
    const previous = results[index - 1];
    const report = reportOf(result, {
      form: "cityReport",
      locale: language === "zh" ? "zh-CN" : "en",
      notice: city.notice[language],
      ...(previous === undefined ? {} : { previous }),
    });
    const pages = pagesOf(report);
    const clauses = index === results.length - 1 ? CLAUSES_IN_FULL.map((clause) => PAGES_OF_A_DAY + clause - 1) : [];
    return { ...report, blocks: [...pages.slice(0, PAGES_OF_A_DAY), ...clauses.map((at) => pages[at] ?? [])].flat() };
  });
}

function pagesOf({ blocks }: ReportDocument): Block[][] {
  return blocks.reduce<Block[][]>(
    (pages, block) => (block.kind === "pageBreak" ? [...pages, []] : [...pages.slice(0, -1), [...(pages.at(-1) ?? []), block]]),
    [[]],
  );
}
