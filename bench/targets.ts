/** What edu-balance is to reach, as ratios of medians of one run, and whether it did. */
import { shown } from "./section.js";
import { LEAST } from "./table.js";

/** Figures of all parts by name. */
export type Figures = Readonly<Record<string, number>>;

interface Target {
  readonly what: string;
  readonly target: string;
  /** What is measured; `NaN` where a part of it is not available. */
  readonly measured: (figure: (name: string) => number) => number;
  readonly met: (measured: number) => boolean;
  readonly unit?: string;
}

const READ_LOOP = "a loop that only reads the columns";
const READ = "job1: read loop: sums the nine columns";
const SORTED_EXACT = "job1: edu-balance columns, sorted, exact";
const SORTED_FAST = "job1: edu-balance columns, sorted, fast";
const DUCKDB = "job1: DuckDB, loaded data, one-pass SQL, two threads";
const RECORDS = "job1: edu-balance records, assessBasicBalance";

function atMost(limit: number, of: string, by: string, what: string, whose: string): Target {
  return {
    what,
    target: `≤ ${String(limit)} × ${whose}`,
    measured: (figure) => figure(of) / figure(by),
    met: (measured) => measured <= limit,
    unit: "×",
  };
}

function fasterThan(times: number, of: string, than: string, what: string, whose: string): Target {
  return {
    what,
    target: times === 1 ? `not slower than ${whose}` : `≥ ${String(times)} × faster than ${whose}`,
    measured: (figure) => figure(than) / figure(of),
    met: (measured) => measured >= times,
    unit: "× as fast",
  };
}

function below(limit: number, name: string, what: string, target: string, unit: string): Target {
  return { what, target, measured: (figure) => figure(name), met: (measured) => measured <= limit, unit };
}

export const TARGETS: readonly Target[] = [
  atMost(8, SORTED_EXACT, READ, "job 1, columns exact, sorted", READ_LOOP),
  atMost(15, "job1: edu-balance columns, unsorted, exact", READ, "job 1, columns exact, unsorted", READ_LOOP),
  fasterThan(2, SORTED_EXACT, DUCKDB, "job 1, columns exact, sorted", "DuckDB's one-pass SQL"),
  {
    what: "columns exact",
    target: "all coefficients of the sample correctly rounded",
    measured: (figure) => figure("rounding: edu-balance columns, exact, share") * 100,
    met: (measured) => measured === 100,
    unit: "%",
  },
  below(
    0,
    "rounding: edu-balance columns, exact, moved by order",
    "columns exact",
    "the same bits in any order",
    "of the coefficients moved",
  ),
  below(0, "rounding: merged partitions that differ", "moments", "the same bits for any partition", "merged partitions differ"),
  atMost(3, SORTED_FAST, READ, "job 1, columns fast, sorted", READ_LOOP),
  atMost(6, "job1: edu-balance columns, unsorted, fast", READ, "job 1, columns fast, unsorted", READ_LOOP),
  fasterThan(5, SORTED_FAST, DUCKDB, "job 1, columns fast, sorted", "DuckDB's one-pass SQL"),
  fasterThan(12, "job2: edu-balance columns, sorted", "job2: DuckDB, loaded data, two threads", "job 2, columns, sorted", "DuckDB"),
  fasterThan(6, "job3: edu-balance columns, fast", "job3: DuckDB, loaded data, two threads", "job 3, columns fast", "DuckDB"),
  atMost(
    8,
    RECORDS,
    "job1: hand-written objects, double-double",
    "job 1, records",
    "the hand-written double-double sweep over the same objects",
  ),
  atMost(1.5, RECORDS, "job1: naive groupBy + simple-statistics", "job 1, records", "simple-statistics by group"),
  atMost(
    1.1,
    "rows: checkStageUnits a county, edu-balance records",
    "rows: edu-balance records, which check their rows themselves",
    "rows of unknown origin, with a check of its own before",
    "the records, which check their rows themselves",
  ),
  fasterThan(
    1,
    "rows: edu-balance records, which check their rows themselves",
    "rows: zod array().safeParse, naive groupBy + simple-statistics",
    "rows of unknown origin",
    "zod array().safeParse + simple-statistics",
  ),
  ...(["exact", "fast"] as const).flatMap((mode) => [
    below(
      1.5,
      `growth: edu-balance, sorted, ${mode}, slowest by fastest row`,
      `growth, columns ${mode}, sorted`,
      "time a row within 1.5 × from 10,000 rows up",
      "×",
    ),
    below(
      64,
      `growth: edu-balance, sorted, ${mode}, bytes`,
      `memory, columns ${mode}, sorted`,
      "≤ input + 64 bytes a slot an indicator",
      "bytes",
    ),
  ]),
  ...(
    [
      ["readRows, 70 rows of 10 columns", 25],
      ["assessQualityBalance, 70 units and their schools", 40],
      ["assessShuozhou2016, six counties with all records", 200],
      ["assessShuozhou2016, no record", 50],
      ["assessClassSizes, 2,500 rolls", 8],
      ["assessBasicBalance, 70 units", 0.8],
      ["stageUnits, 100 schools", 8],
    ] as const
  ).map(([name, limit]) => below(limit, `call: ${name}`, name, `≤ ${String(limit)} Y, the time of writing 70 units as JSON`, "Y")),
  ...(
    [
      ["assessQualityBalance, 70 units and their schools", 250_000],
      ["assessShuozhou2016, six counties with all records", 600_000],
      ["assessShuozhou2016, no record", 150_000],
    ] as const
  ).map(([name, limit]) => below(limit, `call: ${name}, bytes`, name, `≤ ${String(limit / 1000)} kB of JSON`, "bytes")),
  below(
    1.3,
    "call: class rolls of a nation, peak by input",
    "assessClassSizes, the rolls of a nation in one call",
    "peak of the process ≤ 1.3 × what it is with the input",
    "×",
  ),
  atMost(0.4, "import: ESM", "import: zod", "import of the core, ESM", "zod's own import"),
  ...["equalise, computers", "equalise, teaching area", "redistribute, teachers"].map((plan) =>
    below(1000, `plans: ${plan}`, `${plan}, 200,000 schools`, "≤ 1 s", "ms"),
  ),
  below(0, "import: zod reached", "import of the core", "no zod loaded", "of the entries load it"),
];

/** One row a target: what, target, measured by medians, met or not, measured by least times where there are such. */
export function targetRows(figures: Figures): string[][] {
  return TARGETS.map(({ what, target, measured, met, unit = "" }) => {
    const value = measured((name) => figures[name] ?? Number.NaN);
    if (!Number.isFinite(value)) return [what, target, "not available", "–", ""];
    const byLeast = measured((name) => figures[`${name}${LEAST}`] ?? Number.NaN);
    return [
      what,
      target,
      `${shown(value)} ${unit}`.trim(),
      met(value) ? "met" : "**not met**",
      Number.isFinite(byLeast) ? shown(byLeast) : "",
    ];
  });
}
