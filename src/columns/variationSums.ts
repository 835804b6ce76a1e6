import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, requireOption, UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { finishDispersion } from "../statistics/exact/dispersion.js";
import { addAllTo, addTo, canonical } from "../statistics/exact/expansion.js";
import { squareRemainder } from "../statistics/exact/rowSums.js";
import { addPair, RATIO_AMOUNT, RATIO_RESULT_SIZE, RATIO_SQUARE, RATIO_SUMS_SIZE, setRatioSums } from "../statistics/exact/ratioSums.js";
import { setComposites } from "./composite.js";
import { finishVariation } from "./finishVariation.js";
import { readSums } from "./readSums.js";
import { slotAt, slotRows } from "./rows.js";
import { emptySums, PARTS, PART_STARTS, type IndicatorSums, type OpenSums, type VariationSums } from "./sums.js";
import { countWithoutAmount, countWithoutPupils, isAmount, isPupils } from "./soundness.js";
import {
  compositeParts,
  emptyCounts,
  emptyVariation,
  indicatorColumns,
  type GroupVariation,
  type GroupVariationOptions,
  type IndicatorColumn,
  type RowCounts,
  type VariationColumns,
} from "./variationColumns.js";

const [PUPILS, AMOUNTS, SQUARES] = [0, 1, 2] as const;

/**
 * The sums behind `variationByGroup` for a part of the rows: a chunk of a file larger than memory, the share of a worker
 * thread, a partition. They are exact, so the results that `variationFromSums` draws from the merged sums are to the last
 * bit those of all rows at once, in whatever way they were divided. Takes about ten times as long as `variationByGroup`.
 *
 * @param columns - As for `variationByGroup`; the groups of all parts are numbered alike.
 * @throws UsageError as `variationByGroup`.
 *
 * @example
 * ```ts
 * import { mergeVariationSums, variationFromSums, variationSums } from "edu-balance/columns";
 *
 * const part = (pupils: number[], books: number[]) =>
 *   variationSums({
 *     group: new Uint32Array(pupils.length),
 *     groupCount: 1,
 *     weight: Float64Array.from(pupils),
 *     amounts: { booksPerPupil: Float64Array.from(books) },
 *   });
 * const whole = mergeVariationSums(part([45, 37], [279, 137]), part([89, 76, 55], [935, 160, 402]));
 * variationFromSums(whole).indicators.booksPerPupil?.coefficient[0]; // => 0.5152566298844764
 * ```
 */
export function variationSums(columns: VariationColumns): VariationSums {
  const indicators = indicatorColumns(columns);
  const { slots } = slotRows(columns);
  const { group, stage, weight } = columns;
  const counts = emptyCounts(slots);
  for (let row = 0; row < weight.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const pupils = weight[row] as number;
    counts.rows[slot] = (counts.rows[slot] as number) + 1;
    if (!isPupils(pupils)) countWithoutPupils(counts, slot, pupils);
  }
  const sums = indicators.map((column) => [column.indicator.id, columnSums(columns, column, slots)]);
  return { slots, counts, indicators: Object.fromEntries(sums) as VariationSums["indicators"] };
}

function columnSums({ group, stage, weight }: VariationColumns, { indicator, amounts }: IndicatorColumn, slots: number): IndicatorSums {
  const open = emptySums(slots);
  const { used } = open;
  const { multiplier } = indicator;
  for (let row = 0; row < weight.length; row += 1) {
    const pupils = weight[row] as number;
    if (!isPupils(pupils)) continue;
    const slot = slotAt(group, stage, row);
    const given = amounts[row] as number;
    if (!isAmount(given)) {
      countWithoutAmount(open, slot, given);
      continue;
    }
    used[slot] = (used[slot] as number) + 1;
    const amount = given < SMALLEST_AMOUNT ? 0 : given * multiplier;
    const quotient = (amount * amount) / pupils;
    addPart(open, slot, PUPILS, pupils);
    addPart(open, slot, AMOUNTS, amount);
    addPart(open, slot, SQUARES, quotient);
    addPart(open, slot, SQUARES, squareRemainder(amount, pupils, quotient));
  }
  return open;
}

