import { requireObject, UsageError } from "../foundation/usageError.js";
import { requireCount } from "./rows.js";
import type { RowCounts } from "./variationColumns.js";
import { PARTS, type IndicatorSums, type VariationSums } from "./sums.js";

/**
 * Sums as they were made, or as they came back from JSON, which makes plain objects of typed arrays and loses nothing by it.
 *
 * @throws UsageError `notAnObject`, `badOption`, `badColumn`.
 */
export function readSums(given: VariationSums, name: string): VariationSums {
  requireObject(given, name);
  const { slots } = given;
  requireCount(`${name}.slots`, slots);
  requireObject(given.counts, `${name}.counts`);
  requireObject(given.indicators, `${name}.indicators`);
  const count = (key: keyof RowCounts): Uint32Array => countsOf(given.counts[key], slots, `${name}.counts.${key}`);
  const indicators = Object.entries(given.indicators).map(([id, sums]) => [id, indicatorSums(sums, slots, `${name}.indicators.${id}`)]);
  return {
    slots,
    counts: {
      rows: count("rows"),
      zeroPupils: count("zeroPupils"),
      missingPupils: count("missingPupils"),
      invalidPupils: count("invalidPupils"),
    },
    indicators: Object.fromEntries(indicators) as VariationSums["indicators"],
  };
}

function indicatorSums(given: IndicatorSums, slots: number, name: string): IndicatorSums {
  requireObject(given, name);
  const { used, missing, invalid, parts, spilled } = given;
  requireObject(spilled, `${name}.spilled`);
  const kept = Object.entries(spilled).map(([key, values]) => [key, doubles(values, null, `${name}.spilled.${key}`)] as const);
  const outside = kept.find(([key]) => !/^\d+$/u.test(key) || Number(key) >= slots * 3);
  if (outside !== undefined) throw new UsageError("badColumn", `${name}.spilled has a place that no slot has.`, outside[0]);
  return {
    used: countsOf(used, slots, `${name}.used`),
    missing: countsOf(missing, slots, `${name}.missing`),
    invalid: countsOf(invalid, slots, `${name}.invalid`),
    parts: Float64Array.from(doubles(parts, slots * PARTS, `${name}.parts`)),
    spilled: Object.fromEntries(kept),
  };
}

function countsOf(given: unknown, slots: number, name: string): Uint32Array {
  return Uint32Array.from(numbersOf(given, slots, name, (each) => Number.isInteger(each) && each >= 0 && each < 2 ** 32));
}

function doubles(given: unknown, length: number | null, name: string): number[] {
  return numbersOf(given, length, name, Number.isFinite);
}

/** The numbers of a typed array, an array, or the object that JSON makes of either. */
function numbersOf(given: unknown, length: number | null, name: string, isSound: (value: number) => boolean): number[] {
  if (typeof given !== "object" || given === null) throw new UsageError("badColumn", `${name} must be numbers by slot.`, given);
  const numbers: unknown[] = ArrayBuffer.isView(given) ? Array.from(given as Float64Array) : Object.values(given);
  if (length !== null && numbers.length !== length) {
    throw new UsageError("badColumn", `${name} has ${String(numbers.length)} numbers instead of ${String(length)}.`, numbers.length);
  }
  for (const each of numbers) {
    if (typeof each !== "number" || !isSound(each)) throw new UsageError("badColumn", `${name} must be numbers by slot.`, each);
  }
  return numbers as number[];
}
