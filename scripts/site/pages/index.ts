import type { Page } from "../page.js";
import { clausePages } from "./clauses.js";
import { documentPages } from "./documents.js";
import { indicatorPages } from "./indicators.js";
import { parameterPages } from "./parameters.js";

/** What draws the pages of each kind from the records. */
const KINDS: readonly (() => readonly Page[])[] = [clausePages, documentPages, indicatorPages, parameterPages];

/** Every page that is drawn from records. */
export function allPages(): Page[] {
  return KINDS.flatMap((draw) => draw());
}
