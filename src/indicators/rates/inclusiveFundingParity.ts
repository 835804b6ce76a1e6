import { inclusiveFundingFigures, type InclusiveFundingFigures } from "../../model/records/specialEducation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { paidOverDue } from "./paidOverDue.js";

/**
 * Public funds per pupil in inclusive placement, held against the standard per pupil of special education:
 * inclusiveFundsYuan / (inclusivePupils × standardYuan).
 *
 * @param figures - Funds in yuan, and pupils.
 * @param standardYuan - Standard of special education in yuan per pupil and year; `parameterAt("specialEducationFundsPerPupilBase", …)` has it.
 * @returns A ratio, 1 at the standard; or `null` with the reasons: a figure not reported or in error, no such pupils.
 *
 * Source: 残疾人教育条例 art. 47.
 *
 * @example
 * ```ts
 * import { inclusiveFundingParity } from "edu-balance";
 *
 * inclusiveFundingParity({ inclusiveFundsYuan: 270_000, inclusivePupils: 60 }, 6000).value; // => 0.75
 * inclusiveFundingParity({ inclusiveFundsYuan: 270_000 }, 6000).reasons; // => [{ code: "missingFigure", field: "inclusivePupils", units: [] }]
 * ```
 */
export function inclusiveFundingParity(figures: InclusiveFundingFigures, standardYuan: number): IndicatorValue {
  return paidOverDue({ spec: inclusiveFundingFigures, paid: "inclusiveFundsYuan", persons: "inclusivePupils" }, figures, { standardYuan });
}
