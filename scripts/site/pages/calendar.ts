import { groupBy } from "../../../src/foundation/groupBy.js";
import type { Language } from "../../../src/foundation/localText.js";
import { table, type Page } from "../page.js";
import { changes } from "./calendar/changes.js";
import { deadlines } from "./calendar/deadlines.js";

/** A day on which something is due or changes. */
export interface DatedRow {
  readonly day: string;
  /** What stands in the row besides the day, as Markdown. */
  readonly cells: readonly string[];
}

/** The calendar: by when things are due, and on which days the rules change. */
export const calendarPage: Page = {
  path: "calendar",
  title: { zh: "期限日历", en: "Calendar of deadlines" },
  description: {
    zh: "目标、核查事项与标准值的全部期限，以及规定变动的日期，按年排列。",
    en: "Every due day of targets, items and limits, and the days on which rules change, by year.",
  },
  body: (language) => {
    const words = {
      zh: {
        due: "到期",
        dueHead: ["期限", "事项", "要求", "依据"],
        changes: "规定变动",
        changesHead: ["日期", "标准值或文件", "变动", "依据"],
        last: "“止于”为有效的最后一日；写“起”的，自该日起有效。",
      },
      en: {
        due: "Due",
        dueHead: ["Due day", "What", "Asked", "Source"],
        changes: "Rules that change",
        changesHead: ["Day", "Parameter or document", "Change", "Source"],
        last: "“Until” names the last day a rule holds, “from” the first.",
      },
    }[language];
    return [
      `## ${words.due} {#due}`,
      byYear(deadlines(language), { head: words.dueHead, kind: "due" }, language),
      `## ${words.changes} {#changes}`,
      words.last,
      byYear(changes(language), { head: words.changesHead, kind: "changes" }, language),
    ].join("\n\n");
  },
};

interface YearTables {
  readonly head: readonly string[];
  /** What the places of the years begin with. */
  readonly kind: string;
}

function byYear(rows: readonly DatedRow[], { head, kind }: YearTables, language: Language): string {
  const sorted = [...rows].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return [...groupBy(sorted, ({ day }) => day.slice(0, 4))]
    .map(([year, group]) => {
      const heading = { zh: `${year}年`, en: year }[language];
      return `### ${heading} {#${kind}-${year}}\n\n${table(
        head,
        group.map(({ day, cells }) => [day, ...cells]),
      )}`;
    })
    .join("\n\n");
}
