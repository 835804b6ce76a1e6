import { mathml } from "../../math.js";
import { escapeText } from "../../page.js";
import { formulasOf, hasYears } from "./formulas.js";
import { MARKS } from "../../words.js";
import type { Section } from "./section.js";

/** The formula, set as the browser sets mathematics. */
export const formula: Section = {
  id: "formula",
  title: { zh: "公式", en: "Formula" },
  write: (measure, language) => {
    const formulas = formulasOf(measure, language);
    if (formulas.length === 0)
      return { zh: "没有算式：按定义逐一计数、相加，或直接填报。", en: "No arithmetic: it is counted, added up or reported as defined." }[
        language
      ];
    const lines = formulas.map(
      ({ tex, of }) =>
        `${of === null ? "" : `${escapeText(of)}${MARKS[language].colon.trim()}\n\n`}<div class="formula" tabindex="0">${slim(mathml(tex))}</div>`,
    );
    const years = hasYears(measure.id) ? [{ zh: "下标1为本年，0为上年。", en: "1 is this year, 0 the year before." }[language]] : [];
    return [...lines, ...years, ...letters(measure.id, language)].join("\n\n");
  },
};

/** Without what browsers do by themselves: room around signs, and the style of a formula of its own line. */
function slim(text: string): string {
  return text
    .replace(/ class="tml-display" style="display:block math;"/gu, "")
    .replace(/<mrow><mspace[^>]*><\/mspace>(<mo>[^<]*<\/mo>)<mspace[^>]*><\/mspace><\/mrow>/gu, "$1");
}

/** What the letters of a formula are. */
function letters(id: string, language: "zh" | "en"): string[] {
  const known: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
    interSchoolCoefficient: COEFFICIENT_LETTERS,
    qualityCoefficient: COEFFICIENT_LETTERS,
    compositeCoefficient: { zh: "式中为八项指标各自的校际差异系数。", en: "The sum is over the coefficients of the eight indicators." },
    opportunityGap: { zh: "式中为各类儿童的入学率（或巩固率）。", en: "r is the rate of each group of children." },
    betweenClassVarianceShare: {
      zh: "分子为各班平均分与总平均分之差的平方，按班级人数相加；分母为每名学生与总平均分之差的平方和。",
      en: "Above: squares of the means of classes around the mean of all, times their pupils. Below: squares of all pupils around it.",
    },
  };
  const words = known[id]?.[language];
  return words === undefined ? [] : [words];
}

const COEFFICIENT_LETTERS = {
  zh: "依次为：各校的量与在校生数、全县均值（总量除以总人数）、以在校生数加权的总体标准差。",
  en: "x is a school's amount, P its pupils; the mean is that of the county, total over total; S is the population form, weighted by pupils.",
} as const;
