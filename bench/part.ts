/** A part of the bench in a process of its own, with a fresh heap. `run.ts` starts it and receives its section. */
import { FULL, QUICK, type Rounds } from "./measure.js";
import type { Section } from "./section.js";
import { IS_QUICK } from "./setting.js";

type Part = (rounds: Rounds) => Section | Promise<Section>;

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  "1": async () => (await import("./jobs/coefficients.js")).job1,
  "2": async () => (await import("./jobs/classSizes.js")).job2,
  "3": async () => (await import("./jobs/quality.js")).job3,
  growth: async () => (await import("./jobs/growth.js")).growth,
  entries: async () => (await import("./jobs/entryGrowth.js")).entryGrowth,
  import: async () => (await import("./jobs/importTime.js")).importTime,
  rows: async () => (await import("./jobs/unknownRows.js")).unknownRows,
  rounding: async () => (await import("./jobs/rounding.js")).rounding,
  calls: async () => (await import("./jobs/perCall.js")).perCall,
  plans: async () => (await import("./jobs/plans.js")).plans,
  against: async () => (await import("./jobs/against.js")).against,
  intake: async () => (await import("./jobs/intake.js")).intakeThroughput,
};

async function main([name]: readonly string[]): Promise<void> {
  const load = PARTS[name];
  const part = await load();
  const section = await part(IS_QUICK ? QUICK : FULL);
  if (process.send === undefined) console.log(JSON.stringify(section, null, 1));
  else process.send(section);
}

await main(process.argv.slice(2));
