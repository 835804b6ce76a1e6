import { measures } from "../../../src/policy/records/measures.js";
import type { Measure } from "../../../src/policy/records/types.js";
import type { Language } from "../../../src/foundation/localText.js";
import { rootOf, type Page } from "../page.js";
import { SECTIONS as SITE_SECTIONS } from "../sections.js";
import { indicatorList } from "./indicators/list.js";
import { SECTIONS } from "./indicators/sections.js";

/** A page for every measure under the same headings, and the list of them. */
export function indicatorPages(): Page[] {
  return [indicatorList, ...measures.map(pageOf)];
}

function pageOf(measure: Measure): Page {
  const { id, name, formula } = measure;
  return { path: `indicators/${id}`, title: name, description: formula, isWide: true, body: (language) => bodyOf(measure, language) };
}

/** Headings in HTML, without the marks of Markdown beside each: the headings are those of every page, and a search need not list them. */
function bodyOf(measure: Measure, language: Language): string {
  const sections = SECTIONS.map(({ id, title, write }) => `<h2 id="${id}">${title[language]}</h2>\n\n${write(measure, language)}`);
  return [crumbs(language), ...sections].join("\n\n");
}

/** What the page belongs to. */
function crumbs(language: Language): string {
  const root = `/${rootOf(language)}`;
  const titleOf = (path: string): string => SITE_SECTIONS.find((section) => section.path === path)?.title[language] ?? path;
  return ["reference", "indicators/"].map((path) => `[${titleOf(path)}](${root}${path})`).join(" › ");
}
