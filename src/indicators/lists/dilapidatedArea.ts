import { requireArray } from "../../foundation/usageError.js";
import type { Reason } from "../../findings/reason.js";
import { gapsOfSchools } from "../../model/reading/readFigures.js";
import { readList } from "../../model/reading/readList.js";
import { dilapidatedAreaFigures, type DilapidatedAreaFigures } from "../../model/records/weakSchools.js";
import { exactTotal } from "../../statistics/exact/expansion.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/**
 * Floor area of class D dilapidated buildings still in use: the sum over schools, in m².
 *
 * Source: 全面改薄底线要求 (2014).
 *
 * @returns The value, or `null` with the reasons: schools that did not report it or whose figure is in error, no school.
 *
 * @throws UsageError `notAnArray`.
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
  requireArray(schools, "schools");
  const list = readList({ kind: "list", of: dilapidatedAreaFigures }, schools, { path: [] });
  const rows = list.rows.map(({ row }) => row);
  const reasons: readonly Reason[] = [...list.reasons, ...gapsOfSchools(dilapidatedAreaFigures, rows, "dilapidatedAreaM2")];
  return { value: reasons.length > 0 ? null : exactTotal(rows.map(({ dilapidatedAreaM2 }) => dilapidatedAreaM2 ?? 0)), reasons };
}
