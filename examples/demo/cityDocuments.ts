import { assessShuozhou2016, type Language } from "edu-balance";
import { reportOf, type Block, type ReportDocument } from "edu-balance/reporting";
import { cityRecordsAt, inventedCity, SHORT_NOTICE } from "./inventedCity.js";

/** How far ahead the pages look for what falls due. */
const DUE_WITHIN_DAYS = 400;
/** The city on one page, what is due and short on the second. */
const PAGES_OF_A_DAY = 2;
/** Clauses printed in full for the last day: the targets, the funding, and what follows from both. */
const CLAUSES_IN_FULL = [3, 7, 22];

/** The report of the invented city on each of its days: its first pages, for the last day also three clauses in full. */
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
      notice: SHORT_NOTICE[language],
      ...(previous === undefined ? {} : { previous }),
    });
    const pages = pagesOf(report);
    const clauses = index === results.length - 1 ? CLAUSES_IN_FULL.map((clause) => pages[PAGES_OF_A_DAY + clause - 1] ?? []) : [];
    return { ...report, blocks: [...pages.slice(0, PAGES_OF_A_DAY), ...clauses].flat() };
  });
}

/** The blocks of each page; a page but the first begins with the break before it. */
function pagesOf({ blocks }: ReportDocument): Block[][] {
  const starts = [0, ...blocks.flatMap(({ kind }, at) => (kind === "pageBreak" ? [at] : []))];
  return starts.map((start, at) => blocks.slice(start, starts[at + 1]));
}
