import type { Page } from "../page.js";
import { calendarPage } from "./calendar.js";
import { clausePages } from "./clauses.js";
import { documentPages } from "./documents.js";
import { glossaryPage } from "./glossary.js";
import { indicatorPages } from "./indicators.js";
import { parameterPages } from "./parameters.js";
import { publishedPages } from "./published.js";
import { recordPages } from "./records.js";
import { referencePage } from "./reference.js";
import { renamedPage } from "./renamed.js";
import { unconfirmedPage } from "./unconfirmed.js";
import { unitsPage } from "./units.js";

/** Every page that is drawn from records. */
export function allPages(): Page[] {
  const pages = [
    ...clausePages(),
    ...documentPages(),
    ...indicatorPages(),
    ...parameterPages(),
    ...recordPages(),
    ...publishedPages(),
    calendarPage,
    glossaryPage,
    unitsPage,
    renamedPage,
    unconfirmedPage,
  ];
  return [referencePage(pages), ...pages];
}
