import type { Language } from "../../../../src/foundation/localText.js";
import { evaluationUnits } from "../../../../src/policy/records/places.js";
import { checklistItems } from "../../../../src/policy/records/checklistItems.js";
import { DEPARTMENT_NAMES, EVIDENCE_KIND_NAMES } from "../../../../src/policy/records/lists.js";
import type { ListedItem, PolicyClause } from "../../../../src/policy/records/types.js";
import { sourceLink } from "../../links.js";
import { escapeText } from "../../page.js";
import { MARKS, OBLIGATION_WORDS, listed } from "../../words.js";

/** The items of a clause that no number measures: what is asked, how firmly, by when, of whom, and what shows it. */
export function itemsOf({ checklist, document, number }: PolicyClause, language: Language): string {
  return checklist
    .flatMap((id) => checklistItems.filter((item) => item.id === id))
    .map((item) => {
      const own = item.source.document === document && item.source.clause === number;
      const about = [
        OBLIGATION_WORDS[item.obligation][language],
        ...(item.dueBy === undefined ? [] : [{ zh: `${item.dueBy}前`, en: `by ${item.dueBy}` }[language]]),
        ...unitsOf(item, language),
        ...(item.departments.length === 0
          ? []
          : [
              listed(
                item.departments.map((each) => DEPARTMENT_NAMES[each][language]),
                language,
              ),
            ]),
        { zh: `佐证：${evidenceOf(item, "zh")}`, en: `shown by: ${evidenceOf(item, "en")}` }[language],
        ...(own ? [] : [sourceLink(item.source, language)]),
      ];
      return `<li id="${item.id}">\n\n${escapeText(item.text[language])}<br><small>${about.join(MARKS[language].semicolon)}</small>\n\n</li>`;
    })
    .join("\n");
}

function evidenceOf({ evidence }: ListedItem, language: Language): string {
  return listed(
    evidence.map((kind) => EVIDENCE_KIND_NAMES[kind][language]),
    language,
  );
}

function unitsOf({ units }: ListedItem, language: Language): string[] {
  return units === undefined
    ? []
    : [
        listed(
          units.map((id) => evaluationUnits.find((unit) => unit.id === id)?.name[language] ?? id),
          language,
        ),
      ];
}
