/** A build of the library for Node, opened from the folder it is in: its entries, as far as the bench calls them. */
import type * as Core from "edu-balance";
import type * as Planning from "edu-balance/planning";
import type * as Schemas from "edu-balance/schemas";
import type * as Statistics from "edu-balance/statistics";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Entries that the build does not have are `null`. */
export interface Build {
  readonly core: typeof Core;
  readonly statistics: typeof Statistics;
  readonly schemas: typeof Schemas;
  readonly columns: ColumnsEntry | null;
  readonly intake: IntakeEntry | null;
  readonly planning: typeof Planning | null;
}

export async function openBuild(folder: string): Promise<Build> {
  return {
    core: await builtEntry<typeof Core>(folder, "index.js"),
    statistics: await builtEntry<typeof Statistics>(folder, "statistics/index.js"),
    schemas: await builtEntry<typeof Schemas>(folder, "schemas/index.js"),
    columns: await entry<ColumnsEntry>(folder, "columns/index.js"),
    intake: await entry<IntakeEntry>(folder, "intake/index.js"),
    planning: await entry<typeof Planning>(folder, "planning/index.js"),
  };
}

async function entry<Entry>(folder: string, path: string): Promise<Entry | null> {
  const file = join(folder, path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Entry) : null;
}

async function builtEntry<Entry>(folder: string, path: string): Promise<Entry> {
  const loaded = await entry<Entry>(folder, path);
  if (loaded === null) throw new Error(`${join(folder, path)} is not built.`);
  return loaded;
}

export interface ColumnsEntry {
  readonly variationByGroup: (columns: GroupedColumns, options: { readonly mode: Mode }) => GroupVariation;
  readonly classSizeCounts?: (columns: ClassColumns | SortedClasses, options: { readonly asOf: string }) => ClassCounts;
  readonly qualityCheckByGroup?: (columns: GroupedColumns, options: { readonly asOf: string; readonly mode: Mode }) => QualityCheck;
}

export type Mode = "exact" | "fast";

export interface GroupedColumns {
  readonly group: Uint32Array;
  readonly groupCount: number;
  readonly stage: Uint8Array;
  readonly weight: Float64Array;
  readonly amounts: Readonly<Record<string, Float64Array>>;
}

export interface GroupVariation {
  readonly indicators: Readonly<Record<string, { readonly coefficient: Float64Array }>>;
  readonly composite: Float64Array;
}

export interface ClassColumns {
  readonly size: Uint8Array;
  readonly group: Uint32Array;
  readonly groupCount: number;
  readonly stage: Uint8Array;
}

export interface SortedClasses {
  readonly size: Uint8Array;
  readonly starts: Uint32Array;
}

export interface ClassCounts {
  readonly overStandard: Uint32Array;
  readonly oversized: Uint32Array;
  readonly superSized: Uint32Array;
}

export interface QualityCheck {
  /** By school; a verdict of 0 is met. */
  readonly schools: { readonly met: Uint8Array; readonly verdict: Uint8Array };
  readonly variation: GroupVariation;
}

export interface IntakeEntry {
  readonly readRows: (rows: readonly unknown[], options: { readonly kind: "stageUnit" }) => RowsRead;
  readonly readSheet: (rows: readonly unknown[]) => RowsRead;
}

export interface RowsRead {
  readonly records: readonly unknown[];
  readonly problems: readonly { readonly severity: string }[];
}
