import { transform } from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup, type GetModuleInfo, type OutputChunk, type Plugin } from "rollup";
import { askLate, type HandedOn } from "./askLate.js";
import { findLate, FORMAT, type Functions, type Lateness } from "./findLate.js";
import { takeLiterals } from "./takeLiterals.js";
import { thinMap } from "./thinMap.js";

const TARGET = "es2022";

/** The entries, those that need the fewest modules first. */
export const ENTRIES: readonly string[] = [
  "statistics/index",
  "columns/index",
  "planning/index",
  "charts/index",
  "sql/index",
  "udf/index",
  "reporting/index",
  "intake/index",
  "schemas/index",
  "index",
];

/** The entry that the most programs start with: what it does not need at its start is loaded late. */
const FIRST = "index";

/** The folder of the files that are loaded at a first call. */
const LATE = "late";

/** Makes CommonJS of the entries for Node: few files, minified, with the dependencies inside and the long literals apart as JSON. */
export async function buildForNode(sources: string, folder: string): Promise<void> {
  const literals = new Map<string, unknown>();
  const present = ENTRIES.filter((entry) => existsSync(join(sources, `${entry}.ts`)));
  const entries = present.map((entry) => [entry, resolve(sources, `${entry}.ts`)] as const);
  const bundle = await rollup({
    input: Object.fromEntries(entries),
    external: /^zod(?:\/|$)/u,
    plugins: [readSources(literals)],
    treeshake: { moduleSideEffects: false, unknownGlobalSideEffects: false },
    // Files that are asked for late may ask for each other.
    onLog: (level, log, handle) => {
      if (log.code !== "CIRCULAR_CHUNK") handle(level, log);
    },
  });
  const lateness = await findLate(bundle, { within: folder, entries, first: FIRST, literals });
  const { output } = await bundle.generate({
    ...FORMAT,
    dir: folder,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    sourcemap: true,
    manualChunks: layersOf(entries, lateness),
  });
  await bundle.close();
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    const functions = chunk.isEntry ? (lateness.functions[chunk.name] ?? {}) : {};
    await writeChunk({ ...chunk, code: askLate(chunk.code, (path) => path.includes(`/${LATE}/`), callLate(functions)) }, folder, literals);
  }
}

/** A function that is loaded late is one of the same name that calls it; what is no function has to be there from the start. */
function callLate(functions: Functions) {
  return ({ name, file, key }: HandedOn): string => {
    const length = functions[name];
    if (length === undefined) return `exports.${name} = ${file}().${key};`;
    const parameters = Array.from({ length }, (_, at) => `a${String(at)}`).join(", ");
    return `exports.${name} = { ${name}(${parameters}) { return ${file}().${key}(...arguments); } }.${name};`;
  };
}

/** Finds and reads what a bundle is made of; the literals that were taken out of it go into the map. */
function readSources(literals: Map<string, unknown>): Plugin {
  return {
    name: "sources",
    resolveId(id, importer) {
      if (id.startsWith(".")) return importer?.endsWith(".ts") === true ? resolve(dirname(importer), id.replace(/\.js$/u, ".ts")) : null;
      return /^[/\\]|^\w:/u.test(id) ? null : fileURLToPath(import.meta.resolve(id));
    },
    async load(id) {
      if (!id.endsWith(".ts")) return null;
      const before = literals.size;
      const taken = takeLiterals(readFileSync(id, "utf8"), (index) => `__literal${String(before + index)}`);
      for (const [name, value] of taken.literals) literals.set(name, value);
      const { code, map } = await transform(taken.text, { loader: "ts", target: TARGET, sourcemap: "external", sourcefile: id });
      return { code, map };
    },
  };
}

/**
 * A module that more than one entry needs goes into the file named after the first of them, in the order from the smallest: so that an
 * entry is a few files. What the first entry does not need at its start has files of its own.
 */
function layersOf(entries: readonly (readonly [name: string, path: string])[], { atImport }: Lateness) {
  let reached: readonly ReadonlySet<string>[] | null = null;
  return (id: string, { getModuleInfo }: { readonly getModuleInfo: GetModuleInfo }): string | undefined => {
    reached ??= entries.map(([, path]) => reachedFrom(path, getModuleInfo));
    const users = entries.flatMap(([name], at) => (reached?.[at]?.has(id) === true ? [name] : []));
    // Otherwise it would go where what needs it goes.
    if (users.length < 2) return users[0] !== FIRST ? undefined : atImport.has(id) ? FIRST : `${LATE}/${FIRST}`;
    return `${atImport.has(id) ? "shared" : LATE}/${users[0]?.split("/")[0] ?? ""}`;
  };
}

function reachedFrom(start: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** A chunk, its map, and its literals. What they are called in the chunk is a property of the JSON beside it. */
async function writeChunk({ fileName, code, map, exports, isEntry }: OutputChunk, folder: string, literals: ReadonlyMap<string, unknown>) {
  const path = join(folder, fileName);
  const file = path.slice(path.lastIndexOf("/") + 1);
  const json = file.replace(/\.cjs$/u, ".json");
  const { text, used } = placeLiterals(code, literals);
  const small = await transform(`${text}\n//# sourceMappingURL=${map?.toUrl() ?? ""}`, {
    platform: "node",
    target: TARGET,
    format: "cjs",
    minify: true,
    lineLimit: 400,
    sourcemap: "external",
    sourcesContent: false,
    sourcefile: fileName,
    define: Object.fromEntries(used.map(({ name, key }) => [name, `__literals.${key}`])),
    ...(used.length === 0 ? {} : { banner: `"use strict";const __literals=require("./${json}");` }),
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${small.code}//# sourceMappingURL=${file}.map\n`);
  writeFileSync(`${path}.map`, thinMap(small.map));
  if (used.length > 0)
    writeFileSync(join(dirname(path), json), JSON.stringify(Object.fromEntries(used.map(({ name, key }) => [key, literals.get(name)]))));
  if (isEntry) writeFileSync(path.replace(/\.cjs$/u, ".js"), handOn(exports, file));
}

/** What a file that is no larger would hold is read as quickly where it is. */
const SMALLEST_FILE = 4096;

/** The literals that go into a file of their own, with the keys they have there, and the text with all others in their places. */
function placeLiterals(code: string, literals: ReadonlyMap<string, unknown>) {
  const names = [...new Set(code.match(/__literal\d+/gu))];
  const size = names.reduce((sum, name) => sum + JSON.stringify(literals.get(name)).length, 0);
  if (size < SMALLEST_FILE) return { text: code.replace(/__literal\d+/gu, (name) => JSON.stringify(literals.get(name))), used: [] };
  return { text: code, used: names.map((name, at) => ({ name, key: `$${at.toString(36)}` })) };
}

/** The module in front: it asks for the CommonJS file itself, since `export *` has Node read through that file once more for its names. */
function handOn(names: readonly string[], file: string): string {
  return `import { createRequire } from "node:module";\nexport const { ${names.join(", ")} } = createRequire(import.meta.url)("./${file}");\n`;
}
