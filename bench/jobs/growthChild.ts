/** Memory of one variant at one size, in a process where nothing else has been in memory; sends it to the parent. */
import { collectAll } from "../measure.js";
import { GROWTH_VARIANTS, growthColumns, type GrowthName } from "./growthVariants.js";

export interface Memory {
  readonly slots: number;
  readonly inputBytes: number;
  /** Typed arrays that one call had allocated when it returned. */
  readonly arrayBytes: number;
  /** By how much the call raised the peak of the resident set. */
  readonly residentBytes: number;
}

function memoryOf(name: GrowthName, rows: number): Memory | null {
  const variant = GROWTH_VARIANTS[name];
  if (variant === null) return null;
  const data = growthColumns(rows, variant.sorted);
  collectAll();
  const peakBefore = process.resourceUsage().maxRSS;
  const arraysBefore = process.memoryUsage().arrayBuffers;
  variant.run(data);
  const arrayBytes = process.memoryUsage().arrayBuffers - arraysBefore;
  const residentBytes = (process.resourceUsage().maxRSS - peakBefore) * 1024;
  const columns = [data.county, data.stage, data.pupils, ...data.amounts];
  return { slots: data.counties * 2, inputBytes: columns.reduce((sum, column) => sum + column.byteLength, 0), arrayBytes, residentBytes };
}

const [name, rows] = process.argv.slice(2);
process.send?.(memoryOf(name as GrowthName, Number(rows)));
