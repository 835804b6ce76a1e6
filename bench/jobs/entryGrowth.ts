/** Time a row and memory of the entries that take objects, from 1e3 rows to as many as anybody has. */
import { messageFrom } from "../child.js";
import { shown, withSeparators, type Section } from "../section.js";
import { IS_QUICK } from "../setting.js";
import type { Growth } from "./entryGrowthChild.js";
import { GROWING_ENTRIES, type EntryName } from "./growingEntries.js";

const SIZES = [1e3, 1e4, 1e5, 1e6] as const;
/** A quick run has so many times fewer rows. */
const QUICK_PART = 100;
/** Room for a million schools and what is made of them. */
const HEAP_MB = 8192;

export async function entryGrowth(): Promise<Section> {
  const names = Object.keys(GROWING_ENTRIES) as EntryName[];
  const grown = new Map<EntryName, readonly Growth[]>();
  for (const name of names) {
    const most = GROWING_ENTRIES[name].most / (IS_QUICK ? QUICK_PART : 1);
    const sizes = SIZES.filter((size) => size <= most);
    grown.set(name, await messageFrom<Growth[]>("./jobs/entryGrowthChild.ts", [name, ...sizes.map(String)], { heap: HEAP_MB }));
  }
  const shownSizes = SIZES.filter((size) => [...grown.values()].some((sizes) => sizes.some(({ rows }) => rows === size)));
  return {
    title: "Growth of the entries that take objects",
    tables: [
      {
        columns: [
          "microseconds a row (what a row is)",
          ...shownSizes.map((rows) => `${withSeparators(rows)} rows`),
          "largest by fastest",
          "MB with the largest input",
          "MB at the peak",
          "bytes a row beyond the input",
        ],
        rows: names.map((name) => rowOf(`${name} (${GROWING_ENTRIES[name].unit})`, shownSizes, grown.get(name) ?? [])),
      },
    ],
    notes: [
      "Each entry in a process of its own, the sizes one after the other, each the middle of the calls of half a second, or one call; the result of a call is let go. Peak: the most that the process had.",
    ],
    figures: Object.fromEntries(names.map((name) => [`entries: ${name}, largest by fastest`, growthFactor(grown.get(name) ?? [])])),
  };
}

function rowOf(title: string, sizes: readonly number[], grown: readonly Growth[]): string[] {
  const last = grown[grown.length - 1];
  return [
    title,
    ...sizes.map((size) => shown(perRow(grown.find(({ rows }) => rows === size)))),
    shown(growthFactor(grown)),
    shown(last.inputBytes / 1e6),
    shown(last.peakBytes / 1e6),
    withSeparators(Math.round((last.peakBytes - last.inputBytes) / last.rows)),
  ];
}

function perRow(growth: Growth | undefined): number {
  return growth === undefined ? Number.NaN : (growth.ms * 1000) / growth.rows;
}

/** The time a row of the largest size by that of the fastest. */
function growthFactor(grown: readonly Growth[]): number {
  const times = grown.map(perRow);
  return times[times.length - 1] / Math.min(...times);
}
