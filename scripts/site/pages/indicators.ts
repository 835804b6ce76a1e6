import type { Language } from "../../../src/foundation/localText.js";
import { measures } from "../../../src/policy/records/measures.js";
import type { Measure } from "../../../src/policy/records/types.js";
import { crumbs, joined, part } from "../crumbs.js";
import type { Page } from "../page.js";
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

function bodyOf(measure: Measure, language: Language): string {
  const parts = SECTIONS.map(({ id, title, write }) => part(id, title[language], write(measure, language)));
  return joined([crumbs("indicators/", language), ...parts]);
}
