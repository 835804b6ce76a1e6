import type { ExportedFunction } from "./exampleCalls.js";
import { randomFrom } from "../support/random.js";
import { mutated } from "./mutate.js";
import { faultOf } from "./outcome.js";

/** A call that broke a promise. */
export interface Fault {
  readonly seed: number;
  readonly fault: string;
}

/** Functions that hand on what a result or a record holds: whoever put it there gets it back as it is. */
const READERS: ReadonlySet<string> = new Set(["compareAssessments", "failures", "findingAt", "findingsOf", "summarise", "toRows"]);

/** Longest a call may take, in milliseconds, on a loaded machine. */
const LONGEST = 5000;

/** Calls a function so many times with its examples changed, each time by a seed of its own. */
export function fuzz({ call, calls, name }: ExportedFunction, first: number, count: number): readonly Fault[] {
  const found: Fault[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const random = randomFrom(seed * 7919 + name.length);
    const args = mutated(random, calls[Math.floor(random() * calls.length)] ?? []);
    const start = performance.now();
    const fault = faultOf(call, args);
    if (READERS.has(name) && fault?.startsWith("gave") === true) continue;
    if (fault !== null) found.push({ seed, fault });
    else if (performance.now() - start > LONGEST) found.push({ seed, fault: "took too long" });
  }
  return found;
}
