/**
 * Interleaved timing. Every round runs every variant once, each round starting with another one, so that drift of a
 * shared machine falls on all alike; reported are medians over the rounds and ratios of medians within one run.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Something to be timed. Its result is checked before any timing, and a wrong answer stops the bench. */
export interface Variant<Result> {
  readonly name: string;
  readonly run: () => Result | Promise<Result>;
  /** Done before each sample, untimed. */
  readonly before?: () => Promise<void>;
  /** Throws {@link WrongAnswer} when the result is not right. */
  readonly check: (result: Result) => void;
}

/** Timings of one variant in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly samples: number;
}

/** A variant gave another answer than the reference. */
export class WrongAnswer extends Error {
  override readonly name = "WrongAnswer";
}

export interface Rounds {
  readonly rounds: number;
  /** Rounds of variants that take long. */
  readonly longRounds: number;
  readonly warmUps: number;
  /** Short variants are called at least for so long before anything is timed, so that they are compiled. */
  readonly warmMs: number;
  /** Calls of users are made for so long, since a platform makes them all day. */
  readonly callWarmMs: number;
  /** Cold processes of each script or first call. */
  readonly processes: number;
}

export const FULL: Rounds = { rounds: 15, longRounds: 9, warmUps: 3, warmMs: 250, callWarmMs: 1000, processes: 5 };
/** For a look while working on something: what is not compiled yet takes several times as long, so calls are warm here too. */
export const QUICK: Rounds = { rounds: 3, longRounds: 1, warmUps: 2, warmMs: 60, callWarmMs: 250, processes: 1 };

// Short variants are repeated until a sample takes this long, so that the clock and a first cold pass matter little.
const SAMPLE_MS = 12;
const MOST_WARM_UPS = 50;
// Variants that take longer than this are warm after one call, and run in fewer rounds.
const LONG_MS = 400;

/** The variant with a result of any type, for lists of different ones. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyVariant = Variant<any>;

/** Checks all variants, warms them up, then times them in turn. */
export async function interleave(variants: readonly AnyVariant[], { rounds, longRounds, warmUps, warmMs }: Rounds): Promise<Timing[]> {
  const samples = new Map(variants.map((variant) => [variant, [] as number[]]));
  const repeats = new Map<AnyVariant, number>();
  const fewer = new Set<AnyVariant>();
  for (const variant of variants) {
    let last = 0;
    await variant.before?.();
    const until = performance.now() + warmMs;
    for (let time = 0; time < warmUps || (time < MOST_WARM_UPS && performance.now() < until); time += 1) {
      const before = performance.now();
      const result: unknown = await variant.run();
      last = performance.now() - before;
      if (time === 0) checked(variant, result);
      if (last > LONG_MS) break;
    }
    repeats.set(variant, Math.max(1, Math.ceil(SAMPLE_MS / last)));
    if (last > LONG_MS) fewer.add(variant);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(turn + round) % variants.length];
      if (round >= Math.min(rounds, longRounds) && fewer.has(variant)) continue;
      samples.get(variant)?.push(await sample(variant, repeats.get(variant) ?? 1));
    }
  }
  return variants.map((variant) => timingOf(variant.name, samples.get(variant) ?? []));
}

function checked(variant: AnyVariant, result: unknown): void {
  try {
    variant.check(result);
  } catch (error) {
    if (error instanceof WrongAnswer) throw new WrongAnswer(`${variant.name}: ${error.message}`);
    throw error;
  }
}

async function sample(variant: AnyVariant, repeats: number): Promise<number> {
  await variant.before?.();
  collectYoung();
  if (repeats > 1) await variant.run();
  const times: number[] = [];
  for (let time = 0; time < repeats; time += 1) {
    const before = performance.now();
    const result: unknown = variant.run();
    if (result instanceof Promise) await result;
    times.push(performance.now() - before);
  }
  // The middle of several calls: a call that another process interrupted does not count.
  return median(times);
}

export function timingOf(name: string, samples: readonly number[]): Timing {
  return { name, median: median(samples), least: Math.min(...samples), most: Math.max(...samples), samples: samples.length };
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

type Collect = (options?: { type: "minor" | "major" }) => void;
let collect: Collect | undefined;

/** Clears the young generation, so that no variant pays for the garbage of the one before. */
function collectYoung(): void {
  garbageCollector()({ type: "minor" });
}

export function collectAll(): void {
  garbageCollector()();
}

function garbageCollector(): Collect {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as Collect;
  }
  return collect;
}
