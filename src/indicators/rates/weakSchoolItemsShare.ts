import { requireObject } from "../../foundation/usageError.js";
import type { Reason } from "../../findings/reason.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Bottom-line items that apply to a school, by name: met, not met, or not known (`null`). Items that do not apply stay out. */
export type BottomLineItems = Readonly<Record<string, boolean | null>>;

/**
 * Share of the bottom-line items that a school of the weak-school programme meets: items met / items that apply.
 *
 * The full list of 20 was not seen, so 1 says that all items given are met, not that all of the 20 are. With items not
 * known the share lies within a range, which a reason gives.
 *
 * Source: 全面改薄底线要求 (2014); 朔政办发〔2016〕45号 五.
 *
 * @returns The value, or `null` with the reasons: items not known, no item that applies.
 *
 * @example
 * ```ts
 * import { weakSchoolItemsShareOf } from "edu-balance";
 *
 * weakSchoolItemsShareOf({ showers: true, boiledWater: true, flagpole: false, multimedia: true }).value; // => 0.75
 * weakSchoolItemsShareOf({ showers: true, boiledWater: null }).reasons;
 * // => [{ code: "indicatorsMissed", indicators: ["boiledWater"] }, { code: "knownWithinRange", least: 0.5, most: 1 }]
 * ```
 */
export function weakSchoolItemsShareOf(items: BottomLineItems): IndicatorValue {
  requireObject(items, "items");
  const entries: readonly (readonly [string, unknown])[] = Object.entries(items);
  const met = entries.filter(([, state]) => state === true).length;
  const missed = entries.flatMap(([item, state]) => (state === false ? [item] : []));
  const unknown = entries.flatMap(([item, state]) => (state !== true && state !== false ? [item] : []));
  if (entries.length === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: ["items"] }] };
  const least = met / entries.length;
  const most = (met + unknown.length) / entries.length;
  const named: readonly Reason[] =
    missed.length + unknown.length === 0 ? [] : [{ code: "indicatorsMissed", indicators: [...missed, ...unknown] }];
  return unknown.length === 0
    ? { value: least, reasons: named }
    : { value: null, reasons: [...named, { code: "knownWithinRange", least, most }] };
}
