import { transform } from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup, type GetModuleInfo, type OutputChunk, type Plugin } from "rollup";
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

/** Makes CommonJS of the entries for Node: few files, minified, with the dependencies inside and the long literals apart as JSON. */
export async function buildForNode(sources: string, folder: string): Promise<void> {
  const literals = new Map<string, unknown>();
  const entries = ENTRIES.filter((entry) => existsSync(join(sources, `${entry}.ts`)));
  const input = Object.fromEntries(entries.map((entry) => [entry, resolve(sources, `${entry}.ts`)]));
  const bundle = await rollup({
    input,
    external: /^zod(?:\/|$)/u,
    plugins: [readSources(literals)],
    treeshake: { moduleSideEffects: false, unknownGlobalSideEffects: false },
  });
  const { output } = await bundle.generate({
    format: "cjs",
    dir: folder,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    esModule: true,
    interop: "esModule",
    generatedCode: { preset: "es2015", symbols: false },
    minifyInternalExports: true,
    sourcemap: true,
    manualChunks: layersOf(Object.values(input), entries),
  });
  await bundle.close();
  for (const chunk of output) if (chunk.type === "chunk") await writeChunk(chunk, folder, literals);
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
 * entry is a few files, and none of them imports one that comes later.
 */
function layersOf(paths: readonly string[], entries: readonly string[]) {
  let reached: readonly ReadonlySet<string>[] | null = null;
  return (id: string, { getModuleInfo }: { readonly getModuleInfo: GetModuleInfo }): string | undefined => {
    reached ??= paths.map((path) => reachedFrom(path, getModuleInfo));
    const users = entries.filter((_, at) => reached?.[at]?.has(id));
    return users.length < 2 ? undefined : `shared/${users[0]?.split("/")[0] ?? ""}`;
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
  const used = [...new Set(code.match(/__literal\d+/gu))].map((name, at) => ({ name, key: `$${at.toString(36)}` }));
  const small = await transform(`${code}\n//# sourceMappingURL=${map?.toUrl() ?? ""}`, {
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

/** The module in front: it asks for the CommonJS file itself, since `export *` has Node read through that file once more for its names. */
function handOn(names: readonly string[], file: string): string {
  return `import { createRequire } from "node:module";\nexport const { ${names.join(", ")} } = createRequire(import.meta.url)("./${file}");\n`;
}
