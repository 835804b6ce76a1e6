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

const PARTS = ["1", "2", "3", "growth", "import", "rows", "rounding", "intake"] as const;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
// On Node 20 npm passes over this optional part of nodejs-polars, whose declaration asks for Node 22; it runs all the same.
const NATIVE_POLARS = "nodejs-polars-linux-x64-gnu@0.26.1";

const { values } = parseArgs({
  options: { job: { type: "string", multiple: true }, quick: { type: "boolean", default: false } },
});

await main(values.job ?? PARTS, values.quick);

async function main(parts: readonly string[], quick: boolean): Promise<void> {
  const started = new Date();
  npm(["run", "--silent", "build"], ROOT);
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
  if (!existsSync(new URL("node_modules/arquero", import.meta.url))) npm(["ci"], HERE);
  const onLinux = process.platform === "linux" && process.arch === "x64";
  if (onLinux && !existsSync(new URL("node_modules/nodejs-polars-linux-x64-gnu", import.meta.url))) {
    npm(["install", "--no-save", "--no-package-lock", NATIVE_POLARS], HERE);
  }
}

function npm(args: readonly string[], directory: string): void {
  const { status } = spawnSync("npm", args, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${directory}.`);
}
