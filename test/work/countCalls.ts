import { Session } from "node:inspector/promises";

/** How often functions of the library were called, in all and by name. */
export interface CallCounts {
  readonly total: number;
  readonly of: (name: string) => number;
}

/**
 * Counts the calls of the library's functions while something runs. The engine counts them itself, so the figure is the same on every machine and under
 * any load: what a clock cannot say.
 */
export async function countCalls(run: () => unknown): Promise<CallCounts> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    run();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const byName = new Map<string, number>();
    let total = 0;
    for (const { url, functions } of result) {
      if (!/\/src\/(?!.*node_modules)/.test(url)) continue;
      for (const { functionName, ranges } of functions) {
        const count = ranges[0]?.count ?? 0;
        total += count;
        byName.set(functionName, (byName.get(functionName) ?? 0) + count);
      }
    }
    await session.post("Profiler.stopPreciseCoverage");
    return { total, of: (name) => byName.get(name) ?? 0 };
  } finally {
    session.disconnect();
  }
}
