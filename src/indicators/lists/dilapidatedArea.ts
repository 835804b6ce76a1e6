import type { DilapidatedAreaFigures } from "../../model/records/weakSchools.js";
import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { exactTotal } from "../../statistics/exact/expansion.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Floor area of class D dilapidated buildings still in use: the sum over schools, in m².
 *
 * Source: 全面改薄底线要求 (2014).
 *
 * @returns The value, or `null` with the reasons: schools that did not report it or whose figure is in error, no school.
 *
 * @example
 * ```ts
 * import { dilapidatedAreaOf } from "edu-balance";
 *
 * dilapidatedAreaOf([{ schoolId: "a", dilapidatedAreaM2: 0 }, { schoolId: "b", dilapidatedAreaM2: 320.5 }]).value; // => 320.5
 * dilapidatedAreaOf([{ schoolId: "a", dilapidatedAreaM2: 0 }, { schoolId: "b" }]).reasons;
 * // => [{ code: "missingFigure", field: "dilapidatedAreaM2", units: ["b"] }]
 * ```
 */
export function dilapidatedAreaOf(schools: readonly DilapidatedAreaFigures[]): IndicatorValue {
  const areas: number[] = [];
  const missing: string[] = [];
  const invalid: string[] = [];
  for (const { schoolId, dilapidatedAreaM2 } of schools) {
    if (isAbsent(dilapidatedAreaM2)) missing.push(schoolId);
    else if (figureProblem(dilapidatedAreaM2, "amount") !== null) invalid.push(schoolId);
    else areas.push(dilapidatedAreaM2);
  }
  const field = "dilapidatedAreaM2";
  const reasons: Reason[] = [
    ...(schools.length === 0 ? [{ code: "noUnits" } as const] : []),
    ...(missing.length === 0 ? [] : [{ code: "missingFigure", field, units: missing } as const]),
    ...(invalid.length === 0 ? [] : [{ code: "invalidFigure", field, units: invalid } as const]),
  ];
  return { value: reasons.length === 0 ? exactTotal(areas) : null, reasons };
}
