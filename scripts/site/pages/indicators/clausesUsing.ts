import type { Language } from "../../../../src/foundation/localText.js";
import { citationText } from "../../../../src/naming/citationText.js";
import { clauses as allClauses } from "../../../../src/policy/records/clauses.js";
import type { PolicyClause } from "../../../../src/policy/records/types.js";
import { linkTo } from "../../links.js";
import { escapeText } from "../../page.js";
import { MARKS } from "../../words.js";
import type { Section } from "./section.js";

/** The clauses that ask for the measure, and those it is only shown beside. */
export const clausesUsing: Section = {
  id: "clauses",
  title: { zh: "相关条款", en: "Clauses" },
  write: ({ id }, language) => {
    const asking = allClauses.filter(({ measures }) => measures.includes(id));
    const beside = allClauses.filter(({ companions }) => companions.includes(id));
    const parts = [
      ...(asking.length === 0 ? [] : [listOf(asking, language)]),
      ...(beside.length === 0
        ? []
        : [
            `${{ zh: "仅作参照，不影响条款结论：", en: "Shown beside, deciding nothing: " }[language]}${beside.map((each) => link(each, language)).join(MARKS[language].list)}${MARKS[language].stop}`,
          ]),
    ];
    return parts.length === 0 ? { zh: "没有条款直接要求这一指标。", en: "No clause asks for it by itself." }[language] : parts.join("\n\n");
  },
};

function listOf(clauses: readonly PolicyClause[], language: Language): string {
  return clauses.map((clause) => `- ${link(clause, language)}`).join("\n");
}

function link({ id, document, number }: PolicyClause, language: Language): string {
  return `${linkTo(id, language)}${MARKS[language].comma}${escapeText(citationText(isNumbered(number) ? { document, clause: number } : { document })[language])}`;
}

/** Whether a clause has a number of its own; the label of another is much like its heading. */
function isNumbered(number: string): boolean {
  return /^[一二三四五六七八九十\d]+$/u.test(number);
}
