import {
  assessBasicBalanceFromCoefficients,
  type CoefficientAssessment,
} from "../../../../src/assessments/basicBalance/assessBasicBalanceFromCoefficients.js";
import type { Language } from "../../../../src/foundation/localText.js";
import { indicators } from "../../../../src/indicators/school/indicators.js";
import { textOfRuns } from "../../../../src/reporting/fillRuns.js";
import { explain } from "../../../../src/reporting/explain/explain.js";
import { reportOf, type TableBlock } from "../../../../src/reporting/index.js";
import { STAGES } from "../../../../src/policy/records/lists.js";
import { nearestSum } from "../../../../src/statistics/exact/decimal.js";
import { VERDICT_NAMES } from "../../../../src/findings/finding.js";
import { crumbs, joined, part } from "../../crumbs.js";
import { linkTo } from "../../links.js";
import { escapeText, table, type Page } from "../../page.js";
import { BASIC_DISTRICTS, type BasicDistrict, type PrintedStage } from "./rows.js";
import { againstLimit, caution, stageTitle } from "./words.js";

/** The day whose limits the printed coefficients are held against, as in the examples. */
export const BASIC_DAY = "2015-12-31";
/** Eight coefficients and a composite, each printed to three decimals, may be off by so much together. */
const ROUNDING = 0.001;

/** A page for each district that a province printed coefficients of. */
export function basicPages(): Page[] {
  return BASIC_DISTRICTS.map((district) => ({
    path: `published/${district.id}`,
    title: { zh: `${district.zh}公布的差异系数`, en: `${district.en}: published coefficients` },
    description: {
      zh: `${district.province.zh}${district.zh}公布的八项校际差异系数与综合差异系数，逐项对照限值并重新计算。`,
      en: `The eight coefficients and the composite that were printed of ${district.en}, ${district.province.en}, beside the limit and computed again.`,
    },
    isWide: true,
    body: (language) => bodyOf(district, language),
  }));
}

/** What comes of the printed coefficients of a district. */
export function assessPrinted(district: BasicDistrict, language: Language): CoefficientAssessment {
  const coefficients = Object.fromEntries(district.stages.map((each) => [each.stage, each.coefficients]));
  return assessBasicBalanceFromCoefficients({ county: { id: district.id, name: district[language] }, coefficients }, { asOf: BASIC_DAY });
}

function bodyOf(district: BasicDistrict, language: Language): string {
  const result = assessPrinted(district, language);
  const { verdict, stages } = result;
  const missing = STAGES.filter((stage) => !district.stages.some((each) => each.stage === stage));
  const whole = VERDICT_NAMES[verdict][language];
  const title = { zh: { whole: "合起来看", code: "用本库核对" }, en: { whole: "Taken together", code: "With the library" } }[language];
  return joined([
    crumbs("published/", language),
    caution(district, BASIC_DAY, language),
    ...district.stages.map((each) => part(each.stage, stageTitle(each.stage, language), stageText(district, each, result, language))),
    part(
      "whole",
      title.whole,
      joined([
        ...missing.map((stage) => escapeText(explain(stages[stage].finding, { locale: localeOf(language) }).text)),
        {
          zh: `两个学段都要达标。只就公布的综合差异系数看：**${whole}**。基本均衡还有学校标准和县级要求等条件，公布的表里没有。`,
          en: `Both stages have to reach the limit. By the published composites alone: **${whole}**. Basic balance asks for more, such as the standard of each school, which these tables do not have.`,
        }[language],
      ]),
    ),
    part("code", title.code, codeOf(district, result)),
  ]);
}

function localeOf(language: Language): "zh-CN" | "en" {
  return language === "zh" ? "zh-CN" : "en";
}

