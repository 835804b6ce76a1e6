import { parameters } from "../policy/records/parameters.js";
import { LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import { exactVariation } from "./exactVariation.js";
import type { VariationTask } from "./inOrder.js";
import { longestSum, sumSorted, sumUnsorted } from "./plainSums.js";
import type { ColumnVariation } from "./variationColumns.js";

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
  const { rows, counts } = task;
  const known = parameters.filter(({ id }) => LIMITS.includes(id)).map(({ value }) => value);
  const limits = limitsOf([...new Set([...known, ...further])]);
  const doubtful = new Uint8Array(rows.slots);
  for (let slot = 0; slot < rows.slots; slot += 1) {
    const count = (rows.starts[slot + 1] as number) - (rows.starts[slot] as number);
    counts.rows[slot] = count;
    if (count === 0) doubtful[slot] = 1;
  }
  const weights = rows.sorted ? sumSorted(task) : sumUnsorted(task);
  const slotWeights = { rows: counts.rows, weights, doubts: doubtsOf(counts.rows, weights, rows.sorted) };
  task.columns.forEach(({ indicator }, index) => {
    finishColumn(indicator.multiplier, task.results[index] as ColumnVariation, slotWeights, limits, doubtful);
  });
  if (parts !== null) finishComposites(parts, composite, limits, doubtful);
  if (doubtful.includes(1)) exactVariation(task, parts, composite, doubtful);
}

/** What the results of a slot have in common, whatever the column. */
interface SlotWeights {
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  /** What share of Q·W the spread must be at least. */
  readonly doubts: Float64Array;
}

/** With n terms in a row Σa²/w errs by at most n + 3 halves of a last place, the square of Σa by 2n; and the spread is below both. */
function doubtsOf(rows: Uint32Array, weights: Float64Array, sorted: boolean): Float64Array {
  const doubts = new Float64Array(rows.length);
  for (let slot = 0; slot < rows.length; slot += 1) {
    const count = rows[slot] as number;
    const terms = 3 * (sorted ? longestSum(count) : count) + 6;
    doubts[slot] = (weights[slot] as number) <= Number.MAX_SAFE_INTEGER ? (terms * UNIT) / LARGEST_ERROR : Number.NaN;
  }
  return doubts;
}

/** Makes results of the sums that stand in their place; marks the slots in which it has to be computed exactly. */
function finishColumn(
  multiplier: number,
  { mean, standardDeviation, coefficient, used, pupils }: ColumnVariation,
  { rows, weights, doubts }: SlotWeights,
  limits: Limits,
  doubtful: Uint8Array,
): void {
  for (let slot = 0; slot < weights.length; slot += 1) {
    const weight = weights[slot] as number;
    const amount = mean[slot] as number;
    const product = (standardDeviation[slot] as number) * weight;
    const isSingle = rows[slot] === 1;
    // One school alone does not differ from itself, which its sums do not show.
    const spread = isSingle ? 0 : product - amount * amount;
    const root = Math.sqrt(spread);
    const ratio = root / amount;
    const scale = multiplier / weight;
    // NaN and Infinity fail here, and so do all zeros.
    const isSound =
      product > SMALLEST_PRODUCT && amount <= LARGEST_AMOUNT && (isSingle ? weight >= 1 : (doubts[slot] as number) * product <= spread);
    if (!isSound || isNear(ratio, limits)) doubtful[slot] = 1;
    mean[slot] = isSingle ? (amount * multiplier) / weight : amount * scale;
    standardDeviation[slot] = root * scale;
    coefficient[slot] = ratio;
    used[slot] = rows[slot] as number;
    pupils[slot] = weight;
  }
}

/** Means of the coefficients in the order of the standard, whatever that of the columns; marks the slots of those near a limit. */
function finishComposites(parts: readonly ColumnVariation[], composite: Float64Array, limits: Limits, doubtful: Uint8Array): void {
  composite.fill(0);
  for (const { coefficient } of parts) {
    for (let slot = 0; slot < composite.length; slot += 1) composite[slot] = (composite[slot] as number) + (coefficient[slot] as number);
  }
  for (let slot = 0; slot < composite.length; slot += 1) {
    const mean = (composite[slot] as number) / parts.length;
    composite[slot] = mean;
    if (isNear(mean, limits)) doubtful[slot] = 1;
  }
}

/** Limits, and the cells of the numbers from 0 to 2 that have one in or beside them, so that hardly a figure is held against them all. */
interface Limits {
  readonly values: Float64Array;
  readonly cells: Uint8Array;
}

const CELLS = 2048;
const CELLS_OF_ONE = 1024;
const LARGEST_IN_CELLS = CELLS / CELLS_OF_ONE;

function limitsOf(values: readonly number[]): Limits {
  const cells = new Uint8Array(CELLS);
  for (const value of values) {
    for (const beside of [value - 2 * NEAR_LIMIT, value + 2 * NEAR_LIMIT]) cells[Math.floor(beside * CELLS_OF_ONE)] = 1;
  }
  return { values: Float64Array.from(values), cells };
}

function isNear(figure: number, { values, cells }: Limits): boolean {
  // An index beyond the cells would cost every other figure its fast look.
  if (figure < LARGEST_IN_CELLS && cells[(figure * CELLS_OF_ONE) | 0] === 0) return false;
  for (let index = 0; index < values.length; index += 1) {
    if (Math.abs(figure - (values[index] as number)) <= NEAR_LIMIT) return true;
  }
  return false;
}
