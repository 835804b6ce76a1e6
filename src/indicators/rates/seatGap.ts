import { requireAmount } from "../../model/requireAmount.js";
import { isAbsent } from "../../model/checkFigure.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { seatFigures, type SeatFigures } from "../../model/records/layout.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Gap of school places of one stage, in pupils: pupilsToPlace − classes × standardClassSize. Below 0 there are places to
 * spare.
 *
 * A gap of 0 in a county need not mean that every school has places enough.
 *
 * Source: 朔政办发〔2016〕45号 六; the formula is this library's.
 *
 * @param standardClassSize - Standard class size of the stage in pupils, from `parameterAt("standardClassSize", …)`.
 * @returns The value, or `null` with the reasons: a figure not reported or in error.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { seatGapOf } from "edu-balance";
 *
 * seatGapOf({ pupilsToPlace: 5600, classes: 120 }, 45).value; // => 200
 * seatGapOf({ pupilsToPlace: 5600 }, 45).reasons; // => [{ code: "missingFigure", field: "classes", units: [] }]
 * ```
 */
export function seatGapOf(figures: SeatFigures, standardClassSize: number): IndicatorValue {
  requireAmount(standardClassSize, "standardClassSize");
  const reasons = gapsIn(seatFigures, figures, ["pupilsToPlace", "classes"]);
  const { pupilsToPlace, classes } = figures;
  if (isAbsent(pupilsToPlace) || isAbsent(classes) || reasons.length > 0) return { value: null, reasons };
  return { value: pupilsToPlace - classes * standardClassSize, reasons };
}
