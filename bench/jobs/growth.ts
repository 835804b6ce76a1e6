/** Time a row and memory from 1e3 to 1e7 rows, each size and variant in a process of its own. */
import { messageFrom } from "../child.js";
import { QUICK, type Rounds } from "../measure.js";
import { shown, withSeparators, type Section } from "../section.js";
import { NOT_AVAILABLE } from "../table.js";
import { GROWTH_VARIANTS, type GrowthName, type Growth } from "./growthChild.js";

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7] as const;

export async function growth(rounds: Rounds): Promise<Section> {
  const sizes = rounds === QUICK ? SIZES.slice(0, 4) : SIZES;
  const names = Object.keys(GROWTH_VARIANTS) as GrowthName[];
  const results = new Map<string, Growth | null>();
  for (const rows of sizes) {
    for (const name of names) {
      results.set(`${name} ${String(rows)}`, await messageFrom<Growth | null>("./jobs/growthChild.ts", [name, String(rows)]));
    }
  }
  const of = (name: GrowthName, rows: number): Growth | null => results.get(`${name} ${String(rows)}`) ?? null;
  const figures: Record<string, number> = {};
  for (const name of names) {
    const times = sizes.filter((rows) => rows >= 1e4).map((rows) => of(name, rows)?.nanosecondsPerRow ?? Number.NaN);
    figures[`growth: ${name}, slowest by fastest row`] = Math.max(...times) / Math.min(...times);
    figures[`growth: ${name}, bytes`] = Math.max(
      ...sizes.filter((rows) => rows >= 1e5).map((rows) => of(name, rows)?.bytesPerGroupAndIndicator ?? Number.NaN),
    );
  }
  const largest = sizes[sizes.length - 1];
  return {
    title: "Growth",
    tables: [
      {
        columns: ["nanoseconds a row", ...sizes.map((rows) => `${withSeparators(rows)} rows`), "slowest by fastest from 10,000"],
        rows: names.map((name) => [
          name,
          ...sizes.map((rows) => {
            const result = of(name, rows);
            return result === null ? NOT_AVAILABLE : shown(result.nanosecondsPerRow);
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
          "the same, bytes a slot an indicator",
        ],
        rows: names.map((name) => {
          const result = of(name, largest);
          if (result === null) return [name, NOT_AVAILABLE, "", "", "", ""];
          return [
            name,
            shown(result.inputBytes / 1e6),
            shown(result.arrayBytes / 1e6),
            shown(result.bytesPerGroupAndIndicator),
            shown(result.residentBytes / 1e6),
            shown(result.residentBytes / result.slots / 8),
          ];
        }),
      },
    ],
    notes: [
      "Eight indicators; 34.5 rows a slot. Typed arrays: what one call had allocated when it returned, results and scratch together. Resident set: by how much the first call raised the process's peak, code it compiled and garbage included.",
    ],
    figures,
  };
}
