import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { CONFIRMATIONS, STATISTICAL_EDITIONS, type StatisticalEdition } from "../../../../src/policy/records/lists.js";
import type { StatisticalSource } from "../../../../src/policy/records/statisticalTables.js";
import { confirmationTag } from "../../confirmation.js";
import { addressOf, linkTo } from "../../links.js";
import { escapeText, table } from "../../page.js";
import { measuresBelow, requiredFigures } from "./requiredFigures.js";
import { inBrackets, MARKS } from "../../words.js";
import type { Section } from "./section.js";

const EDITIONS: Readonly<Record<StatisticalEdition, LocalText>> = {
  since2021: { zh: "2021年起", en: "since 2021" },
  before2021: { zh: "2021年前", en: "before 2021" },
};

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ["数据", "单位", "掌握单位", "教育统计表"],
  en: ["Figure", "Unit", "Office", "Table of the statistics"],
};

/** The figures it rests on, with the offices that hold them and their places in the education statistics. */
export const figures: Section = {
  id: "figures",
  title: { zh: "所需数据与来源", en: "Figures and where they come from" },
  write: ({ id }, language) => {
    const below = measuresBelow(id);
    if (below.length > 0) {
      const links = below.map((each) => linkTo(each, language)).join(MARKS[language].list);
      return `${{ zh: "由下列指标的数据得出：", en: "It rests on the figures of " }[language]}${links}${MARKS[language].stop}`;
    }
    const required = requiredFigures(id);
    if (required.length === 0)
      return { zh: "没有单列的数据：由本页“算例”所示的记录得出。", en: "No figure of its own is listed: see the record of the example." }[
        language
      ];
    const rows = required.map(({ requirement: { name, unit, offices, tables }, fieldId }) => [
      fieldId === null ? escapeText(name[language]) : `[${escapeText(name[language])}](${addressOf(fieldId, language)})`,
      unit[language],
      offices.map((office) => office.name[language]).join(MARKS[language].list),
      tablesText(tables, language),
    ]);
    const hasTables = rows.some((row) => row[3] !== "");
    return hasTables
      ? table(HEAD[language], rows)
      : `${table(
          HEAD[language].slice(0, 3),
          rows.map((row) => row.slice(0, 3)),
        )}\n\n${{ zh: "教育事业统计中没有这些数据的已知位置。", en: "They are not known to be in the education statistics." }[language]}`;
  },
};

/** Codes of tables by edition, with how far the place is confirmed. */
function tablesText(sources: readonly StatisticalSource[], language: Language): string {
  return STATISTICAL_EDITIONS.flatMap((edition) =>
    CONFIRMATIONS.flatMap((confirmation) => {
      const codes = sources.filter((each) => each.edition === edition && each.confirmation === confirmation).map(({ code }) => code);
      const places = [...new Set(codes)].join(MARKS[language].list);
      return codes.length === 0
        ? []
        : [`${places}${inBrackets(EDITIONS[edition][language], language)} ${confirmationTag(confirmation, language)}`];
    }),
  ).join("<br>");
}
