import { NAME_KINDS, THINGS } from "../../../src/naming/things.js";
import { renames } from "../../../src/policy/records/renames.js";
import { linkTo } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { ID_KIND_WORDS } from "../words.js";

/** Ids that were published and changed. */
export const renamedPage: Page = {
  path: "renamed",
  title: { zh: "更名对照", en: "Renamed ids" },
  description: {
    zh: "曾经公布而后更改的编号。编号不再另作他用。",
    en: "Ids that were published and changed. An id is never used again for something else.",
  },
  body: (language) => {
    const head = {
      zh: ["类别", "原编号", "现编号", "所指", "版本", "原因"],
      en: ["Kind", "Old id", "New id", "What it stands for", "Since", "Reason"],
    }[language];
    const none = { zh: "无", en: "none" }[language];
    return table(
      head,
      renames.map(({ kind, from, to, since, reason }) => [
        ID_KIND_WORDS[kind][language],
        `\`${from}\``,
        to === null ? none : `\`${to}\``,
        to !== null && NAME_KINDS.some((each) => THINGS[each].nameOf(to) !== null) ? linkTo(to, language) : "",
        since,
        escapeText(reason[language]).replace(from, (id) => `\`${id}\``),
      ]),
    );
  },
};
