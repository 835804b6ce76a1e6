import type { Language } from "../../../src/foundation/localText.js";
import { groupBy } from "../../../src/foundation/groupBy.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { checklistItems } from "../../../src/policy/records/checklistItems.js";
import { TARGET_GOAL_NAMES } from "../../../src/policy/records/lists.js";
import { shuozhouTargets } from "../../../src/policy/records/shuozhouTargets.js";
import { addressOf, linkTo, sourceLink } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { appliesTo, limitText } from "./indicators/thresholds.js";
import { inBrackets } from "./indicators/section.js";
import { PARAMETER_IDS, ownHistory } from "./parameters/histories.js";

/** Something on a day: what, of whom, by which clause. Cells are Markdown. */
interface Entry {
  readonly day: string;
  readonly what: string;
  readonly source: string;
}

/** Days by which something is to be reached, and days on which a rule begins or ends. */
export const calendarPage: Page = {
  path: "calendar",
  title: { zh: "期限日历", en: "Calendar of deadlines" },
  description: {
    zh: "各项目标、事项和标准的期限，以及标准变动的日期。",
    en: "When targets, items and limits fall due, and on which days rules change.",
  },
  body: (language) => {
    const title = { zh: { due: "到期", changes: "标准变动" }, en: { due: "What falls due", changes: "When rules change" } }[language];
    return [
      `## ${title.due} {#due}\n\n${byYear(dueEntries(language), language)}`,
      `## ${title.changes} {#changes}\n\n${byYear(changeEntries(language), language)}`,
    ].join("\n\n");
  },
};

function byYear(entries: readonly Entry[], language: Language): string {
  const sorted = [...entries].sort((a, b) => (a.day < b.day ? -1 : 1));
  const head = { zh: ["日期", "内容", "依据"], en: ["Day", "What", "Source"] }[language];
  return [...groupBy(sorted, ({ day }) => day.slice(0, 4))]
    .map(
      ([year, own]) =>
        `### ${year}\n\n${table(
          head,
          own.map(({ day, what, source }) => [day, what, source]),
        )}`,
    )
    .join("\n\n");
}

function dueEntries(language: Language): Entry[] {
  const targets = shuozhouTargets.flatMap(({ unit, goal, dueBy, source }) =>
    dueBy === null
      ? []
      : [
          {
            day: dueBy,
            what: `${unit.name[language]}${{ zh: "：", en: ": " }[language]}${TARGET_GOAL_NAMES[goal][language]}`,
            source: sourceLink(source, language),
          },
        ],
  );
  const items = checklistItems.flatMap(({ id, text, dueBy, source }) =>
    dueBy === undefined
      ? []
      : [{ day: dueBy, what: `[${escapeText(text[language])}](${addressOf(id, language)})`, source: sourceLink(source, language) }],
  );
  const limits = PARAMETER_IDS.flatMap((id) =>
    ownHistory(id).flatMap((parameter) =>
      parameter.dueBy === undefined
        ? []
        : [{ day: parameter.dueBy, what: limitOf(id, parameter, language), source: sourceLink(parameter.source, language) }],
    ),
  );
  return [...targets, ...items, ...limits];
}

function limitOf(id: string, parameter: Parameters<typeof limitText>[0], language: Language): string {
  const of = appliesTo(parameter, language);
  return `[${escapeText(nameOf(id)[language])}](${addressOf(id, language)})${of === "" ? "" : inBrackets(of, language)} ${limitText(parameter, language)}`;
}

function changeEntries(language: Language): Entry[] {
  const [from, until] = { zh: ["起施行：", "止："], en: ["begins: ", "ends: "] }[language] as [string, string];
  return PARAMETER_IDS.flatMap((id) =>
    ownHistory(id).flatMap((parameter) => {
      const source = sourceLink(parameter.source, language);
      const begins = { day: parameter.effectiveFrom, what: from + limitOf(id, parameter, language), source };
      return parameter.effectiveTo === undefined
        ? [begins]
        : [begins, { day: parameter.effectiveTo, what: until + linkTo(id, language), source }];
    }),
  );
}