// Smaller amounts count as 0, as in the moments of records.
const SMALLEST_AMOUNT = 2 ** -300;

/** Adds a term to one of the three sums of a slot, exactly. */
function addPart(open: OpenSums, slot: number, sum: 0 | 1 | 2, term: number): void {
  const start = slot * PARTS;
  const rest = addWithin(open.parts, start + PART_STARTS[sum], start + PART_STARTS[(sum + 1) as 1 | 2 | 3], term);
  if (rest !== 0) spill(open, slot * 3 + sum, rest);
}

/** Adds a term to the doubles from `start` to `end` and gives what they cannot hold. */
function addWithin(parts: Float64Array, start: number, end: number, term: number): number {
  let rest = term;
  for (let at = start; at < end && rest !== 0; at += 1) {
    const part = parts[at] as number;
    const total = part + rest;
    const seen = total - rest;
    rest = part - seen + (rest - (total - seen));
    parts[at] = total;
  }
  return rest;
}

function spill({ spilled }: OpenSums, key: number, rest: number): void {
  const more = spilled[key] ?? [];
  addTo(more, rest);
  spilled[key] = more;
}

/**
 * The sums of disjoint parts as those of the whole: associative and commutative in every result that is drawn from them.
 *
 * @param first - Sums of some rows.
 * @param others - Sums of other rows, over the same slots and indicators.
 * @throws UsageError `badColumn` where slots or indicators differ; `notAnObject`, `badOption`, `badColumn` where a part is no sums.
 *
 * @example
 * ```ts
 * import { mergeVariationSums, variationSums } from "edu-balance/columns";
 *
 * const part = { group: Uint32Array.of(1), groupCount: 3, weight: Float64Array.of(10), amounts: {} };
 * Array.from(mergeVariationSums(variationSums(part), variationSums(part)).counts.rows); // => [0, 2, 0]
 * ```
 */
export function mergeVariationSums(first: VariationSums, ...others: readonly VariationSums[]): VariationSums {
  const all = [first, ...others].map((part, index) => readSums(part, `sums[${String(index)}]`));
  const [{ slots: slotsOfAll, indicators: own } = first] = all;
  const ids = Object.keys(own) as IndicatorId[];
  for (const { slots, indicators } of all) {
    if (slots !== slotsOfAll) throw new UsageError("badColumn", "The parts have different numbers of slots.", slots);
    const same = Object.keys(indicators).length === ids.length && ids.every((id) => indicators[id] !== undefined);
    if (!same) throw new UsageError("badColumn", "The parts have different indicators.", Object.keys(indicators));
  }
  const counts = emptyCounts(slotsOfAll);
  for (const part of all) {
    for (const counter of Object.keys(counts) as (keyof RowCounts)[]) addCounts(counts[counter], part.counts[counter]);
  }
  const sums = ids.map((id) => {
    const open = emptySums(slotsOfAll);
    for (const part of all) {
      const own = part.indicators[id];
      if (own !== undefined) addSums(open, own);
    }
    return [id, open];
  });
  return { slots: slotsOfAll, counts, indicators: Object.fromEntries(sums) as VariationSums["indicators"] };
}

function addCounts(into: Uint32Array, more: Uint32Array): void {
  for (let slot = 0; slot < into.length; slot += 1) into[slot] = (into[slot] as number) + (more[slot] as number);
}

function addSums(open: OpenSums, more: IndicatorSums): void {
  addCounts(open.used, more.used);
  addCounts(open.missing, more.missing);
  addCounts(open.invalid, more.invalid);
  for (let slot = 0; slot < open.used.length; slot += 1) {
    for (const sum of [PUPILS, AMOUNTS, SQUARES]) {
      for (const part of partsOf(more, slot, sum)) addPart(open, slot, sum, part);
    }
  }
}

