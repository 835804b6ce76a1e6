/** What the growth table compares, and columns of any length to run it on. */
import { doubleDoubleColumns, shiftedOnePass, westUnsorted, type Coefficients } from "../baselines/coefficients.js";
import { randomFrom, type SortedColumns } from "../nation.js";
import type { Mode } from "../build.js";
import { basicBalanceOfColumns } from "../ours.js";

/** A call, and how its result reads as coefficients. */
interface GrowthVariant {
  readonly sorted: boolean;
  readonly run: (data: SortedColumns) => unknown;
  readonly answers: (result: unknown) => Coefficients;
}

const byHand = (sorted: boolean, run: (data: SortedColumns) => Coefficients): GrowthVariant => ({
  sorted,
  run,
  answers: (result) => result as Coefficients,
});

function ours(sorted: boolean, mode: Mode): GrowthVariant | null {
  const call = basicBalanceOfColumns(mode);
  return call === null ? null : { sorted, run: call.run, answers: (result) => call.answers(result as ReturnType<typeof call.run>) };
}

/** `null` where the entry is not built. */
export const GROWTH_VARIANTS = {
  "hand-written, sorted, shifted one-pass": byHand(true, shiftedOnePass),
  "hand-written, sorted, double-double": byHand(true, doubleDoubleColumns),
  "hand-written, unsorted, West": byHand(false, westUnsorted),
  "edu-balance, sorted, exact": ours(true, "exact"),
  "edu-balance, sorted, fast": ours(true, "fast"),
  "edu-balance, unsorted, exact": ours(false, "exact"),
  "edu-balance, unsorted, fast": ours(false, "fast"),
} as const;

export type GrowthName = keyof typeof GROWTH_VARIANTS;

const ROWS_PER_SLOT = 34.5;

/** Columns of any length, 34.5 rows a slot, made in place, so that nothing but the input itself is in memory before the call. */
export function growthColumns(rows: number, sorted: boolean): SortedColumns {
  const random = randomFrom(rows);
  const counties = Math.max(1, Math.round(rows / ROWS_PER_SLOT / 2));
  const slots = counties * 2;
  const county = new Uint32Array(rows);
  const stage = new Uint8Array(rows);
  const slot = new Uint32Array(rows);
  const pupils = new Float64Array(rows);
  const amounts = Array.from({ length: 8 }, () => new Float64Array(rows));
  const start = new Uint32Array(sorted ? slots + 1 : 0);
  for (let row = 0; row < rows; row += 1) {
    slot[row] = Math.floor((sorted ? row / rows : random()) * slots);
    county[row] = slot[row] >> 1;
    stage[row] = slot[row] & 1;
    pupils[row] = 20 + Math.floor(random() * 1500);
    for (const column of amounts) column[row] = Math.round(pupils[row] * (500 + 1000 * random())) / 100;
    if (sorted) start[slot[row] + 1] = row + 1;
  }
  return { rows, counties, county, stage, slot, start, pupils, amounts };
}
