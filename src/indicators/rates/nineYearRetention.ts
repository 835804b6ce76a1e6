import { nineYearRetentionMeasure } from "../../policy/records/measures/pupils.js";
import { nineYearRetentionFigures, type NineYearRetentionFigures } from "../../model/records/leftBehindChildren.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

export type { NineYearRetentionDenominator } from "../../model/records/lists.js";

/** Retention over nine years, adjusted for moves. Source: 国发〔2012〕48号; 朔政办发〔2016〕45号 clause 十七. */
export const nineYearRetention: Rate<Exclude<keyof NineYearRetentionFigures, "denominator">> = rate(
  nineYearRetentionMeasure,
  nineYearRetentionFigures,
  {
    numerator: ["graduates"],
    denominator: ["intake", "movedIn", "-movedOut"],
    choices: { intake: ["intake"], intakeAdjustedForMoves: ["intake", "movedIn", "-movedOut"] },
    clauses: [
      { document: "stateCouncil2012No48", clause: "（巩固率）" },
      { document: "retentionGoal2025", clause: "（巩固率）" },
      { document: "shuozhouOpinion2016", clause: "十七" },
    ],
    limitsOfMeaning: {
      zh: "公式凭记忆，两种口径不可比；留级、复学和流动可使数值超过1；转出后是否在读不得而知。",
      en: "The formula is from memory and the two bases do not compare. Repeaters, returners and moves can push it above 1; whether those who left went on at school is not known.",
    },
  },
);

/**
 * Retention over nine years: graduates / (intake + movedIn − movedOut), or over the intake alone, as `denominator` says.
 *
 * @returns The value, or `null` with the reasons: no base named, a figure not reported or in error, nobody in the base.
 *
 * @example
 * ```ts
 * import { nineYearRetentionOf } from "edu-balance";
 *
 * const cohort = { graduates: 912, intake: 1000, movedIn: 40, movedOut: 80 };
 * nineYearRetentionOf({ ...cohort, denominator: "intake" }).value; // => 0.912
 * nineYearRetentionOf({ ...cohort, denominator: "intakeAdjustedForMoves" }).value; // => 0.95
 * ```
 */
export function nineYearRetentionOf(figures: NineYearRetentionFigures): IndicatorValue {
  return rateOf(nineYearRetention, figures);
}
