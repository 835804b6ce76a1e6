import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputChunk, RollupBuild } from "rollup";
import { askLate } from "./askLate.js";

/** What an entry exports that is called, by name, with the number of its parameters. */
export type Functions = Readonly<Record<string, number>>;

/** What a program has to load at its start, and what it may load at its first call. */
export interface Lateness {
  /** The modules that are run when the entry is loaded. */
  readonly atImport: ReadonlySet<string>;
  /** By entry. */
  readonly functions: Readonly<Record<string, Functions>>;
}

/** Loads all to see what is called, and once more, without asking for what is called, to see which files that takes. */
const LOAD = `
  const [entries, first] = [Object.fromEntries(JSON.parse(process.argv[1])), process.argv[2]];
  const isCalled = (value) => typeof value === "function" && !/^class/u.test(value);
  const functionsOf = (path) => Object.entries(require(path)).filter(([, value]) => isCalled(value)).map(([name, { length }]) => [name, length]);
  const functions = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, Object.fromEntries(functionsOf(path))]));
  for (const path of Object.keys(require.cache)) delete require.cache[path];
  const exported = require(entries[first]);
  for (const name of Object.keys(exported)) if (!Object.hasOwn(functions[first], name)) void exported[name];
  console.log(JSON.stringify({ functions, files: Object.keys(require.cache) }));`;

/**
 * Finds by trying which modules an entry needs at its start: each module becomes a file that asks for others when it uses their names, and
 * those that were asked for are counted. The files are made in a folder that is removed again.
 */
export async function findLate(bundle: RollupBuild, { within, entries, first, literals }: LatenessOptions): Promise<Lateness> {
  mkdirSync(within, { recursive: true });
  const folder = realpathSync(mkdtempSync(join(within, "parts-")));
  try {
    const { output } = await bundle.generate({ ...FORMAT, dir: folder, preserveModules: true, entryFileNames: "[name].cjs" });
    const chunks = output.filter((chunk) => chunk.type === "chunk");
    for (const chunk of chunks) writePart(join(folder, chunk.fileName), chunk, literals);
    const partOf = (path: string): string => `./${chunks.find(({ facadeModuleId }) => facadeModuleId === path)?.fileName ?? ""}`;
    const parts = entries.map(([name, path]) => [name, partOf(path)]);
    const printed = execFileSync(process.execPath, ["-e", LOAD, JSON.stringify(parts), first], { cwd: folder, encoding: "utf8" });
    const { functions, files } = JSON.parse(printed) as { functions: Record<string, Functions>; files: string[] };
    const loaded = chunks.filter(({ fileName }) => files.includes(join(folder, fileName)));
    return { functions, atImport: new Set(loaded.flatMap(({ moduleIds }) => moduleIds)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface LatenessOptions {
  /** The folder that the folder of parts is made in. */
  readonly within: string;
  /** The names of the entries with their paths. */
  readonly entries: readonly (readonly [name: string, path: string])[];
  /** The name of the entry that is looked at. */
  readonly first: string;
  readonly literals: ReadonlyMap<string, unknown>;
}

/** How all CommonJS of the package is written. */
export const FORMAT = { format: "cjs", esModule: true, interop: "esModule", generatedCode: { preset: "es2015", symbols: false } } as const;

function writePart(path: string, { code }: OutputChunk, literals: ReadonlyMap<string, unknown>): void {
  const late = askLate(
    code,
    (asked) => asked.startsWith("."),
    ({ name, file, key }) => `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${file}().${key} });`,
  );
  const used = [...new Set(code.match(/__literal\d+/gu))].map((name) => `const ${name} = ${JSON.stringify(literals.get(name))};\n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, used.join("") + late);
}
