/**
 * `npm run bench`: builds the library, installs the peers when they are absent, runs every part in a process of its own,
 * one after the other, and writes RESULTS.md. With `--job NAME` (repeatable) or `--quick` it prints and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { messageFrom } from "./child.js";
import { report, sectionText } from "./report.js";
import type { Section } from "./section.js";

const PARTS = ["1", "2", "3", "growth", "import", "rows", "rounding", "intake", "calls", "plans"] as const;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
// Apart from the lock file: some of nodejs-polars' packages for other systems are not to be had, and `npm ci` asks for all.
// Its native part is named because npm passes over it on Node 20: it declares Node 22, and runs all the same.
const POLARS = ["nodejs-polars@0.26.1", "nodejs-polars-linux-x64-gnu@0.26.1"] as const;

const { values } = parseArgs({ options: { job: { type: "string", multiple: true }, quick: { type: "boolean", default: false } } });

await main(values.job ?? PARTS, values.quick);

async function main(parts: readonly string[], quick: boolean): Promise<void> {
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${PARTS.join(", ")}.`);
  const started = new Date();
  if (!npm(["run", "--silent", "build"], ROOT)) throw new Error("The library does not build.");
  installPeers();
  const sections: Section[] = [];
  for (const part of parts) {
    console.error(`bench: ${part} …`);
    const section = await messageFrom<Section>("./part.ts", [part, quick ? "quick" : "full"]);
    sections.push(section);
    console.log(`${sectionText(section)}\n`);
  }
  if (parts !== PARTS) return;
  const text = report(sections, started);
  if (quick) {
    console.log(text);
    return;
  }
  writeFileSync(new URL("RESULTS.md", import.meta.url), text);
  console.error("bench: wrote bench/RESULTS.md");
}

function installPeers(): void {
  const absent = (name: string): boolean => !existsSync(new URL(`node_modules/${name}`, import.meta.url));
  if (absent("arquero") && !npm(["ci"], HERE)) throw new Error("npm ci failed in bench.");
  const onLinux = process.platform === "linux" && process.arch === "x64";
  // Where this fails, the tables say that polars was left out.
  if (onLinux && absent("nodejs-polars-linux-x64-gnu")) npm(["install", "--no-save", "--no-package-lock", ...POLARS], HERE);
}

function npm(args: readonly string[], directory: string): boolean {
  return spawnSync("npm", args, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
