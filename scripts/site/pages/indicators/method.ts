import type { Language } from "../../../../src/foundation/localText.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import { INDICATOR_IDS } from "../../../../src/indicators/school/lists.js";
import type { Measure } from "../../../../src/policy/records/types.js";
import { addressOf, linkTo } from "../../links.js";
import { escapeText } from "../../page.js";
import { nameOf } from "../../../../src/naming/nameOf.js";
import { MARKS } from "../../words.js";
import type { Section } from "./section.js";

const SUMS = {
  zh: "先把各项合计，再相除一次；乘在除之前。",
  en: "Sums first, then one division; multiplication comes before it.",
} as const;

const EXACT = {
  zh: "与标准比较用未取整的数值，只在打印时取整。",
  en: "Numbers are compared unrounded, and rounded only in print.",
} as const;

const CHOSEN = {
  zh: "分母有几种口径，由填报者选定，不代为选择。",
  en: "There is more than one base; the caller chooses, and nothing takes the place of a choice that was not made.",
} as const;

/** How it is computed: the functions, what only says what counts, and what is common to all. */
export const method: Section = {
  id: "method",
  title: { zh: "计算方法", en: "Method" },
  write: (measure, language) => {
    const sentences = [...ofKind(measure, language), EXACT[language]].join(language === "en" ? " " : "");
    return [sentences, ...countedBy(measure, language), functions(measure, language)].join("\n\n");
  },
};

function ofKind({ id }: Measure, language: Language): string[] {
  const rate = rates.find((each) => each.id === id);
  if (rate !== undefined) return [SUMS[language], ...(rate.choices === null ? [] : [CHOSEN[language]])];
  if (!INDICATOR_IDS.some((each) => each === id)) return [];
  const coefficient = `[${escapeText(nameOf("interSchoolCoefficient")[language])}](${addressOf("interSchoolCoefficient", language)})`;
  return [
    SUMS[language],
    language === "zh"
      ? `小学、初中分别计算；各校数值之间的差距用${coefficient}衡量。`
      : `Primary and junior secondary stand apart; the gap between schools is measured by the ${coefficient}.`,
  ];
}

function countedBy({ countedBy: ids }: Measure, language: Language): string[] {
  if (ids.length === 0) return [];
  const links = ids.map((id) => linkTo(id, language)).join(MARKS[language].list);
  return [`${{ zh: "计算中用到：", en: "Counted by: " }[language]}${links}${MARKS[language].stop}`];
}

function functions({ functions: names }: Measure, language: Language): string {
  if (names.length === 0)
    return { zh: "本版没有计算它的函数，只有定义。", en: "No function of this version computes it: the definition alone is given." }[
      language
    ];
  const list = names.map((name) => `\`${name}\``).join(MARKS[language].list);
  return `${{ zh: "函数：", en: "Functions: " }[language]}${list}${MARKS[language].stop}`;
}
