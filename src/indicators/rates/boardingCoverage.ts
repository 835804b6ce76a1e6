import { boardingCoverageMeasure } from "../../policy/records/measures/schools.js";
import { boardingCoverageFigures, type BoardingCoverageFigures } from "../../model/records/layout.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Beds to pupils who need to board. Source: 朔政办发〔2016〕45号 六. */
export const boardingCoverage: Rate<keyof BoardingCoverageFigures> = rate(boardingCoverageMeasure, boardingCoverageFigures, {
  numerator: ["beds"],
  denominator: ["boardingDemand"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "六" }],
  limitsOfMeaning: {
    zh: "大于1不说明每校够用；谁需要寄宿由各地认定。",
    en: "Above 1 need not mean that every school has enough. Who needs to board is a local finding.",
  },
});

/**
 * Beds to pupils who need to board: beds / boardingDemand.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody who needs to board.
 *
 * @example
 * ```ts
 * import { boardingCoverageOf } from "edu-balance";
 *
 * boardingCoverageOf({ beds: 450, boardingDemand: 500 }).value; // => 0.9
 * boardingCoverageOf({ beds: 450 }).reasons; // => [{ code: "missingFigure", field: "boardingDemand", units: [] }]
 * ```
 */
export function boardingCoverageOf(figures: BoardingCoverageFigures): IndicatorValue {
  return rateOf(boardingCoverage, figures);
}
