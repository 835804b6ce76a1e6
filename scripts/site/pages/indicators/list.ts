import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { clauses } from "../../../../src/policy/records/clauses.js";
import { measures } from "../../../../src/policy/records/measures.js";
import type { Measure } from "../../../../src/policy/records/types.js";
import { nameOf } from "../../../../src/naming/nameOf.js";
import { addressOf, linkTo } from "../../links.js";
import { escapeText, type Page } from "../../page.js";

const OPINION = "shuozhouOpinion2016";

/** The list of all indicators, by the clause that asks for them. */
export const indicatorList: Page = {
  path: "indicators/index",
  title: { zh: "指标", en: "Indicators" },
  description: {
    zh: "全部指标：定义、公式、数据来源、标准值、条款与算例。",
    en: "All indicators: definition, formula, figures, limits, clauses and a worked example of each.",
  },
  body: (language) =>
    groups()
      .map((group) => groupText(group, language))
      .join("\n\n"),
};

/** The measures of one clause; `null` for those that no clause of the opinion asks for. */
interface Group {
  readonly clause: string | null;
  readonly measures: readonly Measure[];
}

/** Every measure once: under the first clause of the opinion that asks for it. */
function groups(): Group[] {
  const asking = clauses.filter(({ document }) => document === OPINION);
  const seen = new Set<string>();
  const byClause = asking.flatMap(({ id, measures: ids, companions }): Group[] => {
    const own = measures.filter((each) => [...ids, ...companions].includes(each.id) && !seen.has(each.id));
    for (const each of own) seen.add(each.id);
    return own.length === 0 ? [] : [{ clause: id, measures: own }];
  });
  const others = measures.filter(({ id }) => !seen.has(id));
  return others.length === 0 ? byClause : [...byClause, { clause: null, measures: others }];
}

const OTHERS: LocalText = { zh: "国家评估另有要求的", en: "What only the national evaluations ask" };

function groupText({ clause, measures: own }: Group, language: Language): string {
  const heading = clause === null ? OTHERS[language] : escapeText(nameOf(clause)[language]);
  const demand =
    clause === null ? "" : `[${{ zh: "条款要求", en: "What the clause demands" }[language]}](${addressOf(clause, language)})\n\n`;
  return `## ${heading}\n\n${demand}${own.map(({ id }) => `- ${linkTo(id, language)}`).join("\n")}`;
}