/** The printed numbers of a stage in the figures of the form, each coefficient beside the limit, and the composite computed again. */
function stageText(district: BasicDistrict, printed: PrintedStage, result: CoefficientAssessment, language: Language): string {
  const { stage, coefficients, printedComposite } = printed;
  const { finding, composite } = result.stages[stage];
  const limit = finding.requirement?.limit;
  if (limit === undefined || composite === null) throw new Error(`${district.id} has no limit or no composite.`);
  const head = {
    zh: ["指标", "全县平均值", "差异系数", `与${String(limit)}相比`],
    en: ["Indicator", "Mean", "Coefficient", `Against ${String(limit)}`],
  }[language];
  const texts = printedTexts(district, stage, result, language);
  const rows = indicators.map(({ id }, at) => {
    const [mean = "", coefficient = ""] = texts[at] ?? [];
    return [linkTo(id, language), mean, coefficient, againstLimit(coefficients[id], limit, language)];
  });
  const all = indicators.map(({ id }) => coefficients[id]);
  const above = all.filter((each) => each > limit).length;
  return joined([
    table(head, rows),
    {
      zh: `限值${String(limit)}只用于综合差异系数，单项高低不作判定${above === 0 ? "。" : `：这里有${String(above)}项高于它。`}`,
      en: `The limit ${String(limit)} is for the composite alone; single coefficients are not judged${above === 0 ? "." : `: ${String(above)} of them ${above === 1 ? "is" : "are"} above it here.`}`,
    }[language],
    recomputed({ all, composite, printedComposite }, language),
    `> ${escapeText(explain(finding, { locale: localeOf(language) }).text)}`,
  ]);
}

interface Composites {
  readonly all: readonly number[];
  readonly composite: number;
  readonly printedComposite: number;
}

/** The composite by hand, and why it is not the printed one to the last digit. */
function recomputed({ all, composite, printedComposite }: Composites, language: Language): string {
  const printed = printedComposite.toFixed(3);
  const sum = `(${all.map(String).join(" + ")}) ÷ 8 = ${String(nearestSum(all))} ÷ 8 = ${String(composite)}`;
  const distance = Number(Math.abs(composite - printedComposite).toFixed(6));
  if (distance > ROUNDING) throw new Error(`A composite is ${String(distance)} from the printed one.`);
  const why =
    distance === 0
      ? { zh: "与公布值相同。", en: "It is the printed one." }
      : distance <= ROUNDING / 2
        ? { zh: `公布值是它按三位小数舍入的结果。`, en: "The printed one is this, rounded to three decimals." }
        : {
            zh: `相差${String(distance)}：公布的八项各已舍入到三位小数，重算出来最多可差${String(ROUNDING)}。`,
            en: `They are ${String(distance)} apart: the eight were printed to three decimals each, by which the two may be up to ${String(ROUNDING)} apart.`,
          };
  return joined([
    { zh: `公布的综合差异系数为${printed}。由公布的八项重新计算：`, en: `The printed composite is ${printed}. From the eight as printed:` }[
      language
    ],
    `- \`${sum}\``,
    why[language],
  ]);
}

/** Mean and coefficient of each indicator as the form of the provinces prints them. */
function printedTexts(
  district: BasicDistrict,
  stage: PrintedStage["stage"],
  result: CoefficientAssessment,
  language: Language,
): (readonly [string, string])[] {
  const published = district.stages.map(({ stage: own, means, coefficients, printedComposite: composite }) => ({
    countyId: district.id,
    stage: own,
    means,
    coefficients,
    composite,
  }));
  const form = reportOf(result, { form: "coefficientTable", locale: localeOf(language), published });
  const block = form.blocks.find((each): each is TableBlock => each.kind === "table");
  const first = stage === "primary" ? 0 : 2;
  const textsOf = (row: number): string[] => (block?.rows[row] ?? []).map(({ runs }) => textOfRuns(runs)).slice(-indicators.length - 1, -1);
  const coefficients = textsOf(first + 1);
  return textsOf(first).map((mean, at) => [mean, coefficients[at] ?? ""]);
}

function codeOf(district: BasicDistrict, { stages: assessed }: CoefficientAssessment): string {
  const stages = district.stages.map(({ stage, coefficients }) => {
    const entries = indicators.map(({ id }) => `    ${id}: ${String(coefficients[id])},`);
    return [`  ${stage}: {`, ...entries, "  },"].join("\n");
  });
  const results = district.stages.map(({ stage }) => {
    const { composite, verdict } = assessed[stage];
    return `[result.stages.${stage}.composite, result.stages.${stage}.verdict]; // => [${String(composite)}, "${verdict}"]`;
  });
  return [
    "```ts",
    'import { assessBasicBalanceFromCoefficients } from "edu-balance";',
    "",
    "const coefficients = {",
    ...stages,
    "};",
    `const county = { id: "${district.id}", name: "${district.zh}" };`,
    `const result = assessBasicBalanceFromCoefficients({ county, coefficients }, { asOf: "${BASIC_DAY}" });`,
    ...results,
    "```",
  ].join("\n");
}
