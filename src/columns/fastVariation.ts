import { parameters } from "../policy/records/parameters.js";
import { LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import { compositeAt } from "./composite.js";
import { exactSlots, exactVariation, type SlotComputer, type VariationTask } from "./exactVariation.js";
import { hasNegative, sweepSorted, sweepUnsorted, type PlainSums } from "./plainSums.js";
import type { ColumnVariation, IndicatorColumn } from "./variationColumns.js";

/** What a fast result may be off by, as a share of it. */
const LARGEST_ERROR = 1e-11;
/** How near to a limit a result is computed exactly. */
const NEAR_LIMIT = 1e-10;
const UNIT = 2 ** -53;
// Below it there may be amounts so small that the exact sums count them as 0.
const SMALLEST_PRODUCT = 2 ** -400;

/** Parameters that coefficients and composites are held against. */
const LIMITS: readonly string[] = ["compositeCoefficientLimit", "qualityCoefficientLimit"];

/**
 * The variation of the task in plain double arithmetic. A slot is computed exactly instead where a figure is wanting,
 * where the plain sums could err by more than a share of 1e-11, and where a result is within 1e-10 of a limit.
 */
export function fastVariation(
  task: VariationTask,
  parts: readonly ColumnVariation[] | null,
  composite: Float64Array,
  further: readonly number[],
): void {
  const { rows, columns, counts } = task;
  const known = parameters.filter(({ id }) => LIMITS.includes(id)).map(({ value }) => value);
  const limits = Float64Array.from(new Set([...known, ...further]));
  if (columns.some(({ amounts }) => hasNegative(amounts))) {
    // Plain sums cannot tell a negative amount: all slots the exact way, which counts them.
    exactVariation(task, parts, composite);
    return;
  }
  const sums = rows.sorted ? sweepSorted(task) : sweepUnsorted(task);
  const doubtful = new Uint8Array(rows.slots);
  for (let slot = 0; slot < rows.slots; slot += 1) {
    const count = (rows.starts[slot + 1] as number) - (rows.starts[slot] as number);
    counts.rows[slot] = count;
    const sound = count > 0 && (sums.weight[slot] as number) <= Number.MAX_SAFE_INTEGER;
    doubtful[slot] = sound ? 0 : 1;
  }
  for (let index = 0; index < columns.length; index += 1) finishColumn(task, sums, index, limits, doubtful);
  let compute: SlotComputer | null = null;
  for (let slot = 0; slot < rows.slots; slot += 1) {
    let plain = doubtful[slot] === 0;
    if (plain && parts !== null) {
      const mean = plainComposite(parts, slot);
      composite[slot] = mean;
      plain = !isNear(mean, limits);
    }
    if (plain) continue;
    compute ??= exactSlots(task);
    compute(slot, slot + 1);
    if (parts !== null) composite[slot] = compositeAt(parts, slot);
  }
}

/** Makes results of the sums that stand in their place; marks the slots in which it has to be computed exactly. */
function finishColumn(
  { columns, results, counts }: VariationTask,
  sums: PlainSums,
  index: number,
  limits: Float64Array,
  doubtful: Uint8Array,
): void {
  const { multiplier } = (columns[index] as IndicatorColumn).indicator;
  const { mean, standardDeviation, coefficient, used, pupils } = results[index] as ColumnVariation;
  const { weight: weights, longest } = sums;
  for (let slot = 0; slot < weights.length; slot += 1) {
    const count = counts.rows[slot] as number;
    const weight = weights[slot] as number;
    const amount = mean[slot] as number;
    const product = (standardDeviation[slot] as number) * weight;
    const spread = product - amount * amount;
    // With n terms in a row Σa²/w errs by at most n + 3 halves of a last place, the square of Σa by 2n; and N is below both.
    const error = (3 * longest(count) + 6) * UNIT * product;
    const root = Math.sqrt(spread);
    const ratio = root / amount;
    // NaN and Infinity fail here, and so do all zeros and one school alone.
    const sound = error <= spread * LARGEST_ERROR && product > SMALLEST_PRODUCT && amount <= LARGEST_AMOUNT;
    if (!sound || isNear(ratio, limits)) doubtful[slot] = 1;
    mean[slot] = (amount * multiplier) / weight;
    standardDeviation[slot] = (root * multiplier) / weight;
    coefficient[slot] = ratio;
    used[slot] = count;
    pupils[slot] = weight;
  }
}

function plainComposite(parts: readonly ColumnVariation[], slot: number): number {
  let sum = 0;
  for (const { coefficient } of parts) sum += coefficient[slot] as number;
  return sum / parts.length;
}

function isNear(figure: number, limits: Float64Array): boolean {
  for (let index = 0; index < limits.length; index += 1) {
    if (Math.abs(figure - (limits[index] as number)) <= NEAR_LIMIT) return true;
  }
  return false;
}
