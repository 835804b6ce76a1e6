import { nonBoarderAidFigures, type NonBoarderAidFigures } from "../../model/records/studentAid.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { paidOverDue } from "./paidOverDue.js";

/**
 * Living aid paid to poor day pupils, held against what was due: paidYuan / (eligibleNonBoarders × standardYuan × share).
 *
 * @param figures - Aid paid in yuan, and day pupils.
 * @param standardYuan - Aid per boarder in yuan a year; `parameterAt("boarderLivingAid", …)` has it by stage and date.
 * @param share - What part of it a day pupil gets; `parameterAt("nonBoarderLivingAidShare", …)` has it by date.
 * @returns A ratio, 1 where all was paid; or `null` with the reasons: a figure not reported or in error, nobody eligible.
 *
 * Source: the finance notice of 2024; 朔政办发〔2016〕45号 十九.
 *
 * @example
 * ```ts
 * import { nonBoarderAidPaid } from "edu-balance";
 *
 * nonBoarderAidPaid({ paidYuan: 62_500, eligibleNonBoarders: 125 }, 1250, 0.5).value; // => 0.8
 * ```
 */
export function nonBoarderAidPaid(figures: NonBoarderAidFigures, standardYuan: number, share: number): IndicatorValue {
  return paidOverDue({ spec: nonBoarderAidFigures, paid: "paidYuan", persons: "eligibleNonBoarders" }, figures, { standardYuan, share });
}
