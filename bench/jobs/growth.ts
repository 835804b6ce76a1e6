/** Time a row from 1e3 to 1e7 rows, and memory; the latter in a process of its own for each variant. */
import { INDICATORS } from "../baselines/coefficients.js";
import { checkClose } from "../check.js";
import { messageFrom } from "../child.js";
import { interleave, type AnyVariant, type Rounds } from "../measure.js";
import { shown, withSeparators, type Section } from "../section.js";
import { IS_QUICK } from "../setting.js";
import { NOT_AVAILABLE } from "../table.js";
import type { Memory } from "./growthChild.js";
import { GROWTH_VARIANTS, growthColumns, type GrowthName } from "./growthVariants.js";

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7] as const;
/** From here on a row should always take about the same time. */
const EVEN_FROM = 1e4;
/** Room for the digits that one-pass arithmetic loses. */
const TOLERANCE = 1e-10;

const NAMES = Object.keys(GROWTH_VARIANTS) as GrowthName[];

export async function growth(rounds: Rounds): Promise<Section> {
  const sizes = IS_QUICK ? SIZES.slice(0, 2) : SIZES;
  const largest = sizes[sizes.length - 1];
  const times = await timesByRow(sizes, rounds);
  const memory = new Map<GrowthName, Memory | null>();
  for (const name of NAMES) memory.set(name, await messageFrom<Memory | null>("./jobs/growthChild.ts", [name, String(largest)]));

  const figures: Record<string, number> = {};
  for (const name of NAMES) {
    const even = sizes.filter((rows) => rows >= EVEN_FROM).map((rows) => times.get(keyOf(name, rows)) ?? Number.NaN);
    figures[`growth: ${name}, slowest by fastest row`] = Math.max(...even) / Math.min(...even);
    figures[`growth: ${name}, bytes`] = bytesEach(memory.get(name), "arrayBytes");
  }
  return {
    title: "Growth",
    tables: [
      {
        columns: [
          "nanoseconds a row",
          ...sizes.map((rows) => `${withSeparators(rows)} rows`),
          `slowest by fastest from ${withSeparators(EVEN_FROM)}`,
        ],
        rows: NAMES.map((name) => [
          name,
          ...sizes.map((rows) => {
            const time = times.get(keyOf(name, rows));
            return time === undefined ? NOT_AVAILABLE : shown(time);
          }),
          shown(figures[`growth: ${name}, slowest by fastest row`]),
        ]),
      },
      {
        columns: [
          `memory at ${withSeparators(largest)} rows`,
          "input MB",
          "typed arrays beyond the input MB",
          "bytes a slot an indicator",
          "growth of the peak resident set MB",
          "bytes a slot an indicator",
        ],
        rows: NAMES.map((name) => {
          const result = memory.get(name) ?? null;
          if (result === null) return [name, NOT_AVAILABLE, "", "", "", ""];
          const { inputBytes, arrayBytes, residentBytes } = result;
          return [
            name,
            shown(inputBytes / 1e6),
            shown(arrayBytes / 1e6),
            shown(bytesEach(result, "arrayBytes")),
            shown(residentBytes / 1e6),
            shown(bytesEach(result, "residentBytes")),
          ];
        }),
      },
    ],
    notes: [
      "Eight indicators, 34.5 rows a slot; times are medians of interleaved rounds over all sizes. Typed arrays: what one call had allocated when it returned, results and scratch together. Resident set: by how much a first call raised the peak of the process, code that it compiled and garbage included.",
    ],
    figures,
  };
}

function keyOf(name: GrowthName, rows: number): string {
  return `${name}, ${String(rows)}`;
}

function bytesEach(memory: Memory | null | undefined, kind: "arrayBytes" | "residentBytes"): number {
  return memory === null || memory === undefined ? Number.NaN : memory[kind] / memory.slots / INDICATORS;
}

/** Nanoseconds a row, all variants and sizes in turn. */
async function timesByRow(sizes: readonly number[], rounds: Rounds): Promise<ReadonlyMap<string, number>> {
  const variants: AnyVariant[] = [];
  const rowsOf = new Map<string, number>();
  for (const rows of sizes) {
    for (const sorted of [true, false]) {
      const data = growthColumns(rows, sorted);
      const reference = sorted ? GROWTH_VARIANTS["hand-written, sorted, double-double"] : GROWTH_VARIANTS["hand-written, unsorted, West"];
      const { coefficient } = reference.answers(reference.run(data));
      for (const name of NAMES) {
        const variant = GROWTH_VARIANTS[name];
        if (variant?.sorted !== sorted) continue;
        const key = keyOf(name, rows);
        rowsOf.set(key, rows);
        const check = (result: unknown): void => {
          checkClose("coefficient", variant.answers(result).coefficient, coefficient, TOLERANCE);
        };
        variants.push({ name: key, run: () => variant.run(data), check });
      }
    }
  }
  const timings = await interleave(variants, rounds);
  return new Map(timings.map(({ name, median }) => [name, (median * 1e6) / (rowsOf.get(name) ?? Number.NaN)]));
}
