import { juniorRetentionMeasure } from "../../policy/records/measures/qualityBalance.js";
import { juniorRetentionFigures, type JuniorRetentionFigures } from "../../model/records/survey.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

export type { JuniorRetentionDenominator } from "../../model/records/lists.js";

/** Retention over the three junior years. Source: 教督〔2017〕6号 教育质量1. */
export const juniorRetention: Rate<Exclude<keyof JuniorRetentionFigures, "denominator">> = rate(
  juniorRetentionMeasure,
  juniorRetentionFigures,
  {
    numerator: ["graduates", "-transferredIn", "transferredOut"],
    denominator: ["entrants", "-deceased"],
    choices: { entrantsLessDeceased: ["entrants", "-deceased"], entrants: ["entrants"] },
    clauses: [{ document: "qualityBalance2017", clause: "教育质量1" }],
    limitsOfMeaning: {
      zh: "复学、留级的学生可使数值超过1；转出的学生都按未流失计，转出后是否在读不得而知。",
      en: "Pupils who return or repeat a year can push it above 1. All who moved out count as kept, though nobody knows whether they went on at school.",
    },
  },
);

/**
 * Retention over the three junior years: (graduates − transferredIn + transferredOut) / (entrants − deceased), or over
 * entrants alone, as `denominator` says.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody in the base.
 *
 * @example
 * ```ts
 * import { juniorRetentionOf } from "edu-balance";
 *
 * const cohort = { graduates: 960, transferredIn: 30, transferredOut: 45, entrants: 1002, deceased: 2 };
 * juniorRetentionOf({ ...cohort, denominator: "entrantsLessDeceased" }).value; // => 0.975
 * juniorRetentionOf({ ...cohort, entrants: 1000, deceased: null, denominator: "entrants" }).value; // => 0.975
 * ```
 */
export function juniorRetentionOf(figures: JuniorRetentionFigures): IndicatorValue {
  return rateOf(juniorRetention, figures);
}
