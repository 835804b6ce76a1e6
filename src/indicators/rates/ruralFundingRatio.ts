import { ruralFundingFigures, type RuralFundingFigures } from "../../model/records/earmarkedFunds.js";
import { times } from "../../statistics/exact/decimal.js";
import { exactFigures, exactQuotient } from "./exactFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const FIELDS = ["ruralFundingYuan", "ruralPupils", "urbanFundingYuan", "urbanPupils"] as const;

/**
 * Rural funding per pupil against urban funding per pupil: (R / r) / (U / u), worked out as (R × u) / (r × U) without
 * rounding, R and U funding in yuan, r and u pupils. 1 is parity.
 *
 * @returns The ratio, or `null` with the reasons: a figure not reported or in error, no pupils, no urban funding.
 *
 * Source: clause 八 of 朔政办发〔2016〕45号 (加大向农村和边远地区倾斜力度); the formula is this library's, and the text sets no number.
 *
 * @example
 * ```ts
 * import { ruralFundingRatioOf } from "edu-balance";
 *
 * ruralFundingRatioOf({ ruralFundingYuan: 5000, ruralPupils: 400, urbanFundingYuan: 20_000, urbanPupils: 2000 }).value; // => 1.25
 * ruralFundingRatioOf({ ruralFundingYuan: 0, ruralPupils: 400, urbanFundingYuan: 20_000, urbanPupils: 2000 }).value; // => 0
 * ```
 */
export function ruralFundingRatioOf(figures: RuralFundingFigures): IndicatorValue {
  const { reasons, at } = exactFigures(ruralFundingFigures, figures, FIELDS);
  if (reasons.length > 0) return { value: null, reasons };
  const zero = FIELDS.filter((field) => field !== "ruralFundingYuan" && at(field).digits === 0n);
  if (zero.length > 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: zero }] };
  return exactQuotient(times(at("ruralFundingYuan"), at("urbanPupils")), times(at("ruralPupils"), at("urbanFundingYuan")), [
    "urbanFundingYuan",
  ]);
}
