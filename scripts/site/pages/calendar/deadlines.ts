import { groupBy } from "../../../../src/foundation/groupBy.js";
import type { Language } from "../../../../src/foundation/localText.js";
import { checklistItems } from "../../../../src/policy/records/checklistItems.js";
import { TARGET_GOAL_NAMES } from "../../../../src/policy/records/lists.js";
import { shuozhouTargets } from "../../../../src/policy/records/shuozhouTargets.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { linkTo, sourceLink } from "../../links.js";
import { escapeText } from "../../page.js";
import { MARKS, OBLIGATION_WORDS } from "../../words.js";
import type { DatedRow } from "../calendar.js";
import { valueText } from "./valueText.js";
import { ownHistory, PARAMETER_IDS } from "../parameters/histories.js";

/** Every due day: of the targets of counties and the city, of items, and of limits. */
export function deadlines(language: Language): DatedRow[] {
  return [...targetRows(language), ...itemRows(language), ...parameterRows(language)];
}

function targetRows(language: Language): DatedRow[] {
  return shuozhouTargets.flatMap(({ unit, goal, dueBy, source, note }) => {
    if (dueBy === null) return [];
    const said = note === undefined ? "" : escapeText(note[language]);
    const what = `${unit.name[language]}${MARKS[language].colon}${TARGET_GOAL_NAMES[goal][language]}`;
    return [{ day: dueBy, cells: [escapeText(what), said, sourceLink(source, language)] }];
  });
}

function itemRows(language: Language): DatedRow[] {
  return checklistItems.flatMap(({ id, dueBy, obligation, source }) =>
    dueBy === undefined
      ? []
      : [{ day: dueBy, cells: [linkTo(id, language), OBLIGATION_WORDS[obligation][language], sourceLink(source, language)] }],
  );
}

/** Limits with a due day; those of several stages that one clause sets stand in one row. */
function parameterRows(language: Language): DatedRow[] {
  const due = PARAMETER_IDS.flatMap((id) => ownHistory(id)).filter(isDue);
  const groups = groupBy(due, ({ id, dueBy, source }) => [id, dueBy, source.document, source.clause].join("|"));
  return [...groups.values()].map(([first, ...others]) => ({
    day: first.dueBy,
    cells: [
      linkTo(first.id, language),
      [first, ...others].map(({ dueBy: _day, ...record }) => valueText(record, language)).join("<br>"),
      sourceLink(first.source, language),
    ],
  }));
}

function isDue(record: Parameter): record is Parameter & { readonly dueBy: string } {
  return record.dueBy !== undefined;
}
