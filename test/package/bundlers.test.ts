import { transform } from "esbuild";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, type Consumer } from "./consumer.js";

/** Bundlers that take the package into the programs of others, as they are on the day they were pinned. */
const BUNDLERS = ["esbuild@0.27.7", "rollup@4.60.2", "@rollup/plugin-node-resolve@16.0.3", "webpack@5.113.0"];

/** Bundles a file with a bundler for the browser or for Node; prints the text and what was said about this package. */
const BUNDLE = `
  const [bundler, platform, input, size] = process.argv.slice(2);
  const isBrowser = platform === "browser";
  const isOurs = (text) => /node_modules.{1,4}edu-balance\\W/u.test(JSON.stringify(text));
  async function byRollup() {
    const { rollup } = await import("rollup");
    const { default: resolve } = await import("@rollup/plugin-node-resolve");
    const warnings = [];
    const onwarn = ({ code, message, ids, loc }) => warnings.push({ code, message, ids, file: loc?.file });
    const made = await rollup({ input, onwarn, plugins: [resolve({ browser: isBrowser })] });
    const { output } = await made.generate({ format: "iife", name: "bundle" });
    return { code: output[0].code, warnings };
  }
  async function byEsbuild() {
    const { build } = await import("esbuild");
    const { outputFiles, warnings } = await build({ entryPoints: [input], bundle: true, write: false, format: "iife", globalName: "bundle", platform, charset: "utf8" });
    return { code: outputFiles[0].text, warnings };
  }
  async function byWebpack() {
    const { default: webpack } = await import("webpack");
    const { readFileSync } = await import("node:fs");
    const stats = await new Promise((done, fail) => webpack({
      mode: "production", context: import.meta.dirname, entry: "./" + input, target: isBrowser ? "web" : "node20", performance: { hints: false },
      optimization: { minimize: size === "small" }, output: { path: import.meta.dirname, filename: "webpacked.js", library: { type: "var", name: "bundle" } },
    }, (error, made) => error ? fail(error) : done(made)));
    const { warnings, errors } = stats.toJson();
    if (errors.length > 0) throw new Error(errors[0].message);
    return { code: readFileSync("webpacked.js", "utf8"), warnings };
  }
  const { code, warnings } = await { rollup: byRollup, esbuild: byEsbuild, webpack: byWebpack }[bundler]();
  console.log(JSON.stringify({ code, warnings: warnings.filter(isOurs) }));`;

const ONE = `export { interSchoolVariation } from "edu-balance";`;

const MANY = `
  import { UsageError, assessBasicBalance, interSchoolVariation } from "edu-balance";
  import { StatisticsError, gini } from "edu-balance/statistics";
  import { stageUnitSchema } from "edu-balance/schemas";
  import { readRows } from "edu-balance/intake";
  const unit = (schoolId, pupils, books) => stageUnitSchema.parse({ schoolId, stage: "primary", pupils, books });
  const caught = (call) => { try { return call(); } catch (error) { return [error instanceof UsageError, error instanceof StatisticsError]; } };
  globalThis.result = {
    coefficient: interSchoolVariation([unit("a", 10, 100), unit("b", 30, 900)], "booksPerPupil").coefficient,
    standard: assessBasicBalance({ county: { id: "c" }, units: [] }, { asOf: "2016-12-31" }).standard,
    caught: [caught(() => readRows(0, { kind: "school" })), caught(() => gini([]))],
  };`;

/** A program in which one file asks by \`require\` what another imports. */
const MIXED = `
  import { UsageError } from "edu-balance";
  import needed from "./needed.cjs";
  globalThis.result = [needed.UsageError === UsageError, needed.throwOne() instanceof UsageError];`;

const NEEDED = `
  const { UsageError, parameterAt } = require("edu-balance");
  exports.UsageError = UsageError;
  exports.throwOne = () => { try { return parameterAt("x", {}); } catch (error) { return error; } };`;

describe("a program that a bundler makes of the installed package", () => {
  let consumer: Consumer;

  beforeAll(() => {
    consumer = installPacked(BUNDLERS);
    for (const [file, code] of Object.entries({ "one.js": ONE, "many.js": MANY, "mixed.js": MIXED, "needed.cjs": NEEDED }))
      consumer.write(file, code);
  });

  afterAll(() => {
    consumer.remove();
  });

  interface Made {
    readonly code: string;
    readonly warnings: readonly unknown[];
  }
  const bundled = (...args: string[]): Made => consumer.node("bundle.mjs", BUNDLE, ...args) as Made;

  /** What a program leaves in a realm of its own that has nothing but JavaScript. */
  const resultOf = ({ code }: Made): unknown => runInContext(`${code}\nJSON.stringify(globalThis.result)`, createContext({}));

  const both = ["esbuild", "rollup", "webpack"].flatMap((bundler) => ["browser", "node"].map((platform) => ({ bundler, platform })));

  it.each(both)(
    "works by $bundler for $platform, without a warning, and errors are of one class across entries",
    ({ bundler, platform }) => {
      const made = bundled(bundler, platform, "many.js", "whole");
      expect(made.warnings).toEqual([]);
      // 10 and 30 books a pupil over 10 and 30 pupils: mean 25, variance (10 × 15² + 30 × 5²) / 40 = 75.
      expect(JSON.parse(String(resultOf(made)))).toEqual({
        coefficient: expect.closeTo(Math.sqrt(75) / 25, 12) as number,
        standard: "basicBalance2012",
        caught: [
          [true, false],
          [false, true],
        ],
      });
    },
  );

  it.each(both.filter(({ bundler }) => bundler !== "rollup"))(
    "has one of each class by $bundler for $platform where it is imported and required",
    ({ bundler, platform }) => {
      expect(resultOf(bundled(bundler, platform, "mixed.js", "whole"))).toBe("[true,true]");
    },
  );

  // What esbuild needs is in bundles.test.ts. webpack brings some lines of its own.
  it.each([
    ["rollup", 8192],
    ["webpack", 8192 + 256],
  ])("takes by %s no more than it needs for one function, at most %i bytes minified and gzipped", async (bundler, limit) => {
    const { code } = bundled(bundler, "browser", "one.js", "small");
    const { code: small } = await transform(code, { minify: true, charset: "utf8" });
    expect(gzipSync(small).length).toBeLessThanOrEqual(limit);
  });
});
