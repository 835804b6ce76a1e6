/** How long the core entry takes to import in a cold process, and whether it reaches zod. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { median, type Rounds } from "../measure.js";
import { shown, type Section } from "../section.js";
import { BUILD } from "../setting.js";

const ESM = resolve(BUILD, "index.js");
const CJS = resolve(BUILD, "index.cjs");

/** Rounds for each process that a first call gets: an import is short, and most of it is noise. */
const ROUNDS = 3;

interface Script {
  readonly name: string;
  readonly args: readonly string[];
}

const clocked = (load: string): string => `const t = performance.now(); ${load}; process.stdout.write(String(performance.now() - t))`;

const SCRIPTS: readonly Script[] = [
  { name: "empty", args: ["--input-type=module", "-e", clocked("")] },
  { name: "import", args: ["--input-type=module", "-e", clocked(`await import(${JSON.stringify(ESM)})`)] },
  { name: "empty CommonJS", args: ["-e", clocked("")] },
  { name: "require", args: ["-e", clocked(`require(${JSON.stringify(CJS)})`)] },
  {
    name: "zod",
    args: ["--input-type=module", "-e", clocked(`await import(${JSON.stringify(createRequire(import.meta.url).resolve("zod"))})`)],
  },
];

export function importTime({ processes }: Rounds): Section {
  const rounds = processes * ROUNDS;
  const whole = new Map<string, number[]>();
  const inside = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, args } of SCRIPTS) {
      const before = performance.now();
      const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const time = performance.now() - before;
      if (status !== 0) throw new Error(stderr);
      // The first round fills the caches of the file system.
      if (round === 0) continue;
      whole.set(name, [...(whole.get(name) ?? []), time]);
      inside.set(name, [...(inside.get(name) ?? []), Number(stdout)]);
    }
  }
  const wholeOf = (name: string): number => median(whole.get(name) ?? []);
  const insideOf = (name: string): number => median(inside.get(name) ?? []);
  const rows = (
    [
      ["edu-balance, ESM", "import", "empty", reachedBy(ESM)],
      ["edu-balance, CommonJS", "require", "empty CommonJS", reachedBy(CJS)],
      ["zod alone, for comparison", "zod", "empty", { files: 0, packages: [] }],
    ] as const
  ).map(([title, name, empty, { files, packages }]) => [
    title,
    shown(wholeOf(name) - wholeOf(empty)),
    shown(insideOf(name) - insideOf(empty)),
    files === 0 ? "" : String(files),
    packages.join(", "),
  ]);
  return {
    title: "Import of the core entry",
    tables: [{ columns: ["", "process less an empty one, ms", "import statement alone, ms", "own files", "packages loaded"], rows }],
    notes: [`An empty process takes ${shown(wholeOf("empty"))} ms. Medians of ${String(rounds)} cold processes each, in turn.`],
    figures: {
      "import: ESM": wholeOf("import") - wholeOf("empty"),
      "import: CommonJS": wholeOf("require") - wholeOf("empty CommonJS"),
      "import: zod": wholeOf("zod") - wholeOf("empty"),
      "import: zod reached": Number([ESM, CJS].some((file) => reachedBy(file).packages.some((name) => name.startsWith("zod")))),
    },
  };
}

/** The built files and the packages that a built file imports, directly or through others. */
function reachedBy(entry: string): { readonly files: number; readonly packages: readonly string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, , specifier] of readFileSync(file, "utf8").matchAll(/(\bfrom\s*|\bimport\s*|\brequire\()["']([^"'\n]+)["']/g)) {
      if (specifier.startsWith(".")) visit(resolve(dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files: seen.size, packages: [...packages].sort() };
}
