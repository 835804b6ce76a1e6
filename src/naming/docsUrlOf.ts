import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { checklistItems } from "../policy/records/checklistItems.js";
import { clauses } from "../policy/records/clauses.js";
import { exceptions } from "../policy/records/exceptions.js";
import { nameOf } from "./nameOf.js";
import { languageOf, type ReportLocale } from "./reportLocale.js";
import type { NameKind } from "./things.js";

/** Where the documentation is served, and in which language it is read. */
export interface DocsUrlOptions {
  /** The address of the site, with a slash at its end; `/` when left out. */
  readonly base?: string;
  /** The language of the page; Chinese when left out. */
  readonly locale?: ReportLocale;
}

/**
 * The address of the page of the documentation about an indicator, item, parameter, record, field, word of a list, unit, clause,
 * document, exception, or reason for which something is left out or a row of a sheet is no record. Addresses stay as they are from version
 * to version; an item, field, word, unit or exception has its place on the page of what it belongs to.
 *
 * @param id - An id as the results and the records have it. An unknown one throws `unknownId` with the nearest ids.
 * @param options - Where the site is served, and the language. A `base` without a slash at its end, an unknown locale and an unknown option throw `badOption`, options that are no object `notAnObject`.
 *
 * @example
 * ```ts
 * import { docsUrlOf } from "edu-balance";
 *
 * docsUrlOf("booksPerPupil"); // => "/indicators/booksPerPupil.html"
 * docsUrlOf("shuozhouOpinion2016.targets", { locale: "en" }); // => "/en/clauses/shuozhouOpinion2016/targets.html"
 * docsUrlOf("stageUnit.books", { base: "https://example.org/docs/" }); // => "https://example.org/docs/records/stageUnit.html#books"
 * ```
 */
export function docsUrlOf(id: string, options: DocsUrlOptions = {}): string {
  requireObject(options, "options");
  requireKeys(options, ["base", "locale"], "options");
  const { base = "/", locale = "zh-CN" } = options;
  if (typeof base !== "string" || !base.endsWith("/")) {
    throw new UsageError("badOption", "base must be an address with a slash at its end, such as /docs/.", base);
  }
  return `${base}${languageOf(locale) === "en" ? "en/" : ""}${PLACES[nameOf(id).kind](id)}`;
}

/** Where each kind of thing has its page, below the root of a language. */
const PLACES: Readonly<Record<NameKind, (id: string) => string>> = {
  indicator: (id) => `indicators/${id}.html`,
  item: (id) => `${clausePage(checklistItems.find((item) => item.id === id)?.clause ?? id)}#${id}`,
  parameter: (id) => `parameters/${id}.html`,
  record: (id) => `records/${id}.html`,
  field: placeInRecord,
  choice: placeInRecord,
  unit: (id) => `units.html#${id}`,
  clause: clausePage,
  document: (id) => `documents/${id}.html`,
  exception: (id) => `${pageOfException(id)}#${id}`,
  exclusion: inGlossary,
  setAside: inGlossary,
};

/** A field has a row on the page of its record, and a word that the field chooses from a place in that row. */
function placeInRecord(id: string): string {
  return `records/${id.replace(".", ".html#")}`;
}

function inGlossary(id: string): string {
  return `glossary.html#${id}`;
}

function clausePage(id: string): string {
  return `clauses/${id.replace(".", "/")}.html`;
}

/** The page of the clause an exception rests on, or of its document where the library has no record of the clause. */
function pageOfException(id: string): string {
  const source = exceptions.find((exception) => exception.id === id)?.source;
  const clause = clauses.find(({ document, number }) => document === source?.document && number === source.clause);
  return clause === undefined ? `documents/${source?.document ?? id}.html` : clausePage(clause.id);
}
