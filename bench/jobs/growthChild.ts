/** One size and one variant of the growth table; sends its figures to the parent. */
import { doubleDoubleColumns, shiftedOnePass, westUnsorted } from "../baselines/coefficients.js";
import { collectAll, median } from "../measure.js";
import { randomFrom, type SortedColumns } from "../nation.js";
import { basicBalanceOfColumns, type Mode } from "../ours.js";

type Run = ((data: SortedColumns) => unknown) | null;

const ours = (mode: Mode): Run => basicBalanceOfColumns(mode)?.run ?? null;

export const GROWTH_VARIANTS = {
  "hand-written, sorted, shifted one-pass": { sorted: true, run: (): Run => shiftedOnePass },
  "hand-written, sorted, double-double": { sorted: true, run: (): Run => doubleDoubleColumns },
  "hand-written, unsorted, West": { sorted: false, run: (): Run => westUnsorted },
  "edu-balance, sorted, exact": { sorted: true, run: (): Run => ours("exact") },
  "edu-balance, sorted, fast": { sorted: true, run: (): Run => ours("fast") },
  "edu-balance, unsorted, exact": { sorted: false, run: (): Run => ours("exact") },
  "edu-balance, unsorted, fast": { sorted: false, run: (): Run => ours("fast") },
} as const;

export type GrowthName = keyof typeof GROWTH_VARIANTS;

export interface Growth {
  readonly slots: number;
  readonly nanosecondsPerRow: number;
  readonly inputBytes: number;
  /** Typed arrays that one call had allocated when it returned. */
  readonly arrayBytes: number;
  readonly bytesPerGroupAndIndicator: number;
  /** By how much the first call raised the peak of the resident set. */
  readonly residentBytes: number;
}

const ROWS_PER_SLOT = 34.5;
const INDICATORS = 8;

/** Columns made in place, so that nothing but the input itself is in memory before the call. */
function columnsOf(rows: number, sorted: boolean): SortedColumns {
  const random = randomFrom(rows);
  const counties = Math.max(1, Math.round(rows / ROWS_PER_SLOT / 2));
  const slots = counties * 2;
  const county = new Uint32Array(rows);
  const stage = new Uint8Array(rows);
  const slot = new Uint32Array(rows);
  const pupils = new Float64Array(rows);
  const amounts = Array.from({ length: INDICATORS }, () => new Float64Array(rows));
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

function grow(name: GrowthName, rows: number): Growth | null {
  const { sorted, run: runOf } = GROWTH_VARIANTS[name];
  const run = runOf();
  if (run === null) return null;
  const data = columnsOf(rows, sorted);
  const slots = data.counties * 2;
  collectAll();
  const peakBefore = process.resourceUsage().maxRSS;
  const arraysBefore = process.memoryUsage().arrayBuffers;
  const result = run(data);
  const arrayBytes = process.memoryUsage().arrayBuffers - arraysBefore;
  const residentBytes = (process.resourceUsage().maxRSS - peakBefore) * 1024;
  const samples: number[] = [];
  // At least a second of warm calls, so that small sizes are compiled as well as large ones.
  const until = performance.now() + 1000;
  const repeats = Math.max(1, Math.round(2e5 / rows));
  while (samples.length < 9 || performance.now() < until) {
    const before = performance.now();
    for (let time = 0; time < repeats; time += 1) run(data);
    samples.push((performance.now() - before) / repeats);
  }
  // The first call ran uncompiled code; the second half of the samples is warm.
  const warm = samples.slice(samples.length >> 1);
  return {
    slots,
    nanosecondsPerRow: (median(warm) * 1e6) / rows,
    inputBytes: rows * (INDICATORS + 1) * 8 + rows * 5,
    arrayBytes: result === undefined ? 0 : arrayBytes,
    bytesPerGroupAndIndicator: arrayBytes / slots / INDICATORS,
    residentBytes,
  };
}

if (process.send !== undefined && process.argv[1].endsWith("growthChild.ts")) {
  const [name, rows] = process.argv.slice(2);
  process.send(grow(name as GrowthName, Number(rows)));
}
