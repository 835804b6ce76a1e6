/** Time and memory of one entry at each size, in a process of its own; sends them to the parent. */
import { openBuild } from "../build.js";
import { collectAll, median } from "../measure.js";
import { BUILD, IS_QUICK } from "../setting.js";
import { GROWING_ENTRIES, type EntryName } from "./growingEntries.js";

export interface Growth {
  readonly rows: number;
  /** The middle of the calls. */
  readonly ms: number;
  /** The process with the input, before the first call. */
  readonly inputBytes: number;
  /** The most the process has had so far, smaller sizes included. */
  readonly peakBytes: number;
}

/** Calls are repeated for so long, the first one of the process apart: it compiles. */
const SAMPLE_MS = IS_QUICK ? 100 : 500;
const MOST_CALLS = 15;

async function growthOf(name: EntryName, sizes: readonly number[]): Promise<Growth[]> {
  const build = await openBuild(BUILD);
  const { prepare } = GROWING_ENTRIES[name];
  const [smallest] = sizes;
  timesOf(prepare(build, smallest));
  return sizes.map((rows) => {
    const call = prepare(build, rows);
    collectAll();
    const inputBytes = process.memoryUsage().rss;
    const ms = median(timesOf(call));
    return { rows, ms, inputBytes, peakBytes: process.resourceUsage().maxRSS * 1024 };
  });
}

function timesOf(call: () => unknown): number[] {
  const times: number[] = [];
  const until = performance.now() + SAMPLE_MS;
  do {
    const before = performance.now();
    call();
    times.push(performance.now() - before);
  } while (times.length < MOST_CALLS && performance.now() < until);
  return times;
}

const [name, ...sizes] = process.argv.slice(2);
process.send?.(await growthOf(name as EntryName, sizes.map(Number)));
