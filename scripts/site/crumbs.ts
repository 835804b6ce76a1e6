import type { Language } from "../../src/foundation/localText.js";
import { rootOf } from "./page.js";
import { SECTIONS } from "./sections.js";

/** What a page belongs to, for pages without the side bar: the overview and the list of its kind. */
export function crumbs(section: string, language: Language): string {
  const root = `/${rootOf(language)}`;
  return ["reference", section]
    .map((path) => `[${SECTIONS.find((each) => each.path === path)?.title[language] ?? path}](${root}${path})`)
    .join(" › ");
}

/** A part of a page: its heading in HTML, without the mark of Markdown, and what stands below it; empty where there is nothing. */
export function part(id: string, title: string, text: string): string {
  return text === "" ? "" : `<h2 id="${id}">${title}</h2>\n\n${text}`;
}

/** Parts of a page one below the other. */
export function joined(parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join("\n\n");
}
