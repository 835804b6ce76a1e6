// Writes the JSON Schemas of this folder; with --check it only says which of them are not as they should be.
import { rmSync, writeFileSync } from "node:fs";
import { buildSchemas } from "./build.js";
import { staleFiles } from "./staleFiles.js";

const folder = new URL("../../schemas/", import.meta.url);
const { texts, differences } = buildSchemas();
const stale = staleFiles(texts);

if (process.argv.includes("--check")) {
  for (const each of [...differences, ...stale.map((name) => `${name} is not current: run npm run schemas`)]) console.error(each);
  process.exitCode = differences.length + stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) {
    const text = texts.get(name);
    if (text === undefined) rmSync(new URL(name, folder));
    else writeFileSync(new URL(name, folder), text);
  }
  for (const each of differences) console.error(each);
  console.log(`${String(texts.size)} JSON Schemas, ${String(stale.length)} of them written anew.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
