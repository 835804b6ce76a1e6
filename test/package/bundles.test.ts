import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

/** What a program that takes one function of an entry ships: bundled from the sources, minified, gzipped. */
async function bundled(name: string, entry: string): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
  const result = await build({
    stdin: { contents: `export { ${name} } from "./src/${entry}";`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { bytes: gzipSync(result.outputFiles[0]?.contents ?? "").length, files };
}

const STATISTICS = "statistics/index.ts";
const CORE = "index.ts";

describe("a bundle of one function", () => {
  it.each([
    { name: "coefficientOfVariation", entry: STATISTICS, limit: 2000 },
    { name: "weightedMean", entry: STATISTICS, limit: 2000 },
    { name: "gini", entry: STATISTICS, limit: 2000 },
    { name: "quantile", entry: STATISTICS, limit: 2000 },
    { name: "interSchoolVariation", entry: CORE, limit: 8000 },
    { name: "parameterAt", entry: CORE, limit: 8000 },
    { name: "rotationShareOf", entry: CORE, limit: 2800 },
  ])("$name takes at most $limit bytes, minified and gzipped", async ({ name, entry, limit }) => {
    const { bytes } = await bundled(name, entry);
    expect(bytes).toBeLessThanOrEqual(limit);
    // Not an empty bundle either.
    expect(bytes).toBeGreaterThan(500);
  });

  it("brings no catalogue, no calendar and no texts of documents along with a coefficient", async () => {
    const { files } = await bundled("interSchoolVariation", CORE);
    expect(files.filter((file) => /policy\/records\/(?!lists)|date-fns|simple-statistics/u.test(file))).toEqual([]);
  });

  it("brings no calendar and no remarks along with a rule", async () => {
    const { files } = await bundled("parameterAt", CORE);
    expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
    expect(files.filter((file) => /measures|clauses|documents|checklist|parameterNotes/u.test(file))).toEqual([]);
  });
});
