import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { allIndicatorTerms } from "../../../../src/indicators/school/indicatorTerms.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import type { Rate, RateTerm } from "../../../../src/indicators/rates/rate.js";
import { choiceName } from "../../../../src/naming/choiceNames.js";
import { fieldName, figureName } from "../../../../src/naming/fieldNames.js";
import type { Measure } from "../../../../src/policy/records/types.js";
import { escapeTex, formulaTex } from "./formulaTex.js";

/** A formula with what it holds for, where there are several. */
export interface Formula {
  readonly tex: string;
  readonly of: string | null;
}

const MEAN = "\\bar X=\\frac{\\sum x_i}{\\sum P_i}";
const COEFFICIENT = `CV=\\frac{S}{\\bar X},\\quad ${MEAN},\\quad S=\\sqrt{\\frac{\\sum P_i\\left(\\frac{x_i}{P_i}-\\bar X\\right)^2}{\\sum P_i}}`;

/** Formulas that hold letters alone. */
const LETTERS: Readonly<Record<string, string>> = {
  interSchoolCoefficient: COEFFICIENT,
  qualityCoefficient: COEFFICIENT,
  compositeCoefficient: "\\overline{CV}=\\frac{1}{8}\\sum_{k=1}^{8} CV_k",
  opportunityGap: "\\max_g r_g-\\min_g r_g",
  betweenClassVarianceShare: "\\frac{\\sum_c n_c\\left(\\bar x_c-\\bar x\\right)^2}{\\sum_c\\sum_i\\left(x_{ci}-\\bar x\\right)^2}",
};

/**
 * Formulas that the words of the measure shorten or put in a sentence: figures by their names in the records, in square brackets. ₁ is
 * this year, ₀ the year before.
 */
const FIGURES: Readonly<Record<string, string>> = {
  appropriationGrowthMargin: "([appropriationYuan]₁ ÷ [appropriationYuan]₀ − 1) − ([regularRevenueYuan]₁ ÷ [regularRevenueYuan]₀ − 1)",
  spendingPerPupilGrowth: "[spendingYuan]₁ × [pupils]₀ ÷ ([spendingYuan]₀ × [pupils]₁) − 1",
  staffPayGrowth: "[staffMeanPayYuan]₁ ÷ [staffMeanPayYuan]₀ − 1",
  publicFundsPerPupilGrowth: "[publicFundsYuan]₁ × [pupils]₀ ÷ ([publicFundsYuan]₀ × [pupils]₁) − 1",
  publicFundsKeptRising: "[publicFundsYuan]₁ ÷ [pupils]₁ ≥ [publicFundsYuan]₀ ÷ [pupils]₀",
  educationSpendingNotFalling: "[spendingYuan] ÷ [pupils] ≥ [lastYearSpendingYuan] ÷ [lastYearPupils]",
  desksPerPupil: "min([desks] ÷ [pupils], [chairs] ÷ [pupils])",
  smallSchoolPosts: "max([pupils] ÷ [pupilsPerPost], [classes] × [postsPerClass])",
  staffInPost: "⌈[pupils] ÷ [pupilsPerPost]⌉",
  ruralFundingRatio: "[ruralFundingYuan] × [urbanPupils] ÷ ([ruralPupils] × [urbanFundingYuan])",
};

/** The formulas of a measure, drawn from the record that computes it, or else from the words of the measure; none where it only counts. */
export function formulasOf({ id, formula }: Measure, language: Language): readonly Formula[] {
  const rate = rates.find((each) => each.id === id);
  if (rate !== undefined) return rateFormulas(rate, language);
  const letters = LETTERS[id];
  if (letters !== undefined) return [{ tex: letters, of: null }];
  const terms = allIndicatorTerms.find((each) => each.id === id);
  if (terms !== undefined) {
    const top = sumTex(terms.numerator, (field) => fieldName(`stageUnit.${field}`), language);
    return [
      quotient(
        top,
        sumTex([{ field: "pupils", sign: 1 }], (field) => fieldName(`stageUnit.${field}`), language),
        terms.multiplier,
      ),
    ];
  }
  const figures = FIGURES[id]?.replace(/\[(?<figure>\w+)\]/gu, (_all, figure: string) => named(figureName(figure), figure)[language]);
  const tex = formulaTex(figures ?? formula[language]);
  // What only one language has a sign in is a sentence.
  const isSentence = figures === undefined && Object.values<string>({ ...formula }).some((words) => formulaTex(words) === null);
  return tex === null || isSentence ? [] : [{ tex, of: null }];
}

/** Whether a formula has years below its figures. */
export function hasYears(id: string): boolean {
  return FIGURES[id]?.includes("₀") === true;
}

function rateFormulas(rate: Rate, language: Language): readonly Formula[] {
  const nameOf = (field: string): LocalText | null => fieldName(`${rate.record.id}.${field}`) ?? figureName(field);
  const top = sumTex(rate.numerator, nameOf, language);
  const over = (terms: readonly RateTerm[]): Formula => quotient(top, sumTex(terms, nameOf, language), rate.per);
  if (rate.choices === null) return [over(rate.denominator)];
  return Object.entries(rate.choices).map(([word, terms]) => ({ ...over(terms), of: named(choiceName(word), word)[language] }));
}

function quotient(top: string, bottom: string, per: number): Formula {
  return { tex: `\\frac{${top}}{${bottom}}${per === 1 ? "" : ` \\times ${String(per)}`}`, of: null };
}

function sumTex(terms: readonly RateTerm[], nameOf: (field: string) => LocalText | null, language: Language): string {
  return terms
    .map(({ field, sign }, at) => `${sign === -1 ? "-" : at === 0 ? "" : "+"}\\text{${escapeTex(named(nameOf(field), field)[language])}}`)
    .join("");
}

function named(name: LocalText | null, id: string): LocalText {
  if (name === null) throw new Error(`${id} has no name.`);
  return name;
}
