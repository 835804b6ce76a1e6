import { measures } from "../../../src/policy/records/measures.js";
import type { Measure } from "../../../src/policy/records/types.js";
import type { Page } from "../page.js";
import { indicatorList } from "./indicators/list.js";
import { SECTIONS } from "./indicators/sections.js";

/** A page for every measure under the same headings, and the list of them. */
export function indicatorPages(): Page[] {
  return [indicatorList, ...measures.map(pageOf)];
}

function pageOf(measure: Measure): Page {
  const { id, name, formula } = measure;
  return {
    path: `indicators/${id}`,
    title: name,
    description: formula,
    body: (language) => SECTIONS.map(({ id: place, title, write }) => `## ${title[language]} {#${place}}\n\n${write(measure, language)}`).join("\n\n"),
  };
}
