/**
 * `npm run bench`: builds the library for Node, installs the peers when they are absent, runs every part in a process of its own,
 * one after the other, and writes RESULTS.md. With `--job NAME` (repeatable), `--quick` or `--against REVISION` it prints and
 * writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildForNode } from "../scripts/build/buildForNode.js";
import { messageFrom } from "./child.js";
import { report, sectionText } from "./report.js";
import type { Section } from "./section.js";
import { BENCH_BEFORE, BENCH_BUILD, BENCH_QUICK } from "./setting.js";

const PARTS = ["1", "2", "3", "growth", "entries", "import", "rows", "rounding", "intake", "calls", "plans"] as const;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const BUILDS = join(ROOT, ".cache", "bench");
// Apart from the lock file: some of nodejs-polars' packages for other systems are not to be had, and `npm ci` asks for all.
// Its native part is named because npm passes over it on Node 20: it declares Node 22, and runs all the same.
const POLARS = ["nodejs-polars@0.26.1", "nodejs-polars-linux-x64-gnu@0.26.1"] as const;

const { values } = parseArgs({
  options: { job: { type: "string", multiple: true }, quick: { type: "boolean", default: false }, against: { type: "string" } },
});

await main(values.against === undefined ? (values.job ?? PARTS) : ["against"], values.quick, values.against);

async function main(parts: readonly string[], quick: boolean, against: string | undefined): Promise<void> {
  const unknown = parts.find((part) => part !== "against" && !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${PARTS.join(", ")}.`);
  const started = new Date();
  const settled = { [BENCH_BUILD]: await built(ROOT, "now"), [BENCH_QUICK]: quick ? "yes" : "no" };
  const before = against === undefined ? {} : { [BENCH_BEFORE]: await built(sourcesOf(against), "before") };
  // A look takes the peers that are there.
  if (!quick && against === undefined) installPeers();
  const sections: Section[] = [];
  for (const part of parts) {
    const since = performance.now();
    const section = await messageFrom<Section>("./part.ts", [part], { environment: { ...settled, ...before } });
    console.error(`bench: ${part} took ${((performance.now() - since) / 1000).toFixed(1)} s`);
    sections.push(section);
    if (!quick || parts !== PARTS) console.log(`${sectionText(section)}\n`);
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

/** Builds what users of Node install from the sources below a folder, and gives the folder of the build. */
async function built(root: string, name: string): Promise<string> {
  const folder = join(BUILDS, name);
  rmSync(folder, { recursive: true, force: true });
  await buildForNode(join(root, "src"), folder);
  return folder;
}

/** The sources of a revision, in a folder below those of today, so that they find the same packages. */
function sourcesOf(revision: string): string {
  const folder = join(BUILDS, "sources");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = spawnSync("git", ["archive", "--format=tar", revision, "src"], { cwd: ROOT, maxBuffer: 2 ** 30 });
  if (archive.status !== 0) throw new Error(`git has no sources of ${revision}: ${archive.stderr.toString()}`);
  const unpacked = spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr.toString());
  return folder;
}

function installPeers(): void {
  const absent = (name: string): boolean => !existsSync(new URL(`node_modules/${name}`, import.meta.url));
  if (absent("arquero") && !npm(["ci"], HERE)) throw new Error("npm ci failed in bench.");
  const onLinux = process.platform === "linux" && process.arch === "x64";
  // Where this fails, the tables say that polars was left out.
  if (onLinux && absent("nodejs-polars-linux-x64-gnu"))
    npm(["install", "--no-save", "--no-package-lock", "--engine-strict=false", ...POLARS], HERE);
}

function npm(args: readonly string[], directory: string): boolean {
  return spawnSync("npm", args, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
