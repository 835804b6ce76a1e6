/** `npm run fuzz -- CALLS [FIRST_SEED]`: so many calls of each exported function, with what broke a promise. */
import { exportedFunctions, UNTRIED } from "./exampleCalls.js";
import { fuzz } from "./fuzz.js";

const [count = 500, first = 1] = process.argv.slice(2).map(Number);
const functions = exportedFunctions().filter(({ name }) => !UNTRIED.has(name));
let broken = 0;
for (const each of functions) {
  const faults = fuzz(each, first, count);
  broken += faults.length;
  const kinds = new Map(faults.map(({ fault, seed }) => [fault.replace(/\d+/gu, "n"), `${fault} (seed ${String(seed)})`]));
  for (const kind of kinds.values()) process.stdout.write(`${each.name}: ${kind}\n`);
}
process.stdout.write(`${String(functions.length * count)} calls of ${String(functions.length)} functions, ${String(broken)} wrong\n`);
process.exitCode = broken === 0 ? 0 : 1;
