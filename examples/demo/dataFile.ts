import { readFileSync } from "node:fs";

/**
 * One of the JSON files under `examples/data`. Its shape is stated, not checked: the library checks every record it is
 * given and reports what is wrong.
 */
export function dataFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));
}
