import { boarderAidFigures, type BoarderAidFigures } from "../../model/records/studentAid.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { paidOverDue } from "./paidOverDue.js";

/**
 * Living aid paid to poor boarders, held against what was due: paidYuan / (eligibleBoarders × standardYuan).
 *
 * @param figures - Aid paid in yuan, and boarders.
 * @param standardYuan - Aid per boarder in yuan a year; `parameterAt("boarderLivingAid", …)` has it by stage and date.
 * @returns A ratio, 1 where all was paid; or `null` with the reasons: a figure not reported or in error, nobody eligible.
 *
 * Source: 义务教育法 art. 44; 朔政办发〔2016〕45号 十九.
 *
 * @example
 * ```ts
 * import { boarderAidPaid } from "edu-balance";
 *
 * boarderAidPaid({ paidYuan: 180_000, eligibleBoarders: 240 }, 1000).value; // => 0.75
 * boarderAidPaid({ paidYuan: 0, eligibleBoarders: 0 }, 1000).reasons; // => [{ code: "zeroDenominator", fields: ["eligibleBoarders", "standardYuan"] }]
 * ```
 */
export function boarderAidPaid(figures: BoarderAidFigures, standardYuan: number): IndicatorValue {
  return paidOverDue({ spec: boarderAidFigures, paid: "paidYuan", persons: "eligibleBoarders" }, figures, { standardYuan });
}
