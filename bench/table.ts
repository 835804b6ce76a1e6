import type { AnyVariant, Timing } from "./measure.js";
import { shown, type Table } from "./section.js";

/** A variant, or one of ours whose entry is not built yet. */
export type Row = AnyVariant | { readonly unavailable: string };

export const NOT_AVAILABLE = "not available";

/** Ends the name of a figure that is the least of the samples, not their median. */
export const LEAST = " (least)";

/** Timings in the order of the rows, with their ratio to one of them, and medians and least times as figures for the targets. */
export function timingTable(
  job: string,
  rows: readonly Row[],
  timings: readonly Timing[],
  unitName: string,
  unitTitle: string,
): { readonly table: Table; readonly figures: Record<string, number> } {
  const byName = new Map(timings.map((timing) => [timing.name, timing]));
  const unit = byName.get(unitName)?.median ?? Number.NaN;
  return {
    table: {
      columns: ["variant", "median ms", "least–most ms", `in ${unitTitle}`, "samples"],
      rows: rows.map((row) => {
        if ("unavailable" in row) return [row.unavailable, NOT_AVAILABLE, "", "", ""];
        const timing = byName.get(row.name);
        if (timing === undefined) return [row.name, NOT_AVAILABLE, "", "", ""];
        const { median, least, most, samples } = timing;
        return [row.name, shown(median), `${shown(least)}–${shown(most)}`, shown(median / unit), String(samples)];
      }),
    },
    figures: Object.fromEntries(
      timings.flatMap(({ name, median, least }) => [
        [`${job}: ${name}`, median],
        [`${job}: ${name}${LEAST}`, least],
      ]),
    ),
  };
}