/** The doubles that one sum of a slot is made up of. */
function partsOf({ parts, spilled }: IndicatorSums, slot: number, sum: 0 | 1 | 2): readonly number[] {
  const own = parts.subarray(slot * PARTS + PART_STARTS[sum], slot * PARTS + PART_STARTS[(sum + 1) as 1 | 2 | 3]);
  return [...own, ...(spilled[slot * 3 + sum] ?? [])];
}

/**
 * The results of `variationByGroup` from sums, to the last bit, in `"exact"` mode.
 *
 * @param sums - Of all rows, merged where they were taken in parts.
 * @param options - `missing`, as for `variationByGroup`.
 * @throws UsageError `notAnObject`, `badOption`, `badColumn`, `unknownIndicator`.
 *
 * @example
 * ```ts
 * import { variationFromSums, variationSums } from "edu-balance/columns";
 *
 * const columns = { group: Uint32Array.of(0, 0), groupCount: 1, weight: Float64Array.of(3, 1), amounts: { booksPerPupil: Float64Array.of(3, 5) } };
 * variationFromSums(variationSums(columns)).indicators.booksPerPupil?.mean[0]; // => 2
 * ```
 */
export function variationFromSums(sums: VariationSums, options: Pick<GroupVariationOptions, "missing"> = {}): GroupVariation {
  requireObject(options, "options");
  requireOption("missing", options.missing, ["refuse", "exclude"]);
  requireKeys(options, ["missing"], "options");
  const { slots, counts, indicators: given } = readSums(sums, "sums");
  const refuse = options.missing !== "exclude";
  const entries = Object.entries(given).map(([id, own]) => {
    const result = { ...emptyVariation(slots), missing: own.missing.slice(), invalid: own.invalid.slice() };
    const settle = (slot: number): ReturnType<typeof finishDispersion> => {
      const exact = (sum: 0 | 1 | 2): readonly number[] => {
        const total: number[] = [];
        addAllTo(total, partsOf(own, slot, sum));
        return canonical(total);
      };
      return finishDispersion({ weights: exact(PUPILS), products: exact(AMOUNTS), squares: exact(SQUARES), squaresExact: false });
    };
    finishVariation(
      { sums: pairs(own, slots), result: new Float64Array(RATIO_RESULT_SIZE), settle },
      counts,
      result,
      refuse,
      0,
      slots,
      null,
    );
    return [termsById(id as IndicatorId).id, result] as const;
  });
  const indicators = Object.fromEntries(entries) as GroupVariation["indicators"];
  const composite = new Float64Array(slots).fill(Number.NaN);
  const parts = compositeParts(indicators);
  if (parts !== null) setComposites(parts, composite, null);
  return { slots, counts, indicators, composite };
}

/** The sums of every slot in pairs of doubles. What spilled over lies below them and leaves the slot to the exact sums. */
function pairs({ parts, used, spilled }: IndicatorSums, slots: number): Float64Array {
  const sums = new Float64Array(slots * RATIO_SUMS_SIZE);
  const doubtful = new Set(Object.keys(spilled).map((key) => Math.floor(Number(key) / 3)));
  for (let slot = 0; slot < slots; slot += 1) {
    const at = slot * RATIO_SUMS_SIZE;
    const start = slot * PARTS;
    setRatioSums(sums, at, used[slot] as number, parts[start] as number, doubtful.has(slot));
    addParts(sums, at + RATIO_AMOUNT, parts, start + PART_STARTS[AMOUNTS], start + PART_STARTS[SQUARES]);
    addParts(sums, at + RATIO_SQUARE, parts, start + PART_STARTS[SQUARES], start + PARTS);
  }
  return sums;
}

/** Adds doubles to the pair at `at`, the smallest first. */
function addParts(sums: Float64Array, at: number, parts: Float64Array, from: number, to: number): void {
  for (let part = to - 1; part >= from; part -= 1) addPair(sums, at, parts[part] as number, 0);
}
