import { build, type Platform } from "esbuild";
import { clauses, documents, measures } from "edu-balance";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

interface Bundle {
  readonly bytes: number;
  readonly files: readonly string[];
  readonly text: string;
}

/** What a program that takes one function of the built package ships: minified, gzipped. */
async function bundled(name: string, entry: string, platform: Platform): Promise<Bundle> {
  const result = await build({
    stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform,
    charset: "utf8",
    logLevel: "silent",
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const text = result.outputFiles[0]?.text ?? "";
  return { bytes: gzipSync(text).length, files, text };
}

const STATISTICS = "edu-balance/statistics";
const CORE = "edu-balance";

describe("a bundle of one function", () => {
  const functions = [
    { name: "coefficientOfVariation", entry: STATISTICS, limit: 2000 },
    { name: "weightedMean", entry: STATISTICS, limit: 2000 },
    { name: "gini", entry: STATISTICS, limit: 2000 },
    { name: "quantile", entry: STATISTICS, limit: 2000 },
    { name: "interSchoolVariation", entry: CORE, limit: 8192 },
    { name: "parameterAt", entry: CORE, limit: 8192 },
    { name: "rotationShareOf", entry: CORE, limit: 2880 },
  ];

  it.each(functions)("$name takes at most $limit bytes, minified and gzipped", async ({ name, entry, limit }) => {
    const { bytes, files } = await bundled(name, entry, "browser");
    expect(bytes).toBeLessThanOrEqual(limit);
    // Not an empty bundle either.
    expect(bytes).toBeGreaterThan(500);
    expect(files.filter((file) => /date-fns|simple-statistics|zod/u.test(file))).toEqual([]);
  });

  it.each(functions)("$name takes no more in Node than in a browser", async ({ name, entry }) => {
    const [node, browser] = [await bundled(name, entry, "node"), await bundled(name, entry, "browser")];
    expect(node.bytes).toBeLessThanOrEqual(browser.bytes);
  });

  it.each(["interSchoolVariation", "parameterAt"])("brings no catalogue and no title of a document along with %s", async (name) => {
    const { text } = await bundled(name, CORE, "browser");
    const words = [
      ...documents.map(({ title }) => title.zh),
      ...measures.map(({ formula }) => formula.zh),
      ...clauses.map(({ summary }) => summary.zh),
    ];
    expect(words.filter((word) => word.length > 8 && text.includes(word))).toEqual([]);
  });

  it("brings no class and no table of another entry along with an error", async () => {
    const { bytes } = await bundled("UsageError", CORE, "node");
    expect(bytes).toBeLessThanOrEqual(400);
  });
});
