import type { Language } from "../../src/foundation/localText.js";
import { docsUrlOf } from "../../src/naming/docsUrlOf.js";
import { citationText } from "../../src/naming/citationText.js";
import { nameOf } from "../../src/naming/nameOf.js";
import { clauses } from "../../src/policy/records/clauses.js";
import type { Citation } from "../../src/policy/records/types.js";
import { standsIn } from "./standsIn.js";
import { escapeText } from "./page.js";

/** The address of what an id stands for, from the root of the site; VitePress puts the base before it and fails on dead ones. */
export function addressOf(id: string, language: Language): string {
  return docsUrlOf(id, { locale: language === "en" ? "en" : "zh-CN" });
}

/** A link to what an id stands for, by its name. */
export function linkTo(id: string, language: Language): string {
  return `[${escapeText(nameOf(id)[language])}](${addressOf(id, language)})`;
}

/** A link to the clause a statement stands in, or to its document where no clause of it is encoded; its words are the citation. */
export function sourceLink(source: Citation, language: Language): string {
  const clause = clauses.find((each) => standsIn(source, each));
  return `[${escapeText(citationText(source)[language])}](${addressOf(clause?.id ?? source.document, language)})`;
}

/** A list of links by name. */
export function linkList(ids: readonly string[], language: Language): string {
  return ids.map((id) => `- ${linkTo(id, language)}`).join("\n");
}
