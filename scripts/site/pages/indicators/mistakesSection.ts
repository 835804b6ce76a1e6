import type { Language } from "../../../../src/foundation/localText.js";
import { compareMethods } from "../../../../src/indicators/school/compareMethods.js";
import { INDICATOR_IDS } from "../../../../src/indicators/school/lists.js";
import { parameterHistory } from "../../../../src/policy/index.js";
import { shownNumber } from "../../../../src/naming/shownNumber.js";
import type { Measure, Parameter } from "../../../../src/policy/records/types.js";
import { addressOf } from "../../links.js";
import { escapeText, table } from "../../page.js";
import { PUPILS, VOLUMES } from "./examples/publishedCounty.js";
import { workOut } from "./handSum.js";
import { mistakes, type Mistake } from "./mistakeRecords.js";
import { roundNoise } from "./exampleCode.js";
import type { Section } from "./section.js";

/** How others get it wrong, with numbers that are computed as the page is written. */
export const mistakesSection: Section = {
  id: "mistakes",
  title: { zh: "常见的算错", en: "How others get it wrong" },
  write: (measure, language) => {
    const own = mistakes.filter((each) => each.measure === measure.id).map((each) => mistakeText(each, language));
    const parts = [...own, ...methods(measure, language), ...rounding(measure, language)];
    return parts.length === 0
      ? { zh: "尚未见到对此指标的误算。", en: "No wrong way of computing it was seen." }[language]
      : parts.join("\n\n");
  },
};

function mistakeText({ words, wrong, right }: Mistake, language: Language): string {
  const line = (steps: readonly string[]): string =>
    workOut(steps)
      .map(({ name, sum, value }) => `\`${name === null ? "" : `${name} = `}${sum}${told(sum, value, language)}\``)
      .join(language === "zh" ? "，" : ", ");
  const [wrongly, rightly] = { zh: ["误", "正"], en: ["Wrong", "Right"] }[language];
  const colon = language === "zh" ? "：" : ": ";
  return `${words[language]}\n\n- ${String(wrongly)}${colon}${line(wrong)}\n- ${String(rightly)}${colon}${line(right)}`;
}

/** What a step comes to; of a comparison, whether it holds. */
function told(sum: string, value: number, language: Language): string {
  if (/^[^()]*[<>≤≥][^()]*$|\) ?[<>≤≥]|[≤≥<>] [\d.⌈]|^min\(.*[≥≤]/u.test(sum)) {
    return { zh: value === 1 ? " 成立" : " 不成立", en: value === 1 ? " holds" : " does not hold" }[language];
  }
  return ` = ${String(Number(roundNoise(value).toPrecision(4)))}`;
}

/** What the same five schools give by each way of computing a coefficient. */
function methods({ id }: Measure, language: Language): string[] {
  if (id === COEFFICIENT) return [methodTable(language)];
  if (!INDICATOR_IDS.some((each) => each === id)) return [];
  const address = `${addressOf(COEFFICIENT, language)}#mistakes`;
  const mean = VALUES.reduce((sum, value) => sum + value, 0) / VALUES.length;
  const total = VOLUMES.reduce((sum, value) => sum + value, 0) / PUPILS.reduce((sum, value) => sum + value, 0);
  return [
    {
      zh: `拿各校数值的平均当作全县数值：五所学校的例子得${shown(mean)}，全县实为${shown(total)}。差异系数的各种误算见[校际差异系数](${address})。`,
      en: `The mean of the schools for that of the county: ${shown(mean)} in place of ${shown(total)} in the example of five schools. Wrong coefficients: see [the coefficient](${address}).`,
    }[language],
  ];
}

const COEFFICIENT = "interSchoolCoefficient";

const VALUES = VOLUMES.map((volumes, at) => volumes / (PUPILS[at] ?? Number.NaN));

function methodTable(language: Language): string {
  const head = { zh: ["算法", "差异系数"], en: ["Method", "Coefficient"] }[language];
  const rows = compareMethods(VALUES, PUPILS).map(({ name, coefficient }) => [
    escapeText(name[language]),
    coefficient === null ? "—" : coefficient.toFixed(4),
  ]);
  const withZero = compareMethods([...VALUES, 0], [...PUPILS, NOT_REPORTED]).find(({ official }) => official)?.coefficient;
  const more = {
    zh: `再加一所${String(NOT_REPORTED)}人而未填报的学校，把缺数当作0`,
    en: `a sixth school of ${String(NOT_REPORTED)} pupils that did not report, taken as 0`,
  }[language];
  const caption = { zh: "同五所学校（见算例），不同算法：", en: "The five schools of the example, by different methods:" }[language];
  return `${caption}\n\n${table(head, [...rows, [more, (withZero ?? Number.NaN).toFixed(4)]])}`;
}

/** Pupils of the school that did not report. */
const NOT_REPORTED = 50;

function shown(value: number): string {
  return value.toFixed(4);
}

/** Of how many the share is counted. */
const OF = 10_000;

/** A share that is just short of its limit and is printed as the limit. */
function rounding({ id, unit, judgedBy }: Measure, language: Language): string[] {
  if (unit !== "share" || mistakes.some(({ measure }) => measure === id)) return [];
  const limits = judgedBy.flatMap((each) => parameterHistory(each)).filter(isFloor);
  const limit = limits.at(-1);
  if (limit === undefined) return [];
  const count = Math.ceil(limit.value * OF) - 4;
  const printed = `${((count / OF) * 100).toFixed(1)}%`;
  const asked = shownNumber(limit.value, limit.unit)[language];
  return [
    {
      zh: `先取整再比较：${String(OF)}分之${String(count)}印作${printed}，看似达到${asked}；未取整的数值不足。`,
      en: `Rounding first: ${String(count)} of ${String(OF)} prints as ${printed} and seems to reach ${asked}.`,
    }[language],
  ];
}

function isFloor({ comparator, value, unit }: Parameter): boolean {
  return comparator === ">=" && unit === "share" && value > 0.1 && value <= 1 && Number.isInteger(Math.round(value * 1e6) / 1e3);
}
